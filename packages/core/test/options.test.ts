import { describe, expect, it } from 'vitest'
import { SettingsError, validateDocumentOptions, validateSettings } from '@mission-lint/core'

function mistake(settings: unknown): string {
  try {
    validateSettings(settings)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  return 'none'
}

describe('validateSettings', () => {
  it('accepts what is documented', () => {
    expect(mistake({})).toBe('none')
    expect(
      mistake({
        preset: 'strict',
        rules: {
          'no-helping-role': 'off',
          'outcome-first': ['warning', { acts: false }],
          'no-empty-mission': ['info'],
        },
        language: 'nl',
        messages: 'auto',
        sections: ['mission', 'vision'],
        headings: { purpose: ['leidraad'] },
        fields: ['params.why'],
        names: ['Kadehuis'],
        words: { activity: ['thatch'] },
        ignorePaths: ['archive/**'],
      }),
    ).toBe('none')
  })

  const mistakes: [string, unknown, string][] = [
    [
      'an unknown key near a known one',
      { presett: 'strict' },
      '`presett`: there is no such option. Did you mean `preset`?',
    ],
    [
      'an unknown rule near a known one',
      { rules: { 'no-helping-roles': 'off' } },
      '`rules.no-helping-roles`: there is no such rule. Did you mean `no-helping-role`?',
    ],
    [
      'an unknown severity near a known one',
      { rules: { 'no-helping-role': 'warn' } },
      '`rules.no-helping-role`: expected "off", "info", "warning" or "error", got "warn". Did you mean "warning"?',
    ],
    [
      'an option that the rule does not have',
      { rules: { 'outcome-first': ['warning', { act: false }] } },
      '`rules.outcome-first.1.act`: there is no such option. Did you mean `acts`?',
    ],
    [
      'an option of a rule that has none',
      { rules: { 'no-helping-role': ['warning', { acts: false }] } },
      '`rules.no-helping-role.1.acts`: there is no such option. There are none here.',
    ],
    ['no object at all', ['strict'], 'expected an object, got ["strict"].'],
    ['a text for a list', { names: 'Kadehuis' }, '`names`: expected a list, got "Kadehuis".'],
    ['an empty text', { names: [''] }, '`names.0`: expected a text that is not empty, got "".'],
    [
      'a key of the prototype',
      { constructor: 1 },
      '`constructor`: there is no such option. Known here: ',
    ],
  ]
  it.each(mistakes)('tells of %s', (_, settings, message) => {
    expect(mistake(settings)).toContain(message)
  })

  it('names the place as a path', () => {
    try {
      validateSettings({ words: { activity: [1] } })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(SettingsError)
      expect(error).toMatchObject({ path: ['words', 'activity', '0'] })
    }
  })
})

describe('validateDocumentOptions', () => {
  it('knows no rules and no preset', () => {
    expect(() => validateDocumentOptions({ rules: {} })).toThrow(SettingsError)
    expect(() => validateDocumentOptions({ preset: 'strict' })).toThrow(SettingsError)
    expect(() => validateDocumentOptions({ language: 'en' })).not.toThrow()
  })
})
