/**
 * Own work: only where the result is in the verb. "De stad schoonmaken" -> "Een schonere stad";
 * "onderzoeken", "financieren" and "organiseren" say nothing of what comes of them.
 */
import { seed, wordsAt, type Derivation } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { comparative } from '../comparative.ts'
import { withAdjective, type NounPhrase } from './noun-phrase.ts'
import { RESULT, WELL, isPerson } from './words.ts'
import { doing, objectOf } from './helping.ts'

const TEACHING = new Set(['leren', 'opleiden', 'trainen', 'inspireren', 'aanmoedigen'])

export const activity: Derivation = (part) => {
  const { clause, text } = part
  const thing = objectOf(part)
  const { lemma = '', complement } = clause
  if (!thing) return []
  if (TEACHING.has(lemma) && complement?.kind === 'infinitive')
    return doing(thing, wordsAt(text, complement.range))
  return [...compared(thing, lemma), ...well(thing, lemma)]
}

/** The object as it is once the work has been done: "schonere straten". */
export function compared(thing: NounPhrase, lemma: string): readonly Seed[] {
  const adjective = RESULT.get(lemma)
  if (adjective === undefined) return []
  return seed('result', withAdjective(thing, comparative(adjective) ?? adjective))
}

function well(thing: NounPhrase, lemma: string): readonly Seed[] {
  const participle = WELL.get(lemma)
  if (participle === undefined) return []
  if (!isPerson(thing.head) && lemma !== 'isoleren') return []
  return seed('result', withAdjective(thing, participle))
}
