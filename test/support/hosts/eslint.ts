import { Linter } from 'eslint'
import mission from 'eslint-plugin-mission'
import { countingMark, type HostFinding } from './host-finding.ts'

/** Lints with ESLint by one of the plugin's configurations and what is put on top of it. */
export function lintWithEslint(
  markdown: string,
  preset: 'recommended' | 'strict',
  ...configs: readonly Linter.Config[]
): HostFinding[] {
  const linter = new Linter()
  return linter
    .verify(markdown, [mission.configs[preset], ...configs], { filename: 'page.md' })
    .map((message) => countingMark(findingOf(message, markdown), markdown))
}

function findingOf(message: Linter.LintMessage, markdown: string): HostFinding {
  const { ruleId, line, column, endLine = 0, endColumn = 0, severity, suggestions = [] } = message
  if (message.fatal || ruleId === null) throw new Error(message.message)
  const range = {
    start: offsetOf(markdown, line, column),
    end: offsetOf(markdown, endLine, endColumn),
  }
  for (const { fix } of suggestions) {
    if (fix.range[0] !== range.start || fix.range[1] !== range.end)
      throw new Error(`A suggestion writes over ${fix.range.join('-')}, not over the statement.`)
  }
  return {
    ruleId: ruleId.replace('mission/', ''),
    range,
    start: { line, column },
    end: { line: endLine, column: endColumn },
    severity: severity === 2 ? 'error' : 'warning',
    message: message.message,
    replacements: suggestions.map(({ fix }) => fix.text),
    advice: message.message,
  }
}

/** ESLint tells lines and columns only. It takes a byte order mark off before it counts. */
function offsetOf(markdown: string, line: number, column: number): number {
  const text = markdown.replace(/^\uFEFF/, '')
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1
}
