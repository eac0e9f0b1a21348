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
  if (!OBSCURING.test(source)) return false
  const plain = plainText(source)
  return DOUBTFUL.test(plain) || isSigned(plain, signs)
}

interface Signs {
  /** A word or phrase of the lists at the start of a word. */
  readonly phrase: RegExp
  /** A noun after a small letter, as in the key `ourMission`. */
  readonly joined: RegExp
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

function isSigned(text: string, { phrase, joined }: Signs): boolean {
  return phrase.test(text) || joined.test(text)
}

function makeSigns(options: DocumentOptions): Signs {
  const words = LANGUAGE_TAGS.map((tag) => LANGUAGES[tag].finding)
  const nouns = [...new Set([...words.flatMap(nounsOf), ...extraOf(options)])]
  const phrases = [...new Set([...nouns, ...words.flatMap(phrasesOf)])]
  return {
    phrase: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})`, 'iu'),
    joined: new RegExp(`(?<=\\p{Ll})(?:${nouns.map(capitalised).join('|')})`, 'u'),
  }
}

/** The first word of each noun: the rest need not stand next to it in the source. */
function nounsOf({ sections }: FindingWords): readonly string[] {
  return SECTIONS.flatMap((section) => [
    ...sections[section].strong,
    ...sections[section].loose,
  ]).map(inSource)
}

function extraOf({ headings = {}, fields = [] }: DocumentOptions): readonly string[] {
  const keys = fields.map((field) => field.split('.').at(-1) ?? field)
  return [...Object.values(headings).flat(), ...keys].map(inSource)
}

/** The words that patterns need that name no noun. */
function phrasesOf({ sayings, headings, changes, classes }: FindingWords): readonly string[] {
  const patterns = [
    ...sayings.flatMap(({ pattern, section }) => (section ? [pattern] : [])),
    ...headings.map(({ pattern }) => pattern),
  ]
  const programmes = changes.length > 0 ? classes.change : []
  return [...patterns.map((pattern) => signOf(pattern, classes)), ...programmes.map(inSource)]
}

/** How far apart, in the source, two words of a pattern may stand: farther than any gap in one. */
const APART = '[^]{0,1500}?'
const NEEDED: ReadonlySet<string> = new Set(['exist', 'dream', 'world', 'own'])

/** The words that a pattern can not do without, in their order. */
function signOf(pattern: string, classes: FindingWords['classes']): string {
  const needed = pattern.split(' ').flatMap((step) => {
    if (step.endsWith('?') || step.endsWith('*')) return []
    const name = step.startsWith('{') ? step.slice(1, -1) : undefined
    if (name === undefined) return [step.split('|').map(inSource)]
    const entry = Object.entries(classes).find(([wordClass]) => wordClass === name)
    return entry && NEEDED.has(name) ? [entry[1].map(inSource)] : []
  })
  return needed.map((forms) => `(?:${[...new Set(forms)].join('|')})`).join(APART)
}

/** The first word of a phrase, as a regular expression for its letters alone. */
function inSource(phrase: string): string {
  const first = phrase.toLowerCase().match(/[\p{L}\p{N}]+/u)?.[0]
  return first ?? escaped(phrase.trim())
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** What can stand inside a word in the source and not in its text: entities, escapes, emphasis, code, tags, links. */
const OBSCURING = /[\p{L};\\*~`>\]){}](?:[&\\*~`<[{])|[&\\*~`>\]})](?=\p{L})|\\\r?\n/u

/** What is left of markup, where taking it away did not work out: a tag or link directly before a letter. */
const DOUBTFUL = /\p{L}<[\p{L}/!]|\]\([^\n]*\)\p{L}/u

const CODES: readonly { readonly pattern: RegExp; readonly radix: number }[] = [
  { pattern: /&#[xX]([\da-fA-F]{1,6});?/gu, radix: 16 },
  { pattern: /&#(\d{1,7});?/gu, radix: 10 },
  { pattern: /\\[xuU]\{?0{0,6}([\da-fA-F]{2})(?![\da-fA-F])\}?/gu, radix: 16 },
]

/** The source without what can stand inside a word; characters written by number are decoded. */
function plainText(source: string): string {
  let text = source
  for (const { pattern, radix } of CODES) {
    text = text.replaceAll(pattern, (_, digits: string) =>
      characterOf(Number.parseInt(digits, radix)),
    )
  }
  return text
    .replaceAll(/&\p{L}[\p{L}\d]{1,30};/gu, ' ')
    .replaceAll(/\\\r?\n[ \t]*/gu, '')
    .replaceAll(/<!--|-->/gu, ' ')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/\[\^[^\]\s]*\]/gu, '')
    .replaceAll(/\]\([^()\n]*\)/gu, '')
    .replaceAll(/\]\[[^\][]*\]/gu, '')
    .replaceAll(/[*_~`[\]{}\\!]/gu, '')
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
}
