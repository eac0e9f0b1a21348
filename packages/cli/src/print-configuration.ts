import path from 'node:path'
import { PRESETS, RULE_IDS, type Settings } from '@mission-lint/core'
import type { ExitCode } from './exit-code.ts'
import type { PrintConfigurationRequest } from './request.ts'
import type { Task } from './task.ts'

/** Prints the settings that hold for a file, those left to their defaults too, as a configuration file. */
export function printConfiguration(
  { file = 'any.md' }: PrintConfigurationRequest,
  { settingsFor, surroundings }: Task,
): ExitCode {
  const { settings } = settingsFor(path.resolve(surroundings.cwd, file))
  surroundings.write(`${JSON.stringify(complete(settings), undefined, 2)}\n`)
  return 0
}

function complete({ preset = 'recommended', rules = {}, ...options }: Settings): Settings {
  return {
    preset,
    rules: Object.fromEntries(RULE_IDS.map((id) => [id, rules[id] ?? PRESETS[preset][id]])),
    language: 'auto',
    messages: 'auto',
    ...options,
  }
}
