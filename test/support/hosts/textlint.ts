import { createRequire } from 'node:module'
import { TextlintKernelDescriptor } from '@textlint/kernel'
import type {
  TextlintFilterRuleModule,
  TextlintMessage,
  TextlintPluginCreator,
  TextlintRuleOptions,
} from '@textlint/types'
import { createLinter } from 'textlint'
import html from 'textlint-plugin-html'
import preset from 'textlint-rule-preset-mission'
import { countingMark, type HostFinding } from './host-finding.ts'

/** CommonJS, which the test runner and Node import differently. */
const require = createRequire(import.meta.url)
const comments: TextlintFilterRuleModule = require('textlint-filter-rule-comments')
const markdown: Plugin = require('@textlint/textlint-plugin-markdown')
const plainText: Plugin = require('@textlint/textlint-plugin-text')

interface Plugin {
  readonly default: TextlintPluginCreator
}

type RuleConfigs = Readonly<Record<string, TextlintRuleOptions | boolean>>

const SEVERITIES = { 1: 'warning', 2: 'error', 3: 'info' } as const

/**
 * Lints with textlint, as the example project sets it up.
 *
 * @param file Its extension says how the text is read; from its folder the configuration is looked for.
 * @param configs What a `.textlintrc` says of the preset's rules.
 */
export async function lintWithTextlint(
  text: string,
  file: string,
  configs: RuleConfigs = {},
): Promise<HostFinding[]> {
  const result = await linter(configs).lintText(text, file)
  return result.messages.map((message) => countingMark(findingOf(message), text))
}

function linter(configs: RuleConfigs): ReturnType<typeof createLinter> {
  const descriptor = new TextlintKernelDescriptor({
    rules: Object.entries(preset.rules).map(([id, rule]) => ({
      ruleId: `mission/${id}`,
      rule,
      options: configs[id] ?? preset.rulesConfig[id] ?? true,
    })),
    filterRules: [{ ruleId: 'comments', rule: comments, options: true }],
    plugins: [
      { pluginId: 'markdown', plugin: markdown.default, options: true },
      { pluginId: 'text', plugin: plainText.default, options: true },
      { pluginId: 'html', plugin: html, options: true },
    ],
  })
  return createLinter({ descriptor })
}

function findingOf(message: TextlintMessage): HostFinding {
  const { ruleId, range, loc, severity, suggestions = [] } = message
  for (const { fix } of suggestions) {
    if (fix.range[0] !== range[0] || fix.range[1] !== range[1])
      throw new Error(`A suggestion writes over ${fix.range.join('-')}, not over the statement.`)
  }
  if (severity === 0) throw new Error('A message of severity none.')
  return {
    ruleId: ruleId.replace('mission/', ''),
    range: { start: range[0], end: range[1] },
    start: loc.start,
    end: loc.end,
    severity: SEVERITIES[severity],
    message: message.message,
    replacements: suggestions.map(({ fix }) => fix.text),
    advice: message.message,
  }
}
