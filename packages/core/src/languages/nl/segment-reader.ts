import {
  DESIRE,
  isPointing,
  isWishBeside,
  missionFrame,
  pictured,
  saysWhatBefore,
  withoutPlain,
} from './frame-words.ts'
import { canBeObject, laterObject, stretchesOf } from './stretches.ts'
import {
  TRANSPARENT,
  goalVerbs,
  infinitivePredicate,
  isGoalVerb,
  isJoined,
  isTrailing,
} from './infinitives.ts'
import {
  BEING,
  hasAbility,
  isGone,
  isNoMore,
  isOfManners,
  isPassage,
  isRight,
  isWish,
  isWithout,
  meansOfOurs,
} from './clause-words.ts'
import type { ClauseLink } from '../../read/reading.ts'
import { governed, governsSomething } from './governed.ts'
import { isContent, nounPhrases, withModifiers } from './noun-phrases.ts'
import { NO_CONTEXT, type NounContext } from './noun-sense.ts'
import { predicateOf, type Predicate } from './predicates.ts'
import type { Segment } from './segments.ts'
import { SenseReader } from './sense-reader.ts'
import type { Sense } from './senses.ts'
import { subjectOf, type Subject } from './subject.ts'
import { formAt, lemmaAt, type Word } from './tagging.ts'
import { WorldClauseReader } from './world-clause.ts'
import { UnitBuilder, type Unit } from './units.ts'
import { finitePosition } from './finite.ts'

/** One judged part of a segment, in indices of words. */
export interface Part {
  readonly sense: Sense | undefined
  readonly because: string
  readonly link: ClauseLink
  readonly items: readonly number[]
  readonly frame: readonly number[]
  readonly subject: readonly number[]
}

/** What the main clause leaves open for the clauses that hang on it. */
interface Outlook {
  /** The main clause only announced: what follows is the mission. */
  isFrame: boolean
  /** It only announced what one is convinced of. */
  isBelief: boolean
  isHelping: boolean
  isIdentity: boolean
  /** Its verb makes people into what the relative clause says ("leiders opleiden die ..."). */
  isForming: boolean
  /** It says how others fare: by what they do so is their own. */
  isOfOthers: boolean
  frame: number[]
}

const FORMING: ReadonlySet<string> = new Set(
  'vormen opleiden scholen bijscholen omscholen ontwikkelen opvoeden grootbrengen kweken trainen maken'.split(
    ' ',
  ),
)
const TEACHING: ReadonlySet<string> = new Set([
  'opleiden',
  'scholen',
  'omscholen',
  'bijscholen',
  'vormen',
  'opvoeden',
  'grootbrengen',
])
const CONVICTIONS: ReadonlySet<string> = new Set([
  'mening',
  'trots',
  'overtuigd',
  'overtuiging',
  'opgericht',
])
const COPULAS: ReadonlySet<string> = new Set(['zijn', 'worden', 'blijven', 'heten'])
const AUXILIARIES: ReadonlySet<string> = new Set([
  'gaan',
  'komen',
  'blijven',
  'dienen',
  'streven',
  'bestaan',
  'inzetten',
  'inspannen',
  'zoeken',
  'beloven',
])
/** Verbs whose "dat" clause is what they want. */
const WANTING: ReadonlySet<string> = new Set([
  'promote',
  'ensure',
  'realise',
  'plain',
  'modal',
  'make',
  'keep',
])
const THIRD: ReadonlySet<string> = new Set(['zij', 'ze', 'hij', 'die', 'je', 'deze'])
/** "We zijn pas tevreden als ...". */
const DONE: ReadonlySet<string> = new Set([
  'tevreden',
  'klaar',
  'geslaagd',
  'stoppen',
  'rusten',
  'rust',
])
/** What is given with these is what somebody can do with it. */
const CHANCES: ReadonlySet<string> = new Set(
  'kans kansen mogelijkheid mogelijkheden gelegenheid ruimte vrijheid middelen vaardigheden handvatten'.split(
    ' ',
  ),
)
/** Relative words that stand for the subject of their clause. */
const SUBJECT_RELATIVES: ReadonlySet<string> = new Set(['die', 'dat', 'wat'])
/** Verbs that say what comes of something. */
const EFFECTS: ReadonlySet<string> = new Set(['leiden', 'bijdragen', 'zorgen', 'resulteren'])
const IMPORTANT: ReadonlySet<string> = new Set(
  'belangrijk essentieel noodzakelijk vanzelfsprekend cruciaal wezenlijk'.split(' '),
)
const RESULT_WORDS: ReadonlySet<string> = new Set(['zo', 'daardoor', 'hierdoor', 'zodoende', 'dan'])

function fresh(isFrame: boolean): Outlook {
  return {
    isFrame,
    isBelief: false,
    isHelping: false,
    isIdentity: false,
    isForming: false,
    isOfOthers: false,
    frame: [],
  }
}

/** Reads one segment: its main clause, then the clauses that hang on it. */
export class SegmentReader {
  readonly #words: readonly Word[]
  readonly #segment: Segment
  readonly #units: readonly Unit[]
  readonly #senses: SenseReader
  readonly #world: WorldClauseReader
  readonly #parts: Part[] = []
  readonly #isFirst: boolean

  /** @param isFirst Nothing was read before it in the statement. */
  constructor(words: readonly Word[], segment: Segment, isFirst: boolean) {
    this.#words = words
    this.#segment = segment
    this.#isFirst = isFirst
    this.#units = new UnitBuilder(words, segment.from, segment.to).units
    this.#senses = new SenseReader(words, this.#units)
    this.#world = new WorldClauseReader(words, this.#senses)
  }

  parts(): readonly Part[] {
    const [main, ...others] = this.#units
    if (!main) return []
    const outlook = fresh(this.#segment.isFramed)
    for (let at = this.#segment.frame.from; at < this.#segment.frame.to; at++)
      outlook.frame.push(at)
    this.#readMain(main, outlook)
    for (const unit of others)
      if (unit.items.length > 0 && !this.#isInside(unit)) this.#readOther(unit, outlook)
    if (this.#parts.length === 0) this.#add(undefined, 'main', main.items, outlook.frame)
    return this.#parts
  }

  #add(
    sense: Sense | undefined,
    link: ClauseLink,
    items: readonly number[],
    frame: readonly number[] = [],
    subject: readonly number[] = [],
  ): void {
    this.#parts.push({ sense, because: sense?.because ?? 'nothing', link, items, frame, subject })
  }

  // --- the main clause -------------------------------------------------

  #readMain(unit: Unit, outlook: Outlook): void {
    const { items } = unit
    const finite = finitePosition(this.#words, items)
    if (finite === undefined) {
      this.#readGoal(
        items,
        outlook,
        { ...NO_CONTEXT, isFramed: outlook.isFrame, isIdentity: this.#segment.isIdentity },
        'main',
        [],
      )
      return
    }
    const isPassive =
      items.some((at) => lemmaAt(this.#words, at) === 'worden') &&
      items.some((at) => this.#words[at]?.verb?.form === 'participle')
    const isCommand = finite === 0 && this.#words[items[0] ?? -1]?.verb?.form === 'stem'
    const subject: Subject = isCommand
      ? { kind: 'organisation', items: [], noun: undefined }
      : subjectOf(this.#words, items, finite)
    if (subject.kind === 'mission') this.#readMission(items, finite, subject, outlook)
    else if (subject.kind === 'world' || (isPassive && subject.kind === 'organisation'))
      this.#readWorld(items, finite, subject, outlook)
    else this.#readOrganisation(items, finite, subject, outlook)
  }

  /** "Onze missie is ...": what follows the verb is the mission. */
  #readMission(items: readonly number[], finite: number, subject: Subject, outlook: Outlook): void {
    const after = items.slice(finite + 1).filter((at) => !subject.items.includes(at))
    const rest = withoutPlain(this.#words, after)
    outlook.isFrame = true
    const front = items.slice(0, finite).filter((at) => !subject.items.includes(at))
    const isInverted =
      subject.items.some((at) => at > (items[finite] ?? 0)) &&
      front.some((at) => isContent(this.#words[at]))
    outlook.frame.push(
      ...items.filter((at) => !rest.includes(at) && !(isInverted && front.includes(at))),
    )
    const context = { ...NO_CONTEXT, isFramed: true }
    if (isInverted) this.#readGoal(front, outlook, context, 'main', [])
    if (rest.length > 0) this.#readGoal(rest, outlook, context, 'main', [])
  }

  /** A clause about the world: how it is to be. */
  #readWorld(items: readonly number[], finite: number, subject: Subject, outlook: Outlook): void {
    if (this.#readMeaning(items, finite, outlook)) return
    const isResult = RESULT_WORDS.has(formAt(this.#words, items[0])) && !this.#isFirst
    const sense = this.#world.sense(items, finite, subject, outlook.isFrame || isResult)
    const ability = isResult && hasAbility(this.#words, items)
    const decided = sense && ability ? { ...sense, ability: true as const } : sense
    if (sense?.kind === 'identity') outlook.isIdentity = true
    outlook.isOfOthers = subject.noun === 'people' && !isResult
    this.#add(decided, isResult ? 'result' : 'main', items, outlook.frame, subject.items)
  }

  /** "Samen ondernemen betekent voor ons zuivel maken ...": what it means to us is our work. */
  #readMeaning(items: readonly number[], finite: number, outlook: Outlook): boolean {
    const us = items.findIndex(
      (at) => formAt(this.#words, at) === 'ons' && formAt(this.#words, at - 1) === 'voor',
    )
    if (lemmaAt(this.#words, items[finite]) !== 'betekenen' || us < finite) return false
    const goal = items.slice(us + 1)
    if (!goal.some((at) => isGoalVerb(this.#words, this.#segment.from, at))) return false
    this.#readGoal(goal, outlook, NO_CONTEXT, 'main', [])
    return true
  }

  /** A clause in which the organisation does something. */
  #readOrganisation(
    items: readonly number[],
    finite: number,
    subject: Subject,
    outlook: Outlook,
  ): void {
    const at = items[finite] ?? -1
    const verb = this.#words[at]?.verb?.verb
    if (!verb) return
    const rest = items.filter((item) => item !== at && !subject.items.includes(item))
    this.#readTopic(items.slice(0, finite))
    if (this.#readDoing(verb.lemma, rest)) return
    const mission = missionFrame(this.#words, verb.lemma, rest)
    if (mission) {
      this.#readFramed(
        rest.filter((item) => !mission.includes(item)),
        [at, ...subject.items, ...mission],
        outlook,
      )
      return
    }
    const valued = this.#valued(verb.lemma, rest) ?? pictured(this.#words, verb.lemma, rest)
    if (valued) {
      const goal = rest.filter((item) => !valued.includes(item))
      this.#readFramed(goal, [at, ...subject.items, ...valued], outlook)
      return
    }
    if (this.#readAuxiliary(at, rest, subject, outlook)) return
    if (verb.lemma === 'werken' && rest.some((item) => formAt(this.#words, item) === 'eraan')) {
      const goal = rest.filter((item) => formAt(this.#words, item) !== 'eraan')
      this.#readFramed(
        goal.filter((item) => item > at && isContent(this.#words[item])),
        [at, ...subject.items],
        outlook,
      )
      return
    }
    if (COPULAS.has(verb.lemma)) this.#readCopula(items, rest, at, subject, outlook)
    else this.#readLexical(at, rest, subject, outlook)
  }

  /** "(hopen) op een samenleving": the preposition that belongs to the verb says nothing. */
  #withoutGoverned(lemma: string, rest: readonly number[]): readonly number[] {
    return rest.filter((at) => governed(lemma, formAt(this.#words, at)) === undefined)
  }

  /** "(vindt) het belangrijk ... te ...": the words that say so; an infinitive says what. */
  #valued(lemma: string, rest: readonly number[]): readonly number[] | undefined {
    if (lemma !== 'vinden') return undefined
    const it = rest.find((at) => formAt(this.#words, at) === 'het')
    const valued = rest.find((at) => IMPORTANT.has(formAt(this.#words, at)))
    if (it === undefined || valued === undefined) return undefined
    const infinitive = this.#units.some(({ kind }) => kind === 'infinitive')
    return infinitive || rest.some((at) => isGoalVerb(this.#words, this.#segment.from, at))
      ? [it, valued]
      : undefined
  }

  /** "Zij doet dat met lezingen en uitstappen". */
  #readDoing(lemma: string, rest: readonly number[]): boolean {
    if (
      lemma !== 'doen' ||
      !rest.some((at) => formAt(this.#words, at) === 'dat' || formAt(this.#words, at) === 'dit')
    )
      return false
    const means = withModifiers(nounPhrases(this.#words, rest)).filter(
      ({ preposition }) => preposition === 'met',
    )
    const isWithOthers = means.some(
      ({ noun }) => noun === 'people' || noun === 'agent' || noun === 'company',
    )
    const isWork =
      (means.length >= 2 && !isWithOthers) ||
      means.some(({ noun }) => noun === 'work' || noun === 'service' || noun === 'artefact')
    if (isWork)
      this.#add(
        { kind: 'activity', because: 'own-means', items: means.flatMap(({ items }) => items) },
        'means',
        rest,
      )
    return isWork
  }

  /** "Met onze deelfietsen zorgen wij voor ...": own means in front. */
  #readTopic(front: readonly number[]): void {
    const [first] = nounPhrases(this.#words, front)
    if (first?.preposition !== 'met') return
    const list = nounPhrases(this.#words, front)
    const isList =
      withModifiers(list).filter(({ preposition }) => preposition === 'met').length >= 3 &&
      !list.some(({ noun }) => noun === 'people' || noun === 'company')
    const isUnlisted =
      isList ||
      (first.noun === undefined &&
        first.hasNoun &&
        first.isDescribed &&
        formAt(this.#words, first.head).endsWith('en'))
    const means =
      this.#senses.meansSense(first) ??
      (isUnlisted
        ? {
            kind: 'offering' as const,
            because: 'own-means',
            items: first.items,
            isWeak: true as const,
          }
        : undefined)
    if (means) this.#add(means, 'means', first.items)
  }

  #readFramed(goal: readonly number[], frame: readonly number[], outlook: Outlook): void {
    outlook.isFrame = true
    outlook.frame.push(...frame)
    if (goal.some((at) => isContent(this.#words[at])))
      this.#readGoal(goal, outlook, { ...NO_CONTEXT, isFramed: true }, 'main', [])
  }

  /** "wij willen ...", "wij gaan ...", "streeft ernaar ... te": the infinitive says what. */
  #readAuxiliary(at: number, rest: readonly number[], subject: Subject, outlook: Outlook): boolean {
    const verb = this.#words[at]?.verb?.verb
    if (!verb) return false
    const infinitives = rest.filter((item) => isGoalVerb(this.#words, this.#segment.from, item))
    const isModal = verb.value === 'modal'
    if (isModal && infinitives.length === 0) {
      const goal = this.#withoutGoverned(verb.lemma, rest)
      this.#readFramed(goal, [at, ...subject.items], outlook)
      return true
    }
    const isAuxiliary =
      isModal ||
      AUXILIARIES.has(verb.lemma) ||
      (verb.lemma === 'zetten' && rest.some((item) => formAt(this.#words, item) === 'in'))
    if (!isAuxiliary || !infinitives.some((item) => item > at))
      return this.#readPerfect(at, rest, subject, outlook)
    if (DESIRE.has(verb.lemma) || !isModal) outlook.frame.push(at, ...subject.items)
    this.#readGoal(
      rest.filter(
        (item) =>
          !(formAt(this.#words, item) === 'ernaar' || formAt(this.#words, item) === 'ervoor'),
      ),
      outlook,
      NO_CONTEXT,
      'main',
      subject.items,
    )
    return true
  }

  /** "wij hebben 300 tuinen aangelegd". */
  #readPerfect(at: number, rest: readonly number[], subject: Subject, outlook: Outlook): boolean {
    const participle = rest.at(-1)
    const verb = participle === undefined ? undefined : this.#words[participle]?.verb
    if (
      participle === undefined ||
      lemmaAt(this.#words, at) !== 'hebben' ||
      verb?.form !== 'participle'
    )
      return false
    const predicate = predicateOf(this.#words, verb.verb, participle, rest, true)
    this.#addPredicate(predicate, outlook, 'main', subject.items)
    return true
  }

  /** "Wij zijn ...". */
  #readCopula(
    items: readonly number[],
    rest: readonly number[],
    at: number,
    subject: Subject,
    outlook: Outlook,
  ): void {
    const verb = this.#words[at]?.verb?.verb
    if (!verb) return
    const passive = this.#world.passiveSense(items)
    if (passive) {
      this.#add(passive, 'main', items, outlook.frame)
      return
    }
    if (this.#readConviction(rest, outlook) || isPointing(this.#words, subject, rest)) return
    const wish = rest.find((item) => item > at && isWishBeside(this.#words, item))
    if (wish !== undefined) {
      this.#readCopula(
        items,
        rest.filter((item) => item < wish),
        at,
        subject,
        outlook,
      )
      outlook.isIdentity = false
      this.#readFramed(
        rest.filter((item) => item > wish),
        [],
        outlook,
      )
      return
    }
    const predicate = predicateOf(this.#words, verb, at, rest, false)
    outlook.isIdentity = true
    if (predicate.value !== 'plain') {
      this.#addPredicate(predicate, outlook, 'main', subject.items)
      return
    }
    this.#readBeing(predicate, rest, subject, outlook)
  }

  /** "Wij zijn van mening dat", "wij zijn opgericht om": only a frame. */
  #readConviction(rest: readonly number[], outlook: Outlook): boolean {
    const at = rest.find((item) => CONVICTIONS.has(formAt(this.#words, item)))
    if (at === undefined || saysWhatBefore(this.#words, at, rest)) return false
    outlook.isFrame = true
    outlook.isBelief = formAt(this.#words, at) !== 'opgericht'
    if (!outlook.isBelief && this.#isOrigin()) this.#add(undefined, 'aside', rest)
    return true
  }

  /** "(de stichting is) opgericht (door twee leraren)": nothing says what for. */
  #isOrigin(): boolean {
    return !this.#units.some(({ kind }) => kind === 'infinitive' || kind === 'purpose')
  }

  /** What one is or wants to become. */
  #readBeing(
    predicate: Predicate,
    rest: readonly number[],
    subject: Subject,
    outlook: Outlook,
  ): void {
    const { at, verb } = predicate
    const senses = nounPhrases(this.#words, rest)
      .filter(({ preposition, items }) => preposition === undefined && items.length > 0)
      .flatMap((phrase) => this.#senses.identitySense(phrase, verb.lemma) ?? [])
    if (senses.length === 0 && this.#hasThat(at)) {
      outlook.isFrame = true
      outlook.isIdentity = false
      return
    }
    const found = senses.length > 0 ? senses : [this.#senses.copulaSense(predicate, undefined)]
    for (const sense of found) {
      const link = this.#parts.length === 0 ? 'main' : 'and'
      if (sense) this.#add(sense, link, [at, ...rest], outlook.frame, subject.items)
    }
  }

  /** A verb of doing in second place, with others beside it. */
  #readLexical(at: number, rest: readonly number[], subject: Subject, outlook: Outlook): void {
    const stretches = stretchesOf(this.#words, at, rest)
    let shared: readonly number[] = []
    for (const [index, { from, own }] of stretches.entries()) {
      const verb = this.#words[from]?.verb?.verb
      if (!verb) continue
      const link = index === 0 ? 'main' : 'and'
      if (index > 0 && verb.value === 'modal') {
        this.#readGoal(own, outlook, NO_CONTEXT, link, [])
        continue
      }
      const hasOwn = own.some((item) => canBeObject(this.#words, item))
      const lent = shared.length > 0 ? shared : laterObject(this.#words, stretches.slice(index + 1))
      if (hasOwn) shared = own
      const predicate = predicateOf(
        this.#words,
        verb,
        from,
        hasOwn ? own : [...own, ...lent],
        false,
      )
      this.#addPredicate(predicate, outlook, link, index === 0 ? subject.items : [])
    }
  }

  // --- what is announced -------------------------------------------------

  /** A goal: infinitives with what belongs to them, or noun phrases. */
  #readGoal(
    items: readonly number[],
    outlook: Outlook,
    context: NounContext,
    link: ClauseLink,
    subject: readonly number[],
  ): void {
    const infinitives = isWithout(this.#words, items)
      ? []
      : goalVerbs(this.#words, this.#segment.from, items)
    if (infinitives.length === 0) {
      this.#readNouns(items, outlook, context, link)
      return
    }
    let from = -1
    let shared: readonly number[] = []
    for (const [index, at] of infinitives.entries()) {
      const next = infinitives[index + 1] ?? Infinity
      const before = items.filter(
        (item) => item > from && item < at && this.#words[item]?.verb?.verb.value !== 'modal',
      )
      const trailing = items.filter(
        (item) => item > at && item < next && isTrailing(this.#words, items, at, item, next),
      )
      const hasOwn =
        this.#senses.objectOf(before) !== undefined ||
        (shared.length === 0 && before.some((item) => isContent(this.#words[item])))
      const own = hasOwn ? before : [...shared, ...before]
      const verb = this.#words[at]?.verb?.verb
      if (hasOwn) shared = before
      if (!verb || this.#isAuxiliary(at, next, trailing, own)) continue
      from = trailing.at(-1) ?? at
      const predicate = infinitivePredicate(this.#words, verb, at, [...own, ...trailing])
      this.#addPredicate(
        predicate,
        outlook,
        index === 0 ? link : this.#nextLink(link),
        subject,
        context,
      )
      if (outlook.isHelping && !isJoined(this.#words, at, next)) return
    }
  }

  #nextLink(link: ClauseLink): ClauseLink {
    return this.#parts.length === 0 || link !== 'main' ? link : 'and'
  }

  /** "kunnen meedoen", "helpen het land te beschermen": the first verb says nothing by itself. */
  #isAuxiliary(
    at: number,
    next: number,
    trailing: readonly number[],
    own: readonly number[],
  ): boolean {
    const verb = this.#words[at]?.verb?.verb
    if (!verb || next === Infinity) return false
    if (verb.value === 'modal') return true
    const isAdjacent = next === at + 1 || (next === at + 2 && formAt(this.#words, at + 1) === 'te')
    if (verb.lemma === 'helpen' || verb.lemma === 'meehelpen') {
      const isTe = formAt(this.#words, next - 1) === 'te'
      const object = this.#senses.objectOf([...own, ...trailing])
      const kind = object ? this.#senses.kindOf(object) : 'nothing'
      return (
        (isAdjacent || isTe) &&
        kind !== 'people' &&
        kind !== 'business' &&
        kind !== 'agent' &&
        kind !== 'own'
      )
    }
    return isAdjacent && (verb.lemma === 'doen' || TRANSPARENT.has(verb.lemma))
  }

  #readNouns(
    items: readonly number[],
    outlook: Outlook,
    context: NounContext,
    link: ClauseLink,
  ): void {
    const { frame } = outlook
    if (items.length < 8 && items.some((at) => formAt(this.#words, at) === 'centraal')) return
    if (!context.isFramed && link === 'main' && isOfManners(this.#words, items)) return
    if (!context.isFramed && (isNoMore(this.#words, items) || this.#isAsked())) return
    if (isWithout(this.#words, items)) {
      this.#add({ kind: 'state', because: 'absence', items }, link, items, frame)
      return
    }
    if (isGone(this.#words, items)) {
      this.#add({ kind: 'state', because: 'gone', items }, link, items, frame)
      return
    }
    const senses = this.#senses.nounSenses(items, {
      ...context,
      isBelief: context.isBelief || outlook.isBelief,
    })
    const [first] = senses
    if (first?.kind === 'identity') outlook.isIdentity = true
    if (first?.kind === 'helping') outlook.isHelping = true
    for (const [index, sense] of senses.entries())
      this.#add(sense, index === 0 ? link : this.#nextLink(link), items, index === 0 ? frame : [])
  }

  /** "Jong en gehandicapt?": whom it is about, or what the next sentence answers. */
  #isAsked(): boolean {
    return this.#words[this.#segment.to]?.form === '?'
  }

  // --- predicates -------------------------------------------------------

  #addPredicate(
    predicate: Predicate,
    outlook: Outlook,
    link: ClauseLink,
    subject: readonly number[],
    context: NounContext = NO_CONTEXT,
  ): void {
    const { verb, value, at } = predicate
    if (isPassage(this.#words, predicate)) {
      const sense: Sense = { kind: 'inward-change', because: 'own-change', items: predicate.items }
      this.#add(sense, link, [at, ...predicate.items], outlook.frame, subject)
      return
    }
    const items = [...predicate.items, ...predicate.companions, at].toSorted(
      (one, other) => one - other,
    )
    const isThat = (WANTING.has(value) || verb.lemma === 'vinden') && this.#hasThat(at)
    const senses = isThat ? [] : this.#senses.predicateSenses(predicate, context)
    const isFraming =
      isThat || TRANSPARENT.has(verb.lemma) || governsSomething(verb.lemma) || WANTING.has(value)
    if (senses.length === 0 && isFraming) {
      outlook.isFrame = true
      outlook.isBelief ||=
        ['geloven', 'vinden', 'denken', 'zeggen', 'uitgaan'].includes(verb.lemma) &&
        !items.some((item) =>
          ['belangrijk', 'essentieel', 'nodig'].includes(formAt(this.#words, item)),
        )
      outlook.frame.push(...items, ...subject)
      return
    }
    if (senses[0]?.kind === 'helping') outlook.isHelping = true
    if (senses[0]?.kind === 'identity') outlook.isIdentity = true
    if (
      senses[0]?.kind === 'offering' &&
      items.some((item) => CHANCES.has(formAt(this.#words, item)))
    )
      outlook.isHelping = true
    if (FORMING.has(verb.lemma)) outlook.isForming ||= this.#formsPeople(predicate)
    for (const [index, sense] of senses.entries()) {
      this.#add(
        sense,
        index === 0 ? link : 'and',
        items,
        index === 0 ? outlook.frame : [],
        index === 0 ? subject : [],
      )
    }
    this.#addAdjuncts(predicate, senses)
  }

  #formsPeople({ items, verb }: Predicate): boolean {
    if (TEACHING.has(verb.lemma)) return true
    const object = this.#senses.objectOf(items)
    return object !== undefined && this.#senses.kindOf(object) === 'people'
  }

  /** A clause with "dat" that hangs on this verb. */
  #hasThat(at: number): boolean {
    return this.#units.some(
      ({ kind, opener, parent }) =>
        kind === 'that' &&
        parent !== undefined &&
        (opener[0] ?? -1) > at &&
        (this.#units[parent]?.items.includes(at) ?? false),
    )
  }

  /** "... voor een groener dorp", "met onze deelfietsen": what for, and by what. */
  #addAdjuncts(predicate: Predicate, senses: readonly Sense[]): void {
    const [first] = senses
    if (!first) return
    const all = withModifiers(nounPhrases(this.#words, predicate.items))
    const isOpen = first.kind === 'act' || first.kind === 'state'
    for (const [index, phrase] of all.entries()) {
      const purpose = this.#senses.purposeSense(phrase, first, all[index + 1])
      if (purpose) this.#add(purpose, 'purpose', phrase.items)
      const isTheirs = phrase.isIndefinite && !phrase.isPlural && all[index - 1]?.noun === 'people'
      const means =
        isOpen && !isTheirs
          ? (this.#senses.meansSense(phrase) ?? meansOfOurs(this.#words, phrase))
          : undefined
      if (means && !phrase.items.some((at) => first.items.includes(at)))
        this.#add(means, 'means', phrase.items)
      if (
        predicate.value === 'gathering' &&
        (phrase.preposition === 'met' || phrase.preposition === 'aan') &&
        phrase.noun === 'place' &&
        phrase.isWanted
      ) {
        this.#add(
          { kind: 'state', because: 'world-state', items: phrase.items },
          'and',
          phrase.items,
        )
      }
    }
  }

  // --- the clauses that hang on it ----------------------------------------

  /** Whether a unit is part of an aside or a relative clause. */
  #isInside(unit: Unit): boolean {
    const parent = unit.parent === undefined ? undefined : this.#units[unit.parent]
    if (!parent) return false
    return parent.kind === 'aside' || parent.kind === 'relative' || this.#isInside(parent)
  }

  #readOther(unit: Unit, outlook: Outlook): void {
    const { items } = unit
    if (unit.kind === 'infinitive') this.#readInfinitive(unit, outlook)
    else if (unit.kind === 'means') {
      if (!outlook.isOfOthers || !this.#isBehindMain(unit)) this.#readMeans(unit)
    } else if (unit.kind === 'result') this.#readResult(unit, outlook)
    else if (unit.kind === 'that') this.#readThat(unit, outlook)
    else if (unit.kind === 'relative') this.#readRelative(unit, outlook)
    else if (unit.kind === 'purpose')
      this.#readGoal(items, fresh(false), { ...NO_CONTEXT, isFramed: true }, 'purpose', [])
    else if (formAt(this.#words, items[0]) === 'we' || formAt(this.#words, items[0]) === 'wij')
      this.#readReason(items)
    else if (isRight(this.#words, items))
      this.#add({ kind: 'state', because: 'world-clause', items }, 'purpose', items)
    else if (this.#isUntil(unit)) this.#readThat(unit, { ...outlook, isFrame: true })
  }

  /** "(kinderen leren) door te doen": it stands behind the verb of the main clause. */
  #isBehindMain({ opener }: Unit): boolean {
    const verb = this.#units[0]?.items.find((at) => this.#words[at]?.verb !== undefined)
    return verb !== undefined && (opener[0] ?? -1) > verb
  }

  /** "omdat we geloven in een wereld zonder ...": a reason that names the wanted world. */
  #readReason(items: readonly number[]): void {
    const at = items.findLast((item) => this.#words[item]?.verb !== undefined)
    const verb = this.#words[at ?? -1]?.verb?.verb
    if (at === undefined || !verb) return
    const wish = this.#thatIn(items)
    const isHeld = verb.lemma === 'vinden' || verb.lemma === 'geloven'
    const isWanted = DESIRE.has(verb.lemma) || governsSomething(verb.lemma)
    if (wish && (isHeld ? isWish(this.#words, wish) : isWanted)) {
      const finite = wish.findIndex((item) => this.#words[item]?.verb !== undefined)
      const subject = subjectOf(this.#words, wish, finite < 0 ? wish.length : finite)
      const sense = this.#world.sense(wish, finite, subject, true)
      if (sense?.kind === 'state') this.#add(sense, 'purpose', [...items, ...wish])
      return
    }
    if (verb.lemma === 'willen') {
      const rest = items.slice(1).filter((item) => item !== at)
      const [wanted] = this.#senses.nounSenses(rest, { ...NO_CONTEXT, isFramed: true })
      if (wanted?.kind === 'state') this.#add(wanted, 'purpose', items)
      return
    }
    if (!governsSomething(verb.lemma)) return
    const predicate = predicateOf(this.#words, verb, at, items.slice(1), false)
    const [sense] = this.#senses.predicateSenses(predicate, NO_CONTEXT)
    if (sense?.kind === 'state') this.#add(sense, 'purpose', items)
  }

  /** The words of a clause with "dat" that stands in the unit of these words. */
  #thatIn(items: readonly number[]): readonly number[] | undefined {
    const found = this.#units.find(
      ({ kind, parent }) =>
        kind === 'that' && parent !== undefined && this.#units[parent]?.items === items,
    )
    return found?.items
  }

  /** "Wij rusten niet voordat ...". */
  #isUntil({ opener }: Unit): boolean {
    const main = this.#units[0]?.items ?? []
    const opens = formAt(this.#words, opener[0])
    if (opens === 'als' || opens === 'wanneer')
      return (
        main.some((at) => formAt(this.#words, at) === 'pas') &&
        main.some((at) => DONE.has(formAt(this.#words, at)))
      )
    return (
      ['voordat', 'totdat'].includes(opens) &&
      main.some((at) => lemmaAt(this.#words, at) === 'rusten')
    )
  }

  #isUnread(): boolean {
    return this.#parts.every(({ sense, link }) => sense === undefined || link === 'means')
  }

  #readInfinitive(unit: Unit, outlook: Outlook): void {
    const isMission = outlook.isFrame && this.#isUnread()
    if (outlook.isHelping && !isMission) return
    const before = formAt(this.#words, (unit.opener[0] ?? 0) - 1)
    if (CHANCES.has(before) && this.#parts.at(-1)?.sense?.kind === 'state') return
    this.#readGoal(
      unit.items,
      outlook,
      { ...NO_CONTEXT, isFramed: isMission },
      isMission ? 'main' : 'purpose',
      [],
    )
  }

  #readMeans(unit: Unit): void {
    const before = this.#parts.length
    const hasVerb = unit.items.some((at) => isGoalVerb(this.#words, this.#segment.from, at))
    if (hasVerb) this.#readGoal(unit.items, fresh(false), NO_CONTEXT, 'means', [])
    else this.#readMeansNouns(unit)
    const kept = this.#parts
      .slice(before)
      .filter(({ sense }) => sense && !sense.isWeak && sense.kind !== 'state')
    this.#parts.splice(before, Infinity, ...kept)
  }

  /** One general means leaves the role open; a list of own work fixes it. */
  #readMeansNouns(unit: Unit): void {
    const phrases = nounPhrases(this.#words, unit.items).filter(
      ({ preposition }) => preposition === undefined,
    )
    const senses = phrases.flatMap((phrase) => this.#senses.phraseSense(phrase, NO_CONTEXT) ?? [])
    const work = senses.filter(
      ({ kind }) => kind === 'activity' || kind === 'offering' || kind === 'helping',
    )
    if (phrases.length >= 3 && work.length > 0)
      this.#add({ kind: 'activity', because: 'own-means', items: unit.items }, 'means', unit.items)
    else for (const sense of work) this.#add(sense, 'means', unit.items)
  }

  #readResult(unit: Unit, { isIdentity }: Outlook): void {
    const { items } = unit
    const first = formAt(this.#words, items[0])
    if (first === 'we' || first === 'wij') {
      this.#add({ kind: 'ranking', because: 'own-success', items }, 'result', items)
      return
    }
    const isThird = items.some((at) => THIRD.has(formAt(this.#words, at)))
    const isBeing = items.some((at) => BEING.has(lemmaAt(this.#words, at) ?? ''))
    const isAbility = (isThird && hasAbility(this.#words, items)) || (THIRD.has(first) && !isBeing)
    this.#add(
      { kind: 'state', because: 'result', items, ...(isAbility && { ability: true as const }) },
      isIdentity ? 'description' : 'result',
      items,
    )
  }

  #readThat(unit: Unit, outlook: Outlook): void {
    const { items } = unit
    const parent = unit.parent === undefined ? undefined : this.#units[unit.parent]
    if (parent?.kind === 'purpose') {
      this.#add({ kind: 'state', because: 'result', items }, 'purpose', items)
      return
    }
    if (!outlook.isFrame && !this.#isUnread()) return
    const first = formAt(this.#words, items[0])
    if (first === 'wij' || first === 'we') {
      this.#readGoal(items.slice(1), outlook, NO_CONTEXT, 'main', [])
      return
    }
    const finite = items.findIndex((at) => this.#words[at]?.verb !== undefined)
    const subject = subjectOf(this.#words, items, finite < 0 ? items.length : finite)
    if (outlook.isBelief && !isWish(this.#words, items)) return
    this.#add(
      this.#world.sense(items, finite, subject, true),
      'main',
      items,
      outlook.frame,
      subject.items,
    )
  }

  #readRelative(unit: Unit, outlook: Outlook): void {
    if (outlook.isIdentity || !SUBJECT_RELATIVES.has(formAt(this.#words, unit.opener[0]))) return
    if (outlook.isForming && formAt(this.#words, unit.opener[0]) === 'die') {
      this.#add({ kind: 'state', because: 'formed-people', items: unit.items }, 'and', unit.items)
      return
    }
    const effect = this.#effectOf(unit)
    if (effect) this.#add(effect, 'result', unit.items)
  }

  /** "(zorg) die leidt tot een veilige buurt": what the work brings about. */
  #effectOf({ items }: Unit): Sense | undefined {
    if (this.#isUnread()) return undefined
    const at = items.findLast((item) => this.#words[item]?.verb !== undefined)
    const verb = this.#words[at ?? -1]?.verb?.verb
    if (at === undefined || !verb) return undefined
    const rest = items.filter((item) => item !== at)
    const predicate = predicateOf(this.#words, verb, at, rest, false)
    const isEffect =
      EFFECTS.has(predicate.verb.lemma) ||
      predicate.value === 'realise' ||
      predicate.value === 'make'
    if (!isEffect) return undefined
    const [sense] = this.#senses.predicateSenses(predicate, NO_CONTEXT)
    return sense?.kind === 'state' && !sense.isWeak
      ? { ...sense, because: 'result', items }
      : undefined
  }
}
