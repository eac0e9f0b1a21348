import {
  LANGUAGES,
  lint,
  toSource,
  type Cue,
  type JudgedStatement,
  type Range,
  type Settings,
  type WeighedFinding,
} from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'
import { VFile } from 'vfile'
import { location, type Location } from 'vfile-location'
import type { Problems } from '../problem.ts'
import type {
  CueReport,
  FileReport,
  FindingReport,
  Place,
  StatementReport,
  Stretch,
} from '../report.ts'
import { suggestionReport } from '../suggestion-report.ts'
import { withoutSilenced } from './comments.ts'
import type { Source } from './lint-source.ts'
import { parse } from './parse.ts'

/** Parses, lints and heeds comments: what `lintSource` does with a file that might state a mission. */
export async function lintMarkdown(source: Source, problems: Problems): Promise<FileReport> {
  const { path, text, settings } = source
  const file = new VFile({ path, value: text })
  const tree = await parse(file, problems)
  const report = lint(fromMdast(tree, text), settings)
  const points = location(text)
  const heeded = withoutSilenced(report.findings, tree, file, points, problems)
  const findings = heeded.map((finding) => ({ finding, told: findingReport(finding, points) }))
  const statements = report.statements.map((statement) => {
    const own = findings.filter(({ finding }) => finding.subject === statement)
    return statementReport(
      statement,
      own.map(({ told }) => told),
      points,
      settings,
    )
  })
  return { path, statements, findings: findings.map(({ told }) => told) }
}

function statementReport(
  statement: JudgedStatement,
  findings: readonly FindingReport[],
  points: Location,
  { messages = 'auto' }: Settings,
): StatementReport {
  const { text, range, form, section, judgement } = statement
  const { verdict, language, roles, world, cues } = judgement
  const messageLanguage = messages === 'auto' ? (statement.language ?? 'en') : messages
  return {
    text,
    ...stretch(range, points),
    verdict,
    language: language ?? null,
    roles,
    world,
    form,
    section,
    cues: cues.map((cue) => cueReport(cue, statement, points)),
    outsider: LANGUAGES[messageLanguage].messages.outsider[verdict],
    messageLanguage,
    findings,
  }
}

function cueReport(
  { kind, text, range }: Cue,
  statement: JudgedStatement,
  points: Location,
): CueReport {
  return { kind, text, range, ...stretch(toSource(statement, range) ?? statement.range, points) }
}

function findingReport(finding: WeighedFinding, points: Location): FindingReport {
  const { ruleId, severity, message, question, url, actual, language, range } = finding
  const lineOf = (offset: number): number => placeAt(offset, points).line
  const suggestions = finding.suggestions.map((suggestion) => suggestionReport(suggestion, lineOf))
  return {
    ruleId,
    severity,
    message,
    question,
    url,
    actual,
    language,
    ...stretch(range, points),
    suggestions,
  }
}

function stretch({ start, end }: Range, points: Location): Stretch {
  return { start: placeAt(start, points), end: placeAt(end, points) }
}

function placeAt(offset: number, points: Location): Place {
  const { line = 1, column = 1 } = points.toPoint(offset) ?? {}
  return { line, column, offset }
}
