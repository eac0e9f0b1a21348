import path from 'node:path'
import ignore from 'ignore'
import type { Configuration } from './configuration.ts'

const matchers = new WeakMap<readonly string[], ignore.Ignore>()

/**
 * Whether a configuration says to leave a file alone: by the globs of `ignorePaths`, from the
 * configuration's folder.
 *
 * @param file Absolute path.
 */
export function leavesAlone({ file: own, settings }: Configuration, file: string): boolean {
  return isIgnored(file, path.dirname(own), settings.ignorePaths)
}

/**
 * Whether globs that are written as in `.gitignore`, and start from `folder`, name a file. Files
 * outside that folder are never named.
 *
 * @param file Absolute path.
 */
export function isIgnored(file: string, folder: string, globs: readonly string[] = []): boolean {
  if (globs.length === 0) return false
  const relative = path.relative(folder, file).replaceAll('\\', '/')
  return ignore.isPathValid(relative) && matcherOf(globs).ignores(relative)
}

function matcherOf(globs: readonly string[]): ignore.Ignore {
  const known = matchers.get(globs)
  if (known) return known
  const matcher = ignore().add(globs)
  matchers.set(globs, matcher)
  return matcher
}
