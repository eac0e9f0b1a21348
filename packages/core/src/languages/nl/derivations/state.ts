/**
 * A state that the statement names already: on its own, without the role beside it.
 * "Wij vegen de straten zodat iedereen veilig kan lopen" -> "Een wereld waarin iedereen veilig kan lopen".
 */
import {
  seed,
  trimmed,
  wordBefore,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import { bare, indefinite, relative, speaksOfUs, withAdjective } from './noun-phrase.ts'
import { extentEnd, objectOf } from './extent.ts'

/** Conjunctions after which Dutch puts the verb last: what follows fits behind "waarin" and "die". */
const SUBORDINATING = new Set('zodat opdat waardoor waarmee dat waarin voordat totdat'.split(' '))

export const state: Derivation = (part) => {
  const { clause, text } = part
  const changed = changedObject(part)
  if (changed) return seed('state-alone', changed)
  if (clause.complement?.kind === 'adjective' && clause.object) return []
  const before = wordBefore(text, clause.cue)
  const words = stateWords(part)
  if (words === '' || speaksOfUs(tokenise(`x ${words}`))) return []
  if (before === 'die' || before === 'dat') {
    const described = describedBy(part, before, words)
    if (described !== undefined) return seed('state-alone', described)
  }
  if (SUBORDINATING.has(before)) return subordinated(part, words)
  return seed('state-alone', mainClause(words))
}

/** Words that go on with a state: what it is like there. */
const GOING_ON = /^,?\s*(?:waarin|waar|zonder|met|voor|van|in|op|die|dat|vol|en|,)\s/u

function stateWords(part: Part): string {
  const { clause, text } = part
  const { start, end } = clause.complement?.kind === 'clause' ? clause.complement.range : clause.cue
  const stop = extentEnd(part)
  const goesOn = stop > end && GOING_ON.test(text.slice(end, stop))
  return withoutOur(
    withoutVerb(trimmed(text.slice(start, goesOn ? stop : Math.max(end, verbEnd(part))))),
  )
}

/** Where no more than a verb is left behind the words that decided, it goes along: "(hoeft te) zitten". */
function verbEnd(part: Part): number {
  const { clause, text } = part
  const stop = extentEnd(part)
  const isVerb =
    stop > clause.cue.end && /^\s(?:te\s)?\S+n?\s*$/u.test(text.slice(clause.cue.end, stop))
  return isVerb ? stop : clause.cue.end
}

function withoutOur(words: string): string {
  return words.replace(/^((?:al|elk van|ieder van)\s+)?(?:onze|ons|hun)\s+/iu, '')
}

/** The verb of a frame stands last in Dutch: "een wereld zonder honger te creëren". */
function withoutVerb(words: string): string {
  return words.replace(
    /\s+(?:te\s+)?(?:creëren|realiseren|maken|bereiken|bouwen|verwezenlijken|bewerkstelligen|streven|scheppen|bijdragen|waarborgen|garanderen)$/u,
    '',
  )
}

/** "Zo slaapt iedereen rustig" -> "iedereen slaapt rustig". `undefined` where the subject is not plain. */
function mainClause(words: string): string | undefined {
  const turned = /^(?:zo|dan|daardoor|hierdoor|daarmee|zodoende)\s+(\S+)\s+(.+)$/iu.exec(words)
  if (!turned) return words
  const subject = /^(?:iedereen|niemand|(?:elk|elke|ieder|iedere|geen) \S+)(?=\s|$)/u.exec(
    turned[2] ?? '',
  )?.[0]
  if (subject === undefined) return undefined
  return `${subject} ${turned[1]}${(turned[2] ?? '').slice(subject.length)}`
}

/** "vaklui vormen die met zorg bouwen" -> "vaklui die met zorg bouwen". */
function describedBy(
  { clause, governor, text, next }: Part,
  pronoun: string,
  words: string,
): string | undefined {
  if (!governor?.object) return undefined
  const thing = objectOf({ clause: governor, governor: undefined, text, next: clause })
  if (!thing || next?.range.start === clause.range.start || relative(thing) !== pronoun)
    return undefined
  return `${indefinite(thing)} ${pronoun} ${words}`
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
  const pointing = /^(?:zij|ze|deze|die)\s+(.+)$/iu.exec(clause)
  if (!pointing)
    return seed(
      'state-alone',
      `een wereld waarin ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`,
    )
  const { governor, text } = part
  if (!governor?.object) return []
  const thing = objectOf({ clause: governor, governor: undefined, text, next: part.clause })
  if (!thing?.plural || thing.tail.split(' ').length > 6) return []
  return seed('state-alone', `${bare(thing)} die ${pointing[1] ?? ''}`)
}
