import type { JudgedStatement } from '../analysis.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'

/** The one question that leads to a better statement, in the given language. */
export function question(statement: JudgedStatement, language: LanguageTag): string {
  const { verdict, roles } = statement.judgement
  const key = verdict === 'role' ? (roles[0] ?? 'none') : verdict === 'mixed' ? 'mixed' : 'none'
  return LANGUAGES[language].messages.questions[key].replace('{noun}', 'people')
}
