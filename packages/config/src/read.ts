import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  checked,
  ConfigurationError,
  configurationError,
  isRecord,
  type Configuration,
} from './configuration.ts'
import { LOADERS, MANIFEST, readManifest } from './content.ts'

/** How a file that the user names is read, by its extension; a module is executed. */
const READERS: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  '.js': readModule,
  '.mjs': readModule,
  '.json': async (file) => LOADERS['.json'](file, await readFile(file, 'utf8')),
  '.yaml': async (file) => LOADERS['.yaml'](file, await readFile(file, 'utf8')),
  '.yml': async (file) => LOADERS['.yml'](file, await readFile(file, 'utf8')),
}

/**
 * Reads a configuration from a file that the user names. Only here may it be a module (`.js`,
 * `.mjs`) with the configuration as its default export: it is executed.
 *
 * @param file A path, absolute or from the working directory.
 * @throws {ConfigurationError} It is not there, can not be read, or says what can not be done.
 */
export async function readConfiguration(file: string): Promise<Configuration> {
  const absolute = path.resolve(file)
  try {
    return checked(absolute, await readContent(absolute))
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ENOENT') {
      throw new ConfigurationError(absolute, 'there is no such file.', { cause: error })
    }
    throw configurationError(absolute, error)
  }
}

async function readContent(file: string): Promise<unknown> {
  if (path.basename(file) === MANIFEST) return readManifest(file, await readFile(file, 'utf8'))
  const extension = path.extname(file)
  const read = READERS[extension]
  if (!read) {
    const known = Object.keys(READERS).join(', ')
    throw new ConfigurationError(file, `a configuration ends in one of ${known}.`)
  }
  return read(file)
}

async function readModule(file: string): Promise<unknown> {
  await access(file)
  const module: unknown = await import(pathToFileURL(file).href)
  if (isRecord(module) && 'default' in module) return module['default']
  throw new ConfigurationError(file, 'it has no default export: write `export default { ... }`.')
}
