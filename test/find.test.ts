import { readdirSync, readFileSync } from 'node:fs'
import { analyse, type DocumentOptions, type Range } from '@mission-lint/core'
import { describe, expect, test } from 'vitest'
import { documentOf } from './support/documents.ts'

const folder = new URL('fixtures/find/', import.meta.url)

interface Fixture {
  readonly name: string
  readonly marked: string
}

/** A file holds documents, each after a line with its name; `⟦ ⟧` marks statements, `⟪ ⟫` placeholders. */
function fixturesIn(file: string): readonly Fixture[] {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return text
    .split(/^%%% /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return { name: part.slice(0, end), marked: part.slice(end + 1).trimEnd() }
    })
}

/** The source with marks around all that is found, as the fixture has them. */
function found(source: string, options: DocumentOptions = {}): string {
  const { statements, placeholders } = analyse(documentOf(source), options)
  const marks = [
    ...statements.flatMap(({ range }) => marksOf(range, '⟦', '⟧')),
    ...placeholders.flatMap(({ range }) => marksOf(range, '⟪', '⟫')),
  ].sort((one, other) => other.at - one.at)
  return marks.reduce((text, { at, mark }) => text.slice(0, at) + mark + text.slice(at), source)
}

function marksOf({ start, end }: Range, open: string, close: string) {
  return [
    { at: start, mark: open },
    { at: end, mark: close },
  ]
}

for (const file of readdirSync(folder)) {
  describe(file, () => {
    const fixtures = fixturesIn(file)
    test.each(fixtures)('$name', ({ marked }) => {
      expect(found(marked.replaceAll(/[⟦⟧⟪⟫]/gu, ''))).toBe(marked)
    })
  })
}
