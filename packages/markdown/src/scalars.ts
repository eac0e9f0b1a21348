import type { Range, Segment } from '@mission-lint/core'
import { isBlank } from './align.ts'
import { locate, type Region } from './region.ts'

/** How a value is written in YAML or TOML: which escapes it has, and whether lines are folded. */
export interface ScalarWriting {
  readonly escapes: 'none' | 'single' | 'backslash'
  /** Whether one line break in the value stands for an empty line in the source. */
  readonly isFolded: boolean
}

/**
 * The region of a value in front matter: its text, with an empty line between its paragraphs, and
 * where that stands. Returns `undefined` where the source does not say the value.
 */
export function scalarRegion(
  value: string,
  outer: Region,
  content: Range,
  writing: ScalarWriting,
): Region | undefined {
  return new ScalarReader(value, outer, content, writing).read()
}

interface Piece {
  readonly text: string
  readonly raw: Range
}

function isExact({ text, raw }: Piece): boolean {
  return text.length === raw.end - raw.start
}

class ScalarReader {
  private inValue = 0
  private at: number
  private readonly pieces: Piece[] = []
  private readonly value: string
  private readonly outer: Region
  private readonly end: number
  private readonly writing: ScalarWriting

  constructor(value: string, outer: Region, content: Range, writing: ScalarWriting) {
    this.value = value.trimEnd()
    this.outer = outer
    this.at = content.start
    this.end = content.end
    this.writing = writing
  }

  read(): Region | undefined {
    if (!isBlank(this.value.charAt(0))) this.at = this.afterBlank(this.at)
    while (this.inValue < this.value.length) if (!this.step()) return undefined
    return this.region()
  }

  private step(): boolean {
    const found = this.raw.charAt(this.at)
    if (this.at >= this.end) return false
    if (isBlank(found)) return this.blank()
    if (found === '\\' && this.writing.escapes === 'backslash') return this.backslash()
    const isPair = found === "'" && this.writing.escapes === 'single'
    return this.value.charAt(this.inValue) === found && this.take(1, isPair ? 2 : 1)
  }

  private get raw(): string {
    return this.outer.text
  }

  private take(fromValue: number, fromRaw: number): boolean {
    const text = this.value.slice(this.inValue, this.inValue + fromValue)
    if (text !== '') this.add({ text, raw: { start: this.at, end: this.at + fromRaw } })
    this.inValue += fromValue
    this.at += fromRaw
    return true
  }

  /** Adds a piece, joined with the one before it where both stand in the source as they are. */
  private add(piece: Piece): void {
    const last = this.pieces.at(-1)
    if (last && isExact(last) && isExact(piece) && last.raw.end === piece.raw.start)
      this.pieces[this.pieces.length - 1] = {
        text: last.text + piece.text,
        raw: { start: last.raw.start, end: piece.raw.end },
      }
    else this.pieces.push(piece)
  }

  /** White space is one stretch on both sides: folding, indents and line ends are in it. */
  private blank(): boolean {
    let to = this.inValue
    while (to < this.value.length && isBlank(this.value.charAt(to))) to++
    const text = this.value.slice(this.inValue, to)
    const end = this.afterBlank(this.at)
    const said = this.writing.isFolded ? text.replaceAll('\n', '\n\n') : text
    if (said !== '') this.add({ text: said, raw: { start: this.at, end } })
    this.inValue = to
    this.at = end
    return true
  }

  private afterBlank(from: number): number {
    let at = from
    while (at < this.end && isBlank(this.raw.charAt(at))) at++
    return at
  }

  private backslash(): boolean {
    const code = this.raw.charAt(this.at + 1)
    if (isBlank(code) && code !== ' ' && code !== '\t')
      return this.take(0, this.afterBlank(this.at + 1) - this.at)
    const digits = DIGITS.get(code) ?? 0
    const length = 2 + digits
    const escaped =
      digits > 0
        ? characterOf(this.raw.slice(this.at + 2, this.at + length))
        : (ESCAPES.get(code) ?? code)
    const isSaid = escaped !== '' && this.value.startsWith(escaped, this.inValue)
    return isSaid && this.take(escaped.length, length)
  }

  private region(): Region {
    const segments: Segment[] = []
    let text = ''
    for (const piece of this.pieces) {
      const start = text.length
      text += piece.text
      for (const { text: part, source } of locate(this.outer, piece.raw)) {
        const shift = start - piece.raw.start
        const within = { start: part.start + shift, end: part.end + shift }
        segments.push({ text: isExact(piece) ? within : { start, end: text.length }, source })
      }
    }
    return { text, segments, offset: 0 }
  }
}

/** How many hexadecimal digits follow these escapes. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001B'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

function characterOf(digits: string): string {
  const code = Number.parseInt(digits, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
