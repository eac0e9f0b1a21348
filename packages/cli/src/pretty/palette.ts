import type { CueKind, Severity, Verdict } from '@mission-lint/core'
import colours from 'picocolors'

type Paint = (text: string) => string

/** The colours of the report for people; without colours all of them leave the text as it is. */
export interface Palette {
  readonly hasColours: boolean
  readonly file: Paint
  readonly faint: Paint
  readonly question: Paint
  readonly suggestion: Paint
  readonly verdict: Readonly<Record<Verdict, Paint>>
  readonly severity: Readonly<Record<Severity, Paint>>
  /** Of the words that decided. */
  readonly cue: (kind: CueKind) => Paint
}

export function paletteOf(hasColours: boolean): Palette {
  const { blue, bold, cyan, dim, green, red, underline, yellow } = colours.createColors(hasColours)
  const world: Partial<Record<CueKind, Paint>> = { act: blue, state: green }
  return {
    hasColours,
    file: (text) => bold(underline(text)),
    faint: dim,
    question: cyan,
    suggestion: green,
    verdict: {
      role: (text) => bold(yellow(text)),
      mixed: (text) => bold(blue(text)),
      outcome: (text) => bold(green(text)),
      none: bold,
    },
    severity: { error: red, warning: dim, info: dim },
    cue: (kind) => (text) => bold((world[kind] ?? yellow)(text)),
  }
}
