import type { WeighedFinding } from '@mission-lint/core'
import remarkLint from 'remark-lint'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Location } from 'vfile-location'
import { reasonOf, type Problems } from '../problem.ts'

const control = unified().use(remarkLint).freeze()

/**
 * Leaves out the findings that comments in the file silence (`<!--lint disable no-helping-role-->`).
 * It is remark-lint itself that decides: each finding is shown to it as a message.
 */
export function withoutSilenced(
  findings: readonly WeighedFinding[],
  tree: Parameters<typeof control.runSync>[0],
  file: VFile,
  points: Location,
  problems: Problems,
): readonly WeighedFinding[] {
  const shown = findings.map(({ message, ruleId, range }) => {
    const place = points.toPoint(range.start)
    return file.message(message, { ruleId, source: 'remark-lint', ...(place ? { place } : {}) })
  })
  try {
    control.runSync(tree, file)
  } catch (error) {
    problems.note(`its comments for remark-lint are not heeded: ${reasonOf(error)}`, file.path)
    return findings
  }
  const kept = new Set(file.messages)
  return findings.filter((_, index) => {
    const message = shown[index]
    return message && kept.has(message)
  })
}
