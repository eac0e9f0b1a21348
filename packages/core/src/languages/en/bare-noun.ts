import type { Place } from './clauses.ts'
import type { Item } from './items.ts'
import { nounPhrase, type NounPhrase } from './noun-phrase.ts'
import { type Position, type Sense, senseOfNoun } from './senses.ts'

/** "The Lanterns, an organisation whose ...": what it is said to be. */
export function apposed(items: readonly Item[], phrase: NounPhrase, to: number): NounPhrase {
  if (items[phrase.to]?.text !== ',' || items[phrase.to + 1]?.word.small !== 'article')
    return phrase
  const kind = nounPhrase(items, phrase.to + 1, to)
  return kind.class === 'agent' || kind.class === 'place' ? kind : phrase
}

function hasPreposition(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 8; at++) {
    if (items[at]?.word.small === 'preposition') return true
  }
  return false
}

/** "Excellence, integrity, teamwork": words that name values and say nothing of the world. */
export function isListOfValues(
  items: readonly Item[],
  phrase: NounPhrase,
  to: number,
  place: Place,
): boolean {
  if (place.position !== 'bare' || place.link !== 'main' || phrase.to - phrase.from !== 1)
    return false
  const isValue =
    phrase.class === 'quality' ||
    phrase.class === 'success' ||
    phrase.class === 'method' ||
    phrase.class === 'cause'
  return (
    isValue &&
    (phrase.to >= to || items[phrase.to]?.text === ',') &&
    !hasPreposition(items, phrase.to, to)
  )
}

/** "Homeless and emergency assistance": where the first says nothing, what stands beside it may. */
export function besideSense(
  items: readonly Item[],
  first: NounPhrase,
  to: number,
  position: Position,
): Sense {
  let at = first.to
  while (at + 1 < to && at < first.to + 8) {
    const item = items[at]
    if (item?.word.small !== 'conjunction' && item?.text !== '&' && item?.text !== ',') break
    const phrase = nounPhrase(items, at + 1, to)
    const sense = senseOfNoun(items, phrase, to, position)
    if (sense.kind === 'offering' || sense.kind === 'activity')
      return { ...sense, cueTo: phrase.to }
    at = Math.max(phrase.to, at + 1)
  }
  return { kind: undefined, because: 'nothing' }
}
