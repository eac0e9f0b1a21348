import { noActivityRole } from './no-activity-role.ts'
import { noChangeAsGoal } from './no-change-as-goal.ts'
import { noEmptyMission } from './no-empty-mission.ts'
import { noHelpingRole } from './no-helping-role.ts'
import { noIdentityRole } from './no-identity-role.ts'
import { noOfferingRole } from './no-offering-role.ts'
import { noOutputTarget } from './no-output-target.ts'
import { noRankingRole } from './no-ranking-role.ts'
import { outcomeFirst } from './outcome-first.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the documentation. At most one flags any statement. */
export const RULES: readonly Rule[] = [
  noHelpingRole,
  noActivityRole,
  noOfferingRole,
  noRankingRole,
  noIdentityRole,
  noOutputTarget,
  noChangeAsGoal,
  outcomeFirst,
  noEmptyMission,
]
