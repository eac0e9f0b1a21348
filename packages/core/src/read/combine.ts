import type { CueKind } from '../judgement.ts'
import type { RoleKind, World } from '../verdict.ts'
import type { Clause, Reading } from './reading.ts'

/** The two independent readings that the table of the guide asks for. */
export interface Combined {
  readonly roles: readonly RoleKind[]
  readonly world: World
  /** The clauses that decided, in the order of the text. */
  readonly deciding: readonly Clause[]
  /** The clauses that say something which does not count here, and by which rule. */
  readonly aside: readonly AsideClause[]
}

export interface AsideClause {
  readonly clause: Clause
  readonly rule: SetAside
}

/** The names of the rules that set a clause aside. */
export type SetAside =
  | 'introduction'
  | 'description-of-identity'
  | 'what-the-helped-can-do'
  | 'what-the-joined-can-do'
  | 'work-for-the-wanted-world'
  | 'outweighed'

interface Rule {
  readonly name: SetAside
  /** @param governor The last main or coordinated clause in front of it, where there is one. */
  readonly applies: (clause: Clause, governor: Clause | undefined) => boolean
}

/** The settled cases of the guide that look at more than one clause. The first that applies counts. */
const RULES: readonly Rule[] = [
  {
    // "An introduction is not the mission."
    name: 'introduction',
    applies: ({ link }) => link === 'aside',
  },
  {
    // "A description inside an identity is not a separate state."
    name: 'description-of-identity',
    applies: ({ link, sense }) => link === 'description' && sense === 'state',
  },
  {
    // "After a helping verb, a result that says what the helped can do stays role."
    name: 'what-the-helped-can-do',
    applies: (clause, governor) => isAbility(clause) && governor?.sense === 'helping',
  },
  {
    // "Bring together, connect, unite + people: what they are then able to do does not make it mixed."
    name: 'what-the-joined-can-do',
    applies: (clause, governor) => isAbility(clause) && governor?.joins === true,
  },
  {
    // "Sustain the forests to meet the needs of later generations": the act or state leads, and what
    // it is for is not the organisation's work.
    name: 'work-for-the-wanted-world',
    applies: ({ link, sense }, governor) =>
      sense !== undefined &&
      isRole(sense) &&
      ((link === 'purpose' && governor?.sense === 'act') ||
        ((link === 'purpose' || link === 'result') && governor?.sense === 'state')),
  },
]

/** "Support and coordinate the towns": the first verb governs what follows the object of both. */
function sharesObject(governor: Clause | undefined, clause: Clause): boolean {
  if (clause.link !== 'and' || governor?.sense !== 'helping') return false
  return governor.sentence === clause.sentence && governor.object === undefined
}

function isAbility({ link, sense, ability }: Clause): boolean {
  return sense === 'state' && ability === true && (link === 'result' || link === 'purpose')
}

function isRole(kind: CueKind): kind is RoleKind {
  return kind !== 'act' && kind !== 'state'
}

/** Puts the parts of a statement together by the guide's ties and settled cases. */
export function combine(reading: Reading): Combined {
  const deciding: Clause[] = []
  const aside: AsideClause[] = []
  let governor: Clause | undefined
  for (const clause of reading.clauses) {
    if (clause.sense === undefined) continue
    const rule = RULES.find(({ applies }) => applies(clause, governor))
    if (rule) aside.push({ clause, rule: rule.name })
    else deciding.push(clause)
    if ((clause.link === 'main' || clause.link === 'and') && !sharesObject(governor, clause))
      governor = clause
  }
  return combinedOf(deciding, aside)
}

/** What the clauses that decide say together; `leading` is the kind of role that is told first. */
export function combinedOf(
  deciding: readonly Clause[],
  aside: readonly AsideClause[],
  leading?: RoleKind,
): Combined {
  return { roles: rolesOf(deciding, leading), world: worldOf(deciding), deciding, aside }
}

function rolesOf(clauses: readonly Clause[], leading: RoleKind | undefined): RoleKind[] {
  const roles = new Set<RoleKind>(leading && [leading])
  for (const { sense, also } of clauses) {
    if (sense !== undefined && isRole(sense)) roles.add(sense)
    if (also !== undefined && isRole(also)) roles.add(also)
  }
  return [...roles]
}

function worldOf(clauses: readonly Clause[]): World {
  if (clauses.some(({ sense, also }) => sense === 'state' || also === 'state')) return 'state'
  return clauses.some(({ sense, also }) => sense === 'act' || also === 'act') ? 'act' : 'absent'
}
