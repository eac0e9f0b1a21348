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
  if (isShouted(reading.text)) {
    const spoken = { ...reading, text: reading.text.toLowerCase() }
    return seeds(spoken).map(shouted)
  }
  return seedsBy(DERIVATIONS, reading).filter(({ text }) => !OF_OURS.test(text))
}

/** Words for ourselves and what we run: they fix a role wherever they stand. */
const OF_OURS =
  /\b(?:th(?:e|is) (?:organi[sz]ation|corporation|foundation|association|society)|programs|programme|non-?profit|501\(?c|(?<!\b(?:every|each|any) )organi[sz]ation|corporation|our (?:mission|goal|services?|products?|programs?))\b/iu

/** Whether it is all in capitals: then an outcome is too. Ranges must fit the small letters as well. */
function isShouted(text: string): boolean {
  const small = text.toLowerCase()
  return text === text.toUpperCase() && text !== small && small.length === text.length
}

function shouted(seed: Seed): Seed {
  return { ...seed, text: seed.text.toUpperCase() }
}
