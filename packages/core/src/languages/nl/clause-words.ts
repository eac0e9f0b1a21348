import { nounPhrases, type NounPhrase } from './noun-phrases.ts'
import type { Predicate } from './predicates.ts'
import type { Sense } from './senses.ts'
import { formAt, lemmaAt, type Word } from './tagging.ts'

export const BEING: ReadonlySet<string> = new Set(['zijn', 'worden', 'blijven', 'heten', 'voelen'])
const ABILITIES: ReadonlySet<string> = new Set(['kunnen', 'leren', 'durven', 'krijgen', 'vinden'])
const PASSING: ReadonlySet<string> = new Set(
  'gaan stappen overstappen groeien uitgroeien doorgroeien evolueren ontwikkelen veranderen transformeren bewegen ombouwen omvormen'.split(
    ' ',
  ),
)
const WE: ReadonlySet<string> = new Set(['wij', 'we'])

export function hasAbility(words: readonly Word[], items: readonly number[]): boolean {
  const first = items.find((at) => words[at]?.verb !== undefined)
  if (BEING.has(lemmaAt(words, first) ?? '')) return false
  return items.some((at) => ABILITIES.has(lemmaAt(words, at) ?? ''))
}

/** "Nuchter, betrokken en met beide benen op de grond": how one is, and no noun that is so. */
export function isOfManners(words: readonly Word[], items: readonly number[]): boolean {
  const [first] = items
  const isFirst = first !== undefined && isManner(words, first)
  return (
    isFirst &&
    formAt(words, items[1]) === ',' &&
    items.some((at) => at > first && isManner(words, at))
  )
}

function isManner(words: readonly Word[], at: number): boolean {
  const { entry, form } = words[at] ?? {}
  if (entry?.noun !== undefined || entry?.degree !== undefined) return false
  return entry?.adjective !== undefined && form?.endsWith('e') !== true
}

const AMOUNTS: ReadonlySet<string> = new Set(
  'niet niets meer minder en maar ook zeker of dan , beetje een'.split(' '),
)

/** "Niet meer, maar zeker ook niet minder": more of what, is not said. */
export function isNoMore(words: readonly Word[], items: readonly number[]): boolean {
  return items.every((at) => AMOUNTS.has(formAt(words, at)))
}

/** "Melken zonder gesjouw": how something is done, and nobody who does it. */
export function isWithout(words: readonly Word[], items: readonly number[]): boolean {
  const first = words[items[0] ?? -1]
  return first?.verb?.form === 'infinitive' && formAt(words, items[1]) === 'zonder'
}

/** "Spierziekten de wereld uit", "al onze woningen van het gas af": a state with no verb. */
export function isGone(words: readonly Word[], items: readonly number[]): boolean {
  const [first, second] = nounPhrases(words, items)
  if (
    first?.noun === 'place' &&
    second &&
    !second.hasNoun &&
    second.isWanted &&
    second.preposition === undefined
  )
    return true
  const last = formAt(words, items.at(-1))
  const before = words[items.at(-2) ?? -1]
  return (
    ['uit', 'af', 'in', 'voorbij'].includes(last) &&
    items.length > 2 &&
    before?.entry.kind === undefined
  )
}

/** "(onze organisatie gaat) van aanbodgericht naar vraaggericht". */
export function isPassage(words: readonly Word[], { verb, items }: Predicate): boolean {
  if (!PASSING.has(verb.lemma)) return false
  const from = items.findIndex((at) => formAt(words, at) === 'van')
  const to = items.findIndex((at) => formAt(words, at) === 'naar' || formAt(words, at) === 'tot')
  if (from < 0 || to < from) return false
  const goal = nounPhrases(words, items.slice(to))[0]
  return goal?.noun !== 'place' && goal?.noun !== 'shared' && !isOfWorld(words, items)
}

function isOfWorld(words: readonly Word[], items: readonly number[]): boolean {
  return items.some((at) => words[at]?.entry.noun === 'place')
}

/** "met schermen die wij plaatsen": what it is done with is the organisation's own work. */
export function meansOfOurs(
  words: readonly Word[],
  { preposition, items }: NounPhrase,
): Sense | undefined {
  const behind = (items.at(-1) ?? -2) + 1
  const isOurs = formAt(words, behind) === 'die' && WE.has(formAt(words, behind + 1))
  return preposition === 'met' && isOurs
    ? { kind: 'activity', because: 'own-means', items }
    : undefined
}

/** "want elk kind verdient ...", "omdat iedereen recht heeft op ...". */
export function isRight(words: readonly Word[], items: readonly number[]): boolean {
  const isRight = items.some(
    (at) =>
      ['verdienen', 'mogen', 'moeten', 'hoeven', 'horen'].includes(lemmaAt(words, at) ?? '') ||
      (formAt(words, at) === 'recht' && formAt(words, at + 1) !== 'van'),
  )
  return (
    isRight &&
    items.some((at) =>
      ['elk', 'elke', 'ieder', 'iedere', 'iedereen', 'alle', 'niemand', 'geen'].includes(
        formAt(words, at),
      ),
    )
  )
}

/** What one believes is a wish where it says how it should be for all. */
export function isWish(words: readonly Word[], items: readonly number[]): boolean {
  return items.some((at) => {
    const word = words[at]
    const lemma = lemmaAt(words, at) ?? ''
    return (
      ['iedereen', 'elk', 'elke', 'ieder', 'iedere', 'niemand', 'alle', 'geen'].includes(
        word?.form ?? '',
      ) ||
      ['verdienen', 'moeten', 'mogen', 'zullen'].includes(lemma) ||
      word?.form === 'recht'
    )
  })
}
