/** What is published, installed as users do, in the hosts' own commands: the example projects. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { binOf, runScript } from './support/run-tool.ts'

const installed = inject('installed')

/** A finding as a test lists it. */
interface Line {
  readonly file: string
  /** Line and column of its first character, from 1. */
  readonly at: string
  readonly rule: string
}

describe('examples', () => {
  test('remark', async () => {
    const folder = path.join(installed, 'examples/remark')
    const bin = await binOf(installed, 'remark-cli', 'remark')
    const { code, stderr } = await runScript(
      bin,
      ['docs', '--quiet', '--frail', '--no-color'],
      folder,
    )
    expect(remarkLines(stderr)).toEqual([
      { file: 'docs/about.md', at: '11:1', rule: 'no-helping-role' },
    ])
    expect(code).toBe(1)
  })

  test('textlint', async () => {
    const folder = path.join(installed, 'examples/textlint')
    const bin = await binOf(installed, 'textlint')
    const { code, stdout } = await runScript(bin, ['docs', '--format', 'json'], folder)
    const results: readonly Result[] = JSON.parse(stdout)
    expect(resultLines(results, folder)).toEqual([
      { file: 'docs/folder.txt', at: '1:1', rule: 'no-helping-role' },
      { file: 'docs/index.html', at: '8:8', rule: 'no-helping-role' },
      { file: 'docs/over-ons.md', at: '3:13', rule: 'no-ranking-role' },
      { file: 'docs/over-ons.md', at: '10:1', rule: 'no-helping-role' },
    ])
    expect(code).toBe(1)
  })

  test('eslint', async () => {
    const folder = path.join(installed, 'examples/eslint')
    const bin = await binOf(installed, 'eslint')
    const { code, stdout } = await runScript(bin, ['docs', '--format', 'json'], folder)
    const results: readonly Result[] = JSON.parse(stdout)
    expect(resultLines(results, folder)).toEqual([
      { file: 'docs/mission.md', at: '3:10', rule: 'no-helping-role' },
      { file: 'docs/mission.md', at: '10:1', rule: 'no-helping-role' },
    ])
    expect(code).toBe(0)
  })

  test('site', async () => {
    const folder = path.join(installed, 'examples/site')
    const bin = await binOf(installed, 'astro')
    const { code, stdout, stderr } = await runScript(bin, ['build'], folder)
    expect(remarkLines(`${stdout}\n${stderr}`)).toEqual([
      { file: path.join(folder, 'src/pages/index.md'), at: '10:1', rule: 'no-helping-role' },
    ])
    expect(code).toBe(0)
    const page = await readFile(path.join(folder, 'dist/index.html'), 'utf8')
    expect(page).toContain('Helping owners of flat roofs plant a garden.')
  })
})

describe('in a folder with nothing but a page', () => {
  const folder = path.join(installed, 'page')

  beforeAll(async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(
      path.join(folder, 'page.md'),
      '# Our mission\n\nHelping our customers succeed.\n',
    )
  })

  test('mission-lint', async () => {
    const bin = await binOf(installed, 'mission-lint')
    const { code, stdout, stderr } = await runScript(bin, ['--format', 'json'], folder)
    const report: Report = JSON.parse(stdout)
    const found = report.files.flatMap(({ path: file, findings }) =>
      findings.map(({ ruleId, start }) => ({
        file,
        at: `${start.line}:${start.column}`,
        rule: ruleId,
      })),
    )
    expect(found).toEqual([{ file: 'page.md', at: '3:1', rule: 'no-helping-role' }])
    expect(code).toBe(0)
    expect(stderr).toBe('')
  })

  test('remark, by an option on the command line', async () => {
    const bin = await binOf(installed, 'remark-cli', 'remark')
    const words = [
      'page.md',
      '--quiet',
      '--no-color',
      '--use',
      'remark-lint-mission=preset:"strict"',
    ]
    const { code, stderr } = await runScript(bin, words, folder)
    expect(remarkLines(stderr)).toEqual([{ file: 'page.md', at: '3:1', rule: 'no-helping-role' }])
    expect(code).toBe(1)
  })

  test('textlint, by an option on the command line', async () => {
    const bin = await binOf(installed, 'textlint')
    const words = ['page.md', '--preset', 'mission', '--format', 'json']
    const { stdout } = await runScript(bin, words, folder)
    const results: readonly Result[] = JSON.parse(stdout)
    expect(resultLines(results, folder)).toEqual([
      { file: 'page.md', at: '3:1', rule: 'no-helping-role' },
    ])
  })
})

/** What ESLint and textlint say of a file in JSON. */
interface Result {
  readonly filePath: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly line: number
    readonly column: number
  }[]
}

/** What the command says in JSON, as far as it is looked at here. */
interface Report {
  readonly files: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly ruleId: string
      readonly start: { readonly line: number; readonly column: number }
    }[]
  }[]
}

function resultLines(results: readonly Result[], folder: string): Line[] {
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column }) => ({
      file: path.relative(folder, filePath),
      at: `${line}:${column}`,
      rule: ruleId.replace('mission/', ''),
    })),
  )
  return lines.sort((one, other) => (one.file < other.file ? -1 : 1))
}

/** Reads what vfile-reporter prints: a line for each file, and under it a line for each message. */
function remarkLines(said: string): Line[] {
  const lines: Line[] = []
  let file = ''
  for (const line of said.split('\n')) {
    const message = /^\s*(\d+:\d+)-\d+:\d+ +(?:info|warning|error) .* ([\w-]+) +remark-lint$/u.exec(
      line,
    )
    if (message?.[1] && message[2]) lines.push({ file, at: message[1], rule: message[2] })
    else if (/^\S+\.mdx?$/u.test(line)) file = line
  }
  return lines
}
