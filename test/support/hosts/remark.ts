import type { Settings, Severity } from '@mission-lint/core'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import remarkLintMission from 'remark-lint-mission'
import type { VFile } from 'vfile'
import type { HostFinding } from './host-finding.ts'

type Message = VFile['messages'][number]

/** Remark as the example project sets it up. */
const processor = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkLint).freeze()

/** Lints with remark; settings that are the same object share a processor. */
export function lintWithRemark(markdown: string, settings: Settings): HostFinding[] {
  const linter = linters.get(settings) ?? linterFor(settings)
  linters.set(settings, linter)
  return linter.processSync(markdown).messages.map(findingOf)
}

const linters = new WeakMap<Settings, ReturnType<typeof linterFor>>()

function linterFor(settings: Settings) {
  return processor().use(remarkLintMission, settings).freeze()
}

function findingOf(message: Message): HostFinding {
  const { ruleId = '', place, fatal, reason, note = '', expected = [] } = message
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
    advice: note,
  }
}

function severityOf(fatal: boolean | null | undefined): Severity {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}
