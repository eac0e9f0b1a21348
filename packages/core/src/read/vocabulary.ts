import { CUE_KINDS, type CueKind } from '../judgement.ts'
import type { DocumentOptions } from '../options.ts'
import { Phrases, type Worded } from './phrases.ts'
import { tokenise } from './tokens.ts'

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

const PHRASES = new WeakMap<Vocabulary, Phrases<true>>()

/**
 * The indices of the tokens that belong to one of the organisation's names. A name of several words
 * counts as a whole: the "de" of "Bibliotheek De Wilg" is no name elsewhere.
 */
export function namedTokens(
  tokens: readonly Worded[],
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const found = new Set<number>()
  if (vocabulary.names.size === 0) return found
  const phrases = PHRASES.get(vocabulary) ?? phrasesOf(vocabulary)
  PHRASES.set(vocabulary, phrases)
  for (let from = 0; from < tokens.length; from++) {
    const match = phrases.at(tokens, from)
    for (let at = from; at < (match?.to ?? from); at++) found.add(at)
  }
  return found
}

/** Each name, and its possessive: "Acme", "Acme's". */
function phrasesOf({ names }: Vocabulary): Phrases<true> {
  const forms = [...names].map((name) =>
    tokenise(name)
      .map(({ form }) => form)
      .join(' '),
  )
  return new Phrases(forms.flatMap((form) => [[form, true] as const, [`${form}'s`, true] as const]))
}
