/**
 * Own work: only where the result is in the verb. "Cleaning the city" -> "A cleaner city";
 * "research", "fund" and "organise" say nothing of what comes of them.
 */
import { seed, wordsAt, type Derivation } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { isPlural } from '../agreement.ts'
import { comparative } from '../comparative.ts'
import { withAdjective, type NounPhrase } from './noun-phrase.ts'
import { RESULT, WELL, isPerson, isUnwanted } from './words.ts'
import { doing, objectOf } from './helping.ts'

const TEACHING = new Set([
  'teach',
  'train',
  'educate',
  'instruct',
  'coach',
  'prepare',
  'inspire',
  'encourage',
])

export const activity: Derivation = (part) => {
  const { clause, text } = part
  const thing = objectOf(part)
  const { lemma = '', complement } = clause
  if (!thing) return []
  if (TEACHING.has(lemma) && complement?.kind === 'infinitive')
    return doing(thing, wordsAt(text, complement.range).replace(/^to\s+/u, ''))
  return [...compared(thing, lemma), ...well(thing, lemma)]
}

/** What is cleared away is not cleaner then: there is less of it. */
const CLEARING = new Set(['clean up', 'clean', 'tidy'])

/** The object as it is once the work has been done: "cleaner streets". */
export function compared(thing: NounPhrase, lemma: string): readonly Seed[] {
  const adjective = RESULT.get(lemma)
  if (adjective === undefined) return []
  if (isUnwanted(thing.head))
    return CLEARING.has(lemma)
      ? seed('less', withAdjective(thing, isPlural(thing.head) ? 'fewer' : 'less'))
      : []
  return seed('result', withAdjective(thing, comparative(adjective) ?? adjective))
}

function well(thing: NounPhrase, lemma: string): readonly Seed[] {
  const participle = WELL.get(lemma)
  if (participle === undefined) return []
  if (!isPerson(thing.head) && lemma !== 'insulate') return []
  return seed('result', withAdjective(thing, participle))
}
