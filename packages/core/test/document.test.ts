import { describe, expect, it } from 'vitest'
import { toSource, type Block } from '@mission-lint/core'

/** `a &amp; b` behind a `> `, continued on the next line of the quotation with `c`. */
const block: Block = {
  kind: 'paragraph',
  text: 'a & b c',
  range: { start: 2, end: 15 },
  segments: [
    { text: { start: 0, end: 2 }, source: { start: 2, end: 4 } },
    { text: { start: 2, end: 3 }, source: { start: 4, end: 9 } },
    { text: { start: 3, end: 5 }, source: { start: 9, end: 11 } },
    { text: { start: 5, end: 6 }, source: { start: 11, end: 14 } },
    { text: { start: 6, end: 7 }, source: { start: 14, end: 15 } },
  ],
  spans: [],
  containers: [],
}

describe('toSource', () => {
  it('maps equally long stretches one to one', () => {
    expect(toSource(block, { start: 0, end: 1 })).toEqual({ start: 2, end: 3 })
    expect(toSource(block, { start: 4, end: 5 })).toEqual({ start: 10, end: 11 })
  })
  it('takes the whole of an entity or a line break', () => {
    expect(toSource(block, { start: 2, end: 3 })).toEqual({ start: 4, end: 9 })
    expect(toSource(block, { start: 4, end: 7 })).toEqual({ start: 10, end: 15 })
  })
  it('gives nothing for a range outside the text', () => {
    expect(toSource(block, { start: 7, end: 9 })).toBeUndefined()
  })
  it('gives nothing for a range that starts or ends in text that no source says', () => {
    const segments = block.segments.slice(1, -1)
    expect(toSource({ segments }, { start: 0, end: 5 })).toBeUndefined()
    expect(toSource({ segments }, { start: 2, end: 7 })).toBeUndefined()
    expect(toSource({ segments }, { start: 2, end: 6 })).toEqual({ start: 4, end: 14 })
  })
})
