import ignore from 'ignore'
import type { VFile } from 'vfile'

/**
 * Whether `ignorePaths` say to leave a file alone: globs as in `.gitignore`, from the folder that
 * unified runs in. A file without a path, or outside that folder, is never left alone.
 */
export function isLeftAlone(file: VFile, globs: readonly string[] = []): boolean {
  if (globs.length === 0 || file.path === undefined) return false
  const path = file.path.replaceAll('\\', '/')
  const folder = `${file.cwd.replaceAll('\\', '/')}/`
  const relative = path.startsWith(folder) ? path.slice(folder.length) : path.replace(/^\.\//, '')
  return ignore.isPathValid(relative) && ignore().add(globs).ignores(relative)
}
