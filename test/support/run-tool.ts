import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What a tool said, and how it ended. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Manifest {
  readonly bin: string | Readonly<Record<string, string>>
}

/** The file of a tool's command, in the `node_modules` of a folder. */
export async function binOf(folder: string, name: string, command = name): Promise<string> {
  const home = path.join(folder, 'node_modules', name)
  const { bin }: Manifest = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[command]
  if (file === undefined) throw new Error(`${name} has no command ${command}.`)
  return path.join(home, file)
}

/** Runs a script with the Node that runs the tests. */
export async function runScript(
  file: string,
  words: readonly string[],
  cwd: string,
): Promise<Outcome> {
  const { FORCE_COLOR: _FORCE_COLOR, ...inherited } = process.env
  const env = { ...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [file, ...words], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.stderr += chunk))
  const [code]: (number | null)[] = await once(child, 'close')
  return { code: code ?? -1, ...said }
}
