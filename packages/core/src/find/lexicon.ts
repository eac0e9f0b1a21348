import { SECTIONS, type Section } from '../analysis.ts'
import { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../languages/language.ts'
import type { DocumentOptions } from '../options.ts'
import { Phrases } from '../read/phrases.ts'
import { tokenise, type Token } from '../read/tokens.ts'
import { compile, gap, type Pattern, type Taker } from './pattern.ts'
import type { FindingWords, Saying, WordClass } from './words.ts'

/** What a section's noun announces. */
export interface Noun {
  readonly section: Section
  /** Whether it announces by itself. */
  readonly strong: boolean
}

/** The finding words of one language, with those of the options, made ready. */
export interface Lexicon {
  readonly tag: LanguageTag
  readonly nouns: Phrases<Noun>
  readonly sayings: readonly (Saying & { readonly compiled: Pattern })[]
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
  const resolve = resolver({ nouns, takes, stops: new Set(words.classes.is) })
  return {
    tag,
    nouns,
    takes,
    sayings: words.sayings.map((saying) => ({
      ...saying,
      compiled: compile(saying.pattern, resolve),
    })),
    headings: words.headings.map(({ pattern, section }) => ({
      section,
      compiled: compile(pattern, resolve),
    })),
    changes: words.changes.map((pattern) => compile(pattern, resolve)),
    triggers: triggersOf(words, options),
  }
}

/** A phrase as the tokeniser would split it, so that "d'être" and "¿" are found again. */
function asTokens(phrase: string): string {
  return tokenise(phrase)
    .map(({ form }) => form)
    .join(' ')
}

function nounsOf({ sections }: FindingWords, { headings = {} }: DocumentOptions): Phrases<Noun> {
  const entries = (words: readonly string[], section: Section, strong: boolean) =>
    words.map((word): readonly [string, Noun] => [asTokens(word), { section, strong }])
  return new Phrases(
    SECTIONS.flatMap((section) => [
      ...entries(headings[section] ?? [], section, true),
      ...entries(sections[section].strong, section, true),
      ...entries(sections[section].loose, section, false),
    ]),
  )
}

function triggersOf(
  { sections, classes, sayings }: FindingWords,
  { headings = {} }: DocumentOptions,
): ReadonlySet<string> {
  const nouns = SECTIONS.map((section) => [
    headings[section] ?? [],
    sections[section].strong,
    sections[section].loose,
  ])
  const literals = sayings.map(({ pattern, section }) => (section ? literalsOf(pattern) : []))
  const phrases = [nouns.flat(2), classes.exist, classes.dream, literals.flat()].flat()
  return new Set(phrases.map((phrase) => asTokens(phrase).split(' ')[0] ?? ''))
}

/** The first literal word of a pattern that names no noun. */
function literalsOf(pattern: string): readonly string[] {
  const step = pattern.split(' ').find((each) => !each.includes('{'))
  return step ? step.split('|') : []
}

interface Resolving {
  readonly nouns: Phrases<Noun>
  readonly takes: (wordClass: string, tokens: readonly Token[], at: number) => number
  readonly stops: ReadonlySet<string>
}

function resolver({ nouns, takes, stops }: Resolving): (name: string) => Taker {
  const aside = gap(LONGEST_ASIDE, stops)
  const special: Readonly<Record<string, Taker>> = {
    gap: gap(LONGEST_GAP, stops),
    few: gap(4, stops),
    aside: (view, at) => (takes('asideOpener', view.tokens, at) > 0 ? aside(view, at) : []),
    possessive: ({ tokens, to }, at) => (at < to ? possessive(tokens, at) : []),
    noun: ({ tokens, to }, at) => nounEnds(nouns, false, tokens, at, to),
    strong: ({ tokens, to }, at) => nounEnds(nouns, true, tokens, at, to),
  }
  return (name) =>
    special[name] ??
    (({ tokens, to }, at) => {
      const length = at < to ? takes(name, tokens, at) : 0
      return length > 0 && at + length <= to ? [at + length] : []
    })
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
