/** A half-open range of UTF-16 offsets: `start` belongs to it, `end` does not. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether two ranges share at least one code unit. */
export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether `outer` holds the whole of `inner`. */
export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest range that covers all of `ranges`; `undefined` for none. */
export function span(ranges: readonly Range[]): Range | undefined {
  const [first, ...rest] = ranges
  if (!first) return undefined
  return rest.reduce(
    (whole, range) => ({
      start: Math.min(whole.start, range.start),
      end: Math.max(whole.end, range.end),
    }),
    { start: first.start, end: first.end },
  )
}
