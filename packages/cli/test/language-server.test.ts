import path from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { processor } from '../src/language-server.ts'
import { folderWith } from './folder.ts'

const STATEMENT = '# Our mission\n\nHelping our customers succeed.\n'

async function processed(
  value: string,
  name = 'page.md',
  files: Readonly<Record<string, string>> = {},
): Promise<VFile> {
  const cwd = await folderWith(files)
  return processor.process(new VFile({ value, cwd, path: path.join(cwd, name) }))
}

const ruleIds = ({ messages }: VFile) => messages.map(({ ruleId }) => ruleId)

test('lints, heeds comments, and formats nothing', async () => {
  const text = `*  Odd   formatting\n\n${STATEMENT}`
  const file = await processed(text)
  expect(ruleIds(file)).toEqual(['no-helping-role'])
  expect(String(file)).toBe(text)
  const silenced = STATEMENT.replace('Helping', '<!--lint ignore no-helping-role-->\n\nHelping')
  expect(ruleIds(await processed(silenced))).toEqual([])
})

test('goes by the nearest configuration', async () => {
  const off = { 'mission-lint.config.yaml': 'rules: {no-helping-role: off}' }
  expect(ruleIds(await processed(STATEMENT, 'page.md', off))).toEqual([])
  const ignored = { 'mission-lint.config.yaml': 'ignorePaths: [old/]' }
  expect(ruleIds(await processed(STATEMENT, 'old/page.md', ignored))).toEqual([])
  expect(ruleIds(await processed(STATEMENT, 'page.md', ignored))).toEqual(['no-helping-role'])
})

test('a broken configuration is an error', async () => {
  const broken = { 'mission-lint.config.yaml': 'langauge: en' }
  await expect(processed(STATEMENT, 'page.md', broken)).rejects.toThrow(
    'there is no such option. Did you mean `language`?',
  )
})

test('reads MDX, and as Markdown what is not MDX', async () => {
  const mdx = `import { X } from './x.js'\n\n${STATEMENT}\n<X mission={1} />\n`
  expect(ruleIds(await processed(mdx, 'page.mdx'))).toEqual(['no-helping-role'])
  const { messages } = await processed(`${STATEMENT}\n{ not closed\n`, 'page.mdx')
  expect(messages.map(({ reason }) => reason.slice(0, 36))).toEqual([
    'Read as Markdown, as it is not MDX: ',
    expect.stringMatching(/^Says what you do for others/u),
  ])
  expect(messages[0]?.fatal).toBeUndefined()
})
