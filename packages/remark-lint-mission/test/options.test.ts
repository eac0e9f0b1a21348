import { SettingsError } from '@mission-lint/core'
import { remark } from 'remark'
import { expect, test } from 'vitest'
import remarkLintMission from '../src/index.ts'

/** As JSON: what a configuration file may hold, whatever the types say. */
const MISTAKES = [
  ['{"presets": "strict"}', '`presets`: there is no such option. Did you mean `preset`?'],
  ['{"rules": {"no-helping-rle": "off"}}', '`rules.no-helping-rle`: there is no such rule.'],
  ['{"rules": {"no-helping-role": "warn"}}', '`rules.no-helping-role`: expected "off", "info",'],
  ['["strict"]', 'expected an object, got ["strict"].'],
] as const

test.for(MISTAKES)('a mistake is named: %s', ([json, message]) => {
  const run = () => remark().use(remarkLintMission, JSON.parse(json)).processSync('# Our mission')
  expect(run).toThrow(SettingsError)
  expect(run).toThrow(`remark-lint-mission: ${message}`)
})

test.for([undefined, null, {}, { preset: 'strict' }] as const)('options may be %j', (options) => {
  const file = remark().use(remarkLintMission, options).processSync('Just a text.')
  expect(file.messages).toEqual([])
})
