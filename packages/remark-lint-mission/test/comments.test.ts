/** The forms that the README says to copy. */
import { remark } from 'remark'
import remarkLint from 'remark-lint'
import remarkMdx from 'remark-mdx'
import { describe, expect, test } from 'vitest'
import remarkLintMission from '../src/index.ts'

const STATEMENT = '# Our mission\n\nHelping our customers succeed.\n'

const IGNORED = STATEMENT.replace('Helping', '<!--lint ignore no-helping-role-->\n\nHelping')
const DISABLED = `<!--lint disable no-helping-role no-activity-role-->\n\n${STATEMENT}\n<!--lint enable no-helping-role no-activity-role-->\n`
const OTHER = IGNORED.replace('no-helping-role', 'no-ranking-role')

const after = remark().use(remarkLintMission).use(remarkLint).freeze()
const before = remark().use(remarkLint).use(remarkLintMission).freeze()
const without = remark().use(remarkLintMission).freeze()

function ruleIds(processor: typeof without, text: string): (string | undefined)[] {
  return processor.processSync(text).messages.map(({ ruleId }) => ruleId)
}

describe.for([
  ['before', before],
  ['after', after],
] as const)('with remark-lint %s the plugin', ([, processor]) => {
  test.for([
    ['nothing is silenced without a comment', STATEMENT, ['no-helping-role']],
    ['the next statement is ignored', IGNORED, []],
    ['a stretch is silenced', DISABLED, []],
    ['what comes after it is not', `${DISABLED}\n${STATEMENT}`, ['no-helping-role']],
    ['the comment for another rule does nothing', OTHER, ['no-helping-role']],
  ] as const)('%s', ([, text, ids]) => {
    expect(ruleIds(processor, text)).toEqual(ids)
  })
})

test('without remark-lint comments do nothing', () => {
  expect(ruleIds(without, IGNORED)).toEqual(['no-helping-role'])
  expect(ruleIds(without, DISABLED)).toEqual(['no-helping-role'])
})

test('in MDX comments are expressions', () => {
  const mdx = remark().use(remarkMdx).use(remarkLint).use(remarkLintMission).freeze()
  const silenced = STATEMENT.replace('Helping', '{/* lint ignore no-helping-role */}\n\nHelping')
  const ids = (text: string) => mdx.processSync(text).messages.map(({ ruleId }) => ruleId)
  expect(ids(STATEMENT)).toEqual(['no-helping-role'])
  expect(ids(silenced)).toEqual([])
})
