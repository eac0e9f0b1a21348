import type { Range } from '@mission-lint/core'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { insideContainer, type BlockList, type Surroundings, type Walker } from './blocks.ts'
import { readCode, readDirective } from './directives.ts'
import { HtmlReader } from './html.ts'
import { readInline } from './inline.ts'
import { ELEMENT_TEXT, expressionComment, isOnlyElements, readElement } from './mdx.ts'
import { readHeading, readParagraph } from './paragraphs.ts'
import { linesRegion, type Region } from './region.ts'
import { readMdast, type TreeNode } from './tree.ts'

/** What reads nodes into a list of blocks. */
export function walkerOf(list: BlockList): Walker {
  const walker: Walker = {
    list,
    all: (nodes, place) => walkAll(nodes, place, walker),
    markdown: (region, place) => walkAll(parse(region), { ...place, region, quotes: 0 }, walker),
    parse,
  }
  return walker
}

/** The parser drops one byte order mark without counting it; this one, so that no other is dropped. */
function parse(region: Region): readonly TreeNode[] {
  return readMdast(fromMarkdown(`\uFEFF${region.text}`)).children
}

function walkAll(nodes: readonly TreeNode[], place: Surroundings, walker: Walker): void {
  const { list } = walker
  const flow = new HtmlReader(place, list)
  let isIndented = false
  for (const node of nodes) {
    if (isIndented && isIndentedCode(node, place)) {
      readIndented(node, flow.place, walker)
      continue
    }
    if (isIndented) flow.closeDirective()
    isIndented = false
    if (node.type === 'html') readHtml(node, flow, list)
    else if (node.type === ELEMENT_TEXT || (node.type === 'paragraph' && !isOnlyElements(node)))
      isIndented = readParagraph(node, flow, list)
    else walk(node, flow.place, walker)
    while (list.unmatchedFences > 0 && flow.closeDirective()) list.unmatchedFences--
  }
}

function readHtml({ value, range }: TreeNode, flow: HtmlReader, list: BlockList): void {
  const { place } = flow
  const region = value !== undefined && range && linesRegion(value, place.region, range)
  if (region) flow.read(region)
  else list.add('break', place, range)
}

function isIndentedCode({ type, range }: TreeNode, { region }: Surroundings): boolean {
  if (type !== 'code' || !range) return false
  return !/^[ \t]*(?:```|~~~)/.test(region.text.slice(range.start, range.start + 80))
}

/** The content of a directive that is indented stands as code where the directive is not known. */
function readIndented({ value = '', range }: TreeNode, place: Surroundings, walker: Walker): void {
  const region = range && linesRegion(value, place.region, range)
  if (region) walker.markdown(region, place)
}

type Handler = (node: TreeNode, place: Surroundings, walker: Walker) => void

/** Adds the blocks of a node and of all that it holds. */
function walk(node: TreeNode, place: Surroundings, walker: Walker): void {
  const handler = HANDLERS.get(node.type)
  if (handler) handler(node, place, walker)
  else walker.all(node.children, place)
}

function leave(): void {}

function heading(node: TreeNode, place: Surroundings, { list }: Walker): void {
  readHeading(node, place, list)
}

/** A quotation, or an alert (`> [!NOTE]`), which quotes nobody. */
function quote(node: TreeNode, place: Surroundings, walker: Walker): void {
  const alert = /^\[!([\w-]+)\]/.exec(node.children.at(0)?.children.at(0)?.value ?? '')
  const name = alert?.[1]?.toLowerCase()
  const container =
    name === undefined ? { kind: 'quote' as const } : { kind: 'directive' as const, name }
  const within = insideContainer(place, walker.list, container)
  walker.all(node.children, { ...within, quotes: place.quotes + 1 })
}

function list(node: TreeNode, place: Surroundings, walker: Walker): void {
  const container = { kind: 'list', ordered: node.ordered } as const
  walker.all(node.children, insideContainer(place, walker.list, container))
}

function item(node: TreeNode, place: Surroundings, walker: Walker): void {
  walker.all(node.children, insideContainer(place, walker.list, { kind: 'item' }, 'item'))
}

function footnote(node: TreeNode, place: Surroundings, walker: Walker): void {
  walker.all(node.children, insideContainer(place, walker.list, { kind: 'footnote' }))
}

function table(node: TreeNode, place: Surroundings, walker: Walker): void {
  const within = insideContainer(place, walker.list, { kind: 'table' })
  for (const [row, { children }] of node.children.entries())
    for (const [column, cell] of children.entries()) {
      const content = readInline(cell, place.region, place.quotes)
      const details = { ...within.details, row, column }
      walker.list.addInline('cell', within, cellRange(cell, place), content, details)
    }
}

/** A cell without its bars, which parsers give now to one neighbour and now to the other. */
function cellRange({ range }: TreeNode, { region }: Surroundings): Range | undefined {
  if (!range) return undefined
  let { start, end } = range
  while (start < end && ' \t|'.includes(region.text.charAt(start))) start++
  while (end > start && ' \t|'.includes(region.text.charAt(end - 1))) end--
  const isEscaped = region.text.charAt(end - 1) === '\\' && region.text.charAt(end) === '|'
  if (isEscaped && end < range.end) end++
  return start < end ? { start, end } : range
}

function parting(node: TreeNode, place: Surroundings, walker: Walker): void {
  walker.list.add('break', place, node.range)
}

function expression(node: TreeNode, place: Surroundings, walker: Walker): void {
  const text = expressionComment(node)
  if (text !== undefined && node.range) walker.list.addMarker(place, { text, range: node.range })
}

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['heading', heading],
  ['blockquote', quote],
  ['list', list],
  ['listItem', item],
  ['footnoteDefinition', footnote],
  ['table', table],
  ['code', readCode],
  ['thematicBreak', parting],
  ['containerDirective', readDirective],
  ['leafDirective', readDirective],
  ['mdxJsxFlowElement', readElement],
  ['mdxJsxTextElement', readElement],
  ['mdxFlowExpression', expression],
  ['mdxTextExpression', expression],
  ['text', leave],
  ['mdxjsEsm', leave],
  ['definition', leave],
  ['yaml', leave],
  ['toml', leave],
])
