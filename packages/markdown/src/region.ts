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
