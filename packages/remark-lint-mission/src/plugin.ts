/**
 * All rules of mission-lint as one plugin: a document is analysed once, however many rules are on.
 *
 * `lintRule` of unified-lint-rule is not used, as it makes a plugin of one rule and overwrites the
 * id, url and weight of each message. Messages have the source `remark-lint` all the same: it is what
 * remark-lint's comments (`<!--lint disable no-helping-role-->`) listen to.
 */
import { lint, validateSettings, type Settings, type WeighedFinding } from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { location, type Location } from 'vfile-location'
import { isLeftAlone } from './left-alone.ts'
import { noteOf } from './note.ts'

/** How unified says each severity: in `fatal`. */
const FATAL = { error: true, warning: false, info: undefined } as const

/**
 * Flags missions that say what an organisation wants to be, not what it wants to achieve.
 *
 * @throws {SettingsError} The options have a mistake: the message names it.
 */
export default function remarkLintMission(
  options?: Settings | null,
): (tree: Root, file: VFile) => undefined {
  const settings: unknown = options ?? {}
  validateSettings(settings, 'remark-lint-mission')
  return (tree, file) => {
    if (isLeftAlone(file, settings.ignorePaths)) return
    const source = String(file)
    const points = location(source)
    for (const finding of lint(fromMdast(tree, source), settings).findings) {
      tell(finding, file, source, points)
    }
  }
}

/** Adds the message for a finding, unless its place is not in the file: the tree is of another text. */
function tell(finding: WeighedFinding, file: VFile, source: string, points: Location): void {
  const start = points.toPoint(finding.range.start)
  const end = points.toPoint(finding.range.end)
  if (!start || !end) return
  const { ruleId, url, severity, suggestions } = finding
  const message = file.message(finding.message, {
    place: { start, end },
    ruleId,
    source: 'remark-lint',
  })
  const note = noteOf(finding, (offset) => points.toPoint(offset)?.line ?? 1)
  message.fatal = FATAL[severity]
  message.url = url
  message.actual = source.slice(start.offset, end.offset)
  message.expected = suggestions.flatMap(({ replacement }) => replacement ?? [])
  if (note !== undefined) message.note = note
}
