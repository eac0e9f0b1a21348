import { LANGUAGES, type LanguageTag } from '../src/languages/language.ts'
import { combine, type Combined } from '../src/read/combine.ts'
import { verdictOf, type Verdict } from '../src/verdict.ts'

const NO_WORDS = { names: new Set<string>(), words: new Map<never, never>() }

/** What is read by the rules alone, before any weights. */
export function readByRule(language: LanguageTag, text: string): Combined {
  return combine(LANGUAGES[language].read(text, NO_WORDS))
}

/** The verdict by the rules alone. */
export function byRule(language: LanguageTag, text: string): Verdict {
  const { roles, world } = readByRule(language, text)
  return verdictOf(roles, world)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
