import type { BlockKind, Range } from '@mission-lint/core'
import * as fc from 'fast-check'

/**
 * Random documents of which it is known, by construction, what a reader sees and where each piece of
 * that stands in the source.
 */
export interface Generated {
  readonly source: string
  readonly blocks: readonly Expected[]
}

export interface Expected {
  readonly kind: BlockKind
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A piece of text and the piece of source that says it; `isExact`: one to one. */
interface Mark {
  readonly text: Range
  readonly source: Range
  readonly isExact: boolean
}

/** What an atom says: in the source, `\n` stands for a line end with the prefix of the containers. */
interface Atom {
  readonly source: string
  readonly text: string
}

const as = (source: string, text: string = source): Atom => ({ source, text })

// Words: letters at both ends, so that no delimiter beside them changes its meaning.
const letter = fc.constantFrom(...'abcdefghijklmnoprstuvyzABCDEFG')
const inner = fc.constantFrom(...'abcdez0123456789', 'é', 'e\u0301', '😀', '漢', '👩‍👩‍👧', 'ß')
const word = fc
  .tuple(letter, fc.array(inner, { maxLength: 5 }), letter)
  .map(([first, middle, last]) => as(`${first}${middle.join('')}${last}`))

const REFERENCES: readonly Atom[] = [
  as('&amp;', '&'),
  as('&lt;', '<'),
  as('&eacute;', 'é'),
  as('&#233;', 'é'),
  as('&#x1F600;', '😀'),
  as('&#X41;', 'A'),
  as('&ngE;', '\u2267\u0338'),
  as('&nbsp;', '\u00A0'),
  as('&CounterClockwiseContourIntegral;', '\u2233'),
]

const MARKDOWN_GLUE: readonly Atom[] = [
  ...REFERENCES,
  as('&#0;', '\uFFFD'),
  as('&amp'),
  as('&nosuch;'),
  as('&'),
  as("'"),
  as('.'),
  as(','),
  as('-'),
  as('\\q'),
  as('\0', '\uFFFD'),
]

const ESCAPES: readonly Atom[] = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'].map((character) =>
  as(`\\${character}`, character),
)

/** Ways of writing that depend on where the text stands. */
interface Style {
  readonly glue: readonly Atom[]
  /** Space between words, line breaks among them. */
  readonly gaps: readonly Atom[]
  readonly wrappers: readonly Wrapper[]
  readonly standalone: readonly (readonly Atom[])[]
}

/** What stands around text without being seen. */
type Wrapper = readonly [open: string, close: string]

const SPACES = [as(' '), as(' '), as(' '), as('   ', ' '), as('\t', ' '), as(' \t ', ' ')]
const SOFT = [as('\n', ' '), as(' \n', ' '), as('\n   ', ' '), as('\t\n\t ', ' ')]
const HARD = [as('  \n', '\n'), as('\\\n', '\n'), as('    \n  ', '\n'), as('<br>', '\n')]

const WRAPPERS: readonly Wrapper[] = [
  ['*', '*'],
  ['_', '_'],
  ['**', '**'],
  ['~~', '~~'],
  ['<b>', '</b>'],
  ['[', '](https://example.org "title")'],
  ['[', '][label]'],
  ['***', '***'],
]

const HTML_WRAPPERS: readonly Wrapper[] = [
  ['<b>', '</b>'],
  ['<a href="x">', '</a>'],
  ['<span lang="nl"\nclass="x">', '</span>'],
]

/** What stands on one place in a text, and says what it says whatever is around it. */
const STANDALONE: readonly (readonly Atom[])[] = [
  [as('`', ''), as('code'), as('`', '')],
  [as('`` ', ''), as('co`de &amp; \\* *x*'), as(' ``', '')],
  [as('<', ''), as('https://example.org/a_b?c&d'), as('>', '')],
  [as('word https://example.org/a_b word')],
  [as('word someone@example.org word')],
  [as('word “someone@example.org” word')],
  [as('word'), as('[^note]', '')],
  [as('![alt *text*](picture.png) ', ''), as('word')],
  [as('word '), as('<!-- a comment --> ', ''), as('word')],
]

const IN_PARAGRAPH: Style = {
  glue: [...MARKDOWN_GLUE, ...ESCAPES],
  gaps: [...SPACES, ...SOFT, ...HARD],
  wrappers: WRAPPERS,
  standalone: STANDALONE,
}
const ON_ONE_LINE: Style = { ...IN_PARAGRAPH, gaps: [...SPACES, as('<br>', '\n')] }
const IN_HTML: Style = {
  glue: [...REFERENCES, as('&amp', '&'), as('*'), as('\\'), as('&nosuch;')],
  gaps: [...SPACES, ...SOFT, as('<br>', '\n'), as('<br/>\n', '\n')],
  wrappers: HTML_WRAPPERS,
  standalone: [],
}
const NO_MARKUP = { wrappers: [], standalone: [] }

/** What a value in front matter is written in. */
interface Quotes {
  readonly before: string
  readonly after: string
  readonly style: Style
}

const FOLDS = [as(' '), as('\n  ', ' '), as('  \n    ', ' '), as('\n\n  ', '\n')]
const SIGNS = [as("'"), as('.'), as('é'), as('"'), as('😀')]
const CODES = [as('\\"', '"'), as('\\u00e9', 'é'), as('\\U0001F600', '😀'), as("'")]

const QUOTES: readonly Quotes[] = [
  {
    before: '---\nmission: "',
    after: '"\n---',
    style: {
      ...NO_MARKUP,
      glue: [...CODES, as('\\x41', 'A'), as('\\/', '/')],
      gaps: [...FOLDS, as('\\\n   ', '')],
    },
  },
  {
    before: "---\nabout:\n mission: '",
    after: "'\n---",
    style: { ...NO_MARKUP, glue: [as("''", "'"), as('"'), as('.')], gaps: FOLDS },
  },
  {
    before: '---\nmission: ',
    after: ' # so\n---',
    style: { ...NO_MARKUP, glue: SIGNS, gaps: FOLDS },
  },
  {
    before: '---\nmission: >-\n  ',
    after: '\n---',
    style: { ...NO_MARKUP, glue: SIGNS, gaps: [as(' '), as('\n  ', ' '), as('\n\n  ', '\n')] },
  },
  {
    before: '---\nmission: |\n  ',
    after: '\n---',
    style: { ...NO_MARKUP, glue: SIGNS, gaps: [as(' '), as('\n  ', ' '), as('\n\n  ', '\n')] },
  },
  {
    before: '+++\nmission = """\n',
    after: '"""\n+++',
    style: {
      ...NO_MARKUP,
      glue: CODES,
      gaps: [as(' '), as('\n', ' '), as('\n\n', '\n'), as('\\\n   ', '')],
    },
  },
  {
    before: "+++\nmission = '",
    after: "'\n+++",
    style: { ...NO_MARKUP, glue: [as('"'), as('.'), as('😀')], gaps: SPACES },
  },
]

/** A word, or several that something without space around it joins. */
function wordIn(style: Style): fc.Arbitrary<readonly Atom[]> {
  const glue = fc.constantFrom(...style.glue)
  return fc
    .tuple(word, fc.array(fc.tuple(glue, word), { maxLength: 2 }))
    .map(([first, rest]) => [first].concat(...rest))
}

function phrase(style: Style, depth: number): fc.Arbitrary<readonly Atom[]> {
  const { wrappers, standalone } = style
  const choices = [{ weight: 5, arbitrary: wordIn(style) }]
  if (standalone.length > 0) choices.push({ weight: 1, arbitrary: fc.constantFrom(...standalone) })
  if (depth > 0 && wrappers.length > 0)
    choices.push({ weight: 1, arbitrary: fc.constantFrom(...wrappers).chain(wrapped) })
  return fc.oneof(...choices)

  function wrapped([open, close]: Wrapper): fc.Arbitrary<readonly Atom[]> {
    return textIn(inside(style, open), depth - 1).map((atoms) =>
      [as(open, '')].concat(atoms, as(close, '')),
    )
  }
}

/** Within a wrapper there is none of the same character, and within a link there is no link. */
function inside(style: Style, open: string): Style {
  const wrappers = style.wrappers.filter(([other]) => other.charAt(0) !== open.charAt(0))
  return { ...style, wrappers, standalone: open === '[' ? [] : style.standalone }
}

function textIn(style: Style, depth: number): fc.Arbitrary<readonly Atom[]> {
  const gap = fc.constantFrom(...style.gaps)
  return fc
    .tuple(phrase(style, depth), fc.array(fc.tuple(gap, phrase(style, depth)), { maxLength: 5 }))
    .map(([first, rest]) => first.concat(...rest.map(([gap, phrase]) => [gap].concat(phrase))))
}

/** Containers around a block: what starts them, and what may start each further line in them. */
interface Enclosure {
  readonly first: string
  readonly further: readonly string[]
  /** What may start a further line of a paragraph that leaves some of them out. */
  readonly lazy: readonly string[]
  readonly kind: BlockKind
}

const ENCLOSURES: readonly Enclosure[] = [
  { kind: 'paragraph', first: '', further: ['', '', ' '], lazy: [] },
  { kind: 'paragraph', first: '> ', further: ['> ', '>', '>\t', '  > '], lazy: [''] },
  { kind: 'paragraph', first: '> > ', further: ['> > ', '>>', '>\t>  '], lazy: ['> ', ''] },
  { kind: 'item', first: '- ', further: ['  ', '\t'], lazy: [''] },
  { kind: 'item', first: '12. ', further: ['    '], lazy: [''] },
  { kind: 'item', first: '* [x] ', further: ['  '], lazy: [''] },
  { kind: 'paragraph', first: '- > ', further: ['  > ', '  >'], lazy: ['  ', ''] },
  { kind: 'item', first: '> 1. ', further: ['>    '], lazy: ['> ', ''] },
  { kind: 'paragraph', first: '[^NUMBER]: ', further: ['    '], lazy: [''] },
]

/** One block as it is written: what stands around its text, and its text. */
interface Written {
  readonly kind: BlockKind
  readonly before: string
  readonly atoms: readonly Atom[]
  readonly after: string
  readonly further: readonly string[]
}

type Row = readonly Written[]

/** How a kind of page is written. */
interface Notation {
  /** What parts two blocks: without it a list would go on, and a footnote swallow what is indented. */
  readonly parting: string
  /** A style as it is in this notation. */
  readonly style: (style: Style) => Style
  readonly elements: fc.Arbitrary<Row>
}

function paragraph({ style }: Notation, isLazy: boolean): fc.Arbitrary<Row> {
  return fc
    .tuple(fc.constantFrom(...ENCLOSURES), textIn(style(IN_PARAGRAPH), 2))
    .map(([{ kind, first, further, lazy }, atoms]) => {
      const starts = isLazy ? further.concat(lazy) : further
      return [{ kind, before: first, atoms, after: '', further: starts }]
    })
}

function heading({ style }: Notation): fc.Arbitrary<Row> {
  const before = fc.constantFrom('# ', '###   ', '> ## ', '- # ')
  return fc
    .tuple(before, textIn(style(ON_ONE_LINE), 2), fc.constantFrom('', ' ##'))
    .map(([before, atoms, after]) => [{ kind: 'heading', before, atoms, after, further: [''] }])
}

function setext({ style }: Notation): fc.Arbitrary<Row> {
  return fc
    .tuple(textIn(style(IN_PARAGRAPH), 1), fc.constantFrom('\n===', '\n--'))
    .map(([atoms, after]) => [{ kind: 'heading', before: '', atoms, after, further: [''] }])
}

/** In a cell a bar is escaped even where nothing else is. */
const CELL: Style = {
  ...ON_ONE_LINE,
  glue: [...ON_ONE_LINE.glue.filter(({ source }) => source !== '\\\\'), as('\\|', '|')],
}

function table({ style }: Notation): fc.Arbitrary<Row> {
  const cell = textIn(style(CELL), 1)
  return fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((rows) =>
    rows.flatMap(([one, other], row): Row => {
      const after = row === 0 ? ' |\n| --- | :-: |\n' : ' |\n'
      return [
        { kind: 'cell', before: '| ', atoms: one, after: '', further: [''] },
        { kind: 'cell', before: '| ', atoms: other, after, further: [''] },
      ]
    }),
  )
}

type Frame = Omit<Written, 'atoms'>

const HTML_FRAMES: readonly Frame[] = [
  { before: '<p class="x">', after: '</p>', further: [''], kind: 'paragraph' },
  { before: '> <div>', after: '\n</div>', further: ['> ', '>'], kind: 'paragraph' },
  { before: '- <h2>\n', after: '</h2>', further: ['  '], kind: 'heading' },
  { before: '<ul><li>', after: '</ul>', further: [''], kind: 'item' },
]

const JSX_FRAMES: readonly Frame[] = [
  { before: '<p className="x">', after: '</p>', further: [''], kind: 'paragraph' },
  { before: '<Note kind="x">\n  ', after: '\n</Note>', further: ['  '], kind: 'paragraph' },
  { before: '<h2>', after: '</h2>', further: [''], kind: 'heading' },
  { before: '<ul><li>', after: '</li></ul>', further: [''], kind: 'item' },
]

function framed(frames: readonly Frame[], style: Style): fc.Arbitrary<Row> {
  return fc
    .tuple(fc.constantFrom(...frames), textIn(style, 2))
    .map(([frame, atoms]) => [{ ...frame, atoms }])
}

const IN_JSX: readonly (readonly Atom[])[] = [
  [as('word '), as('{/* a comment */} ', ''), as('word')],
  [as('word'), as("{' '}", ' '), as('word')],
  [as('word '), as('{1 + 1} ', ''), as('word')],
]

function hasTag({ source }: Atom): boolean {
  return source.includes('<')
}

/** MDX has no HTML: an element must be closed, and a comment is an expression. */
function withoutHtml(style: Style): Style {
  return {
    ...style,
    gaps: style.gaps.map((gap) => (gap.source === '<br>' ? as('<br/>', '\n') : gap)),
    standalone: style.standalone.filter((atoms) => !atoms.some(hasTag)).concat(IN_JSX),
  }
}

const MARKDOWN: Notation = {
  parting: '<!-- -->',
  style: (style) => style,
  elements: framed(HTML_FRAMES, IN_HTML),
}

const MDX: Notation = {
  parting: '{/* */}',
  style: withoutHtml,
  elements: framed(JSX_FRAMES, withoutHtml(ON_ONE_LINE)),
}

const frontMatter = fc
  .constantFrom(...QUOTES)
  .chain(({ before, after, style }) =>
    textIn(style, 0).map((atoms): Row => [{ kind: 'field', before, atoms, after, further: [''] }]),
  )

/** Writes blocks one after the other, and notes where each piece of text comes to stand. */
class Writer {
  source: string
  readonly blocks: Expected[] = []
  private readonly lineEnd: string
  private readonly random: () => number

  constructor(start: string, lineEnd: string, random: () => number) {
    this.source = start
    this.lineEnd = lineEnd
    this.random = random
  }

  write({ kind, before, atoms, after, further }: Written): void {
    const marks: Mark[] = []
    let text = ''
    this.put(before.replace('NUMBER', String(this.blocks.length)), further)
    for (const atom of atoms) {
      const start = this.source.length
      this.put(atom.source, further)
      if (atom.text === '') continue
      const source = { start, end: this.source.length }
      const range = { start: text.length, end: text.length + atom.text.length }
      marks.push({ text: range, source, isExact: atom.source.length === atom.text.length })
      text += atom.text
    }
    this.blocks.push({ kind, text, marks })
    this.put(after, further)
  }

  put(source: string, further: readonly string[]): void {
    for (const character of source)
      this.source += character === '\n' ? this.lineEnd + this.pick(further) : character
  }

  private pick(choices: readonly string[]): string {
    return choices[Math.floor(this.random() * choices.length)] ?? ''
  }
}

/** Pages of Markdown; `isLazy`: with paragraphs that go on without the marks of their containers. */
export function generated(isLazy: boolean): fc.Arbitrary<Generated> {
  return pages(MARKDOWN, isLazy)
}

/** Pages of MDX. */
export const generatedMdx: fc.Arbitrary<Generated> = pages(MDX, false)

function pages(notation: Notation, isLazy: boolean): fc.Arbitrary<Generated> {
  const row = fc.oneof(
    { weight: 4, arbitrary: paragraph(notation, isLazy) },
    ...[heading, setext, table].map((kind) => ({ weight: 1, arbitrary: kind(notation) })),
    { weight: 1, arbitrary: notation.elements },
  )
  return fc
    .record({
      start: fc.constantFrom('', '', '\uFEFF'),
      lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
      first: fc.option(frontMatter),
      rows: fc.array(row, { minLength: 1, maxLength: 5 }),
      seed: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
        minLength: 16,
        maxLength: 16,
      }),
    })
    .map(({ start, lineEnd, first, rows, seed }) => {
      let drawn = 0
      const writer = new Writer(start, lineEnd, () => seed[drawn++ % seed.length] ?? 0)
      for (const row of first ? [first, ...rows] : rows) {
        for (const written of row) writer.write(written)
        writer.put(`\n\n${notation.parting}\n\n`, [''])
      }
      writer.put('[label]: https://example.org\n\n[^note]: note\n', [''])
      return { source: writer.source, blocks: writer.blocks }
    })
}
