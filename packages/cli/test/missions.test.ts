import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import remarkLint from 'remark-lint'
import remarkLintMission from 'remark-lint-mission'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { FindingReport } from '../src/index.ts'
import { missionLint, reportOf } from './command.ts'
import { folderWith } from './folder.ts'

const ROLE = '# Our mission\n\nHelping our customers succeed.\n'
const OUTCOME = '# Onze missie\n\nEen veiligere zorg.\n'
const SECOND_ROLE = '# Mission\n\nBeing the best school in the region.\n'
const MISSING = '# Mission\n\nTBD\n'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'),
)
const accepts = new Ajv({ allErrors: true, formats: { uri: true } }).compile<unknown>(
  Object(schema),
)

describe.concurrent('--format json', () => {
  test('keeps to its schema, and says where all of it stands', async () => {
    const sources: Record<string, string> = {
      'docs/role.md': ROLE,
      'docs/outcome.md': OUTCOME,
      'docs/missing.md': MISSING,
      'docs/byte-order-mark.md': `\uFEFF${ROLE}`,
      'docs/old-line-ends.md': `Wéé 🙂\r\n\r\n${ROLE.replaceAll('\n', '\r\n')}`,
      'docs/front-matter.md': '---\nmission: We help shopkeepers to sell more.\n---\n\nText.\n',
      'plain.md': 'Text.\n',
    }
    const cwd = await folderWith(sources)
    const { code, err, report } = await reportOf(['.', '--rule', 'no-empty-mission=info'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(accepts(report), JSON.stringify(accepts.errors)).toBe(true)
    expect(report.files.map((file) => file.path)).toEqual(Object.keys(sources).toSorted())
    for (const { path: name, statements } of report.files) {
      const source = sources[name] ?? ''
      for (const { text, start, end, cues } of statements) {
        expect(source.slice(start.offset, end.offset)).toBe(text)
        expect(start.line).toBe(source.slice(0, start.offset).split('\n').length)
        for (const cue of cues) {
          expect(source.slice(cue.start.offset, cue.end.offset)).toBe(cue.text)
          expect(text.slice(cue.range.start, cue.range.end)).toBe(cue.text)
        }
      }
    }
  })

  test('tells verdicts, findings and what is missing', async () => {
    const cwd = await folderWith({ 'a.md': ROLE, 'b.md': OUTCOME, 'c.md': MISSING })
    const { report } = await reportOf(['.', '--rule', 'no-empty-mission=info'], { cwd })
    const [role, outcome, missing] = report.files
    expect(role?.statements[0]).toMatchObject({
      text: 'Helping our customers succeed.',
      start: { line: 3, column: 1, offset: 15 },
      end: { line: 3, column: 31, offset: 45 },
      verdict: 'role',
      language: 'en',
      roles: ['helping'],
      form: 'under-heading',
      section: 'mission',
      findings: [{ ruleId: 'no-helping-role', severity: 'warning' }],
    })
    expect(role?.findings).toEqual(role?.statements[0]?.findings)
    expect(outcome).toMatchObject({
      statements: [{ verdict: 'outcome', language: 'nl', messageLanguage: 'nl', findings: [] }],
      findings: [],
    })
    expect(missing).toMatchObject({
      statements: [],
      findings: [{ ruleId: 'no-empty-mission', severity: 'info', actual: 'TBD' }],
    })
    expect(report.summary).toEqual({
      files: 3,
      filesWithStatements: 2,
      statements: 2,
      verdicts: { role: 1, mixed: 0, outcome: 1, none: 0 },
      severities: { error: 0, warning: 1, info: 1 },
    })
  })

  test('paths are relative to the working directory, also upwards', async () => {
    const root = await folderWith({ 'here/': '', 'there/a.md': ROLE })
    const { report } = await reportOf([path.join(root, 'there')], { cwd: path.join(root, 'here') })
    expect(report.files.map((file) => file.path)).toEqual(['../there/a.md'])
  })
})

describe.concurrent('exit codes', () => {
  test.each([
    [[], 0],
    [['--preset', 'strict'], 1],
    [['--rule', 'no-helping-role=error'], 1],
    [['--preset', 'strict', '--rule', 'no-helping-role=off', '--rule', 'no-ranking-role=info'], 0],
    [['--max-warnings', '2'], 0],
    [['--max-warnings', '1'], 1],
    [['--max-warnings', '1', 'absent.md'], 2],
    [['--preset', 'strict', 'absent.md'], 2],
  ])('%j: %d', async (words, expected) => {
    const cwd = await folderWith({ 'a.md': ROLE, 'b.md': SECOND_ROLE, 'c.md': OUTCOME })
    expect((await missionLint(['.', ...words], { cwd })).code).toBe(expected)
  })
})

describe.concurrent('for people', () => {
  test('tells of missions, and sums up', async () => {
    const cwd = await folderWith({ 'a.md': ROLE, 'b.md': SECOND_ROLE, 'c.md': OUTCOME, 'd.md': '' })
    const { code, out, err } = await missionLint(['.'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^a\.md\n\n {2}3:1 {2}role: helping somebody {2}\(no-helping-role, warning\)\n/,
    )
    expect(out).toMatch(/\nc\.md\n\n {2}3:1 {2}uitkomst: /)
    expect(out).toMatch(/\n3 missions in 4 files: 2 roles, 1 outcome\.\n2 warnings\n$/)
  })

  test('speaks the language that is asked for', async () => {
    const cwd = await folderWith({ 'a.md': ROLE })
    const { out } = await missionLint(['--messages', 'nl', '.'], { cwd })
    expect(out).toMatch(/rol: iemand helpen/)
    expect(out).toMatch(/\n1 missie in 1 bestand: 1 rol\.\n1 waarschuwing\n$/)
  })

  test('--quiet says nothing when all is well', async () => {
    const cwd = await folderWith({ 'c.md': OUTCOME })
    expect(await missionLint(['--quiet', '.'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  })
})

describe.concurrent('standard input', () => {
  test('is read as Markdown, without a name', async () => {
    const { report } = await reportOf(['--stdin'], { input: ROLE })
    expect(report.files).toMatchObject([{ path: '<stdin>', statements: [{ verdict: 'role' }] }])
  })

  test('goes by a name: its configuration, its kind, and whether it is left alone', async () => {
    const cwd = await folderWith({
      'docs/mission-lint.config.json': '{"preset": "strict", "ignorePaths": ["old/"]}',
      '.missionlintignore': 'drafts/\n',
    })
    const lint = (name: string, input: string) =>
      reportOf(['--stdin', '--stdin-filename', name], { cwd, input })
    const [page, mdx, old, draft] = await Promise.all([
      lint('docs/a.md', ROLE),
      lint('docs/b.mdx', `export const a = 1\n\n{/* lint disable */}\n\n${ROLE}`),
      lint('docs/old/c.md', ROLE),
      lint('drafts/d.md', ROLE),
    ])
    expect(page).toMatchObject({ code: 1, report: { files: [{ path: 'docs/a.md' }] } })
    expect(mdx).toMatchObject({ code: 0, err: '', report: { files: [{ statements: [{}] }] } })
    expect(old).toMatchObject({ code: 0, report: { files: [] } })
    expect(draft).toMatchObject({ code: 0, report: { files: [] } })
    expect(old.err + draft.err).toMatch(
      /docs\/old\/c\.md: left alone.*\n.*drafts\/d\.md: left alone/,
    )
  })
})

const twice = (comment: string, end = ''): string =>
  `${ROLE}\n${comment}\n\n## Vision\n\nBeing the best school in the region.\n\n${end}\n\n## Purpose\n\nWe help people.\n`

/** What remark says of a page, by rule and line. */
async function heardByRemark(markdown: string): Promise<readonly string[]> {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(remarkLintMission).use(remarkLint)
  await processor.run(processor.parse(file), file)
  return file.messages.map(({ ruleId, line }) => `${ruleId} at ${line}`)
}

const heard = ({ ruleId, start }: FindingReport): string => `${ruleId} at ${start.line}`

describe.concurrent('comments', () => {
  test.each([
    ['', ['no-helping-role', 'no-ranking-role', 'no-helping-role']],
    // Without ids it silences the whole page, what stands before it too: so it is with remark.
    ['<!--lint disable-->', []],
    ['<!--lint disable no-ranking-role-->', ['no-helping-role', 'no-helping-role']],
    ['<!-- lint disable no-helping-role no-ranking-role -->', ['no-helping-role']],
    [
      '<!--lint disable no-offering-role-->',
      ['no-helping-role', 'no-ranking-role', 'no-helping-role'],
    ],
    ['<!--lint ignore-->', ['no-helping-role', 'no-ranking-role', 'no-helping-role']],
  ])('%s', async (comment, expected) => {
    const { report } = await reportOf(['--stdin'], { input: twice(comment) })
    expect(report.files[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(expected)
    expect(report.files[0]?.statements).toHaveLength(3)
    expect(report.files[0]?.findings.map(heard)).toEqual(await heardByRemark(twice(comment)))
  })

  test('enable ends disable', async () => {
    const input = twice('<!--lint disable-->', '<!--lint enable-->')
    const { report } = await reportOf(['--stdin'], { input })
    expect(report.files[0]?.findings).toHaveLength(2)
  })

  test('ignore silences the block after it', async () => {
    const input =
      '# Mission\n\n<!--lint ignore no-helping-role-->\n\nHelping our customers succeed.\n'
    const { report } = await reportOf(['--stdin'], { input })
    expect(report.files[0]?.findings).toEqual([])
  })

  test('a word that they do not know is noted, and the findings stay', async () => {
    const { code, err, report } = await reportOf(['--stdin'], {
      input: `<!--lint off-->\n\n${ROLE}`,
    })
    expect(code).toBe(0)
    expect(err).toMatch(/^mission-lint: <stdin>: its comments.*`off`.*\n$/)
    expect(report.files[0]?.findings).toHaveLength(1)
  })
})
