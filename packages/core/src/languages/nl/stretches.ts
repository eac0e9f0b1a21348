import { governed } from './governed.ts'
import { isPeoplePronoun } from './senses.ts'
import { isContent } from './noun-phrases.ts'
import { formAt, type Word } from './tagging.ts'

/** A finite verb and the words that may belong to it. */
export interface Stretch {
  readonly from: number
  readonly own: readonly number[]
}

export function canBeObject(words: readonly Word[], at: number): boolean {
  return isContent(words[at]) || isPeoplePronoun(formAt(words, at))
}

/** Finite verbs beside each other, each with the words behind it. */
export function stretchesOf(
  words: readonly Word[],
  at: number,
  rest: readonly number[],
): readonly Stretch[] {
  const bounds = [at, ...rest.filter((item) => item > at && isCoordinatedFinite(words, item))]
  return bounds.map((from, index) => {
    const next = bounds[index + 1] ?? Infinity
    const own = rest.filter((item) => item !== from && item < next && (index === 0 || item > from))
    return { from, own }
  })
}

/** "bewaakt, beschermt en bevordert de gezondheid": the object stands with the last verb. */
export function laterObject(words: readonly Word[], later: readonly Stretch[]): readonly number[] {
  const isNoun = (item: number) => isContent(words[item]) && !words[item]?.verb
  const found = later.find(({ own }) => own.some(isNoun))
  return found ? found.own.filter((item) => !words[item]?.verb) : []
}

function isCoordinatedFinite(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.verb || word.verb.form === 'participle' || word.verb.form === 'stem') return false
  if (word.verb.form === 'singular') return true
  const previous = words[at - 1]
  const isAfterComma = previous?.form === ',' || previous?.entry.kind === 'conjunction'
  return (
    isAfterComma &&
    (formAt(words, at + 1) !== 'van' || governed(word.verb.verb.lemma, 'van') !== undefined)
  )
}
