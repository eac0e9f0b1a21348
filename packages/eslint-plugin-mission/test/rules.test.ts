import markdown from '@eslint/markdown'
import { adoptionOf, messageWith, RULES, type Finding } from '@mission-lint/core'
import { RuleTester } from 'eslint'
import { describe, test } from 'vitest'
import { ruleExamples } from '../../../test/support/examples.ts'
import { pointOf, reference } from '../../../test/support/reference.ts'
import mission from '../src/index.ts'

RuleTester.describe = describe
RuleTester.it = test

const tester = new RuleTester({
  plugins: { markdown },
  language: 'markdown/gfm',
  languageOptions: { frontmatter: 'yaml' },
})

for (const { id } of RULES) {
  const rule = mission.rules[id]
  if (!rule) throw new Error(`The plugin lacks ${id}.`)
  const examples = ruleExamples().filter(({ ruleId }) => ruleId === id)
  const cases = examples.map(({ markdown: code }) => ({ code, errors: errorsOf(id, code) }))
  tester.run(id, rule, {
    valid: cases.flatMap(({ code, errors }) => (errors.length === 0 ? { code } : [])),
    invalid: cases.filter(({ errors }) => errors.length > 0),
  })
}

/** What core says of an example, as RuleTester wants it told. */
function errorsOf(id: string, code: string) {
  const { findings } = reference(code)
  return findings.filter(({ ruleId }) => ruleId === id).map((finding) => errorOf(finding, code))
}

function errorOf(finding: Finding, code: string) {
  const { range, suggestions, language } = finding
  const toldOnly = suggestions.filter(({ replacement }) => replacement === undefined)
  const start = pointOf(code, range.start)
  const end = pointOf(code, range.end)
  return {
    message: messageWith(finding, toldOnly),
    ...start,
    endLine: end.line,
    endColumn: end.column,
    suggestions: suggestions.flatMap((suggestion) => {
      const { replacement } = suggestion
      if (replacement === undefined) return []
      const output = code.slice(0, range.start) + replacement + code.slice(range.end)
      return { desc: adoptionOf(suggestion, language), output }
    }),
  }
}
