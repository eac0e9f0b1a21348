import { createRequire } from 'node:module'
import { RULES } from '@mission-lint/core'
import type { ESLint, Linter } from 'eslint'
import { configOf } from './configs.ts'
import { ruleOf, type MissionRule } from './rule.ts'

const manifest: { readonly name: string; readonly version: string } = createRequire(
  import.meta.url,
)('../package.json')

/** The version is part of the key of ESLint's cache. */
const meta = { name: manifest.name, version: manifest.version, namespace: 'mission' }

const rules: Record<string, MissionRule> = Object.fromEntries(
  RULES.map((rule) => [rule.id, ruleOf(rule)]),
)

/** The plugin without its configurations, which themselves hold the plugin. */
const plugin = { meta, rules } satisfies ESLint.Plugin

/** Rules for Markdown that flag missions which say what you want to be, not what you want to achieve. */
const mission: typeof plugin & {
  readonly configs: Readonly<Record<'recommended' | 'strict', Linter.Config>>
} = Object.assign(plugin, {
  configs: {
    recommended: configOf('recommended', plugin),
    strict: configOf('strict', plugin),
  },
})

export default mission
