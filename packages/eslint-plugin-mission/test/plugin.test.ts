import { RULE_IDS, RULES } from '@mission-lint/core'
import { ESLint, Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import mission from '../src/index.ts'

/** Lints a text by a configuration of ours and what is put on top of it. */
function messagesOf(text: string, ...configs: Linter.Config[]): Linter.LintMessage[] {
  return new Linter().verify(text, [mission.configs.strict, ...configs], { filename: 'page.md' })
}

describe('the plugin', () => {
  test('says which it is', () => {
    expect(mission.meta).toEqual({
      name: manifest.name,
      version: manifest.version,
      namespace: 'mission',
    })
  })

  test.for(RULES)('has the rule $id, described as core describes it', ({ id, meta, options }) => {
    const own = mission.rules[id]?.meta
    expect(own?.docs?.url).toBe(meta.url)
    expect(own?.docs?.description).toBe(meta.description.en)
    expect(own).toMatchObject({ type: 'suggestion', hasSuggestions: true })
    expect(own?.languages).toEqual(['markdown/*'])
    expect(own?.defaultOptions).toEqual(
      options
        ? [
            Object.fromEntries(
              Object.entries(options).map(([name, option]) => [name, option.default]),
            ),
          ]
        : [],
    )
  })
})

describe('configurations', () => {
  test('recommended warns of roles, and leaves out what is information elsewhere', () => {
    const {
      'mission/outcome-first': outcome,
      'mission/no-empty-mission': empty,
      ...others
    } = mission.configs.recommended.rules ?? {}
    expect([outcome, empty]).toEqual(['off', 'off'])
    expect(new Set(Object.values(others))).toEqual(new Set(['warn']))
  })

  test('strict takes roles as errors and warns of the others', () => {
    const {
      'mission/outcome-first': outcome,
      'mission/no-empty-mission': empty,
      ...others
    } = mission.configs.strict.rules ?? {}
    expect([outcome, empty]).toEqual(['warn', 'warn'])
    expect(new Set(Object.values(others))).toEqual(new Set(['error']))
  })

  test.for(['recommended', 'strict'] as const)(
    '%s is one that ESLint takes, for Markdown',
    async (name) => {
      const config = mission.configs[name]
      const eslint = new ESLint({ overrideConfigFile: true, baseConfig: [config] })
      const calculated = await eslint.calculateConfigForFile('page.md')
      const ids = Object.keys(calculated.rules ?? {}).map((id) => id.replace('mission/', ''))
      expect(ids).toEqual([...RULE_IDS])
      expect(calculated.languageOptions).toMatchObject({ frontmatter: 'yaml' })
    },
  )
})

describe('settings.mission', () => {
  const MISTAKES = [
    [
      { langauge: 'nl' },
      'settings.mission: `langauge`: there is no such option. Did you mean `language`?',
    ],
    [{ preset: 'strict' }, 'settings.mission: `preset`: there is no such option.'],
    ['nl', 'settings.mission: expected an object, got "nl".'],
  ] as const

  test.for(MISTAKES)('names a mistake in %j', ([settings, message]) => {
    expect(() => messagesOf('# Our mission', { settings: { mission: settings } })).toThrow(message)
  })

  test("a mistake in a rule's own options is named by ESLint", () => {
    const rules: Linter.RulesRecord = { 'mission/outcome-first': ['warn', { act: false }] }
    expect(() => messagesOf('# Our mission', { rules })).toThrow(/"act"/u)
  })
})
