import type { Range } from '@mission-lint/core'
import { referenceAt, type Dialect } from './references.ts'

/**
 * One stretch of plain text and the raw text that says it. Equally long: one to one. Otherwise (a
 * reference, an escape, white space with line breaks) it stands for the raw text as a whole.
 */
export interface Stretch {
  readonly text: string
  /** In the raw text. */
  readonly start: number
  readonly end: number
}

export interface Alignment {
  readonly stretches: readonly Stretch[]
  /** Where in the raw text the value ends. */
  readonly end: number
}

/** How raw text is written, which says how to read it. */
export interface Writing {
  readonly dialect: Dialect | 'verbatim'
  /** How many block quotes enclose the text: each may put a `>` before every line. */
  readonly quotes: number
}

/**
 * Aligns a node's decoded value with the raw text that it was parsed from. Runs of white space and
 * line breaks, with the prefixes of the containers, become one space. Returns `undefined` where the
 * raw text does not say the value, as when a plugin changed the tree.
 */
export function align(
  value: string,
  raw: string,
  range: Range,
  writing: Writing,
): Alignment | undefined {
  const aligner = new Aligner(value, raw, range, writing)
  return aligner.run()
}

class Aligner {
  private at = 0
  private runStart = 0
  private inValue = 0
  private readonly stretches: Stretch[] = []
  private readonly value: string
  private readonly raw: string
  private readonly end: number
  private readonly writing: Writing

  constructor(value: string, raw: string, range: Range, writing: Writing) {
    this.value = value
    this.raw = raw
    this.at = range.start
    this.runStart = range.start
    this.end = range.end
    this.writing = writing
  }

  run(): Alignment | undefined {
    for (;;) {
      this.skipSame()
      if (this.inValue >= this.value.length) break
      if (!this.step()) return undefined
    }
    this.flush()
    return { stretches: this.stretches, end: this.at }
  }

  private step(): boolean {
    const expected = this.value.charAt(this.inValue)
    if (isBlank(expected)) return this.blank()
    if (this.at >= this.end) return false
    const found = this.raw.charAt(this.at)
    if (found === '\\' && this.escape(expected)) return true
    if (found === '&' && this.reference()) return true
    if (found === expected) return this.advance()
    if (expected === '\uFFFD' && found === '\0') return this.take(expected, 1, 1)
    return this.typography(expected, found)
  }

  /** Goes over what both say alike and what cannot be anything else: most of every text. */
  private skipSame(): void {
    const { value, raw } = this
    let { inValue, at } = this
    while (inValue < value.length && at < this.end) {
      const code = value.charCodeAt(inValue)
      if (code !== raw.charCodeAt(at) || isSpecial(code)) break
      if (code === SPACE && !(isPlain(value, inValue + 1) && isPlain(raw, at + 1))) break
      inValue++
      at++
    }
    this.inValue = inValue
    this.at = at
  }

  /** Text that stands in the raw text as it is joins the run that is open. */
  private advance(): boolean {
    this.inValue++
    this.at++
    return true
  }

  private take(text: string, fromValue: number, fromRaw: number): boolean {
    this.flush()
    this.stretches.push({ text, start: this.at, end: this.at + fromRaw })
    this.inValue += fromValue
    this.at += fromRaw
    this.runStart = this.at
    return true
  }

  private flush(): void {
    if (this.runStart < this.at) {
      const text = this.raw.slice(this.runStart, this.at)
      this.stretches.push({ text, start: this.runStart, end: this.at })
    }
    this.runStart = this.at
  }

  /** A table cell escapes its bars even where nothing else is an escape. */
  private escape(expected: string): boolean {
    const next = this.at + 1 < this.end ? this.raw.charAt(this.at + 1) : ''
    if (next !== expected) return false
    const escaped = this.writing.dialect === 'markdown' ? isPunctuation(next) : next === '|'
    return escaped && this.take(expected, 1, 2)
  }

  private reference(): boolean {
    const { dialect } = this.writing
    if (dialect === 'verbatim') return false
    const reference = referenceAt(this.raw, this.at, dialect)
    if (!reference || this.at + reference.length > this.end) return false
    for (const value of [reference.value, cutShort(reference.value)])
      if (this.value.startsWith(value, this.inValue))
        return this.take(reference.value, value.length, reference.length)
    return false
  }

  /** Plugins that set quotes and dashes change the value of a node and keep its position. */
  private typography(expected: string, found: string): boolean {
    const plain = TYPOGRAPHY.get(expected)?.find((plain) => this.raw.startsWith(plain, this.at))
    if (plain === undefined || !plain.startsWith(found) || this.at + plain.length > this.end)
      return false
    return this.take(expected, 1, plain.length)
  }

  private blank(): boolean {
    let inValue = this.inValue
    while (isBlank(this.value.charAt(inValue))) inValue++
    const end = this.afterBlank(this.value.charAt(inValue))
    if (end === this.at) return false
    const isOneSpace = end === this.at + 1 && this.raw.charAt(this.at) === ' '
    if (isOneSpace && inValue === this.inValue + 1) return this.advance()
    return this.take(' ', inValue - this.inValue, end - this.at)
  }

  /** Where the raw white space that starts here ends, given the text that must follow it. */
  private afterBlank(next: string): number {
    let at = this.at
    for (;;) {
      const before = at
      at = this.skipBlank(at)
      if (at < this.end && isLineEnd(this.raw.charAt(at - 1)) && at > before)
        at = this.skipPrefix(at, next)
      at = this.skipBlankReference(at)
      if (at === before) return at
    }
  }

  /** Skips spaces and tabs, and at most one line ending, after which a prefix may follow. */
  private skipBlank(from: number): number {
    let at = from
    while (at < this.end && isBlank(this.raw.charAt(at))) {
      at++
      const isPair = this.raw.charAt(at - 1) === '\r' && this.raw.charAt(at) === '\n'
      if (isLineEnd(this.raw.charAt(at - 1)) && !isPair) return at
    }
    return at
  }

  /** Skips the block quote markers that start a line, but not those that are text. */
  private skipPrefix(from: number, next: string): number {
    let at = from
    let best = from
    for (let markers = 0; markers < this.writing.quotes; markers++) {
      while (at < this.end && isSpace(this.raw.charAt(at))) at++
      if (at >= this.end || this.raw.charAt(at) !== '>') break
      at++
      if (next !== '>' || this.canSay(at, next)) best = at
    }
    return best
  }

  private canSay(from: number, next: string): boolean {
    let at = from
    while (at < this.end && isSpace(this.raw.charAt(at))) at++
    const found = this.raw.charAt(at)
    return found === next || found === '\\' || found === '&'
  }

  private skipBlankReference(at: number): number {
    const { dialect } = this.writing
    if (dialect === 'verbatim' || at >= this.end || this.raw.charAt(at) !== '&') return at
    const reference = referenceAt(this.raw, at, dialect)
    return reference && isBlank(reference.value) ? at + reference.length : at
  }
}

/** Micromark 2, which textlint builds on, keeps 16 bits of the number of a character. */
function cutShort(character: string): string {
  return String.fromCharCode((character.codePointAt(0) ?? 0) & 0xffff)
}

const TYPOGRAPHY: ReadonlyMap<string, readonly string[]> = new Map([
  ['\u201C', ['"', '``']],
  ['\u201D', ['"', "''"]],
  ['\u201E', ['"']],
  ['\u2018', ["'"]],
  ['\u2019', ["'"]],
  ['\u2013', ['--']],
  ['\u2014', ['---', '--']],
  ['\u2026', ['...', '. . .']],
])

const SPACE = 0x20

/** Backslash, ampersand, tab, form feed and line ends. */
function isSpecial(code: number): boolean {
  return code === 0x5c || code === 0x26 || (code >= 0x09 && code <= 0x0d)
}

/** Whether a character stands there that neither is a space nor could be one. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code !== SPACE && at < text.length && !isSpecial(code)
}

/** A range of a text without the white space at its ends. */
export function withoutBlanks(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && isBlank(text.charAt(start))) start++
  while (start < end && isBlank(text.charAt(end - 1))) end--
  return { start, end }
}

/** Space, tab and line endings: what HTML and Markdown show as one space. */
export function isBlank(character: string): boolean {
  return isSpace(character) || isLineEnd(character) || character === '\f'
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}

/** ASCII punctuation: what a backslash escapes in CommonMark. */
function isPunctuation(character: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(character)
}
