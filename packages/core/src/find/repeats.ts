import type { Statement } from '../analysis.ts'

/** Marks statements that say again, word for word, what the body says, or what was said before. */
export function markRepeats(statements: readonly Statement[]): readonly Statement[] {
  const first = new Map<string, Statement>()
  const inBodyFirst = statements.toSorted((one, other) => fieldRank(one) - fieldRank(other))
  for (const statement of inBodyFirst) {
    const words = wordsOf(statement)
    if (!first.has(words)) first.set(words, statement)
  }
  return statements.map((statement) => {
    const said = first.get(wordsOf(statement))
    return said && said !== statement
      ? Object.assign({}, statement, { repeats: said.range })
      : statement
  })
}

function fieldRank({ form }: Statement): number {
  return form === 'field' ? 1 : 0
}

function wordsOf({ text }: Statement): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
