import type { Form, Placeholder, Section, Statement } from '../analysis.ts'
import { toSource, type Block } from '../document.ts'
import type { LanguageTag } from '../languages/language.ts'
import type { Range } from '../range.ts'
import type { Passage, Piece } from './passage.ts'

/** What is found, before it is told in which language. */
export interface Candidate {
  readonly pieces: readonly [Piece, ...Piece[]]
  readonly section: Section
  readonly form: Form
}

/** The plain text of pieces, with their map to the source. */
export function compose(
  { pieces, section, form }: Candidate,
  passages: readonly Passage[],
  language: LanguageTag | undefined,
): Statement | undefined {
  let text = ''
  const segments: { text: Range; source: Range }[] = []
  for (const piece of pieces) {
    const block = passages[piece.index]?.block
    if (!block) continue
    if (text) text += ' '
    segments.push(...shifted(block, piece.range, text.length - piece.range.start))
    text += block.text.slice(piece.range.start, piece.range.end)
  }
  const first = segments[0]
  const last = segments.at(-1)
  if (!first || !last || text.trim() === '') return undefined
  return {
    text,
    range: { start: first.source.start, end: last.source.end },
    segments,
    section,
    form,
    language,
    blocks: pieces.map(({ index }) => index),
    replaceable: isReplaceable(pieces, passages, segments),
  }
}

/** The part of a block's map that lies in a range, its text moved by `by`. */
function shifted(block: Block, range: Range, by: number): { text: Range; source: Range }[] {
  return block.segments.flatMap((segment) => {
    const start = Math.max(segment.text.start, range.start)
    const end = Math.min(segment.text.end, range.end)
    if (start >= end) return []
    const source = toSource(block, { start, end })
    const isWhole =
      segment.text.end - segment.text.start !== segment.source.end - segment.source.start
    const text = isWhole ? clip(segment.text, range) : { start, end }
    return source ? [{ text: { start: text.start + by, end: text.end + by }, source }] : []
  })
}

function clip(text: Range, range: Range): Range {
  return { start: Math.max(text.start, range.start), end: Math.min(text.end, range.end) }
}

/** Whether a replacement may be written over it: one stretch, as plain in the source as it reads. */
function isReplaceable(
  pieces: readonly Piece[],
  passages: readonly Passage[],
  segments: readonly { readonly text: Range; readonly source: Range }[],
): boolean {
  const [piece, ...others] = pieces
  const block = piece && passages[piece.index]?.block
  if (!block || others.length > 0) return false
  const isMarked = block.spans.some(({ range }) => {
    const overlaps = range.start < piece.range.end && range.end > piece.range.start
    const encloses = range.start <= piece.range.start && range.end >= piece.range.end
    return overlaps && !encloses
  })
  return !isMarked && segments.every((segment, at) => isPlain(segment, segments[at - 1], block))
}

function isPlain(
  { text, source }: { readonly text: Range; readonly source: Range },
  before: { readonly text: Range; readonly source: Range } | undefined,
  block: Block,
): boolean {
  const isTight = before === undefined || before.source.end === source.start
  const isExact = text.end - text.start === source.end - source.start
  return isTight && (isExact || block.kind === 'field')
}

/** A place that announces a mission and has none. */
export function placeholder(
  passage: Passage,
  range: Range,
  section: Section,
  language: LanguageTag | undefined,
): Placeholder {
  const source = toSource(passage.block, range) ?? passage.block.range
  const text = passage.block.text.slice(range.start, range.end)
  return { kind: 'placeholder', text, range: source, section, language }
}
