import type {
  CueKind,
  Form,
  LanguageTag,
  RoleKind,
  RuleId,
  Section,
  Severity,
  SuggestionOrigin,
  Verdict,
  World,
} from '@mission-lint/core'
import type { Problem } from './problem.ts'

/** A place in a file. */
export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** From 0, in UTF-16 units. */
  readonly offset: number
}

/** A stretch of a file: `end` is the place just after it. */
export interface Stretch {
  readonly start: Place
  readonly end: Place
}

/** What `--format json` prints; schema/report.schema.json says the same. */
export interface CommandReport {
  readonly files: readonly FileReport[]
  readonly summary: Summary
  /** What went wrong, or is good to know, about the run itself. */
  readonly problems: readonly Problem[]
}

/** What one file states. */
export interface FileReport {
  /** From the working directory, with forward slashes. */
  readonly path: string
  /** All statements, outcomes too, in the order of the source. */
  readonly statements: readonly StatementReport[]
  /** All findings in the order of the source: those of the statements, and of missing missions. */
  readonly findings: readonly FindingReport[]
}

export interface StatementReport extends Stretch {
  /** Plain text. */
  readonly text: string
  readonly verdict: Verdict
  /** `null` where the language is not one that is known here. */
  readonly language: string | null
  readonly roles: readonly RoleKind[]
  readonly world: World
  readonly form: Form
  readonly section: Section
  readonly cues: readonly CueReport[]
  /** What an outsider would say to it. */
  readonly outsider: string
  /** The language in which this statement is spoken of. */
  readonly messageLanguage: LanguageTag
  readonly findings: readonly FindingReport[]
}

/** Words that made the verdict; its stretch is in the source. */
export interface CueReport extends Stretch {
  readonly kind: CueKind
  readonly text: string
  /** In the statement's text: UTF-16 offsets, half-open. */
  readonly range: { readonly start: number; readonly end: number }
}

export interface FindingReport extends Stretch {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** What the statement says, what an outsider would say, and the question: one paragraph. */
  readonly message: string
  /** The last sentence of the message. */
  readonly question: string
  /** Where the rule is documented. */
  readonly url: string
  /** The statement or placeholder as plain text. */
  readonly actual: string
  /** The language of the message. */
  readonly language: LanguageTag
  readonly suggestions: readonly SuggestionReport[]
}

export interface SuggestionReport {
  /** The outcome itself. */
  readonly text: string
  readonly origin: SuggestionOrigin
  /** How it was come by. */
  readonly derivation: string
  /** What to write over the statement, where that can be done safely. */
  readonly replacement?: string
}

export interface Summary {
  /** Files looked at. */
  readonly files: number
  readonly filesWithStatements: number
  readonly statements: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly severities: Readonly<Record<Severity, number>>
}

/** Counts what the files state. */
export function summarise(files: readonly FileReport[]): Summary {
  const verdicts = { role: 0, mixed: 0, outcome: 0, none: 0 }
  const severities = { error: 0, warning: 0, info: 0 }
  for (const { statements, findings } of files) {
    for (const { verdict } of statements) verdicts[verdict] += 1
    for (const { severity } of findings) severities[severity] += 1
  }
  return {
    files: files.length,
    filesWithStatements: files.filter(({ statements }) => statements.length > 0).length,
    statements: verdicts.role + verdicts.mixed + verdicts.outcome + verdicts.none,
    verdicts,
    severities,
  }
}
