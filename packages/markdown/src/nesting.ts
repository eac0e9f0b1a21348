/** Deeper nesting than this is not read, so that no input exhausts the stack of a recursive reader. */
export const DEEPEST = 400

/**
 * Whether data in YAML or TOML may nest too deep: by brackets, by an indent, or by indicators in a
 * row (`- - -`). Their parsers recurse, and a stack that overflows can end the whole process.
 */
export function isTooDeep(text: string): boolean {
  let brackets = 0
  let leading = 0
  let isLeading = true
  for (const character of text) {
    if (character === '\n') {
      leading = 0
      isLeading = true
    } else if (isLeading && ' \t-?'.includes(character)) leading++
    else isLeading = false
    if (character === '[' || character === '{') brackets++
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
    if (brackets > DEEPEST || leading > 2 * DEEPEST) return true
  }
  return false
}
