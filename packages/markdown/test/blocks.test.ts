import { expect, test } from 'vitest'
import { documentOf, sketches, slices } from './helpers.ts'

const CASES: readonly { name: string; source: string; blocks: readonly string[] }[] = [
  {
    name: 'headings and paragraphs',
    source: '# Our mission\n\nA cleaner\ncity.\n\nVision\n------\n',
    blocks: ['heading 1: "Our mission"', 'paragraph: "A cleaner city."', 'heading 2: "Vision"'],
  },
  {
    name: 'items, also with several paragraphs and a quote',
    source: '1. Safer care\n\n   for all\n   > said we\n',
    blocks: [
      'list > item > item: "Safer care"',
      'list > item > item: "for all"',
      'list > item > quote > paragraph: "said we"',
    ],
  },
  {
    name: 'table cells, the empty ones too',
    source: '| Who | Mission |\n| --- | --- |\n| us \\| them | |\n',
    blocks: [
      'table > cell 0,0: "Who"',
      'table > cell 0,1: "Mission"',
      'table > cell 1,0: "us | them"',
      'table > cell 1,1: ""',
    ],
  },
  {
    name: 'comments as markers, code and rules as partings',
    source: '<!-- mission -->\n\nSafer care\n\n```js\nmission\n```\n\n***\n\n![mission](a.png)\n',
    blocks: ['marker: "mission"', 'paragraph: "Safer care"', 'code: ""', 'break: ""', 'break: ""'],
  },
]

test.each(CASES)('$name', ({ source, blocks }) => {
  expect(sketches(source)).toEqual(blocks)
})

test('each stretch of text is mapped to what says it', () => {
  const source = '> Safer &amp; *kinder*\n> care\\!\n'
  const [block] = documentOf(source).blocks
  expect(block && slices(block, source)).toEqual([
    ['Safer ', 'Safer '],
    ['&', '&amp;'],
    [' ', ' '],
    ['kinder', 'kinder'],
    [' ', '\n> '],
    ['care', 'care'],
    ['!', '\\!'],
  ])
})

test('front matter gives fields, whether or not the parser knew it', () => {
  const source = '---\nlang: nl\nabout:\n  mission: "Een veiliger zorg"\n---\n\n# Over ons\n'
  for (const parser of ['gfm', 'plain'] as const) {
    expect(documentOf(source, parser).language).toBe('nl')
    expect(sketches(source, parser)).toEqual([
      'field lang: "nl"',
      'field about.mission: "Een veiliger zorg"',
      'heading 1: "Over ons"',
    ])
  }
})
