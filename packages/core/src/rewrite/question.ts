import type { JudgedStatement } from '../analysis.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import type { RoleKind } from '../verdict.ts'

/** The author's own words for a question, ready to be put into it. */
export interface QuestionWords {
  /** Those it is about, with a determiner: "your customers", "de bedrijven". */
  readonly noun?: string
  /** Where: "in the city", "in de wijk". */
  readonly place?: string
}

/**
 * The one question that leads to a better statement, in the given language; with the author's own
 * nouns where the statement is in that language too.
 */
export function question(statement: JudgedStatement, language: LanguageTag): string {
  const { messages, questionWords } = LANGUAGES[language]
  const { reading } = statement
  const own = reading && statement.language === language ? questionWords(reading) : {}
  const words = { ...messages.questionWords, ...own }
  return messages.questions[keyOf(statement)]
    .replace('{noun}', () => words.noun)
    .replace('{place}', () => words.place)
}

function keyOf({ judgement }: JudgedStatement): RoleKind | 'mixed' | 'none' {
  const { verdict, roles } = judgement
  if (verdict === 'role') return roles[0] ?? 'none'
  return verdict === 'mixed' ? 'mixed' : 'none'
}
