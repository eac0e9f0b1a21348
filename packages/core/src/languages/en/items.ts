import type { CueKind } from '../../judgement.ts'
import type { Token } from '../../read/tokens.ts'
import { namedTokens, NO_VOCABULARY, type Vocabulary } from '../../read/vocabulary.ts'
import { guess } from './lexicon/guess.ts'
import { lookUp, lookUpMisspelt, type Word } from './lexicon/index.ts'
import { conjugate, plural } from './morphology.ts'

/** A token with all that the lexicon knows of it. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly text: string
  readonly isMark: boolean
  readonly word: Word
  /** "the world's", "children's": what follows belongs to it. */
  readonly possessive: boolean
  /** In no list: what is known of it was taken from its ending. */
  readonly isGuess: boolean
  /** Begins with a capital, in a text that is not all capitals. */
  readonly isCapital: boolean
  /** What a user's vocabulary says that it speaks for. */
  readonly override: CueKind | undefined
  /** One of the organisation's own names. */
  readonly isName: boolean
}

/** A word of a name means nothing by itself. */
const NAME: Word = { ...guess('name'), verb: undefined, adjective: undefined }

const MARK: Word = { verb: undefined, noun: undefined, adjective: undefined, small: undefined }

/** A user's words in all their forms. */
type Overrides = ReadonlyMap<string, CueKind>

const compiled = new WeakMap<Vocabulary, Overrides>()

function overridesOf(vocabulary: Vocabulary): Overrides {
  const known = compiled.get(vocabulary)
  if (known) return known
  const words = new Map<string, CueKind>()
  for (const [word, kind] of vocabulary.words) {
    for (const [form] of conjugate(word)) words.set(form, kind)
    words.set(plural(word), kind)
  }
  compiled.set(vocabulary, words)
  return words
}

/** Leaves out what is left of "&nbsp;" where a form lost its ampersands. */
export function withoutResidue(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ form }) => form === 'nbsp')) return tokens
  return tokens.filter(({ form, text }, index) => {
    const isStop = text === ';' && tokens[index - 1]?.form === 'nbsp'
    return form !== 'nbsp' && !isStop
  })
}

/** Looks every token up. A text in capitals loses them as a sign of names. */
export function annotate(tokens: readonly Token[], vocabulary: Vocabulary): Item[] {
  const overrides = vocabulary === NO_VOCABULARY ? undefined : overridesOf(vocabulary)
  const shouts = isShouting(tokens)
  const named = namedTokens(tokens, vocabulary)
  return tokens.map((token, index) => toItem(token, shouts, named.has(index), overrides))
}

function toItem(
  token: Token,
  shouts: boolean,
  isName: boolean,
  overrides: Overrides | undefined,
): Item {
  const { start, end, text, form } = token
  if (token.kind === 'mark') {
    return {
      start,
      end,
      form,
      text,
      isMark: true,
      word: MARK,
      possessive: false,
      isGuess: false,
      isCapital: false,
      override: undefined,
      isName: false,
    }
  }
  const possessive = form.endsWith("'s") && form.length > 2
  const bare = possessive ? form.slice(0, -2) : form
  const known = lookUp(possessive && !lookUp(form) ? bare : form)
  const first = text.charCodeAt(0)
  return {
    start,
    end,
    form,
    text,
    isMark: false,
    word: isName ? NAME : (known ?? lookUpMisspelt(bare) ?? guess(bare)),
    possessive: possessive && known?.small !== 'other',
    isGuess: known === undefined,
    isCapital: !shouts && first >= 65 && first <= 90,
    override: overrides?.get(bare),
    isName,
  }
}

/** The dictionary form; the form itself where that is unknown. The organisation's own name stands for "we". */
export function lemmaOf({ word: { verb, noun, adjective }, form, isName }: Item): string {
  if (isName) return WE
  return verb?.lemma || noun?.lemma || adjective?.lemma || form
}

const WE = 'we'
const SORTS = new WeakMap<Word, string>()

/** All that a word can be, in one text: "help.third people". */
export function sortOf({ isMark, text, word, isName }: Item): string {
  if (isMark) return text
  if (isName) return describe(lookUp(WE) ?? word)
  const known = SORTS.get(word)
  if (known !== undefined) return known
  const sort = describe(word)
  SORTS.set(word, sort)
  return sort
}

function describe({ small, verb, noun, adjective }: Word): string {
  if (small !== undefined) return small
  const parts: string[] = []
  if (verb) parts.push(`${verb.class}.${verb.form}`)
  if (noun) parts.push(noun.class)
  if (adjective) parts.push(`${adjective.class}.${adjective.grade}`)
  return parts.join(' ')
}

/** Whether most words are in capitals. */
function isShouting(tokens: readonly Token[]): boolean {
  let capitals = 0
  let words = 0
  for (const { kind, text } of tokens) {
    if (kind === 'mark' || text.length < 3) continue
    words += 1
    const last = text.charCodeAt(text.length - 1)
    if (last >= 65 && last <= 90) capitals += 1
  }
  return capitals * 2 > words
}
