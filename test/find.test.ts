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

function languagesOf(source: string) {
  return analyse(documentOf(source)).statements.map(({ language }) => language)
}

function replaceable(source: string): readonly boolean[] {
  return analyse(documentOf(source)).statements.map((statement) => statement.replaceable)
}

for (const file of FIXTURE_FILES) {
  describe(file, () => {
    const fixtures = fixturesIn(file)
    test.each(fixtures)('$name', (fixture) => {
      expect(found(unmarked(fixture))).toBe(fixture.marked)
    })
  })
}

function sectionsOf(options: DocumentOptions, text: string) {
  return analyse(documentOf(text), options).statements.map(({ section }) => section)
}

describe('options', () => {
  const page = '## Mission\n\nA quiet street.\n\n## Vision\n\nA quiet town for us all.\n'

  test('sections: only those that are wanted', () => {
    expect(found(page, { sections: ['vision'] })).toBe(
      page.replace('A quiet town for us all.', '⟦A quiet town for us all.⟧'),
    )
  })

  test('headings: further words announce a section, also in sentences', () => {
    const source = '## Manifest\n\nA quiet street.\n\nOur manifest is to make streets quiet.\n'
    expect(found(source)).toBe(source)
    expect(found(source, { headings: { mission: ['manifest'] } })).toContain(
      '⟦Our manifest is to make streets quiet.⟧',
    )
  })

  test('fields: further keys hold a statement', () => {
    const source = '---\nsite:\n  tagline: Quiet streets for all of us.\n---\n'
    expect(found(source)).toBe(source)
    expect(found(source, { fields: ['site.tagline'] })).toContain('⟦Quiet streets for all of us.⟧')
  })

  test('names: whose purpose counts as ours', () => {
    const source = '# Rules\n\n## Noise\n\nThe purpose of Hush is to make streets quiet.\n'
    expect(found(source)).toBe(source)
    expect(found(source, { names: ['Hush'] })).toContain('⟦The purpose of Hush')
  })

  test('headings: what the options name goes before what is known', () => {
    const source = '## Why we exist\n\nA quiet street.\n'
    expect(sectionsOf({ headings: { vision: ['why we exist'] } }, source)).toEqual(['vision'])
    const strong = '## Mission control\n\nA quiet street.\n'
    expect(sectionsOf({}, strong)).toEqual([])
    expect(sectionsOf({ headings: { goal: ['mission control'] } }, strong)).toEqual(['goal'])
    const dashed = '## Mission - and more\n\nA quiet street.\n'
    expect(sectionsOf({ headings: { goal: ['mission - and more'] } }, dashed)).toEqual(['goal'])
    const taken = '## Vision\n\nA quiet street.\n'
    expect(sectionsOf({ headings: { goal: ['vision'] } }, taken)).toEqual(['goal'])
  })

  test('names: the words of a longer name say nothing where they are no name', () => {
    const page = '# Rules\n\n## Noise\n\nThe purpose of the quiet hour is to let people sleep.\n'
    expect(found(page, { names: ['The Quiet Hour Club'] })).toBe(page)
    const own = page.replace('the quiet hour', 'Quiet Hour')
    expect(found(own, { names: ['The Quiet Hour Club'] })).toContain('⟦The purpose of Quiet Hour')
  })

  test('language: a pinned language is that of every statement', () => {
    const { statements } = analyse(documentOf(page), { language: 'nl' })
    expect(statements.map(({ language }) => language)).toEqual(['nl', 'nl'])
  })
})

describe('language', () => {
  test.each([
    ['## Missie\n\nEen dijk voor iedereen.\n\n## Mission\n\nA dike for all of us.\n', ['nl', 'en']],
    ['---\nlang: nl\n---\n## Mission\n\nSamen sterk verder.\n', ['nl']],
    ['<div lang="nl"><h2>Mission</h2><p>Samen sterk verder.</p></div>\n', ['nl']],
    ['## Mission\n\nFor everyone, for ever.\n', ['en']],
    ['---\nlang: de\n---\n## Mission\n\nSaubere Straßen.\n', []],
  ])('%j', (source, languages) => {
    expect(languagesOf(source)).toEqual(languages)
  })
})

describe('where a statement stands', () => {
  test('a statement without markup inside is replaceable, others are not', () => {
    expect(replaceable('## Mission\n\nClean water for all.\n')).toEqual([true])
    expect(replaceable('## Mission\n\n**Clean water for all.**\n')).toEqual([true])
    expect(replaceable('## Mission\n\nClean *water* for all.\n')).toEqual([false])
    expect(replaceable('## Mission\n\n- Clean water\n- Clean air\n')).toEqual([false])
  })

  test('segments map every letter of the text to the source', () => {
    for (const file of FIXTURE_FILES) {
      for (const fixture of fixturesIn(file)) {
        const source = unmarked(fixture)
        for (const { text, segments, range } of analyse(documentOf(source)).statements) {
          expect(segments[0]?.source.start).toBe(range.start)
          expect(segments.at(-1)?.source.end).toBe(range.end)
          for (const segment of segments) {
            const length = segment.text.end - segment.text.start
            if (length !== segment.source.end - segment.source.start) continue
            const said = text.slice(segment.text.start, segment.text.end)
            expect(source.slice(segment.source.start, segment.source.end)).toBe(said)
          }
        }
      }
    }
  })
})

describe('hostile text', () => {
  const seeds = [
    'our mission is to , ',
    'our mission is to a, and ',
    'the mission of ',
    'mission (“ ',
    'whose mission is ',
    'die als doel ',
    'why ',
    "A's mission ",
  ]

  test.each(seeds)('%j takes time in proportion', (seed) => {
    const timeFor = (length: number) => {
      const document = documentOf(seed.repeat(length / seed.length))
      const start = performance.now()
      analyse(document, { sections: [] })
      return performance.now() - start
    }
    timeFor(2000)
    expect(timeFor(80_000)).toBeLessThan(40 * Math.max(timeFor(10_000), 5))
  })
})

test('a statement that is said again tells where the body says it', () => {
  const source =
    '---\nmission: Quiet streets for all.\n---\n\n## Mission\n\nQuiet streets for all.\n'
  const [field, body] = analyse(documentOf(source)).statements
  expect(field?.form).toBe('field')
  expect(body?.repeats).toBeUndefined()
  expect(field?.repeats).toEqual(body?.range)
})
