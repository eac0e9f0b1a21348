/**
 * The finder needs a word of its own lists to find anything. So a file without any of them, however
 * its letters are written, states nothing, and need not be parsed. Nothing here parses: markup is
 * only taken away, and where that leaves a doubt the answer is yes.
 */
import { SECTIONS } from '../analysis.ts'
import { LANGUAGES, LANGUAGE_TAGS } from '../languages/language.ts'
import type { DocumentOptions } from '../options.ts'
import type { FindingWords } from './words.ts'

/** The quick first question: might this source state a mission? `false` is certain; `true` is not. */
export function mightStateMission(source: string, options: DocumentOptions = {}): boolean {
  const signs = signsOf(options)
  if (isSigned(source, signs)) return true
  const text = decoded(source)
  // A backslash at the end of a line breaks it, and in a quoted field it joins two lines.
  const isBroken = /\\\r?\n/u.test(text)
  const ways = isBroken ? [text, text.replaceAll(/\\\r?\n[ \t]*/gu, '')] : [text]
  return ways.some((way) => isLeftSigned(way, signs))
}

/** Whether what is left without markup shows a sign, or leaves a doubt. */
function isLeftSigned(text: string, signs: Signs): boolean {
  const unlinked = withoutLinks(withoutTags(text))
  return DOUBTFUL.test(unlinked) || isSigned(withoutMarks(unlinked), signs)
}

interface Signs {
  /** A word or phrase of the lists, as whole words, in a text in lower case. Only ASCII counts as a letter
   * beside it: a wider class would be five times slower, and let no less pass. */
  readonly phrase: RegExp
  /** A noun that is part of a key such as `ourMission` or `missionText`. */
  readonly key: RegExp
}

const known = new WeakMap<DocumentOptions, Signs>()
let usual: Signs | undefined

function signsOf(options: DocumentOptions): Signs {
  const isUsual = options.headings === undefined && options.fields === undefined
  if (isUsual) return (usual ??= makeSigns({}))
  const made = known.get(options) ?? makeSigns(options)
  known.set(options, made)
  return made
}

function isSigned(text: string, { phrase, key }: Signs): boolean {
  return phrase.test(text.toLowerCase()) || key.test(text)
}

/** Between two words of a phrase, in the source or in what is left of it. */
const BETWEEN = '[^a-z0-9]{0,200}'
/** Between two words of a pattern that others may stand between: farther than its gap can reach. */
const APART = '[^]{0,1000}?'

function makeSigns(options: DocumentOptions): Signs {
  const words = LANGUAGE_TAGS.map((tag) => LANGUAGES[tag].finding)
  const nouns = [...new Set([...words.flatMap(nounsOf), ...extraOf(options)])]
  const signs = [...nouns.map(phraseSign), ...words.flatMap(patternSigns)]
  const inKeys = nouns.map((noun) => lettersOf(noun)[0] ?? '').filter((word) => word.length > 2)
  const before = inKeys.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return {
    phrase: new RegExp(`(?<![a-z0-9])(?:${[...new Set(signs)].join('|')})(?![a-z0-9])`),
    key: new RegExp(
      `(?<=[a-z\u00df-\uffff])(?:${before.join('|')})|(?:${inKeys.join('|')})(?=[A-Z])`,
    ),
  }
}

function nounsOf({ sections }: FindingWords): readonly string[] {
  return SECTIONS.flatMap((section) => sections[section].strong.concat(sections[section].loose))
}

/** What the options add: further nouns, and the last keys of further fields. */
function extraOf({ headings = {}, fields = [] }: DocumentOptions): readonly string[] {
  const keys = fields.map((field) => field.split('.').at(-1) ?? field)
  return [...Object.values(headings).flat(), ...keys]
}

function lettersOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function phraseSign(phrase: string): string {
  return lettersOf(phrase).join(BETWEEN)
}

/** What the patterns need that name no noun, and the names of programmes of change. */
function patternSigns({ sayings, headings, classes }: FindingWords): readonly string[] {
  const patterns = [...sayings.filter(({ section }) => section !== undefined), ...headings]
  return [
    ...patterns.map(({ pattern }) => patternSign(pattern, classes)),
    ...classes.change.map(phraseSign),
  ]
}

/** The longest row of words that a pattern can not do without; all its rows, where each is one word. */
function patternSign(pattern: string, classes: FindingWords['classes']): string {
  const rows: string[][] = [[]]
  for (const step of pattern.split(' ')) {
    const sign = stepSign(step, classes)
    if (sign === undefined) rows.push([])
    else rows.at(-1)?.push(sign)
  }
  const filled = rows.filter((row) => row.length > 0)
  const longest = filled.toSorted((one, other) => other.length - one.length)[0] ?? []
  return longest.length > 1 ? longest.join(BETWEEN) : filled.map(([sign = '']) => sign).join(APART)
}

/** The words of one step, where it takes exactly one row of known words. */
function stepSign(step: string, classes: FindingWords['classes']): string | undefined {
  if (/[?*]$/u.test(step)) return undefined
  const isNamed = step.startsWith('{')
  const phrases = isNamed
    ? Object.entries(classes).find(([name]) => `{${name}}` === step)?.[1]
    : step.split('|')
  return phrases && `(?:${[...new Set(phrases.map(phraseSign))].join('|')})`
}

/** What is left of markup, where taking it away did not work out: a tag or link directly before a letter. */
const DOUBTFUL = /\p{L}<[\p{L}/!]|\]\([^\n]{0,1000}?\)\p{L}/u

const CODES: readonly { readonly pattern: RegExp; readonly radix: number }[] = [
  { pattern: /&#[xX]([\da-fA-F]{1,6});?/gu, radix: 16 },
  { pattern: /&#(\d{1,7});?/gu, radix: 10 },
  { pattern: /\\[xuU]\{?0{0,6}([\da-fA-F]{2})(?![\da-fA-F])\}?/gu, radix: 16 },
]

/** The source with characters written by number decoded, and others that have a name left out. */
function decoded(source: string): string {
  let text = source
  for (const { pattern, radix } of CODES) {
    text = text.replaceAll(pattern, (_, digits: string) =>
      characterOf(Number.parseInt(digits, radix)),
    )
  }
  return text.replaceAll(/&\p{L}[\p{L}\d]{1,30};/gu, ' ')
}

/** Takes away the addresses of links, and footnotes. */
function withoutLinks(text: string): string {
  return text
    .replaceAll(/\[\^[^\]\s]*\]/gu, '')
    .replaceAll(/\]\((?:[^()\n]|\([^()\n]*\))*\)/gu, '')
    .replaceAll(/\]\[[^\][]*\]/gu, '')
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[*_~`[\]{}\\!]/gu, '')
}

/** The longest tag that is taken away, in UTF-16 units; after a longer one nothing is sure. */
const LONGEST_TAG = 2000

/** Takes tags away, with their attributes, also those that hold an angle bracket. */
function withoutTags(text: string): string {
  const kept: string[] = []
  let from = 0
  let at = text.indexOf('<')
  while (at >= 0) {
    const end = tagEnd(text, at)
    if (end > at) {
      kept.push(text.slice(from, at))
      from = end
    }
    at = text.indexOf('<', Math.max(end, at + 1))
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/** Where the tag ends that begins at `at`; -1 where none does. */
function tagEnd(text: string, at: number): number {
  if (!/[\p{L}/!?]/u.test(text.charAt(at + 1))) return -1
  if (text.startsWith('<!--', at)) return commentEnd(text, at)
  let quote = ''
  for (let index = at + 1; index < Math.min(text.length, at + LONGEST_TAG); index++) {
    const character = text.charAt(index)
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '>') return index + 1
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}

function commentEnd(text: string, at: number): number {
  const length = text.slice(at, at + LONGEST_TAG).indexOf('-->')
  return length < 0 ? -1 : at + length + 3
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
}
