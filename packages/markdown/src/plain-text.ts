import type { Range } from '@mission-lint/core'
import { NOTHING, type TreeNode } from './tree.ts'

/**
 * Whether a tree is that of a plain text: textlint gives every line a paragraph of its own, with the
 * line breaks between them, which no Markdown tree has.
 */
export function isPlainText({ children }: TreeNode): boolean {
  return children.some(({ type }) => type === 'break')
}

/** Joins the lines of a plain text to paragraphs, which empty lines part. */
export function joinLines(root: TreeNode): TreeNode {
  const paragraphs: TreeNode[] = []
  let lines: TreeNode[] = []
  let breaks = 0
  for (const child of [...root.children, undefined]) {
    if (child && (child.type === 'break' || textOf(child).trim() === '')) breaks++
    else {
      if ((breaks > 1 || !child) && lines.length > 0) {
        paragraphs.push(paragraphOf(lines))
        lines = []
      }
      if (child) lines.push(child)
      breaks = 0
    }
  }
  return { ...root, children: paragraphs }
}

/** Nobody wraps lines before they are as long as this. */
const NARROWEST = 40

/** A line break is soft where the next word would not have fitted on the line, as wrapped text has it. */
function paragraphOf(lines: readonly TreeNode[]): TreeNode {
  const [first] = lines
  const width = lines.reduce(
    (width, line) => Math.max(width, textOf(line).trimEnd().length),
    NARROWEST,
  )
  const children = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (!next) return line.children
    const word = textOf(next).trimStart().split(/\s/, 1)[0] ?? ''
    const isSoft = textOf(line).trimEnd().length + 1 + word.length > width
    return [...line.children, lineBreak(line, isSoft, gap(line.range, next.range))]
  })
  return {
    ...NOTHING,
    type: 'paragraph',
    children,
    range: hullOf(first?.range, lines.at(-1)?.range),
  }
}

function textOf({ children }: TreeNode): string {
  return children.map(({ value = '' }) => value).join('')
}

function gap(before: Range | undefined, after: Range | undefined): Range | undefined {
  return before && after && { start: before.end, end: after.start }
}

function hullOf(first: Range | undefined, last: Range | undefined): Range | undefined {
  return first && last && { start: first.start, end: last.end }
}

function lineBreak(line: TreeNode, isSoft: boolean, range: Range | undefined): TreeNode {
  return { ...line, type: isSoft ? 'text' : 'break', value: '\n', children: [], range }
}
