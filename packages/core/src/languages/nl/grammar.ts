import type { Range } from '../../range.ts'
import type { Clause, ClauseLink, Complement, Reading, ReadWord } from '../../read/reading.ts'
import { sentences } from '../../read/sentences.ts'
import { tokenise } from '../../read/tokens.ts'
import type { Vocabulary } from '../../read/vocabulary.ts'
import type { CueKind } from '../../judgement.ts'
import { isListed } from './lexicon.ts'
import type { VerbClass } from './lexicon/verbs.ts'
import type { Sense } from './senses.ts'
import { SegmentReader, type Part } from './segment-reader.ts'
import { segmentsOf } from './segments.ts'
import { isTime } from './subject.ts'
import { lemmaOf, sortOf, tag, type Word } from './tagging.ts'

/** Reads one Dutch statement: its sentences, their clauses, and what each of them speaks for. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const tokens = tokenise(text)
  const words = tag(tokens, vocabulary)
  const parts: { readonly part: Part; readonly sentence: number }[] = []
  sentences(text, tokens).forEach((sentence, index) => {
    for (const segment of segmentsOf(words, sentence.from, sentence.to)) {
      const found = new SegmentReader(words, segment, parts.length === 0).parts()
      for (const part of found) parts.push({ part, sentence: index })
    }
  })
  const isPlain = parts.some(({ part }) => part.sense !== undefined && !part.sense.isWeak)
  const isUnread = parts.every(({ part }) => part.sense === undefined)
  const clauses = parts.map(({ part, sentence }) =>
    clauseOf(
      words,
      isPlain ? withoutWeak(part) : isUnread ? withLooseCue(words, part) : part,
      sentence,
    ),
  )
  return {
    text,
    clauses: clauses.toSorted((one, other) => one.range.start - other.range.start),
    words: words.map(readWord),
  }
}

function readWord(word: Word): ReadWord {
  const { start, end } = word.token
  return {
    start,
    end,
    lemma: lemmaOf(word),
    sort: sortOf(word),
    ...(!word.isMark && !isListed(word.form) && { isGuess: true }),
    ...(word.isUsers && { isUsers: true }),
  }
}

/** Where no clause could be read, a word that is plain by itself still tells something. */
function withLooseCue(words: readonly Word[], part: Part): Part {
  const sense = part.items.length > 3 ? looseSense(words, part.items) : undefined
  return sense ? { ...part, sense, because: sense.because } : part
}

function looseSense(words: readonly Word[], items: readonly number[]): Sense | undefined {
  for (const at of items) {
    const value = words[at]?.verb?.verb.value
    const kind = value === undefined ? undefined : LOOSE[value]
    if (kind) return { kind, because: 'loose-word', items: [at] }
  }
  if (items.some((item) => words[item]?.form === 'dan')) return undefined
  const at = items.find(
    (item) => words[item]?.entry.degree === 'comparative' || isWishFor(words, item),
  )
  return at === undefined || items.length < 6
    ? undefined
    : { kind: 'state', because: 'loose-word', items: [at] }
}

/** "elk (kind)", but not "elk (jaar)" and not "niet elk". */
function isWishFor(words: readonly Word[], at: number): boolean {
  if (!WISHES.has(words[at]?.form ?? '') || words[at - 1]?.form === 'niet') return false
  return !isTime(words, { head: at + 1 })
}

const WISHES: ReadonlySet<string> = new Set([
  'iedereen',
  'niemand',
  'elk',
  'elke',
  'ieder',
  'iedere',
])
const LOOSE: Partial<Record<VerbClass, CueKind>> = {
  helping: 'helping',
  activity: 'activity',
  counter: 'activity',
  gathering: 'activity',
  awareness: 'activity',
  offering: 'offering',
  carry: 'offering',
  ranking: 'ranking',
  act: 'act',
  strengthen: 'act',
  promote: 'act',
  preserve: 'act',
  protect: 'act',
  realise: 'state',
  ensure: 'state',
}

/** A part that could be read either way does not count beside one that is plain. */
function withoutWeak(part: Part): Part {
  return part.sense?.isWeak ? { ...part, sense: undefined, because: 'beside-plainer' } : part
}

function rangeOf(words: readonly Word[], items: readonly number[]): Range {
  let start = Infinity
  let end = 0
  for (const item of items) {
    const token = words[item]?.token
    if (!token) continue
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return start > end ? { start: 0, end: 0 } : { start, end }
}

function clauseOf(words: readonly Word[], part: Part, sentence: number): Clause {
  const { sense, link, items, frame, subject } = part
  const cue = sense && sense.items.length > 0 ? sense.items : items
  const complement = sense?.complement && complementOf(words, sense.complement)
  return {
    sentence,
    link: link satisfies ClauseLink,
    range: rangeOf(words, [...items, ...frame]),
    ...(frame.length > 0 && { frame: rangeOf(words, frame) }),
    sense: sense?.kind,
    ...(sense?.also && { also: sense.also }),
    ...(sense?.ability && { ability: true }),
    ...(sense?.joins && { joins: true }),
    cue: rangeOf(words, cue),
    because: sense?.because ?? part.because,
    ...(sense?.lemma !== undefined && { lemma: sense.lemma }),
    ...(subject.length > 0 && { subject: rangeOf(words, subject) }),
    ...(sense?.object && sense.object.length > 0 && { object: rangeOf(words, sense.object) }),
    ...(complement && { complement }),
  }
}

function complementOf(
  words: readonly Word[],
  complement: { kind: Complement['kind']; items: readonly number[] },
): Complement | undefined {
  if (complement.items.length === 0) return undefined
  return { kind: complement.kind, range: rangeOf(words, complement.items) }
}
