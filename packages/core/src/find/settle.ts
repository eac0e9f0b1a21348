import type { Placeholder, Section, Statement } from '../analysis.ts'
import type { Range } from '../range.ts'
import type { Languages } from './language.ts'
import type { Passage } from './passage.ts'
import { markRepeats } from './repeats.ts'
import { compose, placeholder, type Candidate } from './statement.ts'

/** A place that announces a mission and has none. */
export interface Gap {
  readonly passage: Passage
  readonly range: Range
  readonly section: Section
}

/** Makes statements of what was found, in the order of the source; those in languages not known here are left out. */
export function settle(
  candidates: readonly Candidate[],
  gaps: readonly Gap[],
  passages: readonly Passage[],
  languages: Languages,
): {
  readonly statements: readonly Statement[]
  readonly placeholders: readonly Placeholder[]
} {
  const statements = candidates.flatMap((candidate) => {
    const [{ index, range }] = candidate.pieces
    const passage = passages[candidate.pieces.at(-1)?.index ?? index]
    const language = passage && languages.of(passage, candidate.pieces.at(-1)?.range ?? range)
    return language ? (compose(candidate, passages, language) ?? []) : []
  })
  const placeholders = gaps.map(({ passage, range, section }) =>
    placeholder(passage, range, section, languages.of(passage, range)),
  )
  return {
    statements: markRepeats(statements.sort(byPlace)),
    placeholders: placeholders.sort(byPlace),
  }
}

function byPlace(one: { readonly range: Range }, other: { readonly range: Range }): number {
  return one.range.start - other.range.start
}
