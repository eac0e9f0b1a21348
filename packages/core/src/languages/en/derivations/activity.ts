/**
 * Own work: only where the result is in the verb. "Cleaning the city" -> "A cleaner city";
 * "research", "fund" and "organise" say nothing of what comes of them.
 */
import { seed, wordsAt, type Derivation } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { isPlural } from '../agreement.ts'
import { comparative } from '../comparative.ts'
import { withAdjective, type NounPhrase } from './noun-phrase.ts'
import { OF_PEOPLE, RESULT, WELL, isPerson, isUnwanted } from './words.ts'
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

/** Of these there is more, not better. */
const MORE_NOT_BETTER = new Set(
  'beauty diversity unity peace resilience trust equality equity sustainability stability dignity transparency solidarity'.split(
    ' ',
  ),
)

/** What is cleared away is not cleaner then: there is less of it. */
const CLEARING = new Set(['clean up', 'clean', 'tidy'])

/** The object as it is once the work has been done: "cleaner streets". */
export function compared(thing: NounPhrase, lemma: string): readonly Seed[] {
  const adjective = RESULT.get(lemma)
  if (adjective === undefined) return []
  if (/^(?:that|which|who)\s/u.test(thing.tail)) return []
  if (adjective === 'good' && MORE_NOT_BETTER.has(thing.head))
    return seed('more', withAdjective(thing, 'more'))
  const isRichQuality =
    adjective === 'rich' && !/^(?:life|lives)$/u.test(thing.core) && /\bof life\b/u.test(thing.core)
  if (isRichQuality || (adjective === 'strong' && OF_PEOPLE.has(thing.head)))
    return seed('result', withAdjective(thing, 'better'))
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
  if (thing.core.startsWith('whole ')) return []
  if (thing.tail !== '' && !/^(?:of|in|from|with)\s/u.test(thing.tail)) return []
  return seed('result', withAdjective(thing, participle))
}
