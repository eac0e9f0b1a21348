import type { TreeNode } from './tree.ts'

/**
 * Gives lazy lines back to the paragraph that they continue: the parser of textlint ends a list or a
 * quotation at a line without its prefix, though CommonMark lets a paragraph go on there. A list that
 * such a line has cut in two becomes one again.
 */
export function joinLazyLines(node: TreeNode, source: string): TreeNode {
  const children: TreeNode[] = []
  let isCut = false
  for (const child of node.children) {
    const joined = joinLazyLines(child, source)
    const previous = children.at(-1)
    const whole: TreeNode | undefined =
      previous &&
      (continued(previous, joined, source) ??
        (isCut ? oneList(previous, joined, source) : undefined))
    if (whole) children.pop()
    children.push(whole ?? joined)
    isCut = whole !== undefined
  }
  return children.length > 0 ? { ...node, children } : node
}

const CONTAINERS: ReadonlySet<string> = new Set(['list', 'blockquote', 'footnoteDefinition'])

/** A container with the lazy line that stands right below its last paragraph. */
function continued(container: TreeNode, line: TreeNode, source: string): TreeNode | undefined {
  if (!CONTAINERS.has(container.type) || line.type !== 'paragraph' || !line.range) return undefined
  const end = lastParagraph(container)?.range?.end
  if (end === undefined || !BETWEEN.test(source.slice(end, line.range.start))) return undefined
  return append(container, line)
}

/** One line end, and what may stand before the text of a line. */
const BETWEEN = /^[ \t]*(?:\r\n|\r|\n)[ \t>]*$/

function lastParagraph(node: TreeNode): TreeNode | undefined {
  if (node.type === 'paragraph') return node
  const last = node.children.at(-1)
  return last && lastParagraph(last)
}

function append(node: TreeNode, line: TreeNode): TreeNode {
  const range = node.range && line.range && { start: node.range.start, end: line.range.end }
  if (node.type !== 'paragraph') {
    const last = node.children.slice(-1).map((child) => append(child, line))
    return { ...node, range, children: node.children.slice(0, -1).concat(last) }
  }
  const gap = node.range && line.range && { start: node.range.end, end: line.range.start }
  const lineBreak = { ...line, type: 'text', value: '\n', children: [], range: gap }
  return { ...node, range, children: node.children.concat(lineBreak, line.children) }
}

function oneList(list: TreeNode, next: TreeNode, source: string): TreeNode | undefined {
  if (list.type !== 'list' || next.type !== 'list' || !list.range || !next.range) return undefined
  if (list.ordered !== next.ordered || marker(list, source) !== marker(next, source))
    return undefined
  const range = { start: list.range.start, end: next.range.end }
  return { ...list, range, children: list.children.concat(next.children) }
}

/** What marks the items of a list: its bullet, or what follows its numbers. */
function marker({ range }: TreeNode, source: string): string | undefined {
  const start = source.slice(range?.start ?? 0, (range?.start ?? 0) + 12)
  return /[^\d]/.exec(start)?.[0]
}
