import { nounPhrases } from './noun-phrases.ts'
import type { Subject } from './subject.ts'
import { formAt, lemmaAt, type Word } from './tagging.ts'
import { VALUES } from './world-clause.ts'

export const DESIRE: ReadonlySet<string> = new Set([
  'willen',
  'wensen',
  'beogen',
  'verlangen',
  'hopen',
  'ambiëren',
])
const MISSION_VERBS: ReadonlySet<string> = new Set([
  'hebben',
  'stellen',
  'zien',
  'beschouwen',
  'vinden',
  'kennen',
  'voelen',
  'nemen',
  'zetten',
])
const MISSION_BEFORE: ReadonlySet<string> = new Set([
  'als',
  'ten',
  'tot',
  'de',
  'het',
  'een',
  'onze',
  'ons',
  'haar',
  'zijn',
  'hun',
  'mijn',
])
const PLAIN: ReadonlySet<string> = new Set([
  'simpel',
  'duidelijk',
  'helder',
  'eenvoudig',
  'klaar',
  'om',
  'dan',
  'ook',
  'uiteraard',
  ',',
  'heel',
  'uit',
  'erin',
  'eruit',
  'daarin',
  'gericht',
  'nog',
  'steeds',
  'altijd',
  'en',
  'er',
])
const POINTING: ReadonlySet<string> = new Set(['dat', 'dit'])

/** "Onze missie is simpel, ...", "is gericht op ...". */
export function withoutPlain(words: readonly Word[], items: readonly number[]): readonly number[] {
  let from = 0
  while (from < items.length && PLAIN.has(formAt(words, items[from]))) {
    if (formAt(words, items[from]) === 'gericht') from++
    from++
  }
  return items.slice(from)
}

/** "(wij zien) een vallei voor ons (waarin ...)": the words of the frame. */
export function pictured(
  words: readonly Word[],
  lemma: string,
  rest: readonly number[],
): readonly number[] | undefined {
  if (lemma !== 'zien') return undefined
  const us = rest.find((at) => formAt(words, at) === 'ons' && formAt(words, at - 1) === 'voor')
  return us === undefined ? undefined : [us - 1, us]
}

/** "heeft ten doel", "ziet het als haar opdracht": the words of the frame, where there is one. */
export function missionFrame(
  words: readonly Word[],
  lemma: string,
  rest: readonly number[],
): readonly number[] | undefined {
  if (!MISSION_VERBS.has(lemma)) return undefined
  const position = rest.findIndex((at) => words[at]?.entry.noun === 'mission')
  if (position < 0 || position > 9) return undefined
  const before = rest.slice(Math.max(0, position - 4), position).map((at) => formAt(words, at))
  return before.some((form) => MISSION_BEFORE.has(form)) ? rest.slice(0, position + 1) : undefined
}

/** "(wij zijn een bond) en willen dat ...". */
export function isWishBeside(words: readonly Word[], at: number): boolean {
  const isWish = DESIRE.has(lemmaAt(words, at) ?? '')
  return isWish && words[at - 1]?.entry.kind === 'conjunction'
}

/** "(wij zijn) een stichting, opgericht in ...": what one is stands in front. */
export function saysWhatBefore(
  words: readonly Word[],
  at: number,
  rest: readonly number[],
): boolean {
  if (formAt(words, at) !== 'opgericht') return false
  const front = rest.filter((item) => item < at)
  return nounPhrases(words, front).some(
    ({ preposition, hasNoun }) => preposition === undefined && hasNoun,
  )
}

/** "Dat zijn de pijlers waarop wij bouwen", "dat is de samenleving waaraan ...": it says nothing of its own. */
export function isPointing(
  words: readonly Word[],
  subject: Subject,
  rest: readonly number[],
): boolean {
  const [pointer] = subject.items
  if (subject.items.length !== 1 || !POINTING.has(formAt(words, pointer))) return false
  const [phrase] = nounPhrases(words, rest)
  if (!phrase?.hasNoun) return true
  return (
    phrase.noun === 'place' || phrase.noun === 'shared' || VALUES.has(formAt(words, phrase.head))
  )
}
