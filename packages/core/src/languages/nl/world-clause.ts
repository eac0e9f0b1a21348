import type { CueKind } from '../../judgement.ts'
import { nounPhrases, type NounPhrase } from './noun-phrases.ts'
import { NO_CONTEXT } from './noun-sense.ts'
import type { SenseReader } from './sense-reader.ts'
import type { Sense } from './senses.ts'
import { isTime, type Subject } from './subject.ts'
import { formAt, lemmaAt, type Word } from './tagging.ts'

/** A clause whose subject is not the organisation, and what a rule may ask of it. */
interface WorldClause {
  readonly items: readonly number[]
  readonly subject: Subject
  /** A frame announces it: a wish, or "zo" after what one does. */
  readonly isFramed: boolean
  readonly forms: ReadonlySet<string>
  /** The finite verb, in dictionary form. */
  readonly lemma: string | undefined
  /** "bij ons", "van onze": it is about us after all. */
  readonly isWithUs: boolean
  /** Speaks to a client: "u", "je ... bij ons". */
  readonly isToClient: boolean
  readonly hasOwnSubject: boolean
  readonly isContented: boolean
  readonly namesOwnBody: boolean
  /** "Niet elk kind ...", "niet iedereen ...". */
  readonly isOfNotEach: boolean
  /** "Wie goed luistert, ...". */
  readonly isOfWho: boolean
  /** "onder druk", "in gevaar", "op het spel". */
  readonly isUnderPressure: boolean
  /** "Dat is makkelijker gezegd dan gedaan": about what was said before. */
  readonly isPointer: boolean
}

interface Rule {
  readonly because: string
  readonly kind: CueKind | undefined
  readonly applies: (clause: WorldClause) => boolean
}

function isProduct({ subject: { noun } }: WorldClause): boolean {
  return noun === 'artefact' || noun === 'service'
}

function hasAny({ forms }: WorldClause, ...wanted: readonly string[]): boolean {
  return wanted.some((form) => forms.has(form))
}

/** What one holds dear: naming it says nothing of the world. */
export const VALUES: ReadonlySet<string> = new Set(
  'pijlers waarden kernwaarden uitgangspunten principes fundamenten basis leidraad sleutelwoorden bouwstenen woorden begrippen drijfveren'.split(
    ' ',
  ),
)
const WORKERS = [
  'medewerkers',
  'collega’s',
  "collega's",
  'personeel',
  'teams',
  'werknemers',
] as const
const LOSSES: ReadonlySet<string> = new Set(
  'verdwijnen sterven lijden uitvallen worstelen kampen ontbreken missen verliezen verhongeren vereenzamen afhaken verdrinken verpieteren'.split(
    ' ',
  ),
)

/** "Steeds meer soorten verdwijnen", "er wordt te weinig over gesproken": how it is, and not how it is to be. */
function tellsAProblem(clause: WorldClause): boolean {
  if (clause.isOfNotEach || clause.isUnderPressure || isDeniedEasy(clause)) return true
  if (hasAny(clause, 'geen', 'niet', 'nooit', 'niemand', 'minder')) return false
  if (hasAny(clause, 'te') && hasAny(clause, 'weinig', 'veel', 'vaak', 'lang')) return true
  if (hasAny(clause, 'helaas')) return true
  const isOfAProblem = clause.subject.noun === 'problem'
  return !isOfAProblem && clause.lemma !== undefined && LOSSES.has(clause.lemma)
}

const EASY: ReadonlySet<string> = new Set(
  'eenvoudig makkelijk gemakkelijk vanzelfsprekend altijd genoeg voldoende gratis'.split(' '),
)

/** "Opgroeien is niet eenvoudig". */
function isDeniedEasy(clause: WorldClause): boolean {
  return hasAny(clause, 'niet') && clause.lemma === 'zijn' && hasAny(clause, ...EASY)
}

/** "Iedereen is welkom", "wie komt, betaalt niets": on what terms one may come. */
function isOfTerms(clause: WorldClause): boolean {
  if (hasAny(clause, 'welkom')) return clause.lemma === 'zijn' && !hasAny(clause, 'voelen', 'voelt')
  return hasAny(clause, 'betaalt', 'betalen') && hasAny(clause, 'niets', 'niks')
}

/** "Kwaliteit is geen toeval maar een keuze", "dieven slapen nooit": what one holds to be so. */
function isHeld(clause: WorldClause): boolean {
  const { forms, lemma, subject } = clause
  if (lemma === 'zijn' && hasAny(clause, 'geen', 'niet') && hasAny(clause, 'maar')) return true
  return subject.noun === undefined && forms.has('nooit') && forms.size < 5
}

/** "Hun vraag is het vertrekpunt": how one goes about it. */
const METHODS = [
  'vertrekpunt',
  'uitgangspunt',
  'startpunt',
  'leidraad',
  'kompas',
  'kracht',
  'troef',
] as const

/** "Wie de tijd neemt, komt verder dan wie haast heeft". */
function isProverb({ isOfWho, forms }: WorldClause): boolean {
  return isOfWho && (forms.has('dan') || forms.has('verder'))
}

/** "Niemand kent de vallei beter dan wie er woont": a claim, no wish. */
function isUnrivalled(clause: WorldClause): boolean {
  return hasAny(clause, 'niemand', 'nergens') && hasAny(clause, 'beter', 'zo')
}

/** Clauses that only seem to be about the world. The first rule that applies decides. */
const RULES: readonly Rule[] = [
  {
    because: 'nothing',
    kind: undefined,
    applies: (clause) =>
      hasAny(clause, 'centraal', 'voorop') ||
      (hasAny(clause, 'hier') && (clause.lemma === 'zijn' || hasAny(clause, 'terecht'))),
  },
  {
    because: 'nothing',
    kind: undefined,
    applies: (clause) =>
      clause.lemma === 'zijn' &&
      !clause.isFramed &&
      hasAny(clause, 'uniek', 'anders', 'verschillend'),
  },
  {
    because: 'nothing',
    kind: undefined,
    applies: (clause) =>
      !clause.isFramed &&
      (isOfTerms(clause) ||
        isProverb(clause) ||
        tellsAProblem(clause) ||
        isUnrivalled(clause) ||
        isHeld(clause) ||
        (clause.lemma === 'zijn' && hasAny(clause, ...METHODS)) ||
        clause.isPointer ||
        hasAny(clause, 'lid')),
  },
  {
    because: 'offering',
    kind: 'offering',
    applies: (clause) =>
      !clause.isFramed &&
      ((hasAny(clause, 'terecht') && hasAny(clause, 'bij') && hasAny(clause, 'voor')) ||
        (clause.lemma === 'krijgen' && clause.isWithUs)),
  },
  {
    because: 'own-success',
    kind: 'ranking',
    applies: (clause) => clause.hasOwnSubject && hasAny(clause, 'vrijwilligers'),
  },
  {
    because: 'nothing',
    kind: undefined,
    applies: (clause) => hasAny(clause, 'dat', 'dit') && hasAny(clause, ...VALUES),
  },
  {
    because: 'own-success',
    kind: 'ranking',
    applies: (clause) => clause.subject.noun === 'customer' && hasAny(clause, 'ons', 'onze'),
  },
  {
    because: 'own-change',
    kind: 'inward-change',
    applies: (clause) => clause.isFramed && clause.subject.noun === 'internal',
  },
  {
    because: 'own-place',
    kind: 'identity',
    applies: (clause) =>
      clause.isFramed &&
      clause.hasOwnSubject &&
      (clause.subject.noun === 'venue' || clause.subject.noun === 'agent'),
  },
  {
    because: 'own-success',
    kind: 'ranking',
    applies: (clause) =>
      clause.isFramed &&
      !hasAny(clause, 'iedereen', 'niemand') &&
      (isProduct(clause) || clause.subject.noun === 'work'),
  },
  {
    because: 'offering',
    kind: 'offering',
    applies: (clause) =>
      clause.isToClient && (clause.isWithUs || hasAny(clause, 'terecht', 'onze')),
  },
  {
    because: 'own-change',
    kind: 'inward-change',
    applies: (clause) =>
      clause.hasOwnSubject && clause.lemma === 'zijn' && hasAny(clause, ...WORKERS),
  },
  {
    because: 'own-success',
    kind: 'ranking',
    applies: ({ subject, namesOwnBody }) => subject.noun === 'people' && namesOwnBody,
  },
  {
    because: 'own-success',
    kind: 'ranking',
    applies: (clause) =>
      (clause.isWithUs && (isProduct(clause) || hasAny(clause, 'bij'))) ||
      (isProduct(clause) && clause.hasOwnSubject),
  },
  {
    because: 'contented-customers',
    kind: 'ranking',
    applies: ({ isContented, subject }) => isContented && subject.noun !== 'place',
  },
  {
    because: 'nothing',
    kind: undefined,
    applies: (clause) => clause.lemma === 'doen' && !clause.isFramed && !hasAny(clause, 'mee'),
  },
]

const COPULAS: ReadonlySet<string> = new Set(['zijn', 'worden', 'blijven', 'heten'])
const NEGATIONS = [
  'geen',
  'niet',
  'weer',
  'nooit',
  'niemand',
  'zonder',
  'nergens',
  'niets',
] as const
const EVERYBODY = ['elk', 'elke', 'ieder', 'iedere', 'alle', 'iedereen', 'wie'] as const
const WISH_WORDS: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...EVERYBODY,
  'allen',
  'overal',
  'recht',
  'eenieder',
  'gewoon',
  'normaal',
  'vanzelfsprekend',
])
const WISH_VERBS: ReadonlySet<string> = new Set(['kunnen', 'hoeven', 'mogen', 'verdienen'])
const OWN: ReadonlySet<string> = new Set(['ons', 'onze'])
/** "(kinderen leren) het best (door te doen)": a conviction. */
const BEST = ['best', 'beste', 'meest', 'meeste'] as const
const BY: ReadonlySet<string> = new Set(['door', 'binnen', 'bij'])
const POINTERS: ReadonlySet<string> = new Set(['dat', 'dit'])
const PRESSED = /^(?:onder druk|in gevaar|in de knel|op het spel|in nood|op de tocht)/u

/** Reads clauses about the world: states, unless they turn out to be about the organisation. */
export class WorldClauseReader {
  readonly #words: readonly Word[]
  readonly #senses: SenseReader

  constructor(words: readonly Word[], senses: SenseReader) {
    this.#words = words
    this.#senses = senses
  }

  #tellsLack(items: readonly number[]): boolean {
    return items.some(
      (at) => formAt(this.#words, at) === 'weinig' || formAt(this.#words, at) === 'niet',
    )
  }

  /** "Er worden lezingen georganiseerd": own work; what is done to people is how it goes with them. */
  #ownWork(items: readonly number[], subject: Subject): Sense | undefined {
    if (
      subject.noun === 'people' ||
      items.length < 4 ||
      this.#tellsLack(items) ||
      !items.some((at) => lemmaAt(this.#words, at) === 'worden')
    )
      return undefined
    const done = items.findLast((at) => this.#words[at]?.verb?.form === 'participle')
    const value = done === undefined ? undefined : this.#words[done]?.verb?.verb.value
    if (value !== 'activity' && value !== 'offering') return undefined
    const isWished = items.some((at) => WISH_WORDS.has(formAt(this.#words, at)))
    return isWished ? undefined : { kind: value, because: value, items }
  }

  /** @param finite Where the finite verb stands in `items`; -1 for none. */
  sense(
    items: readonly number[],
    finite: number,
    subject: Subject,
    isFramed: boolean,
  ): Sense | undefined {
    const passive = this.passiveSense(items) ?? this.#ownWork(items, subject)
    if (passive) return passive
    const clause = this.#clauseOf(items, finite, subject, isFramed)
    const rule = RULES.find(({ applies }) => applies(clause))
    if (rule) return rule.kind && { kind: rule.kind, because: rule.because, items }
    if (clause.lemma !== undefined && COPULAS.has(clause.lemma)) {
      const sense = this.#copulaSense(clause, items.slice(finite + 1))
      const isTold = !isFramed && !this.#isMarkedWish(clause)
      return sense?.kind === 'state' && isTold ? { ...sense, isWeak: true } : sense
    }
    const means = this.#ownMeans(clause)
    if (means) return { kind: 'offering', because: 'own-means', items: means.items }
    const isWeak = !isFramed && (!this.#isMarkedWish(clause) || this.#isOfMembers(clause))
    return stateOf(items, isWeak)
  }

  #clauseOf(
    items: readonly number[],
    finite: number,
    subject: Subject,
    isFramed: boolean,
  ): WorldClause {
    const forms = new Set(items.map((at) => formAt(this.#words, at)))
    const isWithUs = items.some(
      (at) =>
        ['bij', 'van'].includes(formAt(this.#words, at)) && OWN.has(formAt(this.#words, at + 1)),
    )
    return {
      items,
      subject,
      isFramed,
      forms,
      lemma: finite < 0 ? undefined : lemmaAt(this.#words, items[finite]),
      isWithUs,
      isToClient: forms.has('u') || ((forms.has('je') || forms.has('jij')) && isWithUs),
      hasOwnSubject: subject.items.some((at) => OWN.has(formAt(this.#words, at))),
      isContented: items.some((at) => this.#words[at]?.entry.adjective === 'contented'),
      namesOwnBody: items.some((at) => this.#isOwnBody(at)),
      isOfNotEach: items.some((at) => this.#isNotEach(at)),
      isOfWho: formAt(this.#words, items[0] ?? -1) === 'wie',
      isUnderPressure: items.some((at) => this.#isPressed(at)),
      isPointer:
        finite >= 0 &&
        lemmaAt(this.#words, items[finite]) === 'zijn' &&
        subject.items.length === 1 &&
        POINTERS.has(formAt(this.#words, subject.items[0] ?? -1)),
    }
  }

  #isNotEach(at: number): boolean {
    return (
      formAt(this.#words, at) === 'niet' &&
      EVERYBODY.some((form) => form === formAt(this.#words, at + 1))
    )
  }

  #isPressed(at: number): boolean {
    const phrase = [
      formAt(this.#words, at),
      formAt(this.#words, at + 1),
      formAt(this.#words, at + 2),
    ].join(' ')
    return PRESSED.test(phrase)
  }

  /** "ons ziekenhuis", "onze diensten". */
  #isOwnBody(at: number): boolean {
    const noun = this.#words[at]?.entry.noun
    const isBody = noun === 'agent' || noun === 'venue' || noun === 'artefact' || noun === 'service'
    return isBody && OWN.has(formAt(this.#words, at - 1))
  }

  /** "Met onze app vind je ...". */
  #ownMeans(clause: WorldClause): NounPhrase | undefined {
    if (!hasAny(clause, 'je', 'u')) return undefined
    return nounPhrases(this.#words, clause.items).find(
      ({ preposition, isOwn, noun }) =>
        preposition === 'met' && isOwn && (noun === 'artefact' || noun === 'service'),
    )
  }

  #isOfMembers({ subject }: WorldClause): boolean {
    return subject.items.some((at) => formAt(this.#words, at) === 'leden')
  }

  /** Words that show how things are to be, not how they are. */
  #isMarkedWish({ items, subject, forms }: WorldClause): boolean {
    const isDefinite = subject.items.some((at) => ['de', 'het'].includes(formAt(this.#words, at)))
    const isBest = forms.has('het') && BEST.some((form) => forms.has(form))
    if (subject.noun === 'people' && !isDefinite && !isBest) return true
    return items.some((at) => {
      const word = this.#words[at]
      if (this.#isEachTime(at)) return false
      if (word?.entry.degree === 'comparative') return true
      return WISH_VERBS.has(lemmaAt(this.#words, at) ?? '') || WISH_WORDS.has(word?.form ?? '')
    })
  }

  /** "elk (jaar)": every time, and not everybody. */
  #isEachTime(at: number): boolean {
    const next = { head: at + 1 }
    return EVERYBODY.some((form) => form === formAt(this.#words, at)) && isTime(this.#words, next)
  }

  /** Whether something is said of how it is: an adjective, a participle, a negation. */
  #isSaid(at: number): boolean {
    const word = this.#words[at]
    if (!word) return false
    if (word.entry.adjective !== undefined || word.entry.degree !== undefined) return true
    return word.verb?.form === 'participle' || NEGATIONS.some((form) => form === word.form)
  }

  /** "X is een ...": an agent noun says what X is; something wanted makes it a state. */
  #copulaSense(clause: WorldClause, behind: readonly number[]): Sense | undefined {
    const { items, subject, isFramed } = clause
    const rest = behind.filter((at) => !subject.items.includes(at))
    const object = this.#senses.objectOf(rest)
    const isAboutAll =
      subject.noun === 'people' ||
      subject.items.some((at) => WISH_WORDS.has(formAt(this.#words, at)))
    if (object && isAgent(object) && !isAboutAll && !isFramed) {
      return this.#senses.identitySense(object, 'zijn')
    }
    if (clause.lemma === 'worden' && object?.noun === 'people') return stateOf(items, false)
    const isSaying = items.some((at) => this.#isSaid(at))
    const isWanted = isSaying || hasAny(clause, ...EVERYBODY)
    const isDefinition = object?.isIndefinite === true && !object.isWanted
    if (!isFramed && (!isWanted || isDefinition)) return undefined
    return stateOf(items, !isFramed && (!isSaying || this.#isOfMembers(clause)))
  }

  /** "(worden) binnen de kliniek (behandeld)", "door de stichting": by whom or where it is done. */
  #isByBody(items: readonly number[]): boolean {
    return nounPhrases(this.#words, items).some(
      (phrase) => BY.has(phrase.preposition ?? '') && isAgent(phrase),
    )
  }

  /** "Bij ons worden hekken gesmeed", "moet worden gestopt": who does it stays out of sight. */
  passiveSense(items: readonly number[]): Sense | undefined {
    const participle = items.findLast((at) => this.#words[at]?.verb?.form === 'participle')
    const verb = participle === undefined ? undefined : this.#words[participle]?.verb?.verb
    if (participle === undefined || !verb) return undefined
    if (!items.some((at) => lemmaAt(this.#words, at) === 'worden')) return undefined
    const isOurs = items.some((at) => OWN.has(formAt(this.#words, at)))
    const isDuty = items.some((at) => lemmaAt(this.#words, at) === 'moeten')
    const isBody = verb.value !== 'act' && this.#isByBody(items)
    if (!isOurs && !isBody && !(isDuty && verb.value === 'act')) return undefined
    const own = items.filter((at) => at !== participle && lemmaAt(this.#words, at) !== 'worden')
    const predicate = {
      verb,
      at: participle,
      items: own,
      companions: [],
      value: verb.value,
      isInfinitive: false,
    }
    return this.#senses.predicateSenses(predicate, NO_CONTEXT)[0]
  }
}

function isAgent({ noun, isPlural }: NounPhrase): boolean {
  return !isPlural && (noun === 'agent' || noun === 'venue' || noun === 'internal')
}

function stateOf(items: readonly number[], isWeak: boolean): Sense {
  const sense = { kind: 'state', because: 'world-clause', items } as const
  return isWeak ? { ...sense, isWeak: true } : sense
}
