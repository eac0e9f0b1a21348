import { Phrases } from '../../read/phrases.ts'
import { governed } from './governed.ts'
import { verbWithPrefix, type Verb } from './lexicon.ts'
import { FIXED_VERBS, RENAMED_VERBS } from './lexicon/phrases.ts'
import type { VerbClass } from './lexicon/verbs.ts'
import type { Word } from './tagging.ts'

/** A verb with the words that belong to it. */
export interface Predicate {
  readonly verb: Verb
  /** Index of its word. */
  readonly at: number
  /** All words of its clause that are not verbs of other predicates: indices, in order. */
  readonly items: readonly number[]
  /** Words of a loose prefix and of a fixed companion: they belong to the verb. */
  readonly companions: readonly number[]
  readonly value: VerbClass
  readonly isInfinitive: boolean
}

interface Companion {
  readonly verbs: ReadonlySet<string>
  readonly value: VerbClass
}

const COMPANIONS = new Phrases<readonly Companion[]>(companionEntries())

function companionEntries(): (readonly [string, readonly Companion[]])[] {
  const found = new Map<string, Companion[]>()
  for (const [phrase, verbs, value] of FIXED_VERBS) {
    const list = found.get(phrase) ?? []
    list.push({ verbs: new Set(verbs.split(' ')), value })
    found.set(phrase, list)
  }
  return [...found]
}

const RENAMINGS = new Phrases<ReadonlyMap<string, string>>(renamingEntries())

function renamingEntries(): (readonly [string, ReadonlyMap<string, string>])[] {
  const found = new Map<string, Map<string, string>>()
  for (const [phrase, verb, lemma] of RENAMED_VERBS) {
    const own = found.get(phrase) ?? new Map<string, string>()
    own.set(verb, lemma)
    found.set(phrase, own)
  }
  return [...found]
}

/** Joins a verb with its loose prefix and its fixed companion, wherever they stand in the clause. */
export function predicateOf(
  words: readonly Word[],
  verb: Verb,
  at: number,
  items: readonly number[],
  isInfinitive: boolean,
): Predicate {
  const renamed = withRenaming(words, verb, items)
  const prefixed = renamed ?? withPrefix(words, verb, at, items, isInfinitive)
  const full = prefixed?.verb ?? verb
  const companions = prefixed ? [prefixed.at] : []
  const fixed = withCompanion(words, full, items) ?? withCompanion(words, verb, items)
  const value = fixed?.value ?? full.value
  return {
    verb: full,
    at,
    value,
    isInfinitive,
    companions: [...companions, ...(fixed?.items ?? [])],
    items: items.filter(
      (item) => item !== at && !companions.includes(item) && !fixed?.items.includes(item),
    ),
  }
}

function withRenaming(
  words: readonly Word[],
  verb: Verb,
  items: readonly number[],
): { verb: Verb; at: number } | undefined {
  for (const item of items) {
    const lemma = RENAMINGS.at(words, item)?.value.get(verb.lemma)
    if (lemma !== undefined) return { verb: { lemma, value: 'plain' }, at: item }
  }
  return undefined
}

function withPrefix(
  words: readonly Word[],
  verb: Verb,
  at: number,
  items: readonly number[],
  isInfinitive: boolean,
): { verb: Verb; at: number } | undefined {
  const candidates = isInfinitive
    ? items.filter((item) => item < at).toReversed()
    : items.filter((item) => item > at).toReversed()
  for (const item of candidates) {
    const word = words[item]
    if (!word) continue
    const joined = verbWithPrefix(verb.lemma, word.form)
    if (joined && (isInfinitive ? isCluster(words, item, at) : isLoose(words, item)))
      return { verb: joined, at: item }
  }
  return isInfinitive ? undefined : unlistedPrefix(words, verb, items)
}

const LOOSE = new Set([
  'aan',
  'af',
  'bij',
  'door',
  'in',
  'na',
  'om',
  'op',
  'over',
  'rond',
  'samen',
  'terug',
  'toe',
  'uit',
  'vast',
  'voor',
  'weg',
])

/** A loose prefix at the end makes a verb that no list holds: own work, for all we know. */
function unlistedPrefix(
  words: readonly Word[],
  verb: Verb,
  items: readonly number[],
): { verb: Verb; at: number } | undefined {
  const last = items.at(-1)
  const word = last === undefined ? undefined : words[last]
  if (last === undefined || !word || items.length < 2 || !LOOSE.has(word.form)) return undefined
  if (governed(verb.lemma, word.form) !== undefined || !isLoose(words, last)) return undefined
  return {
    verb: {
      lemma: `${word.form}${verb.lemma}`,
      value: 'unlisted',
      prefix: word.form,
      base: verb.lemma,
    },
    at: last,
  }
}

/** Only "te" and auxiliaries stand between a prefix and its infinitive: "mee te doen", "mee kunnen doen". */
function isCluster(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = words[at]
    if (word?.form !== 'te' && word?.verb?.verb.value !== 'modal') return false
  }
  return true
}

/** A preposition with a noun behind it is no loose prefix. */
function isLoose(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || next.isMark || next.form === 'dat') return true
  const { kind } = next.entry
  if (kind === 'conjunction' && words[at + 2]?.entry.kind === 'preposition') return false
  return (
    kind === 'conjunction' ||
    kind === 'preposition' ||
    kind === 'result' ||
    kind === 'relative' ||
    kind === 'adverb' ||
    kind === 'subordinator'
  )
}

function withCompanion(
  words: readonly Word[],
  verb: Verb,
  items: readonly number[],
): { value: VerbClass; items: readonly number[] } | undefined {
  for (const item of items) {
    const match = COMPANIONS.at(words, item)
    const companion = match?.value.find(({ verbs }) => verbs.has(verb.lemma))
    if (match && companion) {
      return {
        value: companion.value,
        items: Array.from({ length: match.to - match.from }, (_, offset) => match.from + offset),
      }
    }
  }
  return undefined
}
