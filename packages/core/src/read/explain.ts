import type { CueKind, Judgement } from '../judgement.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import type { Messages } from '../messages.ts'
import type { Range } from '../range.ts'
import type { Combined } from './combine.ts'
import type { Clause, Reading } from './reading.ts'
import { isSame } from './weigh.ts'

/**
 * - `frame`: words were taken off that fix nothing.
 * - `cue`: words decided; `because` says by which consideration.
 * - `also`: the same words speak for something besides.
 * - `set-aside`: a part says something that does not count here.
 * - `nothing`: nothing can be read from a part.
 * - `verdict`: the table's answer.
 */
export type StepCode = 'frame' | 'cue' | 'also' | 'set-aside' | 'nothing' | 'verdict'

/** One step from the text to the verdict, for a person to follow and to argue with. */
export interface Step {
  readonly code: StepCode
  /** The words that it is about, in the text; the whole text for the verdict. */
  readonly range: Range
  readonly kind?: CueKind
  /** In the language asked for: one sentence. */
  readonly text: string
}

/** Tells step by step how a reading led to its judgement. */
export function explain(
  reading: Reading,
  { deciding, aside }: Combined,
  judgement: Judgement,
  language: LanguageTag = 'en',
): readonly Step[] {
  const { messages } = LANGUAGES[language]
  const clauses = reading.clauses.length > 0 ? reading.clauses : deciding
  const steps = clauses.flatMap((clause) => {
    const counted = deciding.find((one) => isSame(one, clause)) ?? clause
    const rule = aside.find((one) => isSame(one.clause, clause))?.rule
    const setAside = rule && counted === clause ? messages.setAside[rule] : undefined
    return clauseSteps(reading.text, counted, setAside, messages)
  })
  const outsider = messages.outsider[judgement.verdict]
  const verdict = messages.verdicts[judgement.verdict]
  return [
    ...steps,
    {
      code: 'verdict',
      range: { start: 0, end: reading.text.length },
      text: fill(messages.steps.verdict, { verdict, outsider }),
    },
  ]
}

function clauseSteps(
  text: string,
  clause: Clause,
  setAside: string | undefined,
  messages: Messages,
): readonly Step[] {
  const steps: Step[] = []
  const { frame, sense, also, cue } = clause
  const words = text.slice(cue.start, cue.end)
  const because = messages.because[clause.because] ?? clause.because
  if (frame) {
    const values = { frame: text.slice(frame.start, frame.end) }
    steps.push({ code: 'frame', range: frame, text: fill(messages.steps.frame, values) })
  }
  if (sense === undefined) {
    const values = { cue: text.slice(clause.range.start, clause.range.end), because }
    steps.push({
      code: 'nothing',
      range: clause.range,
      text: fill(messages.steps.nothing, values),
    })
    return steps
  }
  const values = { cue: words, kind: messages.cues[sense], because: setAside ?? because }
  const code = setAside === undefined ? 'cue' : 'set-aside'
  steps.push({ code, range: cue, kind: sense, text: fill(messages.steps[code], values) })
  if (also !== undefined && setAside === undefined) {
    const values = { cue: words, also: messages.cues[also] }
    steps.push({ code: 'also', range: cue, kind: also, text: fill(messages.steps.also, values) })
  }
  return steps
}

/** Fills `{name}` in a template. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
}
