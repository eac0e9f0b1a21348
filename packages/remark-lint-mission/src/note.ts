import { derivationOf, type Finding } from '@mission-lint/core'

/**
 * What could stand there instead, one line each, with how it was come by. Also those that can not
 * simply be written over the statement, and so are not in `expected`.
 */
export function noteOf(
  { suggestions }: Finding,
  lineOf: (offset: number) => number,
): string | undefined {
  const lines = suggestions.map((suggestion) => {
    const derivation = derivationOf(suggestion, lineOf)
    return derivation === '' ? `* ${suggestion.text}` : `* ${suggestion.text} (${derivation})`
  })
  return lines.length > 0 ? lines.join('\n') : undefined
}
