import type { CueKind } from '../../judgement.ts'
import type { Range } from '../../range.ts'
import type { Clause, ClauseLink, Complement, Reading, ReadWord } from '../../read/reading.ts'
import { sentences } from '../../read/sentences.ts'
import { tokenise } from '../../read/tokens.ts'
import type { Vocabulary } from '../../read/vocabulary.ts'
import {
  findBoundary,
  holdsOfEach,
  isOwnSubject,
  isWorldWanted,
  type Boundary,
  type Scan,
} from './boundaries.ts'
import { FRAME_PARTICIPLES, LEAD_INS, missionFrame } from './frames.ts'
import { annotate, lemmaOf, sortOf, withoutResidue, type Item } from './items.ts'
import { isNumber, nounPhrase, opensObject, type NounPhrase } from './noun-phrase.ts'
import { isStateWord } from './postmodifier.ts'
import { senseOfNoun, type Position, type Sense } from './senses.ts'
import { subjectAt, WORKERS, type Subject } from './subject.ts'
import { describedStateAt, senseOfVerb, type VerbSense } from './verb-sense.ts'
import { verbAt, type Verb, type Wanted } from './verbs.ts'

/** What is being read: the items of the whole text, and the clauses found so far. */
interface Context {
  readonly items: readonly Item[]
  readonly clauses: Clause[]
  /** Clauses that may merely tell how it is: they give way to plainer ones. */
  readonly told: Set<Clause>
  readonly sentence: number
  /** How many steps reading this sentence has taken. */
  steps: number
}

/** More steps than any sentence takes: what is left of hostile text is not read. */
const STEPS = 200

/** Counts a step; whether there are any left. */
function mayStep(context: Context): boolean {
  context.steps += 1
  return context.steps <= STEPS
}

/** How the part that is read hangs on what came before. */
interface Place {
  readonly link: ClauseLink
  /** Where the frame begins. */
  readonly frameFrom: number
  readonly position: Position
  readonly ownSubject: boolean
  readonly subject?: Range
}

/** Reads one statement in English. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const tokens = withoutResidue(tokenise(text))
  const items = annotate(tokens, vocabulary)
  const clauses: Clause[] = []
  const told = new Set<Clause>()
  const found = sentences(text, tokens)
  const isOfValues = found.filter(({ from, to }) => isOneWord(items, from, to)).length > 1
  for (const [index, sentence] of found.entries()) {
    if (isOfValues && isOneWord(items, sentence.from, sentence.to)) continue
    readSentence({ items, clauses, told, sentence: index, steps: 0 }, sentence.from, sentence.to)
  }
  return { text, clauses: withoutTold(clauses, told), words: items.map(readWord) }
}

/** "Integrity. Service. Excellence.": values, each a sentence. */
function isOneWord(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to).filter(({ isMark }) => !isMark)
  const [word] = words
  const isOrder = word?.word.verb?.form === 'base' && word.word.noun === undefined
  return words.length === 1 && !isOrder && word?.word.adjective?.grade !== 'comparative'
}

/** "The sea is changing. We plant kelp.": what only tells does not count beside what says plainly. */
function withoutTold(clauses: readonly Clause[], told: ReadonlySet<Clause>): readonly Clause[] {
  const plain = new Set<number>()
  for (const clause of clauses)
    if (clause.sense !== undefined && !told.has(clause)) plain.add(clause.sentence)
  return clauses.map((clause) => {
    const isBeside = plain.size > (plain.has(clause.sentence) ? 1 : 0)
    if (!told.has(clause) || !isBeside) return clause
    return { ...clause, sense: undefined, because: 'beside-plainer' }
  })
}

function readWord(item: Item): ReadWord {
  const { start, end, override, isGuess, isName } = item
  return {
    start,
    end,
    lemma: lemmaOf(item),
    sort: sortOf(item),
    ...(isGuess && { isGuess }),
    ...((isName || override !== undefined) && { isUsers: true }),
  }
}

const OPENING_MARKS = '"“”‘\'’«»-–—•*·:;,.()[]>#'

function readSentence(context: Context, from: number, to: number): void {
  const { items } = context
  let start = skipMarks(items, from, to)
  let end = to
  while (end > start && items[end - 1]?.isMark && items[end - 1]?.text !== '%') end -= 1
  if (start >= end) return
  const label = labelEnd(items, start, end)
  const position: Position = label > start ? 'announced' : 'bare'
  start = skipMarks(items, label, end)
  readBody(context, start, end, { link: 'main', frameFrom: from, position, ownSubject: false })
}

/** Skips marks and the numbers of list items. */
function skipMarks(items: readonly Item[], from: number, to: number): number {
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
function labelEnd(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 5; at++) {
    const item = items[at]
    if (!item) break
    if (item.isMark) return at > from && ':-–—'.includes(item.text) ? at + 1 : from
    if (!LABELS.has(item.form)) return from
  }
  return from
}

/** Reads what is left of a sentence once label and introduction are off. */
function readBody(context: Context, from: number, to: number, place: Place): void {
  if (!mayStep(context)) return
  const { items } = context
  const result = afterThisWay(context, from, to)
  if (result > from) return readResult(context, result, to, { ...place, link: 'result' })
  const at = introduction(context, from, to, place)
  const item = items[at]
  if (!item || at >= to) return
  if (item.form === 'not' && items[at + 1]?.word.small === 'universal')
    return pushNothing(context, place, at, to)
  if (isGerundThatIs(items, at, to)) return pushNothing(context, place, at, to)
  if (isPastOfOurs(items, at)) return pushNothing(context, place, at, to)
  const drives = afterWhatDrives(items, at)
  if (drives > at) return readFramed(context, drives, to, { ...place, ownSubject: true })
  const makes = whatItMakes(context, at, to)
  if (makes) return readVerbs(context, makes, to, { ...place, link: 'result' }, ['third'])
  const frame = missionFrame(items, at, to)
  if (frame) {
    const inner: Place = { ...place, position: 'announced', ownSubject: true }
    if (frame.opens === 'to') return readInfinitive(context, frame.next, to, inner)
    if (frame.opens === 'for') return readWanted(context, frame.next, to, inner)
    if (frame.opens === 'that') return readWanted(context, frame.next, to, inner)
    return readFramed(context, frame.next, to, inner)
  }
  readFramed(context, at, to, place)
}

/** "This way (they find a job)", "as a result (...)": where what comes of the work begins. */
function afterThisWay({ items, sentence }: Context, from: number, to: number): number {
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

/** "Growing up is not easy": something said of a doing. */
function isGerundThatIs(items: readonly Item[], at: number, to: number): boolean {
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
function isPastOfOurs(items: readonly Item[], at: number): boolean {
  const isOurs = items[at]?.form === 'it' || items[at]?.form === 'we'
  return isOurs && BEGAN.has(items[at + 1]?.form ?? '') && items[at + 1]?.word.verb?.form !== 'base'
}

const BEGAN: ReadonlySet<string> = new Set('began started came grew'.split(' '))

/** "What drives us is (to end hunger)", "what we want is (...)". */
function afterWhatDrives(items: readonly Item[], at: number): number {
  const wanted = afterWhatWeWant(items, at)
  if (wanted > at) return wanted
  const isUs = items[at]?.form === 'what' && items[at + 2]?.form === 'us'
  return isUs && items[at + 3]?.form === 'is' ? at + 4 : at
}

const MAKING: ReadonlySet<string> = new Set(['make', 'keep', 'ensure', 'change', 'let'])

/** "That makes (the city cooler)": what was said before does it. */
function whatItMakes({ items, sentence }: Context, at: number, to: number): Verb | undefined {
  if (sentence === 0 || items[at]?.word.small !== 'demonstrative') return undefined
  const verb = verbAt(items, at + 1, to, 'third', true)
  return verb && verb.at === at + 1 && MAKING.has(verb.class) ? verb : undefined
}

/** Reads a verb phrase, a clause or a noun phrase, whichever stands there. */
function readFramed(context: Context, at: number, to: number, place: Place): void {
  if (!mayStep(context)) return
  const { items } = context
  const item = items[at]
  if (!item || at >= to) return
  if (item.form === 'to') {
    const verb = verbAt(items, at + 1, to, 'base', true)
    if (verb) return readVerbs(context, verb, to, place, ['base'])
  }
  if (item.word.verb?.form === 'gerund' && items[at + 1]?.form === 'without')
    return pushWanted(context, at, to, place)
  const verb = isNameThenVerb(items, at, to) ? undefined : headVerb(items, at, to)
  if (verb) return readVerbs(context, verb, to, place, [verb.form === 'gerund' ? 'gerund' : 'base'])
  const mission = onAMission(items, at)
  if (mission >= 0) return readInfinitive(context, mission, to, { ...place, ownSubject: true })
  const participle = participleFrame(items, at, to)
  if (participle >= 0)
    return readAfterTo(context, participle, to, { ...place, position: 'wanted', ownSubject: true })
  if (item.form === 'where' || item.form === 'when') return readWhere(context, at + 1, to, place)
  if (item.word.small === 'demonstrative' && items[at + 1]?.form === 'is') {
    if (isWorldWanted(items, at + 2, to)) return readWanted(context, at + 2, to, place)
    if (items[at + 2]?.form === 'how' && isOwnSubject(items[at + 3]))
      return readFramed(context, at + 3, to, { ...place, link: 'and' })
    return push(context, place, {
      from: at,
      to,
      cueFrom: at,
      cueTo: to,
      kind: undefined,
      because: 'nothing',
    })
  }
  if (LEAD_INS.has(item.form)) return readWanted(context, at + 1, to, place)
  if (isPossibleFor(items, at)) return pushWanted(context, at, to, place)
  const subject = subjectAt(items, at, to)
  if (subject) return readClause(context, subject, at, to, place)
  const third = verbAt(items, at, to, 'third', false)
  if (third && third.at === at)
    return readVerbs(context, third, to, { ...place, ownSubject: true }, ['third'])
  readNoun(context, at, to, place)
}

/** "It is possible for everyone to ...": a state. */
function isPossibleFor(items: readonly Item[], at: number): boolean {
  const isIt = items[at]?.form === 'it' && items[at + 1]?.word.verb?.lemma !== 'make'
  const said = [2, 3, 4].find((offset) => POSSIBLE.has(items[at + offset]?.form ?? ''))
  return isIt && said !== undefined && items[at + said + 1]?.form === 'for'
}

const POSSIBLE: ReadonlySet<string> = new Set(['possible', 'easy', 'normal', 'safe', 'affordable'])

/** "On a mission to": where what follows begins; -1 where it is not said. */
function onAMission(items: readonly Item[], at: number): number {
  const isQuest = MISSIONS.has(items[at + 2]?.form ?? '') && items[at + 3]?.form === 'to'
  return items[at]?.form === 'on' && isQuest ? at + 4 : -1
}

const MISSIONS: ReadonlySet<string> = new Set(['mission', 'quest', 'crusade', 'journey'])

/** "Save the Heartbeat is a charity": a name that begins like an order. */
function isNameThenVerb(items: readonly Item[], from: number, to: number): boolean {
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

/** "Where every child can read" names a state; "where yesterday meets tomorrow" is a slogan. */
function readWhere(context: Context, at: number, to: number, place: Place): void {
  const subject = subjectAt(context.items, at, to)
  const everyone =
    subject?.phrase.determiner === 'universal' || subject?.phrase.determiner === 'none'
  if (subject && everyone) return readClause(context, subject, at, to, place)
  push(context, place, {
    from: at,
    to,
    cueFrom: at,
    cueTo: to,
    kind: undefined,
    because: 'nothing',
  })
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
function headVerb(items: readonly Item[], at: number, to: number): Verb | undefined {
  if (isUnlistedOrder(items, at))
    return { at, to: at + 1, lemma: items[at]?.form ?? '', class: 'work', form: 'base' }
  const verb = verbAt(items, at, to, 'gerund', false) ?? verbAt(items, at, to, 'base', false)
  if (!verb) return undefined
  return verb.class === 'have' && verb.form === 'base' && items[at]?.form === 'have' ? verb : verb
}

/** "Dedicated to ...", "Committed to ...": where what follows "to" begins; -1 where there is none. */
function participleFrame(items: readonly Item[], at: number, to: number): number {
  const item = items[at]
  if (!item || !FRAME_PARTICIPLES.has(item.form)) return -1
  for (let index = at + 1; index < to && index < at + 5; index++) {
    const form = items[index]?.form
    if (form === 'to' || form === 'for' || form === 'towards' || form === 'in' || form === 'on')
      return index
  }
  return -1
}

/** Reads what follows "to", "for", "towards": an infinitive, a gerund, or a thing that is wanted. */
function readAfterTo(context: Context, at: number, to: number, place: Place): void {
  const { items } = context
  if (items[at]?.form === 'to') {
    const verb = verbAt(items, at + 1, to, 'base', true)
    if (verb && !opensNoun(items, at + 1)) return readVerbs(context, verb, to, place, ['base'])
  }
  readWanted(context, at + 1, to, place)
}

/** "To unblock engineers": a word in no list, with an object of its own behind it. */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  if (!item?.isGuess || item.word.noun?.class !== 'thing' || item.word.noun.plural) return false
  return next !== undefined && !next.isMark && next.word.small === undefined
}

function opensNoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item && isUnknownVerb(items, at)) return false
  return (
    item !== undefined &&
    item.word.noun !== undefined &&
    verbAt(items, at, items.length, 'base', false) === undefined
  )
}

function readInfinitive(context: Context, at: number, to: number, place: Place): void {
  const { items } = context
  const verb = verbAt(items, skipMarks(items, at, to), to, 'base', true)
  if (verb) readVerbs(context, verb, to, place, ['base'])
  else readFramed(context, skipMarks(items, at, to), to, place)
}

/** Reads what is wanted: a clause with its subject, people and what they are to do, or a thing. */
function readWanted(context: Context, from: number, to: number, place: Place): void {
  if (!mayStep(context)) return
  const { items } = context
  let at = from
  while (
    at < to &&
    (items[at]?.form === 'that' ||
      items[at]?.form === 'for' ||
      items[at]?.text === ':' ||
      items[at]?.text === ',' ||
      items[at]?.form === 'only')
  )
    at += 1
  if (at >= to) return
  const wanted: Place = {
    ...place,
    position: place.position === 'announced' ? 'announced' : 'wanted',
  }
  const gerund = verbAt(items, at, to, 'gerund', false)
  if (gerund && isToBe(items, gerund.to, to)) return pushWanted(context, at, to, wanted)
  if (gerund) return readVerbs(context, gerund, to, wanted, ['gerund'])
  if (items[at]?.form === 'to') return readFramed(context, at, to, wanted)
  const named = afterOneThing(items, at, to)
  if (named > at) return readFramed(context, named, to, { ...wanted, position: 'announced' })
  const inside = afterInsertion(items, at, to)
  if (inside > at) return readWanted(context, inside, to, place)
  const phrase = nounPhrase(items, at, to)
  const infinitive = afterPlaces(items, phrase.to, to)
  if (items[infinitive]?.form === 'to' && phrase.head >= 0 && isSomebody(phrase)) {
    const verb = verbAt(items, infinitive + 1, to, 'base', true)
    if (verb) return readWantedOfPeople(context, phrase, verb, at, to, wanted)
  }
  const subject = subjectAt(items, at, to)
  if (subject) return readClause(context, subject, at, to, wanted)
  readNoun(context, at, to, wanted)
}

/** "(is dedicated to) one thing: (halting the loss of wetlands)": where it is named. */
function afterOneThing(items: readonly Item[], at: number, to: number): number {
  const phrase = nounPhrase(items, at, to)
  const isNamed = items[phrase.to]?.text === ':' && phrase.to + 1 < to
  const isOne = /^(?:thing|goal|aim|task|purpose|end|objective)$/u.test(
    items[phrase.head]?.form ?? '',
  )
  return isNamed && isOne ? phrase.to + 1 : at
}

/** "(that,) in our lifetime, (no child ...)", "by 2030 (every ...)": where the clause itself begins. */
function afterInsertion(items: readonly Item[], at: number, to: number): number {
  const opens = items[at]?.form
  if (opens !== 'in' && opens !== 'by' && opens !== 'within') return at
  const years = afterYears(items, at)
  if (years > at) return years
  const comma = items.findIndex(({ text }, index) => index > at && index < at + 7 && text === ',')
  return comma > at && subjectAt(items, comma + 1, to) ? comma + 1 : at
}

/** "(we want moving house) to be (a pleasure)": how it is to be. */
function isToBe(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to && at < from + 6; at++) {
    if (items[at]?.isMark) return false
    if (items[at]?.form === 'to') return BECOMING.has(items[at + 1]?.form ?? '')
  }
  return false
}

const BECOMING: ReadonlySet<string> = new Set(['be', 'become', 'feel', 'remain', 'stay'])

/** "(every house) in the valley (to be warm)": where what says where ends. */
function afterPlaces(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && PLACING.has(items[at]?.form ?? '')) at = nounPhrase(items, at + 1, to).to
  return at
}

const PLACING: ReadonlySet<string> = new Set(['in', 'of', 'from', 'across', 'on', 'with', 'around'])

function isSomebody(phrase: NounPhrase): boolean {
  return (
    phrase.class === 'people' ||
    phrase.class === 'pronoun' ||
    phrase.class === 'client' ||
    phrase.class === 'world' ||
    phrase.class === 'nature' ||
    phrase.determiner === 'universal'
  )
}

/** "We want children to grow up without fear"; "we want our users to love our editor". */
function readWantedOfPeople(
  context: Context,
  phrase: NounPhrase,
  verb: Verb,
  from: number,
  to: number,
  place: Place,
): void {
  const { items } = context
  const own =
    (phrase.own && phrase.class !== 'world' && phrase.class !== 'people') ||
    COLLEAGUES.has(items[phrase.head]?.word.noun?.lemma ?? '')
  const boundary = boundaryOf(context, verb.to, to, [], true)
  push(context, place, {
    from,
    to: boundary.at,
    cueFrom: from,
    cueTo: boundary.at,
    lemma: verb.lemma,
    kind: own ? 'ranking' : 'state',
    because: own ? 'own-success' : 'people-condition',
    object: spanOf(items, phrase.from, phrase.to),
  })
  follow(context, boundary, to, place, [])
}

const COLLEAGUES: ReadonlySet<string> = new Set([
  'teammate',
  'colleague',
  'employee',
  'staff',
  'customer',
  'client',
  'user',
])

/** Takes an introduction off: "As a ..., ", "Founded in ..., ", "By 2040, "; reads a means that stands in front. */
function introduction(context: Context, from: number, to: number, place: Place): number {
  if (!mayStep(context)) return to
  const { items } = context
  const item = items[from]
  if (!item) return from
  if (
    item.word.small === 'demonstrative' &&
    items[from + 1]?.form === 'is' &&
    items[from + 2]?.form === 'why'
  )
    return from + 3
  if (item.form === 'because' && from < 3 && !isOwnSubject(items[from + 1])) {
    const main = commaBefore(items, from, to)
    return main < 0 ? from + 1 : main + 1
  }
  if (item.form === 'because' || item.form === 'so' || item.form === 'and' || item.form === 'but') {
    const next = items[from + 1]?.form === 'that' ? from + 2 : from + 1
    return introduction(context, next, to, place)
  }
  const isIntroduction =
    INTRODUCTIONS.has(item.form) ||
    (item.word.verb?.form === 'past' &&
      item.word.noun === undefined &&
      item.word.small === undefined)
  if (item.form === 'together' || (item.word.small === 'adverb' && items[from + 1]?.text === ','))
    return skipMarks(items, from + 1, to)
  if (
    item.word.small === 'demonstrative' &&
    items[from + 1]?.form === 'way' &&
    items[from + 2]?.text === ','
  )
    return from + 3
  if (
    item.form === 'to' &&
    items[from + 2]?.form === 'end' &&
    items[from + 1]?.word.small === 'demonstrative'
  )
    return skipMarks(items, from + 3, to)
  const later = afterYears(items, from)
  if (later > from && subjectAt(items, later, to)) return later
  const ours = afterTime(items, from, to)
  if (ours > from) return ours
  if (!isIntroduction) return from
  const comma = commaBefore(items, from, to)
  if (comma < 0) return from
  const gerund =
    item.form === 'by' || item.form === 'through'
      ? verbAt(items, from + 1, comma, 'gerund', true)
      : undefined
  if (gerund)
    readVerbs(context, gerund, comma, { ...place, link: 'means', ownSubject: true }, ['gerund'])
  else if (item.form === 'to' || (item.form === 'in' && items[from + 1]?.form === 'order')) {
    const verb = verbAt(items, item.form === 'to' ? from + 1 : from + 3, comma, 'base', true)
    if (verb)
      readVerbs(context, verb, comma, { ...place, link: 'purpose', ownSubject: true }, ['base'])
  } else if (item.form === 'through' || item.form === 'using' || item.form === 'with')
    readMeans(context, from + 1, comma, place)
  return items[comma]?.text === ',' ? comma + 1 : comma
}

/** "By 2031 (no roof leaks)", "in ten years (every school ...)": where the clause behind it begins. */
function afterYears(items: readonly Item[], from: number): number {
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
function afterTime(items: readonly Item[], from: number, to: number): number {
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

const INTRODUCTIONS: ReadonlySet<string> = new Set([
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

/** The comma after which the main clause begins; -1 where there is none. */
function commaBefore(items: readonly Item[], from: number, to: number): number {
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
    if (isOwnSubject(next) || next.form === 'it' || next.form === 'the') return at
    if (
      items[from]?.form === 'for' ||
      items[from]?.form === 'to' ||
      (items[from]?.form === 'by' && items[from + 1]?.word.verb?.form === 'gerund')
    )
      continue
    const subject = subjectAt(items, at + 1, to)
    if (subject) return at
  }
  return -1
}

/** Reads a clause with a subject: one's own doings, or how the world is. */
function readClause(
  context: Context,
  subject: Subject,
  from: number,
  to: number,
  place: Place,
): void {
  if (!mayStep(context)) return
  const { items } = context
  if (subject.verb.lemma === 'mean' && saysWhat(items, subject.verb.to, to))
    return readWanted(context, subject.verb.to, to, { ...place, position: 'announced' })
  const owned: Place = { ...place, ownSubject: true, subject: spanOf(items, from, subject.to) }
  const isFact = place.position === 'bare' && place.link !== 'result' && !subject.phrase.own
  const isGoing = isUnderWay(items, subject.verb) && !isOwnSubject(items[from])
  if (isFact && (isGoing || isOfMany(items, subject.phrase, subject.verb)))
    return pushClause(context, subject, from, to, place, undefined, 'nothing')
  const isOther = isHowItIs(items, subject, place) || (isFact && isAnything(items, subject.phrase))
  const kind = isOther ? 'world' : subject.kind
  switch (isDoer(items, subject, place) ? 'own' : kind) {
    case 'own':
      if (subject.future && subject.verb.class === 'have' && items[from]?.word.small !== 'we')
        return readWorld(context, subject, from, to, place)
      if (isForUsAll(items, subject)) return readWorld(context, subject, from, to, place)
      if (saysNothing(items, subject, from, to))
        return pushClause(context, subject, from, to, place, undefined, 'nothing')
      return readVerbs(context, subject.verb, to, owned, ['third', 'base'], subject)
    case 'own-people':
    case 'own-thing':
      return readOwnSubject(context, subject, from, to, owned)
    case 'they':
    case 'you':
      return readOthers(context, subject, from, to, place)
    default:
      return readWorld(context, subject, from, to, place)
  }
}

/** "(our vision is that) the benefits are spread widely": of something, not of the organisation. */
function isHowItIs(items: readonly Item[], subject: Subject, place: Place): boolean {
  const { phrase, verb, kind } = subject
  if (kind !== 'own' || place.position === 'bare' || phrase.own || !phrase.plural) return false
  return verb.class === 'be' && phrase.class !== 'agent' && items[phrase.head]?.isCapital !== true
}

/** "(we) should all (be able to grow old at home)": how it is to be for everybody. */
function isForUsAll(items: readonly Item[], { verb }: Subject): boolean {
  return WISHED.has(items[verb.at]?.form ?? '') && items[verb.to]?.form === 'all'
}

const WISHED: ReadonlySet<string> = new Set(['should', 'must', 'can', 'deserve'])

/** A name in capitals reads as any word; who helps, offers, teaches in the third person is the organisation. */
function isDoer(items: readonly Item[], { kind, phrase, verb }: Subject, place: Place): boolean {
  if (
    kind !== 'world' ||
    isAnything(items, phrase) ||
    place.position !== 'bare' ||
    verb.form !== 'third' ||
    place.link === 'result'
  )
    return false
  if (phrase.determiner === 'universal' || phrase.determiner === 'none') return false
  return phrase.class !== 'world' && phrase.class !== 'people' && DOINGS.has(verb.class)
}

/** "A good start (makes all the difference)": no body that could do it. */
function isAnything(
  items: readonly Item[],
  { determiner, class: kind, from }: NounPhrase,
): boolean {
  const isOne = items[from]?.form === 'a' || items[from]?.form === 'an'
  return determiner === 'article' && isOne && kind === 'thing'
}

/** "It matters", "we can". */
function saysNothing(items: readonly Item[], { verb }: Subject, from: number, to: number): boolean {
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

const DOINGS: ReadonlySet<string> = new Set([
  'help',
  'offer',
  'inform',
  'join',
  'work',
  'enable',
  'change',
  'strive',
  'realise',
  'raise',
  'encourage',
  'preserve',
  'ensure',
  'make',
  'keep',
])

/** "Our pupils", "our residents", and no colleagues or customers. */
function isOfThePublic(items: readonly Item[], { phrase }: Subject): boolean {
  const lemma = items[phrase.head]?.word.noun?.lemma ?? ''
  return phrase.class === 'people' && !COLLEAGUES.has(lemma) && !WORKERS.has(lemma)
}

/** "Our data are accurate": own success; "our volunteers cook": own doings; "our pupils are proud": people. */
function readOwnSubject(
  context: Context,
  subject: Subject,
  from: number,
  to: number,
  place: Place,
): void {
  if (isConviction(context.items, subject, to))
    return pushClause(context, subject, from, to, place, undefined, 'nothing')
  if (DOINGS.has(subject.verb.class))
    return readVerbs(context, subject.verb, to, place, ['third', 'base'], subject)
  if (isThereFor(context.items, subject))
    return pushClause(context, subject, from, to, place, 'helping', 'helping')
  if (subject.phrase.class === 'world') return readWorld(context, subject, from, to, place)
  const isPublic = subject.kind === 'own-people' && isOfThePublic(context.items, subject)
  if (isPublic || (place.link === 'result' && subject.kind === 'own-people'))
    return readWorld(context, subject, from, to, place)
  pushClause(context, subject, from, to, place, 'ranking', 'own-success')
}

/** "(our chaplains) are there for (patients)". */
function isThereFor(items: readonly Item[], { verb }: Subject): boolean {
  return (
    verb.lemma === 'be' && items[verb.to]?.form === 'there' && items[verb.to + 1]?.form === 'for'
  )
}

/** Somebody said before, or the reader: what they can do or are. */
function readOthers(
  context: Context,
  subject: Subject,
  from: number,
  to: number,
  place: Place,
): void {
  const isResult = place.link === 'result' || place.link === 'purpose'
  pushClause(
    context,
    subject,
    from,
    to,
    place,
    isResult ? 'state' : undefined,
    isResult ? 'result' : 'nothing',
  )
}

/** A clause about the world is a wanted state; a change that it undergoes is an act. */
function readWorld(
  context: Context,
  subject: Subject,
  from: number,
  to: number,
  place: Place,
): void {
  const { items } = context
  const { verb } = subject
  if (isThereFor(items, subject))
    return pushClause(context, subject, from, to, place, 'helping', 'helping')
  if (isOwnObject(items, subject, to))
    return pushClause(context, subject, from, to, place, 'ranking', 'own-success')
  if (isConviction(items, subject, to) || isReport(context, subject, place))
    return pushClause(context, subject, from, to, place, undefined, 'nothing')
  if (isKindOf(items, subject, to)) return readVerbs(context, verb, to, place, ['third'], subject)
  const undergone = verb.class === 'be' ? items[verb.to]?.word.verb : undefined
  const isAct =
    subject.future &&
    undergone?.form === 'past' &&
    (undergone.class === 'change' || undergone.class === 'transform')
  if (place.link === 'result' && isAct)
    return pushClause(context, subject, from, to, place, 'act', 'act')
  const before = context.clauses.length
  pushClause(context, subject, from, to, place, 'state', 'world-clause')
  const clause = context.clauses[before]
  const isTold = place.position === 'bare' && place.link === 'main'
  if (clause && isTold && !isMarkedWish(items, subject, from, to)) context.told.add(clause)
}

/** Words that show how things are to be, not how they are. */
function isMarkedWish(items: readonly Item[], subject: Subject, from: number, to: number): boolean {
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

/** What was or what somebody did is no wanted state; nor is what a later sentence tells of things said before. */
function isReport(context: Context, subject: Subject, place: Place): boolean {
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
  if (!isOpen && done?.form === 'past' && DONE_BY_US.has(done.class)) return true
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
  if (items[phrase.from]?.form === 'there') return items[verb.to]?.word.small !== 'none'
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
function isUnderWay(items: readonly Item[], verb: Verb): boolean {
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
function isOfMany(items: readonly Item[], phrase: NounPhrase, verb: Verb): boolean {
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

const LACKING: ReadonlySet<string> = new Set(
  'unable lack lacks lost lose loses struggle struggles suffer suffers face faces cannot homeless hungry victims die dies disappear disappears vanish vanishes decline declines shrink shrinks fail fails threatened hard harsh difficult impossible bleak grim scarce complicated expensive unfair unsafe lonely'.split(
    ' ',
  ),
)

/** "X is a nonprofit rescue": in capitals, names are not told from words; what it is tells them. */
function isKindOf(items: readonly Item[], { verb, phrase }: Subject, to: number): boolean {
  if (verb.lemma !== 'be' || phrase.determiner === 'universal' || phrase.determiner === 'none')
    return false
  if (/^50\d/u.test(items[verb.to + 1]?.form ?? '')) return true
  const kind = nounPhrase(items, verb.to, to)
  return (
    kind.determiner === 'article' &&
    (kind.class === 'agent' || kind.class === 'place') &&
    items[kind.head]?.form !== 'place'
  )
}

/** "Clients trust our advice": what is one's own is loved. */
function isOwnObject(items: readonly Item[], { verb, phrase }: Subject, to: number): boolean {
  if (phrase.determiner === 'universal' || phrase.determiner === 'none') return false
  const object = nounPhrase(items, verb.to, to)
  if (items[object.to]?.form === 'we' && object.head >= 0) return true
  return (
    object.own &&
    object.class !== 'world' &&
    object.class !== 'nature' &&
    object.class !== 'people' &&
    object.class !== 'quality'
  )
}

/** "People come first", "the patient is at the centre", "quality takes time". */
function isConviction(items: readonly Item[], subject: Subject, to: number): boolean {
  const { verb } = subject
  const next = items[verb.to]?.form
  if (next === 'first') return true
  if (verb.class === 'be' && next === 'at') return true
  return verb.lemma === 'take' && to - verb.to < 3
}

function pushClause(
  context: Context,
  subject: Subject,
  from: number,
  to: number,
  place: Place,
  kind: CueKind | undefined,
  because: string,
): void {
  const boundary = boundaryOf(context, subject.verb.to, to, [], true)
  push(context, place, {
    from,
    to: boundary.at,
    cueFrom: from,
    cueTo: boundary.at,
    kind,
    because,
    lemma: subject.verb.lemma,
    ability: subject.ability || isAble(context.items, subject.verb),
  })
  const isTheirs = subject.kind === 'world' && boundary.kind === 'means'
  if (!isTheirs) follow(context, boundary, to, place, [])
}

function isAble(items: readonly Item[], verb: Verb): boolean {
  return (
    items[verb.to]?.form === 'able' ||
    (items[verb.to]?.form === 'free' && items[verb.to + 1]?.form === 'to')
  )
}

/** Reads a verb with what belongs to it, and everything that follows. */
function readVerbs(
  context: Context,
  first: Verb,
  to: number,
  place: Place,
  forms: readonly Wanted[],
  subject?: Subject,
): void {
  if (!mayStep(context)) return
  const { items } = context
  const inner = transparent(items, first, to, place.ownSubject)
  if (inner?.verb) {
    const nextForms: readonly Wanted[] = [
      inner.verb.form === 'gerund' ? 'gerund' : 'base',
      ...forms,
    ]
    return readVerbs(context, inner.verb, to, { ...place, ownSubject: true }, nextForms)
  }
  if (inner) return readWantedBy(context, first, inner.at, to, place)
  const isHeld = first.lemma !== 'hold' || items[first.to]?.form === 'that'
  if (isHeld && KNOWING.has(first.lemma) && saysWhat(items, first.to, to))
    return pushNothing(context, place, first.at, to)
  if (first.class === 'be' || first.class === 'identity')
    return readBeing(context, first, to, place, subject)
  let boundary = boundaryOf(context, first.to, to, forms, false, takesInfinitive(first))
  let sense = senseOfVerb(items, first, boundary.at, place.ownSubject)
  if (sense.kind === 'state') {
    boundary = boundaryOf(
      context,
      first.to,
      to,
      NESTING.has(sense.because) ? [] : forms,
      true,
      true,
    )
    sense = senseOfVerb(items, first, boundary.at, place.ownSubject)
  }
  pushVerb(context, first, sense, boundary.at, place)
  follow(context, boundary, to, place, forms)
}

/** What one knows to be so is no work, and is not wanted. */
const KNOWING: ReadonlySet<string> = new Set(
  'know hold understand recognise recognize realise realize acknowledge'.split(' '),
)

/** "(we know) that ...", "how ...". */
function saysWhat(items: readonly Item[], at: number, to: number): boolean {
  const form = items[at]?.form
  return (
    form === 'that' || form === 'how' || form === 'what' || subjectAt(items, at, to) !== undefined
  )
}

const INFINITIVE_TAKERS: ReadonlySet<string> = new Set([
  'help',
  'enable',
  'encourage',
  'make',
  'let',
])
const INFORMING_TO: ReadonlySet<string> = new Set([
  'inspire',
  'teach',
  'train',
  'educate',
  'challenge',
  'instruct',
  'invite',
  'tell',
  'involve',
  'engage',
  'mobilise',
  'mobilize',
  'give',
  'ask',
  'lead',
  'prepare',
])

/** States that are told by a verb of their own: a verb beside it is no verb of ours. */
const NESTING: ReadonlySet<string> = new Set(['made-possible', 'let', 'ensured-clause'])

function takesInfinitive(verb: Verb): boolean {
  return INFINITIVE_TAKERS.has(verb.class) || INFORMING_TO.has(verb.lemma)
}

function pushVerb(context: Context, verb: Verb, sense: VerbSense, end: number, place: Place): void {
  const { items } = context
  const { object, stateAt, complementAt } = sense
  const helped = sense.kind === 'helping' || sense.also === 'helping'
  const complement = complementOf(items, object, end, complementAt, helped)
  const cueTo = Math.max(verb.to, Math.min(sense.cueTo, end))
  push(context, place, {
    from: verb.at,
    to: end,
    cueFrom: verb.at,
    cueTo,
    kind: sense.kind,
    because: sense.because,
    lemma: verb.lemma,
    ...(object.to > object.from
      ? { object: spanOf(items, object.from, Math.min(object.to, end)) }
      : {}),
    ...(complement ? { complement } : {}),
    ...(sense.also ? { also: sense.also } : {}),
    ...(sense.joins ? { joins: true } : {}),
  })
  if (stateAt === undefined || stateAt >= end) return
  push(
    context,
    { ...place, link: 'result', frameFrom: stateAt },
    {
      from: stateAt,
      to: end,
      cueFrom: stateAt,
      cueTo: end,
      kind: 'state',
      because: 'result',
    },
  )
}

function complementOf(
  items: readonly Item[],
  object: NounPhrase,
  end: number,
  at: number | undefined,
  helped: boolean,
): Complement | undefined {
  if (at !== undefined && at < end) {
    const kind = items[at]?.word.adjective ? 'adjective' : 'clause'
    return { kind, range: spanOf(items, at, end) }
  }
  if (!helped || object.head < 0) return undefined
  for (let index = object.to; index < end; index++) {
    const form = items[index]?.form
    if (form === 'to' && verbAt(items, index + 1, end, 'base', true))
      return { kind: 'infinitive', range: spanOf(items, index, end) }
    if (form === 'with' || form === 'in') return { kind: 'noun', range: spanOf(items, index, end) }
    if (index === object.to && verbAt(items, index, end, 'base', false))
      return { kind: 'infinitive', range: spanOf(items, index, end) }
  }
  return undefined
}

/** A verb that frames another, or a thing that is wanted. */
interface Transparent {
  readonly verb?: Verb
  readonly at: number
}

function transparent(
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
  const inner = verb.lemma === 'be' ? verbAt(items, verb.to, to, 'gerund', false) : undefined
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

/** Reads what a verb of wishing or striving has for its object. */
function readWantedBy(context: Context, verb: Verb, at: number, to: number, place: Place): void {
  const { items } = context
  const next = items[at]
  if (
    !place.ownSubject &&
    verb.class === 'wish' &&
    verb.form === 'base' &&
    isMereQuality(items, at, to)
  )
    return pushNothing(context, place, verb.at, to)
  if (next?.form === 'because') return readWanted(context, at + 1, to, place)
  if (next?.form === 'so' && items[at + 1]?.form === 'that')
    return readWanted(context, at + 2, to, place)
  if (verb.class === 'strive' && isMereWork(items, verb, at, to)) {
    const boundary = boundaryOf(context, verb.to, to, ['third', 'base', 'gerund'], false)
    push(context, place, {
      from: verb.at,
      to: boundary.at,
      cueFrom: verb.at,
      cueTo: Math.min(boundary.at, nounPhrase(items, verb.to, boundary.at).to),
      kind: 'activity',
      because: 'activity',
      lemma: verb.lemma,
    })
    return follow(context, boundary, to, place, ['third', 'base', 'gerund'])
  }
  if (verb.lemma.startsWith('believe') || verb.lemma === 'stand for')
    return readConviction(context, at, to, place)
  const contributes =
    /^(?:contribute|work|strive|aim|add|play|seek|push|fight|build)/u.test(verb.lemma) ||
    verb.class === 'wish'
  readWanted(context, at, to, {
    ...place,
    ownSubject: true,
    position: contributes ? 'wanted' : 'announced',
  })
}

/** "(Dream) big." */
function isMereQuality(items: readonly Item[], at: number, to: number): boolean {
  return at + 1 >= to && items[at]?.word.adjective !== undefined
}

function pushNothing(context: Context, place: Place, from: number, to: number): void {
  const because = 'nothing'
  push(context, place, { from, to, cueFrom: from, cueTo: to, kind: undefined, because })
}

/** "Seek support", "work in the field": a verb of striving with a mere thing is work. */
function isMereWork(items: readonly Item[], verb: Verb, at: number, to: number): boolean {
  if (
    verb.class === 'strive' &&
    items[at]?.word.small === 'preposition' &&
    items[at]?.form !== 'for' &&
    items[at]?.form !== 'towards'
  )
    return true
  if (
    verb.lemma !== 'seek' &&
    verb.lemma !== 'try' &&
    verb.lemma !== 'continue' &&
    verb.lemma !== 'work' &&
    verb.lemma !== 'work on'
  )
    return false
  const sense = senseOfNoun(items, nounPhrase(items, at, to), to, 'bare')
  return sense.kind !== 'state' && sense.kind !== 'act'
}

/** "(we believe that) listening comes before speaking": a way of working. */
function isOfMethod(items: readonly Item[], at: number, to: number): boolean {
  const gerund = verbAt(items, at, to, 'gerund', true)
  if (!gerund || gerund.at !== at) return false
  const behind = items[gerund.to]
  return behind?.form === 'is' || behind?.word.verb?.form === 'third'
}

/** "We believe in a world ..." wants a state; "we believe in a careful approach" wants nothing. */
function readConviction(context: Context, at: number, to: number, place: Place): void {
  const { items } = context
  if (isOfMethod(items, items[at]?.form === 'that' ? at + 1 : at, to))
    return pushNothing(context, place, at, to)
  if (items[at]?.form === 'that' || subjectAt(items, at, to))
    return readWanted(context, at, to, place)
  const phrase = nounPhrase(items, at, to)
  const sense = senseOfNoun(items, phrase, to, 'bare')
  const isOffer = sense.kind === 'offering' || sense.kind === 'ranking'
  if (isOffer) return readNoun(context, at, to, place)
  if (sense.kind === 'state' && phrase.class !== 'quality' && phrase.class !== 'service') {
    return readNoun(context, at, to, { ...place, position: 'wanted' })
  }
  push(context, place, {
    from: at,
    to,
    cueFrom: at,
    cueTo: to,
    kind: undefined,
    because: 'nothing',
  })
}

/** Reads "to be", "we are", "X is": rank, identity, one's own change. */
function readBeing(
  context: Context,
  verb: Verb,
  to: number,
  place: Place,
  subject?: Subject,
): void {
  const { items } = context
  const phrase = nounPhrase(items, verb.to, to)
  const isSilent = isCall(items, verb, phrase, place) || isHistory(items, verb)
  const { kind, because } = isSilent
    ? { kind: undefined, because: 'nothing' }
    : beingSense(items, verb, phrase, to, subject)
  const forms: readonly Wanted[] = verb.form === 'base' ? ['base'] : ['third', 'base']
  const boundary = boundaryOf(context, verb.to, to, forms, false)
  push(context, place, {
    from: verb.at,
    to: boundary.at,
    cueFrom: verb.at,
    cueTo: Math.max(verb.to, Math.min(boundary.at, phrase.head < 0 ? phrase.to + 1 : phrase.to)),
    kind,
    because,
    lemma: verb.lemma,
    ...(phrase.to > phrase.from
      ? { object: spanOf(items, phrase.from, Math.min(phrase.to, boundary.at)) }
      : {}),
  })
  if (boundary.at >= to) return
  const beside =
    boundary.kind === 'result' ||
    (boundary.kind === 'sentence' && items[boundary.at]?.form === 'because') ||
    (boundary.kind === 'verb' &&
      (items[boundary.next - 1]?.form === 'to' || items[boundary.at]?.isMark === true))
  const rest: Place = { ...place, link: kind === 'identity' && !beside ? 'description' : 'and' }
  follow(context, boundary, to, rest, forms)
}

/** "(the foundation) was set up in 1987 by two teachers": where it comes from. */
function isHistory(items: readonly Item[], verb: Verb): boolean {
  const form = items[verb.at]?.form
  if (form !== 'was' && form !== 'were' && form !== 'been') return false
  const at = items[verb.to]?.word.small === 'adverb' ? verb.to + 1 : verb.to
  return FOUNDED.has(items[at]?.form ?? '')
}

const FOUNDED: ReadonlySet<string> = new Set(
  'set founded established formed started created born incorporated launched begun opened built chartered'.split(
    ' ',
  ),
)

/** "Be prepared.": a call to anybody. */
function isCall(items: readonly Item[], verb: Verb, phrase: NounPhrase, place: Place): boolean {
  const isBare = place.position === 'bare' && place.link === 'main' && !place.ownSubject
  return (
    isBare &&
    verb.form === 'base' &&
    phrase.head < 0 &&
    !phrase.rank &&
    items[verb.at - 1]?.form !== 'to' &&
    !RANK_WORDS.has(items[verb.to]?.form ?? '')
  )
}

function beingSense(
  items: readonly Item[],
  verb: Verb,
  phrase: NounPhrase,
  to: number,
  subject?: Subject,
): { kind: CueKind; because: string } {
  if (verb.class === 'identity')
    return {
      kind: phrase.rank || RECOGNISED.test(verb.lemma) ? 'ranking' : 'identity',
      because: 'identity',
    }
  if (phrase.rank || hasRank(items, verb.to, phrase, to))
    return { kind: 'ranking', because: 'rank' }
  const isBareWorld =
    subject === undefined &&
    phrase.class === 'world' &&
    (items[phrase.to]?.form === 'where' || items[phrase.to + 1]?.form === 'which')
  if (isBareWorld) return { kind: 'state', because: 'world-state' }
  if (phrase.class === 'world' && phrase.states > 1 && subject?.future !== false)
    return { kind: 'state', because: 'world-state' }
  if (phrase.pleased && phrase.class === 'client')
    return { kind: 'ranking', because: 'contented-customers' }
  const isBareHead = phrase.determiner === undefined && isStateWord(items[phrase.to])
  const isQuality = (phrase.head < 0 && isPredicate(items, verb.to, to)) || isBareHead
  if (
    isQuality &&
    (verb.lemma === 'become' ||
      subject?.future === true ||
      phrase.comparative ||
      phrase.inward ||
      subject === undefined)
  ) {
    return { kind: 'inward-change', because: 'own-change' }
  }
  return { kind: 'identity', because: 'identity' }
}

const RECOGNISED = /^be (?:known|recogni|regarded|seen|considered|acknowledged|perceived|viewed)/u
const RANK_WORDS: ReadonlySet<string> = new Set([
  'first',
  'number-one',
  '1',
  '#1',
  'one',
  'choice',
  'among',
  'known',
  'recognized',
  'recognised',
  'top',
])

function hasRank(items: readonly Item[], from: number, phrase: NounPhrase, to: number): boolean {
  for (let at = from; at < to && at < Math.max(phrase.to + 4, from + 4); at++) {
    const item = items[at]
    if (!item) return false
    if (item.form === 'of' && items[at + 1]?.form === 'choice') return true
    if (at < from + 3 && RANK_WORDS.has(item.form)) return true
    if (at === phrase.head && (item.form === 'leader' || item.form === 'frontrunner')) return true
    if (at === from && item.form === 'number') return true
  }
  return false
}

function isPredicate(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) {
    if (isStateWord(items[at]) || items[at]?.word.adjective) return true
  }
  return false
}

/** Reads a noun phrase that stands alone. */
function readNoun(context: Context, from: number, to: number, place: Place): void {
  if (!mayStep(context)) return
  const { items } = context
  const phrase = apposed(items, nounPhrase(items, from, to), to)
  let boundary = boundaryOf(context, Math.max(phrase.to, from + 1), to, [], false)
  let sense = senseOfNoun(items, phrase, boundary.at, place.position)
  if (sense.kind === 'state') {
    boundary = boundaryOf(context, Math.max(phrase.to, from + 1), to, [], true)
    sense = senseOfNoun(items, phrase, boundary.at, place.position)
  }
  if (isListOfValues(items, phrase, to, place)) sense = { kind: undefined, because: 'belief' }
  else if (sense.kind === undefined && phrase.head >= 0)
    sense = besideSense(items, phrase, boundary.at, place.position)
  const cueTo = Math.max(from + 1, Math.min(sense.cueTo ?? phrase.to, boundary.at))
  push(context, place, {
    from,
    to: boundary.at,
    cueFrom: from,
    cueTo,
    kind: sense.kind,
    because: sense.because,
    lemma: items[phrase.head]?.word.noun?.lemma || items[phrase.head]?.form || '',
    ...(phrase.to > from ? { object: spanOf(items, from, phrase.to) } : {}),
  })
  if (boundary.at >= to) return
  const link: ClauseLink =
    sense.kind === 'identity' ? 'description' : place.link === 'description' ? 'description' : 'and'
  follow(
    context,
    boundary,
    to,
    { ...place, link },
    place.position === 'bare' ? [] : ['base', 'gerund'],
  )
}

/** "The Lanterns, an organisation whose ...": what it is said to be. */
function apposed(items: readonly Item[], phrase: NounPhrase, to: number): NounPhrase {
  if (items[phrase.to]?.text !== ',' || items[phrase.to + 1]?.word.small !== 'article')
    return phrase
  const kind = nounPhrase(items, phrase.to + 1, to)
  return kind.class === 'agent' || kind.class === 'place' ? kind : phrase
}

function hasPreposition(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 8; at++) {
    if (items[at]?.word.small === 'preposition') return true
  }
  return false
}

/** "Excellence, integrity, teamwork": words that name values and say nothing of the world. */
function isListOfValues(
  items: readonly Item[],
  phrase: NounPhrase,
  to: number,
  place: Place,
): boolean {
  if (place.position !== 'bare' || place.link !== 'main' || phrase.to - phrase.from !== 1)
    return false
  const isValue =
    phrase.class === 'quality' ||
    phrase.class === 'success' ||
    phrase.class === 'method' ||
    phrase.class === 'cause'
  return (
    isValue &&
    (phrase.to >= to || items[phrase.to]?.text === ',') &&
    !hasPreposition(items, phrase.to, to)
  )
}

/** "Homeless and emergency assistance": where the first says nothing, what stands beside it may. */
function besideSense(
  items: readonly Item[],
  first: NounPhrase,
  to: number,
  position: Position,
): Sense {
  let at = first.to
  while (at + 1 < to && at < first.to + 8) {
    const item = items[at]
    if (item?.word.small !== 'conjunction' && item?.text !== '&' && item?.text !== ',') break
    const phrase = nounPhrase(items, at + 1, to)
    const sense = senseOfNoun(items, phrase, to, position)
    if (sense.kind === 'offering' || sense.kind === 'activity')
      return { ...sense, cueTo: phrase.to }
    at = Math.max(phrase.to, at + 1)
  }
  return { kind: undefined, because: 'nothing' }
}

/** Reads the part that follows a boundary. */
function follow(
  context: Context,
  boundary: Boundary,
  to: number,
  place: Place,
  forms: readonly Wanted[],
): void {
  if (!mayStep(context)) return
  const { kind, next, verb } = boundary
  if (kind === 'end' || next >= to) return
  const described = place.link === 'description' || place.link === 'means'
  const at: Place = { ...place, frameFrom: boundary.at, ownSubject: true, position: 'bare' }
  switch (kind) {
    case 'verb':
      if (verb)
        readVerbs(
          context,
          verb,
          to,
          { ...at, link: besideLink(place, verb, forms) },
          forms.length > 0 ? forms : [verb.form === 'gerund' ? 'gerund' : 'base'],
          undefined,
        )
      return
    case 'purpose':
      if (verb)
        readVerbs(context, verb, to, { ...at, link: described ? place.link : 'purpose' }, [
          verb.form === 'gerund' ? 'gerund' : 'base',
          ...forms,
        ])
      return
    case 'participle':
      if (verb && !verb.lemma.startsWith('focus'))
        readVerbs(context, verb, to, { ...at, link: described ? place.link : 'result' }, [
          'gerund',
          ...forms,
        ])
      return
    case 'means':
      if (verb) readVerbs(context, verb, to, { ...at, link: 'means' }, ['gerund', ...forms])
      else readMeans(context, next, to, at)
      return
    case 'sentence':
      return readBody(context, next, to, {
        ...at,
        link: described && !isOwnSubject(context.items[next]) ? place.link : 'and',
        ownSubject: false,
      })
    case 'for':
      if (holdsOfEach(context.items, nounPhrase(context.items, next, to).to, to))
        return pushWanted(context, next, to, { ...at, link: described ? place.link : 'result' })
      return readNoun(context, next, to, {
        ...at,
        link: described ? place.link : 'result',
        position: 'wanted',
      })
    default:
      return readResult(context, next, to, {
        ...at,
        link: place.link === 'description' ? 'description' : 'result',
      })
  }
}

/** "(for) a bazaar where no felter is cheated": a state, whatever the place is. */
function pushWanted(context: Context, from: number, to: number, place: Place): void {
  const { at } = boundaryOf(context, from + 1, to, [], true)
  push(context, place, {
    from,
    to: at,
    cueFrom: from,
    cueTo: at,
    kind: 'state',
    because: 'world-state',
  })
}

/** A verb beside a purpose or result hangs as that does, unless its form is that of the main clause. */
function besideLink(place: Place, verb: Verb, forms: readonly Wanted[]): ClauseLink {
  if (place.link === 'description' || place.link === 'means' || place.link === 'result')
    return place.link
  if (place.link !== 'purpose') return 'and'
  return forms[0] === verb.form && !forms.slice(1).includes(forms[0]) ? 'purpose' : 'and'
}

/** Reads "so that ...": a clause about somebody. */
function readResult(context: Context, from: number, to: number, place: Place): void {
  const { items } = context
  const subject = subjectAt(items, from, to)
  if (!subject && items[from - 1]?.form === 'that') return pushWanted(context, from, to, place)
  if (!subject) return readNoun(context, from, to, place)
  if (subject.kind === 'own' && isOwnSubject(items[from])) {
    return readVerbs(
      context,
      subject.verb,
      to,
      { ...place, link: 'result' },
      ['base', 'third'],
      subject,
    )
  }
  const actsThemselves = subject.verb.class !== 'be' && subject.kind === 'they'
  readWorld(context, actsThemselves ? { ...subject, ability: true } : subject, from, to, place)
}

/** Reads a means: a list of own activities or own resources fixes a role, one general means does not. */
function readMeans(context: Context, from: number, to: number, place: Place): void {
  const { items } = context
  const verb = verbAt(items, from, to, 'gerund', false)
  if (verb)
    return readVerbs(context, verb, to, { ...place, link: 'means', ownSubject: true }, ['gerund'])
  const boundary = boundaryOf(context, from, to, [], false)
  const { because, kind } = meansSense(items, from, boundary.at)
  push(
    context,
    { ...place, link: 'means' },
    { from, to: boundary.at, cueFrom: from, cueTo: boundary.at, kind, because },
  )
  const stateAt = describedStateAt(items, from, boundary.at)
  if (stateAt >= 0)
    push(
      context,
      { ...place, link: 'result', frameFrom: stateAt },
      {
        from: stateAt,
        to: boundary.at,
        cueFrom: stateAt,
        cueTo: boundary.at,
        kind: 'state',
        because: 'result',
      },
    )
  if (boundary.kind !== 'means')
    follow(context, boundary, to, { ...place, link: 'and' }, ['base', 'third', 'gerund'])
}

function meansSense(
  items: readonly Item[],
  from: number,
  to: number,
): { kind: CueKind | undefined; because: string } {
  let works = 0
  let listed = 0
  let named = false
  let specific = false
  let own = false
  for (let at = from; at < to; at++) {
    const item = items[at]
    const isJoint = item?.text === ',' || item?.word.small === 'conjunction'
    if (isJoint && named) listed += 1
    if (item?.word.noun !== undefined || item?.word.verb !== undefined) named = true
    if (!item || item.isMark) continue
    const { noun, verb, small } = item.word
    if (small === 'own' || items[at + 1]?.form === 'we') own = true
    if (small === 'article' || noun?.plural === true) specific = true
    if (RELATIVE_STOPS.has(item.form)) break
    if (small === 'preposition' && at > from) break
    const isWork =
      noun?.class === 'service' ||
      noun?.class === 'work' ||
      noun?.class === 'artefact' ||
      noun?.lemma === 'learning' ||
      (noun === undefined && verb?.form === 'gerund') ||
      (noun?.class === 'thing' && noun.plural)
    const next = items[at + 1]
    const endsItem = at + 1 >= to || !next || next.isMark || next.word.small !== undefined
    if (isWork && endsItem) works += 1
    const isDoing =
      /(?:tion|ment)$/u.test(item.form) || (noun?.class === 'work' && opensObject(items[at + 2]))
    if (isDoing && next?.form === 'of') works += 2
  }
  if (own) return { kind: 'activity', because: 'own-means' }
  if (works > 1 || (works === 1 && listed > 0 && specific))
    return { kind: 'activity', because: 'own-means' }
  return { kind: undefined, because: 'general-means' }
}

const RELATIVE_STOPS: ReadonlySet<string> = new Set(['that', 'which', 'who', 'where'])

function boundaryOf(
  context: Context,
  from: number,
  to: number,
  forms: readonly Wanted[],
  isState: boolean,
  takes = false,
): Boundary {
  const scan: Scan = { forms, isState, takesInfinitive: takes, start: from }
  return findBoundary(context.items, from, to, scan)
}

/** What a clause is made of, in item indices. */
interface Part {
  readonly from: number
  readonly to: number
  readonly cueFrom: number
  readonly cueTo: number
  readonly kind: CueKind | undefined
  readonly because: string
  readonly lemma?: string
  readonly object?: Range
  readonly complement?: Complement
  readonly also?: CueKind
  readonly joins?: true
  readonly ability?: boolean
}

function push(context: Context, place: Place, part: Part): void {
  const { items, clauses, sentence } = context
  const { link, frameFrom } = place
  const { lemma, object, complement, also, joins, ability, because } = part
  const hasFrame = frameFrom < part.from
  clauses.push({
    sentence,
    link,
    because,
    range: spanOf(items, Math.min(frameFrom, part.from), part.to),
    sense: part.kind,
    cue: spanOf(items, part.cueFrom, part.cueTo),
    ...(hasFrame ? { frame: spanOf(items, frameFrom, part.from) } : {}),
    ...(lemma ? { lemma } : {}),
    ...(place.subject ? { subject: place.subject } : {}),
    ...(object ? { object } : {}),
    ...(complement ? { complement } : {}),
    ...(also ? { also } : {}),
    ...(joins ? { joins } : {}),
    ...(ability ? { ability: true as const } : {}),
  })
}

/** The text range of the items from `from` up to `to`. */
function spanOf(items: readonly Item[], from: number, to: number): Range {
  const start = items[from]?.start ?? items[items.length - 1]?.end ?? 0
  const end = items[Math.max(from, to - 1)]?.end ?? start
  return { start, end: Math.max(start, end) }
}
