import type { LanguageTag } from '@mission-lint/core'
import type { CommandReport, FileReport, FindingReport, StatementReport } from '../report.ts'
import { missingEntry, statementEntry, type Entry, type Style } from './entry.ts'
import { paletteOf } from './palette.ts'
import { mainLanguage, summaryLines } from './summary.ts'
import { lineWidth, tame } from './wrap.ts'

/** How a report is written for people. */
export interface PrettyOptions {
  readonly hasColours: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Whether only missions with a warning or an error are shown, and nothing when there are none. */
  readonly quiet: boolean
  /** Of the summary; `auto`: that of most statements. */
  readonly language: 'auto' | LanguageTag
}

const INDENT = 2

/** Writes a report for people; ends in a line feed, unless it is empty. */
export function pretty(report: CommandReport, options: PrettyOptions): string {
  const { hasColours, quiet } = options
  const palette = paletteOf(hasColours)
  const width = lineWidth(options.width)
  const blocks = report.files.flatMap((file) => {
    const entries = entriesOf(file, quiet, (place) => ({
      palette,
      width: width - bodyIndent(place),
    }))
    return entries.length > 0 ? [[palette.file(tame(file.path)), '', ...layOut(entries)]] : []
  })
  if (report.files.length === 0 || (quiet && blocks.length === 0)) return ''
  const language = options.language === 'auto' ? mainLanguage(report) : options.language
  const lines = [...blocks.flat(), ...summaryLines(report.summary, language, palette)]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function entriesOf(file: FileReport, quiet: boolean, styleFor: (place: number) => Style): Entry[] {
  const stated = new Set(file.statements.map(({ start }) => start.offset))
  const missing = file.findings.filter(({ start }) => !stated.has(start.offset))
  const statements = file.statements.filter(({ findings }) => !quiet || findings.some(isLoud))
  const shown: readonly (StatementReport | FindingReport)[] = [
    ...statements,
    ...missing.filter((finding) => !quiet || isLoud(finding)),
  ]
  const widest = Math.max(...shown.map(({ start }) => `${start.line}:${start.column}`.length))
  const style = styleFor(widest)
  const entries = shown.map((one) =>
    'verdict' in one ? statementEntry(one, style) : missingEntry(one, style),
  )
  return entries.toSorted((one, other) => one.offset - other.offset)
}

function isLoud({ severity }: FindingReport): boolean {
  return severity !== 'info'
}

/** How far the lines below a heading stand from the left, for places of a width. */
function bodyIndent(place: number): number {
  return INDENT + place + INDENT
}

function layOut(entries: readonly Entry[]): string[] {
  const widest = Math.max(...entries.map(({ place }) => place.length))
  const space = ' '.repeat(INDENT)
  const inner = ' '.repeat(bodyIndent(widest))
  return entries.flatMap(({ place, heading, body }) => [
    `${space}${place.padStart(widest)}${space}${heading}`,
    ...body.map((line) => inner + line),
    '',
  ])
}
