import { insideContainer, type BlockList, type Surroundings } from './blocks.ts'
import type { HtmlReader } from './html.ts'
import { readInline, type InlineContent } from './inline.ts'
import { piecesOf, templateTags, trailingAttributes, type Piece } from './pieces.ts'
import { cutParts, sliceParts, type TextParts } from './text-builder.ts'
import type { TreeNode } from './tree.ts'

/**
 * Adds a paragraph: one block, or several where its parser did not know what it holds. Returns
 * whether it opened a directive whose further content is indented.
 */
export function readParagraph(node: TreeNode, flow: HtmlReader, list: BlockList): boolean {
  const content = readInline(node, flow.place.region, flow.place.quotes)
  const isAlert = flow.place.containers.at(-1)?.kind === 'directive'
  const pieces = piecesOf(content, isAlert)
  if (isWhole(pieces, content)) {
    const { kind, details } = flow.place
    const shown = withoutTags(content)
    if (shown.text !== '' || content.text === '')
      list.addInline(kind, flow.place, node.range, shown, details)
    return false
  }
  for (const comment of content.comments) list.addMarker(flow.place, comment)
  const isList = pieces.some(({ kind }) => kind === 'term' || kind === 'definition')
  const definitions = isList ? definitionsHere(pieces, flow.place, list) : flow.place
  for (const piece of pieces) addPiece(piece, content, { flow, definitions }, list)
  return pieces.some(({ kind }) => kind === 'open-indented')
}

interface Places {
  readonly flow: HtmlReader
  /** The definition list that the paragraph's terms and definitions stand in. */
  readonly definitions: Surroundings
}

/** A definition may stand apart from its term, or from the definition before it, by an empty line. */
function definitionsHere(
  pieces: readonly Piece[],
  place: Surroundings,
  list: BlockList,
): Surroundings {
  const within = insideContainer(place, list, { kind: 'definitions' })
  if (pieces.at(0)?.kind !== 'definition') return within
  return { ...within, containers: list.joinDefinitions(place, within) }
}

/** Adds a heading, without the attributes that some generators let it end with. */
export function readHeading(node: TreeNode, place: Surroundings, list: BlockList): void {
  const content = withoutTags(readInline(node, place.region, place.quotes))
  const language = place.details.language === undefined ? {} : { language: place.details.language }
  list.addInline('heading', place, node.range, content, { ...language, depth: node.depth ?? 1 })
}

/** The title of a directive or an alert stands as the deepest of headings. */
export const TITLE_DEPTH = 6

function isWhole(pieces: readonly Piece[], { text }: InlineContent): boolean {
  const [piece] = pieces
  if (text === '') return true
  if (pieces.length !== 1 || piece?.kind !== 'text') return false
  return piece.range.start === 0 && piece.range.end === text.length
}

function addPiece(
  piece: Piece,
  content: InlineContent,
  { flow, definitions }: Places,
  list: BlockList,
): void {
  const { kind } = piece
  if (kind === 'open' || kind === 'open-indented') return flow.openDirective(piece.name)
  if (kind === 'close') return closeFence(flow, list)
  const parts = withoutTags(sliceParts(content, piece.range))
  if (parts.text === '') return
  const { place } = flow
  if (kind === 'text') return list.add(place.kind, place, undefined, parts, place.details)
  if (kind === 'title') return list.add('heading', place, undefined, parts, { depth: TITLE_DEPTH })
  list.add(kind, definitions, undefined, parts, definitions.details)
}

/** A closing fence may stand deeper than its directive: as the lazy last line of a list item. */
function closeFence(flow: HtmlReader, list: BlockList): void {
  const isInside = flow.place.containers.some(({ kind }) => kind === 'directive')
  if (!flow.closeDirective() && isInside) list.unmatchedFences++
}

/** A text without template tags and without an attribute list at its end. */
function withoutTags<Parts extends TextParts>(parts: Parts): Parts {
  if (!parts.text.includes('{')) return parts
  const isCode = (start: number) =>
    parts.spans.some(
      ({ kind, range }) => kind === 'code' && range.start <= start && start < range.end,
    )
  const tags = templateTags(parts.text).filter(({ start }) => !isCode(start))
  const attributes = trailingAttributes(parts.text)
  const end = { start: attributes ?? parts.text.length, end: parts.text.length }
  return { ...parts, ...cutParts(parts, attributes === undefined ? tags : [...tags, end]) }
}
