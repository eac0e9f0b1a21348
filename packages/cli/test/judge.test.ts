import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { missionLint } from './command.ts'
import { folderWith } from './folder.ts'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../schema/judgement.schema.json', import.meta.url), 'utf8'),
)
const accepts = new Ajv({ allErrors: true }).compile<unknown>(Object(schema))

function parsed(out: string): unknown[] {
  const answers: unknown[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  for (const answer of answers) expect(accepts(answer), JSON.stringify(accepts.errors)).toBe(true)
  return answers
}

const jsonl = (rows: readonly unknown[]): string =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')

describe.concurrent('judge --jsonl', () => {
  test('answers each line, in order', async () => {
    const input = jsonl([
      { id: 'a', text: 'Helping our customers succeed', label: 'role' },
      { id: 2, text: 'Een schonere stad' },
      { text: 'Eine sichere Stadt', language: 'de' },
      '',
      { id: ['d'], text: 'De stad schoonmaken', language: 'nl-NL' },
      { id: 'e', text: '' },
    ])
    const { code, out, err } = await missionLint(['judge', '--jsonl'], { input })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(parsed(out)).toMatchObject([
      { id: 'a', verdict: 'role', language: 'en', roles: ['helping'] },
      { id: 2, verdict: 'outcome', language: 'nl', world: 'state' },
      { id: null, verdict: 'none', language: null, cues: [] },
      { id: ['d'], verdict: 'role', language: 'nl', roles: ['activity'] },
      { id: 'e', verdict: 'none' },
    ])
  })

  test('what can not be judged keeps its place, and gives exit code 2', async () => {
    const input = jsonl(['{"id": 1', '[]', { id: 3 }, { id: 4, text: 'A safer city' }])
    const { code, out, err } = await missionLint(['judge', '--jsonl'], { input })
    expect(code).toBe(2)
    expect(parsed(out)).toMatchObject([
      { id: null, error: expect.stringMatching(/^line 1: not JSON: /) },
      { id: null, error: 'line 2: expected {"id", "text", "language"?}.' },
      { id: 3, error: 'line 3: "text" is not a text.' },
      { id: 4, verdict: 'outcome' },
    ])
    expect(err.split('\n')).toHaveLength(4)
  })

  test('takes lines of any ending, and a last one without', async () => {
    const input = '{"id":1,"text":"A safer city"}\r\n{"id":2,"text":"A safer city 🙂"}'
    const { code, out } = await missionLint(['judge', '--jsonl'], { input })
    expect({ code, answers: parsed(out).length }).toEqual({ code: 0, answers: 2 })
  })
})

describe.concurrent('judge', () => {
  test('explains a text, for people', async () => {
    const { code, out, err } = await missionLint(['judge', 'Helping our customers succeed'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^\n {2}Helping our customers succeed\n {2}~+\n\n {2}role: helping somebody\n\n {2}1\. /,
    )
    expect(out).toMatch(/\n {2}\? .+\?\n/)
  })

  test('in the language that is asked for', async () => {
    const { out } = await missionLint(['judge', 'A', 'safer', 'city', '--messages', 'nl'])
    expect(out).toMatch(/\n {2}uitkomst: /)
  })

  test.each([
    [['judge', '--json', 'A cleaner city'], ''],
    [['judge', '--json'], '\uFEFF  A cleaner city\r\n'],
  ])('%j as JSON', async (words, input) => {
    const { code, out } = await missionLint(words, { input })
    expect(code).toBe(0)
    expect(parsed(out)).toMatchObject([
      { text: 'A cleaner city', verdict: 'outcome', question: null, messageLanguage: 'en' },
    ])
  })

  test('says so where the language is not known', async () => {
    const { code, out } = await missionLint(['judge', 'Ένας κόσμος χωρίς φτώχεια'])
    expect(code).toBe(0)
    expect(out).toMatch(/English or Dutch/)
  })

  test.each([[['judge']], [['judge', '  ']]])('%j of nothing', async (words) => {
    expect(await missionLint(words)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^mission-lint: nothing to judge: .*\n$/),
    })
  })

  test('heeds the names in the nearest configuration', async () => {
    const cwd = await folderWith({ 'mission-lint.config.json': '{"language": "en"}' })
    const { out } = await missionLint(['judge', '--json', 'Zzz'], { cwd })
    expect(parsed(out)).toMatchObject([{ language: 'en' }])
  })
})
