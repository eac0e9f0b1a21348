import { LANGUAGE_TAGS, type LanguageTag } from '../languages/language.ts'
import { languageVotes } from './language-votes.ts'
import { tokenise } from './tokens.ts'

/** Guesses the language of a text by its words; `undefined` for other languages, and where nothing tells. */
export function guessLanguage(text: string): LanguageTag | undefined {
  const { known, foreign } = languageVotes(tokenise(text))
  const [first] = LANGUAGE_TAGS.toSorted((one, other) => known[other] - known[one])
  return first && known[first] > 0 && known[first] >= foreign ? first : undefined
}
