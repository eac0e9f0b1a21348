import { FRAME_PARTICIPLES } from './frames.ts'
import type { Item } from './items.ts'
import { nounPhrase } from './noun-phrase.ts'
import { skipMarks } from './openings.ts'
import { type Verb, verbAt } from './verbs.ts'

/** "To unblock engineers": a word in no list, with an object of its own behind it. */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  if (!item?.isGuess || item.word.noun?.class !== 'thing' || item.word.noun.plural) return false
  return next !== undefined && !next.isMark && next.word.small === undefined
}

export function opensNoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item && isUnknownVerb(items, at)) return false
  return (
    item !== undefined &&
    item.word.noun !== undefined &&
    verbAt(items, at, items.length, 'base', false) === undefined
  )
}

/** A verb that frames another, or a thing that is wanted. */
interface Transparent {
  readonly verb?: Verb
  readonly at: number
}

export function transparent(
  items: readonly Item[],
  verb: Verb,
  to: number,
  ownSubject: boolean,
): Transparent | undefined {
  const next = items[verb.to]
  if (verb.to >= to) return undefined
  if (verb.lemma === 'help') return helped(items, verb, to)
  const gerund = gerundBehind(items, verb, to)
  if (gerund) return { verb: gerund, at: gerund.at }
  const goal = goalBehind(items, verb, to)
  if (goal) return { verb: goal, at: goal.at }
  if (verb.class === 'have' || verb.lemma === 'serve') {
    const inner = next?.form === 'to' ? verbAt(items, verb.to + 1, to, 'base', true) : undefined
    return inner && { verb: inner, at: verb.to + 1 }
  }
  if (verb.class === 'be')
    return ownSubject ? (progressive(items, verb, to) ?? framedBe(items, verb, to)) : undefined
  if (verb.class !== 'strive' && verb.class !== 'wish') return undefined
  return striven(items, verb, to)
}

/** "focus on (improving ...)", "believe in (making ...)", "are passionate about (ending ...)". */
function gerundBehind(items: readonly Item[], verb: Verb, to: number): Verb | undefined {
  let at = verb.to
  if (verb.class === 'be') {
    if (items[at]?.form !== 'passionate' || items[at + 1]?.form !== 'about') return undefined
    at += 2
  } else if (verb.lemma !== 'focus on' && verb.lemma !== 'believe in') return undefined
  const gerund = verbAt(items, at, to, 'gerund', false)
  const isMethod = verb.lemma === 'believe in' && METHODS.has(gerund?.class ?? '')
  return isMethod ? undefined : gerund
}

/** What one believes in doing is a way of working. */
const METHODS: ReadonlySet<string> = new Set(['work', 'live', 'have', 'be', 'do'])

/** Those with whom one works: they leave the role open. */
const PARTNERS: ReadonlySet<string> = new Set(
  'partner other ally government organisation organization stakeholder agency industry'.split(' '),
)

const GOALS: ReadonlySet<string> = new Set(
  'goal aim purpose mission objective task ambition duty job responsibility role'.split(' '),
)

/** "work with partners to (end ...)", "have one goal: to (end ...)", "see it as our duty to (end ...)". */
function goalBehind(items: readonly Item[], verb: Verb, to: number): Verb | undefined {
  const isWork = verb.lemma === 'work with' || verb.lemma === 'work together with'
  const isView = items[verb.to]?.form === 'it' && items[verb.to + 1]?.form === 'as'
  if (!isWork && !isView && verb.class !== 'have') return undefined
  const from = isView ? verb.to + 2 : verb.to
  const phrase = nounPhrase(items, from, to)
  const head = items[phrase.head]
  const lemma = head?.word.noun?.lemma || (head?.form ?? '')
  if (!(isWork ? PARTNERS : GOALS).has(lemma)) return undefined
  const at = skipMarks(items, phrase.to, to)
  return items[at]?.form === 'to' ? verbAt(items, at + 1, to, 'base', true) : undefined
}

/** "Help with nobody helped is a frame": "help build", "help to end". */
function helped(items: readonly Item[], verb: Verb, to: number): Transparent | undefined {
  const hasTo = items[verb.to]?.form === 'to'
  const inner = verbAt(items, hasTo ? verb.to + 1 : verb.to, to, 'base', hasTo)
  if (
    !hasTo &&
    items[verb.to + 1]?.word.noun?.class === 'people' &&
    items[verb.to]?.form === 'foster'
  )
    return undefined
  return inner && { verb: inner, at: inner.at }
}

const BELIEFS: ReadonlySet<string> = new Set([
  'belief',
  'conviction',
  'idea',
  'principle',
  'premise',
  'vision',
  'dream',
])

const CONVINCED: ReadonlySet<string> = new Set(
  'convinced confident certain persuaded aware'.split(' '),
)

/** "We are building ...". */
function progressive(items: readonly Item[], verb: Verb, to: number): Transparent | undefined {
  const isOurs = items[verb.at - 1]?.word.small === 'we'
  const inner = verb.lemma === 'be' ? verbAt(items, verb.to, to, 'gerund', isOurs) : undefined
  return inner && { verb: inner, at: inner.at }
}

const AIMS: ReadonlySet<string> = new Set(['aim', 'goal', 'purpose', 'objective', 'intention'])

/** "are committed to", "is designed for", "are on a mission to", "is to". */
function framedBe(items: readonly Item[], verb: Verb, to: number): Transparent | undefined {
  let framed = items[verb.to]?.form === 'to'
  for (let at = verb.to; at < to && at < verb.to + 7; at++) {
    const item = items[at]
    if (!item) break
    const isBelief = BELIEFS.has(item.form) || CONVINCED.has(item.form)
    if (isBelief && items[at + 1]?.form === 'that') return { at: at + 1 }
    if (
      FRAME_PARTICIPLES.has(item.form) ||
      item.form === 'mission' ||
      item.form === 'quest' ||
      item.form === 'business'
    )
      framed = true
    if (framed && item.form === 'so' && items[at + 1]?.form === 'that') return { at: at + 2 }
    if (item.form === 'to' && framed) {
      const inner = verbAt(items, at + 1, to, 'base', true)
      if (inner && !opensNoun(items, at + 1)) return { verb: inner, at: at + 1 }
      return { at: at + 1 }
    }
    const isAim = framed && item.form === 'with' && AIMS.has(items[at + 2]?.form ?? '')
    if (isAim && items[at + 3]?.form === 'of') {
      const inner = verbAt(items, at + 4, to, 'gerund', true)
      return inner ? { verb: inner, at: at + 4 } : { at: at + 4 }
    }
    if (
      (item.form === 'for' ||
        item.form === 'towards' ||
        item.form === 'at' ||
        (item.form === 'on' && framed)) &&
      framed
    )
      return forPurposes(items, at, to)
    const { small, noun } = item.word
    const skips =
      framed ||
      small === 'adverb' ||
      small === 'degree' ||
      item.form === 'on' ||
      item.form === 'in' ||
      item.form === 'a' ||
      item.form === 'been'
    if (!skips || (noun !== undefined && !framed)) return undefined
  }
  return undefined
}

/** "organised exclusively for the purpose of ..ing", "for charitable purposes". */
function forPurposes(items: readonly Item[], at: number, to: number): Transparent | undefined {
  for (let index = at; index < to && index < at + 8; index++) {
    const form = items[index]?.form
    if (form !== 'purpose' && form !== 'purposes') continue
    return items[index + 1]?.form === 'of' ? { at: index + 2 } : undefined
  }
  return { at: at + 1 }
}

function striven(items: readonly Item[], verb: Verb, to: number): Transparent | undefined {
  const next = items[verb.to]
  const reflexive =
    next?.form === 'itself' || next?.form === 'ourselves' || next?.form === 'themselves'
  if (reflexive && items[verb.to + 1]?.form === 'to')
    return striven(items, { ...verb, to: verb.to + 1 }, to)
  const elsewhere = verb.lemma === 'work' ? afterPlace(items, verb.to, to) : -1
  if (elsewhere >= 0) return striven(items, { ...verb, to: elsewhere }, to)
  if (next?.form === 'to' || lastWord(verb) === 'to') {
    const at = next?.form === 'to' ? verb.to + 1 : verb.to
    const inner = verbAt(items, at, to, 'base', true)
    const isTaken =
      verb.class === 'wish' || !opensNoun(items, at) || SIMPLE_STRIVING.has(verb.lemma)
    return inner && isTaken ? { verb: inner, at } : { at }
  }
  return { at: verb.to }
}

const SIMPLE_STRIVING: ReadonlySet<string> = new Set([
  'aim',
  'strive',
  'seek',
  'work',
  'exist',
  'try',
  'serve',
  'hope',
  'aspire',
  'continue',
  'endeavor',
  'endeavour',
])

/** "Works around the globe to ...", "working with others to ...": where "to" stands; -1 where it does not. */
function afterPlace(items: readonly Item[], from: number, to: number): number {
  const first = items[from]?.form ?? ''
  const withOthers = first === 'with' && items[from + 1]?.form === 'others'
  if (!withOthers && !PLACES.has(first)) return -1
  for (let at = from + 1; at < to && at < from + 8; at++) {
    if (items[at]?.form === 'to' && verbAt(items, at + 1, to, 'base', true)) return at
    if (items[at]?.isMark) return -1
  }
  return -1
}

const PLACES: ReadonlySet<string> = new Set([
  'around',
  'across',
  'throughout',
  'every',
  'in',
  'closely',
  'hard',
  'tirelessly',
  'internationally',
  'globally',
  'worldwide',
  'nationally',
])

function lastWord(verb: Verb): string {
  return verb.lemma.slice(verb.lemma.lastIndexOf(' ') + 1)
}
