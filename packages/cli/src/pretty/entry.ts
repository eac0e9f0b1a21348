import { LANGUAGES, type CueKind, type LanguageTag, type Verdict } from '@mission-lint/core'
import type { FindingReport, StatementReport, SuggestionReport } from '../report.ts'
import { marked, type Mark } from './mark.ts'
import type { Palette } from './palette.ts'
import { WORDS } from './words.ts'
import { tame, wrapped } from './wrap.ts'

/** What is told of one place in a file: the words in front, and the lines below them. */
export interface Entry {
  readonly offset: number
  /** "12:1" */
  readonly place: string
  readonly heading: string
  readonly body: readonly string[]
}

/** How entries are written. */
export interface Style {
  /** Of the body, in columns. */
  readonly width: number
  readonly palette: Palette
}

/** Tells of a statement: its verdict, the words that made it so, and what its finding says. */
export function statementEntry(statement: StatementReport, style: Style): Entry {
  const { text, start, verdict, cues, findings, messageLanguage, outsider } = statement
  const paint = style.palette.verdict[verdict]
  const { heard } = LANGUAGES[messageLanguage].messages
  const reply = heard.replace('{reply}', () => outsider)
  const said =
    verdict === 'outcome' ? wrapped(reply, style.width).map(style.palette.suggestion) : []
  return {
    offset: start.offset,
    place: `${start.line}:${start.column}`,
    heading: [
      verdictWords(verdict, cues, messageLanguage, style.palette),
      ...tags(findings, style),
    ].join('  '),
    body: [
      ...barred(marked(text, cues, style.width - BAR.length, style.palette), paint),
      ...said,
      ...findings.flatMap((finding) => findingLines(finding, style)),
    ],
  }
}

/** Tells of a mission that is announced but missing. */
export function missingEntry(finding: FindingReport, style: Style): Entry {
  const { start, language, actual } = finding
  const { palette, width } = style
  return {
    offset: start.offset,
    place: `${start.line}:${start.column}`,
    heading: [palette.verdict.none(WORDS[language].missing), ...tags([finding], style)].join('  '),
    body: [
      ...barred(wrapped(tame(actual), width - BAR.length), palette.verdict.none),
      ...findingLines(finding, style),
    ],
  }
}

/** The verdict, and by what kinds of words it was made. */
export function verdictWords(
  verdict: Verdict,
  cues: readonly Mark[],
  language: LanguageTag,
  palette: Palette,
): string {
  const kinds = new Set<CueKind>(cues.map(({ kind }) => kind))
  const { messages } = LANGUAGES[language]
  const why = [...kinds].map((kind) => messages.cues[kind]).join(' + ')
  const name = palette.verdict[verdict](messages.verdicts[verdict])
  return why === '' ? name : `${name}: ${why}`
}

/** What to ask, and what could stand there. */
export interface Advice {
  readonly question: string | null
  readonly suggestions: readonly SuggestionReport[]
}

/** The one question to ask, and outcomes that could stand there. */
export function adviceLines(
  { question, suggestions }: Advice,
  { width, palette }: Style,
): string[] {
  const asked = question === null ? [] : bulleted('?', question, width)
  const seeds = suggestions.flatMap(({ text, derivation }) => [
    ...bulleted('→', tame(text), width).map(palette.suggestion),
    ...bulleted(' ', tame(derivation), width).map(palette.faint),
  ])
  return [...asked.map(palette.question), ...seeds]
}

function findingLines(finding: FindingReport, style: Style): string[] {
  const { message, question } = finding
  const said = message.endsWith(question) ? message.slice(0, -question.length) : message
  return [...wrapped(tame(said), style.width), ...adviceLines(finding, style)]
}

/** Stands in front of what the page itself says. */
const BAR = '│ '

function barred(lines: readonly string[], paint: (text: string) => string): string[] {
  return lines.map((line) => paint(BAR) + line)
}

function bulleted(bullet: string, text: string, width: number): string[] {
  return wrapped(text, width - 2).map((line, index) => `${index === 0 ? bullet : ' '} ${line}`)
}

function tags(findings: readonly FindingReport[], { palette }: Style): string[] {
  return findings.map(({ ruleId, severity }) =>
    palette.severity[severity](`(${ruleId}, ${severity})`),
  )
}
