import { fromHtml } from '@mission-lint/markdown'
import { expect, test } from 'vitest'
import { documentOf, sketch, sketches, slices } from './helpers.ts'

const CASES: readonly { name: string; source: string; blocks: readonly string[] }[] = [
  {
    name: 'a paragraph with inline elements',
    source: '<p align="center">Safer <b>care</b><br>\nfor all</p>\n',
    blocks: ['paragraph: "Safer care\\nfor all"'],
  },
  {
    name: 'elements that Markdown stands in',
    source: '<div class="mission">\n\n## Mission\n\nSafer care\n\n</div>\n\nElsewhere\n',
    blocks: [
      'element(div mission) > heading 2: "Mission"',
      'element(div mission) > paragraph: "Safer care"',
      'paragraph: "Elsewhere"',
    ],
  },
  {
    name: 'a summary as a heading within its details',
    source: '<details>\n<summary>Our mission</summary>\n\nSafer care\n\n</details>\n',
    blocks: [
      'element(details) > heading 6: "Our mission"',
      'element(details) > paragraph: "Safer care"',
    ],
  },
  {
    name: 'list items without end tags',
    source: '<ol><li>Safer care<li><p>Kinder care</p></ol>\n',
    blocks: ['list > item > item: "Safer care"', 'list > item > item: "Kinder care"'],
  },
  {
    name: 'table cells: empty, wide, and with Markdown in them',
    source:
      '<table>\n<tr><th colspan="2">Who</th><th></th></tr>\n<tr><td>\n\n**us**\n\n</td><td>them</td></tr>\n</table>\n',
    blocks: [
      'table > cell 0,0: "Who"',
      'table > cell 0,2: ""',
      'table > cell 1,0: "us"',
      'table > cell 1,1: "them"',
    ],
  },
  {
    name: 'definition lists',
    source: '<dl><dt>Mission<dd>Safer care</dl>\n',
    blocks: ['definitions > term: "Mission"', 'definitions > definition: "Safer care"'],
  },
  {
    name: 'no scripts, styles, drawings; preformatted text as code',
    source:
      '<div><style>p { color: red }</style><svg><text>no</text></svg>yes<script>mission</script></div>\n\n<pre>mission</pre>\n',
    blocks: ['element(div) > paragraph: "yes"', 'code: ""'],
  },
  {
    name: 'hidden elements that end themselves',
    source: '<div><svg width="1" />Safer <iframe src="x"/>care</div>\n',
    blocks: ['element(div) > paragraph: "Safer care"'],
  },
  {
    name: 'comments before, between and after text',
    source: '<!-- mission --> Safer care <!-- so -->\n',
    blocks: ['marker: "mission"', 'paragraph: "Safer care"', 'marker: "so"'],
  },
  {
    name: 'blocks in a table cell of Markdown as lines',
    source: '| Aims |\n| --- |\n| <ul><li>Safer care</li><li>Clean air</li></ul> |\n',
    blocks: ['table > cell 0,0: "Aims"', 'table > cell 1,0: "Safer care\\nClean air"'],
  },
  {
    name: 'HTML that breaks off',
    source: '<p>Safer care <b\n',
    blocks: ['paragraph: "Safer care"'],
  },
]

test.each(CASES)('$name', ({ source, blocks }) => {
  expect(sketches(source)).toEqual(blocks)
})

test('references of HTML, inside a quotation, with Windows line ends', () => {
  const source = '> <p>Caf&eacute; &ampmore\r\n> &#x1F600; &ngE;</p>\r\n'
  const [block] = documentOf(source).blocks
  expect(block && slices(block, source)).toEqual([
    ['Caf', 'Caf'],
    ['é', '&eacute;'],
    [' ', ' '],
    ['&', '&amp'],
    ['more', 'more'],
    [' ', '\r\n> '],
    ['😀', '&#x1F600;'],
    [' ', ' '],
    ['≧̸', '&ngE;'],
  ])
})

test('languages of elements and of the page', () => {
  const page =
    '<!doctype html><html lang="nl"><head><title>Missie</title><body><p lang="en">Safer care'
  const { language, blocks } = fromHtml(page)
  expect(language).toBe('nl')
  expect(blocks.map((block) => [block.language, sketch(block)])).toEqual([
    ['en', 'paragraph: "Safer care"'],
  ])
})

test('what text is written in is told of HTML, and not of Markdown between it', () => {
  const { blocks } = documentOf('<div>\n<p>Safer care</p>\n\nKinder care\n\n</div>\n')
  expect(blocks.map(({ notation }) => notation)).toEqual(['html', undefined])
})
