import type { Range } from '../range.ts'

/**
 * - `word`: letters and digits, with the hyphens, apostrophes, dots and `&` inside it (`CO2-neutral`,
 *   `customers'`, `e.g.`, `R&D`, `1,000`).
 * - `mark`: one punctuation mark or symbol.
 */
export type TokenKind = 'word' | 'mark'

/** One word or mark of a text. */
export interface Token extends Range {
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** In lower case, curly apostrophes made straight: the form that lexicons are searched by. */
  readonly form: string
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const INNER = /['’\-‐‑./&,]/u

function isWordAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) {
    const isWord =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    return isWord ? 1 : 0
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return WORD.test(character) ? character.length : 0
}

/** Splits a text into words and marks, leaving white space out. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const width = isWordAt(text, at)
    if (width > 0) {
      const start = at
      at += width
      for (;;) {
        const next = isWordAt(text, at)
        if (next > 0) {
          at += next
          continue
        }
        if (!isInner(text, start, at)) break
        at += 1
      }
      tokens.push(word(text, start, at))
    } else {
      const code = text.charCodeAt(at)
      const isSpace =
        code <= 32 || code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff
      const size = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1
      if (!isSpace) {
        const mark = text.slice(at, at + size)
        tokens.push({ kind: 'mark', start: at, end: at + size, text: mark, form: mark })
      }
      at += size
    }
  }
  return tokens
}

/** Whether the mark at `at` stands inside a word that began at `start`. */
function isInner(text: string, start: number, at: number): boolean {
  const mark = text[at]
  if (mark === undefined || !INNER.test(mark) || isWordAt(text, at + 1) === 0) return false
  if (mark === '.') return !isMissingSpace(text, start, at)
  if (mark === ',') return isThousands(text, at)
  if (mark === '/')
    return at - start < 3 || isWordAt(text, at + 2) === 0 || isWordAt(text, at + 3) === 0
  return true
}

/** Whether a comma stands between the thousands and the hundreds of a number: "1,000 teachers". */
function isThousands(text: string, at: number): boolean {
  return /^\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5))
}

/** Whether a full stop lacks its space: "for all.We build", "FOR ALL PEOPLE.WE BUILD"; not "Node.js", "U.S". */
function isMissingSpace(text: string, start: number, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next === next.toLowerCase()) return false
  const last = text.charAt(at - 1)
  if (last !== last.toUpperCase()) return true
  return at - start > 3 && isWordAt(text, at + 2) > 0
}

function word(text: string, start: number, end: number): Token {
  const written = text.slice(start, end)
  const lower = written.toLowerCase()
  return {
    kind: 'word',
    start,
    end,
    text: written,
    form: isPlain(written) ? lower : straight(lower),
  }
}

/** Whether a word holds no mark that lexicons spell otherwise. */
function isPlain(written: string): boolean {
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) > 0x2000) return false
  return true
}

function straight(lower: string): string {
  return lower.replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-')
}
