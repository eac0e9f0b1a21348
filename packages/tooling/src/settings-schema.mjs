// The JSON schema of the configuration file, from the rules and the options of core.
import { CUE_KINDS, LANGUAGE_TAGS, PRESETS, RULES, SECTIONS } from '@mission-lint/core'

const list = (items) => ({ type: 'array', items })
const text = { type: 'string', pattern: '\\S' }
const language = (description) => ({
  enum: ['auto', ...LANGUAGE_TAGS],
  default: 'auto',
  description,
})
const each = (keys, schema, description) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(keys.map((key) => [key, schema])),
  description,
})

/** @returns {[file: string, content: string][]} */
export function settingsSchema() {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of mission-lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: {
        enum: Object.keys(PRESETS),
        default: 'recommended',
        description: 'The set of rules to begin with.',
      },
      rules: rules(),
      language: language('The language of the text; auto decides by section and document.'),
      messages: language('The language of the messages; auto is that of the statement.'),
      sections: {
        ...list({ enum: [...SECTIONS] }),
        description: 'Which sections are looked for. Default: all.',
      },
      headings: each(SECTIONS, list(text), 'Further words that announce a section.'),
      fields: { ...list(text), description: 'Further front matter fields that hold a statement.' },
      names: { ...list(text), description: 'Names of your organisation and its parts.' },
      words: each(CUE_KINDS, list(text), 'Further verbs and nouns, by what they speak for.'),
      ignorePaths: { ...list(text), description: 'Globs of files that are left alone.' },
    },
  }
  return [
    ['packages/config/schema/mission-lint.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ]
}

function rules() {
  const severity = { enum: ['off', 'info', 'warning', 'error'] }
  const properties = RULES.map((rule) => [
    rule.id,
    {
      description: rule.meta.description.en,
      anyOf: [
        severity,
        { type: 'array', items: [severity, options(rule)], additionalItems: false, minItems: 1 },
      ],
    },
  ])
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    description: 'Severities that differ from the preset, and options of the rules.',
  }
}

function options(rule) {
  const own = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    { type: 'boolean', default: option.default, description: option.description.en },
  ])
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(own) }
}
