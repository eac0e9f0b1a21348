import {
  analyseText,
  explainJudgement,
  LANGUAGES,
  type Cue,
  type Finding,
  type JudgedStatement,
  type LanguageTag,
  type RoleKind,
  type Settings,
  type Step,
  type Verdict,
  type World,
} from '@mission-lint/core'
import type { SuggestionReport } from '../report.ts'
import { suggestionReport } from '../suggestion-report.ts'

/** What each line of `judge --jsonl` prints, beside the id; schema/judgement.schema.json says the same. */
export interface JudgementReport {
  readonly verdict: Verdict
  /** `null` where the language is not one that is known here. */
  readonly language: string | null
  /** The leading one first. */
  readonly roles: readonly RoleKind[]
  readonly world: World
  /** The words that made the verdict; ranges in the text, in UTF-16 units, half-open. */
  readonly cues: readonly Cue[]
  readonly suggestions: readonly SuggestionReport[]
}

/** What `judge --json` prints. */
export interface ExplainedReport extends JudgementReport {
  readonly text: string
  /** How the verdict came about, step by step. */
  readonly steps: readonly Step[]
  /** What an outsider would say. */
  readonly outsider: string
  /** The one question to ask; `null` where no rule has one. */
  readonly question: string | null
  /** The language of the steps, the outsider and the question. */
  readonly messageLanguage: LanguageTag
}

/** Judges one statement that stands alone. */
export function judgementReport(text: string, settings: Settings): JudgementReport {
  const { statements, findings } = analyseText(text, settings)
  return reportOf(statements, findings)
}

/** Judges one statement that stands alone, and explains it. */
export function explainedReport(text: string, settings: Settings): ExplainedReport {
  const { statements, findings } = analyseText(text, settings)
  const report = reportOf(statements, findings)
  const { messages = 'auto' } = settings
  const messageLanguage = messages === 'auto' ? (statements[0]?.language ?? 'en') : messages
  return {
    text,
    ...report,
    steps: explainJudgement(text, settings).steps,
    outsider: LANGUAGES[messageLanguage].messages.outsider[report.verdict],
    question: findings[0]?.question ?? null,
    messageLanguage,
  }
}

function reportOf(
  [statement]: readonly JudgedStatement[],
  findings: readonly Finding[],
): JudgementReport {
  if (!statement) throw new Error('A text that stands alone is one statement.')
  const { verdict, language, roles, world, cues } = statement.judgement
  const suggestions = findings.flatMap((finding) => finding.suggestions)
  return {
    verdict,
    language: language ?? null,
    roles,
    world,
    cues,
    suggestions: suggestions.map((suggestion) => suggestionReport(suggestion, () => 1)),
  }
}
