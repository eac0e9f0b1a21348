import type { Section } from './analysis.ts'
import type { CueKind } from './judgement.ts'
import type { LanguageTag } from './languages/language.ts'
import type { RuleId, Severity } from './rules/rule.ts'

/** What concerns a document as a whole, whichever rules run. Every host takes this same object. */
export interface DocumentOptions {
  /** The language of the text; `auto` decides by section and document. Default: `auto`. */
  readonly language?: 'auto' | LanguageTag
  /** The language of the messages; `auto` is that of the statement. Default: `auto`. */
  readonly messages?: 'auto' | LanguageTag
  /** Which sections are looked for. Default: all. */
  readonly sections?: readonly Section[]
  /** Further words that announce a section, as headings, labels or in sentences. */
  readonly headings?: Readonly<Partial<Record<Section, readonly string[]>>>
  /** Further front matter fields that hold a statement: a key, or keys joined by dots. */
  readonly fields?: readonly string[]
  /** Names of the organisation and its parts: whose missions count as ours, and whose success is own success. */
  readonly names?: readonly string[]
  /** Further verbs and nouns, in dictionary form, by what they speak for. */
  readonly words?: Readonly<Partial<Record<CueKind, readonly string[]>>>
  /** Globs of files that are left alone. */
  readonly ignorePaths?: readonly string[]
}

export type RuleSeverity = 'off' | Severity

/** A whole configuration: what concerns the document, and which rules run. */
export interface Settings extends DocumentOptions {
  /** Default: `recommended`. */
  readonly preset?: 'recommended' | 'strict'
  /** Severities that differ from the preset's. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSeverity | readonly [RuleSeverity]>>>
}
