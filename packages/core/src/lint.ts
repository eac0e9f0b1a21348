import type { JudgedStatement, Placeholder, Suggestion } from './analysis.ts'
import type { Document } from './document.ts'
import type { LanguageTag } from './languages/language.ts'
import type { DocumentOptions, Settings } from './options.ts'
import type { Range } from './range.ts'
import type { RuleId, Severity } from './rules/rule.ts'

/** All that is known of a document, whichever rules are on. Computed once a document. */
export interface Analysis {
  readonly document: Document
  readonly options: DocumentOptions
  readonly statements: readonly JudgedStatement[]
  readonly placeholders: readonly Placeholder[]
  /** At most one finding a statement, whether its rule is on or not; in the order of the source. */
  readonly findings: readonly Finding[]
}

/** What a rule has to say of one statement or placeholder. */
export interface Finding {
  readonly ruleId: RuleId
  /** In the source; UTF-16 offsets, half-open: the statement's range. */
  readonly range: Range
  /** The statement or placeholder as it stands in the source, as plain text. */
  readonly actual: string
  /** What it says and what an outsider would say, with the deciding words quoted. One paragraph. */
  readonly message: string
  /** The one question to ask. */
  readonly question: string
  /** Outcomes that could stand there, best first; up to four. */
  readonly suggestions: readonly Suggestion[]
  /** Of the message, the question and the derivations. */
  readonly language: LanguageTag
  readonly subject: JudgedStatement | Placeholder
}

/** A finding of a rule that is on. */
export interface WeighedFinding extends Finding {
  readonly severity: Severity
}

export interface Report {
  /** All statements, outcomes too. */
  readonly statements: readonly JudgedStatement[]
  readonly findings: readonly WeighedFinding[]
}

/** Finds and judges what a document states, and works out every finding. */
export declare function analyse(document: Document, options?: DocumentOptions): Analysis

/** Finds, judges and flags by the rules that `settings` turn on. */
export declare function lint(document: Document, settings?: Settings): Report
