import type { CueKind } from '../judgement.ts'

/** What a user adds to the lexicon of a language. */
export interface Vocabulary {
  /** Names of the organisation and its parts, in lower case: "a stronger ACME" is own success. */
  readonly names: ReadonlySet<string>
  /** Extra verbs and nouns, in lower case and dictionary form, and what they speak for. */
  readonly words: ReadonlyMap<string, CueKind>
}

export const NO_VOCABULARY: Vocabulary = { names: new Set(), words: new Map() }
