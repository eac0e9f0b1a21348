import type { Block } from '../document.ts'
import type { Range } from '../range.ts'
import { sentences, type Sentence } from '../read/sentences.ts'
import type { Span } from './pattern.ts'
import { tokenise, type Token } from '../read/tokens.ts'

/** A block made ready for searching. */
export interface Passage {
  /** In `document.blocks`. */
  readonly index: number
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** A stretch of one block's text. */
export interface Piece {
  readonly index: number
  /** In the block's text; UTF-16 offsets, half-open. */
  readonly range: Range
}

export function passageOf(block: Block, index: number): Passage {
  const tokens = splitSlashes(tokenise(block.text))
  const found = sentences(block.text, tokens)
  return {
    index,
    block,
    tokens,
    sentences: block.text.includes('\n') ? atLines(block.text, tokens, found) : found,
  }
}

/** Ends sentences at hard line breaks too, where a capital follows: a line by itself needs no full stop. */
function atLines(
  text: string,
  tokens: readonly Token[],
  found: readonly Sentence[],
): readonly Sentence[] {
  return found.flatMap((sentence) => {
    const parts: Sentence[] = []
    let from = sentence.from
    for (let at = sentence.from + 1; at <= sentence.to; at++) {
      const before = tokens[at - 1]
      const next = tokens[at]
      const isEnd = at === sentence.to || (next && before && breaks(text, before, next))
      const first = tokens[from]
      if (!isEnd || !before || !first) continue
      parts.push({ from, to: at, start: first.start, end: before.end })
      from = at
    }
    return parts
  })
}

function breaks(text: string, before: Token, next: Token): boolean {
  const isCapital = /^[\p{Lu}\d“"]/u.test(next.text)
  return (
    isCapital &&
    before.text !== ':' &&
    before.text !== ',' &&
    text.slice(before.end, next.start).includes('\n')
  )
}

/** Makes three tokens of "mission/vision". */
function splitSlashes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isSlashed)) return tokens
  return tokens.flatMap((token) => {
    const at = token.text.indexOf('/')
    if (!isSlashed(token)) return [token]
    const part = (kind: Token['kind'], from: number, to: number): Token => ({
      kind,
      start: token.start + from,
      end: token.start + to,
      text: token.text.slice(from, to),
      form: token.form.slice(from, to),
    })
    return [part('word', 0, at), part('mark', at, at + 1), part('word', at + 1, token.text.length)]
  })
}

/** Whether a token is two words with one slash between them, no address. */
function isSlashed({ kind, text, form }: Token): boolean {
  const at = text.indexOf('/')
  return (
    kind === 'word' &&
    at > 0 &&
    text.indexOf('/', at + 1) < 0 &&
    !text.includes('.') &&
    text.length === form.length
  )
}

/** The tokens of a range of a text. */
export function tokensIn(tokens: readonly Token[], range: Range): readonly Token[] {
  const from = tokens.findIndex(({ start }) => start >= range.start)
  if (from < 0) return []
  const to = tokens.findIndex(({ end }, at) => at >= from && end > range.end)
  return tokens.slice(from, to < 0 ? tokens.length : to)
}

export function piece({ index, tokens }: Passage, { from, to }: Span): Piece {
  const first = tokens[from]
  const last = tokens[to - 1]
  return { index, range: { start: first?.start ?? 0, end: last?.end ?? 0 } }
}

export function wordsIn(tokens: readonly Token[], { from, to }: Span): number {
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word').length
}
