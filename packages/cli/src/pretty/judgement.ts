import type { ExplainedReport } from '../judge/judgement-report.ts'
import { adviceLines, verdictWords } from './entry.ts'
import { marked } from './mark.ts'
import { paletteOf } from './palette.ts'
import type { PrettyOptions } from './pretty.ts'
import { WORDS } from './words.ts'
import { lineWidth, tame, wrapped } from './wrap.ts'

const INDENT = 2

/** Writes one judgement for people: the text, the verdict, how it came about, and what to ask. */
export function prettyJudgement(
  report: ExplainedReport,
  options: Pick<PrettyOptions, 'hasColours' | 'width'>,
): string {
  const { text, verdict, cues, language, steps, messageLanguage } = report
  const palette = paletteOf(options.hasColours)
  const width = lineWidth(options.width) - INDENT
  const judged = [
    [verdictWords(verdict, cues, messageLanguage, palette)],
    steps.flatMap((step, index) => numbered(index + 1, tame(step.text), width)),
    adviceLines(report, { width, palette }),
  ]
  const unknown = [wrapped(WORDS[messageLanguage].unknownLanguage, width)]
  const blocks = [marked(text, cues, width, palette), ...(language === null ? unknown : judged)]
  const lines = blocks.flatMap((block) => (block.length > 0 ? block.concat('') : []))
  return lines.map((line) => `${' '.repeat(INDENT)}${line}`.trimEnd() + '\n').join('')
}

function numbered(number: number, text: string, width: number): string[] {
  const label = `${number}. `
  return wrapped(text, width - label.length).map(
    (line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line,
  )
}
