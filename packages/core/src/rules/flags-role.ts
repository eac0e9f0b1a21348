import type { RoleKind } from '../verdict.ts'
import type { Rule } from './rule.ts'

/** A check that flags statements whose verdict is `role` and whose leading role is `kind`. */
export function flagsRole(kind: RoleKind): Rule['check'] {
  return (subject) =>
    subject.kind === 'statement' &&
    subject.judgement.verdict === 'role' &&
    subject.judgement.roles[0] === kind
      ? 'role'
      : undefined
}
