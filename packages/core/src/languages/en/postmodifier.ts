import type { Item } from './items.ts'
import { isNumber, nounPhrase, opensObject, type NounPhrase } from './noun-phrase.ts'

/** What follows the core of a noun phrase and says more of it. */
export interface Postmodifier {
  /** It says in what condition the head is: a clause about a place, absence, a predicate. */
  readonly state: boolean
  readonly absence: boolean
  /** Index of a relative pronoun, -1 where there is none. */
  readonly relativeAt: number
  readonly relative: boolean
  /** A participle right behind the head: "lives transformed". */
  readonly participle: boolean
  readonly prepositional: boolean
  /** "for all", "for everyone". */
  readonly everyone: boolean
  /** "for all", "for everyone", and nobody less: not "for every tenant". */
  readonly all: boolean
  /** "for people", "for children". */
  readonly forPeople: boolean
  /** "within reach of". */
  readonly reach: boolean
  /** "of hope", "of justice". */
  readonly ofQuality: boolean
  /** "of our turnover": the class of what is one's own. */
  readonly ofOwn: string | undefined
  /** How far the words that decided go. */
  readonly cueTo: number
}

/** A word that says what somebody or something is like. */
export function isStateWord(item: Item | undefined): boolean {
  const adjective = item?.word.adjective
  if (!adjective) return false
  return (
    adjective.class === 'state' || adjective.grade === 'comparative' || adjective.class === 'inward'
  )
}

const DISTRIBUTED: ReadonlySet<string> = new Set(['in', 'on', 'under', 'around', 'at', 'across'])

interface Seen {
  ofOwn: string | undefined
  absence: boolean
  relativeAt: number
  participle: boolean
  prepositional: boolean
  everyone: boolean
  all: boolean
  forPeople: boolean
  reach: boolean
  ofQuality: boolean
  predicate: boolean
  /** A relative clause about the organisation itself: "a place where we help". */
  ours: boolean
}

const WORLD_RELATIVES: ReadonlySet<string> = new Set([
  'where',
  'wherein',
  'whereby',
  'when',
  'who',
  'whose',
  'which',
  'that',
])

/** Reads what follows a noun phrase, up to `to`. */
export function postmodifierOf(
  items: readonly Item[],
  phrase: NounPhrase,
  to: number,
): Postmodifier {
  const seen: Seen = {
    absence: false,
    relativeAt: -1,
    participle: false,
    prepositional: false,
    everyone: false,
    all: false,
    forPeople: false,
    reach: false,
    ofQuality: false,
    predicate: false,
    ours: false,
    ofOwn: undefined,
  }
  for (let at = phrase.to; at < to && seen.relativeAt < 0; at++) look(items, phrase, at, to, seen)
  const relative = seen.relativeAt >= 0 && !seen.ours
  const state = relative || seen.absence || seen.predicate || seen.ofQuality || seen.participle
  return {
    state,
    relative,
    absence: seen.absence,
    relativeAt: seen.relativeAt,
    participle: seen.participle,
    prepositional: seen.prepositional,
    everyone: seen.everyone,
    all: seen.all,
    forPeople: seen.forPeople,
    reach: seen.reach,
    ofQuality: seen.ofQuality,
    ofOwn: seen.ofOwn,
    cueTo: state || seen.everyone ? to : phrase.to,
  }
}

function look(
  items: readonly Item[],
  phrase: NounPhrase,
  at: number,
  to: number,
  seen: Seen,
): void {
  const item = items[at]
  if (!item || item.isMark) return
  const first = at === phrase.to
  const next = at + 1 < to ? items[at + 1] : undefined
  const { small, verb } = item.word
  if (
    item.form === 'without' ||
    (item.form === 'free' && (next?.form === 'of' || next?.form === 'from'))
  )
    seen.absence = true
  else if (
    (WORLD_RELATIVES.has(item.form) && isRelative(items, at)) ||
    (first && isContact(item, next))
  ) {
    seen.relativeAt = at
    seen.ours = next?.form === 'we'
  } else if (small === 'preposition') {
    if (first && phrase.determiner === 'universal' && item.form === 'within') seen.predicate = true
    lookAtPreposition(items, at, phrase, seen)
  } else if (first && (verb?.form === 'past' || verb?.form === 'participle'))
    seen.participle =
      verb.form !== 'past' ||
      !next ||
      next.isMark ||
      next.word.small === 'preposition' ||
      next.word.small === 'adverb' ||
      next.word.small === 'conjunction'
  else if ((first || afterComma(items, at)) && isStateWord(item)) seen.predicate = true
  else if ((first || afterComma(items, at)) && LASTING.has(item.form)) seen.predicate = true
  else if (first && SETTLED.has(item.form) && isOfPeople(phrase)) seen.predicate = true
  else if (first && verb?.form === 'gerund' && isThriving(phrase, next)) seen.predicate = true
  else if (verb?.form === 'gerund' && phrase.determiner === 'universal' && !isActing(items, at))
    seen.predicate = true
  else if (first && small === 'article' && phrase.determiner === 'universal') seen.predicate = true
}

/** "(roads) you can rely on", "(rivers) one may swim in": a relative clause without its pronoun. */
export function isContact(item: Item, next: Item | undefined): boolean {
  return item.word.small === 'you' || (item.form === 'one' && next?.word.small === 'modal')
}

/** "(every child) in need of (helping)": a gerund that a preposition takes. */
function isActing(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word.small === 'preposition' || items[at - 1]?.word.small === 'article'
}

/** "Every child reading", "rainforests standing": how they are, with nothing that they act on. */
function isThriving(
  { determiner, plural, own, class: kind }: NounPhrase,
  next: Item | undefined,
): boolean {
  if (determiner === 'universal') return true
  if (determiner !== undefined || own || opensObject(next)) return false
  return kind === 'nature' || (plural && (kind === 'world' || kind === 'people'))
}

/** "(refugees) back on their feet", "(sailors) home safe": how they fare, without a verb. */
const SETTLED: ReadonlySet<string> = new Set(['back', 'home', 'still', 'together'])
/** "(grandparents) at ease", "(refugees) in work". */
const FARING: ReadonlySet<string> = new Set([
  'ease',
  'work',
  'home',
  'peace',
  'play',
  'charge',
  'school',
])

function isOfPeople({ class: kind, determiner, own }: NounPhrase): boolean {
  return (kind === 'people' || kind === 'pronoun') && determiner !== 'article' && !own
}

/** "Forests forever": words that say that it stays, or that it is so all over. */
const LASTING: ReadonlySet<string> = new Set(['forever', 'always', 'everywhere', 'again'])

const ALL: ReadonlySet<string> = new Set(['all', 'everyone', 'everybody', 'anyone'])

function afterComma(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ','
}

function isRelative(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.form !== 'that') return true
  return items[at - 1]?.word.small !== 'preposition' || false
}

/** "within an hour of every farm", "within walking distance of each home". */
function isOfEach(items: readonly Item[], at: number): boolean {
  for (let of = at + 2; of < at + 5; of++)
    if (items[of]?.form === 'of') return items[of + 1]?.word.small === 'universal'
  return false
}

/** What people may have, so that they can do or bear what they want. */
const ENDOWMENTS: ReadonlySet<string> = new Set(
  'access voice say time security somewhere room money food power chance chances choice choices confidence courage freedom opportunity opportunities hope skills knowledge means dignity roof home job future'.split(
    ' ',
  ),
)

/** "(with the tools, maps and money) they need". */
function isNeeded(items: readonly Item[], from: number): boolean {
  const at = items.findIndex(({ form }, index) => index >= from && form === 'they')
  return at >= 0 && at < from + 6 && items[at + 1]?.form === 'need'
}

/** "People with access to clean water", "girls with the confidence to speak", "a world with clean seas". */
function isEndowed(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  if (items[at]?.form !== 'with' || phrase.own) return false
  if (items[phrase.head]?.form === 'world') return true
  if (phrase.class !== 'people' || phrase.determiner === 'article') return false
  const had = nounPhrase(items, at + 1, items.length)
  if (isNeeded(items, had.to)) return true
  return ENDOWMENTS.has(items[had.head]?.form ?? '') && !had.own
}

function lookAtPreposition(
  items: readonly Item[],
  at: number,
  phrase: NounPhrase,
  seen: Seen,
): void {
  const first = at === phrase.to
  const [item, next, afterNext] = [items[at], items[at + 1], items[at + 2]]
  if (!item || !next) return
  seen.prepositional = true
  if (item.form === 'for' && first && next.word.noun?.class === 'people') seen.forPeople = true
  if (item.form === 'within' && (next.form === 'reach' || isOfEach(items, at))) seen.reach = true
  if (item.form === 'for' && next.word.small === 'universal' && afterNext?.form !== 'purposes') {
    seen.everyone = true
    seen.all = ALL.has(next.form) && (!afterNext || afterNext.isMark)
  }
  if (
    DISTRIBUTED.has(item.form) &&
    (next.form === 'every' || next.form === 'each' || (next.form === 'all' && !isNumber(afterNext)))
  )
    seen.reach = true
  if (item.form === 'of' && (next.form === 'our' || next.form === 'my'))
    seen.ofOwn = afterNext?.word.noun?.class ?? 'thing'
  const isCondition =
    (next.word.adjective?.class === 'state' && afterNext?.word.noun?.class === 'quality') ||
    (item.form === 'of' && next.word.adjective?.class === 'state') ||
    (item.form === 'in' && next.word.noun?.class === 'quality')
  const fares = (item.form === 'at' || item.form === 'in') && FARING.has(next.form)
  if (first && (isCondition || isEndowed(items, at, phrase))) seen.predicate = true
  if (first && fares && isOfPeople(phrase)) seen.predicate = true
  if (item.form === 'of' && first && next.word.noun?.class === 'quality') seen.ofQuality = true
}

/** "... that is open and honest", "... that are free for all". */
export function isCondition(items: readonly Item[], relativeAt: number, to: number): boolean {
  const copula = items[relativeAt + 1]?.form
  if (copula !== 'is' && copula !== 'are') return false
  for (let at = relativeAt + 2; at < to && at < relativeAt + 6; at++) {
    if (items[at]?.word.adjective) return true
  }
  return false
}
