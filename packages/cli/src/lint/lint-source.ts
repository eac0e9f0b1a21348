import { mightStateMission, type Settings } from '@mission-lint/core'
import { reasonOf, type Problems } from '../problem.ts'
import type { FileReport } from '../report.ts'

/** A file to lint, read. */
export interface Source {
  /** As in the report. */
  readonly path: string
  readonly text: string
  readonly settings: Settings
}

/**
 * The largest file that is read as Markdown, in UTF-16 units. Parsing takes some 600 bytes of memory
 * a unit, of which Node has 2 GB on a small machine; nobody writes a page of this size by hand.
 */
const LARGEST = 2_000_000

/**
 * Lints one file. The Markdown parser takes four times as long to load as all the rest: only a file
 * that might state a mission is parsed, and waits for it.
 */
export async function lintSource(source: Source, problems: Problems): Promise<FileReport> {
  const nothing = { path: source.path, statements: [], findings: [] }
  if (!mightStateMission(source.text, source.settings)) return nothing
  if (source.text.length > LARGEST) {
    problems.fail(
      `too large to read as Markdown: over ${LARGEST / 1e6} million characters.`,
      source.path,
    )
    return nothing
  }
  try {
    const { lintMarkdown } = await import('./lint-markdown.ts')
    return await lintMarkdown(source, problems)
  } catch (error) {
    problems.fail(`can not be read as Markdown: ${reasonOf(error)}`, source.path)
    return nothing
  }
}
