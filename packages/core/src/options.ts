import { SECTIONS, type Section } from './analysis.ts'
import { CUE_KINDS, type CueKind } from './judgement.ts'
import { LANGUAGE_TAGS, type LanguageTag } from './languages/language.ts'
import { PRESETS, type Preset } from './rules/configs.ts'
import { RULES } from './rules/index.ts'
import type { Rule, RuleId, RuleOptions, Severity } from './rules/rule.ts'
import { alternatives, nearest, SettingsError } from './settings-error.ts'

/** What concerns a document as a whole, whichever rules run. Every host takes this same object. */
export interface DocumentOptions {
  /** The language of the text; `auto` decides by section and document. Default: `auto`. */
  readonly language?: 'auto' | LanguageTag
  /** The language of the messages; `auto` is that of the statement. Default: `auto`. */
  readonly messages?: 'auto' | LanguageTag
  /** Which sections are looked for. Default: all. */
  readonly sections?: readonly Section[]
  /** Further words that announce a section, as headings, labels or in sentences. */
  readonly headings?: Readonly<Partial<Record<Section, readonly string[]>>>
  /** Further front matter fields that hold a statement: a key, or keys joined by dots. */
  readonly fields?: readonly string[]
  /** Names of the organisation and its parts, as they are written, each taken as a whole: their missions count as ours, their success as own success. */
  readonly names?: readonly string[]
  /** Further verbs and nouns, in dictionary form, by what they speak for. */
  readonly words?: Readonly<Partial<Record<CueKind, readonly string[]>>>
  /** Globs of files that are left alone. */
  readonly ignorePaths?: readonly string[]
}

/** The severity of a rule, or that it does not run. */
export type RuleSeverity = 'off' | Severity

/** How a rule is set: a severity, or a severity and the rule's own options. */
export type RuleSetting = RuleSeverity | readonly [RuleSeverity, RuleOptions?]

/** A whole configuration: what concerns the document, and which rules run. */
export interface Settings extends DocumentOptions {
  /** Default: `recommended`. */
  readonly preset?: Preset
  /** Severities that differ from the preset's, and options of the rules' own. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSetting>>>
}

const RULE_SEVERITIES = [
  'off',
  'info',
  'warning',
  'error',
] as const satisfies readonly RuleSeverity[]

type Check = (value: unknown, path: readonly string[]) => void

const oneOf =
  (words: readonly string[]): Check =>
  (value, path) => {
    if (typeof value === 'string' && words.includes(value)) return
    const near = typeof value === 'string' ? nearest(value, words) : undefined
    const hint = near ? ` Did you mean ${JSON.stringify(near)}?` : ''
    throw new SettingsError(path, `expected ${alternatives(words)}, got ${shown(value)}.${hint}`)
  }

const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value))
      throw new SettingsError(path, `expected a list, got ${shown(value)}.`)
    for (const [index, member] of value.entries()) check(member, [...path, String(index)])
  }

const text: Check = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '')
    throw new SettingsError(path, `expected a text that is not empty, got ${shown(value)}.`)
}

const flag: Check = (value, path) => {
  if (typeof value !== 'boolean')
    throw new SettingsError(path, `expected true or false, got ${shown(value)}.`)
}

const recordOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new SettingsError(path, `expected an object, got ${shown(value)}.`)
    for (const [key, member] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined
      if (!check) throw unknownKey(key, Object.keys(checks), path)
      if (member !== undefined) check(member, [...path, key])
    }
  }

function unknownKey(key: string, known: readonly string[], path: readonly string[]): SettingsError {
  const near = nearest(key, known)
  const all = known.length > 0 ? ` Known here: ${known.join(', ')}.` : ' There are none here.'
  const hint = near ? ` Did you mean \`${near}\`?` : all
  const what = path.at(-1) === 'rules' ? 'rule' : 'option'
  return new SettingsError([...path, key], `there is no such ${what}.${hint}`)
}

function shown(value: unknown): string {
  const json = JSON.stringify(value)
  if (json === undefined) return typeof value
  return json.length > 60 ? `${json.slice(0, 57)}...` : json
}

const each = (keys: readonly string[], check: Check): Check =>
  recordOf(Object.fromEntries(keys.map((key) => [key, check])))

const DOCUMENT_CHECKS: Readonly<Record<keyof DocumentOptions, Check>> = {
  language: oneOf(['auto', ...LANGUAGE_TAGS]),
  messages: oneOf(['auto', ...LANGUAGE_TAGS]),
  sections: listOf(oneOf(SECTIONS)),
  headings: each(SECTIONS, listOf(text)),
  fields: listOf(text),
  names: listOf(text),
  words: each(CUE_KINDS, listOf(text)),
  ignorePaths: listOf(text),
}

const severity = oneOf(RULE_SEVERITIES)

const ruleSetting = ({ options = {} }: Rule): Check => {
  const ruleOptions = each(Object.keys(options), flag)
  return (value, path) => {
    if (!Array.isArray(value)) return severity(value, path)
    severity(value[0], [...path, '0'])
    if (value.length > 1) ruleOptions(value[1], [...path, '1'])
    if (value.length > 2) {
      throw new SettingsError(path, 'expected a severity, or a list of a severity and options.')
    }
  }
}

const SETTINGS_CHECKS: Readonly<Record<keyof Settings, Check>> = {
  preset: oneOf(Object.keys(PRESETS)),
  rules: recordOf(Object.fromEntries(RULES.map((rule) => [rule.id, ruleSetting(rule)]))),
  ...DOCUMENT_CHECKS,
}

/**
 * Checks the options that concern a document.
 * @param holder What holds them, for the error: a plugin's name, a setting's.
 * @throws {SettingsError} It names the wrong key and the nearest right one.
 */
export function validateDocumentOptions(
  value: unknown,
  holder?: string,
): asserts value is DocumentOptions {
  checkFor(holder, () => recordOf(DOCUMENT_CHECKS)(value, []))
}

/**
 * Checks a whole configuration.
 * @param holder What holds it, for the error: a plugin's name, a setting's.
 * @throws {SettingsError} It names the wrong key and the nearest right one.
 */
export function validateSettings(value: unknown, holder?: string): asserts value is Settings {
  checkFor(holder, () => recordOf({ $schema: text, ...SETTINGS_CHECKS })(value, []))
}

function checkFor(holder: string | undefined, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof SettingsError) || holder === undefined) throw error
    throw new SettingsError(error.path, error.reason, holder)
  }
}
