/**
 * A state that the statement names already: on its own, without the role beside it.
 * "We clean the streets so that the city is cleaner" -> "The city is cleaner".
 */
import { seed, trimMarks, wordsAt, type Derivation, type Part } from '../../../rewrite/part.ts'
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

/** Words that tie a state to what stands before it. */
const CONNECTIVES =
  /^(?:and|so|that|so that|in order that|such that|to the point where|where|in which|in order to|to|for|towards?|into|because|by|thereby|thus|leading to|resulting in|creating|ensuring|building|making|achieving|realising|realizing|create|ensure|build|make|achieve|realise|realize|we want|we dream of|we believe in|we work towards?|we strive for|our vision is|our dream is|our mission is|contribut(?:e|ing) to)\s+/iu

export const state: Derivation = (part) => {
  const words = withoutConnectives(stateWords(part))
  const changed = changedObject(part)
  if (changed) return seed('state-alone', changed)
  if (words === '' || speaksOfUs(tokenise(words).slice(0, 1)) || speaksOfUs(tokenise(`x ${words}`)))
    return []
  const pointing = /^(they|these|those|each|it)\s+(.+)$/iu.exec(words)
  if (pointing) return seed('state-alone', pointingBack(part, pointing[2] ?? ''))
  return seed('state-alone', words.replace(/^(?:our|their)\s+/iu, ''))
}

function stateWords({ clause, text }: Part): string {
  if (clause.complement?.kind === 'clause') return wordsAt(text, clause.complement.range)
  const start = clause.frame ? clause.frame.end : clause.range.start
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

/** "make the city cleaner" -> "a cleaner city". */
function changedObject(part: Part): string | undefined {
  const { clause, text } = part
  const thing = objectOf(part)
  if (!thing || clause.complement?.kind !== 'adjective') return undefined
  const adjective = wordsAt(text, clause.complement.range)
  return adjective.includes(' ') && !/^more \S+$/u.test(adjective)
    ? `${indefinite(thing)} ${relative(thing)} ${thing.plural ? 'are' : 'is'} ${adjective}`
    : withAdjective(thing, adjective)
}

/** "they can file on their own" -> "citizens who can file on their own". */
function pointingBack({ governor, text }: Part, rest: string): string | undefined {
  if (!governor?.object) return undefined
  const thing = parseNounPhrase(wordsAt(text, governor.object))
  if (!thing?.plural || thing.tail.split(' ').length > 6) return undefined
  return `${bare(thing)} ${relative(thing)} ${rest}`
}
