import type { DocumentOptions } from './options.ts'

/** How many are remembered: a run has one configuration, or one for each of a few folders. */
const MOST = 16

const remembered = new Map<string, DocumentOptions>()

/**
 * One object for all options that say the same. Lexicons are made ready once for each object, which
 * takes longer than to read a page, and hosts hand in a new object for each document.
 */
export function oneOfEqual(options: DocumentOptions): DocumentOptions {
  const key = JSON.stringify(options)
  const known = remembered.get(key)
  if (known) return known
  const [oldest] = remembered.keys()
  if (remembered.size >= MOST && oldest !== undefined) remembered.delete(oldest)
  const copy: DocumentOptions = JSON.parse(key)
  remembered.set(key, copy)
  return copy
}
