import { LANGUAGE_TAGS, type LanguageTag, type Settings } from '@mission-lint/core'
import { reasonOf, type Problems } from '../problem.ts'
import { judgementReport, type JudgementReport } from './judgement-report.ts'

/** A line that can not be judged keeps its place in the answer. */
interface Refusal {
  readonly id: unknown
  readonly error: string
}

/** One line of the answer: the id as it was given, and the judgement. */
export type JudgedLine = ({ readonly id: unknown } & JudgementReport) | Refusal

/** Judges lines of JSON, one answer for each, in the same order; empty lines are passed over. */
export async function* judgeLines(
  lines: AsyncIterable<string>,
  settings: Settings,
  problems: Problems,
): AsyncGenerator<JudgedLine, void> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() !== '') yield judgeLine(line, number, settings, problems)
  }
}

function judgeLine(
  line: string,
  number: number,
  settings: Settings,
  problems: Problems,
): JudgedLine {
  const refuse = (id: unknown, reason: string): Refusal => {
    const error = `line ${number}: ${reason}`
    problems.fail(error)
    return { id, error }
  }
  try {
    const row: unknown = JSON.parse(line)
    if (!isRow(row)) return refuse(null, 'expected {"id", "text", "language"?}.')
    const { id = null, text, language } = row
    if (typeof text !== 'string') return refuse(id, '"text" is not a text.')
    const tag = tagOf(language)
    if (tag === 'other') return { id, ...judgedAsForeign() }
    return {
      id,
      ...judgementReport(text, tag === undefined ? settings : { ...settings, language: tag }),
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refuse(null, `not JSON: ${reasonOf(error)}`)
  }
}

interface Row {
  readonly id?: unknown
  readonly text?: unknown
  readonly language?: unknown
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The language that a row names, as one that is known here; `undefined` where it names none. */
function tagOf(language: unknown): LanguageTag | 'other' | undefined {
  if (typeof language !== 'string' || language === 'auto' || language === '') return undefined
  const [primary] = language.toLowerCase().split(/[-_]/)
  return LANGUAGE_TAGS.find((tag) => tag === primary) ?? 'other'
}

/** What can be said of a text in a language that is not known here: nothing. */
function judgedAsForeign(): JudgementReport {
  return { verdict: 'none', language: null, roles: [], world: 'absent', cues: [], suggestions: [] }
}
