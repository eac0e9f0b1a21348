import type { CueKind } from '../../judgement.ts'
import type { Item } from './items.ts'
import { BY_OBJECT, objectClass } from './lexicon/by-object.ts'
import { nounPhrase, isNumber, type NounPhrase } from './noun-phrase.ts'
import { isCondition, isStateWord, postmodifierOf } from './postmodifier.ts'
import { senseOfNoun } from './senses.ts'
import { subjectAt, WORKERS } from './subject.ts'
import type { Verb } from './verbs.ts'

/** What a verb with its object speaks for. Item indices. */
export interface VerbSense {
  readonly kind: CueKind | undefined
  readonly because: string
  readonly object: NounPhrase
  /** Where the words that decided end. */
  readonly cueTo: number
  readonly also?: CueKind
  readonly joins?: true
  /** A state that the object's own description names besides, from this index on. */
  readonly stateAt?: number
  /** Where what is made of the object begins. */
  readonly complementAt?: number
}

type Outcome = Omit<VerbSense, 'object'>

/** Reads what a verb speaks for; `to` is where its clause ends. */
export function senseOfVerb(
  items: readonly Item[],
  verb: Verb,
  to: number,
  ownSubject: boolean,
): VerbSense {
  const object = objectOf(items, verb, to)
  const override = items[verb.at]?.override
  if (override) return { kind: override, because: 'own-vocabulary', object, cueTo: object.to }
  const outcome = outcomeOf(items, verb, object, to, ownSubject)
  return counted(items, object, { ...outcome, object })
}

/** The object; "that" and "our vision of" in front of it say nothing. */
function objectOf(items: readonly Item[], verb: Verb, to: number): NounPhrase {
  const from = items[verb.to]?.form === 'that' && verb.class === 'ensure' ? verb.to + 1 : verb.to
  const object = nounPhrase(items, from, to)
  const isVision =
    object.head >= 0 &&
    VISIONS.has(items[object.head]?.form ?? '') &&
    items[object.to]?.form === 'of'
  return isVision ? nounPhrase(items, object.to + 1, to) : object
}

const VISIONS: ReadonlySet<string> = new Set([
  'vision',
  'dream',
  'goal',
  'mission',
  'purpose',
  'ideal',
  'promise',
  'aim',
])

/** A count of the organisation's own work is an output target. */
function counted(items: readonly Item[], object: NounPhrase, sense: VerbSense): VerbSense {
  const { kind } = sense
  if (kind !== 'helping' && kind !== 'activity' && kind !== 'offering') return sense
  if (object.count < 0 || !isCount(items, object.count)) return sense
  return { ...sense, kind: 'output-target', also: kind, because: 'output-target' }
}

/** Not a year, a percentage or a price. */
function isCount(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  if (!item || !isNumber(item)) return false
  if (next?.text === '%' || next?.form === 'percent' || next?.form === '-') return false
  return (
    item.form.length > 1 &&
    item.form !== 'one' &&
    !/^(?:19|20)\d\d$/u.test(item.form) &&
    !/[-/]/u.test(item.form)
  )
}

function outcomeOf(
  items: readonly Item[],
  verb: Verb,
  object: NounPhrase,
  to: number,
  ownSubject: boolean,
): Outcome {
  switch (verb.class) {
    case 'enable':
      return enabling(items, object, to)
    case 'realise':
      return realising(items, verb, object, to)
    case 'ensure':
      return ensuring(
        object,
        to,
        subjectAt(items, object.from, to) !== undefined,
        namesOwn(items, object.from, to, verb.at),
        WORKERS.has(items[object.head]?.word.noun?.lemma ?? ''),
        verb.lemma === 'secure',
        items[object.to]?.form === 'of' ||
          object.determiner === 'universal' ||
          object.determiner === 'none',
      )
    case 'keep':
      return keeping(items, verb, object, to)
    case 'make':
      return making(items, verb, object, to)
    case 'have':
      return having(items, verb, object, to, ownSubject)
    case 'let':
      return letting(items, object, to)
    case 'work':
      return FORMING.has(verb.lemma) && isPeople(items, object)
        ? informing(items, verb, object, to)
        : byObject(items, verb, object, to, ownSubject)
    case 'help':
      return FORMING.has(verb.lemma) && isPeople(items, object)
        ? { ...informing(items, verb, object, to), kind: 'helping', because: 'helping' }
        : byObject(items, verb, object, to, ownSubject)
    case 'inform':
    case 'join':
      return informing(items, verb, object, to)
    case 'offer':
      return offering(items, verb, object, to)
    default:
      return byObject(items, verb, object, to, ownSubject)
  }
}

/** "We will have a thriving economy": the state of what everybody shares. */
function having(
  items: readonly Item[],
  verb: Verb,
  object: NounPhrase,
  to: number,
  ownSubject: boolean,
): Outcome {
  const shared = object.class === 'world' || object.class === 'people' || object.class === 'quality'
  if (shared && !object.own && (object.states > 0 || object.class === 'world'))
    return { kind: 'state', because: 'world-state', cueTo: to }
  if (verb.form === 'base' && !object.own && isTold(items, object, to))
    return { kind: 'state', because: 'world-state', cueTo: to }
  return byObject(items, verb, object, to, ownSubject)
}

/** "(to have) the elderly surrounded by company", "farms that pay their way". */
function isTold(items: readonly Item[], object: NounPhrase, to: number): boolean {
  if (object.class === 'success' || object.class === 'agent' || object.rank) return false
  const { participle, relative, absence } = postmodifierOf(items, object, to)
  return participle || absence || (relative && object.plural)
}

/** "Living well together": how people live, told without anybody who makes it so. */
function isLiving(
  items: readonly Item[],
  verb: Verb,
  object: NounPhrase,
  ownSubject: boolean,
): boolean {
  const isBare = object.head < 0 && items[verb.to]?.form !== 'to'
  return verb.class === 'live' && verb.form === 'gerund' && isBare && !ownSubject
}

/** The table of verbs and objects. */
function byObject(
  items: readonly Item[],
  verb: Verb,
  object: NounPhrase,
  to: number,
  ownSubject: boolean,
): Outcome {
  if (isLiving(items, verb, object, ownSubject))
    return { kind: 'state', because: 'way-of-living', cueTo: to }
  if (FOSTERING.has(verb.lemma) && isPlaceWhere(items, object, to))
    return { kind: 'state', because: 'world-state', cueTo: to }
  if (items[verb.to]?.form === 'how' && items[verb.to + 1]?.form === 'we')
    return { kind: 'inward-change', because: 'own-change', cueTo: to }
  if (DRIVING.has(verb.lemma) && object.class === 'change')
    return { kind: 'act', because: 'act', cueTo: object.to }
  if (isLivingIn(items, verb, to)) return { kind: 'state', because: 'world-state', cueTo: to }
  if (verb.lemma === 'find' && isAnswer(items, object))
    return { kind: 'act', because: 'act', cueTo: object.to }
  if (SHIFTING.has(verb.lemma) && isFromBody(items, verb.to, to))
    return { kind: 'inward-change', because: 'own-change', cueTo: to }
  if (
    verb.class === 'transform' &&
    PUBLIC_FIELDS.has(items[object.head]?.form ?? '') &&
    !object.own
  )
    return { kind: 'act', because: 'act', cueTo: object.to }
  if (verb.lemma === 'open' && items[object.head]?.word.noun?.lemma === 'door')
    return { kind: 'act', because: 'act', cueTo: object.to }
  if (FORWARD.has(verb.lemma) && isForward(items, object.to, to))
    return { kind: 'act', because: 'act', cueTo: object.to + 1 }
  if (verb.lemma === 'stand for' && object.comparative && !object.own)
    return { kind: 'state', because: 'comparative', cueTo: to }
  if (verb.lemma === 'cultivate' && isPeople(items, object))
    return { kind: 'activity', because: 'making-people', cueTo: object.to }
  if (verb.lemma === 'get' && isPeople(items, object) && !isOwnObject(object))
    return { kind: 'helping', because: 'helping', cueTo: object.to }
  if (SEEING.has(verb.lemma) && isSeen(items, object, to))
    return { kind: 'state', because: 'world-state', cueTo: to }
  if (TURNING.has(verb.lemma) && turnsInto(items, object, to))
    return { kind: 'state', because: 'make', cueTo: to }
  if (verb.lemma === 'put' && reaches(items, object.to, to))
    return { kind: 'state', because: 'enough', cueTo: to }
  const row = BY_OBJECT[verb.class]
  const on = objectClass(items, object, to)
  const isGrowth = on === 'own' && (verb.lemma === 'grow' || verb.lemma === 'expand')
  const kind = isGrowth
    ? 'ranking'
    : ((on === 'none' && !ownSubject ? undefined : row[on]) ?? row.otherwise)
  if (verb.lemma === 'save' && savesSomebody(items, object, to)) {
    return { kind: 'helping', because: 'helping', cueTo: object.to }
  }
  return { kind, because: kind, cueTo: object.to, ...joined(verb) }
}

const FOSTERING: ReadonlySet<string> = new Set([
  'foster',
  'cultivate',
  'nurture',
  'promote',
  'shape',
  'weave',
  'sustain',
  'pursue',
  'support',
  'encourage',
  'advance',
  'champion',
])

/** "Foster a world where ...": the state is told, whatever the verb. */
function isPlaceWhere(items: readonly Item[], object: NounPhrase, to: number): boolean {
  if (object.class !== 'world' || object.own) return false
  const { relativeAt } = postmodifierOf(items, object, to)
  const form = items[relativeAt]?.form
  return form === 'where' || (form === 'which' && items[relativeAt - 1]?.form === 'in')
}

const SEEING: ReadonlySet<string> = new Set(['see', 'leave'])
const TURNING: ReadonlySet<string> = new Set(['turn', 'transform', 'change', 'make'])

/** "(to see) every child reading", "nobody left out". */
function isSeen(items: readonly Item[], object: NounPhrase, to: number): boolean {
  if (object.determiner === 'none') return true
  return object.determiner === 'universal' && postmodifierOf(items, object, to).state
}

/** "(turn the inner city) into a place free of fear", "into land that feeds its people". */
function turnsInto(items: readonly Item[], object: NounPhrase, to: number): boolean {
  if (object.own || items[object.to]?.form !== 'into') return false
  const made = nounPhrase(items, object.to + 1, to)
  const isBody = made.class === 'agent' || made.class === 'artefact' || made.class === 'service'
  return !isBody && postmodifierOf(items, made, to).state
}

/** "(we want to) live in a greener city". */
function isLivingIn(items: readonly Item[], verb: Verb, to: number): boolean {
  if (verb.lemma !== 'live' || items[verb.to]?.form !== 'in') return false
  const { class: kind, states, comparative } = nounPhrase(items, verb.to + 1, to)
  return kind === 'world' && (states > 0 || comparative)
}

/** "(find) a cure for lupus", "answers to hunger". */
function isAnswer(items: readonly Item[], { head, to }: NounPhrase): boolean {
  const isFor = items[to]?.form === 'for' || items[to]?.form === 'to'
  return isFor && /^(?:cure|remed|answer|solution)/u.test(items[head]?.form ?? '')
}

/** What everybody has to do with: to transform it is to change the world. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set(
  'education healthcare health care justice transport transportation housing mobility learning agriculture farming medicine science democracy energy policing parenthood work society commerce'.split(
    ' ',
  ),
)
const DRIVING: ReadonlySet<string> = new Set([
  'power',
  'fuel',
  'drive',
  'back',
  'energise',
  'energize',
])
const SHIFTING: ReadonlySet<string> = new Set(
  'move shift evolve transition go change grow'.split(' '),
)

/** "(move) from a siloed organisation (to one that ...)", "from projects to products". */
function isFromBody(items: readonly Item[], at: number, to: number): boolean {
  if (items[at]?.form !== 'from') return false
  const phrase = nounPhrase(items, at + 1, to)
  if (phrase.class === 'agent' || phrase.class === 'place') return true
  const becomes = items[phrase.to]?.form === 'to' || items[phrase.to]?.form === 'into'
  return becomes && phrase.class !== 'world' && phrase.class !== 'people'
}

const FORWARD: ReadonlySet<string> = new Set(['move', 'take', 'push', 'drive', 'carry'])

/** "(move our region) forward". */
function isForward(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 5; at++) if (items[at]?.form === 'forward') return true
  return false
}

/** "(put knowledge) in the hands of", "within reach of". */
function reaches(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) {
    if (items[at]?.form === 'reach' || items[at]?.form === 'hands') return true
  }
  return false
}

const SAVED: ReadonlySet<string> = new Set(['money', 'time', 'hassle', 'effort', 'energy', 'costs'])

/** "Save families money": somebody is helped. */
function savesSomebody(items: readonly Item[], object: NounPhrase, to: number): boolean {
  for (let at = object.from; at < to && at < object.to + 2; at++) {
    if (SAVED.has(items[at]?.form ?? '')) return isSomebody(items, object.from, at)
  }
  return false
}

function isSomebody(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { noun, small } = items[at]?.word ?? {}
    if (noun?.class === 'people' || noun?.class === 'client' || small === 'you' || small === 'they')
      return true
  }
  return false
}

function joined(verb: Verb): { joins: true } | undefined {
  return verb.class === 'join' ? { joins: true } : undefined
}

/** "Enable, facilitate + a thing in a stated condition -> mixed; + an activity -> role." */
function enabling(items: readonly Item[], object: NounPhrase, to: number): Outcome {
  const base: Outcome = { kind: 'helping', because: 'helping', cueTo: object.to }
  const isThing =
    object.class !== 'people' &&
    object.class !== 'pronoun' &&
    object.class !== 'change' &&
    object.class !== 'agent' &&
    object.class !== 'client' &&
    object.class !== 'place'
  if (!isThing || object.head < 0) return base
  const post = postmodifierOf(items, object, to)
  const condition =
    object.states > 1 || (post.relativeAt >= 0 && isCondition(items, post.relativeAt, to))
  return condition ? { ...base, stateAt: object.from, because: 'enabling-a-condition' } : base
}

/** "Create, build, achieve, realise + the state" is a frame; with anything else it is work. */
function realising(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  const sense = senseOfNoun(items, object, to, 'made')
  const { because } = sense
  const cueTo = sense.cueTo ?? object.to
  const isAchieved = object.class !== 'success' && object.class !== 'change'
  if (verb.lemma === 'achieve' && object.states > 0 && !object.own && isAchieved)
    return { kind: 'state', because: 'realised-state', cueTo }
  if (object.own && verb.lemma !== 'achieve')
    return { kind: 'inward-change', because: 'own-change', cueTo }
  if (
    object.class === 'people' &&
    (isRealised(verb, object) ||
      object.comparative ||
      (object.states > 0 && GROUPS.has(items[object.head]?.word.noun?.lemma ?? '')))
  )
    return { kind: 'state', because: 'make', cueTo }
  if (because === 'making-people' || isPeople(items, object)) {
    return makingPeople(items, object, to)
  }
  if (sense.kind === 'identity' || sense.kind === undefined) {
    return { kind: 'activity', because: 'activity', cueTo }
  }
  if (sense.kind === 'act' && verb.lemma === 'develop')
    return { kind: 'act', because: 'change-noun', cueTo }
  if (
    verb.lemma === 'develop' &&
    sense.kind === 'state' &&
    !object.comparative &&
    object.class !== 'world'
  ) {
    return { kind: 'activity', because: 'activity', cueTo }
  }
  if (because === 'world-state' && object.class === 'thing' && BUILDING.has(verb.lemma)) {
    return { kind: 'activity', because: 'activity', cueTo: object.to }
  }
  if (items[object.head]?.word.noun?.lemma === 'opportunity')
    return { kind: 'offering', because: 'offering', cueTo: object.to }
  const forAll = postmodifierOf(items, object, to).everyone
  if (because === 'quality' && BUILDING.has(verb.lemma) && object.states === 0 && !forAll)
    return { kind: 'act', because: 'act', cueTo }
  if (sense.kind === 'offering')
    return {
      ...describedOffer(items, object, to, cueTo),
      kind: verb.lemma === 'develop' ? 'activity' : 'offering',
    }
  return { kind: sense.kind, because, cueTo }
}

const GROUPS: ReadonlySet<string> = new Set([
  'family',
  'household',
  'population',
  'nation',
  'tribe',
])
const BUILDING: ReadonlySet<string> = new Set(['build', 'create', 'forge', 'cultivate'])

/** "Achieve sustainable populations", "create healthy, educated citizens": a state of people. */
function isRealised(verb: Verb, object: NounPhrase): boolean {
  return (
    object.states > 0 &&
    (verb.lemma === 'achieve' ||
      verb.lemma === 'realise' ||
      verb.lemma === 'realize' ||
      verb.lemma === 'create')
  )
}

/** "Develop, build, educate people who ...: the work is a role and the clause names a state." */
function makingPeople(items: readonly Item[], object: NounPhrase, to: number): Outcome {
  const { relativeAt } = postmodifierOf(items, withPartner(items, object, to), to)
  const base: Outcome = { kind: 'activity', because: 'making-people', cueTo: object.to }
  return relativeAt >= 0 && isWantedOf(items, relativeAt, to)
    ? { ...base, stateAt: relativeAt }
    : base
}

/** Verbs of a relative clause that tell what people lack, not what is wanted of them. */
const LACKS: ReadonlySet<string> = new Set(
  'have need suffer lack want wish face struggle experience live require work seek attend come'.split(
    ' ',
  ),
)

function isWantedOf(items: readonly Item[], relativeAt: number, to: number): boolean {
  for (let at = relativeAt + 1; at < to && at < relativeAt + 4; at++) {
    const item = items[at]
    if (!item) return false
    if (item.form === 'will' || item.form === 'can') return true
    if (item.form === 'are' || item.form === 'is') return isStateWord(items[at + 1])
    const { verb, small } = item.word
    if (verb) return !LACKS.has(verb.lemma)
    if (small === undefined) return !item.isCapital
  }
  return false
}

const SECURED: ReadonlySet<string> = new Set(['thing', 'artefact', 'place', 'agent', 'service'])

function ensuring(
  object: NounPhrase,
  to: number,
  hasClause: boolean,
  isOwnName: boolean,
  isWorker: boolean,
  isSecuring: boolean,
  isOfOthers: boolean,
): Outcome {
  if (
    (object.own &&
      object.class !== 'pronoun' &&
      object.class !== 'world' &&
      !(object.class === 'people' && !isWorker)) ||
    object.class === 'success'
  )
    return { kind: 'ranking', because: 'own-success', cueTo: object.to }
  if (object.class === 'pronoun' && object.own)
    return { kind: 'activity', because: 'activity', cueTo: object.to }
  if (object.class === 'funds') return { kind: 'activity', because: 'activity', cueTo: object.to }
  const isOwnThing = object.determiner === 'article' || object.states === 0
  if (object.class === 'artefact' && isOwnThing && !isOfOthers) {
    return { kind: 'ranking', because: 'own-success', cueTo: object.to }
  }
  if (isSecuring && SECURED.has(object.class ?? ''))
    return { kind: 'act', because: 'act', cueTo: object.to }
  if (isOwnName) return { kind: 'ranking', because: 'own-success', cueTo: to }
  if (hasClause) return { kind: 'state', because: 'ensured-clause', cueTo: to }
  return { kind: 'state', because: 'realised-state', cueTo: to }
}

/** "Keep, maintain + state is a frame"; with a mere thing it is upkeep. */
function keeping(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  const predicate = predicateOf(items, verb, object, to)
  if (predicate >= 0 && INFORMED.has(items[predicate]?.form ?? ''))
    return { kind: 'activity', because: 'informing', cueTo: predicate + 1 }
  const isIt = items[object.head]?.form === 'it' || items[object.head]?.form === 'them'
  if (isIt && items[verb.at - 1]?.word.small === 'conjunction')
    return { kind: 'activity', because: 'activity', cueTo: object.to }
  if (predicate >= 0) return { kind: 'state', because: 'keep', cueTo: to, complementAt: predicate }
  const sense = senseOfNoun(items, object, to, 'wanted')
  const shared =
    sense.kind === 'state' && !object.own && (object.states > 0 || object.class === 'quality')
  const isUpkeep = verb.lemma === 'maintain' && !UPHELD.has(object.class ?? 'thing')
  if (shared && !isUpkeep)
    return { kind: 'state', because: 'keep', cueTo: sense.cueTo ?? object.to }
  if (sense.kind === 'ranking') return { kind: 'ranking', because: sense.because, cueTo: object.to }
  return {
    kind: 'activity',
    because: 'activity',
    cueTo: object.to,
  }
}

const INFORMED: ReadonlySet<string> = new Set('informed posted updated abreast aware'.split(' '))

/** What can be maintained as a state that everybody shares; anything else is looked after. */
const UPHELD: ReadonlySet<string> = new Set(['world', 'quality', 'nature', 'people'])

/** Where a predicate begins, also one that reads as the head of the object: "(keep commerce) human", "(make it) work". */
function predicateOf(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): number {
  if (object.head < 0 && (object.comparative || object.states > 0)) return object.from
  const head = items[object.head]
  const before = items[object.head - 1]
  if (head && before && object.head > object.from && before.word.noun !== undefined) {
    const { verb } = head.word
    const isDoing =
      (verb?.form === 'base' && before.word.noun.plural) ||
      (verb?.form === 'gerund' && head.word.noun === undefined)
    const isUnlisted = head.isGuess && !head.isCapital && head.word.noun?.class === 'thing'
    const isSaid = isUnlisted && items[object.from]?.word.small === 'article' && object.to >= to
    if (head.word.adjective !== undefined || isDoing || isSaid) return object.head
  }
  return predicateAt(items, verb, object, to)
}

/** Where a predicate of the object begins: "(keep our lakes) clear", "(make waste) unthinkable"; -1 where none does. */
function predicateAt(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): number {
  let at = object.to
  while (at < to) {
    const item = items[at]
    if (!item || (item.isMark && item.text !== ',' && item.text !== '%')) return -1
    const { small, adjective, noun } = item.word
    if (item.form === 'from') return verb.class === 'keep' ? at : -1
    if (item.form === 'away' || item.form === 'out') return at
    const isOfPartner =
      items[at - 1]?.word.small === 'conjunction' && items[at + 1]?.word.noun !== undefined
    if (adjective && !isOfPartner && (noun === undefined || item.form === 'human'))
      return items[at + 1]?.word.noun === undefined || at + 1 >= to ? at : -1
    if (item.form === 'the' && items[at + 1]?.word.adjective?.grade === 'superlative') return at
    if (item.form === 'the' && NORMS.has(items[at + 1]?.form ?? '')) return at
    if (item.form === 'a' && isNorm(items, at)) return at
    const skips =
      small === 'degree' ||
      small === 'quantity' ||
      small === 'adverb' ||
      item.isMark ||
      item.form === 'as' ||
      /^\d/u.test(item.form) ||
      small === 'conjunction' ||
      isOfPartner ||
      inPhrase(items, object, at)
    if (!skips) return -1
    at += 1
  }
  return -1
}

/** "(makes our town) a place where", "(make it) a human right". */
function isNorm(items: readonly Item[], at: number): boolean {
  return NORMS.has(items[at + 1]?.form ?? '') || NORMS.has(items[at + 2]?.form ?? '')
}

const NORMS: ReadonlySet<string> = new Set([
  'norm',
  'rule',
  'reality',
  'standard',
  'place',
  'thing',
  'right',
  'past',
  'exception',
  'world',
  'country',
  'city',
  'community',
  'history',
])

/** Whether an item still belongs to the object: "(make) cycling in winter (safer)". */
function inPhrase(items: readonly Item[], object: NounPhrase, at: number): boolean {
  if (at - object.to > 6) return false
  const item = items[at]
  if (!item || item.isMark) return false
  const { small, noun } = item.word
  if (small === 'preposition')
    return item.form !== 'to' && item.form !== 'for' && item.form !== 'from'
  return (
    noun !== undefined ||
    small === 'you' ||
    small === 'article' ||
    small === 'own' ||
    small === 'other' ||
    item.isCapital
  )
}

/** "(make work simpler) for our customers". */
function isForOwnClients(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to && at < from + 4; at++) {
    if (items[at]?.form !== 'for' || items[at + 1]?.word.small !== 'own') continue
    return items[at + 2]?.word.noun?.class === 'client'
  }
  return false
}

/** "make available", "make them accessible": it is on offer. */
function isOffered(items: readonly Item[], predicate: number, object: NounPhrase): boolean {
  const form = items[predicate]?.form
  if (form === 'available') return true
  return form === 'accessible' && object.class === 'pronoun'
}

/** "Make + comparative or state is a frame." */
function making(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  if (object.class === 'difference') return { kind: 'act', because: 'act', cueTo: object.to }
  const easy = easeAt(items, verb.to, to)
  if (easy >= 0) return makingEasy(items, easy, to)
  const isOfThis = items[object.from]?.word.small === 'demonstrative'
  if (object.rank && object.head >= 0 && !object.comparative && !isOfThis)
    return { kind: 'ranking', because: 'rank', cueTo: object.to }
  const predicate = predicateOf(items, verb, object, to)
  if (predicate >= 0) {
    if (isOffered(items, predicate, object))
      return { kind: 'offering', because: 'offering', cueTo: predicate + 1 }
    if (object.own && object.class !== 'world')
      return { kind: 'inward-change', because: 'own-change', cueTo: predicate + 1 }
    if (isForOwnClients(items, predicate, to))
      return { kind: 'helping', because: 'easy-for-users', cueTo: to }
    return { kind: 'state', because: 'make', cueTo: to, complementAt: predicate }
  }
  const isShared = object.class === 'world' || object.class === 'quality'
  if (isShared && object.states > 0 && !object.own)
    return { kind: 'state', because: 'make', cueTo: object.to }
  const doing = items[object.to]?.word.verb
  if (object.head >= 0 && doing?.form === 'base' && !isOwnObject(object)) {
    return { kind: 'state', because: 'make', cueTo: to, complementAt: object.to }
  }
  return { kind: 'activity', because: 'activity', cueTo: object.to }
}

function isOwnObject(object: NounPhrase): boolean {
  return object.own || object.determiner === 'you'
}

const EASE: ReadonlySet<string> = new Set([
  'easy',
  'easier',
  'simple',
  'simpler',
  'possible',
  'safe',
  'safer',
  'attractive',
  'normal',
  'affordable',
  'cheaper',
])

/** "make it easy", "make possible": the index of the adjective. */
function easeAt(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 3; at++) {
    if (EASE.has(items[at]?.form ?? ''))
      return items[at + 1]?.form === 'for' || items[at + 1]?.form === 'to' || at === from ? at : -1
    if (items[at]?.form !== 'it' && items[at]?.word.small !== 'adverb') return -1
  }
  return -1
}

/** Whether a name was said before: the organisation's own. */
function isNamedBefore(items: readonly Item[], at: number, before: number): boolean {
  const item = items[at]
  if (!item?.isCapital || item.form.length < 3) return false
  for (let index = 0; index < before; index++) {
    if (
      items[index]?.isCapital &&
      items[index]?.form.replace("'s", '') === item.form.replace("'s", '') &&
      items[index]?.word.small === undefined
    )
      return true
  }
  return false
}

/** "The mission of the Acme board is to ensure that Acme ...": what is ensured is one's own. */
function namesOwn(items: readonly Item[], from: number, to: number, before: number): boolean {
  for (let at = from; at < to && at < from + 6; at++)
    if (isNamedBefore(items, at, before)) return true
  return false
}

/** "+ something in the world -> outcome; + a user of one's own product or service -> role." */
function makingEasy(items: readonly Item[], easy: number, to: number): Outcome {
  for (let at = easy + 1; at < to; at++) {
    if (
      items[at]?.word.small === 'own' ||
      items[at]?.form === 'us' ||
      isNamedBefore(items, at, easy)
    ) {
      return { kind: 'helping', because: 'easy-for-users', cueTo: at + 1 }
    }
  }
  return { kind: 'state', because: 'made-possible', cueTo: to, complementAt: easy }
}

/** "Let + people + what they do is a frame; + the client's business is helping." */
function letting(items: readonly Item[], object: NounPhrase, to: number): Outcome {
  const doing = items[object.to]?.word
  const isDoing =
    doing?.verb?.form === 'base' || doing?.small === 'adverb' || object.class === 'people'
  if (object.class === 'place' || object.class === 'artefact') {
    if (!isDoing) return { kind: 'activity', because: 'activity', cueTo: object.to }
  }
  const yours =
    object.determiner === 'other' && items[object.from]?.form.startsWith('your') === true
  if (yours || object.own || object.determiner === 'you')
    return { kind: 'helping', because: 'helping', cueTo: object.to }
  return { kind: 'state', because: 'let', cueTo: to, complementAt: object.to }
}

const BECAUSE_OF: Readonly<Partial<Record<string, string>>> = {
  join: 'joining',
  inform: 'informing',
}

/** People, and bodies of people: "leaders who ...". */
const PEOPLE_AGENTS: ReadonlySet<string> = new Set(
  'leader innovator pioneer advocate specialist expert steward ambassador guardian ally'.split(' '),
)

function isPeople(items: readonly Item[], object: NounPhrase): boolean {
  return (
    object.class === 'people' ||
    (object.plural && PEOPLE_AGENTS.has(items[object.head]?.word.noun?.lemma ?? ''))
  )
}

const FORMING: ReadonlySet<string> = new Set([
  'educate',
  'train',
  'raise',
  'form',
  'prepare',
  'graduate',
  'teach',
  'produce',
  'nurture',
  'mould',
  'shape',
])

function informing(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  const base: Outcome = {
    kind: 'activity',
    because: BECAUSE_OF[verb.class] ?? 'activity',
    cueTo: object.to,
    ...joined(verb),
  }
  if (verb.lemma === 'inspire' && (object.class === 'change' || object.class === 'difference'))
    return { ...base, kind: 'act', because: 'act' }
  if (!FORMING.has(verb.lemma) || !isPeople(items, object)) return base
  const made = madeByThem(items, object, to)
  if (made > 0) return { ...base, stateAt: made }
  const relativeAt = relativeOf(items, object, to)
  if (
    relativeAt < 0 ||
    !isAboutPeople(items, object, relativeAt) ||
    !isWantedOf(items, relativeAt, to)
  )
    return base
  return { ...base, stateAt: relativeAt }
}

/** "(train beekeepers) to create a greener valley": where what comes of it begins; 0 where none does. */
function madeByThem(items: readonly Item[], object: NounPhrase, to: number): number {
  const at = object.to + 1
  const verb = items[object.to]?.form === 'to' ? items[at]?.word.verb : undefined
  if (!verb || verb.form !== 'base' || !BRINGING_ABOUT.has(verb.class)) return 0
  const reading: Verb = { at, to: at + 1, lemma: verb.lemma, class: verb.class, form: 'base' }
  const { kind } = broughtAbout(items, reading, nounPhrase(items, at + 1, to), to)
  return kind === 'state' ? at : 0
}

/** The relative clause behind people, also behind what they become: "(prepare pupils) to be citizens who ...". */
function relativeOf(items: readonly Item[], object: NounPhrase, to: number): number {
  const isBecoming =
    items[object.to]?.form === 'to' && BECOMING.has(items[object.to + 1]?.form ?? '')
  const people = isBecoming ? nounPhrase(items, object.to + 2, to) : object
  const after = people.head >= 0 && isPeople(items, people) ? people : object
  return postmodifierOf(items, withPartner(items, after, to), to).relativeAt
}

const BECOMING: ReadonlySet<string> = new Set(['be', 'become'])

/** "young men and women": the phrase that ends with the last of them. */
function withPartner(items: readonly Item[], phrase: NounPhrase, to: number): NounPhrase {
  if (items[phrase.to]?.word.small !== 'conjunction') return phrase
  const partner = nounPhrase(items, phrase.to + 1, to)
  return partner.head >= 0 && isPeople(items, partner) ? partner : phrase
}

function isVerbal(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ((item.word.verb !== undefined && item.word.verb.form !== 'gerund') ||
      item.word.small === 'modal' ||
      item.word.small === 'auxiliary')
  )
}

/** "who", or "that" right behind the people: not "skills that ...". */
function isAboutPeople(items: readonly Item[], object: NounPhrase, relativeAt: number): boolean {
  const form = items[relativeAt]?.form
  return (
    form === 'who' ||
    form === 'whose' ||
    form === 'whom' ||
    (form === 'that' && relativeAt === object.to && isVerbal(items[relativeAt + 1]))
  )
}

function offering(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  if (verb.lemma === 'bring' && isTogether(items, object, to)) {
    return { kind: 'activity', because: 'activity', cueTo: object.to + 1, joins: true }
  }
  if (verb.lemma === 'bring' && isUnderControl(items, object.to, to))
    return { kind: 'act', because: 'act', cueTo: object.to }
  const isBrought = verb.lemma === 'bring' || verb.lemma === 'deliver'
  if (isBrought && isPlaceWhere(items, object, to))
    return { kind: 'state', because: 'world-state', cueTo: to }
  const isWorldly = object.class === 'change' || object.class === 'difference'
  if (isWorldly && isBrought) return { kind: 'act', because: 'act', cueTo: object.to }
  if (object.class === 'success' && object.head >= 0)
    return { kind: 'ranking', because: 'own-success', cueTo: object.to }
  return describedOffer(items, object, to, object.to)
}

/** "(bring river blindness) under control", "(bring the war) to an end". */
function isUnderControl(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to && at < from + 3; at++) {
    const form = items[at]?.form
    if (form === 'under') return items[at + 1]?.form === 'control'
    if (form === 'to') return items[at + 2]?.form === 'end' || items[at + 2]?.form === 'halt'
  }
  return false
}

function isTogether(items: readonly Item[], object: NounPhrase, to: number): boolean {
  if (isPeople(items, object) && items[object.to]?.form === 'closer') return true
  for (let at = object.to; at < to && at < object.to + 6; at++)
    if (items[at]?.form === 'together') return true
  return false
}

/** Where a description says what is brought about in the world: "programs that build a healthy town"; -1 where none does. */
export function describedStateAt(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    const form = items[at]?.form
    if (form !== 'that' && form !== 'which') continue
    const verb = items[at + 1]?.word.verb
    if (!verb || !BRINGING_ABOUT.has(verb.class)) continue
    const reading: Verb = {
      at: at + 1,
      to: at + 2,
      lemma: verb.lemma,
      class: verb.class,
      form: verb.form,
    }
    const made = nounPhrase(items, at + 2, to)
    const inner = broughtAbout(items, reading, made, to)
    return inner.kind === 'state' ? at : -1
  }
  return -1
}

const BRINGING_ABOUT: ReadonlySet<string> = new Set(['realise', 'make', 'keep'])

function broughtAbout(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  if (verb.class === 'make') return making(items, verb, object, to)
  if (verb.class === 'keep') return keeping(items, verb, object, to)
  return realising(items, verb, object, to)
}

/** An offer whose description says what it brings about in the world: "services that make the town safer". */
function describedOffer(
  items: readonly Item[],
  object: NounPhrase,
  to: number,
  cueTo: number,
): Outcome {
  const base: Outcome = { kind: 'offering', because: 'offering', cueTo }
  const stateAt = describedStateAt(items, object.to, to)
  return stateAt >= 0 ? { ...base, stateAt } : base
}
