import type { ClauseLink } from '../../read/reading.ts'
import { governed, governsSomething } from './governed.ts'
import type { Verb } from './lexicon.ts'
import { isContent, nounPhrases, withModifiers, type NounPhrase } from './noun-phrases.ts'
import { NO_CONTEXT, type NounContext } from './noun-sense.ts'
import { predicateOf, type Predicate } from './predicates.ts'
import type { Segment } from './segments.ts'
import { SenseReader } from './sense-reader.ts'
import { isPeoplePronoun, type Sense } from './senses.ts'
import { subjectOf, type Subject } from './subject.ts'
import type { Word } from './tagging.ts'
import { VALUES, WorldClauseReader } from './world-clause.ts'
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

/** A finite verb and the words that may belong to it. */
interface Stretch {
  readonly from: number
  readonly own: readonly number[]
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
const DESIRE: ReadonlySet<string> = new Set([
  'willen',
  'wensen',
  'beogen',
  'verlangen',
  'hopen',
  'ambiëren',
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
const MISSION_VERBS: ReadonlySet<string> = new Set([
  'hebben',
  'stellen',
  'zien',
  'beschouwen',
  'vinden',
  'kennen',
  'voelen',
  'nemen',
  'zetten',
])
const MISSION_BEFORE: ReadonlySet<string> = new Set([
  'als',
  'ten',
  'tot',
  'de',
  'het',
  'een',
  'onze',
  'ons',
  'haar',
  'zijn',
  'hun',
  'mijn',
])
const PLAIN: ReadonlySet<string> = new Set([
  'simpel',
  'duidelijk',
  'helder',
  'eenvoudig',
  'klaar',
  'om',
  'dan',
  'ook',
  'uiteraard',
  ',',
  'heel',
  'uit',
  'erin',
  'eruit',
  'daarin',
  'gericht',
  'nog',
  'steeds',
  'altijd',
  'en',
  'er',
])
const TRANSPARENT: ReadonlySet<string> = new Set(
  'proberen trachten pogen streven beogen wensen hopen beloven bestaan oprichten inzetten inspannen blijven gaan komen willen kunnen moeten mogen zullen dienen zoeken zorgen'.split(
    ' ',
  ),
)
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
const ABILITIES: ReadonlySet<string> = new Set(['kunnen', 'leren', 'durven', 'krijgen', 'vinden'])
const BEING: ReadonlySet<string> = new Set(['zijn', 'worden', 'blijven', 'heten', 'voelen'])
/** "We zijn pas tevreden als ...". */
const DONE: ReadonlySet<string> = new Set([
  'tevreden',
  'klaar',
  'geslaagd',
  'stoppen',
  'rusten',
  'rust',
])
const PASSING: ReadonlySet<string> = new Set(
  'gaan stappen overstappen groeien uitgroeien doorgroeien evolueren ontwikkelen veranderen transformeren bewegen ombouwen omvormen'.split(
    ' ',
  ),
)
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
const WE: ReadonlySet<string> = new Set(['wij', 'we'])
const POINTING: ReadonlySet<string> = new Set(['dat', 'dit'])
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

const COUNTED: ReadonlySet<string> = new Set([
  'nul',
  'geen',
  'alle',
  'minder',
  'weinig',
  'vele',
  'volop',
])

/** "gescheurde (zeilen)", "nul (doden)": what stands behind it is a noun. */
function isBeforeNoun(word: Word | undefined): boolean {
  if (!word) return false
  if (COUNTED.has(word.form)) return true
  const { kind, noun, adjective } = word.entry
  if (kind !== undefined || noun !== undefined || word.verb?.form === 'infinitive') return false
  if (!word.form.endsWith('e')) return false
  return adjective !== undefined || /^(?:ge|be|ver|ont|her)\p{L}{3,}(?:de|te)$/u.test(word.form)
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

  #form(at: number | undefined): string {
    return this.#senses.form(at)
  }

  #lemma(at: number | undefined): string | undefined {
    return at === undefined ? undefined : this.#words[at]?.verb?.verb.lemma
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
      items.some((at) => this.#lemma(at) === 'worden') &&
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
    const rest = this.#withoutPlain(after)
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

  /** "Onze missie is simpel, ...", "is gericht op ...". */
  #withoutPlain(items: readonly number[]): readonly number[] {
    let from = 0
    while (from < items.length && PLAIN.has(this.#form(items[from]))) {
      if (this.#form(items[from]) === 'gericht') from++
      from++
    }
    return items.slice(from)
  }

  /** A clause about the world: how it is to be. */
  #readWorld(items: readonly number[], finite: number, subject: Subject, outlook: Outlook): void {
    if (this.#readMeaning(items, finite, outlook)) return
    const isResult = RESULT_WORDS.has(this.#form(items[0])) && !this.#isFirst
    const sense = this.#world.sense(items, finite, subject, outlook.isFrame || isResult)
    const ability = isResult && this.#hasAbility(items)
    const decided = sense && ability ? { ...sense, ability: true as const } : sense
    if (sense?.kind === 'identity') outlook.isIdentity = true
    outlook.isOfOthers = subject.noun === 'people' && !isResult
    this.#add(decided, isResult ? 'result' : 'main', items, outlook.frame, subject.items)
  }

  /** "Samen ondernemen betekent voor ons zuivel maken ...": what it means to us is our work. */
  #readMeaning(items: readonly number[], finite: number, outlook: Outlook): boolean {
    const us = items.findIndex((at) => this.#form(at) === 'ons' && this.#form(at - 1) === 'voor')
    if (this.#lemma(items[finite]) !== 'betekenen' || us < finite) return false
    const goal = items.slice(us + 1)
    if (!goal.some((at) => this.#isGoalVerb(at))) return false
    this.#readGoal(goal, outlook, NO_CONTEXT, 'main', [])
    return true
  }

  #hasAbility(items: readonly number[]): boolean {
    const first = items.find((at) => this.#words[at]?.verb !== undefined)
    if (BEING.has(this.#lemma(first) ?? '')) return false
    return items.some((at) => ABILITIES.has(this.#lemma(at) ?? ''))
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
    const mission = this.#missionFrame(verb.lemma, rest)
    if (mission) {
      this.#readFramed(
        rest.filter((item) => !mission.includes(item)),
        [at, ...subject.items, ...mission],
        outlook,
      )
      return
    }
    const valued = this.#valued(verb.lemma, rest) ?? this.#pictured(verb.lemma, rest)
    if (valued) {
      const goal = rest.filter((item) => !valued.includes(item))
      this.#readFramed(goal, [at, ...subject.items, ...valued], outlook)
      return
    }
    if (this.#readAuxiliary(at, rest, subject, outlook)) return
    if (verb.lemma === 'werken' && rest.some((item) => this.#form(item) === 'eraan')) {
      const goal = rest.filter((item) => this.#form(item) !== 'eraan')
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

  /** "(vindt) het belangrijk ... te ...": the words that say so; an infinitive says what. */
  #valued(lemma: string, rest: readonly number[]): readonly number[] | undefined {
    if (lemma !== 'vinden') return undefined
    const it = rest.find((at) => this.#form(at) === 'het')
    const valued = rest.find((at) => IMPORTANT.has(this.#form(at)))
    if (it === undefined || valued === undefined) return undefined
    const infinitive = this.#units.some(({ kind }) => kind === 'infinitive')
    return infinitive || rest.some((at) => this.#isGoalVerb(at)) ? [it, valued] : undefined
  }

  /** "(wij zien) een vallei voor ons (waarin ...)": the words of the frame. */
  #pictured(lemma: string, rest: readonly number[]): readonly number[] | undefined {
    if (lemma !== 'zien') return undefined
    const us = rest.find((at) => this.#form(at) === 'ons' && this.#form(at - 1) === 'voor')
    return us === undefined ? undefined : [us - 1, us]
  }

  /** "Zij doet dat met lezingen en uitstappen". */
  #readDoing(lemma: string, rest: readonly number[]): boolean {
    if (
      lemma !== 'doen' ||
      !rest.some((at) => this.#form(at) === 'dat' || this.#form(at) === 'dit')
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
        this.#form(first.head).endsWith('en'))
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
    const infinitives = rest.filter((item) => this.#isGoalVerb(item))
    const isModal = verb.value === 'modal'
    if (isModal && infinitives.length === 0) {
      this.#readFramed(rest, [at, ...subject.items], outlook)
      return true
    }
    const isAuxiliary =
      isModal ||
      AUXILIARIES.has(verb.lemma) ||
      (verb.lemma === 'zetten' && rest.some((item) => this.#form(item) === 'in'))
    if (!isAuxiliary || !infinitives.some((item) => item > at))
      return this.#readPerfect(at, rest, subject, outlook)
    if (DESIRE.has(verb.lemma) || !isModal) outlook.frame.push(at, ...subject.items)
    this.#readGoal(
      rest.filter((item) => !(this.#form(item) === 'ernaar' || this.#form(item) === 'ervoor')),
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
    if (participle === undefined || this.#lemma(at) !== 'hebben' || verb?.form !== 'participle')
      return false
    const predicate = predicateOf(this.#words, verb.verb, participle, rest, true)
    this.#addPredicate(predicate, outlook, 'main', subject.items)
    return true
  }

  /** "heeft ten doel", "ziet het als haar opdracht": the words of the frame, where there is one. */
  #missionFrame(lemma: string, rest: readonly number[]): readonly number[] | undefined {
    if (!MISSION_VERBS.has(lemma)) return undefined
    const position = rest.findIndex((at) => this.#words[at]?.entry.noun === 'mission')
    if (position < 0 || position > 9) return undefined
    const before = rest.slice(Math.max(0, position - 4), position).map((at) => this.#form(at))
    return before.some((form) => MISSION_BEFORE.has(form)) ? rest.slice(0, position + 1) : undefined
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
    if (this.#readConviction(rest, outlook) || this.#isPointing(subject, rest)) return
    const wish = rest.find((item) => item > at && this.#isWishBeside(item))
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

  /** "(wij zijn een bond) en willen dat ...". */
  #isWishBeside(at: number): boolean {
    const isWish = DESIRE.has(this.#lemma(at) ?? '')
    return isWish && this.#words[at - 1]?.entry.kind === 'conjunction'
  }

  /** "Wij zijn van mening dat", "wij zijn opgericht om": only a frame. */
  #readConviction(rest: readonly number[], outlook: Outlook): boolean {
    const at = rest.find((item) => CONVICTIONS.has(this.#form(item)))
    if (at === undefined || this.#saysWhatBefore(at, rest)) return false
    outlook.isFrame = true
    outlook.isBelief = this.#form(at) !== 'opgericht'
    if (!outlook.isBelief && this.#isOrigin()) this.#add(undefined, 'aside', rest)
    return true
  }

  /** "(wij zijn) een stichting, opgericht in ...": what one is stands in front. */
  #saysWhatBefore(at: number, rest: readonly number[]): boolean {
    if (this.#form(at) !== 'opgericht') return false
    const front = rest.filter((item) => item < at)
    return nounPhrases(this.#words, front).some(
      ({ preposition, hasNoun }) => preposition === undefined && hasNoun,
    )
  }

  /** "(de stichting is) opgericht (door twee leraren)": nothing says what for. */
  #isOrigin(): boolean {
    return !this.#units.some(({ kind }) => kind === 'infinitive' || kind === 'purpose')
  }

  /** "Dat zijn de pijlers waarop wij bouwen", "dat is de samenleving waaraan ...": it says nothing of its own. */
  #isPointing(subject: Subject, rest: readonly number[]): boolean {
    const [pointer] = subject.items
    if (subject.items.length !== 1 || !POINTING.has(this.#form(pointer))) return false
    const [phrase] = nounPhrases(this.#words, rest)
    if (!phrase?.hasNoun) return true
    return (
      phrase.noun === 'place' || phrase.noun === 'shared' || VALUES.has(this.#form(phrase.head))
    )
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
    const stretches = this.#stretches(at, rest)
    let shared: readonly number[] = []
    for (const [index, { from, own }] of stretches.entries()) {
      const verb = this.#words[from]?.verb?.verb
      if (!verb) continue
      const link = index === 0 ? 'main' : 'and'
      if (index > 0 && verb.value === 'modal') {
        this.#readGoal(own, outlook, NO_CONTEXT, link, [])
        continue
      }
      const hasOwn = own.some((item) => this.#canBeObject(item))
      const lent = shared.length > 0 ? shared : this.#laterObject(stretches.slice(index + 1))
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

  #canBeObject(at: number): boolean {
    return isContent(this.#words[at]) || isPeoplePronoun(this.#form(at))
  }

  /** Finite verbs beside each other, each with the words behind it. */
  #stretches(at: number, rest: readonly number[]): readonly Stretch[] {
    const bounds = [at, ...rest.filter((item) => item > at && this.#isCoordinatedFinite(item))]
    return bounds.map((from, index) => {
      const next = bounds[index + 1] ?? Infinity
      const own = rest.filter(
        (item) => item !== from && item < next && (index === 0 || item > from),
      )
      return { from, own }
    })
  }

  /** "bewaakt, beschermt en bevordert de gezondheid": the object stands with the last verb. */
  #laterObject(later: readonly Stretch[]): readonly number[] {
    const isNoun = (item: number) => isContent(this.#words[item]) && !this.#words[item]?.verb
    const found = later.find(({ own }) => own.some(isNoun))
    return found ? found.own.filter((item) => !this.#words[item]?.verb) : []
  }

  #isCoordinatedFinite(at: number): boolean {
    const word = this.#words[at]
    if (!word?.verb || word.verb.form === 'participle' || word.verb.form === 'stem') return false
    if (word.verb.form === 'singular') return true
    const previous = this.#words[at - 1]
    const isAfterComma = previous?.form === ',' || previous?.entry.kind === 'conjunction'
    return (
      isAfterComma &&
      (this.#form(at + 1) !== 'van' || governed(word.verb.verb.lemma, 'van') !== undefined)
    )
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
    const infinitives = this.#isWithout(items) ? [] : this.#goalVerbs(items)
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
        (item) => item > at && item < next && this.#isTrailing(items, at, item, next),
      )
      const hasOwn =
        this.#senses.objectOf(before) !== undefined ||
        (shared.length === 0 && before.some((item) => isContent(this.#words[item])))
      const own = hasOwn ? before : [...shared, ...before]
      const verb = this.#words[at]?.verb?.verb
      if (hasOwn) shared = before
      if (!verb || this.#isAuxiliary(at, next, trailing, own)) continue
      from = trailing.at(-1) ?? at
      const predicate = this.#infinitivePredicate(verb, at, [...own, ...trailing])
      this.#addPredicate(
        predicate,
        outlook,
        index === 0 ? link : this.#nextLink(link),
        subject,
        context,
      )
      if (outlook.isHelping && !this.#isJoined(at, next)) return
    }
  }

  /** "hebben teruggebracht": the participle says what is done. */
  #infinitivePredicate(verb: Verb, at: number, items: readonly number[]): Predicate {
    const isPerfect = verb.lemma === 'hebben'
    const done = isPerfect
      ? items.find((item) => this.#words[item]?.verb?.form === 'participle')
      : undefined
    const doer = done === undefined ? undefined : this.#words[done]?.verb?.verb
    if (done === undefined || !doer) return predicateOf(this.#words, verb, at, items, true)
    return predicateOf(this.#words, doer, done, items, true)
  }

  #isJoined(at: number, next: number): boolean {
    if (next === Infinity) return false
    for (let between = at + 1; between < next; between++) {
      if (this.#words[between]?.entry.kind === 'conjunction' && !this.#joinsAdjectives(between))
        return true
    }
    return false
  }

  #joinsAdjectives(at: number): boolean {
    const [left, right] = [this.#words[at - 1]?.entry, this.#words[at + 1]?.entry]
    const isOne = (entry: typeof left) =>
      entry?.adjective !== undefined || entry?.degree !== undefined
    return isOne(left) && isOne(right)
  }

  /** The infinitives that are predicates: not those that are objects of the next ("pesten uitbannen"). */
  #goalVerbs(items: readonly number[]): readonly number[] {
    const all = items.filter((at) => this.#isGoalVerb(at))
    return all
      .filter((at, index) => {
        const next = all[index + 1]
        if (next === undefined) return true
        const lemma = this.#lemma(at) ?? ''
        if (lemma === 'laten' || lemma === 'helpen' || lemma === 'doen' || TRANSPARENT.has(lemma))
          return true
        if (this.#lemma(at - 1) === 'laten') return false
        const value = this.#words[next]?.verb?.verb.value
        const isBare = !items.some((item) => item < at && isContent(this.#words[item]))
        const isApart = items.some(
          (item) =>
            item > at &&
            item < next &&
            (this.#form(item) === ',' || this.#words[item]?.entry.kind === 'conjunction'),
        )
        if (isApart) return true
        if (next === at + 1) return false
        return !(isBare && (value === 'make' || value === 'keep'))
      })
      .filter(
        (at) =>
          !(this.#lemma(at - 1) === 'laten' && this.#words[at - 1]?.verb?.form === 'infinitive'),
      )
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
    const isAdjacent = next === at + 1 || (next === at + 2 && this.#form(at + 1) === 'te')
    if (verb.lemma === 'helpen' || verb.lemma === 'meehelpen') {
      const isTe = this.#form(next - 1) === 'te'
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
    return isAdjacent && TRANSPARENT.has(verb.lemma)
  }

  /** Words behind an infinitive belong to it as long as no new object has begun. */
  #isTrailing(items: readonly number[], at: number, item: number, next: number): boolean {
    if (next === Infinity) return true
    return !items.some((other) => {
      if (other <= at || other > item) return false
      const word = this.#words[other]
      return word?.form === ',' || word?.entry.kind === 'conjunction' || word?.form === 'te'
    })
  }

  #isGoalVerb(at: number): boolean {
    const word = this.#words[at]
    return word?.verb?.form === 'infinitive' && !this.#isNominal(at)
  }

  /** "het bevorderen van", "plezier van samen zingen": an infinitive that is a noun. */
  #isNominal(at: number): boolean {
    if (this.#form(at - 1) === 'te' || this.#words[at - 1]?.verb?.form === 'infinitive')
      return false
    if (isBeforeNoun(this.#words[at - 1]) || this.#form(at - 2) === 'zonder') return true
    for (let back = at - 1; back >= Math.max(this.#segment.from, at - 8); back--) {
      const word = this.#words[back]
      if (!word) return false
      if (word.form === 'het') return true
      if (word.entry.kind === 'preposition')
        return (
          back >= at - 3 &&
          !this.#words[back - 1]?.verb &&
          ['van', 'met', 'zonder', 'tot', 'over', 'naar', 'voor', 'tijdens'].includes(word.form)
        )
      const isBetween =
        word.entry.kind === 'adverb' ||
        word.entry.kind === 'conjunction' ||
        word.form === ',' ||
        word.entry.adjective !== undefined ||
        word.verb?.form === 'participle' ||
        word.verb?.form === 'infinitive'
      if (!isBetween) return false
    }
    return false
  }

  #readNouns(
    items: readonly number[],
    outlook: Outlook,
    context: NounContext,
    link: ClauseLink,
  ): void {
    const { frame } = outlook
    if (items.length < 8 && items.some((at) => this.#form(at) === 'centraal')) return
    if (!context.isFramed && link === 'main' && this.#isOfManners(items)) return
    if (this.#isWithout(items)) {
      this.#add({ kind: 'state', because: 'absence', items }, link, items, frame)
      return
    }
    if (this.#isGone(items)) {
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

  /** "Nuchter, betrokken en met beide benen op de grond": how one is, and no noun that is so. */
  #isOfManners(items: readonly number[]): boolean {
    const [first] = items
    const isFirst = first !== undefined && this.#isManner(first)
    return (
      isFirst &&
      this.#form(items[1]) === ',' &&
      items.some((at) => at > first && this.#isManner(at))
    )
  }

  #isManner(at: number): boolean {
    const { entry, form } = this.#words[at] ?? {}
    if (entry?.noun !== undefined || entry?.degree !== undefined) return false
    return entry?.adjective !== undefined && form?.endsWith('e') !== true
  }

  /** "Melken zonder gesjouw": how something is done, and nobody who does it. */
  #isWithout(items: readonly number[]): boolean {
    const first = this.#words[items[0] ?? -1]
    return first?.verb?.form === 'infinitive' && this.#form(items[1]) === 'zonder'
  }

  /** "Spierziekten de wereld uit", "al onze woningen van het gas af": a state with no verb. */
  #isGone(items: readonly number[]): boolean {
    const [first, second] = nounPhrases(this.#words, items)
    if (
      first?.noun === 'place' &&
      second &&
      !second.hasNoun &&
      second.isWanted &&
      second.preposition === undefined
    )
      return true
    const last = this.#form(items.at(-1))
    const before = this.#words[items.at(-2) ?? -1]
    return (
      ['uit', 'af', 'in', 'voorbij'].includes(last) &&
      items.length > 2 &&
      before?.entry.kind === undefined
    )
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
    if (this.#isPassage(predicate)) {
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
        !items.some((item) => ['belangrijk', 'essentieel', 'nodig'].includes(this.#form(item)))
      outlook.frame.push(...items, ...subject)
      return
    }
    if (senses[0]?.kind === 'helping') outlook.isHelping = true
    if (senses[0]?.kind === 'identity') outlook.isIdentity = true
    if (senses[0]?.kind === 'offering' && items.some((item) => CHANCES.has(this.#form(item))))
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

  /** "(onze organisatie gaat) van aanbodgericht naar vraaggericht". */
  #isPassage({ verb, items }: Predicate): boolean {
    if (!PASSING.has(verb.lemma)) return false
    const from = items.findIndex((at) => this.#form(at) === 'van')
    const to = items.findIndex((at) => this.#form(at) === 'naar' || this.#form(at) === 'tot')
    if (from < 0 || to < from) return false
    const goal = nounPhrases(this.#words, items.slice(to))[0]
    return goal?.noun !== 'place' && goal?.noun !== 'shared' && !this.#isOfWorld(items)
  }

  #isOfWorld(items: readonly number[]): boolean {
    return items.some((at) => this.#words[at]?.entry.noun === 'place')
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
      const means = isOpen
        ? (this.#senses.meansSense(phrase) ?? this.#meansOfOurs(phrase))
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

  /** "met schermen die wij plaatsen": what it is done with is the organisation's own work. */
  #meansOfOurs({ preposition, items }: NounPhrase): Sense | undefined {
    const behind = (items.at(-1) ?? -2) + 1
    const isOurs = this.#form(behind) === 'die' && WE.has(this.#form(behind + 1))
    return preposition === 'met' && isOurs
      ? { kind: 'activity', because: 'own-means', items }
      : undefined
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
    else if (this.#form(items[0]) === 'we' || this.#form(items[0]) === 'wij')
      this.#readReason(items)
    else if (this.#isRight(items))
      this.#add({ kind: 'state', because: 'world-clause', items }, 'purpose', items)
    else if (this.#isUntil(unit)) this.#readThat(unit, { ...outlook, isFrame: true })
  }

  /** "(kinderen leren) door te doen": it stands behind the verb of the main clause. */
  #isBehindMain({ opener }: Unit): boolean {
    const verb = this.#units[0]?.items.find((at) => this.#words[at]?.verb !== undefined)
    return verb !== undefined && (opener[0] ?? -1) > verb
  }

  /** "want elk kind verdient ...", "omdat iedereen recht heeft op ...". */
  #isRight(items: readonly number[]): boolean {
    const isRight = items.some(
      (at) =>
        ['verdienen', 'mogen', 'moeten', 'hoeven', 'horen'].includes(this.#lemma(at) ?? '') ||
        (this.#form(at) === 'recht' && this.#form(at + 1) !== 'van'),
    )
    return (
      isRight &&
      items.some((at) =>
        ['elk', 'elke', 'ieder', 'iedere', 'iedereen', 'alle', 'niemand', 'geen'].includes(
          this.#form(at),
        ),
      )
    )
  }

  /** "omdat we geloven in een wereld zonder ...": a reason that names the wanted world. */
  #readReason(items: readonly number[]): void {
    const at = items.findLast((item) => this.#words[item]?.verb !== undefined)
    const verb = this.#words[at ?? -1]?.verb?.verb
    if (at === undefined || !verb) return
    const wish = this.#thatIn(items)
    const isHeld = verb.lemma === 'vinden' || verb.lemma === 'geloven'
    const isWanted = DESIRE.has(verb.lemma) || governsSomething(verb.lemma)
    if (wish && (isHeld ? this.#isWish(wish) : isWanted)) {
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
    const opens = this.#form(opener[0])
    if (opens === 'als' || opens === 'wanneer')
      return (
        main.some((at) => this.#form(at) === 'pas') && main.some((at) => DONE.has(this.#form(at)))
      )
    return ['voordat', 'totdat'].includes(opens) && main.some((at) => this.#lemma(at) === 'rusten')
  }

  #isUnread(): boolean {
    return this.#parts.every(({ sense, link }) => sense === undefined || link === 'means')
  }

  #readInfinitive(unit: Unit, outlook: Outlook): void {
    const isMission = outlook.isFrame && this.#isUnread()
    if (outlook.isHelping && !isMission) return
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
    const hasVerb = unit.items.some((at) => this.#isGoalVerb(at))
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
    const first = this.#form(items[0])
    if (first === 'we' || first === 'wij') {
      this.#add({ kind: 'ranking', because: 'own-success', items }, 'result', items)
      return
    }
    const isThird = items.some((at) => THIRD.has(this.#form(at)))
    const isBeing = items.some((at) => BEING.has(this.#lemma(at) ?? ''))
    const isAbility = (isThird && this.#hasAbility(items)) || (THIRD.has(first) && !isBeing)
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
    const first = this.#form(items[0])
    if (first === 'wij' || first === 'we') {
      this.#readGoal(items.slice(1), outlook, NO_CONTEXT, 'main', [])
      return
    }
    const finite = items.findIndex((at) => this.#words[at]?.verb !== undefined)
    const subject = subjectOf(this.#words, items, finite < 0 ? items.length : finite)
    if (outlook.isBelief && !this.#isWish(items)) return
    this.#add(
      this.#world.sense(items, finite, subject, true),
      'main',
      items,
      outlook.frame,
      subject.items,
    )
  }

  /** What one believes is a wish where it says how it should be for all. */
  #isWish(items: readonly number[]): boolean {
    return items.some((at) => {
      const word = this.#words[at]
      const lemma = this.#lemma(at) ?? ''
      return (
        ['iedereen', 'elk', 'elke', 'ieder', 'iedere', 'niemand', 'alle', 'geen'].includes(
          word?.form ?? '',
        ) ||
        ['verdienen', 'moeten', 'mogen', 'zullen'].includes(lemma) ||
        word?.form === 'recht'
      )
    })
  }

  #readRelative(unit: Unit, outlook: Outlook): void {
    if (outlook.isIdentity || !SUBJECT_RELATIVES.has(this.#form(unit.opener[0]))) return
    if (outlook.isForming && this.#form(unit.opener[0]) === 'die') {
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
