import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { wantsColours } from '../src/surroundings.ts'
import { missionLint, reportOf } from './command.ts'
import { folderWith } from './folder.ts'

describe.concurrent('exit code 2, with a line each', () => {
  test('for options that do not exist', async () => {
    expect(await missionLint(['--preest', 'strict'])).toEqual({
      code: 2,
      out: '',
      err: "mission-lint: unknown option '--preest' (Did you mean --preset?)\n",
    })
  })

  test('for files that are not there; the others are reported', async () => {
    const cwd = await folderWith({ 'a.md': 'Text.\n' })
    const { code, err, report } = await reportOf(['a.md', 'b.md', 'c/*.md'], { cwd })
    expect(code).toBe(2)
    expect(err.split('\n')).toHaveLength(3)
    expect(report.files.map((file) => file.path)).toEqual(['a.md'])
    expect(report.problems).toEqual([
      {
        kind: 'failure',
        path: 'b.md',
        message: 'there is no such file or folder. Did you mean a.md?',
      },
      {
        kind: 'failure',
        path: 'c/*.md',
        message:
          'no .md, .markdown or .mdx files here, or only ignored ones (--no-ignore lints them).',
      },
    ])
  })

  test('for broken configurations, once each; files elsewhere are reported', async () => {
    const cwd = await folderWith({
      'a.md': '',
      'broken/mission-lint.config.json': '{"preset": "all"}',
      'broken/a.md': '',
      'broken/b.md': '',
    })
    const { code, err, report } = await reportOf(['.'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(
      'mission-lint: broken/mission-lint.config.json: `preset`: expected "recommended" or "strict", got "all".\n',
    )
    expect(report.files.map((file) => file.path)).toEqual(['a.md'])
  })

  test('for a --config that is not there', async () => {
    const cwd = await folderWith({ 'a.md': '' })
    expect(await missionLint(['--config', 'absent.json', '.'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'mission-lint: absent.json: there is no such file.\n',
    })
  })

  test('for files that can not be read', async () => {
    const cwd = await folderWith({ 'b.md': '' })
    await symlink('a.md', path.join(cwd, 'a.md'))
    const { code, err, report } = await reportOf(['a.md', 'b.md'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/^mission-lint: a\.md: ELOOP: .*\n$/)
    expect(report.files.map((file) => file.path)).toEqual(['b.md'])
  })
})

describe.concurrent('exit code 0', () => {
  test('without a mission', async () => {
    const cwd = await folderWith({ 'a.md': 'Text.\n', 'b.md': '' })
    expect(await missionLint([], { cwd })).toEqual({
      code: 0,
      out: 'No missions in 2 files.\n',
      err: '',
    })
  })

  test('when the named files are all ignored', async () => {
    const cwd = await folderWith({ 'a.md': 'Text.\n', '.missionlintignore': 'a.md\n' })
    const { code, err } = await missionLint(['a.md'], { cwd })
    expect({ code, err }).toEqual({
      code: 0,
      err: 'mission-lint: a.md: left alone, as an ignore file says (--no-ignore lints it).\n',
    })
  })

  test('for --help and --version, on standard output', async () => {
    const [help, version] = await Promise.all([missionLint(['--help']), missionLint(['--version'])])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('Exit codes: 0')
    expect(version).toEqual({ code: 0, out: '0.1.0\n', err: '' })
  })
})

describe.concurrent('configuration', () => {
  test('--print-config tells what holds for a file', async () => {
    const cwd = await folderWith({
      'mission-lint.config.json': '{"preset": "strict", "names": ["Ons Dorp"]}',
      'docs/mission-lint.config.yaml': 'rules:\n  no-ranking-role: off\n',
      'settings.mjs': 'export default {messages: "nl"}',
    })
    const print = async (words: readonly string[]): Promise<unknown> =>
      JSON.parse((await missionLint(['--print-config', ...words], { cwd })).out)
    expect(await print([])).toMatchObject({
      preset: 'strict',
      rules: { 'no-ranking-role': 'error', 'no-empty-mission': 'error' },
      language: 'auto',
      names: ['Ons Dorp'],
    })
    expect(await print(['docs/a.md'])).toMatchObject({
      preset: 'recommended',
      rules: { 'no-ranking-role': 'off', 'outcome-first': 'info' },
    })
    const over = ['--rule', 'no-helping-role=error', '--preset', 'strict']
    expect(await print(['docs/a.md', ...over])).toMatchObject({
      preset: 'strict',
      rules: { 'no-ranking-role': 'off', 'no-helping-role': 'error' },
    })
    expect(await print(['docs/a.md', '--config', 'settings.mjs'])).toMatchObject({
      preset: 'recommended',
      messages: 'nl',
    })
  })

  test('ignorePaths start from the configuration file', async () => {
    const cwd = await folderWith({
      'docs/mission-lint.config.yaml': 'ignorePaths: [archive/]\n',
      'docs/a.md': '',
      'docs/archive/b.md': '',
      'archive/c.md': '',
    })
    const paths = async (words: readonly string[]): Promise<readonly string[]> =>
      (await reportOf(words, { cwd })).report.files.map((file) => file.path)
    expect(await paths(['.'])).toEqual(['archive/c.md', 'docs/a.md'])
    expect(await paths(['.', '--no-ignore'])).toEqual([
      'archive/c.md',
      'docs/a.md',
      'docs/archive/b.md',
    ])
  })
})

describe.concurrent('odd input', () => {
  test('is read as far as it goes', async () => {
    const files = {
      'nothing.md': '',
      'only-a-byte-order-mark.md': '\uFEFF',
      'no-text.md': Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256),
      'nul.md': `# Mission\n\n${'\0'.repeat(100)}\n`,
      'no-utf-8.md': Buffer.from('# Mission\n\n\xff\xfe\xfa\n', 'latin1'),
      'old-line-ends.md': '# Mission\r\r\n\nTBD\r',
      'deep-quotes.md': `# Mission\n\n${'>'.repeat(2000)} TBD\n`,
      'open-front-matter.md': '---\nmission: TBD\n',
      'broken-front-matter.md': '---\nmission: [\n---\n',
    }
    const cwd = await folderWith(files)
    const { code, err, report } = await reportOf(['.'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(report.files.map((file) => file.path)).toEqual(Object.keys(files).toSorted())
  })

  test('a text that is too large is refused, not crashed on', async () => {
    const cwd = await folderWith({
      'a.md': `# Mission\n\n${'long '.repeat(400_000)}`,
      'b.md': '',
    })
    const { code, err, report } = await reportOf(['.'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(
      'mission-lint: a.md: too large to read as Markdown: over 2 million characters.\n',
    )
    expect(report.files.map((file) => file.path)).toEqual(['a.md', 'b.md'])
  })

  test('MDX with a syntax error is read as Markdown, with one note', async () => {
    const cwd = await folderWith({ 'a.mdx': '# Mission\n\n<Box>\n\nTBD\n' })
    const { code, err } = await missionLint(['a.mdx'], { cwd })
    expect(code).toBe(0)
    expect(err).toMatch(/^mission-lint: a\.mdx: read as Markdown, as it is not MDX: .*<Box>.*\n$/)
  })
})

describe('wantsColours', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ CI: 'true' }, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('%j, on a terminal %s: %s', (env, isTerminal, expected) => {
    expect(wantsColours(env, isTerminal)).toBe(expected)
  })
})
