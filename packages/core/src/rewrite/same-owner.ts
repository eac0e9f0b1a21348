/** Whether two statements of a page are of the same organisation or team, as far as the page's outline tells. */
import type { Statement } from '../analysis.ts'
import type { Block, Document } from '../document.ts'

/** A heading with more words names whose mission it is: "Mission of the finance team". */
const MOST_WORDS_IN_BARE_HEADING = 3

/**
 * A page may state the missions of many teams. What another statement wants is offered only where
 * it is plainly of the same owner: beside it, in the same row of a table, in a section above, or
 * under a neighbouring heading that says no more than "Vision".
 */
export function haveSameOwner(one: Statement, other: Statement, { blocks }: Document): boolean {
  const [first, second] = [blocks[one.blocks[0] ?? -1], blocks[other.blocks[0] ?? -1]]
  if (!first || !second) return false
  if (first.kind === 'cell' || second.kind === 'cell') return isSameRow(first, second)
  const [path, otherPath] = [headingsOver(blocks, first), headingsOver(blocks, second)]
  if (isEqual(path, otherPath)) return true
  if (one.section === other.section) return false
  if (isPrefix(path, otherPath) || isPrefix(otherPath, path)) return isSection(path, otherPath)
  const areNeighbours = isEqual(path.slice(0, -1), otherPath.slice(0, -1))
  return areNeighbours && [...path.slice(-1), ...otherPath.slice(-1)].every(isBare)
}

function tableOf({ containers }: Block): number | undefined {
  return containers.find(({ kind }) => kind === 'table')?.id
}

function isSameRow(one: Block, other: Block): boolean {
  return one.row === other.row && tableOf(one) !== undefined && tableOf(one) === tableOf(other)
}

/** The headings under which a block stands, the outermost first; a heading stands under itself. */
function headingsOver(blocks: readonly Block[], block: Block): readonly Block[] {
  const path: Block[] = []
  for (const heading of blocks) {
    if (heading.range.start > block.range.start) break
    if (heading.kind !== 'heading') continue
    while ((path.at(-1)?.depth ?? 0) >= (heading.depth ?? 1)) path.pop()
    path.push(heading)
  }
  return path
}

function isEqual(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length === other.length && one.every((heading, index) => heading === other[index])
}

function isPrefix(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length <= other.length && one.every((heading, index) => heading === other[index])
}

/** Whether the headings that one path has beyond the other are bare. */
function isSection(one: readonly Block[], other: readonly Block[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.slice(short.length).every(isBare)
}

function isBare({ text }: Block): boolean {
  return text.trim().split(/\s+/u).length <= MOST_WORDS_IN_BARE_HEADING
}
