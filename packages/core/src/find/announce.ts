import type { Section } from '../analysis.ts'
import type { Range } from '../range.ts'
import type { Token } from '../read/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { isHolder, isName, type Holder, type Names } from './holder.ts'
import { matchAt, type Span } from './pattern.ts'

/** What a heading, a label, a key or a table's header announces. */
export interface Announcement {
  /** The first one is what a single statement counts as. */
  readonly sections: readonly [Section, ...Section[]]
  /** Whether it announces a statement by itself, whatever follows. */
  readonly strong: boolean
  /** Whether it says whose it is: "our purpose", "doel van de stichting". */
  readonly owned: boolean
  /** What follows the announcement in the same text, after a colon or dash; in UTF-16 units. */
  readonly rest: Range | undefined
  /** Whether a colon, rather than a dash, parts the rest from it. */
  readonly isColon: boolean
}

const SEPARATORS: ReadonlySet<string> = new Set([':', '–', '—', '|', '·', '-', '(', '?', '•', '»'])
const ENUMERATOR = /^(?:\d[\d.]*[a-z]?|[ivx]{1,4}|[a-z])$/u
const NUMBERED: ReadonlySet<string> = new Set(
  'chapter section part article step hoofdstuk deel artikel paragraaf stap'.split(' '),
)

/** What a text announces, if that is all that it does, but for what follows a colon or dash. */
export function announce(
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  names: Names,
): Announcement | undefined {
  const parts = partsOf(tokens)
  const whole = { from: 0, to: tokens.length }
  for (const lexicon of lexicons) {
    const found = given({ tokens, lexicon, names }, whole)
    if (found) return { ...found, rest: undefined, isColon: false }
  }
  for (const [number, part] of parts.entries()) {
    for (const lexicon of lexicons) {
      const found = announceIn({ tokens, lexicon, names }, part)
      if (found) return { ...found, ...restOf(tokens, parts, number) }
    }
    if (!isLeading(tokens, part, lexicons)) return undefined
  }
  return undefined
}

/** Whether a part in front may be passed over: a number, or the name of a page about oneself. */
function isLeading(tokens: readonly Token[], part: Span, lexicons: readonly Lexicon[]): boolean {
  const own = tokens.slice(part.from, part.to)
  const isNumber = own.every(
    ({ kind, form }) => kind === 'mark' || ENUMERATOR.test(form) || NUMBERED.has(form),
  )
  return isNumber || lexicons.some((lexicon) => isAbout(own, lexicon))
}

function restOf(
  tokens: readonly Token[],
  parts: readonly Span[],
  number: number,
): Pick<Announcement, 'rest' | 'isColon'> {
  const from = parts[number + 1]?.from
  const first = from === undefined ? undefined : tokens[from]
  const last = tokens.at(-1)
  const separator = from === undefined ? undefined : tokens[from - 1]
  if (!first || !last) return { rest: undefined, isColon: false }
  return { rest: { start: first.start, end: last.end }, isColon: separator?.text === ':' }
}

/** Parts a text at colons, dashes and the like; empty parts are left out. */
function partsOf(tokens: readonly Token[]): readonly Span[] {
  const parts: Span[] = []
  let from = 0
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark' || !SEPARATORS.has(text)) continue
    if (tokens.slice(from, at).some((token) => token.kind === 'word')) {
      parts.push({ from, to: at })
    }
    from = at + 1
    if (parts.length > 3) break
  }
  if (tokens.slice(from).some(({ kind }) => kind === 'word'))
    parts.push({ from, to: tokens.length })
  return parts
}

interface Reader {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly names: Names
}

type Found = Pick<Announcement, 'sections' | 'strong' | 'owned'>

/** Longer ones are sentences, not announcements. */
const MOST_TOKENS = 24

function announceIn(reader: Reader, part: Span): Found | undefined {
  if (part.to - part.from > MOST_TOKENS) return undefined
  const from = afterEnumerator(reader.tokens, part)
  const span = { from, to: part.to }
  return given(reader, part) ?? given(reader, span) ?? phrased(reader, span) ?? named(reader, span)
}

function afterEnumerator(tokens: readonly Token[], { from, to }: Span): number {
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (!token) break
    const next = tokens[at + 1]
    const isEnumerator =
      ENUMERATOR.test(token.form) && (next?.kind === 'mark' || /\d/u.test(token.form))
    if (token.kind === 'word' && !isEnumerator) break
    at += 1
  }
  return at
}

/** What is ours without a word of class `we` or `own`: "what drives us". */
const US: ReadonlySet<string> = new Set(['us', 'me', 'ons', 'mij'])

const OURS: ReadonlySet<Holder> = new Set<Holder>(['ours', 'body', 'named'])

/** A heading that the options name, with a word for "our" or "the" before it or not. */
function given({ tokens, lexicon }: Reader, { from, to }: Span): Found | undefined {
  const own = lexicon.takes('own', tokens, from)
  for (const at of [from, from + Math.max(own, lexicon.takes('article', tokens, from))]) {
    const match = lexicon.given.at(tokens, at)
    if (!match || match.to > to) continue
    if (tokens.slice(match.to, to).some(({ kind }) => kind === 'word')) continue
    return { sections: [match.value], strong: true, owned: own > 0 }
  }
  return undefined
}

/** A whole phrase such as "why we exist". */
function phrased({ tokens, lexicon, names }: Reader, { from, to }: Span): Found | undefined {
  for (const { compiled, section } of lexicon.headings) {
    const match = matchAt(compiled, { tokens, to }, from)
    if (!match) continue
    const isOurs =
      match.parts.has('we') ||
      match.parts.has('own') ||
      tokens.slice(from, to).some(({ form }) => US.has(form)) ||
      tokens.some((_, at) => at >= from && at < to && lexicon.takes('own', tokens, at) > 0) ||
      tokens.some((_, at) => at >= from && at < to && lexicon.takes('we', tokens, at) > 0)
    const gap = match.parts.get('gap')
    const named = gap && tokens.slice(gap.from, gap.to)
    const holder = named ? isHolder(named, { lexicon, names }) : 'unknown'
    const isWe = named?.some((_, at) => lexicon.takes('we', named, at) > 0) ?? false
    const owned = isOurs || isWe || OURS.has(holder)
    return { sections: [section], strong: false, owned }
  }
  return undefined
}

/** A section's noun, with nothing beside it but what may stand there. */
function named(reader: Reader, { from, to }: Span): Found | undefined {
  const { tokens, lexicon, names } = reader
  const nouns: { section: Section; strong: boolean }[] = []
  let owned = false
  let at = from
  while (at < to) {
    const token = tokens[at]
    const noun = lexicon.nouns.at(tokens, at)
    if (!token) break
    if (noun) {
      const isTask = lexicon.takes('operational', tokens, noun.to) > 0
      nouns.push(isTask ? { ...noun.value, strong: false } : noun.value)
      at = noun.to
      continue
    }
    if (nouns.length > 0 && lexicon.takes('of', tokens, at) > 0) {
      const held = isHolder(tokens.slice(at + 1, to), { lexicon, names })
      const strong = nouns.some((each) => each.strong)
      if (held === 'thing' || held === 'none' || (held === 'unknown' && !strong)) return undefined
      return compose(nouns, true)
    }
    const step = stepOver(reader, at, nouns.length > 0)
    if (!step) return undefined
    owned ||= step.owns
    at += step.length
  }
  return compose(nouns, owned)
}

function compose(
  nouns: readonly { readonly section: Section; readonly strong: boolean }[],
  owned: boolean,
): Found | undefined {
  const strong = nouns.some((noun) => noun.strong)
  const sections = nouns.filter((noun) => noun.strong === strong).map(({ section }) => section)
  const [first, ...others] = new Set(sections)
  return first ? { sections: [first, ...others], strong, owned } : undefined
}

function stepOver(
  { tokens, lexicon, names }: Reader,
  at: number,
  isAfterNoun: boolean,
): { readonly length: number; readonly owns: boolean } | undefined {
  const token = tokens[at]
  if (!token || lexicon.takes('reader', tokens, at) > 0) return undefined
  if (token.kind === 'mark') return { length: 1, owns: false }
  const own = lexicon.takes('own', tokens, at)
  if (own > 0) return { length: own, owns: true }
  const companion = Math.max(
    lexicon.takes('companion', tokens, at),
    lexicon.takes('and', tokens, at),
    lexicon.takes('quality', tokens, at),
  )
  const isNumber = isAfterNoun && isNumbering(token, tokens[at - 1])
  if (isNumber || /^(?:19|20)\d\d$/u.test(token.form)) return { length: 1, owns: false }
  if (isAfterNoun) return companion > 0 ? { length: companion, owns: false } : undefined
  const isOwner =
    token.form.endsWith("'s") ||
    (tokens[at + 1]?.text === "'" && token.form.endsWith('s')) ||
    lexicon.takes('body', tokens, at) > 0 ||
    (isName(token, names) && !/^\d+$/u.test(token.form))
  if (companion > 0) return { length: companion, owns: false }
  return isOwner ? { length: 1, owns: true } : undefined
}

/** "Article 2", behind the noun that it numbers; a number alone makes it one of many missions. */
function isNumbering({ form }: Token, before: Token | undefined): boolean {
  return NUMBERED.has(form) || (ENUMERATOR.test(form) && NUMBERED.has(before?.form ?? ''))
}

/** Whether a heading or title is that of a page about oneself. */
export function isAbout(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const at = tokens.findIndex(({ kind, form }) => kind === 'word' && !/^[\d.]+$/u.test(form))
  if (at < 0) return false
  const length = lexicon.takes('about', tokens, at)
  return length > 0 && tokens.length - at - length <= 5
}

/** Whether a heading is that of a programme of change. */
export function isChange(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((_, at) => lexicon.takes('change', tokens, at) > 0)
}
