import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { CommandReport } from '../src/index.ts'

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

/** Runs the command as a process, with a clean environment. */
export async function missionLint(
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

/** Runs the command with `--format json`, and reads the report. */
export async function reportOf(
  words: readonly string[],
  options?: RunOptions,
): Promise<Ran & { readonly report: CommandReport }> {
  const ran = await missionLint(['--format', 'json', ...words], options)
  const report: CommandReport = JSON.parse(ran.out)
  return { ...ran, report }
}
