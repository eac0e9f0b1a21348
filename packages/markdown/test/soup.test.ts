import type { Block, Document } from '@mission-lint/core'
import { fromHtml, fromMdast, fromTextlint } from '@mission-lint/markdown'
import { parse as parseTextlint } from '@textlint/markdown-to-ast'
import * as fc from 'fast-check'
import type { Blockquote, Root, ThematicBreak } from 'mdast'
import type { Point } from 'unist'
import { describe, expect, test } from 'vitest'
import { generated } from './generated.ts'
import { documentOf, parse } from './helpers.ts'

const RUNS = Number(process.env['MAP_RUNS'] ?? 100)

/** Pieces of Markdown, HTML, front matter and directives, that make no sense together. */
const PIECES = [
  'mission¦ ¦  ¦\n¦\n\n¦\r\n¦\t¦    ¦é¦😀¦\uD800¦\0¦\uFEFF¦# ¦> ¦- ¦1. ¦| ¦ |\n| - |\n¦---\n¦===\n',
  '***¦*¦_¦~~¦`¦```¦```{tip} x\n¦:::¦::: tip\n¦:::{.x}¦: ¦[¦]¦](x)¦[^1]¦[^1]: ¦![¦<¦>¦<b>¦</b>',
  '<div class="x">¦</div>¦<!--¦-->¦<p¦<td>¦<li>¦<script>¦<pre>¦<table><tr>¦<dl><dt>¦<dd>¦<br>¦&',
  '&amp;¦&#¦&#x1F600;¦;¦\\¦\\\n¦+++\n¦a: ¦b: |\n¦"¦{¦}¦{%¦%}¦{{<¦{#x}¦{: .x}¦!!! note\n¦=== "x"\n',
  '[!NOTE]\n¦[[toc]]¦http://a.nl¦a@b.nl¦“¦>>>',
].flatMap((pieces) => pieces.split('¦'))

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''))

/** What holds of every document, whatever it was made from. */
function inspect(document: Document, source: string): void {
  for (const block of document.blocks) {
    expect(block.range.start).toBeGreaterThanOrEqual(0)
    expect(block.range.end).toBeGreaterThanOrEqual(block.range.start)
    expect(block.range.end).toBeLessThanOrEqual(source.length)
    if (block.kind !== 'marker') expect(block.text).toBe(trimmed(block.text))
    inspectSegments(block, source)
    for (const { range } of block.spans) {
      expect(range.start).toBeLessThan(range.end)
      expect(range.end).toBeLessThanOrEqual(block.text.length)
    }
  }
}

function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, '')
}

function inspectSegments({ text, segments, range }: Block, source: string): void {
  let inText = 0
  let inSource = range.start
  for (const segment of segments) {
    expect(segment.text.start).toBeGreaterThanOrEqual(inText)
    expect(segment.source.start).toBeGreaterThanOrEqual(inSource)
    inText = segment.text.end
    inSource = segment.source.end
    const said = text.slice(segment.text.start, segment.text.end)
    const says = source.slice(segment.source.start, segment.source.end)
    expect(said).not.toBe('')
    if (said.length === says.length) expect(plain(says)).toBe(plain(said))
  }
  expect(inText).toBeLessThanOrEqual(text.length)
  expect(inSource).toBeLessThanOrEqual(range.end)
}

/** White space of every kind is one, and a NUL is shown as the replacement character. */
function plain(text: string): string {
  return text.replace(/[\r\n\t\f]/g, ' ').replaceAll('\0', '\uFFFD')
}

describe('no input breaks the map', () => {
  test.each([
    ['mdast', (source: string) => documentOf(source)],
    ['mdast without extensions', (source: string) => documentOf(source, 'plain')],
    ['mdast with directives', (source: string) => documentOf(source, 'directives')],

    ['HTML', (source: string) => fromHtml(source)],
  ])('%s', (_name, read) => {
    fc.assert(
      fc.property(soup, (source) => inspect(read(source), source)),
      { numRuns: RUNS },
    )
  })
})

/** The tree without the positions of some of its nodes, as plugins leave it. */
function thinned(node: object, isKept: () => boolean): object {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'position' || isKept())
      .map(([key, value]) => [
        key,
        key === 'children' && Array.isArray(value)
          ? value.map((child) => thinned(child, isKept))
          : value,
      ]),
  )
}

function withSomePositions(tree: Root, isKept: () => boolean): Root {
  return Object.assign({}, tree, thinned(tree, isKept))
}

test('no input breaks the map of TxtAST', () => {
  fc.assert(
    fc.property(soup, (text) => {
      // textlint takes a byte order mark away before anything else.
      const source = text.replace(/^\uFEFF+/, '')
      inspect(fromTextlint(parseTextlint(source), source), source)
    }),
    { numRuns: RUNS },
  )
})

describe('trees that lack positions', () => {
  test('some of them: the same text, and nothing misplaced', () => {
    fc.assert(
      fc.property(generated(true), fc.array(fc.boolean(), { minLength: 7 }), (sample, kept) => {
        let drawn = 0
        const isKept = () => kept[drawn++ % kept.length] === true
        const { source } = sample
        const tree = withSomePositions(parse(source), isKept)
        inspect(fromMdast(tree, source), source)
      }),
      { numRuns: RUNS },
    )
  })

  test('all of them: only front matter, which is read from the source', () => {
    fc.assert(
      fc.property(generated(true), ({ source, blocks }) => {
        const tree = withSomePositions(parse(source), () => false)
        const read = fromMdast(tree, source).blocks
        expect(read.map(({ kind }) => kind)).toEqual(
          blocks.filter(({ kind }) => kind === 'field').map(({ kind }) => kind),
        )
      }),
      { numRuns: RUNS / 2 },
    )
  })
})

test('a plugin that sets quotes and dashes does not move the map', () => {
  const source = '"Safer" care -- it\'s for *all*...\n'
  const tree = parse(source)
  const [paragraph] = tree.children
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
  for (const child of paragraph.children)
    if (child.type === 'text')
      child.value = child.value
        .replace(/"(\w+)"/, '“$1”')
        .replace('--', '–')
        .replace("'", '’')
        .replace('...', '…')
  const [block] = fromMdast(tree, source).blocks
  expect(block?.text).toBe('“Safer” care – it’s for all…')
  expect(block?.segments.at(-1)?.source).toEqual({ start: 30, end: 33 })
})

test('what a plugin put in has no place', () => {
  const source = 'Safer care\n'
  const tree = parse(source)
  const [paragraph] = tree.children
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
  paragraph.children.push({ type: 'text', value: ' for all' })
  const [block] = fromMdast(tree, source).blocks
  expect(block?.text).toBe('Safer care for all')
  expect(block?.segments).toEqual([{ text: { start: 0, end: 10 }, source: { start: 0, end: 10 } }])
})

function point(offset: number): Point {
  return { line: 1, column: offset + 1, offset }
}

describe('size', () => {
  test('one line of many megabytes takes linear time', () => {
    const source = 'a mission &amp; \\* '.repeat(200_000)
    const position = { start: point(0), end: point(source.length) }
    const value = 'a mission & * '.repeat(200_000)
    const text = { type: 'text' as const, value, position }
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [text], position }],
    }
    const started = performance.now()
    const [block] = fromMdast(tree, source).blocks
    expect(block?.segments.at(-1)?.source.end).toBe(source.length - 1)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('a tree nested without reason exhausts no stack', () => {
    let node: Blockquote | ThematicBreak = { type: 'thematicBreak' }
    for (let level = 0; level < 100_000; level++) node = { type: 'blockquote', children: [node] }
    expect(fromMdast({ type: 'root', children: [node] }, '').blocks).toEqual([])
  })

  test.each([
    ['quotations', '> '.repeat(300)],
    ['brackets', '['.repeat(5000)],
    ['elements', '<div>'.repeat(5000)],
    ['unclosed and stray tags', `${'<b>'.repeat(2000)}\n${'</i>'.repeat(2000)}`],
    ['braces', '{'.repeat(20_000)],
    ['template tags', '{% '.repeat(20_000)],
    ['fences', '::: tip\n'.repeat(1500)],
    ['definitions', 'a\n: b\n'.repeat(1500)],
    ['references', '&'.repeat(20_000)],
  ])('many %s', (_name, source) => {
    const tree = parse(source)
    const started = performance.now()
    const document = fromMdast(tree, source)
    expect(performance.now() - started).toBeLessThan(5000)
    inspect(document, source)
  })
})
