import type { Finding, RuleSeverity } from '@mission-lint/core'
import type { HostFinding } from './hosts/host-finding.ts'
import { pointOf } from './reference.ts'

/** How a host takes a rule, by the table of severities in the documentation. */
export type SeverityOf = (ruleId: string) => RuleSeverity

/**
 * In what a host differs from what core says of a document: one line each, none where they agree.
 *
 * @param expected What core says, whatever rules are on.
 */
export function differences(
  markdown: string,
  expected: readonly Finding[],
  actual: readonly HostFinding[],
  severityOf: SeverityOf,
): string[] {
  const wanted = expected.flatMap((finding) => {
    const severity = severityOf(finding.ruleId)
    return severity === 'off' ? [] : { finding, severity }
  })
  if (wanted.length !== actual.length)
    return [`${wanted.length} findings were expected, there are ${actual.length}`]
  return wanted.flatMap(({ finding, severity }, index) => {
    const found = actual[index]
    return found ? unlike(markdown, finding, severity, found) : []
  })
}

function unlike(
  markdown: string,
  finding: Finding,
  severity: RuleSeverity,
  found: HostFinding,
): string[] {
  const { ruleId, range, message, suggestions } = finding
  const replacements = suggestions.flatMap(({ replacement }) => replacement ?? [])
  const pairs = [
    ['rule', ruleId, found.ruleId],
    ['severity', severity, found.severity],
    ['range', range, found.range],
    ['start', pointOf(markdown, range.start), found.start],
    ['end', pointOf(markdown, range.end), found.end],
    ['message', message, found.message.slice(0, message.length)],
    ['replacements', replacements, found.replacements],
  ] as const
  const told = pairs.flatMap(([what, wanted, got]) => {
    const [one, other] = [inOneOrder(wanted), inOneOrder(got)]
    return one === other ? [] : `${what}: ${one} was expected, not ${other}`
  })
  const untold = suggestions.filter(
    ({ text, replacement }) => replacement === undefined && !found.advice.includes(text),
  )
  return [...told, ...untold.map(({ text }) => `"${text}" is told nowhere`)]
}

/** As JSON, whatever order the keys are in. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort())
      : member,
  )
}
