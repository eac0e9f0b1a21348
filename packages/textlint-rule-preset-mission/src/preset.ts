import { PRESETS, RULES } from '@mission-lint/core'
import type { TextlintRuleOptions, TextlintRuleReporter } from '@textlint/types'
import { ruleOf } from './rule.ts'

/** What textlint takes as a preset. */
interface Preset {
  readonly rules: Readonly<Record<string, TextlintRuleReporter>>
  readonly rulesConfig: Readonly<Record<string, TextlintRuleOptions | false>>
}

/**
 * Rules that flag missions which say what you want to be, not what you want to achieve.
 *
 * textlint takes a rule for an error where nothing is said, so each has its severity here.
 */
const preset: Preset = {
  rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleOf(rule)])),
  rulesConfig: Object.fromEntries(
    RULES.map(({ id }) => {
      const severity = PRESETS.recommended[id]
      return [id, severity === 'off' ? false : { severity }]
    }),
  ),
}

export default preset
