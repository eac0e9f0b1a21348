import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { pretty, type PrettyOptions } from '../src/pretty/pretty.ts'
import { tame, wrapped } from '../src/pretty/wrap.ts'
import {
  summarise,
  type CommandReport,
  type FileReport,
  type FindingReport,
  type StatementReport,
} from '../src/report.ts'

const PLAIN: PrettyOptions = { hasColours: false, width: 80, quiet: false, language: 'auto' }

const place = (line: number, column = 1) => ({ line, column, offset: line * 100 + column })

const HELPING: FindingReport = {
  ruleId: 'no-helping-role',
  severity: 'warning',
  message:
    'Says what you do for others ("help our customers"), not what you want to achieve. An outsider would say: "Good luck with that." What is different for our customers once it works?',
  question: 'What is different for our customers once it works?',
  url: 'https://example.org/no-helping-role',
  actual: 'We help our customers succeed in everything that they undertake, day after day.',
  language: 'en',
  start: place(12),
  end: place(12, 70),
  suggestions: [
    {
      text: 'Successful customers',
      origin: 'grammar',
      derivation: 'What they are helped to, as a state',
    },
    { text: 'A trade that thrives', origin: 'page', derivation: '' },
  ],
}

const ROLE: StatementReport = {
  text: HELPING.actual,
  start: HELPING.start,
  end: HELPING.end,
  verdict: 'role',
  language: 'en',
  roles: ['helping'],
  world: 'absent',
  form: 'under-heading',
  section: 'mission',
  cues: [
    {
      kind: 'helping',
      text: 'help',
      range: { start: 3, end: 7 },
      start: place(12, 4),
      end: place(12, 8),
    },
    {
      kind: 'helping',
      text: 'everything that they undertake, day',
      range: { start: 33, end: 68 },
      start: place(12, 34),
      end: place(12, 69),
    },
  ],
  outsider: 'Good luck with that.',
  messageLanguage: 'en',
  findings: [HELPING],
}

const OUTCOME: StatementReport = {
  text: 'A safer city',
  start: place(120, 11),
  end: place(120, 23),
  verdict: 'outcome',
  language: 'en',
  roles: [],
  world: 'state',
  form: 'label',
  section: 'vision',
  cues: [
    {
      kind: 'state',
      text: 'A safer city',
      range: { start: 0, end: 12 },
      start: place(120, 11),
      end: place(120, 23),
    },
  ],
  outsider: 'Wow, I want that too. Can I help?',
  messageLanguage: 'en',
  findings: [],
}

const MISSING: FindingReport = {
  ...HELPING,
  ruleId: 'no-empty-mission',
  severity: 'info',
  message: 'A mission is announced, but not there. What do you want?',
  question: 'What do you want?',
  actual: 'TBD',
  start: place(40),
  end: place(40, 4),
  suggestions: [],
}

function reportOf(files: readonly FileReport[]): CommandReport {
  return { files, summary: summarise(files), problems: [] }
}

const PAGE: FileReport = {
  path: 'handbook/shop.md',
  statements: [ROLE, OUTCOME],
  findings: [HELPING, MISSING],
}
const CLEAN: FileReport = { path: 'handbook/clean.md', statements: [], findings: [] }

describe('pretty', () => {
  test('tells of every mission, and of what is missing, in the order of the page', () => {
    expect(pretty(reportOf([CLEAN, PAGE]), PLAIN)).toMatchInlineSnapshot(`
      "handbook/shop.md

          12:1  role: helping somebody  (no-helping-role, warning)
                │ We help our customers succeed in everything that they undertake, day
                │    ~~~~                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                │ after day.
                Says what you do for others ("help our customers"), not what you want
                to achieve. An outsider would say: "Good luck with that."
                ? What is different for our customers once it works?
                → Successful customers
                  What they are helped to, as a state
                → A trade that thrives

          40:1  not there yet  (no-empty-mission, info)
                │ TBD
                A mission is announced, but not there.
                ? What do you want?

        120:11  outcome: a wanted state of the world
                │ A safer city
                │ ~~~~~~~~~~~~
                An outsider would say: "Wow, I want that too. Can I help?"

      2 missions in 2 files: 1 role, 1 outcome.
      1 warning, 1 info
      "
    `)
  })

  test('has nothing to tell of pages without a mission', () => {
    expect(pretty(reportOf([CLEAN]), PLAIN)).toBe('No missions in 1 file.\n')
    expect(pretty(reportOf([]), PLAIN)).toBe('')
  })

  test('speaks the language of most statements, or the one that is asked for', () => {
    const dutch: StatementReport = { ...OUTCOME, messageLanguage: 'nl', language: 'nl' }
    const file = { path: 'a.md', statements: [OUTCOME, dutch, dutch], findings: [] }
    expect(pretty(reportOf([file]), PLAIN)).toMatch(/\n3 missies in 1 bestand: 3 uitkomsten\.\n$/)
    expect(pretty(reportOf([file]), { ...PLAIN, language: 'en' })).toMatch(
      /\n3 missions in 1 file: 3 outcomes\.\n$/,
    )
  })

  test('when quiet, tells only of warnings and errors', () => {
    const quiet = { ...PLAIN, quiet: true }
    const told = pretty(reportOf([CLEAN, PAGE]), quiet)
    expect(told).toContain('no-helping-role')
    expect(told).not.toContain('safer city')
    expect(told).not.toContain('TBD')
    expect(pretty(reportOf([{ ...PAGE, statements: [OUTCOME], findings: [MISSING] }]), quiet)).toBe(
      '',
    )
  })

  test('marks by colour where there is colour, and says the same', () => {
    const told = pretty(reportOf([PAGE]), { ...PLAIN, hasColours: true })
    const bare = stripVTControlCharacters(told)
    const marks = /^ +│ [~ ]+\n/gm
    expect(told).not.toBe(bare)
    expect(bare).not.toMatch(marks)
    expect(bare).toBe(pretty(reportOf([PAGE]), PLAIN).replaceAll(marks, ''))
  })

  test.each([20, 40, 80, 400])('keeps to %d columns, within reason', (width) => {
    const lines = pretty(reportOf([PAGE]), { ...PLAIN, width }).split('\n')
    const body = lines.filter((line) => line.startsWith('          '))
    const widest = Math.max(...body.map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(Math.max(40, Math.min(width, 96)))
    expect(widest).toBeGreaterThan(30)
  })

  test('gives a text no power over the terminal', () => {
    const evil = { ...OUTCOME, text: 'A \u001B[31msafer\u0007 city', cues: [] }
    const told = pretty(reportOf([{ path: 'a\u001B.md', statements: [evil], findings: [] }]), PLAIN)
    expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(told).toContain('A \uFFFD[31msafer\uFFFD city')
  })
})

describe('wrapped', () => {
  test.each([
    ['', []],
    ['one', ['one']],
    ['one two three', ['one two', 'three']],
    ['one\ntwo', ['one', 'two']],
    ['extraordinarily long', ['extraordinarily', 'long']],
    ['  spaces   all over  ', ['spaces', 'all over']],
  ])('%j', (text, lines) => {
    expect(wrapped(text, 8)).toEqual(lines)
  })
})

test('tame keeps places', () => {
  expect(tame('a\tb\r\nc\u0085')).toBe('a\uFFFDb\uFFFD\nc\uFFFD')
})
