import type { CueKind } from '../../judgement.ts'
import type { Item } from './items.ts'
import type { NounClass } from './lexicon/nouns.ts'
import { nounPhrase, type NounPhrase } from './noun-phrase.ts'
import { isCondition, postmodifierOf, type Postmodifier } from './postmodifier.ts'

/** What a phrase speaks for, by which consideration; `cueTo` where more words decided than the core. */
export interface Sense {
  readonly kind: CueKind | undefined
  readonly because: string
  readonly cueTo?: number
}

/**
 * Where a noun phrase stands:
 * - `bare`: alone, as a whole statement.
 * - `wanted`: after a frame that says it is wanted ("we dream of", "contribute to").
 * - `made`: what is created, built, achieved.
 * - `announced`: after a frame that only names the mission ("our mission is").
 */
export type Position = 'bare' | 'wanted' | 'announced' | 'made'

interface Described {
  readonly items: readonly Item[]
  readonly phrase: NounPhrase
  readonly post: Postmodifier
  readonly position: Position
}

interface Test {
  readonly kind: CueKind | undefined
  readonly because: string
  readonly holds: (described: Described) => boolean
}

const RESTORING: ReadonlySet<string> = new Set(['restoration', 'conservation', 'preservation'])

/** "The restoration of clocks": a trade, where things are restored. */
function isTradeOnThings({ items, phrase }: Described): boolean {
  if (!RESTORING.has(items[phrase.head]?.form ?? '') || items[phrase.to]?.form !== 'of')
    return false
  const things = nounPhrase(items, phrase.to + 1, Math.min(items.length, phrase.to + 8))
  return things.class === 'artefact' && things.determiner === undefined && things.plural
}

/** Work that a whole society has done, in a way that concerns everybody: "sustainable farming". */
const TRADES_OF_ALL: ReadonlySet<string> = new Set(
  'journalism farming publishing policing fishing forestry mining manufacturing transport transportation parenting'.split(
    ' ',
  ),
)

type HeadClass = NounClass | 'thing' | 'pronoun'

function oneOf(phrase: NounPhrase, classes: ReadonlySet<HeadClass>): boolean {
  return phrase.class !== undefined && classes.has(phrase.class)
}

const OWN_THINGS: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'agent',
  'place',
  'artefact',
  'service',
  'success',
  'thing',
  'work',
  'method',
])
const PEOPLE: ReadonlySet<HeadClass> = new Set<HeadClass>(['people', 'client', 'pronoun'])
const SHARED: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'world',
  'people',
  'client',
  'nature',
  'quality',
  'thing',
  'problem',
  'cause',
  'service',
  'work',
  'tie',
  'pronoun',
  'difference',
  'funds',
  'awareness',
  'method',
])
const RANKED: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'agent',
  'place',
  'artefact',
  'service',
  'success',
  'thing',
  'quality',
  'work',
  'client',
])

function isState({ phrase, post }: Described): boolean {
  return phrase.states > 0 || phrase.comparative || post.state
}

const SHARABLE: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'service',
  'quality',
  'thing',
  'world',
  'work',
  'cause',
  'funds',
  'nature',
])

/** Places that people live and work in: "a home for every family". */
const NEEDED: ReadonlySet<string> = new Set(['home', 'house', 'job', 'place'])

/** What everyone may have without anybody's being its giver. */
function isSharable(described: Described): boolean {
  if (NEEDED.has(head(described))) return true
  if (described.phrase.class === 'service')
    return described.post.all && described.phrase.determiner !== 'article'
  return oneOf(described.phrase, SHARABLE)
}

function head({ items, phrase }: Described): string {
  return items[phrase.head]?.word.noun?.lemma ?? ''
}

/** Bodies that a vision of one's own is about: "a smarter, leaner agency". */
const BODIES: ReadonlySet<string> = new Set(
  'agency organisation organization company department office team institution unit business firm'.split(
    ' ',
  ),
)

/** The considerations of the guide on noun phrases, in the order in which they are asked. */
const TESTS: readonly Test[] = [
  {
    kind: 'inward-change',
    because: 'own-change',
    holds: (d) =>
      d.phrase.own &&
      (d.phrase.class === 'agent' || d.phrase.class === 'place') &&
      (d.phrase.inward || d.post.participle || isState(d)),
  },
  {
    kind: 'inward-change',
    because: 'own-change',
    holds: (d) =>
      d.position !== 'wanted' &&
      BODIES.has(head(d)) &&
      d.phrase.determiner === 'article' &&
      d.phrase.comparative,
  },
  {
    kind: 'ranking',
    because: 'own-success',
    holds: ({ phrase }) => phrase.own && oneOf(phrase, OWN_THINGS),
  },
  {
    kind: 'ranking',
    because: 'contented-customers',
    holds: ({ phrase }) =>
      phrase.pleased && (phrase.class === 'client' || (phrase.class === 'people' && phrase.own)),
  },
  {
    kind: 'ranking',
    because: 'own-success',
    holds: ({ phrase, post }) =>
      phrase.class === 'change' &&
      post.ofOwn !== undefined &&
      post.ofOwn !== 'world' &&
      post.ofOwn !== 'people',
  },
  {
    kind: 'state',
    because: 'enough',
    holds: (d) =>
      d.phrase.determiner === 'universal' &&
      d.phrase.class !== 'pronoun' &&
      d.position !== 'made' &&
      (d.post.state || d.post.participle),
  },
  {
    kind: undefined,
    because: 'nothing',
    holds: ({ phrase, position }) =>
      position === 'bare' &&
      phrase.count >= 0 &&
      (phrase.class === 'place' || phrase.class === 'agent'),
  },
  {
    kind: undefined,
    because: 'nothing',
    holds: ({ items, phrase }) =>
      phrase.determiner !== undefined && MISSIONS.has(items[phrase.head]?.form ?? ''),
  },
  {
    kind: 'state',
    because: 'absence',
    holds: ({ items, phrase }) => isEndOf(items, phrase),
  },
  {
    kind: 'state',
    because: 'absence',
    holds: ({ phrase }) => phrase.determiner === 'none',
  },
  {
    kind: 'state',
    because: 'enough',
    holds: ({ post }) => post.reach,
  },
  {
    kind: 'state',
    because: 'enough',
    holds: (d) => d.position !== 'made' && d.post.everyone && !d.phrase.rank && isSharable(d),
  },
  {
    kind: 'ranking',
    because: 'own-success',
    holds: ({ phrase }) => phrase.class === 'success',
  },
  {
    kind: 'ranking',
    because: 'rank',
    holds: (d) => d.phrase.rank && oneOf(d.phrase, RANKED) && !d.phrase.comparative,
  },
  {
    kind: 'identity',
    because: 'identity',
    holds: (d) =>
      d.phrase.class === 'agent' && !d.phrase.comparative && !(d.phrase.plural && isState(d)),
  },
  {
    kind: 'identity',
    because: 'own-place',
    holds: (d) =>
      d.phrase.class === 'place' &&
      !d.phrase.comparative &&
      !d.phrase.plural &&
      d.position !== 'made',
  },
  {
    kind: 'offering',
    because: 'offering',
    holds: (d) =>
      d.phrase.class === 'artefact' &&
      !(d.phrase.comparative && d.phrase.determiner === undefined) &&
      !(d.post.state && d.phrase.determiner === 'universal') &&
      !(d.position === 'wanted' && isState(d)) &&
      !(d.phrase.states > 0 && d.post.everyone && d.phrase.determiner === undefined),
  },
  {
    kind: 'offering',
    because: 'offering',
    holds: (d) => head(d) === 'quality' && d.post.relative && !d.phrase.comparative,
  },
  {
    kind: 'act',
    because: 'act',
    holds: ({ phrase }) => phrase.class === 'difference',
  },
  {
    kind: 'state',
    because: 'world-state',
    holds: (d) =>
      !d.phrase.own && TRADES_OF_ALL.has(head(d)) && (d.phrase.comparative || isState(d)),
  },
  {
    kind: 'state',
    because: 'comparative',
    holds: ({ items, phrase }) =>
      phrase.comparative &&
      phrase.head >= 0 &&
      (phrase.class !== 'change' || isFewer(items, phrase)) &&
      phrase.class !== 'work',
  },
  {
    kind: 'offering',
    because: 'service',
    holds: (d) => d.position === 'bare' && isForMembers(d),
  },
  {
    kind: 'act',
    because: 'change-noun',
    holds: isReliefOf,
  },
  {
    kind: 'state',
    because: 'people-condition',
    holds: ({ items, phrase }) => items[phrase.head]?.form === 'work' && phrase.states > 0,
  },
  {
    kind: 'act',
    because: 'change-noun',
    holds: isChanging,
  },
  {
    kind: 'activity',
    because: 'work-noun',
    holds: isTradeOnThings,
  },
  {
    kind: 'act',
    because: 'change-noun',
    holds: ({ phrase }) => phrase.class === 'change',
  },
  {
    kind: 'state',
    because: 'enough',
    holds: ({ phrase, post, position }) =>
      position !== 'made' && phrase.class === 'work' && phrase.states > 0 && post.everyone,
  },
  {
    kind: 'activity',
    because: 'work-noun',
    holds: ({ phrase, position, post }) =>
      phrase.class === 'work' &&
      position !== 'wanted' &&
      !post.relative &&
      !(phrase.states > 0 && phrase.determiner === 'article'),
  },
  {
    kind: 'state',
    because: 'enough',
    holds: ({ phrase, post }) =>
      (phrase.class === 'thing' || phrase.class === 'cause') &&
      phrase.determiner === undefined &&
      post.everyone,
  },
  {
    kind: 'state',
    because: 'enough',
    holds: (d) =>
      d.phrase.class === 'service' &&
      d.phrase.determiner !== 'article' &&
      (d.phrase.states > 0 || d.position !== 'bare') &&
      d.post.everyone,
  },
  {
    kind: 'state',
    because: 'state-phrase',
    holds: (d) => d.position === 'wanted' && d.phrase.class === 'service' && isState(d),
  },
  {
    kind: 'activity',
    because: 'work-noun',
    holds: ({ items, phrase }) =>
      items[phrase.head]?.word.verb?.form === 'gerund' &&
      phrase.head > phrase.from &&
      items[phrase.head - 1]?.word.noun !== undefined,
  },
  {
    kind: 'offering',
    because: 'service',
    holds: ({ phrase, post }) => phrase.class === 'service' && !post.absence,
  },
  {
    kind: 'activity',
    because: 'activity',
    holds: ({ phrase, position }) =>
      position === 'made' && phrase.class === 'tie' && !phrase.comparative,
  },
  {
    kind: 'activity',
    because: 'making-people',
    holds: ({ phrase, position }) => position === 'made' && oneOf(phrase, PEOPLE),
  },
  {
    kind: 'state',
    because: 'world-state',
    holds: (d) => oneOf(d.phrase, SHARED) && d.phrase.class !== 'method' && isState(d),
  },
  {
    kind: 'state',
    because: 'quality',
    holds: ({ phrase, post, position }) =>
      phrase.class === 'quality' &&
      (position !== 'bare' || post.prepositional || phrase.determiner !== undefined),
  },
  {
    kind: 'state',
    because: 'gone',
    holds: ({ phrase, post, position }) =>
      position === 'bare' && post.participle && RESTORED.has(phrase.class ?? 'place'),
  },
  {
    kind: 'state',
    because: 'world-state',
    holds: ({ phrase, post }) => phrase.class === 'world' && post.forPeople,
  },
  {
    kind: 'state',
    because: 'world-state',
    holds: ({ phrase, position, post }) =>
      phrase.class === 'world' &&
      (position === 'wanted' ||
        position === 'announced' ||
        (position === 'made' && post.everyone) ||
        post.relative ||
        post.ofQuality),
  },
  {
    kind: 'act',
    because: 'change-noun',
    holds: ({ phrase, position }) => position === 'wanted' && phrase.class === 'work',
  },
  {
    kind: 'state',
    because: 'world-state',
    holds: (d) =>
      d.position !== 'made' &&
      (d.phrase.class === 'place' || d.phrase.class === 'agent') &&
      d.phrase.plural &&
      isState(d),
  },
  {
    kind: 'state',
    because: 'state-phrase',
    holds: ({ phrase, position }) =>
      position === 'wanted' &&
      (phrase.class === 'thing' ||
        phrase.class === 'people' ||
        phrase.class === 'nature' ||
        phrase.class === 'cause'),
  },
  {
    kind: 'activity',
    because: 'activity',
    holds: ({ position }) => position === 'made',
  },
  {
    kind: 'identity',
    because: 'identity',
    holds: ({ phrase, post }) =>
      phrase.class === 'people' &&
      phrase.determiner === 'article' &&
      !phrase.plural &&
      post.prepositional,
  },
  {
    kind: 'activity',
    because: 'activity',
    holds: (d) => d.phrase.class === 'purpose' || CHARTER.has(d.items[d.phrase.to - 1]?.form ?? ''),
  },
  {
    kind: 'offering',
    because: 'offering',
    holds: ({ phrase, post }) =>
      phrase.class === 'thing' &&
      phrase.determiner !== 'demonstrative' &&
      (phrase.determiner === 'article' || (post.prepositional && phrase.plural)),
  },
]

/** "... for our customers", "for the members of the cooperative": on offer to them. */
function isForMembers({ items, phrase }: Described): boolean {
  if (phrase.class === 'people' || phrase.class === 'client') return false
  for (let at = phrase.to; at < phrase.to + 8; at++) {
    if (items[at]?.form !== 'for') continue
    const served = nounPhrase(items, at + 1, items.length)
    return served.class === 'client' || /member/u.test(items[served.head]?.form ?? '')
  }
  return false
}

/** What can be told to be restored, ended, healed: no body and nothing made. */
const RESTORED: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'quality',
  'thing',
  'nature',
  'problem',
  'cause',
])

/** "The rebuilding of trust": what the verb does to it. */
function isChanging({ items, phrase }: Described): boolean {
  const verb = items[phrase.head]?.word.verb
  const isOf = items[phrase.to]?.form === 'of' && phrase.determiner === 'article'
  if (verb?.form !== 'gerund' || verb.class !== 'change' || !isOf) return false
  const { class: kind } = nounPhrase(items, phrase.to + 1, items.length)
  return kind !== 'artefact' && kind !== 'place' && kind !== 'agent'
}

/** "Fewer falls", "less burning": that there is less of it. */
function isFewer(items: readonly Item[], { from }: NounPhrase): boolean {
  return items[from]?.form === 'fewer' || items[from]?.form === 'less'
}

/** "The relief of poverty", "relief from suffering". */
function isReliefOf({ items, phrase }: Described): boolean {
  if (items[phrase.head]?.form !== 'relief') return false
  const next = items[phrase.to]?.form
  return next === 'of' || next === 'from'
}

const MISSIONS: ReadonlySet<string> = new Set([
  'mission',
  'vision',
  'purpose',
  'goal',
  'goals',
  'aim',
  'objective',
  'objectives',
])

/** Adjectives that say, alone, what kind of work a charter is for. */
const CHARTER: ReadonlySet<string> = new Set(
  'charitable educational religious scientific literary recreational social entertainment cultural fraternal athletic'.split(
    ' ',
  ),
)

/** "An end to slavery". */
function isEndOf(items: readonly Item[], phrase: NounPhrase): boolean {
  return (
    items[phrase.head]?.form === 'end' &&
    items[phrase.to]?.form === 'to' &&
    phrase.determiner === 'article'
  )
}

const ARRANGED: ReadonlySet<HeadClass> = new Set<HeadClass>(['method', 'thing', 'work', 'service'])

const FIELDS: ReadonlySet<string> = new Set(
  'tax justice health healthcare food transport transportation education school prison financial asylum legal care welfare economic political immigration energy pension electoral voting democratic social criminal judicial court water banking transit mobility'.split(
    ' ',
  ),
)

/** "An honest tax system": what everybody shares, as it is to be. */
function isPublicSystem(described: Described): boolean {
  const { items, phrase } = described
  if (phrase.own || phrase.rank || !/^systems?$/u.test(items[phrase.head]?.form ?? '')) return false
  return FIELDS.has(items[phrase.head - 1]?.form ?? '') && isState(described)
}

/** "Clear and dependable public websites": what the public has of its government. */
function isPublicThing({ items, phrase }: Described): boolean {
  if (!phrase.plural || phrase.own || phrase.states === 0 || phrase.determiner !== undefined)
    return false
  return items.slice(phrase.from, phrase.head).some(({ form }) => form === 'public')
}

/** "Trust between police and public". */
function isBetween({ items, phrase }: Described): boolean {
  return !phrase.own && items[phrase.to]?.form === 'between'
}

/** "Fresh vegetables delivered weekly". */
function isDelivered({ items, phrase, position }: Described): boolean {
  const verb = items[phrase.to]?.word.verb
  return (
    position !== 'made' && verb?.class === 'offer' && verb.form !== 'base' && verb.form !== 'third'
  )
}

/** "A just food system for all", "a safe transport system that serves all residents". */
function isForAll({ items, post }: Described, to: number): boolean {
  if (post.everyone) return true
  if (post.relativeAt < 0) return false
  const near = items.slice(post.relativeAt, Math.min(to, post.relativeAt + 5))
  return near.some(({ word }) => word.small === 'universal')
}

/** "A supply chain without exploitation", "a fleet without a single torn sail": rid of what nobody wants. */
function isRidOf({ items, phrase, post }: Described, to: number): boolean {
  if (!post.absence || phrase.own || (phrase.class !== 'service' && phrase.class !== 'agent'))
    return false
  const without = items.findIndex(
    ({ form }, at) => at >= phrase.to && at < to && form === 'without',
  )
  if (without < 0) return false
  const next = items[without + 1]
  const isAny =
    (next?.form === 'a' && items[without + 2]?.form === 'single') || next?.form === 'any'
  return isAny || nounPhrase(items, without + 1, to).class === 'problem'
}

/** "A prison system that nobody leaves worse", "a sport in which every player ...": what holds of each. */
function isSoForEach({ items, phrase, post, position }: Described, to: number): boolean {
  const isOnePlace = phrase.class === 'place' && !phrase.plural
  if (phrase.own || phrase.class === 'agent' || isOnePlace || post.relativeAt < 0) return false
  const isThere = items[post.relativeAt]?.form
  if (isThere !== 'where' && isThere !== 'which' && isThere !== 'that') return false
  if (isThere === 'that' && phrase.class === 'artefact' && position === 'made') return false
  if (isThere === 'which' && items[post.relativeAt - 1]?.form !== 'in') return false
  const who = nounPhrase(items, post.relativeAt + 1, to)
  const { determiner, own, class: kind, to: after } = who
  if (determiner === 'universal' || determiner === 'none') return true
  const isMany = who.plural || items[who.head]?.form === 'people'
  const isPeople = kind === 'people' && isMany && !own
  if (isThere === 'that')
    return isPeople && items[after]?.form === 'can' && phrase.class !== 'artefact'
  return isPeople && phrase.class === 'place' && phrase.plural
}

/** "(our vision is) a justice system that is fair and humane": how what is shared is to be. */
function isConditionOfOthers({ items, phrase, post, position }: Described, to: number): boolean {
  if (position !== 'announced' && position !== 'wanted') return false
  if (phrase.own || phrase.rank || !oneOf(phrase, ARRANGED)) return false
  return post.relativeAt >= 0 && isCondition(items, post.relativeAt, to)
}

const NOTHING: Sense = { kind: undefined, because: 'nothing' }

/** What a noun phrase speaks for. `to`: where what belongs to it ends. */
export function senseOfNoun(
  items: readonly Item[],
  phrase: NounPhrase,
  to: number,
  position: Position,
): Sense {
  const override = items[phrase.head]?.override
  if (override) return { kind: override, because: 'own-vocabulary' }
  const described = { items, phrase, post: postmodifierOf(items, phrase, to), position }
  if (head(described) === 'method' && phrase.states > 0 && isForAll(described, to))
    return { kind: 'state', because: 'enough', cueTo: to }
  if (isPublicSystem(described) || (described.phrase.class === 'tie' && isBetween(described)))
    return { kind: 'state', because: 'world-state', cueTo: described.post.cueTo }
  if (isPublicThing(described)) return { kind: 'state', because: 'quality', cueTo: phrase.to }
  if (isDelivered(described)) return { kind: 'offering', because: 'offering' }
  if (isRidOf(described, to) || isSoForEach(described, to) || isConditionOfOthers(described, to))
    return { kind: 'state', because: 'world-state', cueTo: to }
  if (head(described) === 'method' && position === 'wanted') return NOTHING
  for (const { kind, because, holds } of TESTS) {
    if (!holds(described)) continue
    return kind === 'state' ? { kind, because, cueTo: described.post.cueTo } : { kind, because }
  }
  return NOTHING
}
