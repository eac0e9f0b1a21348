/** A suggestion that is written over its statement leaves a valid page, and nothing more to say of it. */
import { lint, type Document } from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'

const PARSER = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)

function documentOf(source: string): Document {
  return fromMdast(PARSER.parse(source), source)
}

/** The first suggestion's text, and the page with it written over the statement. */
function adopt(source: string): { readonly text: string; readonly page: string } {
  const [finding] = lint(documentOf(source)).findings
  const [suggestion] = finding?.suggestions ?? []
  if (!finding || suggestion?.replacement === undefined) throw new Error('nothing to adopt')
  const { start, end } = finding.range
  const page = `${source.slice(0, start)}${suggestion.replacement}${source.slice(end)}`
  return { text: suggestion.text, page }
}

type Case = readonly [source: string, text: string, page: string]

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'under a heading': [
    [
      '# Our mission\n\nCleaning the city.\n',
      'A cleaner city',
      '# Our mission\n\nA cleaner city.\n',
    ],
    [
      '# Onze missie\n\nDe stad schoonmaken.\n',
      'Een schonere stad',
      '# Onze missie\n\nEen schonere stad.\n',
    ],
    [
      '## Our purpose\n\nEnd the hunger of children!\n',
      'A world without hunger of children',
      '## Our purpose\n\nA world without hunger of children!\n',
    ],
    [
      '# Missie\n\nOnze klanten helpen succesvol te zijn\n',
      'Succesvolle klanten',
      '# Missie\n\nSuccesvolle klanten\n',
    ],
  ],
  'behind a frame that can carry it': [
    [
      'Our mission is to help our customers be successful.\n',
      'Successful customers',
      'Our mission: successful customers.\n',
    ],
    [
      'Onze missie is om armoede te bestrijden.\n',
      'Een wereld zonder armoede',
      'Onze missie: een wereld zonder armoede.\n',
    ],
    [
      '**Mission:** Cleaning the harbour.\n',
      'A cleaner harbour',
      '**Mission:** A cleaner harbour.\n',
    ],
  ],
  'in front matter': [
    [
      '---\nmission: Cleaning the city\n---\n\n# Atlas\n',
      'A cleaner city',
      '---\nmission: A cleaner city\n---\n\n# Atlas\n',
    ],
    [
      "---\nmission: 'Cleaning the city.'\n---\n",
      'A cleaner city',
      "---\nmission: 'A cleaner city.'\n---\n",
    ],
    [
      '---\nmissie: "De stad schoonmaken"\n---\n',
      'Een schonere stad',
      '---\nmissie: "Een schonere stad"\n---\n',
    ],
    [
      '+++\nmission = "Cleaning the harbour."\n+++\n',
      'A cleaner harbour',
      '+++\nmission = "A cleaner harbour."\n+++\n',
    ],
  ],
  'in a list, a quote and a table': [
    [
      '# Our mission\n\n> Cleaning the city.\n',
      'A cleaner city',
      '# Our mission\n\n> A cleaner city.\n',
    ],
    [
      '| Mission |\n| --- |\n| Cleaning the city |\n',
      'A cleaner city',
      '| Mission |\n| --- |\n| A cleaner city |\n',
    ],
  ],
}

describe('adopting a suggestion', () => {
  for (const [where, cases] of Object.entries(CASES))
    it.each(cases)(`${where}: %j`, (source, text, page) => {
      expect(adopt(source)).toEqual({ text, page })
      expect(lint(documentOf(page)).findings).toEqual([])
    })

  it('gives no replacement for a statement with emphasis in it', () => {
    const [finding] = lint(documentOf('# Our mission\n\nCleaning *the* city.\n')).findings
    expect(finding?.suggestions[0]).toMatchObject({ text: 'A cleaner city', origin: 'grammar' })
    expect(finding?.suggestions[0]?.replacement).toBeUndefined()
  })
})

describe('what the page says already', () => {
  const source = [
    '# Our mission',
    '',
    'We train lifeguards.',
    '',
    '# Our vision',
    '',
    'We want a coast where nobody drowns.',
    '',
  ].join('\n')

  it('comes first, with where it stands', () => {
    const [finding] = lint(documentOf(source)).findings
    const [first] = finding?.suggestions ?? []
    expect(first).toMatchObject({ text: 'A coast where nobody drowns', origin: 'page' })
    expect(source.slice(first?.from?.start, first?.from?.end)).toContain(
      'a coast where nobody drowns',
    )
  })

  it('is also found in the sentences of the same section', () => {
    const beside =
      '# Onze missie\n\nWij leiden badmeesters op.\n\nWij dromen van een kust waar niemand verdrinkt.\n'
    const findings = lint(documentOf(beside)).findings
    const texts = findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
    expect(texts).toContain('Een kust waar niemand verdrinkt')
  })
})
