import { SECTIONS, type Section } from '../analysis.ts'
import { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../languages/language.ts'
import type { DocumentOptions } from '../options.ts'
import { Phrases } from '../read/phrases.ts'
import { tokenise, type Token } from '../read/tokens.ts'
import { compile, firstWords, gap, type Pattern, type Taking, type View } from './pattern.ts'
import type { FindingWords, Saying, WordClass } from './words.ts'

/** What a section's noun announces. */
export interface Noun {
  readonly section: Section
  /** Whether it announces by itself. */
  readonly strong: boolean
}

/** A saying made ready. */
export interface CompiledSaying extends Saying {
  readonly compiled: Pattern
}

/** The finding words of one language, with those of the options, made ready. */
export interface Lexicon {
  readonly tag: LanguageTag
  readonly nouns: Phrases<Noun>
  /** Headings that the options name: they go before all others. */
  readonly given: Phrases<Section>
  /** The sayings that can begin with a word, the first one first. */
  readonly sayingsFrom: (token: Token) => readonly CompiledSaying[]
  readonly headings: readonly { readonly compiled: Pattern; readonly section: Section }[]
  readonly changes: readonly Pattern[]
  /** The length of the phrase of a class that begins at a token; 0 where none does. */
  readonly takes: (wordClass: WordClass, tokens: readonly Token[], at: number) => number
  /** Words without which no sentence says anything. */
  readonly triggers: ReadonlySet<string>
}

/** Longest stretch of words between "the mission of" and "is". */
const LONGEST_GAP = 14
const LONGEST_ASIDE = 9
const FEW = 4

const prepared = new WeakMap<DocumentOptions, readonly Lexicon[]>()

/** The lexicons of all languages with what the options add; made once for each options object. */
export function lexiconsOf(options: DocumentOptions): readonly Lexicon[] {
  const known = prepared.get(options)
  if (known) return known
  const lexicons = LANGUAGE_TAGS.map((tag) => lexiconOf(tag, LANGUAGES[tag].finding, options))
  prepared.set(options, lexicons)
  return lexicons
}

function lexiconOf(tag: LanguageTag, words: FindingWords, options: DocumentOptions): Lexicon {
  const nouns = nounsOf(words, options)
  const classes = new Map<string, Phrases<true>>()
  for (const [name, phrases] of Object.entries(words.classes)) {
    classes.set(name, new Phrases(phrases.map((phrase) => [asTokens(phrase), true])))
  }
  const takes = (wordClass: string, tokens: readonly Token[], at: number): number => {
    const match = classes.get(wordClass)?.at(tokens, at)
    return match ? match.to - match.from : 0
  }
  const resolve = resolver({ nouns, takes, words, options })
  const ready = (pattern: string): Pattern => compile(pattern, resolve)
  return {
    tag,
    nouns,
    given: givenBy(options),
    takes,
    sayingsFrom: indexed(
      words.sayings.map((saying) => ({ ...saying, compiled: ready(saying.pattern) })),
    ),
    headings: words.headings.map(({ pattern, section }) => ({
      section,
      compiled: ready(`${pattern} {end}`),
    })),
    changes: words.changes.map(ready),
    triggers: triggersOf(words, options),
  }
}

/** Looks sayings up by the word that they begin with: few sentences begin any. */
function indexed(sayings: readonly CompiledSaying[]): (token: Token) => readonly CompiledSaying[] {
  const byForm = new Map<string, CompiledSaying[]>()
  const byAny = sayings.filter(({ compiled }) => firstWords(compiled) === undefined)
  for (const saying of sayings) {
    for (const form of firstWords(saying.compiled) ?? []) {
      const others = byForm.get(form)
      if (others) others.push(saying)
      else byForm.set(form, [saying])
    }
  }
  return ({ form }) => byForm.get(form) ?? (form.endsWith('s') ? byAny : NONE)
}

const NONE: readonly CompiledSaying[] = []

/** A phrase as the tokeniser would split it, so that "d'être" and "¿" are found again. */
function asTokens(phrase: string): string {
  return tokenise(phrase)
    .map(({ form }) => form)
    .join(' ')
}

function givenBy({ headings = {} }: DocumentOptions): Phrases<Section> {
  return new Phrases(
    SECTIONS.flatMap((section) =>
      (headings[section] ?? []).map((word): readonly [string, Section] => [
        asTokens(word),
        section,
      ]),
    ),
  )
}

function nounsOf({ sections }: FindingWords, { headings = {} }: DocumentOptions): Phrases<Noun> {
  const entries = (words: readonly string[], section: Section, strong: boolean) =>
    words.map((word): readonly [string, Noun] => [asTokens(word), { section, strong }])
  const given = SECTIONS.flatMap((section) => entries(headings[section] ?? [], section, true))
  return new Phrases([
    ...given,
    ...SECTIONS.flatMap((section) => [
      ...entries(sections[section].strong, section, true),
      ...entries(sections[section].loose, section, false),
    ]),
  ])
}

function triggersOf(words: FindingWords, options: DocumentOptions): ReadonlySet<string> {
  const { classes, sayings } = words
  const literals = sayings.map(({ pattern, section }) => (section ? literalsOf(pattern) : []))
  const nouns = nounPhrases(words, options, false)
  return firstOf([nouns, classes.exist, classes.dream, literals.flat()].flat())
}

function nounPhrases(
  { sections }: Pick<FindingWords, 'sections'>,
  { headings = {} }: Pick<DocumentOptions, 'headings'>,
  strongOnly: boolean,
): readonly string[] {
  return SECTIONS.flatMap((section) => [
    headings[section] ?? [],
    sections[section].strong,
    strongOnly ? [] : sections[section].loose,
  ]).flat()
}

/** The first literal word of a pattern that names no noun. */
function literalsOf(pattern: string): readonly string[] {
  const step = pattern.split(' ').find((each) => !each.includes('{'))
  return step ? step.split('|') : []
}

interface Resolving {
  readonly nouns: Phrases<Noun>
  readonly takes: (wordClass: string, tokens: readonly Token[], at: number) => number
  readonly words: FindingWords
  readonly options: DocumentOptions
}

/** What a name or an aside never holds. */
const QUOTES: readonly string[] = ['"', '“', '„', '«']

function resolver({ nouns, takes, words, options }: Resolving): (name: string) => Taking {
  const stops = new Set([...words.classes.is, ...QUOTES])
  const aside = gap(LONGEST_ASIDE, stops)
  const strong = firstOf(nounPhrases(words, options, true))
  const special: Readonly<Record<string, Taking>> = {
    gap: { take: gap(LONGEST_GAP, stops), first: undefined },
    few: { take: gap(FEW, stops), first: undefined },
    end: { take: ending, first: undefined },
    aside: {
      take: (view, at) => (takes('asideOpener', view.tokens, at) > 0 ? aside(view, at) : []),
      first: firstOf(words.classes.asideOpener),
    },
    possessive: {
      take: ({ tokens, to }, at) => (at < to ? possessive(tokens, at) : []),
      first: undefined,
    },
    noun: {
      take: ({ tokens, to }, at) => nounEnds(nouns, false, tokens, at, to),
      first: firstOf(nounPhrases(words, options, false)),
    },
    strong: { take: ({ tokens, to }, at) => nounEnds(nouns, true, tokens, at, to), first: strong },
  }
  return (name) => special[name] ?? ofClass(name, takes, words)
}

/** Takes what is left, where that is marks alone. */
function ending({ tokens, to }: View, at: number): readonly number[] {
  return tokens.slice(at, to).every(({ kind }) => kind === 'mark') ? [to] : []
}

function ofClass(name: string, takes: Resolving['takes'], { classes }: FindingWords): Taking {
  const phrases = Object.entries(classes).find(([wordClass]) => wordClass === name)?.[1] ?? []
  return {
    take: ({ tokens, to }, at) => {
      const length = at < to ? takes(name, tokens, at) : 0
      return length > 0 && at + length <= to ? [at + length] : []
    },
    first: firstOf(phrases),
  }
}

function firstOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => asTokens(phrase).split(' ')[0] ?? ''))
}

function nounEnds(
  nouns: Phrases<Noun>,
  strongOnly: boolean,
  tokens: readonly Token[],
  at: number,
  to: number,
): readonly number[] {
  const match = at < to ? nouns.at(tokens, at) : undefined
  if (!match || match.to > to || (strongOnly && !match.value.strong)) return []
  return [match.to]
}

/** "Amnesty's", or "FINOS" with an apostrophe after it. */
function possessive(tokens: readonly Token[], at: number): readonly number[] {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return []
  if (token.form.endsWith("'s")) return [at + 1]
  const next = tokens[at + 1]
  const isBare = token.form.endsWith('s') && next?.start === token.end && /^['’]$/u.test(next.text)
  return isBare ? [at + 2] : []
}
