import type { FindingWords } from '../find/words.ts'
import type { Messages } from '../messages.ts'
import type { Reading } from '../read/reading.ts'
import type { Weights } from '../read/weights.ts'
import type { QuestionWords } from '../rewrite/question.ts'
import type { Seed } from '../rewrite/seed.ts'
import type { Vocabulary } from '../read/vocabulary.ts'
import { english } from './en/index.ts'
import { dutch } from './nl/index.ts'

/** The languages that are known here, as BCP 47 tags. */
export type LanguageTag = 'en' | 'nl'

/** All language tags. */
export const LANGUAGE_TAGS = ['en', 'nl'] as const satisfies readonly LanguageTag[]

/**
 * All that is known of one language: data and a small grammar. A new language is one folder with
 * this interface, and one line in `LANGUAGES`.
 */
export interface Language {
  readonly tag: LanguageTag
  /** Words that are frequent in this language and rare in the others, for guessing it. */
  readonly functionWords: ReadonlySet<string>
  /** Whether its lexicon lists a form, in lower case, as it is written. */
  readonly lists: (form: string) => boolean
  /** Reads one statement. Pure; linear in the length of the text. */
  readonly read: (text: string, vocabulary: Vocabulary) => Reading
  /** What its words and the rules of its reading speak for, learned from labelled statements. */
  readonly weights: () => Weights
  /** The words by which a document announces a mission. */
  readonly finding: FindingWords
  /** Outcomes that follow from a reading by grammar, best first, not yet judged. */
  readonly seeds: (reading: Reading) => readonly Seed[]
  /** Whether nothing is left over in an outcome from the statement or page that it was taken from. */
  readonly isWhole: (text: string) => boolean
  /** The author's own nouns, as a question may use them. */
  readonly questionWords: (reading: Reading) => QuestionWords
  readonly messages: Messages
}

/** Every language, one line each. */
export const LANGUAGES: Readonly<Record<LanguageTag, Language>> = {
  en: english,
  nl: dutch,
}
