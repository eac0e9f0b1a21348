import type { Settings } from '@mission-lint/core'

/** Ways in which a report is printed. */
export const FORMATS = ['pretty', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** `mission-lint [paths...]` */
export interface LintRequest {
  readonly kind: 'lint'
  readonly paths: readonly string[]
  /** Whether standard input is linted; with the name that it goes by. */
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly format: Format
  readonly maxWarnings: number | undefined
  readonly quiet: boolean
  /** Whether ignore files and `ignorePaths` are honoured. */
  readonly ignore: boolean
  /** What the command line itself sets. */
  readonly settings: Settings
  readonly configurationFile: string | undefined
}

/** `mission-lint --print-config [file]` */
export interface PrintConfigurationRequest {
  readonly kind: 'print-configuration'
  readonly file: string | undefined
  readonly settings: Settings
  readonly configurationFile: string | undefined
}

/** `mission-lint judge [text...]` */
export interface JudgeRequest {
  readonly kind: 'judge'
  /** `undefined`: from standard input. */
  readonly text: string | undefined
  readonly format: 'pretty' | 'json' | 'jsonl'
  readonly settings: Settings
  readonly configurationFile: string | undefined
}

/** `mission-lint lsp` */
export interface ServeRequest {
  readonly kind: 'serve'
}

/** `--help`, `--version`: what to print. */
interface SayRequest {
  readonly kind: 'say'
  readonly text: string
}

export type Request =
  | LintRequest
  | PrintConfigurationRequest
  | JudgeRequest
  | ServeRequest
  | SayRequest

/** A command line that can not be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
