import type { Range } from './range.ts'
import type { Judgement } from './judgement.ts'
import type { Reading } from './read/reading.ts'
import type { LanguageTag } from './languages/language.ts'

/** What a section or sentence announces. `change`: a change programme that states its own goal. */
export type Section = 'mission' | 'vision' | 'purpose' | 'goal' | 'change'

/** All sections. */
export const SECTIONS = [
  'mission',
  'vision',
  'purpose',
  'goal',
  'change',
] as const satisfies readonly Section[]

/** The way in which a document states a mission. */
export type Form =
  | 'heading'
  | 'under-heading'
  | 'label'
  | 'sentence'
  | 'field'
  | 'cell'
  | 'definition'
  | 'marker'

/** A place in a document where a mission is stated. */
export interface Statement {
  /** What is judged: plain text, blocks joined by a space. */
  readonly text: string
  /** In the source, markup inside it included; UTF-16 offsets, half-open. */
  readonly range: Range
  /** Maps `text` to the source, in order, without overlap. */
  readonly segments: readonly { readonly text: Range; readonly source: Range }[]
  readonly section: Section
  readonly form: Form
  /** The language it is written in; `undefined` where that is not one known here. */
  readonly language: LanguageTag | undefined
  /** Indices of the blocks that it takes from, in `document.blocks`. */
  readonly blocks: readonly number[]
  /** Whether it is one stretch of text, without markup inside, that a replacement may be written over. */
  readonly replaceable: boolean
  /**
   * Where the document says the same, word for word: in its body for a front matter field, else the
   * first time. Absent where it is said once, and of that first one.
   */
  readonly repeats?: Range
}

/** A place where a mission is announced but missing: nothing, or a placeholder such as "TBD". */
export interface Placeholder {
  readonly kind: 'placeholder'
  readonly text: string
  /** In the source: the placeholder, or the heading under which nothing stands. */
  readonly range: Range
  readonly section: Section
  readonly language: LanguageTag | undefined
}

/** A statement with its judgement; ranges of cues are in `text`. */
export interface JudgedStatement extends Statement {
  readonly kind: 'statement'
  readonly judgement: Judgement
  readonly reading: Reading | undefined
}

/** What a suggestion was taken from. */
export type SuggestionOrigin = 'page' | 'grammar'

/** A seed for an outcome that could stand in place of the statement. */
export interface Suggestion {
  /** The outcome itself: a capital in front, no full stop. */
  readonly text: string
  readonly origin: SuggestionOrigin
  /**
   * How it was come by, in words, in the language of the messages. `{line}` stands for the line of
   * `from`: `derivationOf` fills it in.
   */
  readonly derivation: string
  /** Where the page says it already (origin `page`): in the source. */
  readonly from?: Range
  /** What to write over the statement's range to adopt it; absent where that can not be done safely. */
  readonly replacement?: string
}
