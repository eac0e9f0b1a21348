import { describe, expect, test } from 'vitest'
import { documentOf, sketches, slices } from './helpers.ts'

const YAML: readonly { name: string; value: string; text: string; quoting: string }[] = [
  { name: 'plain', value: 'Safer care', text: 'Safer care', quoting: 'plain' },
  { name: 'plain on two lines', value: 'Safer\n  care', text: 'Safer care', quoting: 'plain' },
  {
    name: 'plain in two paragraphs',
    value: 'Safer\n\n  care',
    text: 'Safer\ncare',
    quoting: 'plain',
  },
  {
    name: 'plain before a comment',
    value: 'Safer care # so',
    text: 'Safer care',
    quoting: 'plain',
  },
  { name: 'anchored', value: '&it Safer care', text: 'Safer care', quoting: 'plain' },
  { name: 'single quotes', value: "'It''s safe'", text: "It's safe", quoting: 'single' },
  {
    name: 'double quotes with escapes',
    value: '"Caf\\u00e9 \\"safe\\" \\\n   care"',
    text: 'Café "safe" care',
    quoting: 'double',
  },
  { name: 'literal', value: '|\n  Safer\n  care\n', text: 'Safer care', quoting: 'literal' },
  {
    name: 'literal in two paragraphs, with an indent',
    value: '|-2 # so\n  Safer\n\n   care\n',
    text: 'Safer\ncare',
    quoting: 'literal',
  },
  { name: 'folded', value: '>-\n  Safer\n  care\n', text: 'Safer care', quoting: 'folded' },
  {
    name: 'folded in two paragraphs',
    value: '>\n  Safer\n\n  care\n',
    text: 'Safer\ncare',
    quoting: 'folded',
  },
  {
    name: 'HTML and Markdown',
    value: '"<p>Safer &amp; <b>kinder</b> *care*</p>"',
    text: 'Safer & kinder *care*',
    quoting: 'double',
  },
  { name: 'emphasis', value: 'Safer **care**', text: 'Safer care', quoting: 'plain' },
  { name: 'what only looks like markup', value: '<mission>', text: '<mission>', quoting: 'plain' },
]

describe('YAML', () => {
  test.each(YAML)('$name', ({ value, text, quoting }) => {
    for (const newline of ['\n', '\r\n']) {
      const source = `---\nmission: ${value}\n---\n\nText\n`.replaceAll('\n', newline)
      const [field, ...rest] = documentOf(source).blocks
      expect(field).toMatchObject({ kind: 'field', path: ['mission'], text, quoting })
      expect(rest.map(({ kind }) => kind)).toEqual(['paragraph'])
    }
  })

  test('paths through mappings and lists', () => {
    const source = '---\nabout:\n  - mission: Safer care\n    year: 2024\n  - [Clean air]\n---\n'
    expect(sketches(source)).toEqual([
      'field about.0.mission: "Safer care"',
      'field about.1.0: "Clean air"',
    ])
  })

  test('stretches of an escaped value', () => {
    const source = '---\nmission: "Caf\\xE9 &amp;\n  **safe**"\n---\n'
    const [field] = documentOf(source).blocks
    expect(field && slices(field, source)).toEqual([
      ['Caf', 'Caf'],
      ['é', '\\xE9'],
      [' ', ' '],
      ['&', '&amp;'],
      [' ', '\n  '],
      ['safe', 'safe'],
    ])
    expect(field?.spans).toEqual([{ kind: 'strong', range: { start: 7, end: 11 } }])
  })
})

describe('TOML', () => {
  const source =
    '+++\nlang = "nl_NL"\nmission = "Caf\\u00e9"\n[[about.us]]\naim.first = """\nSafer \\\n   care"""\naims = [\'Clean *air*\', { why = "so" }, 3]\n+++\n# Text\n'

  test.each(['gfm', 'plain'] as const)('fields, with the parser %s', (parser) => {
    expect(documentOf(source, parser).language).toBe('nl-NL')
    expect(sketches(source, parser)).toEqual([
      'field lang: "nl_NL"',
      'field mission: "Café"',
      'field about.us.0.aim.first: "Safer care"',
      'field about.us.0.aims.0: "Clean air"',
      'field about.us.0.aims.1.why: "so"',
      'heading 1: "Text"',
    ])
  })
})

describe('front matter that is broken or none', () => {
  test.each([
    ['broken YAML', '---\nmission: "Safer\n---\n\nText\n'],
    ['broken TOML', '+++\nmission = \n+++\n\nText\n'],
    ['YAML too deep for its parser', `---\na: ${'['.repeat(20_000)}\n---\n\nText\n`],
  ])('%s: no fields, and the page is read', (_name, source) => {
    for (const parser of ['gfm', 'plain'] as const)
      expect(sketches(source, parser)).toEqual(['paragraph: "Text"'])
  })

  test('prose between two rules stays prose', () => {
    expect(sketches('---\n\nSafer care\n\n---\n\nText\n', 'plain')).toEqual([
      'break: ""',
      'paragraph: "Safer care"',
      'break: ""',
      'paragraph: "Text"',
    ])
  })

  test('an unclosed fence in front matter does not swallow the page', () => {
    const source = '---\nnote: |\n  x\n\n```\n---\n\nText\n'
    expect(sketches(source, 'plain')).toEqual(['paragraph: "Text"'])
  })

  test('a language that is no tag is not stated', () => {
    expect(documentOf('---\nlanguage: Dutch\n---\n').language).toBeUndefined()
  })
})
