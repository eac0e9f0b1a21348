import type { Range } from '@mission-lint/core'
import { DEEPEST } from './nesting.ts'

/** A node of an mdast or a TxtAST, read into one shape. Type names are those of mdast. */
export interface TreeNode {
  readonly type: string
  /** In the text that was parsed. */
  readonly range: Range | undefined
  readonly value: string | undefined
  readonly children: readonly TreeNode[]
  readonly depth: number | undefined
  readonly ordered: boolean
  /** Of a directive or a component: its name; of code: its info string. */
  readonly name: string | undefined
  /** Attributes of a component whose value is a plain string. */
  readonly attributes: readonly Attribute[]
  /** Whether a paragraph is the label of a directive. */
  readonly isLabel: boolean
}

export interface Attribute {
  readonly name: string
  readonly value: string
  readonly range: Range | undefined
}

/** Reads an mdast. */
export function readMdast(root: object): TreeNode {
  return readNode(root, 0, typeOf, positionOf)
}

/** Reads a TxtAST, whose offsets are in `range`. */
export function readTextlint(root: object): TreeNode {
  return readNode(root, 0, mdastTypeOf, pairOf)
}

const MDAST_NAMES: ReadonlyMap<string, string> = new Map([
  ['Document', 'root'],
  ['Header', 'heading'],
  ['Paragraph', 'paragraph'],
  ['BlockQuote', 'blockquote'],
  ['List', 'list'],
  ['ListItem', 'listItem'],
  ['Table', 'table'],
  ['TableRow', 'tableRow'],
  ['TableCell', 'tableCell'],
  ['CodeBlock', 'code'],
  ['HorizontalRule', 'thematicBreak'],
  ['Html', 'html'],
  ['HtmlBlock', 'html'],
  ['Comment', 'html'],
  ['Yaml', 'yaml'],
  ['Str', 'text'],
  ['Break', 'break'],
  ['Emphasis', 'emphasis'],
  ['Strong', 'strong'],
  ['Delete', 'delete'],
  ['Code', 'inlineCode'],
  ['Link', 'link'],
  ['LinkReference', 'linkReference'],
  ['Image', 'image'],
  ['ImageReference', 'imageReference'],
  ['Definition', 'definition'],
  ['Footnote', 'footnote'],
  ['FootnoteReference', 'footnoteReference'],
  ['FootnoteDefinition', 'footnoteDefinition'],
])

/** An object of which nothing is known. */
type Unknown = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null
}

function readNode(
  node: unknown,
  level: number,
  type: (node: Unknown) => string,
  range: (node: Unknown) => Range | undefined,
): TreeNode {
  if (!isObject(node)) return NOTHING
  const children: TreeNode[] = []
  if (level < DEEPEST && Array.isArray(node.children))
    for (const child of node.children) children.push(readNode(child, level + 1, type, range))
  return {
    type: type(node),
    range: range(node),
    value: text(node.value),
    children: children.length > 0 ? children : NOTHING.children,
    depth: typeof node.depth === 'number' ? node.depth : undefined,
    ordered: node.ordered === true,
    name: text(node.name) ?? infoOf(node),
    attributes: Array.isArray(node.attributes) ? attributesOf(node.attributes) : NOTHING.attributes,
    isLabel: isObject(node.data) && node.data.directiveLabel === true,
  }
}

/** A node that says nothing. */
export const NOTHING: TreeNode = {
  type: '',
  range: undefined,
  value: undefined,
  children: [],
  depth: undefined,
  ordered: false,
  name: undefined,
  attributes: [],
  isLabel: false,
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function typeOf(node: Unknown): string {
  return text(node.type) ?? ''
}

function mdastTypeOf(node: Unknown): string {
  const type = typeOf(node)
  return MDAST_NAMES.get(type) ?? type
}

function attributesOf(attributes: readonly unknown[]): readonly Attribute[] {
  return attributes.filter(isObject).flatMap((attribute) => {
    const name = text(attribute.name)
    const value = text(attribute.value)
    if (name === undefined || value === undefined) return []
    return [{ name, value, range: positionOf(attribute) }]
  })
}

function infoOf({ lang, meta }: Unknown): string | undefined {
  if (typeof lang !== 'string') return undefined
  return typeof meta === 'string' ? `${lang} ${meta}` : lang
}

function positionOf({ position }: Unknown): Range | undefined {
  if (!isObject(position) || !isObject(position.start) || !isObject(position.end)) return undefined
  return rangeOf(position.start.offset, position.end.offset)
}

function pairOf({ range }: Unknown): Range | undefined {
  return Array.isArray(range) ? rangeOf(range[0], range[1]) : undefined
}

function rangeOf(start: unknown, end: unknown): Range | undefined {
  if (typeof start !== 'number' || typeof end !== 'number') return undefined
  return start >= 0 && start <= end ? { start, end } : undefined
}
