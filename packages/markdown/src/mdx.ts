import { align } from './align.ts'
import type { Surroundings, Walker } from './blocks.ts'
import { placeInside, type Element } from './elements.ts'
import { BLOCK_ELEMENTS, HIDDEN_ELEMENTS } from './html-elements.ts'
import { languageTag } from './language-tag.ts'
import { TextBuilder } from './text-builder.ts'
import type { Attribute, TreeNode } from './tree.ts'

/** Adds what an element of MDX says: its attributes that hold words, and its content. */
export function readElement(node: TreeNode, place: Surroundings, walker: Walker): void {
  const { name = '', attributes } = node
  if (HIDDEN_ELEMENTS.has(name)) return
  if (isComponent(node))
    for (const attribute of attributes) readAttribute(attribute, name, place, walker)
  if (name === 'table') return readTable(node, place, walker)
  readContent(node, insideElement(node, place, walker), walker)
}

/** Whether a paragraph holds nothing but elements that stand apart: MDX takes it away around them. */
export function isOnlyElements({ children }: TreeNode): boolean {
  const elements = children.filter(({ type }) => type === 'mdxJsxTextElement')
  const others = children.filter(({ type }) => type !== 'mdxJsxTextElement')
  return (
    elements.length > 0 &&
    elements.every((element) => isComponent(element) || BLOCK_ELEMENTS.has(element.name ?? '')) &&
    others.every(({ type, value = '' }) => type === 'mdxTextExpression' || value.trim() === '')
  )
}

/** The content of a comment in an expression, trimmed; `undefined` for other expressions. */
export function expressionComment({ value = '' }: TreeNode): string | undefined {
  const code = value.trim()
  const isComment = code.length >= 4 && code.startsWith('/*') && code.endsWith('*/')
  return isComment ? code.slice(2, -2).trim() : undefined
}

/** Whether a name is that of a component and not of an element of HTML. */
function isComponent({ name = '' }: TreeNode): boolean {
  return /^[A-Z]/.test(name) || name.includes('.')
}

function elementOf({ name = '', attributes }: TreeNode): Element {
  const valueOf = (...names: readonly string[]) =>
    attributes.find((attribute) => names.includes(attribute.name))?.value
  return {
    name,
    words: [valueOf('id'), valueOf('class', 'className')].filter((words) => words !== undefined),
    language: languageTag(valueOf('lang')),
  }
}

function insideElement(node: TreeNode, place: Surroundings, { list }: Walker): Surroundings {
  const element = elementOf(node)
  const within = placeInside(element, place, list)
  if (!isComponent(node)) return within
  return list.inside(within, { kind: 'element', name: [element.name, ...element.words].join(' ') })
}

/** Content on one line with its tags is not in a paragraph of its own. */
function readContent(node: TreeNode, within: Surroundings, walker: Walker): void {
  const { children } = node
  if (children.length === 0) return
  const isInline = children.every(({ type }) => INLINE.has(type))
  if (isInline && !isOnlyElements(node)) walker.all([{ ...node, type: ELEMENT_TEXT }], within)
  else walker.all(children, within)
}

/** The type of a node that stands for the text of an element: a paragraph with tags around it. */
export const ELEMENT_TEXT = 'elementText'

/** Where the start tag that starts at an offset ends. */
export function afterTag(text: string, start: number, limit: number): number {
  let braces = 0
  let quote = ''
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '{') braces++
    else if (character === '}') braces--
    else if (character === '>' && braces === 0) return at + 1
  }
  return limit
}

const INLINE: ReadonlySet<string> = new Set(
  (
    'break delete emphasis footnoteReference image imageReference inlineCode link linkReference ' +
    'mdxJsxTextElement mdxTextExpression strong text'
  ).split(' '),
)

function readTable(node: TreeNode, place: Surroundings, walker: Walker): void {
  const within = insideElement(node, place, walker)
  for (const [row, { children }] of descendants(node, ['tr']).entries())
    for (const [column, cell] of descendants({ ...node, children }, ['td', 'th']).entries())
      readContent(cell, { ...within, kind: 'cell', details: { row, column } }, walker)
}

/** The outermost elements with these names, in order. */
function descendants(node: TreeNode, names: readonly string[]): readonly TreeNode[] {
  return node.children.flatMap((child) =>
    names.includes(child.name ?? '') ? [child] : descendants(child, names),
  )
}

/** An attribute of several words may be a text that the component shows. */
function readAttribute(
  { name, value, range }: Attribute,
  component: string,
  place: Surroundings,
  { list }: Walker,
): void {
  if (!range || UNSEEN.has(name) || !/\S\s+\S/.test(value)) return
  const raw = place.region.text.slice(range.start, range.end)
  const quote = raw.search(/["']/)
  if (quote < 0) return
  const content = { start: range.start + quote + 1, end: range.end - 1 }
  const found = align(value, place.region.text, content, { dialect: 'html', quotes: place.quotes })
  if (!found) return
  const builder = new TextBuilder(place.region)
  for (const stretch of found.stretches) builder.add(stretch)
  list.add('field', { ...place, notation: 'html' }, range, builder.finish(), {
    path: [component, name],
  })
}

/** Attributes that no component shows as text. */
const UNSEEN: ReadonlySet<string> = new Set(['class', 'className', 'style', 'sx', 'sizes', 'rel'])
