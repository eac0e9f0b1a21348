import { CUE_KINDS, type CueKind } from '../judgement.ts'
import type { DocumentOptions } from '../options.ts'

/** What a user adds to the lexicon of a language. */
export interface Vocabulary {
  /** Names of the organisation and its parts, in lower case: "a stronger ACME" is own success. */
  readonly names: ReadonlySet<string>
  /** Extra verbs and nouns, in lower case and dictionary form, and what they speak for. */
  readonly words: ReadonlyMap<string, CueKind>
}

export const NO_VOCABULARY: Vocabulary = { names: new Set(), words: new Map() }

/** The vocabulary that a user's options add. */
export function vocabularyOf({ names = [], words = {} }: DocumentOptions): Vocabulary {
  return {
    names: new Set(names.map((name) => name.toLowerCase())),
    words: new Map(
      CUE_KINDS.flatMap((kind) =>
        (words[kind] ?? []).map((word) => [word.toLowerCase(), kind] as const),
      ),
    ),
  }
}
