import type { Settings, Severity } from '@mission-lint/core'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import remarkLintMission from 'remark-lint-mission'
import type { VFile } from 'vfile'
import type { HostFinding } from './host-finding.ts'

type Message = VFile['messages'][number]

/** Lints with remark, as the example project sets it up. */
export function lintWithRemark(markdown: string, settings: Settings): HostFinding[] {
  const file = remark()
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkLint)
    .use(remarkLintMission, settings)
    .processSync(markdown)
  return file.messages.map(findingOf)
}

function findingOf(message: Message): HostFinding {
  const { ruleId = '', place, fatal, reason, expected = [] } = message
  if (!place || !('start' in place)) throw new Error(`A message without a place: ${reason}`)
  const { start, end } = place
  return {
    ruleId,
    range: { start: start.offset ?? -1, end: end.offset ?? -1 },
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    severity: severityOf(fatal),
    message: reason,
    replacements: expected,
  }
}

function severityOf(fatal: boolean | null | undefined): Severity {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}
