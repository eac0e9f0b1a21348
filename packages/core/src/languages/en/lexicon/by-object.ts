import type { CueKind } from '../../../judgement.ts'
import type { Item } from '../items.ts'
import { nounPhrase, type NounPhrase } from '../noun-phrase.ts'
import type { PhraseClass } from './verb-phrases.ts'

/** What a verb can act on, as far as it matters for what the verb speaks for. */
export type ObjectClass =
  | 'none'
  | 'own'
  | 'success'
  | 'people'
  | 'awareness'
  | 'funds'
  | 'difference'
  | 'collection'
  | 'method'
  | 'problem'
  | 'product'
  | 'change'
  | 'thing'

type Row = Readonly<Partial<Record<ObjectClass, CueKind>>> & { readonly otherwise: CueKind }

const ACT: Row = {
  own: 'inward-change',
  success: 'ranking',
  awareness: 'act',
  funds: 'activity',
  otherwise: 'act',
}

/** "A verb's class may depend on its object": verb class by object class. */
export const BY_OBJECT: Readonly<Record<PhraseClass, Row>> = {
  help: { problem: 'act', otherwise: 'helping' },
  enable: { otherwise: 'helping' },
  encourage: { people: 'helping', none: 'helping', otherwise: 'act' },
  join: { otherwise: 'activity' },
  work: { success: 'ranking', otherwise: 'activity' },
  inform: { otherwise: 'activity' },
  offer: { success: 'ranking', otherwise: 'offering' },
  rank: { people: 'activity', change: 'act', problem: 'act', otherwise: 'ranking' },
  be: { otherwise: 'identity' },
  counter: { problem: 'act', change: 'act', own: 'inward-change', otherwise: 'activity' },
  change: ACT,
  preserve: { collection: 'activity', otherwise: 'act' },
  rescue: { otherwise: 'activity' },
  realise: { otherwise: 'activity' },
  ensure: { otherwise: 'state' },
  keep: { otherwise: 'activity' },
  make: { otherwise: 'activity' },
  let: { otherwise: 'state' },
  wish: { otherwise: 'activity' },
  strive: { otherwise: 'activity' },
  transform: {
    none: 'inward-change',
    own: 'inward-change',
    success: 'inward-change',
    product: 'activity',
    otherwise: 'act',
  },
  live: { own: 'inward-change', otherwise: 'activity' },
  have: { difference: 'act', own: 'identity', otherwise: 'ranking' },
  'stand-up': { people: 'activity', own: 'activity', collection: 'activity', otherwise: 'act' },
  identity: { otherwise: 'identity' },
  difference: { otherwise: 'act' },
  raise: { otherwise: 'activity' },
  'put-first': { otherwise: 'activity' },
}

/** What is kept as a collection: preserving it is a trade. */
const COLLECTION: ReadonlySet<string> = new Set(
  'memorabilia collection artifact artefact specimen record archive document photograph interest car tram locomotive aircraft instrument building equipment'.split(
    ' ',
  ),
)

const ACROSS: ReadonlySet<string> = new Set(['across', 'within', 'throughout'])
const OWN_PARTS: ReadonlySet<string> = new Set(
  'organisation organization company department team office firm business process workforce group agency'.split(
    ' ',
  ),
)

/** "(the silos) between our departments": what is acted on is one's own organisation. */
function hasOwnParts(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to && at < from + 4; at++) {
    const acrossTheCompany = items[at]?.form === 'the' && ACROSS.has(items[at - 1]?.form ?? '')
    if (items[at]?.word.small !== 'own' && !acrossTheCompany) continue
    const noun = items[at + 1]?.word.noun
    return noun !== undefined && OWN_PARTS.has(noun.lemma)
  }
  return false
}

/** "our shared past", "our common home": everybody's. */
function isShared(items: readonly Item[], object: NounPhrase): boolean {
  for (let at = object.from; at < object.head; at++) {
    if (/^(?:shared|common|collective|natural)$/u.test(items[at]?.form ?? '')) return true
  }
  return false
}

/** "our growth", "(accelerate) Acme's growth". */
function isOwnGrowth(items: readonly Item[], object: NounPhrase): boolean {
  if (items[object.head]?.form !== 'growth') return false
  if (object.own) return true
  const owner = items[object.head - 1]
  return owner?.possessive === true && owner.isCapital
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'of', 'among'])
const COMMERCIAL: ReadonlySet<string> = new Set(
  'sale revenue profit turnover income share margin return customer'.split(' '),
)

/** "excellence in nursing", "the yield of small plots": whose success it is, is told, and it is not ours. */
function isOfTheWorld(items: readonly Item[], object: NounPhrase, to: number): boolean {
  if (object.own || object.to >= to || !WITHIN.has(items[object.to]?.form ?? '')) return false
  if (COMMERCIAL.has(items[object.head]?.word.noun?.lemma ?? '')) return false
  const owner = nounPhrase(items, object.to + 1, to)
  if (owner.head < 0 || owner.own || items[owner.head]?.isCapital === true) return false
  return owner.class !== 'agent' && owner.class !== 'artefact' && owner.class !== 'service'
}

/** The class of an object in the table. */
export function objectClass(items: readonly Item[], object: NounPhrase, to: number): ObjectClass {
  if (hasOwnParts(items, object.to, to)) return 'own'
  if (object.head < 0) return object.own ? 'own' : 'none'
  if (object.class === 'pronoun' && object.own) return 'own'
  const lemma = items[object.head]?.word.noun?.lemma || (items[object.head]?.form ?? '')
  if (COLLECTION.has(lemma)) return 'collection'
  if (lemma === 'value' && items[object.head]?.form === 'value') return 'success'
  if (lemma === 'network') return 'success'
  switch (object.class) {
    case 'success':
      return isOfTheWorld(items, object, to) ? 'thing' : 'success'
    case 'method':
      return object.own ? 'own' : 'method'
    case 'awareness':
    case 'funds':
    case 'difference':
      return object.class
    case 'people':
    case 'client':
    case 'pronoun':
      return object.own && object.class === 'client' ? 'success' : 'people'
    case 'world':
    case 'nature':
    case 'quality':
      return 'thing'
    case 'problem':
      return 'problem'
    case 'artefact':
      return 'product'
    case 'place':
      return object.own ? 'own' : 'product'
    case 'change':
      return isOwnGrowth(items, object) ? 'success' : 'change'
    case 'cause':
      return 'thing'
    default:
      return object.own && !isShared(items, object) ? 'own' : 'thing'
  }
}
