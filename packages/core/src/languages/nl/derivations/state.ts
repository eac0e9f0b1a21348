/**
 * A state that the statement names already: on its own, without the role beside it.
 * "Wij vegen de straten zodat iedereen veilig kan lopen" -> "Een wereld waarin iedereen veilig kan lopen".
 */
import { seed, trimMarks, wordsAt, type Derivation, type Part } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
  speaksOfUs,
  withAdjective,
} from './noun-phrase.ts'
import { objectOf } from './helping.ts'

/** Conjunctions after which Dutch puts the verb last: what follows fits behind "waarin" and "die". */
const SUBORDINATING =
  /^(?:en\s+)?(?:zodat|opdat|waardoor|ervoor zorgen dat|ervoor te zorgen dat|zorgen dat|dat|met als resultaat dat|met als gevolg dat)\s+/iu

/** Words that tie a noun phrase to what stands before it. */
const CONNECTIVES =
  /^(?:en|voor|naar|op weg naar|om|aan|in|met als doel|om te komen tot|tot|ter|werken aan|bouwen aan|bijdragen aan|dromen van|wij willen|we willen|wij dromen van|we dromen van|wij geloven in|we geloven in|wij streven naar|we streven naar|streven naar|zo ontstaat|zo werken we aan|zo bouwen we aan)\s+/iu

export const state: Derivation = (part) => {
  const changed = changedObject(part)
  if (changed) return seed('state-alone', changed)
  const words = stateWords(part)
  const subordinate = SUBORDINATING.exec(words)
  if (subordinate || part.clause.complement?.kind === 'clause')
    return subordinated(part, subordinate ? words.slice(subordinate[0].length) : words)
  const alone = withoutConnectives(words).replace(/^(?:onze|hun)\s+/iu, '')
  if (alone === '' || speaksOfUs(tokenise(`x ${alone}`))) return []
  return seed('state-alone', withoutVerb(alone))
}

function stateWords({ clause, text }: Part): string {
  if (clause.complement?.kind === 'clause') return wordsAt(text, clause.complement.range)
  const start =
    clause.frame && clause.frame.end < clause.range.end ? clause.frame.end : clause.range.start
  return trimMarks(text.slice(start, clause.range.end))
}

function withoutConnectives(words: string): string {
  let rest = words
  for (;;) {
    const next = trimMarks(rest.replace(CONNECTIVES, ''))
    if (next === rest) return rest
    rest = next
  }
}

/** The verb of a frame stands last in Dutch: "een wereld zonder honger te creëren". */
function withoutVerb(words: string): string {
  return words.replace(
    /\s+(?:te\s+)?(?:creëren|realiseren|maken|bereiken|bouwen|verwezenlijken|bewerkstelligen|streven|werken|scheppen|zien|bijdragen|dragen|waarborgen|garanderen)$/u,
    '',
  )
}

/** "de stad schoner maken" -> "een schonere stad". */
function changedObject(part: Part): string | undefined {
  const { clause, text } = part
  const thing = objectOf(part)
  if (!thing || clause.complement?.kind !== 'adjective') return undefined
  const adjective = wordsAt(text, clause.complement.range)
  if (!adjective.includes(' ')) return withAdjective(thing, adjective)
  const pronoun = relative(thing)
  return pronoun && `${indefinite(thing)} ${pronoun} ${adjective} ${thing.plural ? 'zijn' : 'is'}`
}

/** A clause with its verb last: behind "die", where it points back, and else behind "een wereld waarin". */
function subordinated(part: Part, clause: string): readonly Seed[] {
  if (speaksOfUs(tokenise(`x ${clause}`))) return []
  const pointing = /^(?:zij|ze|deze|die)\s+(.+)$/iu.exec(clause)
  if (!pointing)
    return seed(
      'state-alone',
      `een wereld waarin ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`,
    )
  const { governor, text } = part
  if (!governor?.object) return []
  const thing = parseNounPhrase(wordsAt(text, governor.object))
  if (!thing?.plural || thing.tail.split(' ').length > 6) return []
  return seed('state-alone', `${bare(thing)} die ${pointing[1] ?? ''}`)
}
