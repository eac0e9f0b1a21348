import { spawn } from 'node:child_process'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { BIN, spawned } from './command.ts'
import { folderWith } from './folder.ts'

const ROLE = '# Our mission\n\nHelping our customers succeed.\n'

// What the other tests do within one process is done here by the built command, once for each way in.
describe.concurrent('as a process', () => {
  test('prints for people; exits with 1 on an error', async () => {
    const cwd = await folderWith({ 'a.md': ROLE, 'ignored.md': ROLE, '.gitignore': 'ignored.md\n' })
    const { code, out, err } = await spawned(['--preset', 'strict'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('(no-helping-role, error)')
    expect(out).toMatch(/\n1 mission in 1 file: 1 role\.\n1 error\n$/)
  })

  test('prints JSON; takes colours from the environment only for people', async () => {
    const cwd = await folderWith({ 'a.md': ROLE })
    const env = { FORCE_COLOR: '1' }
    const [json, people] = await Promise.all([
      spawned(['--format', 'json', 'a.md'], { cwd, env }),
      spawned(['a.md'], { cwd, env }),
    ])
    expect(JSON.parse(json.out)).toMatchObject({ files: [{ path: 'a.md', statements: [{}] }] })
    expect(json.code).toBe(0)
    expect(people.out).toContain('\u001B[')
  })

  test('reads standard input', async () => {
    const [linted, judged] = await Promise.all([
      spawned(['--stdin', '--format', 'json'], { input: ROLE }),
      spawned(['judge', '--jsonl'], { input: '{"id": "x", "text": "A safer city"}\n' }),
    ])
    expect(JSON.parse(linted.out)).toMatchObject({ files: [{ path: '<stdin>' }] })
    expect(JSON.parse(judged.out)).toMatchObject({ id: 'x', verdict: 'outcome' })
  })

  test('exits with 2 on what it does not understand', async () => {
    expect(await spawned(['--preest', 'strict'])).toEqual({
      code: 2,
      out: '',
      err: "mission-lint: unknown option '--preest' (Did you mean --preset?)\n",
    })
  })

  test('a reader that stops reading is no error', async () => {
    const cwd = await folderWith({ 'a.md': 'Text.\n' })
    const child = spawn(process.execPath, [BIN, '--format', 'json'], { cwd })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (data) => (err += data))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test.each([
    ['no mission', 'not loaded', 'A page about bread.\n'],
    ['a mission', 'loaded', ROLE],
  ])('with %s, remark is %s', async (_, loaded, content) => {
    const cwd = await folderWith({ 'a.md': content })
    const tracer = new URL('trace-loads.js', import.meta.url).href
    const { err } = await spawned(['.'], { cwd, env: { NODE_OPTIONS: `--import ${tracer}` } })
    expect(err).toMatch(/\/cli\/dist\/bin\.js\n/)
    expect(/\/(remark-parse|micromark|remark-lint|yaml)\//.test(err)).toBe(loaded === 'loaded')
    expect(err).not.toMatch(/\/(picomatch|remark-mdx)\//)
  })
})
