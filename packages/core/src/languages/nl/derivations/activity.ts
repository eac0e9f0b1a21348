/**
 * Own work: only where the result is in the verb. "De stad schoonmaken" -> "Een schonere stad";
 * "onderzoeken", "financieren" and "organiseren" say nothing of what comes of them.
 */
import { seed, type Derivation, type Part } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { bareForm, comparative } from '../comparative.ts'
import { bare, parseNounPhrase, withAdjective, type NounPhrase } from './noun-phrase.ts'
import { MEASURES, RESULT, WELL, isAdjective, isPerson, isShared, isUnwanted } from './words.ts'
import { aimOf, objectOf } from './extent.ts'
import { doing } from './helping.ts'

const TEACHING = new Set(['leren', 'opleiden', 'trainen', 'inspireren', 'aanmoedigen'])

export const activity: Derivation = (part) => {
  const thing = objectOf(part)
  const { lemma = '' } = part.clause
  if (!thing) return []
  if (TEACHING.has(lemma)) {
    const aim = aimOf(part)
    if (aim?.kind === 'infinitive') return doing(thing, aim.words)
  }
  const become = WELL.has(lemma) ? becoming(part) : []
  if (become.length === 0 && WELL.has(lemma) && aimOf(part)?.preposition === 'tot') return []
  return become.length > 0 ? become : [...compared(thing, lemma), ...well(thing, lemma)]
}

/** "jongeren opleiden tot vakbekwame hoveniers" -> "vakbekwame hoveniers". */
function becoming(part: Part): readonly Seed[] {
  const aim = aimOf(part)
  const phrase = aim?.preposition === 'tot' ? parseNounPhrase(aim.words) : undefined
  const isDescribed = phrase?.modifiers.some((word) => isAdjective(bareForm(word)))
  return phrase?.plural && isDescribed ? seed('result', bare(phrase)) : []
}

/** What is cleared away is not cleaner then: there is less of it. */
const CLEARING = new Set(['opruimen', 'schoonmaken'])

/** Verbs whose result people can be: "mondige huurders". */
const OF_PEOPLE_TOO = new Set(
  'activeren emanciperen empoweren ontzorgen versterken vitaliseren'.split(' '),
)

/** Of these there is more, not stronger. */
const MORE_NOT_STRONGER = new Set(
  'werkgelegenheid vertrouwen samenhang verbondenheid draagvlak betrokkenheid samenwerking bewustzijn solidariteit'.split(
    ' ',
  ),
)

/** The object as it is once the work has been done: "schonere straten". */
export function compared(thing: NounPhrase, lemma: string): readonly Seed[] {
  const adjective = RESULT.get(lemma)
  if (adjective === undefined) return []
  if (isPerson(thing.head) && !OF_PEOPLE_TOO.has(lemma)) return []
  if (lemma === 'opknappen' && !isShared(thing.head)) return []
  if (lemma === 'zuiveren' && thing.head.toLowerCase().startsWith('afval')) return []
  if (isUnwanted(thing.head))
    return CLEARING.has(lemma) ? seed('less', `minder ${bare(thing)}`) : []
  if (MEASURES.has(thing.head.toLowerCase())) return seed('more', withAdjective(thing, 'hoger'))
  if (lemma === 'versterken' && MORE_NOT_STRONGER.has(thing.head.toLowerCase()))
    return seed('more', withAdjective(thing, 'meer'))
  return seed('result', withAdjective(thing, comparative(adjective) ?? adjective))
}

function well(thing: NounPhrase, lemma: string): readonly Seed[] {
  const participle = WELL.get(lemma)
  if (participle === undefined) return []
  if (!isPerson(thing.head) && lemma !== 'isoleren') return []
  return seed('result', withAdjective(thing, participle))
}
