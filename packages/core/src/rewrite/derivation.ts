import type { Suggestion } from '../analysis.ts'

/**
 * How a suggestion was come by, in words. What is taken from elsewhere on the page names its line,
 * which only the host knows.
 *
 * @param lineOf Gives the line, from 1, of an offset in the source.
 */
export function derivationOf(
  { derivation, from }: Suggestion,
  lineOf: (offset: number) => number,
): string {
  return from ? derivation.replace('{line}', () => String(lineOf(from.start))) : derivation
}
