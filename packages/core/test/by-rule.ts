import { LANGUAGES, type LanguageTag } from '../src/languages/language.ts'
import { combine } from '../src/read/combine.ts'
import { verdictOf, type Verdict } from '../src/verdict.ts'

const NO_WORDS = { names: new Set<string>(), words: new Map<never, never>() }

/** The verdict by the rules alone. */
export function byRule(language: LanguageTag, text: string): Verdict {
  const { roles, world } = combine(LANGUAGES[language].read(text, NO_WORDS))
  return verdictOf(roles, world)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
