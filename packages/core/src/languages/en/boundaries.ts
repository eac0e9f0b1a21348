import { missionFrame } from './frames.ts'
import type { Item } from './items.ts'

import { isNumber, nounPhrase, opensObject } from './noun-phrase.ts'
import { subjectAt } from './subject.ts'
import { verbAt, type Verb, type Wanted } from './verbs.ts'

/**
 * Where a clause ends, and how the next part hangs on it:
 * - `verb`: beside it, another verb; `purpose`: "to", "in order to"; `participle`: ", reducing ...".
 * - `result`: "so that" and a clause; `means`: "by", "through" and what follows.
 * - `sentence`: a clause with a subject of its own; `for`: "for a warmer town"; `end`.
 */
export type BoundaryKind =
  | 'verb'
  | 'purpose'
  | 'participle'
  | 'result'
  | 'means'
  | 'sentence'
  | 'for'
  | 'end'

/** Item indices: the clause ends before `at`, the next part begins at `next`. */
export interface Boundary {
  readonly kind: BoundaryKind
  readonly at: number
  readonly next: number
  readonly verb?: Verb
}

/** What the scan for a boundary must know of the clause that it ends. */
export interface Scan {
  /** Forms in which another verb may stand beside. */
  readonly forms: readonly Wanted[]
  /** A "to" and a verb after the object is what somebody is helped to. */
  readonly takesInfinitive: boolean
  /** The clause names a state, in which relative clauses run on to the end. */
  readonly isState: boolean
  /** The verb has no object yet: a verb that follows a comma stands beside it. */
  readonly start: number
}

/** Nouns and adjectives that an infinitive belongs to: "the right to vote", "free to move". */
const INFINITIVE_HEADS: ReadonlySet<string> = new Set(
  'opportunity opportunities reason reasons right rights ability abilities power chance chances capacity freedom need needs way ways desire willingness able free ready easy easier possible likely willing proud difficult hard harder unable eager responsibility duty permission right privilege skill skills tool tools knowledge confidence courage strength resource resources means potential time license enough invitation choice commitment passion how what where attempt effort efforts drive motivation space place places'.split(
    ' ',
  ),
)

/** Verbs that an infinitive belongs to: "where people choose to live". */
const INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  'choose want need like learn wish hope love dare come get expect prefer'.split(' '),
)

/** "(nobody) has to (choose)". */
const MUST: ReadonlySet<string> = new Set(['have', 'has', 'having'])

const MEANS: ReadonlySet<string> = new Set([
  'through',
  'via',
  'using',
  'utilizing',
  'utilising',
  'thru',
])
/** "through the night": when, and not by what. */
const THROUGH_TIMES: ReadonlySet<string> = new Set(
  'night day week winter summer year years ages hardest'.split(' '),
)
const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'which',
  'that',
  'where',
  'whose',
  'when',
])

/** Finds where the clause that runs from `from` ends. */
export function findBoundary(
  items: readonly Item[],
  from: number,
  to: number,
  scan: Scan,
): Boundary {
  let relative = false
  let nested = false
  let helps = false
  let without = false
  for (let at = from; at < to; at++) {
    const item = items[at]
    if (!item) break
    const found = boundaryAt(items, at, to, scan, relative)
    const isWithin =
      found?.kind === 'verb' &&
      ((nested && isTheirs(items, found)) ||
        (helps && isBase(items, found)) ||
        (without && items[found.next - 1]?.form === 'to'))
    if (found && !isWithin) return found
    if (item.form === 'to' || scan.takesInfinitive) nested = true
    if (scan.isState && item.form === 'having' && items[at - 1]?.form === 'without') without = true
    if (RELATIVES.has(item.form) && at > scan.start && isRelativeAt(items, at, to)) relative = true
    if (relative && HELPING.has(item.word.verb?.class ?? '')) helps = true
  }
  return { kind: 'end', at: to, next: to }
}

const HELPING: ReadonlySet<string> = new Set(['help', 'enable', 'let'])

/** "(robots that help growers cut costs) and keep their soil healthy". */
function isBase(items: readonly Item[], { verb, next }: Boundary): boolean {
  return verb?.form === 'base' && items[next - 1]?.form !== 'to'
}

/** "(help people) do more, feel better and live longer": what they do by themselves. */
function isTheirs(items: readonly Item[], { verb, next }: Boundary): boolean {
  if (verb?.form !== 'base' || items[next - 1]?.form === 'to') return false
  return verb.class === 'live' || verb.class === 'have' || verb.class === 'be'
}

function isRelativeAt(items: readonly Item[], at: number, to: number): boolean {
  if (items[at]?.form !== 'that') return true
  return at + 1 < to && items[at - 1]?.isMark === false
}

function boundaryAt(
  items: readonly Item[],
  at: number,
  to: number,
  scan: Scan,
  relative: boolean,
): Boundary | undefined {
  const item = items[at]
  const next = at + 1 < to ? items[at + 1] : undefined
  if (!item || !next) return undefined
  switch (item.form) {
    case 'so':
      return resultAt(items, at, to)
    case 'such':
      return next.form === 'that' ? { kind: 'result', at, next: at + 2 } : undefined
    case 'in':
      return inPursuit(items, at, to) ?? inTheBelief(items, at, to) ?? inOrderTo(items, at, to)
    case 'whereby':
      return scan.isState ? undefined : { kind: 'result', at, next: at + 1 }
    case 'to':
      if (next.form === 'the' && items[at + 2]?.form === 'end' && items[at + 3]?.form === 'that')
        return { kind: 'result', at, next: at + 4 }
      return relative && !isCoordinated(items, at) ? undefined : purposeAt(items, at, to, scan)
    case 'by':
      return meansBy(items, at, to, relative)
    case 'with':
      return (
        withTheGoal(items, at, to) ??
        (relative || scan.isState ? undefined : withOurs(items, at, to))
      )
    case 'leading':
    case 'resulting':
      return next.form === 'to' || next.form === 'in'
        ? { kind: 'result', at, next: at + 2 }
        : undefined
    case 'because':
      return isOwnSubject(next) || isDeserving(items, at + 1, to)
        ? { kind: 'sentence', at, next: at + 1 }
        : undefined
    case 'when':
      return STOPPING.has(items[at - 1]?.word.verb?.lemma ?? items[at - 1]?.form ?? '') &&
        subjectAt(items, at + 1, to)
        ? { kind: 'result', at, next: at + 1 }
        : undefined
    case 'until':
    case 'till': {
      const opens = afterTheDay(items, at + 1)
      return isWantedOfAll(items, opens, to) ||
        isOver(items, opens, to) ||
        isThenSo(items, opens, to) ||
        canByThen(items, opens, to)
        ? { kind: 'result', at, next: opens }
        : undefined
    }
    case 'towards':
    case 'toward':
      return scan.isState || !isToldOf(items, at + 1, to)
        ? undefined
        : { kind: 'for', at, next: at + 1 }
    case 'while':
    case 'whilst':
      return coordinated(items, at, at + 1, to, ['gerund'])
    case 'that':
      return next.word.small === 'they' &&
        next.form !== 'there' &&
        items[at - 1]?.word.verb?.form !== 'base' &&
        (!relative || items[at + 2]?.word.small === 'modal') &&
        at > scan.start + 1
        ? { kind: 'result', at, next: at + 1 }
        : undefined
    case 'as':
      return next.form === 'part' && !scan.isState && isWorldWanted(items, at + 3, to)
        ? { kind: 'for', at, next: at + 3 }
        : undefined
    case 'for':
      return relative || scan.isState ? undefined : forAt(items, at, to, scan)
    default:
      return byMark(items, at, to, scan, relative)
  }
}

/** "We stop when ...", "we have succeeded when ...": what is to be so by then. */
const STOPPING: ReadonlySet<string> = new Set(
  'stop rest succeed succeeded finish celebrate done satisfied complete successful'.split(' '),
)

const OVER: ReadonlySet<string> = new Set(
  'past history gone over eradicated unnecessary unthinkable'.split(' '),
)

/** "(until footrot) is a thing of the past". */
function isOver(items: readonly Item[], from: number, to: number): boolean {
  const subject = subjectAt(items, from, to)
  if (!subject || subject.verb.class !== 'be') return false
  return items.slice(subject.verb.to, to).some(({ form }) => OVER.has(form))
}

/** "(until) they are settled", "there is nobody left who ...": how it is to be by then. */
function isThenSo(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]
  if (first?.form === 'there' || first?.form === "there's")
    return (
      items.slice(from, from + 4).some(({ word }) => word.small === 'none') ||
      isWorldWanted(items, from + 2, to)
    )
  const subject = subjectAt(items, from, to)
  return subject?.kind === 'they' && subject.verb.class === 'be'
}

/** "(toward) a town where ...", "a generation that knows ...", "families who ...". */
function isToldOf(items: readonly Item[], from: number, to: number): boolean {
  if (isWorldWanted(items, from, to)) return true
  const phrase = nounPhrase(items, from, to)
  const behind = items[phrase.to]?.form
  return phrase.class === 'people' && !phrase.own && (behind === 'that' || behind === 'who')
}

/** "the day when", "the day that": where the clause about that day begins. */
function afterTheDay(items: readonly Item[], from: number): number {
  if (items[from + 1]?.form !== 'day') return from
  const next = items[from + 2]?.form
  return next === 'when' || next === 'that' ? from + 3 : from + 2
}

const WANTING: ReadonlySet<string> = new Set(['should', 'must', 'ought'])

/** "because every newborn deserves a safe start", "... no family should lose a child": the reason names what is wanted. */
function isDeserving(items: readonly Item[], from: number, to: number): boolean {
  const subject = subjectAt(items, from, to)
  if (!subject) return items[from]?.form === 'where'
  if (subject.verb.lemma === 'deserve' || subject.phrase.determiner === 'universal') return true
  if (subject.kind !== 'world') return false
  if (subject.verb.class === 'make') return true
  return WANTING.has(items[subject.verb.at - 1]?.form ?? '')
}

/** "(until) every mother gives birth safely", "nobody sleeps rough": how it will be for all. */
function isWantedOfAll(items: readonly Item[], from: number, to: number): boolean {
  const subject = subjectAt(items, from, to)
  const determiner = subject?.phrase.determiner
  return determiner === 'universal' || determiner === 'none'
}

/** "(until) children can walk to school". */
function canByThen(items: readonly Item[], from: number, to: number): boolean {
  const subject = subjectAt(items, from, to)
  return subject?.kind === 'world' && subject.ability
}

function isCoordinated(items: readonly Item[], at: number): boolean {
  const previous = items[at - 1]
  return previous !== undefined && (previous.isMark || previous.word.small === 'conjunction')
}

function resultAt(items: readonly Item[], at: number, to: number): Boundary | undefined {
  const next = items[at + 1]
  if (!next) return undefined
  if (next.form === 'that') return { kind: 'result', at, next: at + 2 }
  if (next.form === 'as' && items[at + 2]?.form === 'to') {
    const verb = verbAt(items, at + 3, to, 'base', true)
    return verb ? { kind: 'purpose', at, next: at + 3, verb } : undefined
  }
  const opens = opensObject(next) || next.word.noun !== undefined
  return opens && next.form !== 'much' && next.form !== 'many'
    ? { kind: 'result', at, next: at + 1 }
    : undefined
}

const PURSUITS: ReadonlySet<string> = new Set('pursuit search quest hope'.split(' '))

/** "in pursuit of (a town where ...)". */
function inPursuit(items: readonly Item[], at: number, to: number): Boundary | undefined {
  if (!PURSUITS.has(items[at + 1]?.form ?? '') || items[at + 2]?.form !== 'of') return undefined
  return isWorldWanted(items, at + 3, to) ? { kind: 'for', at, next: at + 3 } : undefined
}

/** "in the firm belief that every child deserves ...", "in the hope that nobody ...". */
function inTheBelief(items: readonly Item[], at: number, to: number): Boundary | undefined {
  for (let next = at + 2; next < to && next < at + 5; next++) {
    if (items[next]?.form !== 'that') continue
    const isHeld = /^(?:belief|conviction|hope|knowledge|expectation|faith)$/u.test(
      items[next - 1]?.form ?? '',
    )
    return isHeld && isDeserving(items, next + 1, to)
      ? { kind: 'sentence', at, next: next + 1 }
      : undefined
  }
  return undefined
}

function inOrderTo(items: readonly Item[], at: number, to: number): Boundary | undefined {
  if (items[at + 1]?.form !== 'order') return undefined
  if (items[at + 2]?.form === 'that') return { kind: 'result', at, next: at + 3 }
  const verb = verbAt(items, at + 3, to, 'base', true)
  return verb ? { kind: 'purpose', at, next: at + 3, verb } : undefined
}

function purposeAt(
  items: readonly Item[],
  at: number,
  to: number,
  scan: Scan,
): Boundary | undefined {
  const verb = verbAt(items, at + 1, to, 'base', true)
  if (!verb || !isInfinitive(items, at, verb, to)) return undefined
  const previous = items[at - 1]
  const beside = isCoordinated(items, at)
  if (!beside && previous && INFINITIVE_HEADS.has(previous.form)) return undefined
  if (!beside && previous && MUST.has(previous.form)) return undefined
  if (!beside && previous && INFINITIVE_VERBS.has(previous.word.verb?.lemma ?? '')) return undefined
  if (scan.takesInfinitive && (!beside || hasAside(items, scan.start, at))) return undefined
  return { kind: beside ? 'verb' : 'purpose', at, next: at + 1, verb }
}

const ASIDES: ReadonlySet<string> = new Set(
  'especially particularly including regardless irrespective notably whatever however wherever no'.split(
    ' ',
  ),
)

/** "(enable all young people,) especially those who need us most, (to realise ...)": the comma closes an aside. */
function hasAside(items: readonly Item[], from: number, at: number): boolean {
  if (items[at - 1]?.text !== ',') return false
  for (let back = at - 2; back > from; back--)
    if (items[back]?.text === ',') return ASIDES.has(items[back + 1]?.form ?? '')
  return false
}

/** Nouns that "to" and a thing belong to: "barriers to secure communication". */
const TOWARDS: ReadonlySet<string> = new Set(
  'barrier barriers obstacle obstacles access threat threats transition response responses approach approaches alternative alternatives route routes path paths hurdle hurdles'.split(
    ' ',
  ),
)

/** Whether "to" opens an infinitive here and is no preposition ("to schools", "to market leaders"). */
function isInfinitive(items: readonly Item[], at: number, verb: Verb, to: number): boolean {
  const item = items[verb.at]
  if (!item) return false
  const { noun, adjective } = item.word
  const isTowards = TOWARDS.has(items[at - 1]?.form ?? '') && adjective !== undefined
  if (isTowards && items[verb.at + 1]?.word.noun !== undefined) return false
  if (noun === undefined && adjective === undefined) return true
  if (verb.to - verb.at > 1) return true
  return verbAt(items, at + 1, to, 'base', false) !== undefined
}

function meansBy(
  items: readonly Item[],
  at: number,
  to: number,
  relative: boolean,
): Boundary | undefined {
  const verb = verbAt(items, at + 1, to, 'gerund', true)
  const previous = items[at - 1]
  if (verb) {
    if (relative && verb.class === 'work' && !opensObject(items[verb.to])) return undefined
    return { kind: 'means', at, next: at + 1, verb }
  }
  if (items[at + 1]?.form === 'means' && items[at + 2]?.form === 'of')
    return { kind: 'means', at, next: at + 3 }
  if (
    relative ||
    previous?.word.verb?.form === 'past' ||
    previous?.word.verb?.form === 'participle'
  )
    return undefined
  const next = items[at + 1]
  const isWork =
    next?.word.noun?.class === 'work' ||
    (items[at + 2]?.form === 'of' && /(?:tion|sion|ment|ing)$/u.test(next?.form ?? ''))
  return isWork ? { kind: 'means', at, next: at + 1 } : undefined
}

function withTheGoal(items: readonly Item[], at: number, to: number): Boundary | undefined {
  const goal = /^(?:goal|aim|purpose|objective|intent|intention|hope|mission|view)$/u
  for (let index = at + 2; index < at + 5 && index < to; index++) {
    const form = items[index]?.form
    if (form === undefined || !goal.test(form)) continue
    const colon = index + (items[index + 1]?.form === 'in' ? 3 : 1)
    if (items[colon]?.text === ':') return { kind: 'for', at, next: colon + 1 }
    const of = items[index + 1]?.form
    if (of === 'of') {
      const verb = verbAt(items, index + 2, to, 'gerund', true)
      return verb ? { kind: 'purpose', at, next: index + 2, verb } : undefined
    }
    const verb = of === 'to' ? verbAt(items, index + 2, to, 'base', true) : undefined
    return verb ? { kind: 'purpose', at, next: index + 2, verb } : undefined
  }
  return undefined
}

const DEVISED: ReadonlySet<string> = new Set(['artefact', 'service', 'work', 'method', 'thing'])

/** "with our app", "with the chargers that we build", "with courses and workshops": own means. */
function withOurs(items: readonly Item[], at: number, to: number): Boundary | undefined {
  const phrase = nounPhrase(items, at + 1, to)
  if (phrase.head < 0 || !DEVISED.has(phrase.class ?? '')) return undefined
  const behind = items[phrase.to]
  const isOurs =
    phrase.own ||
    behind?.form === 'we' ||
    (behind?.form === 'that' && items[phrase.to + 1]?.form === 'we')
  const isListed = phrase.plural && isOffer(phrase.class) && isOfferBeside(items, phrase.to, to)
  return isOurs || isListed ? { kind: 'means', at, next: at + 1 } : undefined
}

function isOffer(kind: string | undefined): boolean {
  return kind === 'artefact' || kind === 'service'
}

function isOfferBeside(items: readonly Item[], at: number, to: number): boolean {
  const joint = items[at]
  if (joint?.text !== ',' && joint?.word.small !== 'conjunction') return false
  return isOffer(nounPhrase(items, at + 1, to).class)
}

/** "for a better tomorrow" says no more than that things will be well. */
const SLOGAN_HEADS: ReadonlySet<string> = new Set(['future', 'tomorrow', 'life', 'lives'])

function forAt(
  items: readonly Item[],
  at: number,
  to: number,
  { takesInfinitive }: Scan,
): Boundary | undefined {
  if (verbAt(items, at + 1, to, 'gerund', false)) return undefined
  const opens = afterTheDay(items, at + 1)
  if (opens > at + 1)
    return isWantedOfAll(items, opens, to) ? { kind: 'result', at, next: opens } : undefined
  const phrase = nounPhrase(items, at + 1, to)
  const isToldOf = phrase.comparative || tellsHow(items, phrase.to)
  if (takesInfinitive && !isToldOf) return undefined
  return isWorldWanted(items, at + 1, to) ? { kind: 'for', at, next: at + 1 } : undefined
}

/** "a fairer city", "a country without child poverty", "a Scotland where ...". */
export function isWorldWanted(items: readonly Item[], from: number, to: number): boolean {
  const phrase = nounPhrase(items, from, to)
  if (phrase.own) return false
  if (SLOGAN_HEADS.has(items[phrase.head]?.form ?? '')) return tellsHow(items, phrase.to)
  const named = items[phrase.head]?.isCapital === true && phrase.determiner === 'article'
  if (phrase.class !== 'world' && !named) {
    if (phrase.plural && areBetter(items, phrase.to)) return true
    if (phrase.determiner === 'article' && holdsOfEach(items, phrase.to, to)) return true
    return phrase.comparative && (phrase.class === 'quality' || phrase.class === 'nature')
  }
  if (phrase.class === 'world' && (phrase.states > 0 || phrase.comparative)) return true
  return tellsHow(items, phrase.to)
}

/** "(vehicles) that are safer and longer-lived". */
function areBetter(items: readonly Item[], at: number): boolean {
  if (items[at]?.form !== 'that' || items[at + 1]?.form !== 'are') return false
  return items[at + 2]?.word.adjective?.grade === 'comparative'
}

/** "(a city) that is ...", "that can ...", "that teems ...". */
function saysOfIt(item: Item | undefined): boolean {
  const { verb, small } = item?.word ?? {}
  const isGuess = item?.isGuess === true && /[^aeious]s$/u.test(item.form)
  const isVerb = verb?.class === 'be' || verb?.form === 'third' || item?.form === 'is'
  return isVerb || isGuess || small === 'modal'
}

/** "(a bazaar) where no felter is cheated": what holds there of each, or of nobody. */
export function holdsOfEach(items: readonly Item[], at: number, to: number): boolean {
  const isWhere = items[at]?.form === 'where' || items[at + 1]?.form === 'which'
  if (!isWhere) return false
  return isWantedOfAll(items, items[at]?.form === 'where' ? at + 1 : at + 2, to)
}

/** "where ...", "in which ...", "whose ...", "without ...". */
function tellsHow(items: readonly Item[], at: number): boolean {
  const form = items[at]?.form
  if (form === 'in' || form === 'on') return items[at + 1]?.form === 'which'
  if (form === 'at') return items[at + 1]?.form === 'peace' || items[at + 1]?.form === 'ease'
  if (form === 'that') return saysOfIt(items[at + 1])
  return form === 'where' || form === 'whose' || form === 'without'
}

export function isOwnSubject(item: Item | undefined): boolean {
  return item !== undefined && (item.form === 'we' || item.word.small === 'own')
}

/** Commas, conjunctions and means words. */
function byMark(
  items: readonly Item[],
  at: number,
  to: number,
  scan: Scan,
  relative: boolean,
): Boundary | undefined {
  const item = items[at]
  if (!item) return undefined
  const isTime = items[at + 1]?.form === 'the' && THROUGH_TIMES.has(items[at + 2]?.form ?? '')
  if (MEANS.has(item.form) && !isTime && !relative && items[at - 1]?.word.verb?.lemma !== 'go')
    return { kind: 'means', at, next: at + 1 }
  const isComma = item.isMark && ',;–—-:('.includes(item.text)
  if (!isComma && item.word.small !== 'conjunction') return undefined
  let next = at + 1
  while (next < to && isJoint(items[next])) next += 1
  next = afterDoingSo(items, next, to)
  if (isComma && MEANS.has(items[next]?.form ?? '')) return undefined
  const first = items[next]
  if (item.text === ',' && first?.form === 'which') {
    const verb = verbAt(items, next + 1, to, 'third', true)
    if (verb && (verb.class === 'make' || verb.class === 'keep' || verb.class === 'ensure'))
      return { kind: 'participle', at, next: next + 1, verb }
  }
  const comes = first?.form === 'which' ? afterComing(items, next + 1) : 0
  if (comes > 0) return { kind: 'result', at, next: comes }
  const leads = first?.form === 'resulting' || first?.form === 'leading'
  if (leads && (items[next + 1]?.form === 'in' || items[next + 1]?.form === 'to'))
    return { kind: 'result', at, next: next + 2 }
  if (first?.form === 'we' || first?.form === "we're") return { kind: 'sentence', at, next }
  if (isClauseBeside(items, at, next, to)) return { kind: 'sentence', at, next }
  const world = worldBeside(items, at, next, to)
  if (world > 0 && !scan.isState) return { kind: 'for', at, next: world }
  if (first?.form === 'thereby' || first?.form === 'thus' || first?.form === 'hereby') {
    const verb = verbAt(items, next + 1, to, 'gerund', true)
    if (verb) return { kind: 'participle', at, next: next + 1, verb }
  }
  return verbBeside(items, at, next, to, scan, relative)
}

/** "(which) means that ...", "results in", "leads to": where what comes of it begins; 0 where nothing does. */
function afterComing(items: readonly Item[], at: number): number {
  const [form, next] = [items[at]?.form, items[at + 1]?.form]
  if (form === 'means') return next === 'that' ? at + 2 : at + 1
  const isComing = (form === 'results' && next === 'in') || (form === 'leads' && next === 'to')
  return isComing ? at + 2 : 0
}

/** "(and) in doing so (make ...)", "in the process (...)", "to that end (we ...)": where what is done begins. */
function afterDoingSo(items: readonly Item[], at: number, to: number): number {
  const said = [items[at]?.form, items[at + 1]?.form, items[at + 2]?.form].join(' ')
  const isSo =
    /^(?:(?:in|by) (?:doing so|so doing)|in the process|in (?:this|that) way|(?:to|for) (?:this|that) (?:end|purpose)|because of (?:this|that))$/u.test(
      said,
    )
  if (!isSo || at + 3 >= to) return at
  return items[at + 3]?.text === ',' ? at + 4 : at + 3
}

/** "(we lease milking robots, and) farmers sleep till dawn". */
function howPeopleLive(items: readonly Item[], from: number, to: number): boolean {
  const subject = subjectAt(items, from, to)
  const { phrase, verb, kind } = subject ?? {}
  return kind === 'world' && phrase?.class === 'people' && phrase.plural && verb?.class === 'live'
}

/** "(..., and) the streets are safer", "a village becomes less poor". */
function howItIsThen(items: readonly Item[], from: number, to: number): boolean {
  const subject = subjectAt(items, from, to)
  if (subject?.kind !== 'world' || subject.verb.class !== 'be') return false
  return nounPhrase(items, subject.verb.to, to).comparative
}

/** "...; every child deserves to play", "..., and nobody eats alone": a clause that tells how it will be for all. */
function isClauseBeside(items: readonly Item[], at: number, next: number, to: number): boolean {
  const joint = items[at]
  if (!joint?.isMark || joint.text === '(') return false
  if (joint.text === ',' && next === at + 1) return false
  if (missionFrame(items, next, to)?.opens === 'phrase') return true
  if (joint.text === ';' && subjectAt(items, afterTherefore(items, next), to)) return true
  if (joint.text === ',' && (howPeopleLive(items, next, to) || howItIsThen(items, next, to)))
    return true
  const opens = afterPlace(items, next)
  const { small } = items[opens]?.word ?? {}
  return (small === 'universal' || small === 'none') && isWantedOfAll(items, opens, to)
}

/** "therefore (the Bureau seeks ...)": where the clause itself begins. */
function afterTherefore(items: readonly Item[], at: number): number {
  const isSo = /^(?:therefore|thus|hence|so)$/u.test(items[at]?.form ?? '')
  return isSo ? (items[at + 1]?.text === ',' ? at + 2 : at + 1) : at
}

/** "(and) in our town (nobody eats alone)": where the clause itself begins. */
function afterPlace(items: readonly Item[], at: number): number {
  if (items[at]?.form !== 'in') return at
  const phrase = nounPhrase(items, at + 1, Math.min(items.length, at + 5))
  return phrase.class === 'world' ? phrase.to : at
}

/** "...: a world where ...", "... - all for a country without ...": where the wanted begins, or 0. */
function worldBeside(items: readonly Item[], at: number, next: number, to: number): number {
  if (!items[at]?.isMark) return 0
  const opens = items[next]?.form === 'all' ? next + 1 : next
  if (items[opens]?.form === 'for') return isWorldWanted(items, opens + 1, to) ? opens + 1 : 0
  return items[at]?.text !== ',' && isWorldWanted(items, opens, to) ? opens : 0
}

function isJoint(item: Item | undefined): boolean {
  if (!item) return false
  return item.isMark
    ? ',;–—-:()"“”'.includes(item.text)
    : item.word.small === 'conjunction' && item.form !== 'plus'
}

function verbBeside(
  items: readonly Item[],
  at: number,
  next: number,
  to: number,
  scan: Scan,
  relative: boolean,
): Boundary | undefined {
  const item = items[next]
  if (!item || item.form === 'to') return undefined
  if (relative && (scan.isState || scan.forms[0] === 'base')) {
    return items[at]?.text === ';' ? coordinated(items, at, next, to, scan.forms) : undefined
  }
  const listed = at === scan.start || isNumber(item)
  const found = coordinated(items, at, next, to, scan.forms, listed)
  if (found || relative) return found
  const third = item.word.noun === undefined ? verbAt(items, next, to, 'third', false) : undefined
  if (third && scan.forms.length > 0) return { kind: 'verb', at, next, verb: third }
  if (scan.forms.includes('gerund')) return undefined
  const describes =
    items[at - 1]?.word.adjective !== undefined && items[at - 1]?.word.noun === undefined
  const verb =
    items[at]?.isMark && !describes ? verbAt(items, next, to, 'gerund', false) : undefined
  return verb ? { kind: 'participle', at, next, verb } : undefined
}

function coordinated(
  items: readonly Item[],
  at: number,
  next: number,
  to: number,
  forms: readonly Wanted[],
  listed = false,
): Boundary | undefined {
  for (const form of forms) {
    const verb = verbAt(items, next, to, form, listed)
    if (verb) return { kind: 'verb', at, next, verb }
  }
  return undefined
}
