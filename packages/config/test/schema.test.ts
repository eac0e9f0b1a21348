import { readFileSync } from 'node:fs'
import {
  CUE_KINDS,
  LANGUAGE_TAGS,
  PRESETS,
  RULE_IDS,
  RULES,
  SECTIONS,
  SettingsError,
  validateSettings,
  type Rule,
} from '@mission-lint/core'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../schema/mission-lint.schema.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true })
const accepts = ajv.compile<unknown>(Object(schema))

const coreAccepts = (value: unknown): boolean => {
  try {
    validateSettings(value)
    return true
  } catch (error) {
    if (error instanceof SettingsError) return false
    throw error
  }
}

const each = (keys: readonly string[], value: unknown): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, value]))

const RIGHT: Readonly<Record<string, unknown>> = {
  nothing: {},
  'a schema': { $schema: './schema.json' },
  'every rule': { rules: each(RULE_IDS, 'error') },
  'every rule in a list': { rules: each(RULE_IDS, ['off']) },
  'every section': { sections: SECTIONS, headings: each(SECTIONS, ['Stip op de horizon']) },
  'every kind of word': { words: each(CUE_KINDS, ['ontzorgen']) },
  lists: { fields: ['site.tagline'], names: ['Ons Dorp'], ignorePaths: ['archive/'] },
  ...Object.fromEntries(
    ['auto', ...LANGUAGE_TAGS].map((tag) => [`language ${tag}`, { language: tag, messages: tag }]),
  ),
  ...Object.fromEntries(Object.keys(PRESETS).map((preset) => [`preset ${preset}`, { preset }])),
  ...Object.fromEntries(
    RULES.flatMap(({ id, options = {} }: Rule) =>
      Object.keys(options).map((name) => [
        `option ${name} of ${id}`,
        { rules: { [id]: ['warning', { [name]: false }] } },
      ]),
    ),
  ),
}

const WRONG: Readonly<Record<string, unknown>> = {
  'a list': [],
  'an unknown key': { rule: {} },
  'an unknown preset': { preset: 'all' },
  'an unknown rule': { rules: { 'no-helping': 'off' } },
  'an unknown severity': { rules: { 'no-helping-role': 'warn' } },
  'an option on a rule that has none': {
    rules: { 'no-helping-role': ['warning', { acts: true }] },
  },
  'a third member': { rules: { 'outcome-first': ['info', {}, {}] } },
  'an option of another type': { rules: { 'outcome-first': ['info', { acts: 'no' }] } },
  'an unknown language': { language: 'de' },
  'an unknown section': { sections: ['values'] },
  'an empty word': { names: [' '] },
  'a text for a list': { fields: 'tagline' },
}

describe('the schema says what core accepts', () => {
  test.each(Object.entries(RIGHT))('right: %s', (_, value) => {
    expect(coreAccepts(value)).toBe(true)
    expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true)
  })

  test.each(Object.entries(WRONG))('wrong: %s', (_, value) => {
    expect(coreAccepts(value)).toBe(false)
    expect(accepts(value)).toBe(false)
  })
})
