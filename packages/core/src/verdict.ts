/** What a mission turns out to be, after the labelling guide. */
export type Verdict = 'role' | 'mixed' | 'outcome' | 'none'

/** The ways in which a statement can fix the organisation's role. */
export type RoleKind =
  | 'helping'
  | 'activity'
  | 'offering'
  | 'ranking'
  | 'identity'
  | 'output-target'
  | 'inward-change'

/** How a statement names the world that it wants: not, only as an act, or as a state. */
export type World = 'absent' | 'act' | 'state'

/** All role kinds, in the order in which the documentation lists them. */
export const ROLE_KINDS = [
  'helping',
  'activity',
  'offering',
  'ranking',
  'identity',
  'output-target',
  'inward-change',
] as const satisfies readonly RoleKind[]

/** The table of the labelling guide: does it fix a role, and how does it name the world? */
const TABLE = {
  role: { absent: 'role', act: 'role', state: 'mixed' },
  open: { absent: 'none', act: 'mixed', state: 'outcome' },
} as const satisfies Record<'role' | 'open', Record<World, Verdict>>

/** Looks the verdict up in the table: the only place where it is decided. */
export function verdictOf(roles: readonly RoleKind[], world: World): Verdict {
  return TABLE[roles.length > 0 ? 'role' : 'open'][world]
}
