import { NO_COMPARATIVES } from './lexicon/adjectives.ts'
import type { NounClass } from './lexicon/nouns.ts'
import { NUMBERS } from './lexicon/words.ts'
import type { Word } from './tagging.ts'
import { TRAIT } from './traits.ts'

/** A noun with what stands before it, and the phrases with a preposition behind it. */
export interface NounPhrase {
  readonly preposition: string | undefined
  /** Indices of its words, in order, without the preposition. */
  readonly items: readonly number[]
  readonly head: number | undefined
  /** Its head is a noun, not an adjective that stands alone. */
  readonly hasNoun: boolean
  readonly noun: NounClass | undefined
  readonly isPlural: boolean
  readonly isOwn: boolean
  readonly isComparative: boolean
  /** Has a superlative or an adjective of rank. */
  readonly isRanked: boolean
  /** Has an adjective that says how people want things to be. */
  readonly isWanted: boolean
  /** Has an adjective that one's own products are praised with. */
  readonly isPraised: boolean
  readonly isContented: boolean
  /** Has any adjective at all. */
  readonly isDescribed: boolean
  readonly isUniversal: boolean
  readonly isAbsent: boolean
  /** A count of two or more. */
  readonly isCounted: boolean
  /** Yours, said to a client. */
  readonly isClients: boolean
  /** A price or a rate. */
  readonly isPriced: boolean
  readonly isIndefinite: boolean
  /** All bodies of one kind together: "het mkb". */
  readonly isCollective: boolean
  readonly modifiers: readonly NounPhrase[]
}

/** Phrases and the ones that hang on them, in the order of the text. */
export function withModifiers(phrases: readonly NounPhrase[]): NounPhrase[] {
  const flat: NounPhrase[] = []
  for (const phrase of phrases) flat.push(phrase, ...phrase.modifiers)
  return flat
}

interface Chunk {
  preposition: string | undefined
  items: number[]
  modifiers: NounPhrase[]
}

/** Whether a word can be the head of a noun phrase or an adjective in it. */
export function isContent(word: Word | undefined): boolean {
  return word !== undefined && !word.isMark && word.entry.kind === undefined && !isNumber(word.form)
}

function isNumber(form: string): boolean {
  const code = form.charCodeAt(0)
  return (code >= 48 && code <= 57) || NUMBERS.has(form)
}

/** Cuts a stretch of words into noun phrases; those with a preposition hang on the one before. */
export function nounPhrases(
  words: readonly Word[],
  items: readonly number[],
): readonly NounPhrase[] {
  const known = CUT.get(items)
  if (known) return known
  const found = cut(words, items)
  CUT.set(items, found)
  return found
}

/** The same stretch is looked at from several sides; it is cut once. */
const CUT = new WeakMap<readonly number[], readonly NounPhrase[]>()

function cut(words: readonly Word[], items: readonly number[]): NounPhrase[] {
  const chunks: Chunk[] = []
  let chunk: Chunk = { preposition: undefined, items: [], modifiers: [] }
  const close = () => {
    if (chunk.items.length > 0 || chunk.preposition !== undefined) chunks.push(chunk)
  }
  items.forEach((at, position) => {
    const word = words[at]
    if (!word) return
    if (position > 0 && isGap(words, items[position - 1] ?? at, at)) {
      close()
      chunk = { preposition: undefined, items: [], modifiers: [] }
    }
    const start = startOf(words, items, position, chunk)
    if (start) {
      close()
      chunk = start
      return
    }
    if (!word.isMark && word.entry.kind !== 'conjunction') chunk.items.push(at)
  })
  close()
  return gather(words, chunks)
}

/** A verb or a pronoun was taken out between two words. */
function isGap(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (words[at]?.verb || words[at]?.entry.kind === 'subject') return true
  return false
}

/** The chunk that starts at a word, where one does. */
function startOf(
  words: readonly Word[],
  items: readonly number[],
  position: number,
  chunk: Chunk,
): Chunk | undefined {
  const at = items[position] ?? -1
  const word = words[at]
  if (!word) return undefined
  const { kind } = word.entry
  if (kind === 'preposition') return { preposition: word.form, items: [], modifiers: [] }
  const last = words[chunk.items.findLast((item) => isContent(words[item])) ?? -1]
  const hasNoun = last !== undefined
  if (word.form === ',' || kind === 'conjunction' || word.form === ';' || word.form === '/') {
    if (!hasNoun || joinsAdjectives(words, items, position)) return undefined
    const isNominal =
      words[at + 1]?.form === 'het' &&
      (words[at + 2]?.verb?.form === 'infinitive' || words[at + 3]?.verb?.form === 'infinitive')
    return { preposition: isNominal ? undefined : chunk.preposition, items: [], modifiers: [] }
  }
  if (hasNoun && isNumber(word.form)) return { preposition: undefined, items: [at], modifiers: [] }
  const isFreshNoun =
    hasNoun &&
    last.entry.noun !== undefined &&
    !isAdjectival(last) &&
    word.form.endsWith('e') &&
    (word.entry.adjective !== undefined || word.entry.degree !== undefined) &&
    word.entry.noun === undefined
  if (isFreshNoun) return { preposition: undefined, items: [at], modifiers: [] }
  const isPredicative =
    hasNoun && !isAdjectival(last) && isBareAdjective(word) && !word.form.endsWith('e')
  if (isPredicative) return { preposition: undefined, items: [at], modifiers: [] }
  const isNewPhrase = kind === 'article' || kind === 'determiner' || kind === 'own'
  if (
    isNewPhrase &&
    hasNoun &&
    !(isAdjectival(last) && last.form.endsWith('e') && kind === 'determiner')
  )
    return { preposition: undefined, items: [at], modifiers: [] }
  return undefined
}

/** "een veilige en gezonde stad": the conjunction joins adjectives of one noun. */
function joinsAdjectives(
  words: readonly Word[],
  items: readonly number[],
  position: number,
): boolean {
  const left = words[items[position - 1] ?? -1]
  let after = position + 1
  while (after < items.length && !isContent(words[items[after] ?? -1])) after++
  const right = words[items[after] ?? -1]
  const next = words[items[after + 1] ?? -1]
  if (!left || !right) return false
  if (!isAdjectival(left) || !isAdjectival(right)) return false
  return isContent(next) || next?.form === ',' || next?.entry.kind === 'conjunction'
}

/** Whether a word can be an adjective in front of a noun. */
function isAdjectival(word: Word): boolean {
  if (word.entry.kind !== undefined || word.isMark) return false
  if (word.entry.adjective !== undefined || word.entry.degree !== undefined) return true
  if (word.entry.noun !== undefined) return false
  return word.form.endsWith('e') || word.verb?.form === 'participle'
}

function gather(words: readonly Word[], chunks: readonly Chunk[]): NounPhrase[] {
  const found: { chunk: Chunk; modifiers: NounPhrase[] }[] = []
  for (const chunk of chunks) {
    const last = found.at(-1)
    if (chunk.preposition === undefined || !last) found.push({ chunk, modifiers: [] })
    else last.modifiers.push(describe(words, chunk, []))
  }
  return found.map(({ chunk, modifiers }) => describe(words, chunk, modifiers))
}

function describe(
  words: readonly Word[],
  chunk: Chunk,
  modifiers: readonly NounPhrase[],
): NounPhrase {
  const { items, preposition } = chunk
  const head = headOf(words, items)
  const { traits, front, isComparative, isDescribed, isCounted } = marksOf(words, items, head)
  const has = (trait: number) => (traits & trait) !== 0
  const noun = isPictured(words, items, head) ? 'place' : words[head ?? -1]?.entry.noun
  return {
    preposition,
    items,
    head,
    hasNoun: head !== undefined && !isBareAdjective(words[head]),
    noun,
    isPlural: head !== undefined && isPlural(words[head]),
    isOwn: has(TRAIT.own),
    isComparative,
    isRanked: ((noun === undefined ? traits : front) & TRAIT.ranked) !== 0 || has(TRAIT.most),
    isWanted: has(TRAIT.wanted),
    isPraised: has(TRAIT.praised),
    isContented: has(TRAIT.contented),
    isDescribed,
    isUniversal: has(TRAIT.universal),
    isAbsent: preposition === 'zonder' || has(TRAIT.absent),
    isCounted,
    isClients: has(TRAIT.client),
    isPriced: PRICES.has(words[head ?? -1]?.form ?? ''),
    isIndefinite: has(TRAIT.indefinite),
    isCollective: has(TRAIT.collective),
    modifiers,
  }
}

/** "een Texel (waar ...)": a name behind "een" is a place as it might be. */
function isPictured(
  words: readonly Word[],
  items: readonly number[],
  head: number | undefined,
): boolean {
  const word = words[head ?? -1]
  if (!word || head === undefined || (word.entry.noun !== undefined && word.entry.noun !== 'name'))
    return false
  const isCapital = word.token.text.charAt(0) !== word.form.charAt(0)
  const next = words[head + 1]?.form ?? ''
  return isCapital && words[items[0] ?? -1]?.form === 'een' && PICTURING.has(next)
}

const PICTURING: ReadonlySet<string> = new Set(['waar', 'waarin', 'zonder', 'dat'])

const PRICES: ReadonlySet<string> = new Set(['prijs', 'prijzen', 'tarief', 'tarieven', 'bedrag'])

interface Marks {
  traits: number
  /** The traits of the words in front of the head. */
  front: number
  isComparative: boolean
  isDescribed: boolean
  isCounted: boolean
}

function marksOf(
  words: readonly Word[],
  items: readonly number[],
  head: number | undefined,
): Marks {
  const marks: Marks = {
    traits: 0,
    front: 0,
    isComparative: false,
    isDescribed: false,
    isCounted: false,
  }
  for (const [position, item] of items.entries()) {
    const word = words[item]
    if (!word) continue
    marks.traits |= word.traits
    marks.isComparative ||= isComparative(word, words[items[position + 1] ?? -1])
    if (item === head) continue
    marks.front |= word.traits
    marks.isDescribed ||= isAdjectival(word)
    marks.isCounted ||= isNumber(word.form)
  }
  return marks
}

function isBareAdjective(word: Word | undefined): boolean {
  if (!word || word.entry.noun !== undefined) return false
  return (
    word.entry.adjective !== undefined ||
    word.entry.degree !== undefined ||
    word.verb?.form === 'participle'
  )
}

/** A noun that no list holds is taken for a plural where it ends in -en. */
function isPlural(word: Word | undefined): boolean {
  if (!word) return false
  return (
    word.entry.isPlural ||
    (word.entry.noun === undefined && !word.verb && /(?:en|[^aeious]s)$/u.test(word.form))
  )
}

function headOf(words: readonly Word[], items: readonly number[]): number | undefined {
  const content = items.filter((item) => isContent(words[item]))
  const noun = content.findLast((item) => words[item]?.entry.noun !== undefined)
  return noun ?? content.at(-1)
}

/** "lagere school", "hoger onderwijs": a kind of school. */
function isOfLevel(form: string, next: string | undefined): boolean {
  return (
    /^(?:lager|hoger)e?$/u.test(form) &&
    /^(?:school|scholen|onderwijs|opleiding|opleidingen|klassen)$/u.test(next ?? '')
  )
}

/** A comparative by the lexicon, or by its ending where a noun follows it. */
function isComparative(word: Word, next: Word | undefined): boolean {
  const { entry, form } = word
  if (entry.degree === 'comparative') return !isOfLevel(form, next?.form)
  if (entry.kind !== undefined || entry.noun !== undefined || NO_COMPARATIVES.has(form))
    return false
  if (form.length < 6) return false
  if (form.endsWith('ere') && entry.adjective === undefined) return true
  return form.endsWith('er') && entry.verbs.length === 0 && isContent(next)
}
