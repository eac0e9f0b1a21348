import path from 'node:path'
import picomatch from 'picomatch'

/** A glob, taken apart. */
export interface Glob {
  /** The folder that it starts from: what stands in front of its first wildcard. */
  readonly base: string
  /** How many folders below that it can reach; 1 is the base itself. */
  readonly depth: number
  /** Whether it names a file, given by its path from the base. */
  readonly matches: (relative: string) => boolean
}

/** Reads a glob; `undefined` where there is nothing in the text that makes it one. */
export function readGlob(text: string): Glob | undefined {
  const { base, glob, isGlob } = picomatch.scan(asPosix(text))
  if (!isGlob) return undefined
  const matches = picomatch(glob)
  return {
    base,
    depth: glob.includes('**') ? Infinity : glob.split('/').length,
    matches: (relative) => matches(asPosix(relative)),
  }
}

/** Windows separates folders by backslashes, globs never do. */
function asPosix(text: string): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text
}
