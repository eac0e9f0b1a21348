/**
 * - 0: clean, or nothing above a warning.
 * - 1: a finding of severity error, or more warnings than `--max-warnings` allows.
 * - 2: the tool could not do (all of) its work.
 */
export type ExitCode = 0 | 1 | 2

/** What an exit code is decided by. */
export interface Outcome {
  readonly errors: number
  readonly warnings: number
  /** Whether something could not be read, understood or found. */
  readonly failed: boolean
}

export function exitCodeOf(
  { errors, warnings, failed }: Outcome,
  maxWarnings = Infinity,
): ExitCode {
  if (failed) return 2
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}
