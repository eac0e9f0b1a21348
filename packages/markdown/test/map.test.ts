import { toSource, type Block, type Document, type Range } from '@mission-lint/core'
import { fromTextlint } from '@mission-lint/markdown'
import { parse as parseTextlint } from '@textlint/markdown-to-ast'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { generated, generatedMdx, type Expected, type Generated } from './generated.ts'
import { documentOf } from './helpers.ts'

const RUNS = Number(process.env['MAP_RUNS'] ?? 200)

const checked = { documents: 0, positions: 0 }

afterAll(() => {
  console.info(`map: ${checked.documents} documents, ${checked.positions} positions checked`)
})

/** The blocks with text, without the note that ends each generated document. */
function textBlocks({ blocks }: Document): readonly Block[] {
  return blocks.filter(({ kind, text }) => kind !== 'marker' && text !== '').slice(0, -1)
}

/** Where a range of the text stands, by construction. */
function expectedSource({ marks }: Expected, range: Range): Range | undefined {
  const touched = marks.filter(({ text }) => text.start < range.end && text.end > range.start)
  const first = touched.at(0)
  const last = touched.at(-1)
  if (!first || !last) return undefined
  return {
    start: first.source.start + (first.isExact ? range.start - first.text.start : 0),
    end: last.source.end - (last.isExact ? last.text.end - range.end : 0),
  }
}

/** Demands that a document says what was generated, where that was written. */
function check(document: Document, { blocks }: Generated, shift = 0): void {
  const found = textBlocks(document)
  expect(found.map(({ kind, text }) => ({ kind, text }))).toEqual(
    blocks.map(({ kind, text }) => ({ kind, text })),
  )
  checked.documents++
  for (const [index, expected] of blocks.entries()) {
    const block = found[index]
    if (!block) continue
    for (const range of rangesOf(expected.text)) {
      checked.positions++
      const source = toSource(block, range)
      const shifted = source && { start: source.start + shift, end: source.end + shift }
      if (!isSame(shifted, expectedSource(expected, range)))
        expect({ range, source: shifted }).toEqual({
          range,
          source: expectedSource(expected, range),
        })
    }
  }
}

function isSame(one: Range | undefined, other: Range | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end
}

/** Each code unit, each stretch from the start, and each stretch to the end. */
function rangesOf(text: string): readonly Range[] {
  return Array.from({ length: text.length }, (_, at) => [
    { start: at, end: at + 1 },
    { start: 0, end: at + 1 },
    { start: at, end: text.length },
  ]).flat()
}

describe('each range of text is mapped to the source that says it', () => {
  test('from mdast', () => {
    fc.assert(
      fc.property(generated(true), (sample) => check(documentOf(sample.source), sample)),
      { numRuns: RUNS },
    )
  })

  test('from mdast of MDX', () => {
    fc.assert(
      fc.property(generatedMdx, (sample) => check(documentOf(sample.source, 'mdx'), sample)),
      { numRuns: RUNS },
    )
  })

  test('from TxtAST', () => {
    fc.assert(
      // textlint's parser knows no lazy lines.
      fc.property(generated(false), (sample) => {
        // textlint takes a byte order mark away before anything else.
        const source = sample.source.replace(/^\uFEFF/, '')
        const shift = sample.source.length - source.length
        check(fromTextlint(parseTextlint(source), source), sample, shift)
      }),
      { numRuns: RUNS },
    )
  })
})

test('a map that is off by one is caught', () => {
  const sample = fc.sample(generated(true), { numRuns: 20, seed: 1 })
  for (const one of sample) expect(() => check(documentOf(one.source), one, 1)).toThrow()
})
