import path from 'node:path'

/** How a path is shown: from the working directory, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  return path.relative(cwd, file).replaceAll('\\', '/') || '.'
}
