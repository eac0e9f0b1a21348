import type { VerbClass } from './lexicon/verbs.ts'
import { namedTokens, type Vocabulary } from '../../read/vocabulary.ts'
import type { Token } from '../../read/tokens.ts'
import { governed, governsSomething } from './governed.ts'
import { traitsOf } from './traits.ts'
import { ownEntries } from './vocabulary.ts'
import { EMPTY, isListed, lookUp, type Entry, type Verb, type VerbReading } from './lexicon.ts'

/** A word or mark of a sentence, with what it is there. */
export interface Word {
  readonly token: Token
  readonly form: string
  readonly entry: Entry
  readonly isMark: boolean
  /** Bits of `TRAIT`. */
  readonly traits: number
  /** One of the user's own words, or part of a name of theirs. */
  readonly isUsers: boolean
  /** The word as a verb, where it is one here. */
  readonly verb: VerbReading | undefined
}

interface WordInMaking extends Word {
  verb: VerbReading | undefined
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['wij', 'we', 'ze', 'zij', 'jullie'])
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(['ik', 'je', 'jij', 'u'])
/** Prepositions that no finite verb follows. */
const SHUNS_VERBS: ReadonlySet<string> = new Set(['in', 'van', 'met', 'ter', 'ten'])
const ORGANISATIONS: ReadonlySet<string> = new Set(['agent', 'venue', 'company', 'internal'])
/** "(een gesprek dat) meer (doet)": amounts that stand by themselves. */
const AMOUNTS: ReadonlySet<string> = new Set(['meer', 'minder', 'veel', 'weinig', 'genoeg'])
const NOUN_MARKERS: ReadonlySet<string> = new Set(['article', 'determiner', 'own', 'possessive'])

const WE = 'wij'
/** A word of the organisation's own name. */
const NAME: Entry = { ...EMPTY, noun: 'name' }

/** Looks up every token, and decides where a word is a verb and where a noun. */
export function tag(tokens: readonly Token[], vocabulary: Vocabulary): Word[] {
  const own = ownEntries(vocabulary)
  const named = namedTokens(tokens, vocabulary)
  const words = tokens.map((token, index): WordInMaking => {
    const users = own?.get(token.form)
    const entry = named.has(index) ? NAME : (users ?? lookUp(token.form))
    const isMark = token.kind === 'mark'
    return {
      token,
      form: token.form,
      entry,
      isMark,
      traits: traitsOf(token.form, entry),
      isUsers: users !== undefined || named.has(index),
      verb: undefined,
    }
  })
  for (const [at, word] of words.entries()) word.verb = verbAt(words, at)
  return words
}

/** The form of the word at `at`; empty where there is none. */
export function formAt(words: readonly Word[], at: number | undefined): string {
  return at === undefined ? '' : (words[at]?.form ?? '')
}

/** The lemma of the verb at `at`. */
export function lemmaAt(words: readonly Word[], at: number | undefined): string | undefined {
  return at === undefined ? undefined : words[at]?.verb?.verb.lemma
}

/** The dictionary form; the form itself where that is unknown. The organisation's own name stands for "wij". */
export function lemmaOf({ verb, entry, form }: Word): string {
  if (entry === NAME) return WE
  return verb?.verb.lemma ?? entry.singular ?? form
}

/** What a word is where it stands, in one text: "activity.infinitive people". */
export function sortOf({ isMark, form, verb, entry }: Word): string {
  if (isMark) return form
  if (entry === NAME) return lookUp(WE).kind ?? ''
  if (entry.kind !== undefined) return entry.kind
  const parts: string[] = []
  if (verb) parts.push(`${verb.verb.value}.${verb.form}`)
  if (entry.noun !== undefined) parts.push(entry.noun)
  if (entry.adjective !== undefined) parts.push(entry.adjective)
  if (entry.degree !== undefined) parts.push(entry.degree)
  return parts.join(' ')
}

function verbAt(words: readonly Word[], at: number): VerbReading | undefined {
  const word = words[at]
  if (!word || word.isMark || word.form.length < 2) return undefined
  const { verbs } = word.entry
  if (verbs.length === 0) return unknownVerb(words, at)
  if (word.entry.kind !== undefined && word.form !== 'zijn') return undefined
  return verbs.find((reading) => isPlausible(words, at, reading))
}

function isPlausible(words: readonly Word[], at: number, { form }: VerbReading): boolean {
  const word = words[at]
  const previous = words[at - 1]
  const next = words[at + 1]
  if (!word) return false
  if (form === 'stem') return word.entry.adjective === undefined && isStemVerb(words, at)
  if (word.form === 'zijn') return isCopulaZijn(previous, next)
  if (form === 'participle') return !isBeforeNoun(word, next)
  const isPronounOns =
    previous?.form === 'ons' &&
    words[at - 2]?.entry.kind === 'preposition' &&
    word.entry.noun === undefined
  if (form === 'infinitive' && previous?.form === 'zonder') return false
  const isAmount =
    form === 'singular' && AMOUNTS.has(previous?.form ?? '') && word.entry.noun === undefined
  if (isNounMarker(previous) && previous?.form !== 'het' && !isPronounOns && !isAmount) return false
  if (
    form === 'singular' &&
    previous?.entry.kind === 'preposition' &&
    SHUNS_VERBS.has(previous.form)
  )
    return false
  if (form === 'singular')
    return (
      (word.entry.noun === undefined && word.entry.adjective === undefined) ||
      isSingularSubject(previous)
    )
  return word.entry.noun === undefined || isVerbNotNoun(words, at)
}

function isSingularSubject(word: Word | undefined): boolean {
  if (!word || word.isMark || word.entry.kind === 'preposition' || isNounMarker(word)) return false
  return (
    word.entry.noun !== undefined ||
    word.entry.kind === 'adverb' ||
    word.entry.adjective === undefined
  )
}

/** "Zijn" is also a possessive: "zijn werk". */
function isCopulaZijn(previous: Word | undefined, next: Word | undefined): boolean {
  if (next?.entry.kind === 'possessive') return false
  if (!next || next.isMark || next.entry.kind !== undefined) return true
  if (previous?.form === 'te' || isPronoun(previous) || previous?.entry.isPlural === true)
    return true
  return next.entry.noun === undefined || next.entry.adjective !== undefined
}

function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && SUBJECT_PRONOUNS.has(word.form)
}

function isNounMarker(word: Word | undefined): boolean {
  return word?.entry.kind !== undefined && NOUN_MARKERS.has(word.entry.kind)
}

/** A participle right before a noun is an adjective, as in "gesloten deuren". */
function isBeforeNoun(word: Word, next: Word | undefined): boolean {
  if (!next || next.isMark || next.entry.kind !== undefined || next.entry.verbs.length > 0)
    return false
  return word.entry.adjective !== undefined || next.entry.noun !== undefined
}

/** A bare stem is a verb with "ik" or "je", or as a command at the start. */
function isStemVerb(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  const next = words[at + 1]
  if (previous?.form === 'ik' || (next && SINGULAR_PRONOUNS.has(next.form))) return true
  if (previous && !previous.isMark) return false
  return next !== undefined && (isNounMarker(next) || next.entry.noun !== undefined)
}

/** A plural noun that may be an infinitive ("planten", "scholen"): a verb by what stands around it. */
function isVerbNotNoun(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  const next = words[at + 1]
  if (previous?.form === 'te' || isPronoun(previous) || isPronoun(next)) return true
  if (previous?.form === 'staat' && words[at - 2]?.form === 'in') return true
  if (previous?.form === 'het' && words[at]?.entry.isPlural) return true
  if (
    next &&
    (!previous ||
      previous.isMark ||
      previous.entry.kind === 'adverb' ||
      previous.entry.kind === 'relative' ||
      previous.entry.kind === 'conjunction') &&
    isGoverning(words[at], next)
  )
    return true
  if (!isClauseEnd(next)) return false
  return isNounLike(previous)
}

/** "Bijdragen aan", "Zorgen dat": a verb with what it governs. */
function isGoverning(word: Word | undefined, next: Word): boolean {
  return (
    word?.entry.verbs.some(
      ({ verb }) =>
        governed(verb.lemma, next.form) !== undefined ||
        (governsSomething(verb.lemma) && next.form === 'dat'),
    ) ?? false
  )
}

/** Whether a clause may end in front of this word. */
function isClauseEnd(next: Word | undefined): boolean {
  if (!next || next.isMark) return true
  const { kind } = next.entry
  return (
    kind === 'conjunction' || kind === 'preposition' || kind === 'relative' || kind === 'result'
  )
}

function isNounLike(word: Word | undefined): boolean {
  if (!word || word.isMark || word.entry.kind !== undefined) return false
  if (word.entry.noun !== undefined) return true
  return (
    word.entry.adjective === undefined &&
    word.entry.degree === undefined &&
    !word.form.endsWith('e')
  )
}

const PREFIXES = [
  'aan',
  'achter',
  'af',
  'binnen',
  'boven',
  'dicht',
  'door',
  'goed',
  'in',
  'klaar',
  'leeg',
  'los',
  'mee',
  'na',
  'neer',
  'om',
  'onder',
  'op',
  'open',
  'over',
  'rond',
  'samen',
  'schoon',
  'tegen',
  'terug',
  'toe',
  'uit',
  'vast',
  'vol',
  'voor',
  'vrij',
  'weg',
  'be',
  'ver',
  'ont',
  'her',
] as const

/** "verstillen", "ontstenen": the world changes; other verbs that no list holds are own work. */
function unlistedValue(lemma: string): VerbClass {
  if (
    lemma.startsWith('ont') ||
    lemma.startsWith('her') ||
    lemma.startsWith('tegen') ||
    lemma.startsWith('terug')
  )
    return 'act'
  if (!lemma.startsWith('ver') || !lemma.endsWith('en')) return 'unlisted'
  return adjectivesBefore(lemma.slice(3, -2)).some(
    (form) => lookUp(form).adjective !== undefined || lookUp(form).degree !== undefined,
  )
    ? 'act'
    : 'unlisted'
}

/** What an adjective may have looked like before "-en": "still" -> "stil", "grot" -> "groot". */
function adjectivesBefore(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const vowel = stem.at(-2) ?? ''
  return [stem, stem.slice(0, -1), `${stem.slice(0, -1)}${vowel}${last}`, `${stem}e`]
}

/** A verb that no list holds: by its ending, and by where it stands. */
function unknownVerb(words: readonly Word[], at: number): VerbReading | undefined {
  const word = words[at]
  if (!word || word.isMark || word.entry.kind !== undefined || word.form.length < 5)
    return undefined
  const prefixed = prefixedVerb(word.form)
  const isMarked = isNounMarker(words[at - 1]) && words[at - 1]?.form !== 'het'
  if (prefixed && !isMarked && word.entry.noun === undefined) return prefixed
  const previous = words[at - 1]
  const next = words[at + 1]
  const finite = unknownFinite(words.slice(Math.max(0, at - 6), at), word, previous, next)
  if (finite) return finite
  if (!word.form.endsWith('en')) return undefined
  const isVerb =
    previous?.form === 'te' ||
    ((previous?.form === 'wij' ||
      previous?.form === 'we' ||
      next?.form === 'wij' ||
      next?.form === 'we') &&
      !isNounMarker(previous)) ||
    (word.entry.noun === undefined &&
      word.entry.adjective === undefined &&
      isClauseEnd(next) &&
      endsObject(words, at))
  return isVerb
    ? { verb: { lemma: word.form, value: unlistedValue(word.form) }, form: 'infinitive' }
    : undefined
}

/**
 * A finite verb that no list holds: what stands beside "wij" where a verb is due (so that a slip of the
 * pen does not hide it), or a word in -t between a noun and what follows a verb.
 */
function unknownFinite(
  words: readonly Word[],
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
): VerbReading | undefined {
  if (
    word.entry.noun !== undefined ||
    word.entry.adjective !== undefined ||
    word.entry.degree !== undefined
  )
    return undefined
  const verb: Verb = { lemma: word.form, value: unlistedValue(word.form) }
  if (previous?.form === 'wij' || previous?.form === 'we')
    return slipOf(word.form) ?? { verb, form: 'singular' }
  const isSmall = word.token.text === word.form
  if (!isSmall || !word.form.endsWith('t') || !isNounLike(previous) || !next || next.isMark)
    return undefined
  const { kind } = next.entry
  const isSecond =
    !words.some((other) => other.verb) &&
    previous !== undefined &&
    (previous.token.text !== previous.form || ORGANISATIONS.has(previous.entry.noun ?? ''))
  if (isSecond && kind === undefined) return { verb, form: 'singular' }
  const isVerbal =
    kind === 'article' ||
    kind === 'determiner' ||
    kind === 'own' ||
    kind === 'adverb' ||
    kind === 'pronoun'
  return isVerbal ? { verb, form: 'singular' } : undefined
}

/** "helpn": a letter that is easily left out. */
function slipOf(form: string): VerbReading | undefined {
  if (!form.endsWith('n') || form.endsWith('en')) return undefined
  const whole = lookUpVerb(`${form.slice(0, -1)}en`)
  return whole && { verb: whole.verb, form: 'singular' }
}

/** The words in front end an object, so that a verb is due: an adjective before a plural would have -e. */
function endsObject(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  if (!previous || previous.isMark || previous.entry.kind !== undefined) return false
  if (previous.entry.adjective !== undefined && previous.entry.noun === undefined)
    return !/(?:e|en|er)$/u.test(previous.form)
  if (previous.token.text.length > 1 && previous.token.text === previous.token.text.toUpperCase())
    return words
      .slice(Math.max(0, at - 4), at + 4)
      .every((word) => word.token.text === word.token.text.toUpperCase())
  return previous.entry.noun !== undefined || !previous.form.endsWith('e')
}

/** Forms that were taken apart before; `false` where there is no verb in them. */
const TAKEN_APART = new Map<string, VerbReading | false>()
const MOST_TAKEN_APART = 5_000

function prefixedVerb(form: string): VerbReading | undefined {
  const known = TAKEN_APART.get(form)
  if (known !== undefined) return known || undefined
  const found = takeApart(form)
  if (TAKEN_APART.size >= MOST_TAKEN_APART) TAKEN_APART.clear()
  TAKEN_APART.set(form, found ?? false)
  return found
}

function takeApart(form: string): VerbReading | undefined {
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 4) continue
    const base = lookUpVerb(form.slice(prefix.length))
    if (!base) continue
    const verb: Verb = {
      lemma: `${prefix}${base.verb.lemma}`,
      value: unlistedValue(`${prefix}${base.verb.lemma}`),
      prefix,
      base: base.verb.lemma,
    }
    return { verb, form: base.form }
  }
  return undefined
}

function lookUpVerb(form: string): VerbReading | undefined {
  if (!isListed(form)) return undefined
  return lookUp(form).verbs.find(
    (reading) => reading.form === 'infinitive' || reading.form === 'singular',
  )
}
