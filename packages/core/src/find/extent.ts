import type { Token } from '../read/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import type { Span } from './pattern.ts'
import type { Saying } from './words.ts'

const CLAUSE_BREAKS: ReadonlySet<string> = new Set(
  'and but so en maar dus ; : – — - ( •'.split(' '),
)
const AND: ReadonlySet<string> = new Set(['and', 'but', 'so', 'en', 'maar', 'dus', ';'])

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '‘': '’',
  "'": "'",
  '”': '”"',
}

/** Where the clause begins that `at` stands in: after "and", a colon or a dash; else where its sentence does. */
export function startOfClause(tokens: readonly Token[], least: number, at: number): number {
  const before = tokens[at - 1]
  return at > least && before && CLAUSE_BREAKS.has(before.form) ? at : least
}

/**
 * Where a statement ends within a stretch of its sentence: before a new clause that tells something
 * else, and before the source it is taken from ("(article 3 of the bylaws)").
 */
export function endOfStatement(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicon: Lexicon,
  followedBy: Saying['followedBy'],
): number | undefined {
  if (followedBy === 'apposition') return endOfApposition(tokens, { from, to }, lexicon)
  const clause = newClause(tokens, { from, to }, lexicon) ?? to
  return withoutJoint(tokens, from, withoutSource(tokens, { from, to: clause }, [lexicon]))
}

/** "..., and this year they launched": where a clause begins with somebody new. */
function newClause(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicon: Lexicon,
): number | undefined {
  for (let at = from + 1; at < to - 2; at++) {
    const isComma = tokens[at]?.text === ','
    const joint = isComma ? at + 1 : at
    const isJoint = tokens[at]?.text === ';' || (isComma && AND.has(tokens[joint]?.form ?? ''))
    if (isJoint && lexicon.takes('newClause', tokens, joint + 1) > 0) return at
  }
  return undefined
}

/** Takes an "and" or a comma off the end. */
function withoutJoint(tokens: readonly Token[], least: number, to: number): number {
  let end = to
  while (end > least && (AND.has(tokens[end - 1]?.form ?? '') || tokens[end - 1]?.text === ','))
    end -= 1
  return end
}

/** Takes a bracket at the end off that tells the source, and what follows it. */
export function withoutSource(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): number {
  let last = to - 1
  while (last > from && tokens[last]?.kind === 'mark' && tokens[last]?.text !== ')') last -= 1
  if (tokens[last]?.text !== ')') return to
  let open = last
  while (open > from && tokens[open]?.text !== '(') open -= 1
  if (tokens[open]?.text !== '(' || open - from < LEAST_QUOTED) return to
  const isSource = lexicons.some((lexicon) => lexicon.takes('citation', tokens, open + 1) > 0)
  return isSource || /^\d/u.test(tokens[open + 1]?.text ?? '') ? open : to
}

/** "The mission of X, to do this, that and the other, | aligns with ours": before the sentence's own verb. */
function endOfApposition(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicon: Lexicon,
): number | undefined {
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.text !== ',') continue
    const isAdverb = tokens[at + 1]?.form.endsWith('ly') ?? false
    const verb = tokens[isAdverb ? at + 2 : at + 1]
    const isVerb =
      lexicon.takes('is', tokens, at + 1) > 0 ||
      lexicon.takes('have', tokens, at + 1) > 0 ||
      /[^s]s$/u.test(verb?.form ?? '')
    if (isVerb && !AND.has(verb?.form ?? '')) return at
  }
  return undefined
}

const LEAST_QUOTED = 4
const MOST_QUOTED = 160

/** What stands between a quotation mark and the one that closes it, also where that is some sentences on. */
export function quotationFrom(tokens: readonly Token[], open: number): Span | undefined {
  const closers = QUOTES[tokens[open]?.text ?? ''] ?? ''
  const most = Math.min(tokens.length, open + MOST_QUOTED)
  for (let at = open + 1; at < most; at++) {
    const text = tokens[at]?.text ?? ''
    if (text.length !== 1 || !closers.includes(text)) continue
    return at - open > LEAST_QUOTED ? { from: open + 1, to: at } : undefined
  }
  return undefined
}

/** Takes off a pair of quotation marks around the whole, and an opening one that is never closed. */
export function trimQuotes(tokens: readonly Token[], { from, to }: Span): Span {
  const closers = QUOTES[tokens[from]?.text ?? '']
  if (!closers) return { from, to }
  const inside = tokens.slice(from + 1, to)
  const first = inside.findIndex(({ text }) => text.length === 1 && closers.includes(text))
  if (first < 0) return { from: from + 1, to }
  const afterwards = inside.slice(first + 1)
  return afterwards.every(({ kind }) => kind === 'mark')
    ? { from: from + 1, to: from + 1 + first }
    : { from, to }
}
