import path from 'node:path'
import process from 'node:process'
import { lilconfigSync } from 'lilconfig'
import { checked, configurationError, type Configuration } from './configuration.ts'
import { LOADERS, MANIFEST, NAME, readManifest } from './content.ts'

/** The names that are looked for in each folder; the first one found counts. */
export const FILE_NAMES = [
  `${NAME}.config.json`,
  `${NAME}.config.yaml`,
  `${NAME}.config.yml`,
  MANIFEST,
] as const

/** Finds the configuration for a folder; see `configurationFinder`. */
export type FindConfiguration = (folder: string) => Configuration | undefined

/**
 * Makes a function that finds the configuration for a folder: the nearest one upwards, up to the
 * root of the file system. What it found once it remembers for as long as it lives.
 *
 * The function returns `undefined` where there is no configuration, and throws a
 * `ConfigurationError` where the nearest one is broken.
 */
export function configurationFinder(): FindConfiguration {
  const finder = lilconfigSync(NAME, {
    searchPlaces: [...FILE_NAMES],
    stopDir: path.parse(process.cwd()).root,
    ignoreEmptySearchPlaces: false,
    packageProp: NAME,
    loaders: { ...LOADERS, '.json': readJsonOrManifest },
    transform: (found) =>
      found && { filepath: found.filepath, config: checked(found.filepath, found.config) },
  })
  return (folder) => {
    try {
      return finder.search(folder)?.config
    } catch (error) {
      throw configurationError(folder, error)
    }
  }
}

function readJsonOrManifest(file: string, text: string): unknown {
  return path.basename(file) === MANIFEST
    ? { [NAME]: readManifest(file, text) }
    : LOADERS['.json'](file, text)
}
