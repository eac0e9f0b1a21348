import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { run, type CommandReport } from '../src/index.ts'
import { wantsColours } from '../src/surroundings.ts'

export const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command within this process: all but the few lines of `bin.ts`. */
export async function missionLint(
  words: readonly string[],
  { cwd = tmpdir(), input, env = {} }: RunOptions = {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(words, {
    cwd,
    input: inParts(input ?? ''),
    isInputTerminal: input === undefined,
    write: (said) => (out += said),
    writeError: (said) => (err += said),
    hasColours: wantsColours(env, false),
    width: 80,
  })
  return { code, out, err }
}

/** As `missionLint`, with `--format json`: reads the report. */
export async function reportOf(
  words: readonly string[],
  options?: RunOptions,
): Promise<Ran & { readonly report: CommandReport }> {
  const ran = await missionLint(['--format', 'json', ...words], options)
  const report: CommandReport = JSON.parse(ran.out)
  return { ...ran, report }
}

/** Runs the built command as a process of its own, with a clean environment. */
export async function spawned(
  words: readonly string[],
  { cwd = tmpdir(), input, env = {} }: RunOptions = {},
): Promise<Ran> {
  const { PATH } = process.env
  const child = spawn(process.execPath, [BIN, ...words], { cwd, env: { PATH, ...env } })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input ?? '')
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}

/** Bytes as they may come from a pipe: the seams do not heed characters. */
async function* inParts(input: string | Uint8Array): AsyncGenerator<Uint8Array, void> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7)
}
