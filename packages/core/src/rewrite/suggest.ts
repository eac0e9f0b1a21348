import type { JudgedStatement, Suggestion } from '../analysis.ts'
import type { Document } from '../document.ts'
import type { LanguageTag } from '../languages/language.ts'
import type { Vocabulary } from '../read/vocabulary.ts'

/** What a suggestion may be taken from, beside the statement itself. */
export interface SuggestContext {
  readonly document: Document
  /** All statements of the document. */
  readonly statements: readonly JudgedStatement[]
  /** The language of the derivations. */
  readonly language: LanguageTag
  readonly vocabulary: Vocabulary
}

/** Outcomes that could stand in the statement's place, best first; at most four. */
export function suggest(
  _statement: JudgedStatement,
  _context: SuggestContext,
): readonly Suggestion[] {
  return []
}
