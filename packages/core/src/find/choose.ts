import type { Range } from '../range.ts'
import { trimQuotes, withoutSource } from './extent.ts'
import {
  isApart,
  isChecklist,
  isFit,
  isIntroductory,
  speaksOfUs,
  strives,
  tellsWho,
  type Choosing,
} from './fit.ts'
import { itemsFrom, leadOn } from './lists.ts'
import { piece, wordsIn, type Passage, type Piece } from './passage.ts'
import type { Span } from './pattern.ts'
import { isPlaceholder } from './placeholders.ts'
import { endWithSequel } from './sequel.ts'

/** What was chosen from the text that follows an announcement. */
export type Choice =
  | { readonly kind: 'statement'; readonly pieces: readonly [Piece, ...Piece[]] }
  | { readonly kind: 'placeholder'; readonly piece: Piece }

/** How many blocks after an announcement are looked at. */
const MOST_BLOCKS = 8

/**
 * Chooses the statement from the passages after an announcement: the first that is one, not all of
 * them. Editors marked the first in nearly all pages that were looked at, also where a quotation or
 * a bold line came later.
 */
export function choose(span: Span, choosing: Choosing): Choice | undefined {
  const last = Math.min(span.to, span.from + MOST_BLOCKS)
  for (let index = span.from; index < last; index++) {
    const passage = choosing.outline.passages[index]
    if (!passage || choosing.silenced.has(index)) continue
    const { kind } = passage.block
    if (kind === 'cell' || kind === 'term') return undefined
    if (kind !== 'paragraph' && kind !== 'item' && kind !== 'definition') continue
    if (isOnlyPlaceholder(passage, choosing)) return placeholderIn(passage)
    const find = kind === 'item' ? listAt : statementIn
    const pieces = find(passage, span.to, choosing)
    if (pieces)
      return { kind: 'statement', pieces: pastProblem(pieces, { from: index, to: last }, choosing) }
    if (kind === 'item') return undefined
  }
  return undefined
}

/**
 * A first block that only tells what is wrong gives way to a later one that tells of us: it says what
 * we want to come of it.
 */
function pastProblem(
  pieces: readonly [Piece, ...Piece[]],
  { from, to }: Span,
  choosing: Choosing,
): readonly [Piece, ...Piece[]] {
  const { outline, silenced } = choosing
  const first = outline.passages[from]
  if (!first || !tellsProblem(first, pieces[0], choosing)) return pieces
  for (const passage of outline.passages.slice(from + 1, to)) {
    if (passage.block.kind !== 'paragraph' || silenced.has(passage.index)) continue
    const found = statementIn(passage, to, choosing)
    const sentence = found && sentenceOf(passage, found[0])
    if (found && sentence && speaksOfUs(passage.tokens, sentence, choosing)) return found
  }
  return pieces
}

function sentenceOf({ index, sentences }: Passage, found: Piece): Span | undefined {
  return found.index === index
    ? sentences.find(({ start, end }) => start <= found.range.start && end > found.range.start)
    : undefined
}

/** Whether a sentence tells what is wrong, of nobody that might mend it. */
function tellsProblem(passage: Passage, found: Piece, choosing: Choosing): boolean {
  const sentence = sentenceOf(passage, found)
  const { tokens } = passage
  if (!sentence || passage.block.kind !== 'paragraph') return false
  if (speaksOfUs(tokens, sentence, choosing) || strives(tokens, sentence, choosing.lexicons))
    return false
  return choosing.lexicons.some((lexicon) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (lexicon.takes('problem', tokens, at) > 0) return true
    }
    return false
  })
}

/** "TBD", "This is a work in progress. Coming soon!": a placeholder, and nothing else but an introduction. */
function isOnlyPlaceholder({ tokens, sentences }: Passage, choosing: Choosing): boolean {
  const { lexicons } = choosing
  if (isPlaceholder(tokens, { from: 0, to: tokens.length }, lexicons)) return true
  const others = sentences.filter((sentence) => !isPlaceholder(tokens, sentence, lexicons))
  return (
    others.length < sentences.length &&
    others.every((sentence) => isIntroductory(tokens, sentence, choosing))
  )
}

function placeholderIn({ index, tokens }: Passage): Choice | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  return { kind: 'placeholder', piece: { index, range: { start: first.start, end: last.end } } }
}

/** The statement in a paragraph: its first sentence that is more than an introduction. */
function statementIn(
  passage: Passage,
  limit: number,
  choosing: Choosing,
): readonly [Piece, ...Piece[]] | undefined {
  if (isApart(passage, choosing)) return undefined
  for (const [number, sentence] of passage.sentences.entries()) {
    if (isLead(passage, sentence, limit, choosing)) {
      const joined = leadOn(passage, sentence, limit, choosing)
      if (joined) return joined
    }
    if (isIntroductory(passage.tokens, sentence, choosing)) continue
    const shown = shownAtStart(passage, sentence)
    if (shown && isFit(passage.tokens, shown, choosing)) {
      return [piece(passage, trimQuotes(passage.tokens, shown))]
    }
    const better = afterIdentity(passage, number, choosing)
    const chosen = passage.sentences[better] ?? sentence
    if (!isFit(passage.tokens, chosen, choosing)) return undefined
    return [pieceOf(passage, chosen, better, choosing)]
  }
  return undefined
}

/** Words that a stretch in bold or italics at the start has at least to be the statement. */
const LEAST_SHOWN = 5

/** A stretch in bold or italics that begins a paragraph and ends with a sentence, or before a dash. */
function shownAtStart({ block, tokens }: Passage, { from }: Span): Span | undefined {
  const start = tokens[from]?.start ?? 0
  const span = block.spans.find(
    ({ kind, range }) =>
      (kind === 'strong' || kind === 'emphasis') && range.start <= start && range.end > start,
  )
  const after = span ? tokens.findIndex((token) => token.start >= span.range.end) : -1
  if (after < 0) return undefined
  const last = tokens[after - 1]
  const ends = /[.!]$/u.test(last?.text ?? '') || /^[–—.!-]$/u.test(tokens[after]?.text ?? '')
  return ends && wordsIn(tokens, { from, to: after }) >= LEAST_SHOWN
    ? { from, to: after }
    : undefined
}

/** Whether a sentence leads to the list after it: by a colon, or because it has no end. */
function isLead(passage: Passage, { to }: Span, limit: number, { outline }: Choosing): boolean {
  const last = passage.tokens[to - 1]
  if (last?.text === ':') return true
  const next = outline.passages[passage.index + 1]
  const isFollowed = passage.index + 1 < limit && next?.block.kind === 'item'
  return (
    isFollowed &&
    passage.block.kind !== 'item' &&
    to === passage.tokens.length &&
    last?.kind === 'word'
  )
}

/** How many sentences of a paragraph are looked through for one that says what is wanted. */
const MOST_SENTENCES = 4

/** "X is a foundation. It aims to ...": the first sentence tells who it is, a later one what is wanted. */
function afterIdentity({ tokens, sentences }: Passage, number: number, choosing: Choosing): number {
  const { lexicons } = choosing
  const first = sentences[number]
  if (!first || strives(tokens, first, lexicons)) return number
  if (!tellsWho(tokens, first, lexicons) && speaksOfUs(tokens, first, choosing)) return number
  const later = sentences
    .slice(number + 1, number + MOST_SENTENCES)
    .findIndex((sentence) => strives(tokens, sentence, lexicons))
  return later < 0 ? number : number + 1 + later
}

/** The sentence, with what goes on with it, without quotation marks and source. */
function pieceOf(passage: Passage, sentence: Span, number: number, { lexicons }: Choosing): Piece {
  const to = endWithSequel(passage, number, lexicons, 'announced')
  const end = withoutSource(passage.tokens, { from: sentence.from, to }, lexicons)
  return piece(passage, trimQuotes(passage.tokens, { from: sentence.from, to: end }))
}

/** A list that is the statement itself, item by item; not a checklist, nor a table of contents. */
function listAt(
  first: Passage,
  limit: number,
  choosing: Choosing,
): readonly [Piece, ...Piece[]] | undefined {
  const [head, ...others] = itemsFrom(first, limit, choosing.outline)
  if (!head || choosing.isWary) return undefined
  const passages = [head, ...others].flatMap(({ index }) => choosing.outline.passages[index] ?? [])
  const isUnfit =
    passages.some((passage) => isApart(passage, choosing)) ||
    isChecklist(passages, choosing.lexicons)
  return isUnfit || !isFit(first.tokens, { from: 0, to: first.tokens.length }, choosing)
    ? undefined
    : [head, ...others]
}

/** The part of a text in a heading, cell or label that is the statement, without quotation marks and source. */
export function statementRange(
  passage: Passage,
  range: Range,
  choosing: Choosing,
): Piece | 'placeholder' | undefined {
  const from = passage.tokens.findIndex(({ start }) => start >= range.start)
  if (from < 0) return undefined
  const after = passage.tokens.findIndex(({ start }) => start >= range.end)
  const to = after < 0 ? passage.tokens.length : after
  if (isPlaceholder(passage.tokens, { from, to }, choosing.lexicons)) return 'placeholder'
  const number = passage.sentences.findIndex((sentence) => sentence.to > from)
  const sentence = passage.sentences[number]
  if (!sentence) return undefined
  const span = { from: Math.max(from, sentence.from), to: sentence.to }
  if (passage.tokens[span.to - 1]?.text === '?' || !isFit(passage.tokens, span, choosing))
    return undefined
  return pieceOf(passage, span, number === 0 ? 0 : number, choosing)
}
