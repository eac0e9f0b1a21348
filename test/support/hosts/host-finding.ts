import type { Range, Severity } from '@mission-lint/core'

/** What a host shows of a finding, in one shape for all hosts, so that they can be compared. */
export interface HostFinding {
  /** Without the host's own prefix. */
  readonly ruleId: string
  /** In the source; UTF-16 offsets, half-open. */
  readonly range: Range
  /** From 1; where the host tells lines and columns itself. */
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
  readonly severity: Severity
  /** What the host says; it may say more than the message itself. */
  readonly message: string
  /** What could be written over the range, in the host's own channel. */
  readonly replacements: readonly string[]
}
