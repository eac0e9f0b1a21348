import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFiles } from '../src/files/find-files.ts'
import { shownPath } from '../src/files/shown-path.ts'
import { lineOf, Problems } from '../src/problem.ts'
import { folderWith } from './folder.ts'

interface Found {
  readonly files: readonly string[]
  readonly problems: readonly string[]
  readonly failed: boolean
}

async function find(cwd: string, paths: readonly string[], honoursIgnores = true): Promise<Found> {
  const problems = new Problems()
  const shown = (file: string): string => shownPath(file, cwd)
  const found = await findFiles(paths, { cwd, honoursIgnores, shown, problems })
  return {
    files: found.map(({ file }) => shown(file)),
    problems: problems.all.map(lineOf),
    failed: problems.failed,
  }
}

describe('folders', () => {
  test('gives Markdown of every name, in order, and nothing else', async () => {
    const root = await folderWith({
      'b.md': '',
      'a/c.markdown': '',
      'a/d.mdx': '',
      'a/E.MD': '',
      'a/picture.png': '',
      'a/page.html': '',
      '.hidden/x.md': '',
      'a/.hidden/x.md': '',
      'node_modules/p/readme.md': '',
      'a/node_modules/p/readme.md': '',
    })
    const { files, failed } = await find(root, ['.'])
    expect(files).toEqual(['a/E.MD', 'a/c.markdown', 'a/d.mdx', 'b.md'])
    expect(failed).toBe(false)
  })

  test('goes into a hidden folder that is named', async () => {
    const root = await folderWith({ '.github/readme.md': '', 'node_modules/p/readme.md': '' })
    expect((await find(root, ['.github', 'node_modules/p'])).files).toEqual([
      '.github/readme.md',
      'node_modules/p/readme.md',
    ])
  })

  test('gives a file once, however often it is asked for', async () => {
    const root = await folderWith({ 'docs/a.md': '', 'docs/b.md': '' })
    expect((await find(root, ['docs/b.md', 'docs', '**/*.md', './docs/a.md'])).files).toEqual([
      'docs/b.md',
      'docs/a.md',
    ])
  })

  test('works outside the working directory', async () => {
    const root = await folderWith({
      'here/': '',
      'there/a.md': '',
      'there/.gitignore': 'b.md',
      'there/b.md': '',
    })
    const here = path.join(root, 'here')
    expect((await find(here, ['../there'])).files).toEqual(['../there/a.md'])
    expect((await find(here, ['../there/*.md'])).files).toEqual(['../there/a.md'])
    expect((await find(here, [path.join(root, 'there')])).files).toEqual(['../there/a.md'])
  })

  test('follows a link to a file, but none to a folder', async () => {
    const root = await folderWith({ 'docs/a.md': '', 'real/b.md': '' })
    await symlink(path.join(root, 'real/b.md'), path.join(root, 'docs/linked.md'))
    await symlink(path.join(root, 'absent.md'), path.join(root, 'docs/broken.md'))
    await symlink(root, path.join(root, 'docs/round'))
    expect((await find(root, ['docs'])).files).toEqual(['docs/a.md', 'docs/linked.md'])
  })
})

describe('globs', () => {
  test.each([
    [['docs/*.md'], ['docs/a.md']],
    [['docs/**/*.md'], ['docs/a.md', 'docs/teams/b.md']],
    [['docs/**'], ['docs/a.md', 'docs/teams/b.md', 'docs/teams/c.mdx']],
    [['{docs,notes}/*.md'], ['docs/a.md', 'notes/d.md']],
    [['docs/*/?.md*'], ['docs/teams/b.md', 'docs/teams/c.mdx']],
    [['./docs/*.md'], ['docs/a.md']],
  ])('%s', async (globs, expected) => {
    const root = await folderWith({
      'docs/a.md': '',
      'docs/teams/b.md': '',
      'docs/teams/c.mdx': '',
      'docs/teams/logo.png': '',
      'notes/d.md': '',
    })
    expect((await find(root, globs)).files).toEqual(expected)
  })

  test('a file whose name looks like a glob is that file', async () => {
    const root = await folderWith({ '[team].md': '', 't.md': '' })
    expect((await find(root, ['[team].md'])).files).toEqual(['[team].md'])
  })
})

describe('ignore files', () => {
  const files = {
    'a.md': '',
    'build/b.md': '',
    'docs/c.md': '',
    'docs/build/d.md': '',
    'docs/drafts/e.md': '',
    'docs/drafts/keep.md': '',
    'docs/old/f.md': '',
  }

  test('honours .gitignore and .missionlintignore, nested ones too', async () => {
    const root = await folderWith({
      ...files,
      '.gitignore': '/build/\n# a comment\n',
      'docs/.missionlintignore': 'drafts/*\n!drafts/keep.md\nold\n',
    })
    expect((await find(root, ['.'])).files).toEqual([
      'a.md',
      'docs/build/d.md',
      'docs/c.md',
      'docs/drafts/keep.md',
    ])
  })

  test('.missionlintignore can take back what .gitignore says', async () => {
    const root = await folderWith({
      ...files,
      '.gitignore': 'c.md\n',
      '.missionlintignore': '!c.md\n',
    })
    expect((await find(root, ['docs'])).files).toContain('docs/c.md')
  })

  test('what is in an ignored folder stays ignored, as with git', async () => {
    const root = await folderWith({ ...files, '.gitignore': 'drafts/\n!drafts/keep.md\n' })
    expect((await find(root, ['docs'])).files).not.toContain('docs/drafts/keep.md')
  })

  test('those above the named folder count, up to the top of the repository', async () => {
    const root = await folderWith({
      '.gitignore': 'c.md\n',
      'work/.git/HEAD': '',
      'work/.missionlintignore': 'docs/old\n',
      'work/docs/c.md': '',
      'work/docs/old/f.md': '',
      'work/docs/teams/old/g.md': '',
    })
    const docs = path.join(root, 'work/docs')
    expect((await find(docs, ['.'])).files).toEqual(['c.md', 'teams/old/g.md'])
    expect((await find(path.join(docs, 'teams'), ['..'])).files).toEqual(['../c.md', 'old/g.md'])
  })

  test('without a repository, those from the working directory down count', async () => {
    const root = await folderWith({
      '.gitignore': 'c.md\n',
      'work/.gitignore': 'd.md\n',
      'work/docs/c.md': '',
      'work/docs/d.md': '',
    })
    expect((await find(path.join(root, 'work'), ['docs'])).files).toEqual(['docs/c.md'])
  })

  test('a named file that is ignored is left alone, and that is told', async () => {
    const root = await folderWith({ ...files, '.gitignore': 'build/\n' })
    expect(await find(root, ['build/b.md', 'a.md'])).toEqual({
      files: ['a.md'],
      problems: [
        'mission-lint: build/b.md: left alone, as an ignore file says (--no-ignore lints it).',
      ],
      failed: false,
    })
  })

  test('a named folder that is ignored gives nothing, which is a failure', async () => {
    const root = await folderWith({ ...files, '.gitignore': 'build/\n' })
    const { files: found, problems, failed } = await find(root, ['docs/build'])
    expect(found).toEqual([])
    expect(problems.join()).toMatch(/docs\/build.*--no-ignore/)
    expect(failed).toBe(true)
  })

  test('are not read with --no-ignore', async () => {
    const root = await folderWith({ ...files, '.gitignore': 'build/\n' })
    const { files: found } = await find(root, ['build/b.md', 'docs'], false)
    expect(found).toContain('build/b.md')
    expect(found).toContain('docs/build/d.md')
  })
})

describe('what is not there', () => {
  test.each([
    ['doc', 'mission-lint: doc: there is no such file or folder. Did you mean docs?'],
    [
      'docs/mision.md',
      'mission-lint: docs/mision.md: there is no such file or folder. Did you mean mission.md?',
    ],
    ['quite/elsewhere', 'mission-lint: quite/elsewhere: there is no such file or folder.'],
    ['docs/*.mdx', 'mission-lint: docs/*.mdx: no .md, .markdown or .mdx files here'],
    ['empty', 'mission-lint: empty: no .md, .markdown or .mdx files here'],
  ])('%s', async (asked, line) => {
    const root = await folderWith({ 'docs/mission.md': '', 'empty/': '' })
    const { files, problems, failed } = await find(root, [asked, 'docs'])
    expect(files).toEqual(['docs/mission.md'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(line)
    expect(failed).toBe(true)
  })
})
