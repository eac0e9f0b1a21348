/** Kinds of documents, comments, and the configuration file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintWithTextlint } from '../../../test/support/hosts/textlint.ts'

const STATEMENT = '# Our mission\n\nHelping our customers succeed.\n'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mission-lint-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** What is flagged: the rule, and the words of the text. */
async function flagged(text: string, name = 'page.md', configs = {}): Promise<string[]> {
  const findings = await lintWithTextlint(text, path.join(folder, name), configs)
  return findings.map(({ ruleId, range }) => `${ruleId}: ${text.slice(range.start, range.end)}`)
}

function configure(content: string): Promise<void> {
  return writeFile(path.join(folder, 'mission-lint.config.yaml'), content)
}

const HELPING = 'no-helping-role: Helping our customers succeed.'

test.for([
  ['Markdown', STATEMENT, 'page.md', [HELPING]],
  [
    'front matter',
    '---\nmission: Helping our customers succeed.\n---\n\nText.\n',
    'page.md',
    [HELPING],
  ],
  [
    'plain text',
    'Our mission is to help shops in debt.\n',
    'page.txt',
    ['no-helping-role: Our mission is to help shops in debt.'],
  ],
  ['HTML', '<h1>Our mission</h1>\n<p>Helping our customers succeed.</p>\n', 'page.html', [HELPING]],
] as const)('%s', async ([, text, name, expected]) => {
  expect(await flagged(text, name)).toEqual(expected)
})

test.for([
  ['all rules', `<!-- textlint-disable -->\n\n${STATEMENT}\n<!-- textlint-enable -->\n`, []],
  [
    'one rule, for a stretch',
    `<!-- textlint-disable mission/no-helping-role -->\n\n${STATEMENT}\n<!-- textlint-enable mission/no-helping-role -->\n\n${STATEMENT}`,
    [HELPING],
  ],
] as const)('comments silence %s', async ([, text, expected]) => {
  expect(await flagged(text)).toEqual(expected)
})

describe('the configuration file', () => {
  test('says what concerns the document, and is read anew each time', async () => {
    await configure('sections: [vision]')
    expect(await flagged(STATEMENT)).toEqual([])
    await configure('sections: [mission]')
    expect(await flagged(STATEMENT)).toEqual([HELPING])
  })

  test('leaves files alone', async () => {
    await configure('ignorePaths: [old.md]')
    expect(await flagged(STATEMENT, 'old.md')).toEqual([])
    expect(await flagged(STATEMENT, 'new.md')).toEqual([HELPING])
  })

  test('does not say which rules run: textlint does', async () => {
    await configure('rules: {no-helping-role: off}')
    expect(await flagged(STATEMENT)).toEqual([HELPING])
    expect(await flagged(STATEMENT, 'page.md', { 'no-helping-role': false })).toEqual([])
  })

  test('that is broken is an error that names it and what is wrong', async () => {
    await configure('langauge: en')
    await expect(flagged(STATEMENT)).rejects.toThrow(
      /mission-lint\.config\.yaml: `langauge`: there is no such option. Did you mean `language`\?/u,
    )
  })
})
