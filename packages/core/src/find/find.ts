import { SECTIONS, type Placeholder, type Section, type Statement } from '../analysis.ts'
import type { Document } from '../document.ts'
import type { DocumentOptions } from '../options.ts'
import { Finder } from './finder.ts'

/** What a document states, in the order of the source. */
export interface Found {
  readonly statements: readonly Statement[]
  readonly placeholders: readonly Placeholder[]
}

/** Finds where a document states a mission, a vision, a purpose or a goal. */
export function findStatements(document: Document, options: DocumentOptions = {}): Found {
  const found = new Finder(document, options).find()
  const sections: readonly Section[] = options.sections ?? SECTIONS
  return {
    statements: found.statements.filter(({ section }) => sections.includes(section)),
    placeholders: found.placeholders.filter(({ section }) => sections.includes(section)),
  }
}
