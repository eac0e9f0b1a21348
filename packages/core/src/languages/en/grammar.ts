import type { CueKind } from '../../judgement.ts'
import type { Clause, ClauseLink, Reading, ReadWord } from '../../read/reading.ts'
import { sentences } from '../../read/sentences.ts'
import { tokenise } from '../../read/tokens.ts'
import type { Vocabulary } from '../../read/vocabulary.ts'
import { apposed, besideSense, isListOfValues } from './bare-noun.ts'
import { beingSense, isCall, isHistory } from './being.ts'
import { type Boundary, holdsOfEach, isOwnSubject, isWorldWanted } from './boundaries.ts'
import {
  boundaryOf,
  type Context,
  mayStep,
  type Place,
  push,
  pushNothing,
  spanOf,
} from './clauses.ts'
import { complementOf, takesInfinitive } from './complement.ts'
import { opensNoun, transparent } from './frame-verbs.ts'
import { LEAD_INS, missionFrame } from './frames.ts'
import { annotate, type Item, lemmaOf, sortOf, withoutResidue } from './items.ts'
import { meansSense } from './means.ts'
import { nounPhrase, type NounPhrase } from './noun-phrase.ts'
import {
  afterThisWay,
  afterTime,
  afterWhatDrives,
  afterYears,
  commaBefore,
  headVerb,
  INTRODUCTIONS,
  isGerundThatIs,
  isNameThenVerb,
  isOptative,
  isTwiceAsMany,
  isPastOfOurs,
  isPossibleFor,
  labelEnd,
  onAMission,
  participleFrame,
  skipMarks,
  whatItMakes,
} from './openings.ts'
import { type Position, senseOfNoun } from './senses.ts'
import { type Subject, subjectAt } from './subject.ts'
import {
  isConviction,
  isMarkedWish,
  isOfMany,
  isOneWord,
  isReport,
  isUnderWay,
  KNOWING,
  saysNothing,
  saysWhat,
  withoutTold,
} from './told.ts'
import { cleftAt, type Cleft } from './clefts.ts'
import { describedStateAt, senseOfVerb, type VerbSense } from './verb-sense.ts'
import { type Verb, verbAt, type Wanted } from './verbs.ts'
import {
  afterInsertion,
  afterOneThing,
  afterPlaces,
  isMereQuality,
  isMereWork,
  isOfMethod,
  isSomebody,
  isToBe,
} from './wanted.ts'
import {
  COLLEAGUES,
  DOINGS,
  isAble,
  isAnything,
  isDoer,
  isForUsAll,
  isHowItIs,
  isKindOf,
  isOfThePublic,
  isOwnObject,
  isThereFor,
} from './whose-clause.ts'

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
  if (isOptative(items, at, to)) return pushWanted(context, at, to, place)
  const cleft = cleftAt(items, at, to)
  if (cleft) return readCleft(context, cleft, to, place)
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

/** Reads the thing that a cleft sentence is about, as what it is said to be. */
function readCleft(context: Context, { kind, from, to }: Cleft, end: number, place: Place): void {
  if (kind === 'offered')
    return push(context, place, {
      from: place.frameFrom,
      to: end,
      cueFrom: from,
      cueTo: to,
      kind: 'offering',
      because: 'offering',
    })
  if (kind === 'result') return readResult(context, from, to, { ...place, link: 'result' })
  if (kind === 'done') return readFramed(context, from, to, { ...place, ownSubject: true })
  return readWanted(context, from, to, { ...place, position: 'wanted', ownSubject: true })
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
    return pushNothing(context, place, at, to)
  }
  if (isTwiceAsMany(items, at)) return pushWanted(context, at, to, place)
  if (LEAD_INS.has(item.form)) return readWanted(context, at + 1, to, place)
  if (isPossibleFor(items, at)) return pushWanted(context, at, to, place)
  const subject = subjectAt(items, at, to)
  if (subject) return readClause(context, subject, at, to, place)
  const third = verbAt(items, at, to, 'third', false)
  if (third && third.at === at)
    return readVerbs(context, third, to, { ...place, ownSubject: true }, ['third'])
  readNoun(context, at, to, place)
}

/** "Where every child can read" names a state; "where yesterday meets tomorrow" is a slogan. */
function readWhere(context: Context, at: number, to: number, place: Place): void {
  const subject = subjectAt(context.items, at, to)
  const everyone =
    subject?.phrase.determiner === 'universal' || subject?.phrase.determiner === 'none'
  if (subject && everyone) return readClause(context, subject, at, to, place)
  pushNothing(context, place, at, to)
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
  const isNamed = phrase.head >= 0 || phrase.determiner === 'universal'
  if (items[infinitive]?.form === 'to' && isNamed && isSomebody(phrase)) {
    const verb = verbAt(items, infinitive + 1, to, 'base', true)
    if (verb) return readWantedOfPeople(context, phrase, verb, at, to, wanted)
  }
  const subject = subjectAt(items, at, to)
  if (subject) return readClause(context, subject, at, to, wanted)
  readNoun(context, at, to, wanted)
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

/** States that are told by a verb of their own: a verb beside it is no verb of ours. */
const NESTING: ReadonlySet<string> = new Set(['made-possible', 'let', 'ensured-clause'])

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
  pushNothing(context, place, at, to)
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
  if (!subject) return readNoun(context, from, to, { ...place, position: 'wanted' })
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
