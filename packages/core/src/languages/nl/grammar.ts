import type { Range } from '../../range.ts'
import type { Clause, ClauseLink, Complement, Reading } from '../../read/reading.ts'
import { sentences } from '../../read/sentences.ts'
import { tokenise } from '../../read/tokens.ts'
import type { Vocabulary } from '../../read/vocabulary.ts'
import { SegmentReader, type Part } from './segment-reader.ts'
import { segmentsOf } from './segments.ts'
import { tag, type Word } from './tagging.ts'

/** Reads one Dutch statement: its sentences, their clauses, and what each of them speaks for. */
export function read(text: string, _vocabulary: Vocabulary): Reading {
  const tokens = tokenise(text)
  const words = tag(tokens)
  const parts: { readonly part: Part; readonly sentence: number }[] = []
  sentences(text, tokens).forEach((sentence, index) => {
    for (const segment of segmentsOf(words, sentence.from, sentence.to)) {
      const found = new SegmentReader(words, segment, parts.length === 0).parts()
      for (const part of found) parts.push({ part, sentence: index })
    }
  })
  const isPlain = parts.some(({ part }) => part.sense !== undefined && !part.sense.isWeak)
  const clauses = parts.map(({ part, sentence }) =>
    clauseOf(words, isPlain ? withoutWeak(part) : part, sentence),
  )
  return { text, clauses: clauses.toSorted((one, other) => one.range.start - other.range.start) }
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
