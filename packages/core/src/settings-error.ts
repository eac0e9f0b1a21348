/** A mistake in the options. Its message names the place, what is wrong and what would be right. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  /** The keys that lead to the mistake, outermost first. */
  readonly path: readonly string[]
  /** What is wrong and what would be right. */
  readonly reason: string

  /** @param holder What holds the options, where the reader might not know: a plugin, a setting. */
  constructor(path: readonly string[], reason: string, holder?: string) {
    const place = path.length > 0 ? `\`${path.join('.')}\`: ` : ''
    super(`${holder === undefined ? '' : `${holder}: `}${place}${reason}`)
    this.path = path
    this.reason = reason
  }
}

/** The candidate that is fewest edits away from `word`, if it is near enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.min(word.length, Math.max(2, Math.floor(word.length / 3)) + 1)
  for (const candidate of candidates) {
    const distance = isAbbreviation(word, candidate)
      ? 1
      : editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function isAbbreviation(word: string, candidate: string): boolean {
  return word.length >= 3 && candidate.toLowerCase().startsWith(word.toLowerCase())
}

/** Levenshtein's distance; a word of over 64 code units is as far away as it is long. */
function editDistance(one: string, other: string): number {
  if (one.length > 64 || other.length > 64) return Math.max(one.length, other.length)
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const substitution =
        (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const insertion = (current[column - 1] ?? 0) + 1
      const deletion = (previous[column] ?? 0) + 1
      current.push(Math.min(substitution, insertion, deletion))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}

/** `"a", "b" or "c"`, for messages. */
export function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word))
  const last = quoted.pop()
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : (last ?? '')
}
