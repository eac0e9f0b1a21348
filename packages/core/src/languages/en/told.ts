import type { Clause } from '../../read/reading.ts'
import type { Context, Place } from './clauses.ts'
import type { Item } from './items.ts'
import { isNumber, nounPhrase, type NounPhrase } from './noun-phrase.ts'
import { isStateWord } from './postmodifier.ts'
import { type Subject, subjectAt } from './subject.ts'
import type { Verb } from './verbs.ts'

/** "Integrity. Service. Excellence.": values, each a sentence. */
export function isOneWord(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to).filter(({ isMark }) => !isMark)
  const [word] = words
  const isOrder = word?.word.verb?.form === 'base' && word.word.noun === undefined
  return words.length === 1 && !isOrder && word?.word.adjective?.grade !== 'comparative'
}

/** "The sea is changing. We plant kelp.": what only tells does not count beside what says plainly. */
export function withoutTold(
  clauses: readonly Clause[],
  told: ReadonlySet<Clause>,
): readonly Clause[] {
  const plain = new Set<number>()
  for (const clause of clauses)
    if (clause.sense !== undefined && !told.has(clause)) plain.add(clause.sentence)
  return clauses.map((clause) => {
    const isBeside = plain.size > (plain.has(clause.sentence) ? 1 : 0)
    if (!told.has(clause) || !isBeside) return clause
    return { ...clause, sense: undefined, because: 'beside-plainer' }
  })
}

/** "It matters", "we can". */
export function saysNothing(
  items: readonly Item[],
  { verb }: Subject,
  from: number,
  to: number,
): boolean {
  if (
    items[from]?.word.adjective !== undefined &&
    items[from]?.word.noun === undefined &&
    verb.at === from + 1
  )
    return true
  const short = to - verb.to < 1
  if (short && items[verb.at]?.word.small === 'modal') return true
  if (short && items[from]?.form === 'it') return true
  if (verb.lemma === 'take' && to - verb.to < 3) return true
  return (
    items[from]?.word.small === 'demonstrative' &&
    verb.at === from + 1 &&
    verb.class === 'be' &&
    !isThingOfOurs(nounPhrase(items, verb.to, to))
  )
}

/** "This is a programme that ...": what the organisation has to offer. */
function isThingOfOurs(phrase: NounPhrase): boolean {
  const isThing = phrase.class === 'service' || phrase.class === 'artefact'
  return phrase.determiner === 'article' && (isThing || phrase.class === 'agent')
}

/** Words that show how things are to be, not how they are. */
export function isMarkedWish(
  items: readonly Item[],
  subject: Subject,
  from: number,
  to: number,
): boolean {
  const { phrase, verb, future, ability } = subject
  if (future || ability || phrase.comparative || phrase.determiner === 'none') return true
  if (phrase.determiner === 'universal') return true
  if (phrase.class === 'people' && phrase.determiner === undefined) return !isBest(items, verb, to)
  for (let at = from; at < to && at < verb.to + 12; at++) {
    const { form, word } = items[at] ?? {}
    if (WISHFUL.has(form ?? '') || word?.adjective?.grade === 'comparative') return true
  }
  return false
}

const WISHFUL: ReadonlySet<string> = new Set(
  'again never without deserve deserves belong belongs no nobody everyone everybody every more less fewer'.split(
    ' ',
  ),
)

/** "(children) learn best by doing": a conviction. */
function isBest(items: readonly Item[], verb: Verb, to: number): boolean {
  return verb.to < to && (items[verb.to]?.form === 'best' || items[verb.to]?.form === 'most')
}

/** "Services are provided": what is done by the organisation is no state of the world. */
const DONE_BY_US: ReadonlySet<string> = new Set(['offer', 'help', 'inform', 'join', 'work'])

/** "(answered) within a week", "on time": how it goes for whoever waits. */
function isInTime(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.form
  return items[at]?.form === 'within' || (items[at]?.form === 'on' && next === 'time')
}

/** What was or what somebody did is no wanted state; nor is what a later sentence tells of things said before. */
export function isReport(context: Context, subject: Subject, place: Place): boolean {
  const { items, sentence } = context
  const { verb, phrase } = subject
  if (place.position !== 'bare' || place.link === 'result') return false
  if (subject.future && phrase.determiner === 'article') return false
  const form = items[verb.at]?.form
  if (
    form === 'was' ||
    form === 'were' ||
    items[verb.at - 1]?.form === 'were' ||
    items[verb.at - 1]?.form === 'was'
  )
    return true
  if (items[verb.at - 1]?.word.small === 'auxiliary' && verb.class !== 'be') return true
  if (phrase.determiner === 'demonstrative' || tellsAProblem(items, verb, phrase)) return true
  if (verb.lemma === 'include') return true
  const isTold = sentence > 0 && phrase.class === 'people' && phrase.determiner === undefined
  if (isTold && verb.lemma === 'be' && items[verb.to]?.word.small === 'article') return true
  const done = verb.class === 'be' ? items[verb.to]?.word.verb : undefined
  const isOpen = phrase.determiner === 'universal' || phrase.determiner === 'none'
  const isDone = done?.form === 'past' && DONE_BY_US.has(done.class)
  if (!isOpen && isDone && !isInTime(items, verb.to + 1)) return true
  const isKnown = phrase.determiner === 'article' && items[phrase.from]?.form === 'the'
  return sentence > 0 && isKnown && phrase.class !== 'world'
}

/** What people lack, and what merely is there, is no wanted state. */
function tellsAProblem(items: readonly Item[], verb: Verb, phrase: NounPhrase): boolean {
  if (items[phrase.from - 1]?.form === 'not' || items[phrase.from]?.form === 'not') return true
  if (isUnderWay(items, verb) || isUnderPressure(items, verb)) return true
  if (verb.lemma === 'join' && phrase.determiner === 'universal') return true
  if (isOfMany(items, phrase, verb)) return true
  if (isUnrivalled(items, phrase, verb)) return true
  if (phrase.comparative) return false
  const isOpen = phrase.determiner === 'universal' || phrase.determiner === 'none'
  if (!isOpen && isStill(items, verb)) return true
  if (items[phrase.from]?.form === 'there') {
    const behind = items.slice(verb.to, verb.to + 12)
    return !behind.some(({ word }) => word.small === 'none' || word.small === 'universal')
  }
  if (phrase.determiner === 'none') return items[phrase.from + 1]?.form === 'herein'
  const isDenied = DENYING.has(items[verb.at - 1]?.form ?? '')
  if (isDenied) return false
  for (let at = verb.at; at < verb.at + 4; at++) if (LACKING.has(items[at]?.form ?? '')) return true
  return false
}

const DENYING: ReadonlySet<string> = new Set(['longer', 'never', 'not', 'rarely', 'seldom'])

const UNDER_WAY: ReadonlySet<string> = new Set(
  'changing growing rising ageing aging disappearing shrinking falling declining increasing evolving becoming getting'.split(
    ' ',
  ),
)

/** "(the demand) is growing", "(the sea) is changing fast": how it goes. */
export function isUnderWay(items: readonly Item[], verb: Verb): boolean {
  if (items[verb.at - 1]?.word.small === 'modal') return false
  const isTurning = verb.class === 'be' && UNDER_WAY.has(items[verb.to]?.form ?? '')
  return isTurning && items[verb.to + 1]?.word.adjective?.grade !== 'comparative'
}

const PRESSED: ReadonlySet<string> = new Set(
  'pressure threat risk stake attack danger need'.split(' '),
)

/** "(carers) are under pressure", "(reefs) are at risk". */
function isUnderPressure(items: readonly Item[], verb: Verb): boolean {
  return verb.class === 'be' && PRESSED.has(items[verb.to + 1]?.form ?? '')
}

const MANY: ReadonlySet<string> = new Set(
  'hundred hundreds thousand thousands million millions billion billions dozens many most countless numerous half'.split(
    ' ',
  ),
)

/** "Millions of people have no water", "one in five children ...": a count tells how it is. */
export function isOfMany(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
  const isModal =
    items[verb.at - 1]?.word.small === 'modal' || items[verb.at]?.word.small === 'modal'
  if (isModal || items[phrase.from]?.isMark) return false
  for (let at = phrase.from; at < Math.min(verb.at, phrase.from + 4); at++) {
    const form = items[at]?.form ?? ''
    if (MANY.has(form) || items[at]?.text === '%' || form === 'percent') return true
    if (isNumber(items[at]) && items[at + 1]?.form === 'in' && isNumber(items[at + 2])) return true
  }
  return false
}

/** "Nobody knows the valley better than we do": a claim, no wish. */
function isUnrivalled(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
  if (phrase.determiner !== 'none') return false
  const than = items.findIndex(
    ({ form }, at) => at > verb.at && at < verb.at + 9 && form === 'than',
  )
  return than > 0 && isStateWord(items[than - 1]) && verb.class !== 'be'
}

/** "(it) still (takes lives)", "(too many) are still": as it is, and should not be. */
function isStill(items: readonly Item[], verb: Verb): boolean {
  return items[verb.at - 1]?.form === 'still' || items[verb.to]?.form === 'still'
}

export const LACKING: ReadonlySet<string> = new Set(
  'unable lack lacks lost lose loses struggle struggles suffer suffers face faces cannot homeless hungry victims die dies disappear disappears vanish vanishes decline declines shrink shrinks fail fails threatened hard harsh difficult impossible bleak grim scarce complicated expensive unfair unsafe lonely'.split(
    ' ',
  ),
)

/** "People come first", "the patient is at the centre", "quality takes time". */
export function isConviction(items: readonly Item[], subject: Subject, to: number): boolean {
  const { verb } = subject
  const next = items[verb.to]?.form
  if (next === 'first') return true
  if (verb.class === 'be' && next === 'at') return CENTRES.has(items[verb.to + 2]?.form ?? '')
  return verb.lemma === 'take' && to - verb.to < 3
}

const CENTRES: ReadonlySet<string> = new Set(
  'heart centre center core forefront root basis'.split(' '),
)

/** What one knows to be so is no work, and is not wanted. */
export const KNOWING: ReadonlySet<string> = new Set(
  'know hold understand recognise recognize realise realize acknowledge'.split(' '),
)

/** "(we know) that ...", "how ...". */
export function saysWhat(items: readonly Item[], at: number, to: number): boolean {
  const form = items[at]?.form
  return (
    form === 'that' || form === 'how' || form === 'what' || subjectAt(items, at, to) !== undefined
  )
}
