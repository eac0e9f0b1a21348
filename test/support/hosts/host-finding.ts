import type { Range, Severity } from '@mission-lint/core'

/** What a host shows of a finding, in one shape for all hosts, so that they can be compared. */
export interface HostFinding {
  /** Without the host's own prefix. */
  readonly ruleId: string
  /** In the source; UTF-16 offsets, half-open. */
  readonly range: Range
  /** Line and column, from 1. */
  readonly start: Point
  readonly end: Point
  readonly severity: Severity
  /** What the host says; it may say more than the message itself. */
  readonly message: string
  /** What could be written over the range, in the host's own channel for that. */
  readonly replacements: readonly string[]
  /** Where the host tells suggestions as text. */
  readonly advice: string
}

interface Point {
  readonly line: number
  readonly column: number
}

/**
 * ESLint and textlint take a byte order mark off a text before they count: this puts it back.
 *
 * @param finding Counted without the mark.
 */
export function countingMark(finding: HostFinding, text: string): HostFinding {
  if (!text.startsWith('\uFEFF')) return finding
  const { range, start, end } = finding
  return {
    ...finding,
    range: { start: range.start + 1, end: range.end + 1 },
    start: afterMark(start),
    end: afterMark(end),
  }
}

function afterMark({ line, column }: Point): Point {
  return { line, column: line === 1 ? column + 1 : column }
}
