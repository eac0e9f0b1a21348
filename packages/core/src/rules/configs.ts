import type { RuleSeverity } from '../options.ts'
import type { RuleId } from './rule.ts'

/** A named set of rules with their severities. */
export type Preset = 'recommended' | 'strict'

/** The presets. A rule that a preset leaves out is off. */
export const PRESETS: Readonly<Record<Preset, Readonly<Record<RuleId, RuleSeverity>>>> = {
  recommended: {
    'no-helping-role': 'warning',
    'no-activity-role': 'warning',
    'no-offering-role': 'warning',
    'no-ranking-role': 'warning',
    'no-identity-role': 'warning',
    'no-output-target': 'warning',
    'no-change-as-goal': 'warning',
    'outcome-first': 'info',
    'no-empty-mission': 'off',
  },
  strict: {
    'no-helping-role': 'error',
    'no-activity-role': 'error',
    'no-offering-role': 'error',
    'no-ranking-role': 'error',
    'no-identity-role': 'error',
    'no-output-target': 'error',
    'no-change-as-goal': 'error',
    'outcome-first': 'error',
    'no-empty-mission': 'error',
  },
}
