import {
  adoptionOf,
  isWanted,
  messageWith,
  validateSettings,
  type Finding,
  type Rule,
  type RuleOptions,
} from '@mission-lint/core'
import type { TxtDocumentNode } from '@textlint/ast-node-types'
import type {
  TextlintRuleContext,
  TextlintRuleErrorDetails,
  TextlintRuleOptions,
  TextlintRuleReporter,
} from '@textlint/types'
import { findingsOf } from './analysis.ts'

/** Makes a rule of textlint of one of ours. It works by itself, in a preset or not. */
export function ruleOf({ id }: Rule): TextlintRuleReporter {
  return (context, options = {}) => {
    const own = ownOptions(id, options)
    return {
      [context.Syntax.Document](node: TxtDocumentNode) {
        for (const finding of findingsOf(node, context)) {
          if (finding.ruleId === id && isWanted(finding, own)) report(finding, node, context)
        }
      },
    }
  }
}

/**
 * The options of the rule itself, without those that textlint takes.
 *
 * @throws {SettingsError} There is no such option: textlint does not check.
 */
function ownOptions(id: string, options: TextlintRuleOptions): RuleOptions {
  const { severity: _severity, ...own } = options
  validateSettings({ rules: { [id]: ['warning', own] } }, 'textlint-rule-preset-mission')
  return own
}

function report(
  finding: Finding,
  node: TxtDocumentNode,
  { report, RuleError, locator }: Readonly<TextlintRuleContext>,
): void {
  const { start, end } = finding.range
  const offset = node.range[0]
  // Not all editors and no formatter show suggestions: the message tells them too.
  const message = messageWith(finding, finding.suggestions)
  const padding = locator.range([start - offset, end - offset])
  report(node, new RuleError(message, { padding, suggestions: suggestionsOf(finding) }))
}

function suggestionsOf({ range, suggestions, language }: Finding) {
  return suggestions.flatMap((suggestion, index) => {
    const { replacement } = suggestion
    if (replacement === undefined) return []
    return {
      id: String(index + 1),
      message: adoptionOf(suggestion, language),
      fix: { text: replacement, range: [range.start, range.end] as const, isAbsolute: true },
    } satisfies NonNullable<TextlintRuleErrorDetails['suggestions']>[number]
  })
}
