import type { BlockKind } from '@mission-lint/core'
import { type BlockList, type Surroundings } from './blocks.ts'
import { commentText, readInline } from './inline.ts'
import type { TreeNode } from './tree.ts'

/** Adds the blocks of a node and of all that it holds. */
export function walk(node: TreeNode, place: Surroundings, list: BlockList): void {
  const handler = HANDLERS.get(node.type)
  if (handler) handler(node, place, list)
  else walkChildren(node, place, list)
}

type Handler = (node: TreeNode, place: Surroundings, list: BlockList) => void

function walkChildren(node: TreeNode, place: Surroundings, list: BlockList): void {
  for (const child of node.children) walk(child, place, list)
}

function leave(): void {}

function paragraph(node: TreeNode, place: Surroundings, list: BlockList): void {
  const kind = kindHere(place)
  list.addInline(kind, place, node.range, readInline(node, place.region, place.quotes))
}

/** Text straight inside a list item or a definition is of its kind. */
function kindHere(place: Surroundings): BlockKind {
  return place.containers.at(-1)?.kind === 'item' ? 'item' : 'paragraph'
}

function heading(node: TreeNode, place: Surroundings, list: BlockList): void {
  const content = readInline(node, place.region, place.quotes)
  list.addInline('heading', place, node.range, content, { depth: node.depth ?? 1 })
}

function quote(node: TreeNode, place: Surroundings, list: BlockList): void {
  const inside = list.inside(place, { kind: 'quote' })
  walkChildren(node, { ...inside, quotes: place.quotes + 1 }, list)
}

function listOf(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkChildren(node, list.inside(place, { kind: 'list', ordered: node.ordered }), list)
}

function item(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkChildren(node, list.inside(place, { kind: 'item' }), list)
}

function footnote(node: TreeNode, place: Surroundings, list: BlockList): void {
  walkChildren(node, list.inside(place, { kind: 'footnote' }), list)
}

function table(node: TreeNode, place: Surroundings, list: BlockList): void {
  const inside = list.inside(place, { kind: 'table' })
  for (const [row, { children }] of node.children.entries())
    for (const [column, cell] of children.entries()) {
      const content = readInline(cell, place.region, place.quotes)
      list.addInline('cell', inside, cell.range, content, { row, column })
    }
}

function code(node: TreeNode, place: Surroundings, list: BlockList): void {
  list.add('code', place, node.range)
}

function parting(node: TreeNode, place: Surroundings, list: BlockList): void {
  list.add('break', place, node.range)
}

function html(node: TreeNode, place: Surroundings, list: BlockList): void {
  const { value = '', range } = node
  if (value.startsWith('<!--') && value.trimEnd().endsWith('-->') && range)
    list.addMarker(place, { text: commentText(value.trimEnd()), range })
  else parting(node, place, list)
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
  ['html', html],
  ['definition', leave],
  ['yaml', leave],
  ['toml', leave],
])
