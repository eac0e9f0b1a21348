import type { Range } from '../range.ts'
import type { Token } from '../read/tokens.ts'
import { trimQuotes, withoutSource } from './extent.ts'
import { isHolder, isName, NO_NAMES, type Holder } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Passage, Piece } from './passage.ts'
import type { Span } from './pattern.ts'
import { isPlaceholder } from './placeholders.ts'

/** What was chosen from the text that follows an announcement. */
export type Choice =
  | { readonly kind: 'statement'; readonly pieces: readonly [Piece, ...Piece[]] }
  | { readonly kind: 'placeholder'; readonly piece: Piece }

/** What a choice is made by. */
export interface Choosing {
  readonly outline: Outline
  readonly lexicons: readonly Lexicon[]
  /** Whether only a sentence that speaks of ourselves will do, not just the first one. */
  readonly isWary: boolean
  /** Whether the document tells of games, flights and the like. */
  readonly isOperational: boolean
  /** Passages that are not looked at. */
  readonly silenced: ReadonlySet<number>
}

/** How many blocks after an announcement are looked at. */
const MOST_BLOCKS = 8
const MOST_ITEMS = 24
const MOST_PASSAGES_IN_LIST = 96

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
    if (isPlaceholder(passage.tokens, { from: 0, to: passage.tokens.length }, choosing.lexicons)) {
      return placeholderIn(passage)
    }
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

/** How far into a sentence its verb is looked for. */
const VERB_WITHIN = 12

function strives(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): boolean {
  for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
    if (lexicons.some((lexicon) => lexicon.takes('striving', tokens, at) > 0)) return true
  }
  return false
}

function tellsWho(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): boolean {
  for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
    const isCopula = lexicons.some(
      (lexicon) =>
        lexicon.takes('is', tokens, at) > 0 &&
        (lexicon.takes('article', tokens, at + 1) > 0 ||
          lexicon.takes('founded', tokens, at + 1) > 0),
    )
    if (isCopula) return true
  }
  return false
}

/** The sentence, with what goes on with it, without quotation marks and source. */
function pieceOf(passage: Passage, sentence: Span, number: number, { lexicons }: Choosing): Piece {
  const to = endWithSequel(passage, number, lexicons, 'announced')
  const end = withoutSource(passage.tokens, { from: sentence.from, to }, lexicons)
  return piece(passage, trimQuotes(passage.tokens, { from: sentence.from, to: end }))
}

/** Longest row of sentences in a block set apart that is taken as one statement. */
const MOST_DISPLAYED = 2
/** How many tokens a first sentence has at most that is only the opening of a statement. */
const MOST_IN_OPENING = 7

/**
 * Where a statement ends that begins with a sentence: with its block, where that is short and set
 * apart, or after one more sentence, where the first is only a few words, or the second is the last
 * and goes on from it. A sentence that says itself what the mission is needs less of a sequel.
 */
export function endWithSequel(
  passage: Passage,
  number: number,
  lexicons: readonly Lexicon[],
  frame: 'announced' | 'said',
): number {
  const { tokens, sentences } = passage
  const own = sentences[number]?.to ?? tokens.length
  const next = sentences[number + 1]
  const last = sentences.at(-1)
  if (!next || !last) return own
  const isShort = number === 0 && sentences.length <= MOST_DISPLAYED
  if (isShort && isDisplayed(passage)) return last.to
  if (frame === 'announced' && own - (sentences[number]?.from ?? own) <= MOST_IN_OPENING)
    return next.to
  const isSequel = lexicons.some(
    (each) =>
      each.takes('continuation', tokens, next.from) > 0 ||
      (frame === 'announced' && !outweighs(next, sentences[number]) && goesOn(tokens, next, each)),
  )
  return next === last && isSequel ? last.to : own
}

/** A second sentence that is much longer than the first has a matter of its own. */
function outweighs(next: Span, first: Span | undefined): boolean {
  return first !== undefined && next.to - next.from > (first.to - first.from) * 1.5
}

/** Whether a sentence has the same subject as the one before it, or stands for what that says. */
function goesOn(tokens: readonly Token[], { from }: Span, lexicon: Lexicon): boolean {
  return lexicon.takes('we', tokens, from) > 0 || lexicon.takes('pointer', tokens, from) > 0
}

/** Whether a block is set apart for show: a quotation, an epigraph, or all bold or italic. */
function isDisplayed({ block }: Passage): boolean {
  const isQuoted = block.containers.some(({ kind }) => kind === 'quote' || kind === 'directive')
  return (
    isQuoted ||
    block.spans.some(
      ({ kind, range }) =>
        (kind === 'strong' || kind === 'emphasis') &&
        range.start === 0 &&
        range.end >= block.text.trimEnd().length - 1,
    )
  )
}

export function piece({ index, tokens }: Passage, { from, to }: Span): Piece {
  const first = tokens[from]
  const last = tokens[to - 1]
  return { index, range: { start: first?.start ?? 0, end: last?.end ?? 0 } }
}

/** A sentence that ends in a colon, joined with the list after it; or the block after it alone. */
export function leadOn(
  passage: Passage,
  lead: Span,
  limit: number,
  { outline, silenced, lexicons }: Pick<Choosing, 'outline' | 'silenced' | 'lexicons'>,
): readonly [Piece, ...Piece[]] | undefined {
  let index = passage.index + 1
  while (index < limit && outline.passages[index]?.block.kind === 'marker') index += 1
  const next = outline.passages[index]
  if (!next || index >= limit || silenced.has(index)) return undefined
  const first = next.sentences[0]
  if (next.block.kind === 'item') {
    const items = itemsFrom(next, limit, outline)
    return items.length > 0 ? [piece(passage, lead), ...items] : undefined
  }
  if (next.block.kind !== 'paragraph' || !first) return undefined
  if (isPlaceholder(next.tokens, { from: 0, to: next.tokens.length }, lexicons)) return undefined
  const numbered = numberedFrom(next, limit, outline)
  if (numbered.length > 1) return [piece(passage, lead), ...numbered]
  const last = isDisplayed(next) ? (next.sentences.at(-1) ?? first) : first
  const end = withoutSource(next.tokens, { from: 0, to: last.to }, lexicons)
  if (wordsIn(next.tokens, { from: first.from, to: end }) < 2) return undefined
  return [piece(next, trimQuotes(next.tokens, { from: first.from, to: end }))]
}

function wordsIn(tokens: readonly Token[], { from, to }: Span): number {
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word').length
}

/** Paragraphs that are numbered by hand: "(a) ...", "b. ...". */
function numberedFrom(first: Passage, limit: number, { passages }: Outline): readonly Piece[] {
  const found: Piece[] = []
  for (let index = first.index; index < limit && found.length < MOST_ITEMS; index++) {
    const passage = passages[index]
    if (!passage || !NUMBERED.test(passage.block.text)) break
    found.push(piece(passage, { from: 0, to: passage.tokens.length }))
  }
  return found
}

const NUMBERED = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s/iu

/** The items of the list that a passage begins, those of lists inside it left out. */
function itemsFrom(first: Passage, limit: number, outline: Outline): readonly Piece[] {
  const list = innermostList(first)
  const items: Piece[] = []
  const last = Math.min(limit, first.index + MOST_PASSAGES_IN_LIST)
  for (let index = first.index; index < last && items.length < MOST_ITEMS; index++) {
    const passage = outline.passages[index]
    if (!passage?.block.containers.some(({ kind, id }) => kind === 'list' && id === list)) break
    if (passage.block.kind !== 'item' || innermostList(passage) !== list) continue
    if (passage.tokens.length > 0)
      items.push(piece(passage, { from: 0, to: passage.tokens.length }))
  }
  return items
}

function innermostList({ block }: Passage): number | undefined {
  return block.containers.findLast(({ kind }) => kind === 'list')?.id
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

/** Items that tell how things are: "We have clear goals", "User needs are understood". */
function isChecklist(passages: readonly Passage[], lexicons: readonly Lexicon[]): boolean {
  const told = passages.filter(({ tokens }) =>
    tokens
      .slice(0, 5)
      .some((_, at) =>
        lexicons.some(
          (lexicon) =>
            lexicon.takes('is', tokens, at) > 0 ||
            (at > 0 && lexicon.takes('have', tokens, at) > 0),
        ),
      ),
  )
  return told.length >= 2
}

/** Whether a block is no running text: a link alone, a table of contents, particulars such as "Status: draft". */
function isApart(passage: Passage, { lexicons }: Choosing): boolean {
  const { block, tokens } = passage
  if (tokens.length < 2) return true
  const isLink = block.spans.some(
    ({ kind, range }) => kind === 'link' && range.end - range.start >= block.text.trim().length - 2,
  )
  const label = block.spans.find(({ kind, range }) => kind === 'strong' && range.start === 0)
  const isParticular =
    label !== undefined &&
    label.range.end < block.text.length &&
    (block.text[label.range.end] === ':' || block.text[label.range.end - 1] === ':')
  const isPointing = lexicons.some(
    (lexicon) =>
      lexicon.takes('preamble', tokens, 0) > 0 &&
      isHolder(tokens.slice(1, 2), { lexicon, names: NO_NAMES }) === 'thing',
  )
  return (
    isLink || isParticular || isPointing || block.containers.some(({ kind }) => kind === 'footnote')
  )
}

/** Whether a sentence only leads to the statement: a question, "this is our mission", when it was founded. */
function isIntroductory(tokens: readonly Token[], sentence: Span, { lexicons }: Choosing): boolean {
  const last = tokens[sentence.to - 1]
  if (last?.text === '?' || last?.text === ':') return true
  return lexicons.some(
    (lexicon) =>
      lexicon.takes('preamble', tokens, sentence.from) > 0 ||
      tellsHistory(tokens, sentence, lexicon) ||
      onlyMentions(tokens, sentence, lexicon),
  )
}

function tellsHistory(tokens: readonly Token[], { from, to }: Span, lexicon: Lexicon): boolean {
  let isFounded = false
  let hasYear = false
  for (let at = from; at < to; at++) {
    isFounded ||= lexicon.takes('founded', tokens, at) > 0
    hasYear ||= /^(?:1[6-9]|20)\d\d$/u.test(tokens[at]?.form ?? '')
  }
  return isFounded && hasYear
}

/** "The long-term mission that we work towards", "our mission guides us": speaks of it, and does not say it. */
function onlyMentions(tokens: readonly Token[], { from, to }: Span, lexicon: Lexicon): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    if (lexicon.nouns.at(tokens, at)?.value.strong) return true
  }
  return false
}

/** Whether a sentence can be the statement at all. */
function isFit(tokens: readonly Token[], sentence: Span, choosing: Choosing): boolean {
  const { lexicons, isWary, isOperational } = choosing
  if (wordsIn(tokens, sentence) < 2) return false
  const isToReader = lexicons.some((lexicon) => lexicon.takes('reader', tokens, sentence.from) > 0)
  if (isToReader) return false
  return isWary || isOperational ? speaksOfUs(tokens, sentence, choosing) : true
}

const BODIES: ReadonlySet<Holder> = new Set<Holder>(['ours', 'body'])

/** How far into a sentence its subject is looked for. */
const SUBJECT_WITHIN = 8

/** Whether a sentence has us, or a body, as its subject. */
function speaksOfUs(
  tokens: readonly Token[],
  { from, to }: Span,
  { lexicons, outline: { names } }: Pick<Choosing, 'lexicons' | 'outline'>,
): boolean {
  const end = Math.min(to, from + SUBJECT_WITHIN)
  return lexicons.some((lexicon) => {
    for (let at = from; at < end; at++) {
      const token = tokens[at]
      if (!token) break
      if (lexicon.takes('we', tokens, at) > 0 || lexicon.takes('own', tokens, at) > 0) return true
      if (isName(token, names) && at - from < 4) return true
      const isParticular = at === from || lexicon.takes('generic', tokens, at - 1) === 0
      if (isParticular && at - from < 6 && BODIES.has(isHolder([token], { lexicon, names })))
        return true
      if (lexicon.takes('is', tokens, at) > 0) break
    }
    return false
  })
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
