import { analyse, type Analysis, type DocumentOptions } from '@mission-lint/core'
import { documentOf } from './documents.ts'

/** What core says of Markdown, with no host in between: what every host must say. */
export function reference(markdown: string, options: DocumentOptions = {}): Analysis {
  return analyse(documentOf(markdown), options)
}

/** Line and column, from 1, of an offset: worked out in the plainest way. Lines end in LF or CRLF. */
export function pointOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
