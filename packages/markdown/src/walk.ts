import type { BlockKind, Container, Range } from '@mission-lint/core'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { BlockList, Surroundings } from './blocks.ts'
import { HtmlReader } from './html.ts'
import { readInline } from './inline.ts'
import { linesRegion, type Region } from './region.ts'
import { readMdast, type TreeNode } from './tree.ts'

/** Adds the blocks of sibling nodes and of all that they hold. */
export function walkAll(children: readonly TreeNode[], place: Surroundings, list: BlockList): void {
  const html = new HtmlReader(place, list)
  for (const child of children) {
    if (child.type === 'html') readHtml(child, html, list)
    else walk(child, html.place, list)
  }
}

/** Parses a region as Markdown and adds its blocks, in a place of the region around it. */
export function walkMarkdown(region: Region, place: Surroundings, list: BlockList): void {
  const { children } = readMdast(fromMarkdown(region.text))
  walkAll(children, { ...place, region, quotes: 0 }, list)
}

function walk(node: TreeNode, place: Surroundings, list: BlockList): void {
  const handler = HANDLERS.get(node.type)
  if (handler) handler(node, place, list)
  else walkChildren(node, place, list)
}

type Handler = (node: TreeNode, place: Surroundings, list: BlockList) => void

function walkChildren(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkAll(node.children, place, list)
}

function readHtml({ value, range }: TreeNode, html: HtmlReader, list: BlockList): void {
  const { place } = html
  const region = value !== undefined && range && linesRegion(value, place.region, range)
  if (region) html.read(region)
  else list.add('break', place, range)
}

function leave(): void {}

function paragraph(node: TreeNode, place: Surroundings, list: BlockList): void {
  const content = readInline(node, place.region, place.quotes)
  list.addInline(place.kind, place, node.range, content, place.details)
}

function heading(node: TreeNode, place: Surroundings, list: BlockList): void {
  const content = readInline(node, place.region, place.quotes)
  list.addInline('heading', place, node.range, content, { depth: node.depth ?? 1 })
}

/** The place inside a container, where running text is of another kind. */
function inside(
  place: Surroundings,
  list: BlockList,
  container: Omit<Container, 'id'>,
  kind: BlockKind = 'paragraph',
): Surroundings {
  const { language } = place.details
  const details = language === undefined ? {} : { language }
  return { ...list.inside(place, container), kind, details }
}

function quote(node: TreeNode, place: Surroundings, list: BlockList): void {
  const within = inside(place, list, { kind: 'quote' })
  walkChildren(node, { ...within, quotes: place.quotes + 1 }, list)
}

function listOf(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkChildren(node, inside(place, list, { kind: 'list', ordered: node.ordered }), list)
}

function item(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkChildren(node, inside(place, list, { kind: 'item' }, 'item'), list)
}

function footnote(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkChildren(node, inside(place, list, { kind: 'footnote' }), list)
}

function table(node: TreeNode, place: Surroundings, list: BlockList): void {
  const within = inside(place, list, { kind: 'table' })
  for (const [row, { children }] of node.children.entries())
    for (const [column, cell] of children.entries()) {
      const content = readInline(cell, place.region, place.quotes)
      list.addInline('cell', within, cellRange(cell, place), content, { row, column })
    }
}

/** A cell without its bars, which parsers give now to one neighbour and now to the other. */
function cellRange({ range }: TreeNode, { region }: Surroundings): Range | undefined {
  if (!range) return undefined
  let { start, end } = range
  while (start < end && ' \t|'.includes(region.text.charAt(start))) start++
  while (end > start && ' \t|'.includes(region.text.charAt(end - 1))) end--
  if (start < end && region.text.charAt(end - 1) === '\\') end++
  return start < end ? { start, end } : range
}

function code(node: TreeNode, place: Surroundings, list: BlockList): void {
  list.add('code', place, node.range)
}

function parting(node: TreeNode, place: Surroundings, list: BlockList): void {
  list.add('break', place, node.range)
}

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['paragraph', paragraph],
  ['heading', heading],
  ['blockquote', quote],
  ['list', listOf],
  ['listItem', item],
  ['footnoteDefinition', footnote],
  ['table', table],
  ['code', code],
  ['thematicBreak', parting],
  ['definition', leave],
  ['yaml', leave],
  ['toml', leave],
])
