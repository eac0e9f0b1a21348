import type { LanguageTag, Severity, Verdict } from '@mission-lint/core'
import type { CommandReport, Summary } from '../report.ts'
import type { Palette } from './palette.ts'
import { WORDS } from './words.ts'

const VERDICTS: readonly Verdict[] = ['role', 'mixed', 'outcome', 'none']
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** "12 missions in 40 files: 7 roles, 2 mixed, 3 outcomes.", and how much the findings weigh. */
export function summaryLines(
  { files, statements, verdicts, severities }: Summary,
  language: LanguageTag,
  palette: Palette,
): string[] {
  const words = WORDS[language].summary
  const missions = statements === 0 ? words.noMissions : counted(statements, words.missions)
  const where = `${missions} ${words.in} ${counted(files, words.files)}`
  const shares = VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) =>
    palette.verdict[verdict](counted(verdicts[verdict], words.verdicts[verdict])),
  )
  const weights = SEVERITIES.filter((severity) => severities[severity] > 0).map((severity) =>
    palette.severity[severity](counted(severities[severity], words.severities[severity])),
  )
  const first = shares.length > 0 ? `${where}: ${shares.join(', ')}.` : `${where}.`
  return weights.length > 0 ? [first, weights.join(palette.faint(', '))] : [first]
}

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`
}

/** The language in which most of a report is spoken; English where nothing is. */
export function mainLanguage({ files }: Pick<CommandReport, 'files'>): LanguageTag {
  const spoken = files.flatMap(({ statements, findings }) => [
    ...statements.map(({ messageLanguage }) => messageLanguage),
    ...findings.map(({ language }) => language),
  ])
  const dutch = spoken.filter((language) => language === 'nl').length
  return dutch > spoken.length - dutch ? 'nl' : 'en'
}
