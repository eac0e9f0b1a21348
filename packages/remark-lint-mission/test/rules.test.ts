import { RULE_IDS, type Settings } from '@mission-lint/core'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { ruleExamples } from '../../../test/support/examples.ts'
import { reference } from '../../../test/support/reference.ts'
import remarkLintMission from '../src/index.ts'

/** All rules are on, so that an example of `no-empty-mission` is flagged too. */
const SETTINGS: Settings = {
  rules: Object.fromEntries(RULE_IDS.map((id) => [id, 'warning'])),
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).freeze()
const processor = parser().use(remarkLintMission, SETTINGS).freeze()

test('there are examples of each rule', () => {
  const flagged = ruleExamples().flatMap(({ markdown }) => reference(markdown).findings)
  expect(new Set(flagged.map(({ ruleId }) => ruleId))).toEqual(new Set(RULE_IDS))
})

describe.for(ruleExamples())('$title', ({ markdown }) => {
  const tree = parser.parse(markdown)
  const { findings } = reference(markdown)

  test('gives a message for each finding, whole and in its place', () => {
    const file = new VFile(markdown)
    processor.runSync(tree, file)
    const messages = file.messages.map(({ reason, ruleId, source, url, fatal, actual, place }) => {
      const range = place && 'start' in place ? [place.start.offset, place.end.offset] : []
      return { reason, ruleId, source, url, fatal, actual, range }
    })
    expect(messages).toEqual(
      findings.map(({ message, ruleId, url, range: { start, end } }) => ({
        reason: message,
        ruleId,
        source: 'remark-lint',
        url,
        fatal: false,
        actual: markdown.slice(start, end),
        range: [start, end],
      })),
    )
  })

  test('without positions gives no message and does not crash', () => {
    const file = new VFile(markdown)
    processor.runSync(withoutPositions(tree), file)
    expect(file.messages).toEqual([])
  })
})

function withoutPositions(tree: Root): Root {
  const bare: Root = JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  )
  return bare
}
