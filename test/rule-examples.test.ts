/** The examples of the rules, which are also what their pages show: each is flagged as it is marked. */
import { describe, expect, test } from 'vitest'
import { ruleExamples } from './support/examples.ts'
import { reference } from './support/reference.ts'

describe.for(ruleExamples())('$title', ({ ruleId, markdown, flagged, suggestion }) => {
  const findings = reference(markdown).findings.filter((finding) => finding.ruleId === ruleId)

  test('is flagged where it is marked, and nowhere else', () => {
    expect(findings.map(({ range }) => range)).toEqual(flagged ? [flagged] : [])
  })

  test.runIf(suggestion !== undefined)('comes with the suggestion', () => {
    expect(findings.flatMap(({ suggestions }) => suggestions[0]?.text ?? [])).toEqual([suggestion])
  })
})
