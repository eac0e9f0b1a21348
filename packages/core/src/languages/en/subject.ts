import type { Item } from './items.ts'
import { nounPhrase, opensObject, type NounPhrase } from './noun-phrase.ts'
import { isContact, isStateWord } from './postmodifier.ts'
import { verbAt, type Verb } from './verbs.ts'

/**
 * Who a clause is about:
 * - `own`: the organisation. `own-people`: its own people or customers. `own-thing`: what is its own.
 * - `world`: anybody or anything else.
 * - `they`: somebody said before. `you`: the reader.
 */
export type SubjectKind = 'own' | 'own-people' | 'own-thing' | 'world' | 'they' | 'you'

/** A subject with its finite verb. Item indices. */
export interface Subject {
  readonly kind: SubjectKind
  readonly phrase: NounPhrase
  readonly to: number
  readonly verb: Verb
  /** "can", "may", "is able to": it says what they can do. */
  readonly ability: boolean
  /** "will", "must", "shall": it is not so yet. */
  readonly future: boolean
}

const REACH = 40
const ABILITY: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'cannot', "can't"])
const FINITE_BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  "isn't",
  "aren't",
  "we're",
  "they're",
  "it's",
])
const OTHER_AUXILIARIES: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'does',
  'do',
  'did',
  "don't",
  "doesn't",
  "we've",
])

/** Finds the subject and the finite verb of a clause that begins at `from`. */
export function subjectAt(items: readonly Item[], from: number, to: number): Subject | undefined {
  const end = Math.min(to, from + REACH)
  for (let at = from; at < end; at++) {
    const item = items[at]
    if (!item) return undefined
    if (at > from && isRelativeOfPronoun(items, at)) {
      at += 1
      continue
    }
    if (at > from && stops(items, at)) return undefined
    const verb =
      at === from && !FINITE_BE.has(item.form)
        ? contracted(items, at, to)
        : finiteVerb(items, from, at, to)
    if (verb) return toSubject(items, from, at, verb)
  }
  return undefined
}

function stops(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return true
  if (item.isMark)
    return item.text === ';' || item.text === ':' || item.text === '—' || item.text === '–'
  if (item.form === 'to' && OPENED.has(items[at - 1]?.form ?? '')) return false
  if (item.form === 'to' && items[at + 1]?.word.verb?.form === 'base') return true
  if (item.form === 'by' && items[at + 1]?.word.verb?.form === 'gerund') return true
  if (item.form === 'that' || SUBORDINATING.has(item.form)) return true
  if (isContact(item, items[at + 1]) && items[at - 1]?.word.noun !== undefined) return true
  if (
    item.form === 'who' ||
    item.form === 'whose' ||
    item.form === 'wherever' ||
    item.form === 'where' ||
    item.form === 'which' ||
    item.form === 'so'
  ) {
    return items[at - 1]?.text !== ','
  }
  return false
}

/** What comes after these is a clause of its own. */
const SUBORDINATING: ReadonlySet<string> = new Set(['because', 'although', 'unless', 'if', 'until'])

interface Finite {
  readonly verb: Verb
  readonly ability: boolean
  readonly future: boolean
}

/** "everyone who lives here ...": the main verb comes after. */
function isRelativeOfPronoun(items: readonly Item[], at: number): boolean {
  return items[at]?.form === 'who' && items[at - 1]?.word.small === 'universal'
}

/** "we're", "we'll". */
function contracted(items: readonly Item[], at: number, to: number): Finite | undefined {
  const form = items[at]?.form
  if (form === "we're" || form === "they're" || form === "it's")
    return { verb: be(at), ability: false, future: false }
  if (form !== "we'll" && form !== "they'll") return undefined
  const verb = verbAt(items, at + 1, to, 'base', true)
  return verb && { verb, ability: false, future: true }
}

function be(at: number): Verb {
  return { at, to: at + 1, lemma: 'be', class: 'be', form: 'third' }
}

function finiteVerb(
  items: readonly Item[],
  from: number,
  at: number,
  to: number,
): Finite | undefined {
  const item = items[at]
  if (!item || item.isMark) return undefined
  if (item.word.small === 'modal') return modalVerb(items, at, to)
  if (FINITE_BE.has(item.form)) {
    const phrase = verbAt(items, at, to, 'third', true)
    return {
      verb: phrase && phrase.to > at + 1 ? phrase : be(at),
      ability: items[at + 1]?.form === 'able',
      future: false,
    }
  }
  if (OTHER_AUXILIARIES.has(item.form)) return auxiliaryVerb(items, at, to)
  if (at === from) return undefined
  const verb = verbOf(items, from, at, to)
  return verb && { verb, ability: false, future: false }
}

function modalVerb(items: readonly Item[], at: number, to: number): Finite | undefined {
  const form = items[at]?.form ?? ''
  const done = items[at + 2]?.word.verb
  if (items[at + 1]?.form === 'have' && (done?.form === 'past' || done?.form === 'participle')) {
    const verb = {
      at: at + 2,
      to: at + 3,
      lemma: done.lemma,
      class: done.class,
      form: 'third' as const,
    }
    return { verb, ability: false, future: true }
  }
  const opens = form === 'ought' ? afterOught(items, at + 1) : at + 1
  const verb = verbAt(items, opens, to, 'base', true) ?? {
    at,
    to: at + 1,
    lemma: form,
    class: 'be' as const,
    form: 'base' as const,
  }
  return { verb, ability: ABILITY.has(form), future: !ABILITY.has(form) }
}

/** "ought (not) to (depend)". */
function afterOught(items: readonly Item[], at: number): number {
  const opens = items[at]?.form === 'not' ? at + 1 : at
  return items[opens]?.form === 'to' ? opens + 1 : opens
}

function auxiliaryVerb(items: readonly Item[], at: number, to: number): Finite {
  const next = items[at + 1]
  const participle = next?.word.verb
  if (next?.form === 'been' || next?.form === 'to') {
    const verb =
      next.form === 'to' ? verbAt(items, at + 2, to, 'base', true) : { ...be(at), to: at + 2 }
    if (verb) return { verb, ability: false, future: next.form === 'to' }
  }
  if (participle && participle.form !== 'gerund' && participle.form !== 'base') {
    return {
      verb: {
        at: at + 1,
        to: at + 2,
        lemma: participle.lemma,
        class: participle.class,
        form: 'third',
      },
      ability: false,
      future: false,
    }
  }
  const phrase = verbAt(items, at, to, 'third', true) ?? verbAt(items, at, to, 'base', true)
  return {
    verb: phrase ?? { at, to: at + 1, lemma: 'have', class: 'have', form: 'third' },
    ability: false,
    future: false,
  }
}

/** A full verb that agrees with the subject before it. */
function verbOf(items: readonly Item[], from: number, at: number, to: number): Verb | undefined {
  const previous = items[at - 1]
  const item = items[at]
  if (!previous || !item) return undefined
  const pronoun =
    previous.word.small === 'we' || previous.word.small === 'they' || previous.word.small === 'you'
  if (pronoun || (previous.word.small === 'adverb' && from + 2 >= at && isPronoun(items[from]))) {
    return verbAt(items, at, to, 'base', true) ?? verbAt(items, at, to, 'third', true)
  }
  if (item.isCapital) return undefined
  if (isDoneByAll(items, from, at))
    return { at, to: at + 1, lemma: item.form, class: 'live', form: 'third' }
  if (
    (previous.text === ',' || previous.text === ')' || previous.text === '.') &&
    item.word.noun === undefined &&
    item.word.adjective === undefined &&
    at - from < 20
  )
    return verbAt(items, at, to, 'third', true)
  if (
    previous.isMark ||
    previous.word.small === 'article' ||
    previous.word.small === 'preposition' ||
    previous.word.small === 'own' ||
    (previous.word.small === 'quantity' && item.word.noun?.plural === true) ||
    (previous.possessive && !isOfName(previous, item))
  )
    return undefined
  if (item.form === 'works' && PLACES_AFTER_WORK.has(items[at + 1]?.form ?? ''))
    return verbAt(items, at, to, 'third', true)
  const third = verbAt(items, at, to, 'third', false)
  const isDescribed = previous.word.adjective !== undefined && item.word.noun?.plural === true
  if (isDescribed && !opensObject(items[at + 1])) return undefined
  if (third && third.at === at)
    return item.word.noun !== undefined &&
      !opensObject(items[at + 1]) &&
      (item.isCapital || previous.word.noun?.plural)
      ? undefined
      : third
  const isPeople =
    at - from < 3 && previous.word.noun?.class === 'people' && previous.word.noun.plural
  if (
    item.word.verb?.form === 'base' &&
    (STATIVE.has(item.word.verb.class) || isPeople) &&
    previous.word.noun?.plural &&
    (item.word.noun === undefined || isPeople) &&
    at + 1 < to
  ) {
    return verbAt(items, at, to, 'base', true)
  }
  if (
    item.word.verb?.form === 'base' &&
    previous.word.noun?.plural &&
    items[at + 1]?.word.noun?.plural
  )
    return verbAt(items, at, to, 'base', true)
  if (
    item.word.verb?.form === 'base' &&
    item.word.verb.class === 'live' &&
    item.word.noun === undefined &&
    isMany(nounPhrase(items, from, at))
  ) {
    return verbAt(items, at, to, 'base', true)
  }
  if (
    item.word.verb?.form === 'base' &&
    item.word.noun === undefined &&
    isPluralOf(items, from, at)
  )
    return verbAt(items, at, to, 'base', true)
  const plural = previous.word.noun?.plural === true || UNIVERSAL_PLURALS.has(previous.form)
  const base =
    plural || previous.word.small === 'adverb' || previous.word.small === 'negation'
      ? verbAt(items, at, to, 'base', false)
      : undefined
  return base && base.at === at ? base : undefined
}

/** "St Anne's (educates)": a name that ends like a possessive. */
function isOfName(name: Item, { word }: Item): boolean {
  return name.isCapital && word.verb?.form === 'third' && word.noun === undefined
}

/** "The trustees of the treasury (translate)": the verb agrees with the head. */
function isPluralOf(items: readonly Item[], from: number, at: number): boolean {
  const phrase = nounPhrase(items, from, at)
  const rest = nounPhrase(items, phrase.to + 1, at)
  return phrase.plural && phrase.head >= 0 && items[phrase.to]?.form === 'of' && rest.to === at
}

/** How far behind "everybody" a verb is looked for that no list holds. */
const NEAR = 5

/** "(no bothy) leaks", "(everybody in Uist) wears": a word in -s that no list holds, where the verb is due. */
function isDoneByAll(items: readonly Item[], from: number, at: number): boolean {
  const small = items[from]?.word.small
  const item = items[at]
  const previous = items[at - 1]
  if ((small !== 'universal' && small !== 'none') || !item || !previous || at > from + NEAR)
    return false
  const { verb, noun, adjective } = item.word
  const isGuess = item.isGuess && /[^aeious]s$/u.test(item.form) && adjective === undefined
  const isBoth = verb?.form === 'third' && adjective === undefined && at > from + 1
  const isVerbal = (isGuess && (verb === undefined || verb.form === 'third')) || isBoth
  const isAfterNoun =
    (previous.word.noun !== undefined && !(isBoth && previous.word.noun.plural)) ||
    previous.isCapital ||
    previous.word.small === 'universal'
  const next = items[at + 1]
  const isBeforeMore = next === undefined || next.isMark || next.word.verb?.form !== 'third'
  return isVerbal && isAfterNoun && isBeforeMore && (noun === undefined || noun.plural)
}

const PLACES_AFTER_WORK: ReadonlySet<string> = new Set([
  'to',
  'with',
  'around',
  'across',
  'in',
  'for',
  'towards',
  'toward',
  'alongside',
  'closely',
  'tirelessly',
  'together',
])
/** Nouns that an infinitive belongs to: "the right to vote is ...". */
const OPENED: ReadonlySet<string> = new Set([
  'opportunity',
  'opportunities',
  'right',
  'rights',
  'freedom',
  'ability',
  'power',
  'chance',
])
function isMany(phrase: NounPhrase): boolean {
  return phrase.plural || phrase.class === 'people'
}

const STATIVE: ReadonlySet<string> = new Set(['live', 'have', 'be', 'wish'])
const UNIVERSAL_PLURALS: ReadonlySet<string> = new Set([
  'people',
  'all',
  'men',
  'women',
  'children',
  'citizens',
])

function isPronoun(item: Item | undefined): boolean {
  const small = item?.word.small
  return small === 'we' || small === 'they' || small === 'you'
}

function toSubject(
  items: readonly Item[],
  from: number,
  at: number,
  finite: Finite,
): Subject | undefined {
  const phrase = nounPhrase(items, from, at === from ? at + 1 : at)
  const { verb, ability, future } = finite
  return { kind: kindOf(items, phrase, from, at, verb), phrase, to: at, verb, ability, future }
}

/** Names of these are places, not organisations: "the Shire of X will be ...". */
const GEOGRAPHIC: ReadonlySet<string> = new Set(
  'city town village county country nation region district borough shire province township parish valley island coast municipality commonwealth europe africa america ireland asia world'.split(
    ' ',
  ),
)
const WORLD_HEADS: ReadonlySet<string> = new Set([
  'world',
  'nature',
  'quality',
  'problem',
  'cause',
  'client',
  'change',
])
const ROLE_VERBS: ReadonlySet<string> = new Set([
  'help',
  'offer',
  'enable',
  'inform',
  'join',
  'strive',
  'raise',
  'identity',
])
/** People who do the organisation's work. */
export const WORKERS: ReadonlySet<string> = new Set([
  'volunteer',
  'staff',
  'member',
  'crew',
  'committer',
  'maintainer',
  'developer',
  'employee',
  'team',
  'engineer',
])

function kindOf(
  items: readonly Item[],
  phrase: NounPhrase,
  from: number,
  at: number,
  verb: Verb,
): SubjectKind {
  const first = items[from]
  if (first?.word.small === 'we' || first?.form === 'it' || first?.form === "it's") return 'own'
  if (first?.word.small === 'they' && first.form !== 'there') return 'they'
  if (first?.word.small === 'you') return 'you'
  if (phrase.own) return ownKind(phrase)
  if (phrase.determiner === 'universal' || phrase.determiner === 'none' || first?.form === 'there')
    return 'world'
  if (isAnyPerson(items, phrase, verb)) return 'world'
  const isBody = phrase.class === 'agent' || hasName(items, from, at)
  if (!isBody && (SHOULD.has(items[at]?.form ?? '') || isRight(items, verb))) return 'world'
  if (verb.form === 'third' && hasName(items, from, at) && !isPlaceName(items, phrase)) return 'own'
  if (isNameByNumber(items, phrase, verb) || isFramedByParticiple(items, phrase, verb)) return 'own'
  if (phrase.class === 'people' || phrase.class === 'pronoun')
    return peopleKind(items, phrase, verb)
  if (isOfQuality(items, phrase, from, verb)) return 'world'
  if (hasOrganisation(items, from, at)) return 'own'
  if (phrase.class === 'world' && verb.form === 'third' && SERVING.has(verb.class)) return 'own'
  if (isTheSociety(items, phrase) && isDoneByBody(items, verb)) return 'own'
  if (phrase.class !== undefined && WORLD_HEADS.has(phrase.class))
    return isNamed(items, phrase) && !GEOGRAPHIC.has(items[phrase.head]?.word.noun?.lemma ?? '')
      ? 'own'
      : 'world'
  if (phrase.class === 'thing' || phrase.class === undefined)
    return thingKind(items, phrase, from, verb)
  return isPlainSubject(phrase) || (verb.class === 'live' && phrase.determiner === undefined)
    ? 'world'
    : 'own'
}

/** How it is to be, of whatever it is said. */
const SHOULD: ReadonlySet<string> = new Set(['should', 'ought', "shouldn't"])

/** "(housing) is a human right". */
function isRight(items: readonly Item[], verb: Verb): boolean {
  const { head } = nounPhrase(items, verb.to, items.length)
  return verb.lemma === 'be' && items[head]?.form === 'right'
}

/** "A Deaf child in Malawi goes to school": somebody, not the organisation. */
function isAnyPerson(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
  const isOne = items[phrase.from]?.form === 'a' || items[phrase.from]?.form === 'an'
  const isSome =
    phrase.class === 'people' && !WORKERS.has(items[phrase.head]?.word.noun?.lemma ?? '')
  return isOne && isSome && verb.form === 'third' && !ROLE_VERBS.has(verb.class)
}

/** "The market square is clean": what has a quality, and no name or job, is a thing in the world. */
function isOfQuality(
  items: readonly Item[],
  phrase: NounPhrase,
  from: number,
  verb: Verb,
): boolean {
  if (verb.lemma !== 'be' || phrase.class === 'agent' || phrase.own || isNamed(items, phrase))
    return false
  if (items[from]?.word.small !== 'article' && phrase.determiner !== undefined) return false
  let at = verb.to
  while (items[at]?.word.small === 'adverb' || items[at]?.word.small === 'degree') at += 1
  return isStateWord(items[at]) && items[at]?.word.noun === undefined
}

const SOCIETIES: ReadonlySet<string> = new Set(
  'society community parish congregation city county state town village district borough municipality railway'.split(
    ' ',
  ),
)

/** "The society": with the article and nothing said of it, a body that is known by that name. */
function isTheSociety(items: readonly Item[], phrase: NounPhrase): boolean {
  const isKnown = items[phrase.from]?.form === 'the' && phrase.head === phrase.from + 1
  return isKnown && SOCIETIES.has(items[phrase.head]?.word.noun?.lemma ?? '')
}

/** What a body does, or is by kind; what just happens to people is not. */
function isDoneByBody(items: readonly Item[], verb: Verb): boolean {
  if (verb.class === 'change') return nounPhrase(items, verb.to, items.length).head >= 0
  if (verb.class !== 'be') return verb.class !== 'live' && verb.class !== 'have'
  const kind = nounPhrase(items, verb.to, items.length)
  return kind.determiner === 'article' && (kind.class === 'agent' || kind.class === 'place')
}

/** What a body does for others: "the Society provides ..." is about no society at large. */
const SERVING: ReadonlySet<string> = new Set(['offer', 'help', 'inform', 'join', 'raise'])

/** "Pious Projects fosters", "Friends of the Reef is": a plural with a singular verb is a name. */
function isNameByNumber(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
  if (phrase.determiner !== undefined && phrase.determiner !== 'article') return false
  if (verb.lemma === 'exist') return true
  const form = items[verb.at]?.form
  if (verb.form !== 'third' || form === 'are' || form === 'were') return false
  const isDoing = verb.class !== 'be' && verb.class !== 'live' && verb.class !== 'have'
  const isBareBody = phrase.class === 'people' && phrase.determiner === undefined && !phrase.own
  return phrase.plural || (isBareBody && isDoing)
}

/** "The Horological Society is dedicated to": only an organisation is. */
function isFramedByParticiple(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
  if (verb.class !== 'be' || phrase.determiner === 'demonstrative') return false
  for (let at = verb.to; at < verb.to + 3; at++) {
    const item = items[at]
    if (!item || item.isMark) return false
    if (COMMITTED.has(item.form)) return true
    if (item.word.small !== 'adverb') return false
  }
  return false
}

/** Participles of which only an organisation can be the subject. */
const COMMITTED: ReadonlySet<string> = new Set(
  'committed dedicated devoted established founded organized organised incorporated chartered tasked charged'.split(
    ' ',
  ),
)

function ownKind(phrase: NounPhrase): SubjectKind {
  if (phrase.class === 'people' || phrase.class === 'client') return 'own-people'
  if (
    phrase.class === 'agent' ||
    phrase.class === 'place' ||
    phrase.class === undefined ||
    phrase.head < 0
  )
    return 'own'
  return 'own-thing'
}

function peopleKind(items: readonly Item[], phrase: NounPhrase, verb: Verb): SubjectKind {
  const lemma = items[phrase.head]?.word.noun?.lemma ?? ''
  const ofTeam = items[phrase.to]?.form === 'of' && WORKERS.has(lemma)
  if (isAtWork(items, phrase, verb)) return 'own'
  if (ofTeam || (WORKERS.has(lemma) && ROLE_VERBS.has(verb.class))) return 'own'
  if (isNamed(items, phrase) && phrase.to - phrase.from > 1) return 'own'
  return 'world'
}

/** "Volunteer drivers take patients to ...", "The trustees publish ...": those whose trade it is. */
function isAtWork(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
  const form = items[phrase.head]?.form ?? ''
  const isTrade =
    TRADES.has(form) || /(?:teers|ologists|icians|keepers|drivers|workers)$/u.test(form)
  const isWork = AT_WORK.has(verb.class) && nounPhrase(items, verb.to, items.length).head >= 0
  return isTrade && phrase.plural && isWork
}

const AT_WORK: ReadonlySet<string> = new Set(['work', 'help', 'offer', 'inform', 'join', 'raise'])
const TRADES: ReadonlySet<string> = new Set(
  'trustees directors officers inspectors engineers chaplains nurses doctors midwives vets lawyers coaches mentors instructors trainers rangers wardens guides divers carpenters crews staff editors curators scientists researchers therapists counsellors counselors artists librarians archivists interpreters clerks deminers paramedics lifeguards surgeons dentists architects designers'.split(
    ' ',
  ),
)

/** "Faster trains", "Homes": bare plurals are things in the world. */
function isPlainSubject(phrase: NounPhrase): boolean {
  return phrase.plural && phrase.determiner === undefined
}

function thingKind(
  items: readonly Item[],
  phrase: NounPhrase,
  from: number,
  verb: Verb,
): SubjectKind {
  const first = items[from]
  if (phrase.determiner === 'demonstrative') return 'own'
  if (isListed(items, phrase) && phrase.determiner === undefined && verb.class === 'live')
    return 'world'
  if (phrase.plural && !isNamed(items, phrase) && verb.class !== 'help' && verb.class !== 'offer')
    return first?.isCapital === false && phrase.to - phrase.from === 1
      ? 'world'
      : phrase.determiner === undefined
        ? 'world'
        : 'own'
  return 'own'
}

/** "Theatre (belongs to everyone)": a word of the lexicon, and no name. */
function isListed(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = items[phrase.head]
  return head?.word.noun !== undefined && head.isGuess !== true && !isNamed(items, phrase)
}

/** Whether the phrase is written as a name: capitals beyond its first word. */
function isNamed(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = items[phrase.head]
  return head !== undefined && head.isCapital && phrase.head > phrase.from
}

/** "the Shire of X", and no "X Aid Ireland". */
function isPlaceName(items: readonly Item[], phrase: NounPhrase): boolean {
  const before = items[phrase.head - 1]
  const isPart =
    before !== undefined &&
    phrase.head > phrase.from &&
    before.isCapital &&
    before.word.small === undefined
  return !isPart && GEOGRAPHIC.has(items[phrase.head]?.word.noun?.lemma ?? '')
}

/** Whether a name stands before the verb: capitals beyond the first word, not those of a place. */
function hasName(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const item = items[at]
    if (
      item?.isCapital &&
      items[at - 1]?.word.small !== 'preposition' &&
      item.word.small === undefined
    )
      return true
  }
  return false
}

/** Whether an organisation is named before the verb: "The Town of X Fire Department", "The X Foundation, a charity". */
function hasOrganisation(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const noun = items[at]?.word.noun
    const isName = items[at]?.isCapital === true && at > from
    if (items[at + 1]?.word.noun !== undefined && at + 1 < to && !isName) continue
    if (noun && !noun.plural && (noun.class === 'agent' || noun.class === 'place')) return true
  }
  return false
}
