import type { Problems } from './problem.ts'
import type { SettingsFor } from './settings.ts'
import type { Surroundings } from './surroundings.ts'

/** What every task of the command works with. */
export interface Task {
  readonly settingsFor: SettingsFor
  readonly problems: Problems
  readonly surroundings: Surroundings
}
