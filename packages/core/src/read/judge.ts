import type { Cue, Judgement } from '../judgement.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import { verdictOf } from '../verdict.ts'
import { combine } from './combine.ts'
import { guessLanguage } from './guess-language.ts'
import type { Clause, Reading } from './reading.ts'
import { NO_VOCABULARY, type Vocabulary } from './vocabulary.ts'

export interface JudgeOptions {
  /** The language of the text; default: guessed. */
  readonly language?: LanguageTag
  readonly vocabulary?: Vocabulary
}

/** Judges one statement: does it fix a role, and how does it name the world that it wants? */
export function judge(text: string, options: JudgeOptions = {}): Judgement {
  return judgeWithReading(text, options).judgement
}

/** The judgement together with the reading behind it; no reading where the language is unknown. */
export function judgeWithReading(
  text: string,
  options: JudgeOptions = {},
): { readonly judgement: Judgement; readonly reading: Reading | undefined } {
  const tag = options.language ?? guessLanguage(text)
  if (!tag) {
    const judgement: Judgement = {
      verdict: 'none',
      language: undefined,
      roles: [],
      world: 'absent',
      cues: [],
    }
    return { judgement, reading: undefined }
  }
  const reading = LANGUAGES[tag].read(text, options.vocabulary ?? NO_VOCABULARY)
  const { roles, world, deciding } = combine(reading)
  const cues = deciding.flatMap((clause) => cuesOf(text, clause))
  return {
    judgement: { verdict: verdictOf(roles, world), language: tag, roles, world, cues },
    reading,
  }
}

function cuesOf(text: string, { sense, also, cue }: Clause): Cue[] {
  const words = text.slice(cue.start, cue.end)
  const kinds = [sense, also].filter((kind) => kind !== undefined)
  return kinds.map((kind) => ({ kind, range: cue, text: words }))
}
