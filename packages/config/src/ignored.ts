import path from 'node:path'
import ignore from 'ignore'
import type { Configuration } from './configuration.ts'

const matchers = new WeakMap<Configuration, ignore.Ignore>()

/**
 * Whether a configuration says to leave a file alone: by the globs of `ignorePaths`, which are
 * written as in `.gitignore` and start from the configuration's folder. Files outside that folder
 * are never left alone.
 *
 * @param file Absolute path.
 */
export function leavesAlone(configuration: Configuration, file: string): boolean {
  const { ignorePaths = [] } = configuration.settings
  if (ignorePaths.length === 0) return false
  const relative = path.relative(path.dirname(configuration.file), file).replaceAll('\\', '/')
  return ignore.isPathValid(relative) && matcherOf(configuration, ignorePaths).ignores(relative)
}

function matcherOf(configuration: Configuration, globs: readonly string[]): ignore.Ignore {
  const known = matchers.get(configuration)
  if (known) return known
  const matcher = ignore().add(globs)
  matchers.set(configuration, matcher)
  return matcher
}
