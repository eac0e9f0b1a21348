import { createRequire } from 'node:module'
import { configurationError, isRecord } from './configuration.ts'

/** The key in the manifest, and the first part of the names of configuration files. */
export const NAME = 'mission-lint'

/** npm's manifest, which may hold a configuration under `NAME`. */
export const MANIFEST = 'package.json'

/** Turns the text of a configuration file into a value. */
type Loader = (file: string, text: string) => unknown

const require = createRequire(import.meta.url)

const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''))

/** The `yaml` library takes 40 ms to load: only those who write YAML wait for it. */
const parseYaml = (text: string): unknown => {
  const { parse }: typeof import('yaml') = require('yaml')
  return parse(text)
}

const loader =
  (parse: (text: string) => unknown): Loader =>
  (file, text) => {
    try {
      return text.trim() === '' ? undefined : parse(text)
    } catch (error) {
      throw configurationError(file, error)
    }
  }

/** How each kind of file is read. Nothing is executed. */
export const LOADERS = {
  '.json': loader(parseJson),
  '.yaml': loader(parseYaml),
  '.yml': loader(parseYaml),
} as const satisfies Record<string, Loader>

/**
 * What a manifest holds under our key. One that does not name us is none of our business, broken
 * or not.
 */
export function readManifest(file: string, text: string): unknown {
  if (!text.includes(`"${NAME}"`)) return undefined
  const manifest = LOADERS['.json'](file, text)
  return isRecord(manifest) ? manifest[NAME] : undefined
}
