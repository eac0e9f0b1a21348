import type { MarkdownRuleDefinition } from '@eslint/markdown'
import {
  adoptionOf,
  isWanted,
  messageWith,
  PRESETS,
  type Finding,
  type Rule,
  type RuleOption,
  type RuleOptions,
} from '@mission-lint/core'
import { location, type Location } from 'vfile-location'
import { findingsOf } from './analysis.ts'

/** A rule of ours as a rule of ESLint's Markdown language. */
export type MissionRule = MarkdownRuleDefinition<{
  RuleOptions: [RuleOptions?]
  MessageIds: string
}>

type Context = Parameters<MissionRule['create']>[0]
type Report = Parameters<Context['report']>[0]

/** Makes a rule of ESLint of one of ours: it holds nothing that ours does not say. */
export function ruleOf({ id, meta, messages, options = {} }: Rule): MissionRule {
  return {
    meta: {
      type: 'suggestion',
      docs: {
        description: meta.description.en,
        url: meta.url,
        recommended: PRESETS.recommended[id] === 'warning',
      },
      // Messages are composed by core, in the language of the statement.
      messages: {
        ...Object.fromEntries(Object.keys(messages.en).map((key) => [key, '{{message}}'])),
        suggestion: '{{suggestion}}',
      },
      schema: schemaOf(options),
      defaultOptions: defaultsOf(options),
      hasSuggestions: true,
      languages: ['markdown/*'],
    },
    create(context) {
      return {
        root: () => {
          const findings = findingsOf(context).filter(
            (finding) => finding.ruleId === id && isWanted(finding, context.options[0]),
          )
          if (findings.length === 0) return
          const points = location(context.sourceCode.text)
          for (const finding of findings) {
            const report = reportOf(finding, points)
            if (report) context.report(report)
          }
        },
      }
    },
  }
}

function schemaOf(options: Readonly<Record<string, RuleOption>>) {
  const properties = Object.entries(options).map(
    ([name, { description }]) => [name, { type: 'boolean', description: description.en }] as const,
  )
  if (properties.length === 0) return []
  return [
    {
      type: 'object' as const,
      properties: Object.fromEntries(properties),
      additionalProperties: false,
    },
  ]
}

function defaultsOf(options: Readonly<Record<string, RuleOption>>): [RuleOptions?] {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default] as const)
  return defaults.length === 0 ? [] : [Object.fromEntries(defaults)]
}

/** ESLint's report of a finding; `undefined` where its place is not in the text. */
function reportOf(finding: Finding, points: Location): Report | undefined {
  const { messageId, range, suggestions, language } = finding
  const start = points.toPoint(range.start)
  const end = points.toPoint(range.end)
  if (!start || !end) return undefined
  // What can not be written over the statement can not be an action: the message tells it.
  const toldOnly = suggestions.filter(({ replacement }) => replacement === undefined)
  return {
    loc: { start, end },
    messageId,
    data: { message: messageWith(finding, toldOnly) },
    suggest: suggestions.flatMap((suggestion) => {
      const { replacement } = suggestion
      if (replacement === undefined) return []
      return {
        messageId: 'suggestion',
        data: { suggestion: adoptionOf(suggestion, language) },
        fix: (fixer) => fixer.replaceTextRange([range.start, range.end], replacement),
      }
    }),
  }
}
