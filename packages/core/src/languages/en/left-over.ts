/**
 * Words that are left over where a sentence was taken apart, and words that point to what is not there.
 * Each pattern looks at a few words in a row, so that all of them take linear time.
 */
const LEFT_OVER: readonly RegExp[] = [
  // Ends with a word that wants another behind it.
  /(?:^|\s)(?:that|who|which|and|or|of|the|an?|to|can|they|he|she|(?:because|that|so|as|when) it|because|its|their)$/iu,
  // Two frames, or two amounts, behind each other.
  /\b(?:no more|less|more) (?:fewer|less|more)\b/iu,
  /^(?:every|each|all|no) (?:(?!(?:has|(?<!should )have|needs?|able|is|are|can) )\S+ ){1,5}to \S/iu,
  /^safe .* from\b/iu,
  /^an? (?:nobody|everybody|no one|everyone|every|each|all)\b/iu,
  /^an? \S+ (?:the|an?|our|their)\b/iu,
  /\bwhere (?:and|or|but|so)\b/iu,
  /\bworld where all the world\b/iu,
  /\b(?:be once|the \S+ they|the \S+ be) /iu,
  /\b(?:can|who) (?:set|carry|take|give|make|build) (?:up|out|on)$/iu,
  /\b(?:can|who) .*\band in \w+ing\b/iu,
  // Points to what was said before.
  /\b(?:thereby|thus|therein|the latter|the former)\b/iu,
  /\b(?:of|and) its\b(?!.*\b(?:that|who)\b)/iu,
  /\bwith (?:their|his|her|its) \S+ (?:who|that|which)\b/iu,
  // Says nothing of whose.
  /^(?:better|richer|greater|stronger) (?:lives|life|experience)$/iu,
]

/** Whether a writer could put an outcome so: nothing is left over in it from where it was taken. */
export function isWhole(text: string): boolean {
  return !LEFT_OVER.some((pattern) => pattern.test(text))
}
