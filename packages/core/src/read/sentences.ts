import type { Range } from '../range.ts'
import type { Token } from './tokens.ts'

/** A sentence: its range in the text, and its tokens as half-open indices. */
export interface Sentence extends Range {
  readonly from: number
  readonly to: number
}

/** Words after which a full stop does not end a sentence, besides initials; both languages. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st jr sr inc ltd co corp dept dba est no nos vs etc approx e.g i.e e.g. i.e. u.s u.k u.n a.k.a
  bv nv bijv bv. ca dhr drs enz evt ir mevr mw nl nr o.a o.m resp t.a.v t.o.v z.g.n zgn z.o.z d.w.z m.b.t m.n m.a.w i.p.v`.split(
    /\s+/u,
  ),
)

const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', '»', ')', ']'])

/** Splits tokens into sentences at full stops, question and exclamation marks, and line breaks that stand alone. */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  let index = 0
  const close = (to: number) => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first && last) found.push({ from, to, start: first.start, end: last.end })
    from = to
  }
  while (index < tokens.length) {
    index += 1
    const token = tokens[index - 1]
    if (!token || !ends(text, tokens, index - 1)) continue
    while (isTail(tokens[index], token)) index += 1
    close(index)
  }
  close(tokens.length)
  return found
}

/** Whether a mark still belongs to the end of a sentence: more stops, a closing quote or bracket that touches it. */
function isTail(token: Token | undefined, end: Token): boolean {
  if (!token || token.kind !== 'mark') return false
  return ENDERS.has(token.text) || (CLOSERS.has(token.text) && token.start - end.end < 2)
}

function ends(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const next = tokens[at + 1]
  if (next && isParagraphBreak(text, token.end, next.start)) return true
  if (token.kind !== 'mark' || !ENDERS.has(token.text)) return false
  if (!next) return true
  if (next.text === '.' || next.text === '…') return false
  if (token.text === '!' || token.text === '?') return true
  return !isInside(tokens[at - 1], token, next) && !isListNumber(tokens, at)
}

function isParagraphBreak(text: string, from: number, to: number): boolean {
  return to - from > 1 && text.slice(from, to).includes('\n\n')
}

/** Whether the stop belongs to the number of a list item: "2. To further ...". */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1]
  const before = tokens[at - 2]
  if (!number || number.text.length > 2 || !/^\d+$/u.test(number.text)) return false
  return !before || (before.kind === 'mark' && before.text !== ',')
}

/** Whether a full stop stands inside a sentence: after an abbreviation or initial, or before a small letter. */
function isInside(previous: Token | undefined, stop: Token, next: Token): boolean {
  if (next.kind === 'word' && startsSmall(next.text)) return true
  if (!previous || previous.end !== stop.start) return false
  if (ABBREVIATIONS.has(previous.form)) return previous.form !== 'etc' && previous.form !== 'enz'
  const isInitial = previous.text.length === 1 && previous.text !== previous.form
  return isInitial && next.start - stop.end < 2
}

function startsSmall(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}
