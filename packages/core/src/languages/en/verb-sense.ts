import type { CueKind } from '../../judgement.ts'
import type { Item } from './items.ts'
import { BY_OBJECT, objectClass } from './lexicon/by-object.ts'
import { nounPhrase, isNumber, type NounPhrase } from './noun-phrase.ts'
import { isStateWord, postmodifierOf } from './postmodifier.ts'
import { senseOfNoun } from './senses.ts'
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
  const object = nounPhrase(items, verb.to, to)
  const override = items[verb.at]?.override
  if (override) return { kind: override, because: 'own-vocabulary', object, cueTo: object.to }
  const outcome = outcomeOf(items, verb, object, to, ownSubject)
  return counted(items, object, { ...outcome, object })
}

/** A count of the organisation's own work is an output target. */
function counted(items: readonly Item[], object: NounPhrase, sense: VerbSense): VerbSense {
  const { kind } = sense
  if (kind !== 'helping' && kind !== 'activity' && kind !== 'offering') return sense
  if (object.count < 0 || !isCount(items, object.count)) return sense
  return { ...sense, kind: 'output-target', also: kind, because: 'count-of-own-work' }
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
      return ensuring(object, to)
    case 'keep':
      return keeping(items, verb, object, to)
    case 'make':
      return making(items, verb, object, to)
    case 'let':
      return letting(items, object, to)
    case 'inform':
    case 'join':
      return informing(items, verb, object, to)
    case 'offer':
      return offering(items, verb, object, to)
    default:
      return byObject(items, verb, object, to, ownSubject)
  }
}

/** The table of verbs and objects. */
function byObject(
  items: readonly Item[],
  verb: Verb,
  object: NounPhrase,
  to: number,
  ownSubject: boolean,
): Outcome {
  const row = BY_OBJECT[verb.class]
  const on = objectClass(items, object, to)
  const kind = (on === 'none' && !ownSubject ? undefined : row[on]) ?? row.otherwise
  if (
    verb.lemma === 'save' &&
    on === 'people' &&
    / (?:money|time|hassle|effort) /u.test(textOf(items, object.to, to))
  ) {
    return { kind: 'helping', because: 'helping-somebody', cueTo: object.to }
  }
  return { kind, because: `${verb.class}-${kind}`, cueTo: object.to, ...joined(verb) }
}

function textOf(items: readonly Item[], from: number, to: number): string {
  let text = ' '
  for (let at = from - 2; at < to && at < from + 2; at++) text += `${items[at]?.form ?? ''} `
  return text
}

function joined(verb: Verb): { joins: true } | undefined {
  return verb.class === 'join' ? { joins: true } : undefined
}

/** "Enable, facilitate + a thing in a stated condition -> mixed; + an activity -> role." */
function enabling(items: readonly Item[], object: NounPhrase, to: number): Outcome {
  const base: Outcome = { kind: 'helping', because: 'helping-somebody', cueTo: object.to }
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

/** "... that is open and honest", "... that are free for all". */
function isCondition(items: readonly Item[], relativeAt: number, to: number): boolean {
  const copula = items[relativeAt + 1]?.form
  if (copula !== 'is' && copula !== 'are') return false
  for (let at = relativeAt + 2; at < to && at < relativeAt + 6; at++) {
    if (items[at]?.word.adjective) return true
  }
  return false
}

/** "Create, build, achieve, realise + the state" is a frame; with anything else it is work. */
function realising(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  const sense = senseOfNoun(items, object, to, 'made')
  const { because } = sense
  const cueTo = sense.cueTo ?? object.to
  if (object.own && verb.lemma !== 'achieve')
    return { kind: 'inward-change', because: 'own-organisation-changed', cueTo }
  if (because === 'making-people' || object.class === 'people') {
    return makingPeople(items, object, to)
  }
  if (sense.kind === 'identity' || sense.kind === undefined) {
    return { kind: 'activity', because: 'making-something', cueTo }
  }
  if (sense.kind === 'act' && verb.lemma === 'develop')
    return { kind: 'act', because: 'noun-for-change', cueTo }
  if (verb.lemma === 'develop' && because === 'quality')
    return { kind: 'activity', because: 'making-something', cueTo }
  if (sense.kind === 'offering')
    return {
      ...describedOffer(items, object, to, cueTo),
      kind: verb.lemma === 'develop' ? 'activity' : 'offering',
    }
  return { kind: sense.kind, because, cueTo }
}

/** "Develop, build, educate people who ...: the work is a role and the clause names a state." */
function makingPeople(items: readonly Item[], object: NounPhrase, to: number): Outcome {
  const { relativeAt } = postmodifierOf(items, object, to)
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

function ensuring(object: NounPhrase, to: number): Outcome {
  if (object.own && object.class !== 'people')
    return { kind: 'ranking', because: 'own-success', cueTo: object.to }
  if (object.own || object.class === 'success')
    return { kind: 'ranking', because: 'own-success', cueTo: object.to }
  if (object.class === 'funds') return { kind: 'activity', because: 'work', cueTo: object.to }
  return { kind: 'state', because: 'ensured-state', cueTo: to }
}

/** "Keep, maintain + state is a frame"; with a mere thing it is upkeep. */
function keeping(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  const predicate = predicateAt(items, object, to)
  if (predicate >= 0)
    return { kind: 'state', because: 'kept-state', cueTo: to, complementAt: predicate }
  const sense = senseOfNoun(items, object, to, 'wanted')
  const shared =
    sense.kind === 'state' && !object.own && (object.states > 0 || object.class === 'quality')
  if (shared) return { kind: 'state', because: 'kept-state', cueTo: sense.cueTo ?? object.to }
  if (sense.kind === 'ranking') return { kind: 'ranking', because: sense.because, cueTo: object.to }
  return {
    kind: 'activity',
    because: verb.lemma === 'maintain' ? 'upkeep' : 'work',
    cueTo: object.to,
  }
}

/** Where a predicate of the object begins: "(keep our lakes) clear", "(make waste) unthinkable"; -1 where none does. */
function predicateAt(items: readonly Item[], object: NounPhrase, to: number): number {
  let at = object.to
  while (at < to) {
    const item = items[at]
    if (!item || (item.isMark && item.text !== ',' && item.text !== '%')) return -1
    const { small, adjective, noun } = item.word
    if (item.form === 'away' || item.form === 'out' || item.form === 'from') return at
    if (adjective && (noun === undefined || item.form === 'human')) return at
    if (item.form === 'the' && items[at + 1]?.word.adjective?.grade === 'superlative') return at
    if (item.form === 'the' && NORMS.has(items[at + 1]?.form ?? '')) return at
    if (item.form === 'a' && NORMS.has(items[at + 2]?.form ?? '')) return at
    const skips =
      small === 'degree' ||
      small === 'quantity' ||
      small === 'adverb' ||
      item.isMark ||
      item.form === 'as' ||
      /^\d/u.test(item.form) ||
      inPhrase(items, object, at)
    if (!skips) return -1
    at += 1
  }
  return -1
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
  if (at - object.to > 5) return false
  const item = items[at]
  if (!item || item.isMark) return false
  const { small, noun } = item.word
  if (small === 'preposition')
    return item.form !== 'to' && item.form !== 'for' && item.form !== 'from'
  return (
    noun !== undefined ||
    small === 'article' ||
    small === 'own' ||
    small === 'other' ||
    item.isCapital
  )
}

/** "Make + comparative or state is a frame." */
function making(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  if (object.class === 'difference') return { kind: 'act', because: 'difference', cueTo: object.to }
  const easy = easeAt(items, verb.to, to)
  if (easy >= 0) return makingEasy(items, easy, to)
  const predicate =
    object.head < 0 && (object.comparative || object.states > 0)
      ? object.from
      : predicateAt(items, object, to)
  if (predicate >= 0) {
    if (items[predicate]?.form === 'available')
      return { kind: 'offering', because: 'offering', cueTo: predicate + 1 }
    if (object.own && object.class !== 'world')
      return { kind: 'inward-change', because: 'own-organisation-changed', cueTo: predicate + 1 }
    return { kind: 'state', because: 'made-state', cueTo: to, complementAt: predicate }
  }
  const doing = items[object.to]?.word.verb
  if (object.head >= 0 && doing?.form === 'base' && !isOwnObject(object)) {
    return { kind: 'state', because: 'made-state', cueTo: to, complementAt: object.to }
  }
  return { kind: 'activity', because: 'making-something', cueTo: object.to }
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

/** "+ something in the world -> outcome; + a user of one's own product or service -> role." */
function makingEasy(items: readonly Item[], easy: number, to: number): Outcome {
  for (let at = easy + 1; at < to; at++) {
    if (items[at]?.word.small === 'own' || items[at]?.form === 'us') {
      return { kind: 'helping', because: 'user-of-own-product', cueTo: at + 1 }
    }
  }
  return { kind: 'state', because: 'made-possible', cueTo: to, complementAt: easy }
}

/** "Let + people + what they do is a frame; + the client's business is helping." */
function letting(items: readonly Item[], object: NounPhrase, to: number): Outcome {
  const yours =
    object.determiner === 'other' && items[object.from]?.form.startsWith('your') === true
  if (yours || object.own || object.determiner === 'you')
    return { kind: 'helping', because: 'clients-business', cueTo: object.to }
  return { kind: 'state', because: 'let-people', cueTo: to, complementAt: object.to }
}

const FORMING: ReadonlySet<string> = new Set([
  'educate',
  'train',
  'raise',
  'form',
  'prepare',
  'graduate',
  'teach',
])

function informing(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  const base: Outcome = {
    kind: 'activity',
    because: verb.class === 'join' ? 'joining' : 'informing',
    cueTo: object.to,
    ...joined(verb),
  }
  if (!FORMING.has(verb.lemma) || object.class !== 'people') return base
  const { relativeAt } = postmodifierOf(items, object, to)
  if (relativeAt < 0 || items[relativeAt]?.form === 'where' || !isWantedOf(items, relativeAt, to))
    return base
  return { ...base, stateAt: relativeAt }
}

function offering(items: readonly Item[], verb: Verb, object: NounPhrase, to: number): Outcome {
  if (verb.lemma === 'bring' && isTogether(items, object, to)) {
    return { kind: 'activity', because: 'joining', cueTo: object.to + 1, joins: true }
  }
  if (object.class === 'success' && object.head >= 0)
    return { kind: 'ranking', because: 'own-success', cueTo: object.to }
  return describedOffer(items, object, to, object.to)
}

function isTogether(items: readonly Item[], object: NounPhrase, to: number): boolean {
  for (let at = object.to; at < to && at < object.to + 6; at++)
    if (items[at]?.form === 'together') return true
  return false
}

/** An offer whose description says what it brings about in the world: "services that make the town safer". */
function describedOffer(
  items: readonly Item[],
  object: NounPhrase,
  to: number,
  cueTo: number,
): Outcome {
  const base: Outcome = { kind: 'offering', because: 'offering', cueTo }
  for (let at = object.to; at + 1 < to; at++) {
    const form = items[at]?.form
    if (form !== 'that' && form !== 'which') continue
    const verb = items[at + 1]?.word.verb
    if (!verb || (verb.class !== 'realise' && verb.class !== 'make')) continue
    const reading: Verb = {
      at: at + 1,
      to: at + 2,
      lemma: verb.lemma,
      class: verb.class,
      form: verb.form,
    }
    const made = nounPhrase(items, at + 2, to)
    const inner =
      verb.class === 'make' ? making(items, reading, made, to) : realising(items, reading, made, to)
    return inner.kind === 'state' ? { ...base, stateAt: at } : base
  }
  return base
}
