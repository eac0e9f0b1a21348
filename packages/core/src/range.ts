/** A half-open range of UTF-16 offsets: `start` belongs to it, `end` does not. */
export interface Range {
  readonly start: number
  readonly end: number
}
