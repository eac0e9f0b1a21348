import type { RoleKind, World } from '../verdict.ts'
import type { Reading, Clause } from './reading.ts'

/** The two independent readings that the table of the guide asks for. */
export interface Combined {
  readonly roles: readonly RoleKind[]
  readonly world: World
  /** The clauses that decided. */
  readonly deciding: readonly Clause[]
}

/** Puts the parts of a statement together by the guide's ties and settled cases. */
export function combine(reading: Reading): Combined {
  const roles: RoleKind[] = []
  const deciding: Clause[] = []
  let world: World = 'absent'
  for (const clause of reading.clauses) {
    const { sense, link } = clause
    if (sense === undefined || link === 'description' || link === 'aside') continue
    deciding.push(clause)
    if (sense === 'state') world = 'state'
    else if (sense === 'act') world = world === 'state' ? 'state' : 'act'
    else if (!roles.includes(sense)) roles.push(sense)
  }
  return { roles, world, deciding }
}
