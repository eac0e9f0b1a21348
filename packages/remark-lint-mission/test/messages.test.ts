import type { Settings } from '@mission-lint/core'
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import remarkLintMission from '../src/index.ts'

function messagesOf(value: string, settings: Settings = {}, path = 'docs/mission.md') {
  const file = new VFile({ value, path, cwd: '/project' })
  return remark().use(remarkLintMission, settings).processSync(file).messages
}

const PLAIN = '# Our mission\n\nHelping our customers be successful.\n'
const EMPHASISED = '# Our mission\n\nHelping **our customers** be successful.\n'

describe('a message', () => {
  test('has its replacements in `expected`, and how they were come by in `note`', () => {
    const [message] = messagesOf(PLAIN)
    expect(message?.actual).toBe('Helping our customers be successful.')
    expect(message?.expected?.length).toBeGreaterThan(0)
    for (const replacement of message?.expected ?? []) {
      expect(replacement).toMatch(/^[A-Z].*\.$/u)
      expect(message?.note).toContain(`* ${replacement.slice(0, -1)} (`)
    }
  })

  test('has only a note where the statement can not simply be written over', () => {
    const [message] = messagesOf(EMPHASISED)
    expect(message?.actual).toBe('Helping **our customers** be successful.')
    expect(message?.expected).toEqual([])
    expect(message?.note).toMatch(/^\* [A-Z]/u)
  })

  test('names the line on which the page says it already', () => {
    const [message] = messagesOf(`${PLAIN}\n## Our vision\n\nA town where every shop thrives.\n`)
    expect(message?.note).toContain('line 7')
    expect(message?.note).not.toContain('{line}')
  })

  test.for([
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ] as const)('of severity %s has fatal %s', ([severity, fatal]) => {
    const [message] = messagesOf(PLAIN, { rules: { 'no-helping-role': severity } })
    expect(message?.fatal).toBe(fatal)
  })
})

describe('ignorePaths', () => {
  const settings = { ignorePaths: ['docs/'] }
  test.for([
    ['docs/mission.md', 0],
    ['./docs/mission.md', 0],
    ['/project/docs/mission.md', 0],
    ['mission.md', 1],
    ['../docs/mission.md', 1],
    ['/elsewhere/docs/mission.md', 1],
  ] as const)('%s gives %i messages', ([path, count]) => {
    expect(messagesOf(PLAIN, settings, path)).toHaveLength(count)
  })

  test('a text without a path is never left alone', () => {
    const file = remark()
      .use(remarkLintMission, { ignorePaths: ['*'] })
      .processSync(PLAIN)
    expect(file.messages).toHaveLength(1)
  })
})

test('a tree of another text gives no message outside the file, and does not crash', () => {
  const tree = remark().parse(PLAIN)
  const file = new VFile('Short.')
  remark().use(remarkLintMission).runSync(tree, file)
  expect(file.messages).toEqual([])
})
