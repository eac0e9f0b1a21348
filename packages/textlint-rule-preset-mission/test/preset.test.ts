import { RULE_IDS } from '@mission-lint/core'
import { describe, expect, test } from 'vitest'
import { lintWithTextlint } from '../../../test/support/hosts/textlint.ts'
import preset from '../src/index.ts'

describe('the preset', () => {
  test('has a rule and a severity for each id', () => {
    expect(Object.keys(preset.rules)).toEqual([...RULE_IDS])
    expect(Object.keys(preset.rulesConfig)).toEqual([...RULE_IDS])
  })

  test('takes roles as warnings, acts as information, and leaves empty missions alone', () => {
    const { 'outcome-first': outcome, 'no-empty-mission': empty, ...others } = preset.rulesConfig
    expect(outcome).toEqual({ severity: 'info' })
    expect(empty).toBe(false)
    for (const config of Object.values(others)) expect(config).toEqual({ severity: 'warning' })
  })
})

test('an option that is not there is named', async () => {
  const run = lintWithTextlint('# Our mission', 'page.md', { 'outcome-first': { act: false } })
  await expect(run).rejects.toThrow(/there is no such option. Did you mean `acts`\?/u)
})
