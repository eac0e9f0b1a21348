import path from 'node:path'
import {
  configurationFinder,
  readConfiguration,
  type Configuration,
  type FindConfiguration,
} from '@mission-lint/config'
import type { Settings } from '@mission-lint/core'

/** The settings of one file, and the configuration file that they came from. */
export interface Effective {
  readonly settings: Settings
  readonly configuration: Configuration | undefined
}

/** Gives the settings for a file; throws a `ConfigurationError` where its configuration is broken. */
export type SettingsFor = (file: string) => Effective

/**
 * Where settings come from: the file that the command line names, or else the nearest configuration
 * upwards from each linted file; what the command line says itself goes over that.
 */
export async function settingsSource(
  given: Settings,
  configurationFile: string | undefined,
  cwd: string,
): Promise<SettingsFor> {
  const find = await finder(configurationFile, cwd)
  const merged = new Map<Configuration | undefined, Effective>()
  return (file) => {
    const configuration = find(path.dirname(file))
    const known = merged.get(configuration)
    if (known) return known
    const settings = over(configuration?.settings ?? {}, given)
    const effective = { settings, configuration }
    merged.set(configuration, effective)
    return effective
  }
}

async function finder(named: string | undefined, cwd: string): Promise<FindConfiguration> {
  if (named === undefined) return configurationFinder()
  const configuration = await readConfiguration(path.resolve(cwd, named))
  return () => configuration
}

function over(below: Settings, above: Settings): Settings {
  return { ...below, ...above, rules: { ...below.rules, ...above.rules } }
}
