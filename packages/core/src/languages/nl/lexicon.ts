import {
  ADJECTIVES,
  IRREGULAR_COMPARATIVES,
  WANTED_ENDINGS,
  type AdjectiveClass,
} from './lexicon/adjectives.ts'
import { IRREGULAR_PLURALS, NOUN_ENDINGS, NOUNS, type NounClass } from './lexicon/nouns.ts'
import { VERBS, type VerbClass } from './lexicon/verbs.ts'
import { FUNCTION_WORDS, type FunctionKind } from './lexicon/words.ts'
import {
  comparatives,
  inflections,
  joinedForms,
  nounInIng,
  plurals,
  simpleForms,
  superlatives,
  type VerbForm,
} from './morphology.ts'
import { lazy } from '../../lazy.ts'

/** A verb of the lexicon. */
export interface Verb {
  /** The infinitive, written as one word. */
  readonly lemma: string
  readonly value: VerbClass
  /** The prefix that comes apart, and the verb without it. */
  readonly prefix?: string
  readonly base?: string
}

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly verb: Verb
  readonly form: VerbForm
}

/** All that the lexicon knows of a word as it is written. */
export interface Entry {
  readonly kind: FunctionKind | undefined
  readonly verbs: readonly VerbReading[]
  readonly noun: NounClass | undefined
  readonly isPlural: boolean
  /** The dictionary form of the noun. */
  readonly singular: string | undefined
  readonly adjective: AdjectiveClass | undefined
  readonly degree: 'comparative' | 'superlative' | undefined
  /** The verb that this noun in -ing is made of. */
  readonly nominal: Verb | undefined
}

/** A word of which nothing is known. */
export const EMPTY: Entry = {
  kind: undefined,
  verbs: [],
  noun: undefined,
  isPlural: false,
  singular: undefined,
  adjective: undefined,
  degree: undefined,
  nominal: undefined,
}

/** An entry while it is being filled. */
type Draft = { -readonly [Key in keyof Entry]: Entry[Key] } & { verbs: VerbReading[] }

const DRAFTS = new Map<string, Draft>()
/** Verbs whose prefix comes apart, by the verb without it. */
const APART = new Map<string, Map<string, Verb>>()
const VERB_BY_LEMMA = new Map<string, Verb>()

function draft(form: string): Draft {
  const found = DRAFTS.get(form)
  if (found) return found
  const made: Draft = { ...EMPTY, verbs: [] }
  DRAFTS.set(form, made)
  return made
}

function entriesOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
): (readonly [word: string, key: Key])[] {
  const keys = Object.keys(table).filter((key): key is Key => key in table)
  return keys.flatMap((key) => {
    const words = table[key].split(/\s+/u).filter(Boolean)
    return words.map((word) => [word, key] as const)
  })
}

function addVerb(written: string, value: VerbClass): void {
  const [base, prefix] = written.split('|').toReversed()
  if (base === undefined) return
  const lemma = written.replaceAll('|', '')
  if (VERB_BY_LEMMA.has(lemma)) return
  const verb: Verb = prefix === undefined ? { lemma, value } : { lemma, value, prefix, base }
  VERB_BY_LEMMA.set(lemma, verb)
  const forms = prefix === undefined ? simpleForms(lemma) : joinedForms(prefix, base)
  for (const [form, kind] of forms) draft(form).verbs.push({ verb, form: kind })
  const ing = draft(nounInIng(lemma))
  ing.nominal ??= verb
  if (prefix === undefined) return
  const apart = APART.get(base) ?? new Map<string, Verb>()
  apart.set(prefix, verb)
  APART.set(base, apart)
}

/** Verbs that are only known with a prefix still have forms of their own: "staan" in "bijstaan". */
function addBases(): void {
  for (const base of APART.keys()) if (!VERB_BY_LEMMA.has(base)) addVerb(base, 'plain')
}

function addNoun(singular: string, value: NounClass): void {
  const one = draft(singular)
  one.noun ??= value
  one.singular ??= singular
  const irregular = IRREGULAR_PLURALS[singular]
  for (const form of irregular === undefined ? plurals(singular) : [irregular]) {
    const many = draft(form)
    if (many.noun !== undefined) continue
    many.noun = value
    many.isPlural = true
    many.singular = singular
  }
}

function addAdjective(adjective: string, value: AdjectiveClass): void {
  for (const form of [adjective, ...inflections(adjective)]) draft(form).adjective ??= value
  for (const form of comparatives(adjective)) draft(form).degree ??= 'comparative'
  for (const form of superlatives(adjective)) draft(form).degree ??= 'superlative'
}

const entries = lazy(compile)

/** Fills `DRAFTS` and `APART` from the lists, and gives every form with all that it can be. */
function compile(): ReadonlyMap<string, Entry> {
  for (const [word, kind] of entriesOf(FUNCTION_WORDS)) draft(word).kind ??= kind
  for (const [word, value] of entriesOf(VERBS)) addVerb(word, value)
  addBases()
  for (const [word, value] of entriesOf(NOUNS)) addNoun(word, value)
  for (const [word, value] of entriesOf(ADJECTIVES)) addAdjective(word, value)
  for (const form of IRREGULAR_COMPARATIVES) draft(form).degree ??= 'comparative'
  return DRAFTS
}

/** Words that are known by their ending, kept so that they need not be taken apart again. */
const GUESSED = new Map<string, Entry>()
const MOST_GUESSED = 5_000
const LONGEST_TAIL = 18
const SHORTEST_TAIL = 4

/** What is known of a word; a word that is not listed is known by its ending. */
export function lookUp(form: string): Entry {
  const listed = entries().get(form) ?? GUESSED.get(form)
  if (listed) return listed
  const guessed = byEnding(form)
  if (GUESSED.size >= MOST_GUESSED) GUESSED.clear()
  GUESSED.set(form, guessed)
  return guessed
}

/** Whether a word is listed as it is written. */
export function isListed(form: string): boolean {
  return entries().has(form)
}

/** The verb that a verb and a loose prefix make: "maken" and "schoon". */
export function verbWithPrefix(base: string, prefix: string): Verb | undefined {
  entries()
  return APART.get(base)?.get(prefix)
}

export function hasPrefixes(base: string): boolean {
  entries()
  return APART.has(base)
}

function byEnding(form: string): Entry {
  const compound = byTail(form)
  if (compound) return compound
  if (WANTED_ENDINGS.some((ending) => form.length > ending.length + 2 && form.endsWith(ending)))
    return { ...EMPTY, adjective: 'wanted' }
  for (const [ending, noun] of NOUN_ENDINGS) {
    if (form.length > ending.length + 2 && form.endsWith(ending))
      return { ...EMPTY, noun, isPlural: ending.endsWith('en') || ending.endsWith('s') }
  }
  return EMPTY
}

/** A Dutch compound is what its last part is. */
function byTail(form: string): Entry | undefined {
  const first = Math.max(2, form.length - LONGEST_TAIL)
  for (let at = first; at <= form.length - SHORTEST_TAIL; at++) {
    const tail = entries().get(form.slice(at))
    if (!tail || (tail.noun === undefined && tail.nominal === undefined)) continue
    return {
      ...EMPTY,
      noun: tail.noun,
      isPlural: tail.isPlural,
      singular: form,
      nominal: tail.nominal,
    }
  }
  return undefined
}
