import { decodeHTMLStrict, DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** What a character reference decodes to, and how many code units of raw text it takes. */
export interface Reference {
  readonly value: string
  readonly length: number
}

export type Dialect = 'markdown' | 'html'

/** The longest that a character reference may be, so that the look ahead is bounded. */
const LONGEST = 40

/** Reads the character reference that starts at `at` (an `&`), as Markdown or as HTML reads it. */
export function referenceAt(raw: string, at: number, dialect: Dialect): Reference | undefined {
  return dialect === 'html' ? htmlReference(raw, at) : markdownReference(raw, at)
}

const MARKDOWN = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|[A-Za-z][A-Za-z\d]{0,30});/

function markdownReference(raw: string, at: number): Reference | undefined {
  const match = MARKDOWN.exec(raw.slice(at, at + LONGEST))
  if (!match) return undefined
  const [whole, decimal, hexadecimal] = match
  if (decimal) return { value: character(Number.parseInt(decimal, 10)), length: whole.length }
  if (hexadecimal)
    return { value: character(Number.parseInt(hexadecimal, 16)), length: whole.length }
  const value = decodeHTMLStrict(whole)
  return value === whole ? undefined : { value, length: whole.length }
}

/** Controls, surrogates, noncharacters and what lies beyond Unicode become U+FFFD in CommonMark. */
function character(code: number): string {
  const disallowed =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    (code > 0xfdcf && code < 0xfdf0) ||
    (code & 0xfffe) === 0xfffe ||
    code > 0x10ffff
  return disallowed ? '\uFFFD' : String.fromCodePoint(code)
}

function htmlReference(raw: string, at: number): Reference | undefined {
  let value = ''
  const decoder = new HtmlEntityDecoder((code) => {
    value += String.fromCodePoint(code)
  })
  decoder.startEntity(DecodingMode.Legacy)
  let length = decoder.write(raw.slice(at, at + LONGEST), 1)
  if (length < 0) length = decoder.end()
  return length > 0 ? { value, length } : undefined
}
