/** How hosts tell of suggestions, so that all of them say it in the same words. */
import type { Suggestion } from '../analysis.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import type { Finding } from '../lint.ts'

/**
 * How a suggestion was come by, in words. What is taken from elsewhere on the page names its line,
 * which only the host knows.
 *
 * @param lineOf Gives the line, from 1, of an offset in the source.
 */
export function derivationOf(
  { derivation, from }: Suggestion,
  lineOf: (offset: number) => number,
): string {
  return from ? derivation.replace('{line}', () => String(lineOf(from.start))) : derivation
}

/** The title of an action that writes a suggestion over the statement. */
export function adoptionOf({ text }: Suggestion, language: LanguageTag): string {
  return LANGUAGES[language].messages.adopt.replace('{seed}', () => text)
}

/**
 * The message with suggestions told in it, each in quotes: for hosts that have no other place for
 * them. It starts with the message.
 */
export function messageWith(
  { message, language }: Pick<Finding, 'message' | 'language'>,
  suggestions: readonly Suggestion[],
): string {
  if (suggestions.length === 0) return message
  const alternatives = new Intl.ListFormat(language, { type: 'disjunction' })
  const seeds = alternatives.format(suggestions.map(({ text }) => `"${text}"`))
  return `${message} ${LANGUAGES[language].messages.perhaps.replace('{seeds}', () => seeds)}`
}
