import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import { tokenise } from './tokens.ts'

/** Guesses the language of a text by a vote of function words; `undefined` where none is plain. */
export function guessLanguage(text: string): LanguageTag | undefined {
  const votes = { en: 0, nl: 0 }
  for (const token of tokenise(text)) {
    if (LANGUAGES.en.functionWords.has(token.form)) votes.en += 1
    if (LANGUAGES.nl.functionWords.has(token.form)) votes.nl += 1
  }
  if (votes.en === 0 && votes.nl === 0) return undefined
  return votes.nl > votes.en ? 'nl' : 'en'
}
