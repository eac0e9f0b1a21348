import markdown from '@eslint/markdown'
import { PRESETS, RULES, type Preset, type Rule } from '@mission-lint/core'
import type { ESLint, Linter } from 'eslint'

/** A preset as a configuration of ESLint for Markdown files: GitHub's dialect, with front matter. */
export function configOf(preset: Preset, plugin: ESLint.Plugin): Linter.Config {
  return {
    name: `mission/${preset}`,
    files: ['**/*.md', '**/*.markdown'],
    language: 'markdown/gfm',
    languageOptions: { frontmatter: 'yaml' },
    plugins: { markdown, mission: plugin },
    rules: Object.fromEntries(
      RULES.map((rule) => [`mission/${rule.id}`, severityOf(rule, preset)]),
    ),
  }
}

/**
 * ESLint knows no information, only warnings and errors: what is information elsewhere is left to
 * those who want to be strict, and is a warning to them.
 */
function severityOf({ id, meta }: Rule, preset: Preset): Linter.StringSeverity {
  if (meta.severity === 'info') return preset === 'strict' ? 'warn' : 'off'
  return ({ off: 'off', info: 'off', warning: 'warn', error: 'error' } as const)[
    PRESETS[preset][id]
  ]
}
