import type { Section } from '../analysis.ts'
import { announce, type Announcement } from './announce.ts'
import type { Lexicon } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'

/** A table cell, or a definition, that another cell, or its term, announces as a statement. */
export interface AnnouncedCell {
  readonly passage: Passage
  readonly section: Section
  readonly form: 'cell' | 'definition'
}

/** Words that a statement in a cell has at least. */
const LEAST_WORDS = 3
/** A first column with more beside it than this is a table about missions. */
const MOST_COLUMNS = 2

export function announcedCells(
  outline: Outline,
  lexicons: readonly Lexicon[],
): readonly AnnouncedCell[] {
  return [...tablesOf(outline).values()]
    .flatMap((cells) => inTable(cells, lexicons, outline))
    .concat(definitionsOf(outline, lexicons))
}

function tablesOf({ passages }: Outline): ReadonlyMap<number, Passage[]> {
  const tables = new Map<number, Passage[]>()
  for (const passage of passages) {
    const { kind, containers, row, column } = passage.block
    const table = containers.findLast((each) => each.kind === 'table')
    if (kind !== 'cell' || !table || row === undefined || column === undefined) continue
    const cells = tables.get(table.id)
    if (cells) cells.push(passage)
    else tables.set(table.id, [passage])
  }
  return tables
}

/** What a cell announces: "doelstelling" says it only on a page about oneself, "missie" anywhere. */
function announcedBy(
  passage: Passage,
  lexicons: readonly Lexicon[],
  outline: Outline,
): Announcement | undefined {
  const found = announce(passage.tokens, lexicons, outline.names)
  if (!found || found.rest) return undefined
  return found.strong || outline.isAboutOneself(passage.index) ? found : undefined
}

function inTable(
  cells: readonly Passage[],
  lexicons: readonly Lexicon[],
  outline: Outline,
): readonly AnnouncedCell[] {
  const columns = new Set(cells.map(({ block }) => block.column)).size
  const headers = new Map<number, Section>()
  const found: AnnouncedCell[] = []
  let rowSection: Section | undefined
  for (const passage of cells) {
    const { row = 0, column = 0 } = passage.block
    const announced = announcedBy(passage, lexicons, outline)?.sections[0]
    if (row === 0 && announced && (column > 0 || columns <= MOST_COLUMNS + 1))
      headers.set(column, announced)
    if (column === 0) rowSection = columns <= MOST_COLUMNS ? announced : undefined
    const section =
      column > 0 && rowSection ? rowSection : row > 0 ? headers.get(column) : undefined
    if (section && !announced && words(passage) >= LEAST_WORDS)
      found.push({ passage, section, form: 'cell' })
  }
  return found
}

function words({ tokens }: Passage): number {
  return tokens.filter(({ kind }) => kind === 'word').length
}

function definitionsOf(outline: Outline, lexicons: readonly Lexicon[]): readonly AnnouncedCell[] {
  const found: AnnouncedCell[] = []
  let section: Section | undefined
  for (const passage of outline.passages) {
    const { kind } = passage.block
    if (kind === 'term') section = announcedBy(passage, lexicons, outline)?.sections[0]
    else if (kind === 'definition' && section) {
      found.push({ passage, section, form: 'definition' })
      section = undefined
    } else if (kind !== 'definition') section = undefined
  }
  return found
}
