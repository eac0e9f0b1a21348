import { lazy } from '../../lazy.ts'
import { Phrases } from '../../read/phrases.ts'
import type { Item } from './items.ts'
import { VERB_PHRASES, type PhraseClass } from './lexicon/verb-phrases.ts'
import { conjugate, type VerbForm } from './morphology.ts'
import { opensObject } from './noun-phrase.ts'

/** A verb where it stands in a sentence. Item indices. */
export interface Verb {
  readonly at: number
  /** After the verb and the words that go with it. */
  readonly to: number
  readonly lemma: string
  readonly class: PhraseClass
  readonly form: VerbForm
}

interface PhraseEntry {
  readonly lemma: string
  readonly class: PhraseClass
  readonly form: VerbForm
}

function* phraseEntries(): Iterable<readonly [string, PhraseEntry]> {
  for (const [phraseClass, list] of VERB_PHRASES) {
    for (const lemma of list.split('|')) {
      const [first = '', ...rest] = lemma.split(' ')
      for (const [spelled, form] of conjugate(first)) {
        if (rest.length === 0) continue
        yield [[spelled, ...rest].join(' '), { lemma, class: phraseClass, form }]
      }
    }
  }
}

const phrases = lazy(() => new Phrases(phraseEntries()))

/** Which form is looked for; `finite` is the third person, or the base after a plural. */
export type Wanted = 'base' | 'gerund' | 'third'

/** The verb of a given form at `at`, adverbs in front of it skipped; `undefined` where there is none. */
export function verbAt(
  items: readonly Item[],
  from: number,
  to: number,
  wanted: Wanted,
  certain: boolean,
): Verb | undefined {
  const at = skipAdverbs(items, from, to)
  const item = items[at]
  if (!item || at >= to || item.isMark) return undefined
  const phrase = phrases().at(items, at)
  if (phrase && phrase.value.form === wanted && phrase.to <= to) {
    const { lemma, class: phraseClass, form } = phrase.value
    return { at, to: phrase.to, lemma, class: phraseClass, form }
  }
  const { verb, small } = item.word
  if (small !== undefined && !SMALL_VERBS.has(item.form)) return undefined
  if (verb?.form === wanted && (certain || isVerbByContext(items, at, to, wanted))) {
    return { at, to: at + 1, lemma: verb.lemma || item.form, class: verb.class, form: wanted }
  }
  if (!certain || wanted !== 'base') return undefined
  if (isIrregular(items, at, to))
    return { at, to: at + 1, lemma: item.form, class: 'work', form: 'base' }
  return unknownBase(items, at, to)
}

/** "To felt (yurts)": after "to" a past is none. */
function isIrregular(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at]
  const next = at + 1 < to ? items[at + 1] : undefined
  return (
    item?.word.verb?.form === 'past' && !item.form.endsWith('ed') && next?.word.noun !== undefined
  )
}

/** Forms that are both small words and verbs. */
const SMALL_VERBS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'being',
  'is',
  'has',
  'does',
  'having',
  'like',
  'further',
  'better',
  'free',
])

function skipAdverbs(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const item = items[at]
    if (!item || item.isMark || item.word.verb !== undefined) break
    if (
      item.word.small !== 'adverb' &&
      item.word.small !== 'degree' &&
      item.word.small !== 'negation'
    )
      break
    at += 1
  }
  return at
}

/** After "to", a word in no list is a verb unless it cannot be one. */
function unknownBase(items: readonly Item[], at: number, to: number): Verb | undefined {
  const item = items[at]
  if (!item || !item.isGuess || item.isCapital || item.form.length < 2) return undefined
  const { noun } = item.word
  const isThing = noun !== undefined && noun.class === 'thing' && !noun.plural
  if (!isThing && !opensObject(items[at + 1])) return undefined
  if (at + 1 < to && items[at + 1]?.word.small === 'preposition') return undefined
  return { at, to: at + 1, lemma: item.form, class: 'work', form: 'base' }
}

/** Verbs that are nouns first: a bare noun after them does not make them verbs. */
const NOUNS_FIRST: ReadonlySet<string> = new Set(
  'power research volunteer care service work access house housing sport study process market exercise play fund funding training plan place program programme trust counseling counselling mentoring tutoring networking banking nursing parenting coaching schooling clothing building farming fishing mining shipping marketing lending publishing broadcasting fundraising living caring loving thriving flourishing welcoming lasting leading growing working learning understanding being nursing boating sailing cycling walking reading writing hiking camping swimming open clean clear free secure equal better calm cool warm slow green level own like dance record book film sign water plant award grant level post group partner host address present light long limit state trade result cause value name order note number question land share rise change fall fish cook park tour trap display drop benefit interest show face lead rest film impact'.split(
    ' ',
  ),
)

function isVerbByContext(items: readonly Item[], at: number, to: number, wanted: Wanted): boolean {
  const item = items[at]
  if (!item) return false
  const { noun, adjective } = item.word
  const next = at + 1 < to ? items[at + 1] : undefined
  const isDescribing = wanted === 'gerund' && DESCRIBING.has(item.form)
  if (isDescribing && next?.word.noun !== undefined && !opensObject(next)) return false
  if (noun === undefined && adjective === undefined && !NOUNS_FIRST.has(item.form)) return true
  if (item.form === 'developing' && next?.word.noun?.class === 'world') return false
  if (noun !== undefined && isParticipleAtEnd(items, at + 1, to)) return false
  if (opensObject(next) && !(next?.form === 'that' && noun !== undefined)) return true
  if (!next || next.isMark) return wanted === 'gerund' && noun === undefined
  const { small } = next.word
  if (next.form === 'that' && noun !== undefined) return false
  if (small === 'conjunction' || small === 'preposition') {
    return wanted === 'gerund' && noun === undefined && adjective === undefined
  }
  if (wanted === 'gerund' && adjective === undefined && isSomebody(items, at + 1, to)) return true
  if (NOUNS_FIRST.has(item.form) || adjective !== undefined) return false
  if (small === 'adverb' && next.word.noun === undefined) return true
  return !isCompound(items, at + 1, to)
}

/** Gerunds that act on nothing: before a noun they say what it is like ("working families"). */
const DESCRIBING: ReadonlySet<string> = new Set(
  'working living thriving flourishing struggling surviving hardworking hard-working emerging ageing aging existing'.split(
    ' ',
  ),
)

/** "Hope restored": a participle behind a noun, with nothing that it could act on. */
function isParticipleAtEnd(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at]
  if (at >= to || item?.word.verb?.form !== 'past' || item.word.noun !== undefined) return false
  const next = at + 1 < to ? items[at + 1] : undefined
  return !next || next.isMark
}

/** "mentoring young women": people, with no more than an adjective before them. */
function isSomebody(items: readonly Item[], from: number, to: number): boolean {
  const at = items[from]?.word.adjective && !items[from]?.word.noun ? from + 1 : from
  const noun = at < to ? items[at]?.word.noun : undefined
  return noun?.class === 'people' && noun.plural && !isCompound(items, at + 1, to)
}

/** Nouns that a verb-like word before them names a kind of: "support services", "training programs". */
const KIND_OF: ReadonlySet<string> = new Set(
  'service program programme group center centre network system organization organisation activity project class course workshop event team agency facility material session club camp'.split(
    ' ',
  ),
)

/** Whether the word before `at` names a kind of the noun at `at`, and is no verb. */
function isCompound(items: readonly Item[], at: number, to: number): boolean {
  const noun = at < to ? items[at]?.word.noun : undefined
  return noun !== undefined && KIND_OF.has(noun.lemma)
}
