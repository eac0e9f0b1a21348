import type { Placeholder, Statement } from '../analysis.ts'
import type { Document } from '../document.ts'
import type { DocumentOptions } from '../options.ts'

/** What a document states, in the order of the source. */
export interface Found {
  readonly statements: readonly Statement[]
  readonly placeholders: readonly Placeholder[]
}

/** Finds where a document states a mission, a vision, a purpose or a goal. */
export function findStatements(_document: Document, _options: DocumentOptions): Found {
  return { statements: [], placeholders: [] }
}
