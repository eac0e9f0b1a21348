import type { Verb } from './lexicon.ts'
import { isContent } from './noun-phrases.ts'
import { predicateOf, type Predicate } from './predicates.ts'
import { formAt, lemmaAt, type Word } from './tagging.ts'

export const TRANSPARENT: ReadonlySet<string> = new Set(
  'proberen trachten pogen streven beogen wensen hopen beloven bestaan oprichten inzetten inspannen blijven gaan komen willen kunnen moeten mogen zullen dienen zoeken zorgen'.split(
    ' ',
  ),
)
const COUNTED: ReadonlySet<string> = new Set([
  'nul',
  'geen',
  'alle',
  'minder',
  'weinig',
  'vele',
  'volop',
])
/** "gescheurde (zeilen)", "nul (doden)": what stands behind it is a noun. */
function isBeforeNoun(word: Word | undefined): boolean {
  if (!word) return false
  if (COUNTED.has(word.form)) return true
  const { kind, noun, adjective } = word.entry
  if (kind !== undefined || noun !== undefined || word.verb?.form === 'infinitive') return false
  if (!word.form.endsWith('e')) return false
  return adjective !== undefined || /^(?:ge|be|ver|ont|her)\p{L}{3,}(?:de|te)$/u.test(word.form)
}

/** "hebben teruggebracht": the participle says what is done. */
export function infinitivePredicate(
  words: readonly Word[],
  verb: Verb,
  at: number,
  items: readonly number[],
): Predicate {
  const isPerfect = verb.lemma === 'hebben'
  const done = isPerfect
    ? items.find((item) => words[item]?.verb?.form === 'participle')
    : undefined
  const doer = done === undefined ? undefined : words[done]?.verb?.verb
  if (done === undefined || !doer) return predicateOf(words, verb, at, items, true)
  return predicateOf(words, doer, done, items, true)
}

export function isJoined(words: readonly Word[], at: number, next: number): boolean {
  if (next === Infinity) return false
  for (let between = at + 1; between < next; between++) {
    if (words[between]?.entry.kind === 'conjunction' && !joinsAdjectives(words, between))
      return true
  }
  return false
}

function joinsAdjectives(words: readonly Word[], at: number): boolean {
  const [left, right] = [words[at - 1]?.entry, words[at + 1]?.entry]
  const isOne = (entry: typeof left) =>
    entry?.adjective !== undefined || entry?.degree !== undefined
  return isOne(left) && isOne(right)
}

/** The infinitives that are predicates: not those that are objects of the next ("pesten uitbannen"). */
export function goalVerbs(
  words: readonly Word[],
  from: number,
  items: readonly number[],
): readonly number[] {
  const all = items.filter((at) => isGoalVerb(words, from, at))
  return all
    .filter((at, index) => {
      const next = all[index + 1]
      if (next === undefined) return true
      const lemma = lemmaAt(words, at) ?? ''
      if (lemma === 'laten' || lemma === 'helpen' || lemma === 'doen' || TRANSPARENT.has(lemma))
        return true
      if (lemmaAt(words, at - 1) === 'laten') return false
      const value = words[next]?.verb?.verb.value
      const isBare = !items.some((item) => item < at && isContent(words[item]))
      const isApart = items.some(
        (item) =>
          item > at &&
          item < next &&
          (formAt(words, item) === ',' || words[item]?.entry.kind === 'conjunction'),
      )
      if (isApart) return true
      if (next === at + 1) return false
      return !(isBare && (value === 'make' || value === 'keep'))
    })
    .filter(
      (at) => !(lemmaAt(words, at - 1) === 'laten' && words[at - 1]?.verb?.form === 'infinitive'),
    )
}

/** Words behind an infinitive belong to it as long as no new object has begun. */
export function isTrailing(
  words: readonly Word[],
  items: readonly number[],
  at: number,
  item: number,
  next: number,
): boolean {
  if (next === Infinity) return true
  return !items.some((other) => {
    if (other <= at || other > item) return false
    const word = words[other]
    return word?.form === ',' || word?.entry.kind === 'conjunction' || word?.form === 'te'
  })
}

export function isGoalVerb(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]
  return word?.verb?.form === 'infinitive' && !isNominal(words, from, at)
}

/** "het bevorderen van", "plezier van samen zingen": an infinitive that is a noun. */
function isNominal(words: readonly Word[], from: number, at: number): boolean {
  if (formAt(words, at - 1) === 'te' || words[at - 1]?.verb?.form === 'infinitive') return false
  if (isBeforeNoun(words[at - 1]) || formAt(words, at - 2) === 'zonder') return true
  for (let back = at - 1; back >= Math.max(from, at - 8); back--) {
    const word = words[back]
    if (!word) return false
    if (word.form === 'het') return true
    if (word.entry.kind === 'preposition')
      return (
        back >= at - 3 &&
        !words[back - 1]?.verb &&
        ['van', 'met', 'zonder', 'tot', 'over', 'naar', 'voor', 'tijdens'].includes(word.form)
      )
    const isBetween =
      word.entry.kind === 'adverb' ||
      word.entry.kind === 'conjunction' ||
      word.form === ',' ||
      word.entry.adjective !== undefined ||
      word.verb?.form === 'participle' ||
      word.verb?.form === 'infinitive'
    if (!isBetween) return false
  }
  return false
}
