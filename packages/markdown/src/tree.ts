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
export function readMdast(node: object, level = 0): TreeNode {
  return {
    ...readCommon(node),
    type: stringOf(node, 'type') ?? '',
    range: positionOf(node),
    children: level < DEEPEST ? childrenOf(node).map((child) => readMdast(child, level + 1)) : [],
  }
}

/** Reads a TxtAST, whose offsets are in `range`. */
export function readTextlint(node: object, level = 0): TreeNode {
  const type = stringOf(node, 'type') ?? ''
  return {
    ...readCommon(node),
    type: MDAST_NAMES.get(type) ?? type,
    range: pairOf(node),
    children:
      level < DEEPEST ? childrenOf(node).map((child) => readTextlint(child, level + 1)) : [],
  }
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

type Common = Omit<TreeNode, 'type' | 'range' | 'children'>

function readCommon(node: object): Common {
  const depth = valueOf(node, 'depth')
  return {
    value: stringOf(node, 'value'),
    depth: typeof depth === 'number' ? depth : undefined,
    ordered: valueOf(node, 'ordered') === true,
    name: stringOf(node, 'name') ?? infoOf(node),
    attributes: attributesOf(node),
    isLabel: isLabel(node),
  }
}

function attributesOf(node: object): readonly Attribute[] {
  const attributes = valueOf(node, 'attributes')
  if (!Array.isArray(attributes)) return []
  return attributes.filter(isObject).flatMap((attribute) => {
    const name = stringOf(attribute, 'name')
    const value = stringOf(attribute, 'value')
    if (name === undefined || value === undefined) return []
    return [{ name, value, range: positionOf(attribute) }]
  })
}

function isLabel(node: object): boolean {
  const data = valueOf(node, 'data')
  return isObject(data) && valueOf(data, 'directiveLabel') === true
}

function infoOf(node: object): string | undefined {
  const language = stringOf(node, 'lang')
  const meta = stringOf(node, 'meta')
  return language === undefined ? undefined : meta === undefined ? language : `${language} ${meta}`
}

function valueOf(node: object, key: string): unknown {
  return Reflect.get(node, key)
}

function stringOf(node: object, key: string): string | undefined {
  const value = valueOf(node, key)
  return typeof value === 'string' ? value : undefined
}

function childrenOf(node: object): readonly object[] {
  const children = valueOf(node, 'children')
  return Array.isArray(children) ? children.filter(isObject) : []
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function positionOf(node: object): Range | undefined {
  const position = valueOf(node, 'position')
  if (!isObject(position)) return undefined
  const start = valueOf(position, 'start')
  const end = valueOf(position, 'end')
  if (!isObject(start) || !isObject(end)) return undefined
  return rangeOf(valueOf(start, 'offset'), valueOf(end, 'offset'))
}

function pairOf(node: object): Range | undefined {
  const pair = valueOf(node, 'range')
  return Array.isArray(pair) ? rangeOf(pair[0], pair[1]) : undefined
}

function rangeOf(start: unknown, end: unknown): Range | undefined {
  if (typeof start !== 'number' || typeof end !== 'number') return undefined
  return start >= 0 && start <= end ? { start, end } : undefined
}
