import type { Item } from './items.ts'
import type { FunctionClass } from './lexicon/function-words.ts'
import type { NounClass } from './lexicon/nouns.ts'

/** The core of a noun phrase, from its determiner to its head, and what its words say. Item indices. */
export interface NounPhrase {
  readonly from: number
  /** After the head: where prepositions, relative clauses and predicates begin. */
  readonly to: number
  /** -1 where there is none. */
  readonly head: number
  readonly class: NounClass | 'thing' | 'pronoun' | undefined
  readonly plural: boolean
  readonly determiner: FunctionClass | undefined
  /** "our", or one of the organisation's own names. */
  readonly own: boolean
  readonly comparative: boolean
  /** Adjectives that name a condition: how many. */
  readonly states: number
  readonly rank: boolean
  readonly pleased: boolean
  readonly inward: boolean
  /** Index of a number, -1 where there is none. */
  readonly count: number
}

interface Scan {
  from: number
  at: number
  head: number
  class: NounClass | 'thing' | 'pronoun' | undefined
  plural: boolean
  determiner: FunctionClass | undefined
  own: boolean
  comparative: boolean
  states: number
  rank: boolean
  pleased: boolean
  inward: boolean
  count: number
  grade: 'more' | 'most' | undefined
  described: boolean
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion billions dozen dozens'.split(
    ' ',
  ),
)

/** Whether an item is a count: "500", "1,000" in its first part, "two million". */
export function isNumber(item: Item | undefined): boolean {
  if (!item || item.isMark) return false
  const code = item.form.charCodeAt(0)
  if (code < 48 || code > 57) return NUMBER_WORDS.has(item.form)
  const last = item.form.charCodeAt(item.form.length - 1)
  return (last >= 48 && last <= 57) || item.form.length < 5
}

/** Reads the core of the noun phrase that begins at `from`. */
export function nounPhrase(items: readonly Item[], from: number, to: number): NounPhrase {
  const scan: Scan = {
    from,
    at: from,
    head: -1,
    class: undefined,
    plural: false,
    determiner: undefined,
    own: false,
    comparative: false,
    states: 0,
    rank: false,
    pleased: false,
    inward: false,
    count: -1,
    grade: undefined,
    described: false,
  }
  while (scan.at < to && takes(items, scan, to)) scan.at += 1
  if (isNamedWorld(items, scan)) scan.class = 'world'
  return {
    from,
    to: scan.at,
    head: scan.head,
    class: scan.class,
    plural: scan.plural,
    determiner: scan.determiner,
    own: scan.own,
    comparative: scan.comparative,
    states: scan.states,
    rank: scan.rank,
    pleased: scan.pleased,
    inward: scan.inward,
    count: scan.count,
  }
}

/** "A Hackney in which ...", "a fairer Seattle": a name with "a" is the place as it is to be. */
function isNamedWorld(
  items: readonly Item[],
  { from, at, head, states, comparative }: Scan,
): boolean {
  const item = items[head]
  const opens = items[from]?.form
  if (!item?.isCapital || !item.isGuess || item.isName || (opens !== 'a' && opens !== 'an'))
    return false
  if (states > 0 || comparative) return true
  const next = items[at]?.form
  if (next === 'in' || next === 'on') return items[at + 1]?.form === 'which'
  return next === 'where' || next === 'whose' || next === 'without' || next === 'at'
}

/** Whether the item at the scan belongs to the core; takes note of it. */
function takes(items: readonly Item[], scan: Scan, to: number): boolean {
  const item = items[scan.at]
  if (!item) return false
  const next = scan.at + 1 < to ? items[scan.at + 1] : undefined
  if (item.isMark) return takesMark(item, scan, next)
  const { word } = item
  if (item.isName) scan.own = true
  if (word.small !== undefined && !(word.noun && scan.determiner)) {
    const taken = takesSmall(item, word.small, scan, next)
    if (taken !== undefined) return taken
  }
  if (item.possessive) return takesPossessive(scan)
  if (isNumber(item)) {
    if (scan.head >= 0) return false
    scan.count = scan.at
    return true
  }
  return takesContent(item, scan, next)
}

function takesMark(item: Item, scan: Scan, next: Item | undefined): boolean {
  if ('"“”‘\'’«»'.includes(item.text)) return scan.head < 0
  if (item.text === '%') return true
  if (item.text === '(' || item.text === ')') return scan.head < 0 && scan.at > scan.from
  if (item.text !== ',') return false
  if (scan.head === scan.at - 1 && scan.class === 'work' && isDescriptive(next)) {
    scan.head = -1
    scan.class = undefined
    scan.states += 1
    return true
  }
  if (scan.head >= 0) return false
  const described = scan.states > 0 || scan.comparative || scan.rank || scan.at > scan.from
  return (
    described &&
    next !== undefined &&
    (next.word.adjective !== undefined ||
      next.form === 'and' ||
      isNumber(next) ||
      next.word.small === 'adverb' ||
      (next.word.verb?.form === 'gerund' && scan.described) ||
      next.form === 'more')
  )
}

/** @returns Whether a small word belongs to the core; `undefined` where it must be read as a content word. */
function takesSmall(
  item: Item,
  small: FunctionClass,
  scan: Scan,
  next: Item | undefined,
): boolean | undefined {
  switch (small) {
    case 'own':
      if (scan.head >= 0) return false
      scan.own = true
      scan.determiner ??= small
      return true
    case 'article':
    case 'other':
    case 'demonstrative':
    case 'universal':
    case 'none':
      return takesDeterminer(item, small, scan, next)
    case 'quantity':
    case 'degree':
      return takesDegree(item, small, scan)
    case 'conjunction':
      return (
        scan.head < 0 &&
        scan.at > scan.from &&
        (scan.states > 0 || scan.comparative || isModifier(next))
      )
    case 'we':
    case 'they':
    case 'you':
      return takesPronoun(small, scan)
    case 'adverb':
      if (item.word.noun || item.word.adjective) return undefined
      return scan.head < 0
    case 'preposition':
      return false
    default:
      return false
  }
}

/** After "inquiring,": the gerund before the comma describes as the next word does. */
function isDescriptive(next: Item | undefined): boolean {
  return next !== undefined && next.word.adjective !== undefined && next.word.noun === undefined
}

function isModifier(next: Item | undefined): boolean {
  return next !== undefined && next.word.adjective !== undefined
}

function takesDeterminer(
  item: Item,
  small: FunctionClass,
  scan: Scan,
  next: Item | undefined,
): boolean {
  if (scan.head >= 0) return false
  scan.determiner =
    scan.determiner === undefined || small === 'universal' || small === 'none'
      ? small
      : scan.determiner
  const alone = small === 'universal' || small === 'none'
  const pronoun = alone && (item.form.length > 4 || !startsNoun(next))
  if (pronoun) {
    scan.head = scan.at
    scan.class = 'pronoun'
    scan.plural = item.form === 'all' || item.form === 'both'
  }
  return true
}

function startsNoun(next: Item | undefined): boolean {
  if (!next || next.isMark) return false
  const { small, noun, adjective } = next.word
  if (small === undefined || noun !== undefined || adjective !== undefined) return true
  return (
    small === 'article' ||
    small === 'own' ||
    small === 'other' ||
    small === 'demonstrative' ||
    small === 'quantity' ||
    small === 'degree' ||
    small === 'adverb'
  )
}

function takesDegree(item: Item, small: FunctionClass, scan: Scan): boolean {
  if (scan.head >= 0) return false
  if (item.form === 'more' || item.form === 'less' || item.form === 'fewer') {
    scan.grade = 'more'
    scan.comparative = true
  } else if (item.form === 'most') scan.grade = 'most'
  else if (small === 'quantity') scan.determiner ??= small
  return true
}

function takesPronoun(small: FunctionClass, scan: Scan): boolean {
  if (scan.head >= 0 || scan.at > scan.from) return false
  scan.head = scan.at
  scan.class = 'pronoun'
  scan.own = small === 'we'
  scan.determiner = small
  scan.at += 1
  return false
}

function takesPossessive(scan: Scan): boolean {
  scan.head = -1
  scan.class = undefined
  scan.states = 0
  scan.determiner = scan.own ? 'own' : 'other'
  return true
}

function takesContent(item: Item, scan: Scan, next: Item | undefined): boolean {
  const { noun, verb, adjective } = item.word
  const described =
    adjective !== undefined && (noun === undefined || isContent(next) || next?.form === 'and')
  if (described) {
    if (scan.head >= 0 && !isContent(next)) return false
    describe(item, scan)
    if (noun === undefined && verb === undefined && !isContent(next)) scan.head = -1
    return true
  }
  if (scan.head >= 0 && verb !== undefined && isPlainVerb(item, next, scan)) return false
  if (
    scan.head >= 0 &&
    verb?.form === 'gerund' &&
    noun === undefined &&
    HEADS_BEFORE_GERUND.has(scan.class ?? '') &&
    !isKindOfWork(scan, next)
  )
    return false
  if (noun !== undefined) return takesHead(scan, noun.class, noun.plural)
  if (verb?.form === 'gerund') return takesHead(scan, 'work', false)
  const isNounLike = scan.determiner !== undefined || scan.described || scan.head >= 0
  if (
    verb?.form === 'base' &&
    scan.at === scan.from &&
    next !== undefined &&
    !opensObject(next) &&
    !next.isMark &&
    next.word.small === undefined
  ) {
    return takesHead(scan, 'thing', false)
  }
  if (verb !== undefined && isNounLike && verb.form !== 'past' && verb.form !== 'participle') {
    return takesHead(scan, 'thing', verb.form === 'third')
  }
  return verb?.form === 'past' || verb?.form === 'participle' ? scan.head < 0 : false
}

function takesHead(scan: Scan, nounClass: NounClass | 'thing', plural: boolean): boolean {
  scan.head = scan.at
  scan.class = nounClass
  scan.plural = plural
  return true
}

function describe(item: Item, scan: Scan): void {
  const { adjective } = item.word
  if (!adjective) return
  scan.described = true
  if (adjective.grade === 'comparative') scan.comparative = true
  if (adjective.grade === 'superlative' || scan.grade === 'most') scan.rank = true
  if (adjective.class === 'state') scan.states += 1
  else if (adjective.class === 'rank') scan.rank = true
  else if (adjective.class === 'inward') scan.inward = true
  else if (adjective.class === 'pleased') scan.pleased = true
  if (adjective.lemma === 'happy' || adjective.lemma === 'loyal') scan.pleased = true
  scan.grade = undefined
}

/** After these a gerund says what they do: "a charity supporting ...". */
const HEADS_BEFORE_GERUND: ReadonlySet<string> = new Set([
  'agent',
  'nature',
  'place',
  'people',
  'service',
  'artefact',
  'world',
])

/** "Tree planting (for ...)": a kind of work, named after what it is done to. */
function isKindOfWork(scan: Scan, next: Item | undefined): boolean {
  if (scan.plural || (scan.class !== 'artefact' && scan.class !== 'service')) return false
  return !next || next.isMark || next.word.small === 'preposition'
}

/** Whether an item can go on a noun phrase: a noun or something that describes one. */
function isContent(item: Item | undefined): boolean {
  if (!item || item.isMark) return false
  const { noun, adjective, verb, small } = item.word
  if (small !== undefined && noun === undefined && adjective === undefined) return false
  return (
    noun !== undefined ||
    adjective !== undefined ||
    (verb !== undefined && verb.form !== 'past' && verb.form !== 'participle')
  )
}

/** Whether a word after the head is a finite verb and no further noun. */
function isPlainVerb(item: Item, next: Item | undefined, scan: Scan): boolean {
  const { noun, verb } = item.word
  if (!verb) return false
  if (noun === undefined) {
    if (verb.form === 'past' || verb.form === 'participle') return true
    if (verb.form === 'base' && scan.plural) return true
    return (
      verb.form !== 'gerund' && (opensObject(next) || verb.class === 'be' || verb.class === 'have')
    )
  }
  if (verb.form === 'gerund' || !opensObject(next)) return false
  return verb.form === 'third' ? !scan.plural : scan.plural
}

/** Whether an item opens an object, which makes the word before it a verb. */
export function opensObject(next: Item | undefined): boolean {
  if (!next || next.isMark) return false
  switch (next.word.small) {
    case 'article':
    case 'own':
    case 'other':
    case 'demonstrative':
    case 'universal':
    case 'none':
    case 'quantity':
    case 'we':
    case 'they':
    case 'you':
      return true
    default:
      return isNumber(next)
  }
}
