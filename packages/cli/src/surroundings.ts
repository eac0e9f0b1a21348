import process from 'node:process'

/** What a run takes from the process around it, so that it can run inside another one too. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string
  /** Standard input; bytes or text. */
  readonly input: AsyncIterable<Uint8Array | string>
  /** Whether a person would have to type the input. */
  readonly isInputTerminal: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  readonly hasColours: boolean
  /** How many columns a line has. */
  readonly width: number
}

/** What the process offers. */
export function processSurroundings(): Surroundings {
  const { stdin, stdout, stderr, env } = process
  return {
    cwd: process.cwd(),
    input: stdin,
    isInputTerminal: stdin.isTTY === true,
    write: (text) => stdout.write(text),
    writeError: (text) => stderr.write(text),
    hasColours: wantsColours(env, stdout.isTTY === true),
    width: stdout.columns ?? (Number(env['COLUMNS']) || 80),
  }
}

/** Colours on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise (no-color.org, force-color.org). */
export function wantsColours(env: Readonly<NodeJS.ProcessEnv>, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  const { FORCE_COLOR: forced } = env
  if (forced) return forced !== '0' && forced !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}
