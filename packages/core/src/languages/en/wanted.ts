import type { Item } from './items.ts'
import { nounPhrase, type NounPhrase } from './noun-phrase.ts'
import { afterYears } from './openings.ts'
import { senseOfNoun } from './senses.ts'
import { subjectAt } from './subject.ts'
import { type Verb, verbAt } from './verbs.ts'

/** "(is dedicated to) one thing: (halting the loss of wetlands)": where it is named. */
export function afterOneThing(items: readonly Item[], at: number, to: number): number {
  const phrase = nounPhrase(items, at, to)
  const isNamed = items[phrase.to]?.text === ':' && phrase.to + 1 < to
  const isOne = /^(?:thing|goal|aim|task|purpose|end|objective)$/u.test(
    items[phrase.head]?.form ?? '',
  )
  return isNamed && isOne ? phrase.to + 1 : at
}

/** "(that,) in our lifetime, (no child ...)", "by 2030 (every ...)": where the clause itself begins. */
export function afterInsertion(items: readonly Item[], at: number, to: number): number {
  const opens = items[at]?.form
  if (opens !== 'in' && opens !== 'by' && opens !== 'within') return at
  const years = afterYears(items, at)
  if (years > at) return years
  const comma = items.findIndex(({ text }, index) => index > at && index < at + 7 && text === ',')
  return comma > at && subjectAt(items, comma + 1, to) ? comma + 1 : at
}

/** "(we want moving house) to be (a pleasure)": how it is to be. */
export function isToBe(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to && at < from + 6; at++) {
    if (items[at]?.isMark) return false
    if (items[at]?.form === 'to') return BECOMING.has(items[at + 1]?.form ?? '')
  }
  return false
}

const BECOMING: ReadonlySet<string> = new Set(['be', 'become', 'feel', 'remain', 'stay'])

/** "(every house) in the valley (to be warm)": where what says where ends. */
export function afterPlaces(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && PLACING.has(items[at]?.form ?? '')) at = nounPhrase(items, at + 1, to).to
  return at
}

const PLACING: ReadonlySet<string> = new Set(['in', 'of', 'from', 'across', 'on', 'with', 'around'])

export function isSomebody(phrase: NounPhrase): boolean {
  return (
    phrase.class === 'people' ||
    phrase.class === 'pronoun' ||
    phrase.class === 'client' ||
    phrase.class === 'world' ||
    phrase.class === 'nature' ||
    phrase.determiner === 'universal'
  )
}

/** "(Dream) big." */
export function isMereQuality(items: readonly Item[], at: number, to: number): boolean {
  return at + 1 >= to && items[at]?.word.adjective !== undefined
}

/** "Seek support", "work in the field": a verb of striving with a mere thing is work. */
export function isMereWork(items: readonly Item[], verb: Verb, at: number, to: number): boolean {
  if (
    verb.class === 'strive' &&
    items[at]?.word.small === 'preposition' &&
    items[at]?.form !== 'for' &&
    items[at]?.form !== 'towards'
  )
    return true
  if (
    verb.lemma !== 'seek' &&
    verb.lemma !== 'try' &&
    verb.lemma !== 'continue' &&
    verb.lemma !== 'work' &&
    verb.lemma !== 'work on'
  )
    return false
  const sense = senseOfNoun(items, nounPhrase(items, at, to), to, 'bare')
  return sense.kind !== 'state' && sense.kind !== 'act'
}

/** "(we believe that) listening comes before speaking": a way of working. */
export function isOfMethod(items: readonly Item[], at: number, to: number): boolean {
  const gerund = verbAt(items, at, to, 'gerund', true)
  if (!gerund || gerund.at !== at) return false
  const behind = items[gerund.to]
  return behind?.form === 'is' || behind?.word.verb?.form === 'third'
}
