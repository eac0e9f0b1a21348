import { isOwnSubject } from './boundaries.ts'
import type { Context } from './clauses.ts'
import { FRAME_PARTICIPLES, missionFrame } from './frames.ts'
import type { Item } from './items.ts'
import { isNumber } from './noun-phrase.ts'
import { subjectAt } from './subject.ts'
import { LACKING } from './told.ts'
import { type Verb, verbAt } from './verbs.ts'

const OPENING_MARKS = '"“”‘\'’«»-–—•*·:;,.()[]>#'

/** Skips marks and the numbers of list items. */
export function skipMarks(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const item = items[at]
    if (!item) break
    const listed =
      /^\d{1,2}$/u.test(item.text) && items[at + 1]?.isMark === true && items[at + 1]?.text !== '%'
    if (!listed && !(item.isMark && OPENING_MARKS.includes(item.text))) break
    at += 1
  }
  return at
}

const LABELS: ReadonlySet<string> = new Set([
  'mission',
  'vision',
  'purpose',
  'goal',
  'aim',
  'objective',
  'statement',
  'our',
  'the',
  'mission/purpose',
  'ambition',
  'why',
  'dream',
  'and',
  'goals',
  'objectives',
  'scope',
  'charter',
  'remit',
  'role',
])

/** "Mission:", "Our vision -": where what it labels begins. */
export function labelEnd(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 5; at++) {
    const item = items[at]
    if (!item) break
    if (item.isMark) return at > from && ':-–—'.includes(item.text) ? at + 1 : from
    if (!LABELS.has(item.form)) return from
  }
  return from
}

/** "This way (they find a job)", "as a result (...)": where what comes of the work begins. */
export function afterThisWay({ items, sentence }: Context, from: number, to: number): number {
  if (sentence === 0) return from
  const forms = [items[from]?.form, items[from + 1]?.form, items[from + 2]?.form].join(' ')
  const length = /^(?:this|that) way\b/u.test(forms)
    ? 2
    : /^(?:in (?:this|that) way|as a result|(?:it|this|that) is why)$/u.test(forms)
      ? 3
      : 0
  const at = length === 0 ? from : skipMarks(items, from + length, to)
  return at > from && subjectAt(items, at, to) && !isOwnSubject(items[at]) ? at : from
}

const WANTS: ReadonlySet<string> = new Set(
  'want seek hope dream picture imagine envision'.split(' '),
)

/** "What we want (to see) is (a country where ...)": where what is wanted begins. */
function afterWhatWeWant(items: readonly Item[], at: number): number {
  if (items[at]?.form === 'what' && items[at + 1]?.form === "we're" && items[at + 3]?.form === 'is')
    return at + 4
  if (items[at]?.form !== 'what' || items[at + 1]?.form !== 'we') return at
  if (!WANTS.has(items[at + 2]?.word.verb?.lemma ?? '')) return at
  for (let next = at + 3; next < at + 7; next++) if (items[next]?.form === 'is') return next + 1
  return at
}

/** "May every child ...", "what if nobody ...", "it should not matter where ...", "where one lives should not decide ...". */
export function isOptative(items: readonly Item[], at: number, to: number): boolean {
  const first = items[at]
  const second = items[at + 1]
  if (first?.form === 'may' && first.isCapital) return !isOwnSubject(second)
  if (first?.form === 'what' && second?.form === 'if') return true
  if (first?.form === 'not' && (second?.form === 'one' || items[at + 2]?.form === 'single'))
    return true
  const isClause = first?.form === 'it' || FREE.has(first?.form ?? '')
  if (!isClause || isOwnSubject(second)) return false
  for (let next = at + 1; next < to && next < at + 7; next++)
    if (SHOULD.has(items[next]?.form ?? '')) return true
  return false
}

const FREE: ReadonlySet<string> = new Set(['where', 'what', 'who', 'whoever', 'how', 'whether'])
const SHOULD: ReadonlySet<string> = new Set(['should', 'must', "shouldn't", 'ought'])

/** "Half as many fires", "twice as much light". */
export function isTwiceAsMany(items: readonly Item[], at: number): boolean {
  const isTimes = /^(?:half|twice)$/u.test(items[at]?.form ?? '')
  return (
    isTimes && items[at + 1]?.form === 'as' && /^(?:many|much)$/u.test(items[at + 2]?.form ?? '')
  )
}

/** "Growing up is not easy": something said of a doing. */
export function isGerundThatIs(items: readonly Item[], at: number, to: number): boolean {
  if (items[at]?.word.verb?.form !== 'gerund' || items[at]?.isCapital === false) return false
  for (let next = at + 1; next < to && next < at + 4; next++) {
    const form = items[next]?.form
    if (items[next]?.isMark || items[next]?.word.small === 'article') return false
    if (form === 'is' || form === 'takes') return isDenied(items, next + 1)
  }
  return false
}

function isDenied(items: readonly Item[], at: number): boolean {
  const form = items[at]?.form
  return form === 'not' || form === 'never' || LACKING.has(form ?? '')
}

/** "It began with a single boat", "we started in 1987". */
export function isPastOfOurs(items: readonly Item[], at: number): boolean {
  const isOurs = items[at]?.form === 'it' || items[at]?.form === 'we'
  return isOurs && BEGAN.has(items[at + 1]?.form ?? '') && items[at + 1]?.word.verb?.form !== 'base'
}

const BEGAN: ReadonlySet<string> = new Set('began started came grew'.split(' '))

/** "What drives us is (to end hunger)", "what we want is (...)". */
export function afterWhatDrives(items: readonly Item[], at: number): number {
  const wanted = afterWhatWeWant(items, at)
  if (wanted > at) return wanted
  const isUs = items[at]?.form === 'what' && items[at + 2]?.form === 'us'
  return isUs && items[at + 3]?.form === 'is' ? at + 4 : at
}

const MAKING: ReadonlySet<string> = new Set(['make', 'keep', 'ensure', 'change', 'let'])

/** "That makes (the city cooler)": what was said before does it. */
export function whatItMakes(
  { items, sentence }: Context,
  at: number,
  to: number,
): Verb | undefined {
  if (sentence === 0 || items[at]?.word.small !== 'demonstrative') return undefined
  const verb = verbAt(items, at + 1, to, 'third', true)
  return verb && verb.at === at + 1 && MAKING.has(verb.class) ? verb : undefined
}

/** "It is possible for everyone to ...": a state. */
export function isPossibleFor(items: readonly Item[], at: number): boolean {
  const isIt = items[at]?.form === 'it' && items[at + 1]?.word.verb?.lemma !== 'make'
  const said = [2, 3, 4].find((offset) => POSSIBLE.has(items[at + offset]?.form ?? ''))
  return isIt && said !== undefined && items[at + said + 1]?.form === 'for'
}

const POSSIBLE: ReadonlySet<string> = new Set(['possible', 'easy', 'normal', 'safe', 'affordable'])

/** "On a mission to": where what follows begins; -1 where it is not said. */
export function onAMission(items: readonly Item[], at: number): number {
  const isQuest = MISSIONS.has(items[at + 2]?.form ?? '') && items[at + 3]?.form === 'to'
  return items[at]?.form === 'on' && isQuest ? at + 4 : -1
}

const MISSIONS: ReadonlySet<string> = new Set(['mission', 'quest', 'crusade', 'journey'])

/** "Save the Heartbeat is a charity": a name that begins like an order. */
export function isNameThenVerb(items: readonly Item[], from: number, to: number): boolean {
  if (items[from]?.isCapital === false) return false
  for (let at = from; at < to && at < from + 9; at++) {
    const item = items[at]
    if (!item) return false
    if (at > from && item.form === 'is' && items[at + 1]?.word.small === 'article' && at < from + 7)
      return true
    if (at > from && (item.form === 'is' || item.form === 'was' || item.form === 'exists'))
      return true
    if (at === from + 1 && item.word.small === 'modal' && items[from]?.word.verb?.form === 'gerund')
      return true
    if (item.form === 'to' || item.form === 'that') return false
    if (
      items[from]?.isCapital &&
      at > from + 1 &&
      !item.isMark &&
      !item.isCapital &&
      item.word.small === undefined
    )
      return false
  }
  return false
}

/** "Resettle 20,000 refugees": a word in no list, with an object that only a verb has. */
function isUnlistedOrder(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const isFirst = at === 0 || items[at - 1]?.isMark === true
  if (!item?.isGuess || !isFirst || item.word.noun?.class !== 'thing' || item.word.noun.plural)
    return false
  const next = items[at + 1]
  return isNumber(next) || next?.word.small === 'own' || next?.form === 'a' || next?.form === 'an'
}

/** A verb that opens the statement: an imperative, a gerund. */
export function headVerb(items: readonly Item[], at: number, to: number): Verb | undefined {
  if (isUnlistedOrder(items, at))
    return { at, to: at + 1, lemma: items[at]?.form ?? '', class: 'work', form: 'base' }
  return verbAt(items, at, to, 'gerund', false) ?? verbAt(items, at, to, 'base', false)
}

/** "Dedicated to ...", "Committed to ...": where what follows "to" begins; -1 where there is none. */
export function participleFrame(items: readonly Item[], at: number, to: number): number {
  const item = items[at]
  if (!item || !FRAME_PARTICIPLES.has(item.form)) return -1
  for (let index = at + 1; index < to && index < at + 5; index++) {
    const form = items[index]?.form
    if (form === 'to' || form === 'for' || form === 'towards' || form === 'in' || form === 'on')
      return index
  }
  return -1
}

/** "By 2031 (no roof leaks)", "in ten years (every school ...)": where the clause behind it begins. */
export function afterYears(items: readonly Item[], from: number): number {
  const opens = items[from]?.form
  if (opens !== 'by' && opens !== 'in' && opens !== 'within') return from
  if (/^20\d\d$/u.test(items[from + 1]?.form ?? '')) return from + 2
  for (let at = from + 2; at < from + 5; at++) {
    if (TIMES.has(items[at]?.word.noun?.lemma ?? '')) {
      const isTold = items[at + 1]?.form === 'from' || items[at + 1]?.form === 'of'
      return isTold ? from : skipMarks(items, at + 1, items.length)
    }
  }
  return from
}

/** "Every day we ...", "Each year hundreds of houses ...": where the clause begins after a time. */
export function afterTime(items: readonly Item[], from: number, to: number): number {
  const small = items[from]?.word.small
  if (small !== 'universal' && small !== 'demonstrative' && items[from]?.form !== 'once')
    return from
  for (let at = from + 1; at < to && at < from + 5; at++) {
    if (TIMES.has(items[at]?.word.noun?.lemma ?? '')) {
      const next = skipMarks(items, at + 1, to)
      return isOwnSubject(items[next]) || subjectAt(items, next, to) ? next : from
    }
  }
  return from
}

const TIMES: ReadonlySet<string> = new Set(
  'day night week weekend month year decade season morning afternoon evening summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday time minute hour'.split(
    ' ',
  ),
)

export const INTRODUCTIONS: ReadonlySet<string> = new Set([
  'wherever',
  'whenever',
  'as',
  'by',
  'through',
  'in',
  'within',
  'with',
  'since',
  'at',
  'on',
  'using',
  'to',
  'from',
  'when',
  'while',
  'for',
  'after',
  'across',
  'recognizing',
  'recognising',
  'drawing',
  'believing',
  'guided',
  'rooted',
  'inspired',
  'driven',
  'combining',
  'working',
])

/** Whether a preposition stands in front: "for our members" opens no clause. */
function follows(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    items[at]?.form !== 'we' &&
    (before?.word.small !== undefined || before?.word.verb !== undefined || before?.isMark === true)
  )
}

/** What opens a means, which may be a list: its commas do not end it. */
const LISTING: ReadonlySet<string> = new Set(
  'using through with by combining working drawing'.split(' '),
)

function commaBeforeWe(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1 && at < from + 40; at++)
    if (items[at]?.text === ',' && items[at + 1]?.form === 'we') return at
  return -1
}

/** The comma after which the main clause begins; -1 where there is none. */
export function commaBefore(items: readonly Item[], from: number, to: number): number {
  const ours = LISTING.has(items[from]?.form ?? '') ? commaBeforeWe(items, from, to) : -1
  if (ours >= 0) return ours
  let first = -1
  for (let at = from + 1; at < to - 1 && at < from + 40; at++) {
    const here = items[at]
    if (
      here &&
      items[from]?.form !== 'to' &&
      isOwnSubject(here) &&
      at > from + (here.form === 'we' && items[from + 1]?.word.small !== 'they' ? 2 : 1) &&
      !follows(items, at)
    )
      return at
    if (items[at]?.text !== ',') continue
    const next = items[at + 1]
    if (at < from + 4 && isNumber(items[at - 1])) return at
    if (!next || next.word.small === 'conjunction' || next.word.small === 'relative') continue
    if (missionFrame(items, at + 1, to)) return at
    if (isOwnSubject(next) || next.form === 'it' || next.form === 'the') return at
    if (
      items[from]?.form === 'for' ||
      items[from]?.form === 'to' ||
      (items[from]?.form === 'by' && items[from + 1]?.word.verb?.form === 'gerund')
    )
      continue
    const subject = subjectAt(items, at + 1, to)
    if (!subject) continue
    if (!hasComma(items, subject.phrase.to, subject.verb.at)) return at
    if (first < 0) first = at
  }
  return first
}

/** Whether a comma parts the words in front of a verb from it: "(through patrol), investigation, the Office (works)". */
function hasComma(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ text }) => text === ',')
}
