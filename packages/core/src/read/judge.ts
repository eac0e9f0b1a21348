import type { Cue, Judgement } from '../judgement.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import type { DocumentOptions } from '../options.ts'
import { verdictOf } from '../verdict.ts'
import { combine, type Combined } from './combine.ts'
import { explain, type Step } from './explain.ts'
import { guessLanguage } from './guess-language.ts'
import type { Clause, Reading } from './reading.ts'
import { weigh } from './weigh.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** What judging one statement takes: its language, if known, and the user's own names and words. */
export type JudgeOptions = Pick<DocumentOptions, 'language' | 'names' | 'words'>

/** Judges one statement: does it fix a role, and how does it name the world that it wants? */
export function judge(text: string, options: JudgeOptions = {}): Judgement {
  const { language = 'auto' } = options
  const tag = language === 'auto' ? guessLanguage(text) : language
  return judgeReading(text, tag, vocabularyOf(options)).judgement
}

/** A judgement with the steps that led to it. */
export interface Explanation extends Judgement {
  readonly steps: readonly Step[]
}

/** Judges one statement and tells step by step, in `messages`' language, how it came to that. */
export function explainJudgement(
  text: string,
  options: JudgeOptions & Pick<DocumentOptions, 'messages'> = {},
): Explanation {
  const { language = 'auto', messages = 'auto' } = options
  const tag = language === 'auto' ? guessLanguage(text) : language
  const { judgement, reading, combined } = judgeReading(text, tag, vocabularyOf(options))
  const steps =
    reading && combined
      ? explain(reading, combined, judgement, messages === 'auto' ? tag : messages)
      : []
  return { ...judgement, steps }
}

/** A judgement, the reading behind it and what decided; there is none where the language is unknown. */
export interface JudgedReading {
  readonly judgement: Judgement
  readonly reading: Reading | undefined
  readonly combined: Combined | undefined
}

/** Reads a statement in one language and judges what it says. */
export function judgeReading(
  text: string,
  language: LanguageTag | undefined,
  vocabulary: Vocabulary,
): JudgedReading {
  if (!language) return { judgement: UNKNOWN_LANGUAGE, reading: undefined, combined: undefined }
  const { read, weights } = LANGUAGES[language]
  const reading = read(text, vocabulary)
  const combined = weigh(reading, combine(reading), weights())
  const { roles, world, deciding } = combined
  const cues = deciding.flatMap((clause) => cuesOf(text, clause))
  const verdict = verdictOf(roles, world)
  return { judgement: { verdict, language, roles, world, cues }, reading, combined }
}

const UNKNOWN_LANGUAGE: Judgement = {
  verdict: 'none',
  language: undefined,
  roles: [],
  world: 'absent',
  cues: [],
}

function cuesOf(text: string, { sense, also, cue }: Clause): Cue[] {
  const words = text.slice(cue.start, cue.end)
  const kinds = [sense, also].filter((kind) => kind !== undefined)
  return kinds.map((kind) => ({ kind, range: cue, text: words }))
}
