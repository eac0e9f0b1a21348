import type { Sentence } from '../read/sentences.ts'
import type { Token } from '../read/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'
import type { Span } from './pattern.ts'
import type { Hit } from './whose.ts'

/** Whether the frame is meant, and something follows it. */
export function isSaid({ tokens }: Passage, sentence: Sentence, hit: Hit): boolean {
  return (
    isPlain(tokens, sentence, hit) &&
    saysSomething(tokens, sentence, hit) &&
    !isAsideOfThing(tokens, hit) &&
    !isReported(tokens, hit)
  )
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', '„', '‘', '«'])

/** How far before a quotation it is looked who says it. */
const SAID_WITHIN = 14

/** 'The library writes on its door: "Our mission is ..."': somebody else's, told in running text. */
function isReported(tokens: readonly Token[], { match, saying, lexicon }: Hit): boolean {
  const quote = match.from - 1
  const mark = tokens[quote - 1]?.text
  if (saying.whose !== 'own' || !OPENING_QUOTES.has(tokens[quote]?.text ?? '')) return false
  if (mark !== ':' && mark !== ',') return false
  const from = Math.max(0, quote - SAID_WITHIN)
  let words = 0
  for (let at = from; at < quote; at++) {
    const isOurs = lexicon.takes('we', tokens, at) > 0 || lexicon.takes('own', tokens, at) > 0
    if (isOurs || lexicon.nouns.at(tokens, at)) return false
    if (tokens[at]?.kind === 'word') words += 1
  }
  return words > 1
}

/** Not after "whether", and "our mission:" only where what follows is that mission. */
function isPlain(
  tokens: readonly Token[],
  { from }: Span,
  { match, lexicon, saying }: Hit,
): boolean {
  const before = match.from - 1
  if (before < from) return true
  if (saying.whose !== 'subject' && lexicon.takes('doubt', tokens, before) > 0) return false
  const isLabel = tokens[match.to - 1]?.text === ':' && saying.whose === 'own'
  return (
    !isLabel || tokens[before]?.kind === 'mark' || lexicon.takes('presenter', tokens, before) > 0
  )
}

/** "Our mission for this sprint is": the mission of a moment. */
function isAsideOfThing(tokens: readonly Token[], { match, lexicon }: Hit): boolean {
  const aside = match.parts.get('aside')
  if (!aside) return false
  return tokens
    .slice(aside.from, aside.to)
    .some(
      (_, at) =>
        lexicon.takes('thing', tokens, aside.from + at) > 0 ||
        lexicon.takes('pointer', tokens, aside.from + at) > 0 ||
        lexicon.takes('is', tokens, aside.from + at) > 0,
    )
}

/** Whether what follows the frame can be a statement. */
function saysSomething(
  tokens: readonly Token[],
  sentence: Sentence,
  { saying, match, lexicon }: Hit,
): boolean {
  const { followedBy = 'said' } = saying
  const at = afterCommas(tokens, match.to, sentence.to)
  const next = tokens[at]
  if (followedBy === 'end') return match.to >= sentence.to
  if (followedBy === 'last') return isSaidBefore(tokens, sentence, match, lexicon)
  if (followedBy === 'anything' || followedBy === 'apposition')
    return at < sentence.to || endsOpen(tokens, sentence)
  if (followedBy === 'quotation') return true
  if (!next || at >= sentence.to) return false
  if (next.kind === 'mark') return OPENERS.has(next.text)
  if (lexicon.takes('notSaid', tokens, at) > 0) return false
  const isLead = tokens[sentence.to - 1]?.text === ':'
  if (!isLead && !hasWords(tokens, { from: at, to: sentence.to }, 2)) return false
  if (isSpelledOut(tokens, { from: at, to: sentence.to })) return true
  return lexicon.tag === 'nl' ? !isParticiple(tokens, at) : opens(tokens, at, lexicon)
}

/** Words in front of "is our mission" that are a statement at least: no "that" or "this" alone. */
const LEAST_BEFORE = 4

function isSaidBefore(
  tokens: readonly Token[],
  { from, to }: Span,
  match: Span,
  lexicon: Lexicon,
): boolean {
  const isLast = tokens.slice(match.to, to).every(({ kind }) => kind === 'mark')
  if (!isLast || lexicon.takes('pointer', tokens, from) > 0) return false
  return hasWords(tokens, { from, to: match.from }, LEAST_BEFORE)
}

/** How many words praise a mission before the colon after which it stands. */
const MOST_PRAISE = 5

/** "Simple but urgent: ...": a few words about it, and then what it is. */
function isSpelledOut(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < Math.min(to, from + MOST_PRAISE); at++) {
    const token = tokens[at]
    if (token?.text === ':') return at > from && hasWords(tokens, { from: at + 1, to }, 2)
    if (token?.kind !== 'word') return false
  }
  return false
}

const OPENERS: ReadonlySet<string> = new Set([
  ':',
  '"',
  '“',
  '‘',
  '«',
  '„',
  '”',
  "'",
  '(',
  '–',
  '—',
  '-',
  '…',
])

function afterCommas(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.text === ',') at += 1
  return at
}

function endsOpen(tokens: readonly Token[], { to }: Span): boolean {
  return OPENERS.has(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'word'
}

function opens(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const form = tokens[at]?.form ?? ''
  const isAct = form.endsWith('ing') && form.length > 5
  return lexicon.takes('saidOpener', tokens, at) > 0 || isAct || isQualified(tokens, at)
}

/** Begins what tells a noun from others: "bread that ...". */
const QUALIFIES: ReadonlySet<string> = new Set(['that', 'where', 'without', 'who', 'whose'])
/** How many words a noun phrase has before that. */
const MOST_QUALIFIED = 3

/** "Our mission is bread that makes nobody ill": a noun with what tells it from others; no "written that". */
function isQualified(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index <= at + MOST_QUALIFIED; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return false
    if (QUALIFIES.has(token.form)) return index > at
    if (/(?:ed|ly)$/u.test(token.form)) return false
  }
  return false
}

/** "Onze missie is verwoord in": a participle with a preposition after it says nothing. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? ''
  const after = tokens[at + 1]
  const follows = !after || after.kind === 'mark' || AFTER_PARTICIPLE.has(after.form)
  return follows && /^(?:ge|be|ver|vast|om|op|uit|af|her|onder).*[dt]$/u.test(form)
}

const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(
  'in op door aan uit als bij tot met te van naar om'.split(' '),
)

/** Whether at least so many words stand there; looks no further than it must. */
export function hasWords(tokens: readonly Token[], { from, to }: Span, least: number): boolean {
  let words = 0
  for (let at = from; at < to && words < least; at++) if (tokens[at]?.kind === 'word') words += 1
  return words >= least
}
