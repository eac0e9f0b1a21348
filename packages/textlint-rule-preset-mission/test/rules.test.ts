import { createRequire } from 'node:module'
import { adoptionOf, messageWith, RULES, type Finding } from '@mission-lint/core'
import { describe, test } from 'vitest'
import { ruleExamples } from '../../../test/support/examples.ts'
import { reference } from '../../../test/support/reference.ts'
import preset from '../src/index.ts'

// The tester takes its test functions from there.
Object.assign(globalThis, { describe, it: test })

/** What is used of the tester. Its own types are those of an older textlint than ours. */
interface Tester {
  run(
    name: string,
    rule: (typeof preset.rules)[string],
    cases: { readonly valid: readonly object[]; readonly invalid: readonly object[] },
  ): void
}

const require = createRequire(import.meta.url)
const {
  default: TextLintTester,
}: { readonly default: new () => Tester } = require('textlint-tester')

const tester = new TextLintTester()

for (const { id } of RULES) {
  const rule = preset.rules[id]
  if (!rule) throw new Error(`The preset lacks ${id}.`)
  const examples = ruleExamples().filter(({ ruleId }) => ruleId === id)
  const cases = examples.map(({ markdown: text }) => ({ text, errors: errorsOf(id, text) }))
  tester.run(id, rule, {
    valid: cases.flatMap(({ text, errors }) => (errors.length === 0 ? { text } : [])),
    invalid: cases.filter(({ errors }) => errors.length > 0),
  })
}

/** What core says of an example, as the tester wants it told. */
function errorsOf(id: string, text: string) {
  const { findings } = reference(text)
  return findings.filter(({ ruleId }) => ruleId === id).map(errorOf)
}

function errorOf(finding: Finding) {
  const { range, suggestions, language } = finding
  const stretch = [range.start, range.end] as const
  const expected = suggestions.flatMap((suggestion, index) => {
    const { replacement } = suggestion
    if (replacement === undefined) return []
    const message = adoptionOf(suggestion, language)
    return { id: String(index + 1), message, range: stretch, output: replacement }
  })
  return {
    message: messageWith(finding, suggestions),
    range: stretch,
    // textlint itself leaves the list away where it is empty.
    ...(expected.length > 0 ? { suggestions: expected } : {}),
  }
}
