import type { Word } from './tagging.ts'

/**
 * A stretch of a sentence with at most one finite verb of its own. `items` are indices of words; those
 * of units inside it are not among them.
 *
 * - `main`: the main clause, or what stands in its place.
 * - `infinitive`: "om ... te"; `means`: "door ... te", "via", "met behulp van"; `result`: "zodat".
 * - `purpose`: "ter bevordering van", "met het oog op".
 * - `that`: a clause after "dat"; `relative`: after "die", "waarin"; `aside`: a reason or condition.
 */
export interface Unit {
  readonly kind: UnitKind
  /** The unit that it stands in; an index in the list of units. */
  readonly parent: number | undefined
  readonly items: number[]
  /** The words that open it; empty for the main clause. */
  readonly opener: number[]
  isDone: boolean
  lastVerb: number
}

export type UnitKind =
  | 'main'
  | 'infinitive'
  | 'means'
  | 'result'
  | 'purpose'
  | 'that'
  | 'relative'
  | 'aside'

interface Opening {
  readonly kind: UnitKind
  /** How many words open it. */
  readonly length: number
}

const MEANS_WORDS: ReadonlySet<string> = new Set(['via', 'middels', 'dankzij'])
const MEANS_PHRASES: readonly (readonly string[])[] = [
  ['door', 'middel', 'van'],
  ['met', 'behulp', 'van'],
  ['aan', 'de', 'hand', 'van'],
  ['in', 'de', 'vorm', 'van'],
  ['met', 'inzet', 'van'],
  ['met', 'gebruik', 'van'],
]
const PURPOSE_PHRASES: readonly (readonly string[])[] = [
  ['met', 'het', 'oog', 'op'],
  ['met', 'als', 'doel'],
  ['met', 'als', 'einddoel'],
  ['met', 'als', 'resultaat'],
  ['met', 'als', 'gevolg'],
  ['met', 'als', 'ideaal'],
  ['met', 'als', 'droom'],
  ['met', 'als', 'ambitie'],
  ['met', 'als', 'stip', 'op', 'de', 'horizon'],
  ['met', 'de', 'droom', 'van'],
  ['ten', 'behoeve', 'van'],
  ['ten', 'gunste', 'van'],
  ['in', 'het', 'belang', 'van'],
  ['ten', 'bate', 'van'],
  ['omwille', 'van'],
  ['in', 'de', 'hoop', 'op'],
  ['op', 'weg', 'naar'],
  ['in', 'de', 'hoop'],
]
/** Verbs that "dat" after them belongs to. */
const CONVINCED: ReadonlySet<string> = new Set(
  'vinden geloven denken menen weten zeggen'.split(' '),
)
/** "(dromen) ervan (dat)". */
const ABOUT_IT: ReadonlySet<string> = new Set('ervan erop eraan ernaar ertoe ervoor'.split(' '))
const THAT_BEFORE: ReadonlySet<string> = new Set([
  'ervoor',
  'er',
  'voor',
  'voorop',
  'eraan',
  'aan',
  'ernaar',
  'erop',
  'ervan',
  'naar',
  'van',
  'op',
  'vast',
  'zo',
  'toe',
])

/** "tot niemand meer honger heeft", "totdat ieder kind kan lezen": how it will be for all. */
const UNTIL: ReadonlySet<string> = new Set(['tot', 'totdat'])
const FOR_ALL: ReadonlySet<string> = new Set(
  'niemand iedereen elk elke ieder iedere geen alle'.split(' '),
)

const AWAITING: ReadonlySet<string> = new Set(['ernaar', 'ervoor', 'eraan', 'erop'])

function startsWith(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => words[at + offset]?.form === part)
}

/** Builds the units of a sentence from left to right. */
export class UnitBuilder {
  readonly units: Unit[] = []
  readonly #words: readonly Word[]
  readonly #from: number
  readonly #to: number
  /** For each word, the index of the next "te" with an infinitive behind it, before the sentence ends. */
  readonly #nextTe: ReadonlyMap<number, number>
  /** Behind the last verb "dat" opens no clause. */
  readonly #lastVerb: number
  #current = 0

  constructor(words: readonly Word[], from: number, to: number) {
    this.#words = words
    this.#from = from
    this.#to = to
    this.#nextTe = nextTe(words, from, to)
    this.#lastVerb = lastVerb(words, from, to)
    this.#open({ kind: 'main', length: 0 }, from, undefined)
    for (let at = from; at < to; at++) at = this.#step(at)
  }

  /** "een (voor iedereen) toegankelijke vereniging": it stands inside a noun phrase. */
  #isForAllInside(at: number): boolean {
    const [article, next, described] = [
      this.#words[at - 1],
      this.#words[at + 1],
      this.#words[at + 2],
    ]
    const isInside = article?.entry.kind === 'article' && this.#words[at]?.form === 'voor'
    return isInside && next?.form === 'iedereen' && described?.entry.adjective !== undefined
  }

  get #unit(): Unit | undefined {
    return this.units[this.#current]
  }

  #step(at: number): number {
    if (this.#isForAllInside(at)) return at + 1
    const opening = this.#openingAt(at)
    if (opening) {
      const parent = this.#parentFor(opening, at)
      this.#open(opening, at, parent)
      return at + opening.length - 1
    }
    this.#closeIfOver(at)
    this.#add(at)
    return at
  }

  #open({ kind, length }: Opening, at: number, parent: number | undefined): void {
    const opener = Array.from({ length }, (_, offset) => at + offset)
    this.units.push({ kind, parent, items: [], opener, isDone: false, lastVerb: -9 })
    this.#current = this.units.length - 1
  }

  /** A new unit stands in the current one, unless that one has its verb and the new one goes beside it. */
  #parentFor({ kind }: Opening, at: number): number | undefined {
    const unit = this.#unit
    const isBeside = kind === 'result' || kind === 'aside' || kind === 'purpose'
    const isOver = unit?.isDone === true || (kind === 'result' && this.#words[at - 1]?.form === ',')
    if (unit?.kind === 'relative' && isOver && isBeside) return unit.parent
    return this.#current
  }

  /** Words behind the last verb of a clause belong to what goes on after it. */
  #handBack(unit: Unit, parent: Unit): void {
    if (unit.kind !== 'relative' && unit.kind !== 'that') return
    const from = unit.items.findIndex((at) => at > unit.lastVerb)
    if (from < 0 || unit.lastVerb < 0) return
    parent.items.push(...unit.items.splice(from))
  }

  #add(at: number): void {
    const unit = this.#unit
    const word = this.#words[at]
    if (!unit || !word) return
    unit.items.push(at)
    if (!word.verb) return
    const isInfinitive = word.verb.form === 'infinitive'
    if (unit.kind === 'infinitive' || unit.kind === 'means') unit.isDone ||= isInfinitive
    else if (unit.kind !== 'main' && word.verb.form !== 'participle') unit.isDone = true
    unit.lastVerb = at
  }

  /** Goes back to the unit around this one, where a word can only belong there. */
  #closeIfOver(at: number): void {
    for (let depth = 0; depth < 6; depth++) {
      const unit = this.#unit
      if (!unit || unit.parent === undefined || !this.#isOver(unit, at)) return
      const parent = this.units[unit.parent]
      if (parent) this.#handBack(unit, parent)
      this.#current = unit.parent
    }
  }

  #isOver(unit: Unit, at: number): boolean {
    const word = this.#words[at]
    const next = this.#words[at + 1]
    if (!word) return false
    if (word.isMark) return word.form === ',' && this.#endsAtComma(unit, at)
    if (word.entry.kind === 'conjunction' && this.#isBesideMain(unit, at)) return true
    if (unit.kind === 'means' && word.entry.kind === 'article' && this.#isTopicOver(unit, at))
      return true
    if (!word.verb) return false
    if (
      unit.isDone &&
      word.verb.form === 'singular' &&
      unit.kind !== 'main' &&
      (unit.kind === 'infinitive' || unit.kind === 'means') &&
      !this.#hasFinite(unit.parent)
    )
      return true
    if (isInversion(word, next) && !this.#hasFinite(unit.parent)) return true
    if (!unit.isDone || unit.kind === 'main') return false
    const gap = at - unit.lastVerb
    const isCluster =
      gap === 1 ||
      (gap === 2 && this.#words[at - 1]?.form === 'te' && !this.#waitsForTe(unit.parent))
    const previous = this.#words[at - 1]
    if (previous?.form === 'het') return false
    if (previous?.entry.kind === 'preposition' && !isPrefix(previous.form)) return false
    return !isCluster && this.#isPending(unit.parent) && !this.#isCoordinated(unit.lastVerb, at)
  }

  /** "Door sport een vrolijker wijk creëren": the means stands in front, the rest begins. */
  #isTopicOver(unit: Unit, at: number): boolean {
    const parent = unit.parent === undefined ? undefined : this.units[unit.parent]
    const previous = this.#words[at - 1]
    const isNoun = previous !== undefined && !previous.isMark && previous.entry.kind === undefined
    return parent?.items.length === 0 && isNoun && unit.items.length > 0
  }

  #waitsForTe(parent: number | undefined): boolean {
    const unit = parent === undefined ? undefined : this.units[parent]
    return (
      unit !== undefined && (unit.kind === 'infinitive' || unit.kind === 'means') && !unit.isDone
    )
  }

  #endsAtComma(unit: Unit, at: number): boolean {
    const next = this.#words[at + 1]
    if (next?.entry.kind === 'conjunction' && this.#isBesideMain(unit, at + 1)) return true
    if (unit.kind === 'relative' || unit.kind === 'that') {
      const behind = this.#words[at + 2]
      const isListed =
        behind?.form === ',' || (behind?.form === 'en' && this.#isThirdBehind(at + 3))
      if (isListed || this.#isInfinitiveList(unit, at)) return false
      return (
        unit.isDone &&
        next?.verb !== undefined &&
        (this.#isPending(unit.parent) || !this.#hasFinite(unit.parent))
      )
    }
    if (unit.kind === 'aside')
      return unit.isDone || next?.verb !== undefined || unit.items.length > 0
    if (next?.verb?.form === 'singular' && !this.#hasFinite(unit.parent)) return true
    return next?.verb !== undefined && isInversion(next, this.#words[at + 2])
  }

  /** "(die iedereen kan vinden,) begrijpen en hergebruiken". */
  #isInfinitiveList({ lastVerb }: Unit, at: number): boolean {
    const verbs = [this.#words[lastVerb], this.#words[at + 1], this.#words[at + 3]]
    const isJoined = this.#words[at + 2]?.form === 'en' || this.#words[at + 2]?.form === ','
    return isJoined && verbs.every((word) => word?.verb?.form === 'infinitive')
  }

  /** "(die luistert,) uitlegt en (zich laat) corrigeren": verbs beside each other go on. */
  #isThirdBehind(at: number): boolean {
    return this.#words.slice(at, at + 3).some(({ verb }) => verb?.form === 'singular')
  }

  /** "(wat hij doet) en beschermt de ...": a verb beside that of the main clause, with its own words behind it. */
  #isBesideMain(unit: Unit, at: number): boolean {
    if (!unit.isDone || (unit.kind !== 'relative' && unit.kind !== 'that')) return false
    const parent = unit.parent === undefined ? undefined : this.units[unit.parent]
    const verb = this.#words[at + 1]?.verb
    const behind = this.#words[at + 2]
    if (parent?.kind !== 'main' || !verb || !behind || behind.isMark || behind.verb) return false
    const kind = behind.entry.kind
    const opensPhrase =
      kind === 'article' ||
      kind === 'own' ||
      kind === 'possessive' ||
      kind === 'determiner' ||
      kind === 'adverb' ||
      kind === 'pronoun'
    if (verb.form === 'singular') return opensPhrase && !this.#hasPlural(parent)
    return verb.form === 'infinitive' && opensPhrase && this.#hasPlural(parent)
  }

  /** Whether the finite verb of a clause is a plural. */
  #hasPlural({ items }: Unit): boolean {
    return items.some((at) => isNextToSubject(this.#words, at))
  }

  #hasFinite(parent: number | undefined): boolean {
    const unit = parent === undefined ? undefined : this.units[parent]
    if (!unit) return true
    return unit.items.some((at) => {
      const form = this.#words[at]?.verb?.form
      return form === 'singular' || form === 'stem' || isNextToSubject(this.#words, at)
    })
  }

  /** Whether the unit around still waits for a verb. */
  #isPending(parent: number | undefined): boolean {
    const unit = parent === undefined ? undefined : this.units[parent]
    if (!unit) return false
    if (unit.kind !== 'main') return !unit.isDone
    const last = unit.items.findLast((at) => this.#words[at]?.verb !== undefined)
    const verb = last === undefined ? undefined : this.#words[last]?.verb?.verb
    return (
      verb === undefined ||
      verb.value === 'modal' ||
      verb.lemma === 'zijn' ||
      verb.lemma === 'hebben'
    )
  }

  #isCoordinated(from: number, to: number): boolean {
    for (let at = Math.max(from + 1, to - 8); at < to; at++) {
      const word = this.#words[at]
      if (word?.entry.kind === 'conjunction' || word?.form === ',') return true
    }
    return false
  }

  #openingAt(at: number): Opening | undefined {
    const word = this.#words[at]
    if (!word || word.isMark) return undefined
    if (word.entry.kind === 'result') return { kind: 'result', length: 1 }
    const isAll = FOR_ALL.has(this.#words[at + 1]?.form ?? '')
    if (UNTIL.has(word.form) && (isAll || this.#isPast(at))) return { kind: 'result', length: 1 }
    if (word.form === 'om') return this.#te(at) < 0 ? undefined : { kind: 'infinitive', length: 1 }
    return this.#phraseAt(at) ?? this.#thatAt(at) ?? this.#relativeAt(at) ?? this.#asideAt(at)
  }

  /** "tot rotkreupel verleden tijd is". */
  #isPast(at: number): boolean {
    const near = this.#words.slice(at + 1, Math.min(at + 8, this.#to))
    return near.some(({ form }, index) => form === 'verleden' && near[index + 1]?.form === 'tijd')
  }

  #te(at: number): number {
    return this.#nextTe.get(at) ?? -1
  }

  #phraseAt(at: number): Opening | undefined {
    const word = this.#words[at]
    const next = this.#words[at + 1]
    if (!word || word.entry.kind !== 'preposition') return undefined
    for (const phrase of PURPOSE_PHRASES) {
      if (startsWith(this.#words, at, phrase)) return { kind: 'purpose', length: phrase.length }
    }
    for (const phrase of MEANS_PHRASES) {
      if (startsWith(this.#words, at, phrase)) return { kind: 'means', length: phrase.length }
    }
    if (MEANS_WORDS.has(word.form)) return { kind: 'means', length: 1 }
    if (word.form === 'door' && !this.#isPassive(at)) return { kind: 'means', length: 1 }
    const isPurposeNoun = next?.entry.nominal !== undefined || next?.entry.noun === 'change'
    return word.form === 'ter' && isPurposeNoun ? { kind: 'purpose', length: 1 } : undefined
  }

  /** "Door" names who does it beside a passive, and with a verb in "te" it names a means. */
  #isPassive(at: number): boolean {
    const te = this.#te(at)
    if (te > 0 && te - at < 20 && !this.#words.slice(at, te).some(({ form }) => form === ','))
      return false
    const unit = this.#unit
    return unit?.items.some((item) => this.#words[item]?.verb?.verb.lemma === 'worden') ?? false
  }

  #thatAt(at: number): Opening | undefined {
    const word = this.#words[at]
    const previous = this.#words[at - 1]
    if (word?.form !== 'dat' || at > this.#lastVerb) return undefined
    if (!previous) return { kind: 'that', length: 1 }
    if (ABOUT_IT.has(previous.form)) return { kind: 'that', length: 1 }
    if (previous.form === 'resultaat' || previous.form === 'gevolg')
      return { kind: 'that', length: 1 }
    if (
      !previous.isMark &&
      !previous.verb &&
      previous.entry.kind === undefined &&
      previous.entry.noun !== 'mission' &&
      !(previous.entry.noun === undefined && previous.entry.adjective !== undefined)
    )
      return { kind: this.#isZo(at) ? 'result' : 'relative', length: 1 }
    if (this.#isZo(at)) return { kind: 'result', length: 1 }
    if (CONVINCED.has(previous.verb?.verb.lemma ?? '') && this.#hasFiniteBehind(at))
      return { kind: 'that', length: 1 }
    const isJudged = previous.entry.adjective !== undefined && previous.entry.noun === undefined
    if (previous.entry.noun === 'mission' || isJudged) return { kind: 'that', length: 1 }
    if (
      previous.entry.kind === 'subject' ||
      previous.verb ||
      THAT_BEFORE.has(previous.form) ||
      previous.isMark ||
      previous.form === 'en'
    ) {
      return this.#isDemonstrative(at) ? undefined : { kind: 'that', length: 1 }
    }
    return previous.entry.kind === undefined ? { kind: 'relative', length: 1 } : undefined
  }

  /** "(wij vinden dat) luisteren belangrijker is ...": a finite verb is still to come. */
  #hasFiniteBehind(at: number): boolean {
    const behind = this.#words.slice(at + 2, Math.min(this.#to, at + 12))
    return behind.some(({ verb }) => verb?.form === 'singular')
  }

  /** "..., dat is onze opdracht": the subject of a clause of its own. */
  #isDemonstrative(at: number): boolean {
    const next = this.#words[at + 1]
    return next?.verb !== undefined && next.verb.form !== 'participle'
  }

  /** "zo ... dat": with what effect. */
  #isZo(at: number): boolean {
    const items = this.#unit?.items ?? []
    return items.slice(-12).some((item) => {
      const form = this.#words[item]?.form
      return item < at && (form === 'zo' || form === 'zodanig' || form === 'dusdanig')
    })
  }

  #relativeAt(at: number): Opening | undefined {
    const word = this.#words[at]
    const previous = this.#words[at - 1]
    if (!word || !previous || word.verb) return undefined
    if (
      word.form === 'waar' &&
      ['mogelijk', 'nodig', 'gewenst'].includes(this.#words[at + 1]?.form ?? '')
    )
      return undefined
    const isAfterNoun = !previous.isMark
      ? previous.entry.kind === undefined ||
        previous.entry.kind === 'pronoun' ||
        previous.form === 'en'
      : previous.form === ',' || previous.form === ')' || isQuote(previous.form)
    const isOpener =
      word.entry.kind === 'relative' ||
      word.form === 'waarmee' ||
      ((word.form === 'wie' || word.form === 'wat' || word.form === 'hoe') && !this.#isFirst(at))
    const isAfterPreposition =
      previous.entry.kind === 'preposition' && (word.form === 'wie' || word.form === 'wat')
    const isAfterVerb =
      previous.verb !== undefined &&
      (word.form === 'wat' || word.form === 'hoe' || word.form === 'wie')
    return isOpener &&
      (isAfterNoun || isAfterPreposition || isAfterVerb || word.entry.kind === 'relative')
      ? { kind: 'relative', length: 1 }
      : undefined
  }

  /** "zonder ... te", with no comma between. */
  #isBareTe(at: number): boolean {
    const te = this.#te(at)
    if (te < 0 || te - at > 8) return false
    return !this.#words.slice(at, te).some((word) => word.form === ',' || word.form === 'om')
  }

  #isFirst(at: number): boolean {
    return (this.units[0]?.items.length ?? 0) === 0 && at === (this.units[0]?.items[0] ?? at)
  }

  /** "Wie vastloopt, helpen wij". */
  #isInvertedAhead(at: number): boolean {
    for (let next = at + 1; next < this.#to - 2; next++) {
      const [mark, verb] = [this.#words[next], this.#words[next + 1]]
      if (mark?.form === ',' && verb && isInversion(verb, this.#words[next + 2])) return true
    }
    return false
  }

  /** "streven ernaar ...", "beloven ...": the infinitive is still to come, and is no part of "zonder ... te". */
  #awaitsTe(): boolean {
    const items = this.#unit?.items ?? []
    if (items.some((item) => this.#words[item]?.form === 'te')) return false
    return items.some((item) => {
      const word = this.#words[item]
      return AWAITING.has(word?.form ?? '') || word?.verb?.verb.lemma === 'beloven'
    })
  }

  #asideAt(at: number): Opening | undefined {
    const word = this.#words[at]
    const previous = this.#words[at - 1]
    if (!word) return undefined
    if (word.form === 'wie' && at === this.#from && this.#isInvertedAhead(at))
      return { kind: 'aside', length: 1 }
    if (word.form === 'als') {
      const isStart =
        previous?.form === 'ook' ||
        previous?.form === 'zelfs' ||
        !previous ||
        (previous.isMark && previous.form !== ')') ||
        at === this.units[0]?.items[0]
      return isStart || (this.units[0]?.items.length ?? 0) === 0
        ? { kind: 'aside', length: 1 }
        : undefined
    }
    if (word.form === 'zonder' && this.#isBareTe(at) && !this.#awaitsTe())
      return { kind: 'aside', length: 1 }
    if (word.form === 'ongeacht') return { kind: 'aside', length: 1 }
    return word.entry.kind === 'subordinator' && word.form !== 'als'
      ? { kind: 'aside', length: 1 }
      : undefined
  }
}

function isQuote(form: string): boolean {
  return form === '"' || form === '”' || form === '’' || form === "'"
}

/** Prepositions that may be a loose prefix of the verb behind them. */
function isPrefix(form: string): boolean {
  return !['van', 'met', 'voor', 'zonder', 'tot', 'over', 'naar'].includes(form)
}

const SUBJECTS: ReadonlySet<string> = new Set(['wij', 'we', 'ik'])

/** A finite verb with its subject behind it. */
function isInversion(word: Word, next: Word | undefined): boolean {
  if (!word.verb || word.verb.form === 'participle' || !next) return false
  const isModal =
    word.verb.verb.value === 'modal' && (next.entry.kind === 'article' || next.entry.kind === 'own')
  return isModal || SUBJECTS.has(next.form)
}

function isNextToSubject(words: readonly Word[], at: number): boolean {
  if (!words[at]?.verb) return false
  return SUBJECTS.has(words[at - 1]?.form ?? '') || SUBJECTS.has(words[at + 1]?.form ?? '')
}

function lastVerb(words: readonly Word[], from: number, to: number): number {
  let at = to - 1
  while (at >= from && !words[at]?.verb) at--
  return at
}

function nextTe(words: readonly Word[], from: number, to: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let next = -1
  for (let at = to - 1; at >= from; at--) {
    const isTe = words[at]?.form === 'te' && words[at + 1]?.verb?.form === 'infinitive'
    const isJoined = words[at]?.verb?.verb.prefix !== undefined && isTeForm(words[at])
    if (isTe || isJoined) next = at
    if (next >= 0) found.set(at, next)
  }
  return found
}

/** "bij te dragen" written as one word. */
function isTeForm(word: Word | undefined): boolean {
  const verb = word?.verb?.verb
  return verb?.prefix !== undefined && word?.form === `${verb.prefix}te${verb.base ?? ''}`
}
