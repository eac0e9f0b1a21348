import type { Range, Segment } from '@mission-lint/core'

/**
 * A text and where each of its stretches stands in the source. The whole document is a region that
 * maps one to one; the content of a quoted HTML block or of a directive is a region with gaps.
 */
export interface Region {
  readonly text: string
  /** In order, without overlap. `undefined`: `text` is the source from `offset` on. */
  readonly segments?: readonly Segment[]
  /** Where `text` starts in the source, when there are no segments. */
  readonly offset: number
}

/** The region that is the source itself, without a byte order mark. */
export function wholeSource(source: string): Region {
  const offset = source.startsWith('\uFEFF') ? 1 : 0
  return { text: source.slice(offset), offset }
}

/** The part of a region between two offsets in its text. */
export function subregion(region: Region, range: Range): Region {
  const text = region.text.slice(range.start, range.end)
  if (!region.segments) return { text, offset: region.offset + range.start }
  const segments = locate(region, range).map(({ text, source }) => ({
    text: { start: text.start - range.start, end: text.end - range.start },
    source,
  }))
  return { text, segments, offset: 0 }
}

/** The segments, cut to size, that a range of a region's text touches. */
export function locate(region: Region, range: Range): readonly Segment[] {
  if (!region.segments) {
    const { start, end } = range
    const source = { start: start + region.offset, end: end + region.offset }
    return [{ text: { start, end }, source }]
  }
  const found: Segment[] = []
  for (
    let index = firstTouching(region.segments, range.start);
    index < region.segments.length;
    index++
  ) {
    const segment = region.segments[index]
    if (!segment || segment.text.start >= range.end) break
    found.push(cut(segment, range))
  }
  return found
}

/** The smallest range of the source that says a range of a region's text. */
export function sourceRange(region: Region, range: Range): Range | undefined {
  const found = locate(region, range)
  const first = found.at(0)
  const last = found.at(-1)
  return first && last ? { start: first.source.start, end: last.source.end } : undefined
}

/**
 * The region of a node's value whose lines are lines of the source without what stands before them:
 * the prefixes of containers, an indent. `range`: where in the outer region these lines stand.
 * Returns `undefined` where they do not.
 */
export function linesRegion(value: string, outer: Region, range: Range): Region | undefined {
  const lines = linesOf(value, 0, value.length)
  const rawLines = linesOf(outer.text, range.start, range.end)
  const segments: Segment[] = []
  let ended: { readonly text: Line; readonly raw: Line } | undefined
  for (const [index, line] of lines.entries()) {
    const raw = rawLines[index]
    if (!raw) return undefined
    const said = sharedEnd(value, line, outer.text, raw)
    if (value.slice(line.start, line.end - said).trim() !== '') return undefined
    const start = raw.end - said
    if (ended) placeLineEnd(segments, outer, ended.text, { start: ended.raw.end, end: start })
    place(segments, outer, line.end - said, { start, end: raw.end })
    ended = { text: line, raw }
  }
  if (ended)
    placeLineEnd(segments, outer, ended.text, { start: ended.raw.end, end: ended.raw.next })
  return { text: value, segments, offset: 0 }
}

/** A line end stands for all that parts its line from what the next one says. */
function placeLineEnd(segments: Segment[], outer: Region, { end, next }: Line, range: Range): void {
  const source = sourceRange(outer, range)
  if (source && next > end) segments.push({ text: { start: end, end: next }, source })
}

/** Adds where a range of the outer region stands, for text that starts at `start`. */
function place(segments: Segment[], outer: Region, start: number, range: Range): void {
  const shift = start - range.start
  for (const { text, source } of locate(outer, range))
    if (text.end > text.start)
      segments.push({ text: { start: text.start + shift, end: text.end + shift }, source })
}

interface Line extends Range {
  /** Where the next line starts. */
  readonly next: number
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  while (start < to) {
    let end = start
    while (end < to && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++
    const isPair = text.charAt(end) === '\r' && text.charAt(end + 1) === '\n'
    const next = Math.min(end + (isPair ? 2 : 1), to)
    lines.push({ start, end, next })
    start = next
  }
  return lines
}

/** How many code units two lines have in common at their end. */
function sharedEnd(text: string, line: Line, otherText: string, other: Line): number {
  const longest = Math.min(line.end - line.start, other.end - other.start)
  let shared = 0
  while (
    shared < longest &&
    says(otherText.charAt(other.end - 1 - shared), text.charAt(line.end - 1 - shared))
  )
    shared++
  return shared
}

/** Parsers show a NUL as the replacement character. */
function says(raw: string, character: string): boolean {
  return raw === character || (raw === '\0' && character === '\uFFFD')
}

function firstTouching(segments: readonly Segment[], start: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.text.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

function cut(segment: Segment, range: Range): Segment {
  const { text, source } = segment
  const start = Math.max(text.start, range.start)
  const end = Math.min(text.end, range.end)
  if (text.end - text.start !== source.end - source.start) return { text: { start, end }, source }
  return {
    text: { start, end },
    source: { start: source.start + start - text.start, end: source.end - (text.end - end) },
  }
}
