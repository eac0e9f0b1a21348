import { trimQuotes, withoutSource } from './extent.ts'
import type { Choosing } from './fit.ts'
import type { Outline } from './outline.ts'
import { piece, wordsIn, type Passage, type Piece } from './passage.ts'
import type { Span } from './pattern.ts'
import { isPlaceholder } from './placeholders.ts'
import { isDisplayed } from './sequel.ts'

const MOST_ITEMS = 24

const MOST_PASSAGES_IN_LIST = 96

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
export function itemsFrom(first: Passage, limit: number, outline: Outline): readonly Piece[] {
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
