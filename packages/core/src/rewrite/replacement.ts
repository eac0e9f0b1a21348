/** What to write over a statement so that the page stays valid: its frame, capital, end and quotes. */
import type { JudgedStatement } from '../analysis.ts'
import type { Block, Document, Quoting } from '../document.ts'

/** `undefined` where the suggestion can not safely be written there. */
export function replacementFor(
  suggestion: string,
  statement: JudgedStatement,
  document: Document,
): string | undefined {
  if (!statement.replaceable) return undefined
  const block = document.blocks[statement.blocks[0] ?? -1]
  if (leavesUnannounced(statement, block)) return undefined
  return written(framed(suggestion, statement), block)
}

/**
 * Whether a sentence that announces itself would lose its frame and leave other sentences in its place:
 * the outcome would be lost among them.
 */
function leavesUnannounced(statement: JudgedStatement, block: Block | undefined): boolean {
  if (statement.form !== 'sentence' || leadOf(statement) !== '') return false
  return block !== undefined && block.text.trim() !== statement.text.trim()
}

/** Marks of quotation at both ends, which stay: the opening ones, and those that close them. */
const OPENING = '"“„«\'‘'
const CLOSING = '"”»\'’“'

function framed(suggestion: string, statement: JudgedStatement): string {
  const { text } = statement
  const inner = text.trim()
  const quoted =
    inner.length > 2 &&
    OPENING.includes(inner.charAt(0)) &&
    CLOSING.includes(inner.charAt(inner.length - 1))
  const [open, close] = quoted ? [inner.charAt(0), inner.charAt(inner.length - 1)] : ['', '']
  const body = quoted ? inner.slice(1, -1).trim() : inner
  const lead = leadOf(statement)
  const end = /[.!]$/u.exec(body)?.[0] ?? (/[?…]$/u.test(body) ? '.' : '')
  const small = lead !== '' || startsSmall(body)
  return `${open}${lead}${small ? withoutCapital(suggestion, text) : suggestion}${end}${close}`
}

/** Nouns that announce what follows and can do so with a colon. */
const ANNOUNCING =
  /\b(?:mission|vision|purpose|goal|aim|ambition|dream|objective|why|missie|visie|(?:hoofd|eind|kern)?doel|(?:hoofd)?doelstelling|ambitie|droom|bedoeling|opdracht|ideaal|streven)\b/iu

/**
 * The frame, where it can carry a noun phrase as well as a clause: "Our mission is to ..." becomes
 * "Our mission: ...". A frame that only governs a verb ("we want to ...") is dropped.
 */
function leadOf({ text, reading }: JudgedStatement): string {
  const frame = reading?.clauses.find((clause) => clause.frame !== undefined)?.frame
  if (!frame || text.slice(0, frame.start).trim() !== '') return ''
  const words = text.slice(frame.start, frame.end).trim()
  const colon = words.indexOf(':')
  if (colon >= 0 && colon === words.length - 1) return `${words} `
  if (text.charAt(frame.end) === ':') return `${words}: `
  const copula = /\s(?:is|are|remains|blijft)(?:\s|$)/iu.exec(words)
  if (!copula || !ANNOUNCING.test(words.slice(0, copula.index))) return ''
  return `${words.slice(0, copula.index)}: `
}

function startsSmall(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}

/** A small letter in front, but for names and abbreviations: words that keep their capital in the text. */
function withoutCapital(suggestion: string, text: string): string {
  const [first = ''] = suggestion.split(' ', 1)
  const isAbbreviation = first.length > 1 && first === first.toUpperCase()
  const isName = hasInSentence(text, first)
  if (isAbbreviation || isName) return suggestion
  return `${suggestion.charAt(0).toLowerCase()}${suggestion.slice(1)}`
}

/** Whether the text has the word, capital and all, in the middle of a sentence. */
function hasInSentence(text: string, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (/[\p{L}\p{N},]/u.test(text.charAt(at - 1))) return true
  return false
}

function written(text: string, block: Block | undefined): string | undefined {
  if (block?.quoting) return QUOTE[block.quoting](text)
  if (block?.notation === 'plain') return text
  const isMarkup =
    block?.notation === 'html' ||
    (block?.containers.some(({ kind }) => kind === 'element') ?? false)
  if (isMarkup || block?.kind === 'field') return /[<>&"'{}\\]/u.test(text) ? undefined : text
  return text.replaceAll(/[\\`*_[\]<|]/gu, (mark) => `\\${mark}`)
}

/**
 * How a value is written in front matter by the quoting that stands around it. Block scalars take
 * their indentation and header along in their range, so they are left alone.
 */
const QUOTE: Readonly<Record<Quoting, (text: string) => string | undefined>> = {
  plain: (text) => (isPlain(text) ? text : `"${escaped(text)}"`),
  single: (text) => text.replaceAll("'", "''"),
  double: escaped,
  literal: () => undefined,
  folded: () => undefined,
  'toml-basic': escaped,
  'toml-literal': (text) => (text.includes("'") ? undefined : text),
}

function escaped(text: string): string {
  return text.replaceAll(/["\\]/gu, (mark) => `\\${mark}`)
}

/** Whether YAML reads the text as it stands, without quotes. */
function isPlain(text: string): boolean {
  return (
    !/: |:$| #|["'`]/u.test(text) &&
    !/^[-?:,[\]{}#&*!|>'"%@`\s]/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|ja|nee|~|[\d.+-]+)$/iu.test(text)
  )
}
