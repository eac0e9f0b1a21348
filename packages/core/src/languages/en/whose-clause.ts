import type { Place } from './clauses.ts'
import type { Item } from './items.ts'
import { nounPhrase, type NounPhrase } from './noun-phrase.ts'
import { type Subject, WORKERS } from './subject.ts'
import type { Verb } from './verbs.ts'

export const COLLEAGUES: ReadonlySet<string> = new Set([
  'teammate',
  'colleague',
  'employee',
  'staff',
  'customer',
  'client',
  'user',
])

/** "(our vision is that) the benefits are spread widely": of something, not of the organisation. */
export function isHowItIs(items: readonly Item[], subject: Subject, place: Place): boolean {
  const { phrase, verb, kind } = subject
  if (kind !== 'own' || place.position === 'bare' || phrase.own || !phrase.plural) return false
  return verb.class === 'be' && phrase.class !== 'agent' && items[phrase.head]?.isCapital !== true
}

/** "(we) should all (be able to grow old at home)": how it is to be for everybody. */
export function isForUsAll(items: readonly Item[], { verb }: Subject): boolean {
  return WISHED.has(items[verb.at]?.form ?? '') && items[verb.to]?.form === 'all'
}

const WISHED: ReadonlySet<string> = new Set(['should', 'must', 'can', 'deserve'])

/** A name in capitals reads as any word; who helps, offers, teaches in the third person is the organisation. */
export function isDoer(
  items: readonly Item[],
  { kind, phrase, verb }: Subject,
  place: Place,
): boolean {
  if (
    kind !== 'world' ||
    isAnything(items, phrase) ||
    place.position !== 'bare' ||
    verb.form !== 'third' ||
    place.link === 'result'
  )
    return false
  if (phrase.determiner === 'universal' || phrase.determiner === 'none') return false
  return phrase.class !== 'world' && phrase.class !== 'people' && DOINGS.has(verb.class)
}

/** "A good start (makes all the difference)": no body that could do it. */
export function isAnything(
  items: readonly Item[],
  { determiner, class: kind, from }: NounPhrase,
): boolean {
  const isOne = items[from]?.form === 'a' || items[from]?.form === 'an'
  return determiner === 'article' && isOne && kind === 'thing'
}

export const DOINGS: ReadonlySet<string> = new Set([
  'help',
  'offer',
  'inform',
  'join',
  'work',
  'enable',
  'change',
  'strive',
  'realise',
  'raise',
  'encourage',
  'preserve',
  'ensure',
  'make',
  'keep',
])

/** "Our pupils", "our residents", and no colleagues or customers. */
export function isOfThePublic(items: readonly Item[], { phrase }: Subject): boolean {
  const lemma = items[phrase.head]?.word.noun?.lemma ?? ''
  return phrase.class === 'people' && !COLLEAGUES.has(lemma) && !WORKERS.has(lemma)
}

/** "(our chaplains) are there for (patients)". */
export function isThereFor(items: readonly Item[], { verb }: Subject): boolean {
  return (
    verb.lemma === 'be' && items[verb.to]?.form === 'there' && items[verb.to + 1]?.form === 'for'
  )
}

/** "X is a nonprofit rescue": in capitals, names are not told from words; what it is tells them. */
export function isKindOf(items: readonly Item[], { verb, phrase }: Subject, to: number): boolean {
  if (verb.lemma !== 'be' || phrase.determiner === 'universal' || phrase.determiner === 'none')
    return false
  if (/^50\d/u.test(items[verb.to + 1]?.form ?? '')) return true
  const kind = nounPhrase(items, verb.to, to)
  return (
    kind.determiner === 'article' &&
    (kind.class === 'agent' || kind.class === 'place') &&
    items[kind.head]?.form !== 'place'
  )
}

/** "Clients trust our advice": what is one's own is loved. */
export function isOwnObject(
  items: readonly Item[],
  { verb, phrase }: Subject,
  to: number,
): boolean {
  if (phrase.determiner === 'universal' || phrase.determiner === 'none') return false
  const object = nounPhrase(items, verb.to, to)
  if (items[object.to]?.form === 'we' && object.head >= 0) return true
  return (
    object.own &&
    object.class !== 'world' &&
    object.class !== 'nature' &&
    object.class !== 'people' &&
    object.class !== 'quality'
  )
}

export function isAble(items: readonly Item[], verb: Verb): boolean {
  return (
    items[verb.to]?.form === 'able' ||
    (items[verb.to]?.form === 'free' && items[verb.to + 1]?.form === 'to')
  )
}
