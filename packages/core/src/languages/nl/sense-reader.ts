import { governed, governsSomething } from './governed.ts'
import type { GovernedSense } from './lexicon/phrases.ts'
import { isContent, nounPhrases, withModifiers, type NounPhrase } from './noun-phrases.ts'
import { NO_CONTEXT, senseOfNounPhrase, type NounContext } from './noun-sense.ts'
import type { Predicate } from './predicates.ts'
import {
  isPeoplePronoun,
  objectKind,
  REFLEXIVE,
  verbSense,
  type ObjectKind,
  type Sense,
  type SenseComplement,
} from './senses.ts'
import { isTime } from './subject.ts'
import { formAt, type Word } from './tagging.ts'
import type { Unit } from './units.ts'

const COPULAS: ReadonlySet<string> = new Set(['zijn', 'worden', 'blijven', 'heten'])
/** "zich profileren als ..." says what one is. */
const IDENTITY_AS: ReadonlySet<string> = new Set(
  'profileren positioneren optreden fungeren functioneren gelden bekendstaan opstellen'.split(' '),
)
const EASY: ReadonlySet<string> = new Set(
  'makkelijk makkelijker gemakkelijk gemakkelijker eenvoudig eenvoudiger simpel simpeler mogelijk'.split(
    ' ',
  ),
)
/** Living verbs that are no work when we do them. */
const NO_WORK: ReadonlySet<string> = new Set(
  'rusten vinden weten hebben krijgen zien merken voelen verdienen horen vertrouwen tellen'.split(
    ' ',
  ),
)
const GUESTS: ReadonlySet<string> = new Set(
  'gast gasten klant klanten leden bezoeker bezoekers'.split(' '),
)
/** Verbs that say little, but with an object are still own work. */
const HANDLING: ReadonlySet<string> = new Set(
  'nemen stellen zetten leggen dragen halen kiezen zoeken tonen vragen brengen beginnen starten besteden gebruiken wijden vestigen houden'.split(
    ' ',
  ),
)
const MANNERS: ReadonlySet<string> = new Set(['omgaan', 'bejegenen', 'tegemoettreden', 'benaderen'])
const HOURS: ReadonlySet<string> = new Set(['uur', 'ure', 'half'])
const EACH: ReadonlySet<string> = new Set(
  'geen elk elke ieder iedere niemand iedereen alle'.split(' '),
)
/** Being one of these is a rank. */
const FIRST_CHOICES: ReadonlySet<string> = new Set(
  'keuze referentie maatstaf norm standaard gezicht voorbeeld autoriteit'.split(' '),
)
const PICTURING: ReadonlySet<string> = new Set(['waarin', 'waar', 'waarop'])
/** Plain verbs that say nothing, whatever stands with them. */
const SILENT: ReadonlySet<string> = new Set(
  'zijn hebben worden blijven lijken schijnen blijken vinden denken zeggen zien voelen bestaan komen gaan doen passen gebeuren ontstaan willen hopen verlangen vertrekken openstaan behoren'.split(
    ' ',
  ),
)
/** "laten zien", "laten kennismaken met": showing is work. */
const EVENTS: ReadonlySet<string> = new Set([
  'zien',
  'horen',
  'weten',
  'kennismaken',
  'ontdekken',
  'ervaren',
  'beleven',
  'proeven',
  'kennis',
  'inzien',
  'opvallen',
])

type GovernedBase = Pick<Sense, 'items' | 'lemma' | 'object'>

/** Finds out what noun phrases and predicates speak for. */
export class SenseReader {
  readonly #words: readonly Word[]
  readonly #units: readonly Unit[]

  constructor(words: readonly Word[], units: readonly Unit[]) {
    this.#words = words
    this.#units = units
  }

  // --- noun phrases -----------------------------------------------------

  /** What noun phrases in a row speak for, each for itself. */
  nounSenses(items: readonly number[], context: NounContext): Sense[] {
    const phrases = nounPhrases(this.#words, this.#withoutAdverbs(items)).filter(
      ({ isPriced, preposition }) => !isPriced || preposition === undefined,
    )
    const [passage] = phrases
    if (passage && this.#isPassage(phrases))
      return passage.modifiers
        .filter(({ preposition }) => preposition === 'naar')
        .flatMap((phrase) => this.phraseSenses(phrase, context))
    const goals = phrases.filter(
      (phrase, at) =>
        phrase.preposition === undefined || (at === 0 && isGoalPreposition(phrase.preposition)),
    )
    const [who, what] = goals
    if (who?.isUniversal && who.noun === 'people' && what?.hasNoun)
      return this.phraseSenses(who, context)
    const isListed = goals.length > 1
    return goals.flatMap((phrase) => {
      const isFramed =
        context.isFramed || phrase.preposition === 'voor' || phrase.preposition === 'naar'
      return this.phraseSenses(phrase, { ...context, isFramed, isListed })
    })
  }

  #withoutAdverbs(items: readonly number[]): readonly number[] {
    let from = 0
    while (from < items.length) {
      const { kind } = this.#words[items[from] ?? -1]?.entry ?? {}
      if (kind !== 'adverb' && kind !== 'conjunction') break
      from++
    }
    return items.slice(from)
  }

  /** A relative clause right behind a phrase; its words, opener first. */
  clauseAfter(phrase: NounPhrase): readonly number[] | undefined {
    const last = [phrase, ...phrase.modifiers].flatMap(({ items }) => items).at(-1)
    if (last === undefined) return undefined
    const unit = this.#units.find(({ kind, opener }) => {
      const [at] = opener
      if (at === undefined || at <= last || (kind !== 'relative' && kind !== 'result')) return false
      return this.#isRightBehind(last, at)
    })
    return unit && [...unit.opener, ...unit.items]
  }

  /** Only a comma, and verbs at the end of the clause, stand between: "een wereld te creëren waarin". */
  #isRightBehind(last: number, at: number): boolean {
    for (let between = last + 1; between < at; between++) {
      const word = this.#words[between]
      if (!word?.isMark && !word?.verb && word?.form !== 'te') return false
    }
    return true
  }

  #inContext(phrase: NounPhrase, context: NounContext): NounContext {
    const clause = this.clauseAfter(phrase)
    if (!clause) return context
    const isOwnPlace = clause.some((at) => GUESTS.has(formAt(this.#words, at)))
    const opener = formAt(this.#words, clause[0])
    const isPictured =
      PICTURING.has(opener) ||
      (opener === 'die' &&
        (phrase.isPlural || (phrase.isIndefinite && phrase.noun !== undefined))) ||
      (opener === 'dat' && phrase.isIndefinite)
    const isForClient = clause.some((at) => formAt(this.#words, at) === 'u')
    if (isForClient) return { ...context, hasClause: true, isForClient }
    const isForAll = clause.some((at) => formAt(this.#words, at) === 'iedereen')
    const opensEach = PICTURING.has(opener) || opener === 'die' || opener === 'dat'
    const isForEach = opensEach && EACH.has(formAt(this.#words, clause[1]))
    return { ...context, hasClause: true, isPictured, isOwnPlace, isForAll, isForEach }
  }

  /** "Van een hiërarchische naar een platte organisatie". */
  #isPassage(phrases: readonly NounPhrase[]): boolean {
    return (
      phrases[0]?.preposition === 'van' &&
      (phrases[0]?.modifiers.some(({ preposition }) => preposition === 'naar') ?? false)
    )
  }

  /** A noun phrase, and the state that it is for ("toezicht voor beter onderwijs"). */
  phraseSenses(phrase: NounPhrase, context: NounContext): Sense[] {
    const sense = this.phraseSense(phrase, context)
    if (!sense) return []
    if (sense.kind !== 'activity' && sense.kind !== 'offering') return [sense]
    const purpose = phrase.modifiers.flatMap((modifier) => this.purposeSense(modifier, sense) ?? [])
    return [sense, ...purpose]
  }

  /** What a noun phrase speaks for; a verb that is used as a noun speaks for what the verb does. */
  phraseSense(phrase: NounPhrase, given: NounContext): Sense | undefined {
    const context = this.#inContext(phrase, given)
    if (formAt(this.#words, phrase.head) === 'bijdrage') {
      const goal = phrase.modifiers.find(({ preposition }) => preposition === 'aan')
      return (
        goal &&
        this.phraseSense(
          { ...goal, modifiers: phrase.modifiers.filter((own) => own !== goal) },
          { ...given, isFramed: true },
        )
      )
    }
    const nominal = this.#nominalSense(phrase, context)
    if (nominal) return nominal
    if (formAt(this.#words, phrase.head) === 'oplossing' && phrase.modifiers.some(isOfProblem))
      return { kind: 'act', because: 'change-noun', items: phrase.items }
    const { kind, because } = senseOfNounPhrase(phrase, context)
    if (!kind) return undefined
    const items = [phrase, ...phrase.modifiers.filter(({ isAbsent }) => isAbsent)].flatMap(
      (own) => own.items,
    )
    const lemma = phrase.head === undefined ? undefined : this.#words[phrase.head]?.entry.singular
    return {
      kind,
      because,
      items,
      ...(lemma !== undefined && { lemma }),
      ...(this.#isWeak(because, phrase) && { isWeak: true as const }),
    }
  }

  /** Readings that give way to plainer ones: an undescribed phrase, "geen oordeel". */
  #isWeak(because: string, { noun, preposition }: NounPhrase): boolean {
    if (because === 'state-phrase') return true
    return (
      because === 'absence' &&
      preposition !== 'zonder' &&
      (noun === undefined || noun === 'neutral')
    )
  }

  #nominalSense(phrase: NounPhrase, context: NounContext): Sense | undefined {
    const head = phrase.items.findLast((at) => isContent(this.#words[at]))
    const word = head === undefined ? undefined : this.#words[head]
    if (!word || head === undefined) return undefined
    const isInfinitive = word.verb?.form === 'infinitive'
    const unlisted = this.#unlistedNominal(phrase, word)
    if (unlisted) return unlisted
    const verb = isInfinitive ? word.verb?.verb : word.entry.nominal
    if (!verb || (word.entry.noun !== undefined && !isInfinitive)) return undefined
    const van = phrase.modifiers.find(({ preposition }) => preposition === 'van')
    if (!van && !isInfinitive && verb.value !== 'act' && verb.value !== 'helping') return undefined
    const others = phrase.modifiers.filter((own) => own !== van)
    const predicate: Predicate = {
      verb,
      at: head,
      items: [...(van?.items ?? []), ...others.flatMap(withPreposition)],
      companions: [],
      value: verb.value,
      isInfinitive: true,
    }
    const [sense] = this.predicateSenses(predicate, context)
    if (!sense) return undefined
    const because =
      sense.kind === 'act' ? 'change-noun' : sense.kind === 'activity' ? 'work-noun' : sense.because
    return { ...sense, because }
  }

  /** A noun in -ing that no list holds: a change by its prefix, or else work. */
  #unlistedNominal(phrase: NounPhrase, { entry, form }: Word): Sense | undefined {
    if (
      entry.noun !== undefined ||
      entry.nominal !== undefined ||
      entry.verbs.length > 0 ||
      !form.endsWith('ing') ||
      form.length < 8
    )
      return undefined
    const isChange = /^(?:ver|ont|her)/u.test(form) || form.endsWith('isering')
    const isOf = phrase.modifiers.some(({ preposition }) => preposition === 'van')
    if (!isChange && !isOf) return undefined
    return isChange
      ? { kind: 'act', because: 'change-noun', items: phrase.items }
      : { kind: 'activity', because: 'work-noun', items: phrase.items }
  }

  /** "... voor een groener dorp": a state that the work is for. */
  purposeSense(phrase: NounPhrase, first: Sense, next?: NounPhrase): Sense | undefined {
    if (phrase.preposition !== 'voor' || first.items.some((at) => phrase.items.includes(at)))
      return undefined
    const isWithout = next?.isAbsent === true && next.preposition === 'zonder'
    const context = this.#inContext(phrase, { ...NO_CONTEXT, isFramed: isWithout })
    const { kind, because } = senseOfNounPhrase(phrase, context)
    const isWorld =
      context.isForEach ||
      phrase.noun === 'place' ||
      phrase.noun === 'shared' ||
      phrase.noun === 'quality' ||
      phrase.noun === 'merit' ||
      phrase.isComparative
    const isWanted =
      isWithout ||
      phrase.isWanted ||
      phrase.isComparative ||
      context.hasClause ||
      phrase.isAbsent ||
      phrase.modifiers.some(({ isAbsent }) => isAbsent)
    return kind === 'state' && isWorld && isWanted
      ? { kind, because, items: phrase.items }
      : undefined
  }

  /** "met onze deelfietsen": own products or work at work. */
  meansSense(phrase: NounPhrase): Sense | undefined {
    if (phrase.preposition !== 'met') return undefined
    const isOffer = phrase.noun === 'artefact' || phrase.noun === 'service'
    if (isOffer) return { kind: 'offering', because: 'own-means', items: phrase.items }
    const isWork =
      phrase.noun === 'work' ||
      (phrase.isOwn &&
        phrase.noun !== 'people' &&
        phrase.noun !== 'company' &&
        phrase.noun !== 'agent')
    return isWork ? { kind: 'activity', because: 'own-means', items: phrase.items } : undefined
  }

  identitySense(phrase: NounPhrase, lemma: string): Sense | undefined {
    const { kind, because } = senseOfNounPhrase(phrase, {
      ...NO_CONTEXT,
      isIdentity: true,
      isFramed: true,
    })
    if (!kind) return undefined
    if (kind === 'identity' && FIRST_CHOICES.has(formAt(this.#words, phrase.head)))
      return { kind: 'ranking', because: 'rank', items: phrase.items }
    const isChange = lemma === 'worden' && kind === 'identity' && !phrase.hasNoun
    return {
      kind: isChange ? 'inward-change' : kind,
      because: isChange ? 'own-change' : because,
      items: phrase.items,
    }
  }

  kindOf(phrase: NounPhrase): ObjectKind {
    const context = this.#inContext(phrase, NO_CONTEXT)
    const { kind } = senseOfNounPhrase(phrase, context)
    const isSector = this.#isSector(phrase)
    const clause = this.clauseAfter(phrase)
    const isPlace = phrase.noun !== undefined || PICTURING.has(formAt(this.#words, clause?.[0]))
    const isThere = phrase.noun !== 'people' && isPlace && (phrase.noun !== 'shared' || isSector)
    if (kind === 'state' && context.isPictured && isThere) return 'state'
    const isOurs = phrase.modifiers.some(
      ({ isOwn, noun, preposition }) =>
        isOwn &&
        preposition === 'van' &&
        (noun === 'service' || noun === 'internal' || noun === 'agent'),
    )
    if (isOurs || phrase.items.some((at) => formAt(this.#words, at) === 'interne')) return 'own'
    const forms = phrase.items.map((at) => formAt(this.#words, at))
    return objectKind(phrase, forms, kind === 'state')
  }

  /** "een zorgsector (die tegen een stootje kan)": built as a state, like a world. */
  #isSector({ head }: NounPhrase): boolean {
    return /(?:sector|wereld|samenleving|keten|stelsel|markt|cultuur|economie)$/u.test(
      formAt(this.#words, head),
    )
  }

  objectOf(items: readonly number[]): NounPhrase | undefined {
    const own = items.filter((item) => !REFLEXIVE.has(formAt(this.#words, item)))
    const found = nounPhrases(this.#words, own).filter(
      (phrase) =>
        phrase.preposition === undefined &&
        (phrase.head !== undefined ||
          phrase.items.some((item) => isPeoplePronoun(formAt(this.#words, item)))),
    )
    return found.find((phrase) => !isTime(this.#words, phrase)) ?? found[0]
  }

  // --- predicates -------------------------------------------------------

  predicateSenses(predicate: Predicate, context: NounContext): Sense[] {
    if (this.#isManners(predicate)) return []
    const senses = this.#governedSenses(predicate) ?? this.#identityAs(predicate)
    if (senses) return senses
    if (this.#isRaising(predicate)) {
      const base = { items: [...predicate.items, predicate.at], lemma: predicate.verb.lemma }
      return [
        { kind: 'activity', because: 'activity', ...base },
        { kind: 'state', because: 'formed-people', ...base },
      ]
    }
    const sense = this.#predicateSense(predicate, context)
    return sense ? [sense] : []
  }

  /** "met respect met elkaar omgaan": how one treats each other. */
  #isManners({ verb, items }: Predicate): boolean {
    return MANNERS.has(verb.lemma) && items.some((at) => formAt(this.#words, at) === 'elkaar')
  }

  /** "van leerlingen wereldburgers maken". */
  #isRaising({ verb, items }: Predicate): boolean {
    if (verb.lemma !== 'maken') return false
    const flat = withModifiers(nounPhrases(this.#words, items))
    return (
      flat.some(({ preposition, noun }) => preposition === 'van' && noun === 'people') &&
      flat.some(({ preposition, noun }) => preposition === undefined && noun === 'people')
    )
  }

  /** "zich profileren als een sociale universiteit". */
  #identityAs(predicate: Predicate): Sense[] | undefined {
    const isSeen = predicate.verb.lemma === 'zien' || predicate.verb.lemma === 'beschouwen'
    if (!isSeen && !IDENTITY_AS.has(predicate.verb.lemma)) return undefined
    const as = predicate.items.findIndex((at) => formAt(this.#words, at) === 'als')
    if (as < 0) return undefined
    const object = this.objectOf(predicate.items.slice(as + 1))
    const sense = object && this.identitySense(object, 'zijn')
    if (sense) return [sense]
    return isSeen
      ? undefined
      : [{ kind: 'ranking', because: 'rank', items: [predicate.at, ...predicate.items.slice(as)] }]
  }

  #governedSenses(predicate: Predicate): Sense[] | undefined {
    const { lemma } = predicate.verb
    if (!governsSomething(lemma) || predicate.value !== predicate.verb.value) return undefined
    const flat = withModifiers(nounPhrases(this.#words, predicate.items))
    const position = flat.findIndex(
      ({ preposition, head }) =>
        preposition !== undefined &&
        governed(lemma, preposition) !== undefined &&
        !(preposition === 'om' && HOURS.has(formAt(this.#words, head))),
    )
    const preposition = flat[position]?.preposition
    const kind = preposition === undefined ? undefined : governed(lemma, preposition)
    if (preposition === undefined || !kind) return undefined
    return this.#governedSense(kind, this.#regroup(flat.slice(position), preposition), predicate)
  }

  /** The governed phrase and those beside it, each with its own phrases behind it. */
  #regroup(flat: readonly NounPhrase[], preposition: string): NounPhrase[] {
    const found: NounPhrase[] = []
    for (const phrase of flat) {
      const last = found.at(-1)
      const isBeside =
        phrase.preposition === undefined ||
        (phrase.preposition === preposition && this.#isJoined(phrase))
      if (!last || isBeside) found.push(phrase)
      else found[found.length - 1] = { ...last, modifiers: [...last.modifiers, phrase] }
    }
    return found
  }

  /** "(voor zorg) en voor werk", "voor zorg, werk": a comma or a conjunction stands in front. */
  #isJoined({ items }: NounPhrase): boolean {
    const first = items[0] ?? 0
    return [first - 1, first - 2].some(
      (at) => formAt(this.#words, at) === ',' || this.#words[at]?.entry.kind === 'conjunction',
    )
  }

  #governedSense(kind: GovernedSense, goals: readonly NounPhrase[], predicate: Predicate): Sense[] {
    const [first] = goals
    if (!first) return []
    const base = {
      items: [predicate.at, ...first.items],
      lemma: predicate.verb.lemma,
      object: first.items,
    }
    const isPeople = this.#isServed(kind, first)
    const toThem = this.#senseToThem(kind, first, isPeople, base)
    if (toThem) return [toThem]
    if (kind === 'stand-up') return [this.#standUpSense(first, isPeople, base)]
    if (kind === 'focus') {
      const senses = this.#goalSenses(goals, NO_CONTEXT)
      const isWork = senses.length === 0 || isPeople
      return isWork ? [{ kind: 'activity', because: 'activity', ...base }] : senses
    }
    if (kind === 'frame' || kind === 'belief' || kind === 'care' || kind === 'side-with') {
      const isBelief = kind === 'belief'
      return this.#goalSenses(goals, { ...NO_CONTEXT, isFramed: !isBelief, isBelief })
    }
    return [{ kind, because: kind, ...base }]
  }

  /** Whether the phrase stands for people or bodies that are served. */
  #isServed(kind: GovernedSense, first: NounPhrase): boolean {
    const object = this.kindOf(first)
    if (object === 'people' || object === 'business') return true
    return (
      kind === 'care' &&
      first.items.some((at) => ['jouw', 'je', 'uw'].includes(formAt(this.#words, at)))
    )
  }

  /** "zorgen voor" and "zich sterk maken voor" people, "zorgen voor" a thing. */
  #senseToThem(
    kind: GovernedSense,
    first: NounPhrase,
    isPeople: boolean,
    base: GovernedBase,
  ): Sense | undefined {
    if (isPeople && kind === 'care') return { kind: 'helping', because: 'helping', ...base }
    if (isPeople && kind === 'side-with' && !first.isWanted)
      return { kind: 'activity', because: 'stand-up', ...base }
    if (kind !== 'care' || first.isWanted || first.isComparative) return undefined
    const isThing = ['service', 'thing', 'artefact'].includes(this.kindOf(first))
    return isThing ? { kind: 'offering', because: 'offering', ...base } : undefined
  }

  /** "opkomen voor" those represented is work; for a value it is an act. */
  #standUpSense(first: NounPhrase, isPeople: boolean, base: GovernedBase): Sense {
    const forms = first.items.map((at) => formAt(this.#words, at))
    const isRepresented =
      isPeople ||
      first.noun === 'representation' ||
      forms.includes('rechten') ||
      first.modifiers.some(({ noun }) => noun === 'people')
    return { kind: isRepresented ? 'activity' : 'act', because: 'stand-up', ...base }
  }

  #goalSenses(goals: readonly NounPhrase[], context: NounContext): Sense[] {
    return goals.flatMap((phrase) => this.phraseSenses(phrase, context))
  }

  #predicateSense(predicate: Predicate, context: NounContext): Sense | undefined {
    const { verb, value, items } = predicate
    const after = predicate.isInfinitive
      ? undefined
      : this.objectOf(items.filter((item) => item > predicate.at))
    const object = after ?? this.objectOf(items)
    const kind = object ? this.kindOf(object) : 'nothing'
    if (verb.lemma === 'maken' && this.#isMadeOf(items))
      return { kind: 'activity', because: 'activity', items: [predicate.at], lemma: verb.lemma }
    const turned = verb.lemma === 'maken' ? this.#turnedSense(predicate, object) : undefined
    if (turned) return turned
    if (value === 'make' || value === 'keep') {
      const complement = this.#adjectiveComplement(items)
      if (complement) return this.#madeSense(predicate, object, kind, complement)
    }
    if (verb.lemma === 'laten') return this.#letSense(predicate, object, kind)
    if (value === 'plain' && HANDLING.has(verb.lemma) && object)
      return {
        kind: 'activity',
        because: 'activity',
        items: [...predicate.companions, predicate.at, ...object.items],
        lemma: verb.lemma,
        object: object.items,
      }
    if (value === 'living') return this.#livingSense(predicate, object, kind)
    if (COPULAS.has(verb.lemma) && value === 'plain') return this.copulaSense(predicate, object)
    if (verb.lemma === 'vormen' && object && this.#isBody(object))
      return this.identitySense(object, 'zijn')
    return this.#tableSense(predicate, object, kind, context)
  }

  /** "van onze streek een plek maken waar ...": what a place or a sector becomes. */
  #turnedSense({ items, at, verb }: Predicate, object: NounPhrase | undefined): Sense | undefined {
    if (!object?.isIndefinite || object.isPlural) return undefined
    const from = withModifiers(nounPhrases(this.#words, items)).find(
      ({ preposition }) => preposition === 'van',
    )
    if (from?.noun !== 'place' && from?.noun !== 'shared') return undefined
    const isRanked = object.isRanked || object.noun === 'rank'
    if (isRanked) return undefined
    return {
      kind: 'state',
      because: 'make',
      items: [...object.items, at],
      lemma: verb.lemma,
      object: from.items,
    }
  }

  /** "er grondstoffen van maken". */
  #isMadeOf(items: readonly number[]): boolean {
    return (
      formAt(this.#words, items.at(-1)) === 'van' &&
      items.some((at) => formAt(this.#words, at) === 'er')
    )
  }

  #isBody({ noun, isPlural, isIndefinite }: NounPhrase): boolean {
    if (noun === 'people') return isIndefinite && !isPlural
    return (
      !isPlural &&
      (noun === 'agent' || noun === 'venue' || noun === 'company' || noun === 'internal')
    )
  }

  #tableSense(
    predicate: Predicate,
    object: NounPhrase | undefined,
    kind: ObjectKind,
    context: NounContext,
  ): Sense | undefined {
    const { verb, value, items, at, companions } = predicate
    const isOwnPlace =
      object !== undefined && this.#inContext(object, NO_CONTEXT).isOwnPlace && value === 'realise'
    const isOwnWork =
      value === 'plain' &&
      (object !== undefined ||
        predicate.isInfinitive ||
        items.some((item) => isContent(this.#words[item]))) &&
      !governsSomething(verb.lemma) &&
      !SILENT.has(verb.lemma)
    const sense = isOwnPlace
      ? 'identity'
      : isOwnWork
        ? 'activity'
        : (this.#exception(predicate, object) ?? verbSense(value, kind))
    if (sense === 'none') return undefined
    if (sense === 'object')
      return object && this.phraseSense(object, { ...context, isFramed: true })
    const isCounted =
      object?.isCounted === true &&
      !isTime(this.#words, object) &&
      ['helping', 'activity', 'offering', 'act'].includes(sense) &&
      !(sense === 'act' && (kind === 'problem' || !object.isPlural))
    const complement = sense === 'helping' ? this.#helpComplement(items, object) : undefined
    return {
      kind: isCounted ? 'output-target' : sense,
      because: isCounted ? 'output-target' : sense === 'state' ? 'realised-state' : sense,
      items: [...companions, at, ...(object?.items ?? [])],
      lemma: verb.lemma,
      object: object?.items ?? [],
      ...(isCounted && sense !== 'act' && { also: sense }),
      ...(isOwnWork && !object && { isWeak: true as const }),
      ...(value === 'gathering' && { joins: true as const }),
      ...(complement && { complement }),
    }
  }

  /** "bevorderen" before a world that a clause describes names that world. */
  #exception(
    predicate: Predicate,
    object: NounPhrase | undefined,
  ): 'state' | 'helping' | undefined {
    if (predicate.value !== 'promote') return undefined
    const hasInfinitive = this.#units.some(({ kind }) => kind === 'infinitive')
    if (object && hasInfinitive && object.isPlural && object.noun === undefined) return 'helping'
    return object?.noun === 'place' && this.clauseAfter(object) ? 'state' : undefined
  }

  #helpComplement(
    items: readonly number[],
    object: NounPhrase | undefined,
  ): SenseComplement | undefined {
    const modifiers = object?.modifiers ?? nounPhrases(this.#words, items)
    const found = modifiers.find(
      ({ preposition }) => preposition === 'met' || preposition === 'bij' || preposition === 'aan',
    )
    return found && { kind: 'noun', items: found.items }
  }

  /** "zijn", "worden", "blijven": what one is or wants to be. */
  copulaSense(predicate: Predicate, object: NounPhrase | undefined): Sense | undefined {
    const { items, at, verb } = predicate
    const forms = new Set(items.map((item) => formAt(this.#words, item)))
    if (forms.has('er') && forms.has('voor'))
      return {
        kind: 'helping',
        because: 'meaning-something',
        items: [at, ...items],
        lemma: 'er zijn',
      }
    const sense = object && this.identitySense(object, verb.lemma)
    if (sense) return sense
    const adjective = items.find((item) => {
      const entry = this.#words[item]?.entry
      return entry?.degree !== undefined || entry?.adjective !== undefined
    })
    if (adjective === undefined) return undefined
    const isRank =
      this.#words[adjective]?.entry.adjective === 'rank' ||
      this.#words[adjective]?.entry.degree === 'superlative'
    return isRank
      ? { kind: 'ranking', because: 'rank', items: [adjective, at] }
      : { kind: 'inward-change', because: 'own-change', items: [adjective, at] }
  }

  /** "de stad schoner maken", "leefbaar houden": the adjective that the object gets. */
  #adjectiveComplement(items: readonly number[]): readonly number[] | undefined {
    const adjectives = items.filter((item, position) => {
      const word = this.#words[item]
      if (!word || word.entry.kind !== undefined) return false
      if (word.entry.adjective === undefined && word.entry.degree === undefined) return false
      const next = this.#words[items[position + 1] ?? -1]
      const isAttribute =
        next !== undefined &&
        isContent(next) &&
        next.entry.noun !== undefined &&
        next.entry.adjective === undefined
      return !isAttribute && !word.form.endsWith('e')
    })
    return adjectives.length > 0 ? adjectives : undefined
  }

  #madeSense(
    predicate: Predicate,
    object: NounPhrase | undefined,
    kind: ObjectKind,
    complement: readonly number[],
  ): Sense {
    const target = (object?.items ?? []).filter((item) => !complement.includes(item))
    const base = {
      items: [...complement, predicate.at],
      lemma: predicate.verb.lemma,
      object: target,
      complement: { kind: 'adjective' as const, items: complement },
    }
    const isClient =
      kind === 'business' || target.some((at) => ['uw', 'jouw'].includes(formAt(this.#words, at)))
    if (isClient) return { kind: 'helping', because: 'helping', ...base }
    if (this.#isEasyForUsers(predicate, complement))
      return { kind: 'helping', because: 'easy-for-users', ...base }
    if (kind === 'own' || kind === 'collection')
      return { kind: 'inward-change', because: 'own-change', ...base }
    return { kind: 'state', because: predicate.value === 'keep' ? 'keep' : 'make', ...base }
  }

  /** "het bouwers makkelijker maken om onze software te gebruiken": for users of one's own product. */
  #isEasyForUsers(predicate: Predicate, complement: readonly number[]): boolean {
    if (!complement.some((at) => EASY.has(formAt(this.#words, at)))) return false
    if (!predicate.items.some((at) => formAt(this.#words, at) === 'het')) return false
    const isForFirms = withModifiers(nounPhrases(this.#words, predicate.items)).some(
      ({ preposition, noun, isPlural }) => preposition === 'voor' && noun === 'company' && isPlural,
    )
    if (isForFirms) return true
    return this.#units.some(
      ({ kind, items }) =>
        kind === 'infinitive' &&
        items.some((at) => formAt(this.#words, at) === 'onze' || formAt(this.#words, at) === 'ons'),
    )
  }

  #letSense(
    predicate: Predicate,
    object: NounPhrase | undefined,
    kind: ObjectKind,
  ): Sense | undefined {
    const { items, at } = predicate
    const cue = [...(object?.items ?? []), at]
    if (items.some((item) => EVENTS.has(formAt(this.#words, item))))
      return { kind: 'activity', because: 'activity', items: cue, lemma: 'laten zien' }
    const offer = withModifiers(nounPhrases(this.#words, items)).find(
      ({ noun, preposition }) =>
        preposition === 'van' && (noun === 'artefact' || noun === 'service'),
    )
    if (offer)
      return {
        kind: 'offering',
        because: 'offering',
        items: [...cue, ...offer.items],
        lemma: 'laten',
      }
    const isClient = items.some((item) => ['jouw', 'je', 'uw'].includes(formAt(this.#words, item)))
    const hasMeans = this.#units.some((unit) => unit.kind === 'means')
    const withOurs = withModifiers(nounPhrases(this.#words, items)).some(
      ({ preposition, hasNoun }) => preposition === 'met' && hasNoun,
    )
    const isHelp =
      isClient ||
      (kind === 'business' && withOurs) ||
      (kind === 'people' && hasMeans && object?.isUniversal !== true)
    const sense = isHelp ? 'helping' : verbSense('let', kind)
    if (sense === 'none' || sense === 'object') return undefined
    return { kind: sense, because: 'let', items: cue, lemma: 'laten', object: object?.items ?? [] }
  }

  /** An adjective with no -e stands by itself and says how. */
  #isManner(at: number): boolean {
    const word = this.#words[at]
    if (!word || (word.form.endsWith('e') && word.entry.degree === undefined)) return false
    return word.entry.adjective !== undefined || word.entry.degree !== undefined
  }

  /** "duurzaam samen leven", "veilig werken": how people live, with nobody who does something to somebody. */
  #livingSense(
    predicate: Predicate,
    object: NounPhrase | undefined,
    kind: ObjectKind,
  ): Sense | undefined {
    const { items, at, verb } = predicate
    if (items.some((item) => this.#words[item]?.verb?.verb.lemma === 'laten'))
      return this.#letSense(predicate, object, kind)
    const isGrowth = verb.lemma === 'groeien' || verb.lemma === 'doorgroeien'
    if (isGrowth && items.some((item) => formAt(this.#words, item) === 'naar')) {
      return { kind: 'inward-change', because: 'own-change', items: [at], lemma: verb.lemma }
    }
    const manner = items.filter((item) => this.#isManner(item))
    if (
      manner.length > 0 &&
      (object === undefined || object.items.every((item) => manner.includes(item)))
    ) {
      return {
        kind: 'state',
        because: 'way-of-living',
        items: [...manner, at],
        lemma: verb.lemma,
        isWeak: true,
      }
    }
    if (NO_WORK.has(verb.lemma)) return undefined
    return {
      kind: 'activity',
      because: 'activity',
      items: [at],
      lemma: verb.lemma,
      object: object?.items ?? [],
    }
  }
}

/** The words of a phrase with the preposition in front of them. */
function withPreposition({ items }: NounPhrase): readonly number[] {
  return [(items[0] ?? 1) - 1].concat(items)
}

/** "van maatschappelijke vraagstukken". */
function isOfProblem({ preposition, noun }: NounPhrase): boolean {
  return (preposition === 'van' || preposition === 'voor') && noun === 'problem'
}

function isGoalPreposition(preposition: string): boolean {
  return preposition === 'voor' || preposition === 'naar' || preposition === 'zonder'
}
