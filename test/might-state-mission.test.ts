import { readdirSync, readFileSync } from 'node:fs'
import { analyse, mightStateMission, type DocumentOptions } from '@mission-lint/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from './support/documents.ts'

const folder = new URL('fixtures/find/', import.meta.url)

const sources: readonly string[] = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/^%%% .*\n/mu)
    .slice(1)
    .map((part) => part.replaceAll(/[⟦⟧⟪⟫]/gu, '')),
)

function findsAnything(source: string, options: DocumentOptions = {}): boolean {
  const { statements, placeholders } = analyse(documentOf(source), options)
  return statements.length + placeholders.length > 0
}

/** Ways to write a stretch of letters that leave its text the same. */
const DISGUISES: readonly ((letters: string) => string)[] = [
  (letters) => `&#${letters.codePointAt(0)};${letters.slice(1)}`,
  (letters) => `&#x${letters.codePointAt(0)?.toString(16)};${letters.slice(1)}`,
  (letters) => `*${letters}*`,
  (letters) => `**${letters}**`,
  (letters) => `~~${letters}~~`,
  (letters) => `\`${letters}\``,
  (letters) => `<b>${letters}</b>`,
  (letters) => `<b title="a > b">${letters}</b>`,
  (letters) => `<!-- x -->${letters}`,
  (letters) => `[${letters}](https://example.org/a_(b) "c")`,
  (letters) => `[${letters}][x]`,
  (letters) => letters.toUpperCase(),
]

const disguise = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 4 }),
  way: fc.constantFrom(...DISGUISES),
})
type Disguise = typeof disguise extends fc.Arbitrary<infer Value> ? Value : never

/** Puts disguises on stretches of letters, the last one first. */
function disguised(source: string, disguises: readonly Disguise[]): string {
  const runs = [...source.matchAll(/\p{L}+/gu)]
  if (runs.length === 0) return source
  const edits = disguises.map(({ at, length, way }) => {
    const run = runs[at % runs.length]
    const word = run?.[0] ?? ''
    const from = (run?.index ?? 0) + (Math.floor(at / runs.length) % Math.max(1, word.length))
    return { from, to: Math.min(from + length, (run?.index ?? 0) + word.length), way }
  })
  let text = source
  let least = source.length
  for (const { from, to, way } of edits.toSorted((one, other) => other.from - one.from)) {
    if (to > least || from >= to) continue
    text = text.slice(0, from) + way(text.slice(from, to)) + text.slice(to)
    least = from
  }
  return text
}

describe('mightStateMission', () => {
  test('passes every document in which anything is found', () => {
    for (const source of sources) {
      if (findsAnything(source)) expect(mightStateMission(source), source).toBe(true)
    }
  })

  test('passes what is found, however its letters are written', () => {
    const property = fc.property(
      fc.constantFrom(...sources),
      fc.array(disguise, { minLength: 1, maxLength: 12 }),
      (source, disguises) => {
        const text = disguised(source, disguises)
        expect(mightStateMission(text) || !findsAnything(text), text).toBe(true)
      },
    )
    fc.assert(property, { numRuns: 600 })
  })

  test('passes a word behind a line that a backslash breaks', () => {
    const source = '## ANBI-gegevens\n\nRSIN: 801234567\\\nDoelstell&#105;ng: Een week wandelen.\n'
    expect(mightStateMission(source)).toBe(true)
  })

  test('passes words broken in quoted front matter', () => {
    const source = '---\n"mis\\\n  sion": "Clean \\u0077ater for all of us."\n---\n'
    expect(mightStateMission(source)).toBe(true)
    expect(mightStateMission('---\n"\\x6dission": Clean water for all.\n---\n')).toBe(true)
  })

  test.each([
    ['', false],
    ['# fastglob\n\nMatches files with globs. Install it with npm.\n', false],
    ['The commission asked for permission; missions and emissions are down.', false],
    ['Een pakket om datums te lezen. Installeer het met npm.', false],
    ['companyMission: x', true],
    ['<div>missionText</div>', true],
  ])('%j: %s', (source, expected) => {
    expect(mightStateMission(source)).toBe(expected)
  })

  test('heeds the words and fields of the options', () => {
    const source = '## Manifest\n\nWe want quiet streets.\n'
    const options: DocumentOptions = { headings: { mission: ['manifest'] } }
    expect(mightStateMission(source)).toBe(false)
    expect(mightStateMission(source, options)).toBe(true)
    expect(findsAnything(source, options)).toBe(true)
    const field = '---\nsite:\n  tagline: Quiet streets for all of us.\n---\n'
    expect(mightStateMission(field)).toBe(false)
    expect(mightStateMission(field, { fields: ['site.tagline'] })).toBe(true)
    expect(findsAnything(field, { fields: ['site.tagline'] })).toBe(true)
  })
})
