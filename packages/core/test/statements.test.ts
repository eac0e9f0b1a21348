import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge, LANGUAGES, verdictOf, type LanguageTag } from '../src/index.ts'

/**
 * Statements with their judgement, one a line, under headings that name the consideration of the
 * labelling guide: `verdict | roles, the leading one first, or - | world | statement`.
 */
interface Case {
  readonly line: number
  readonly verdict: string
  readonly roles: readonly string[]
  readonly world: string
  readonly text: string
}

interface Section {
  readonly heading: string
  readonly cases: Case[]
}

function sectionsOf(source: string): Section[] {
  const sections: Section[] = [{ heading: 'first', cases: [] }]
  for (const [index, line] of source.split('\n').entries()) {
    if (line.startsWith('#')) sections.push({ heading: line.slice(1).trim(), cases: [] })
    else if (line.trim()) sections.at(-1)?.cases.push(caseOf(line, index + 1))
  }
  return sections.filter(({ cases }) => cases.length > 0)
}

function caseOf(line: string, number: number): Case {
  const [verdict = '', roles = '', world = '', ...text] = line.split('|').map((part) => part.trim())
  return {
    line: number,
    verdict,
    roles: roles === '-' ? [] : roles.split(','),
    world,
    text: text.join('|'),
  }
}

const TAGS = Object.keys(LANGUAGES).filter((tag): tag is LanguageTag => tag in LANGUAGES)

const FILES = TAGS.flatMap((tag) =>
  ['statements', 'contrasts'].map((name) => ({ tag, name: `${name}.${tag}.txt` })),
)

for (const { tag, name } of FILES) {
  const file = new URL(`fixtures/${name}`, import.meta.url)
  describe(name, () => {
    for (const { heading, cases } of sectionsOf(readFileSync(file, 'utf8'))) {
      describe(heading, () => {
        test.each(cases)('$line: $text', ({ verdict, roles, world, text }) => {
          const judgement = judge(text, { language: tag })
          expect({ verdict: judgement.verdict, world: judgement.world }).toEqual({ verdict, world })
          if (roles.length > 0) expect(roles).toContain(judgement.roles[0])
          else expect(judgement.roles).toEqual([])
          expect(judgement.verdict).toBe(verdictOf(judgement.roles, judgement.world))
          for (const { range, text: words } of judgement.cues) {
            expect(text.slice(range.start, range.end)).toBe(words)
            expect(words).not.toBe('')
          }
        })
      })
    }
  })
}
