import { analyse, type DocumentOptions, type Range } from '@mission-lint/core'
import { describe, expect, test } from 'vitest'
import { documentOf } from './support/documents.ts'
import { FIXTURE_FILES, fixturesIn, unmarked } from './support/fixtures.ts'

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

for (const file of FIXTURE_FILES) {
  describe(file, () => {
    const fixtures = fixturesIn(file)
    test.each(fixtures)('$name', (fixture) => {
      expect(found(unmarked(fixture))).toBe(fixture.marked)
    })
  })
}
