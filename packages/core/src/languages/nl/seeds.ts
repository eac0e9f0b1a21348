import type { CueKind } from '../../judgement.ts'
import type { Reading } from '../../read/reading.ts'
import { seedsBy, type Derivation } from '../../rewrite/part.ts'
import type { Seed } from '../../rewrite/seed.ts'
import { act } from './derivations/act.ts'
import { activity } from './derivations/activity.ts'
import { helping } from './derivations/helping.ts'
import { offering } from './derivations/offering.ts'
import { state } from './derivations/state.ts'

/**
 * What is made of each kind of clause. Of rank, identity, own success and inward change nothing is
 * made: only the organisation can want them, so they get their question.
 */
const DERIVATIONS: Partial<Readonly<Record<CueKind, Derivation>>> = {
  helping,
  activity,
  offering,
  act,
  state,
}

export function seeds(reading: Reading): readonly Seed[] {
  return seedsBy(DERIVATIONS, reading)
}
