import { derivationOf, type Suggestion } from '@mission-lint/core'
import type { SuggestionReport } from './report.ts'

/** @param lineOf Gives the line, from 1, of an offset in the source. */
export function suggestionReport(
  suggestion: Suggestion,
  lineOf: (offset: number) => number,
): SuggestionReport {
  const { text, origin, replacement } = suggestion
  const derivation = derivationOf(suggestion, lineOf)
  return { text, origin, derivation, ...(replacement === undefined ? {} : { replacement }) }
}
