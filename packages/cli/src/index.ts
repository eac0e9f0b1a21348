export type { ExitCode } from './exit-code.ts'
export type { ExplainedReport, JudgementReport } from './judge/judgement-report.ts'
export type { Problem } from './problem.ts'
export type {
  CommandReport,
  CueReport,
  FileReport,
  FindingReport,
  Place,
  StatementReport,
  Stretch,
  SuggestionReport,
  Summary,
} from './report.ts'
export { run } from './run.ts'
export type { Surroundings } from './surroundings.ts'
