import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../../cli/dist/bin.js', import.meta.url))

/**
 * Runs a program in the foreground and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd?: string}} [options]
 */
export function run(program, args, { cwd = ROOT } = {}) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit' })
  if (error) throw error
  return status ?? 1
}
