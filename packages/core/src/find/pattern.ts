import type { Token } from '../read/tokens.ts'

/** A stretch of tokens in which a pattern is matched: it never looks past `to`. */
export interface View {
  readonly tokens: readonly Token[]
  readonly to: number
}

/** Half-open token indices. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The ends at which one step can stop when it starts at `at`, best first. */
export type Taker = (view: View, at: number) => readonly number[]

/** What takes the words of a step. */
export interface Taking {
  readonly take: Taker
  /** The words that it can begin with; `undefined` where it can begin with any. */
  readonly first: ReadonlySet<string> | undefined
}

/** One step of a pattern. */
interface Step extends Taking {
  readonly name: string
  readonly optional: boolean
  readonly repeats: boolean
}

/** A pattern made ready. */
export type Pattern = readonly Step[]

/** What a pattern took: the tokens of the whole, and of each named step. */
export interface Match extends Span {
  readonly parts: ReadonlyMap<string, Span>
}

/** How often a step with `*` may repeat. */
const MOST_REPEATS = 4

/**
 * Makes a pattern ready.
 * @param resolve What takes the words of a step in braces.
 */
export function compile(pattern: string, resolve: (name: string) => Taking): Pattern {
  return pattern.split(' ').map((step) => {
    const optional = step.endsWith('?') || step.endsWith('*')
    const bare = optional ? step.slice(0, -1) : step
    const isNamed = bare.startsWith('{') && bare.endsWith('}')
    const name = isNamed ? bare.slice(1, -1) : bare
    const { take, first } = isNamed ? resolve(name) : literal(bare.split('|'))
    return { name, take, first, optional, repeats: step.endsWith('*') }
  })
}

function literal(forms: readonly string[]): Taking {
  const first = new Set(forms)
  const take: Taker = ({ tokens, to }, at) => {
    const token = tokens[at]
    return at < to && token && first.has(token.form) ? [at + 1] : []
  }
  return { take, first }
}

/** The words that a pattern can begin with; `undefined` where it can begin with any. */
export function firstWords(pattern: Pattern): ReadonlySet<string> | undefined {
  const found = new Set<string>()
  for (const { first, optional } of pattern) {
    if (!first) return undefined
    for (const form of first) found.add(form)
    if (!optional) return found
  }
  return found
}

/** Takes one to `most` tokens, as few as will do; never one of `stops`. */
export function gap(most: number, stops: ReadonlySet<string>): Taker {
  return ({ tokens, to }, at) => {
    const ends: number[] = []
    for (let end = at; end < Math.min(to, at + most); end++) {
      const token = tokens[end]
      if (!token || stops.has(token.form)) break
      ends.push(end + 1)
    }
    return ends
  }
}

/** Matches a pattern at one token: the first way that works. The work is bounded by the pattern alone. */
export function matchAt(pattern: Pattern, view: View, from: number): Match | undefined {
  const parts = new Map<string, Span>()
  const to = advance(pattern, view, { step: 0, at: from, repeats: 0 }, parts)
  return to === undefined ? undefined : { from, to, parts }
}

interface Position {
  readonly step: number
  readonly at: number
  readonly repeats: number
}

function advance(
  pattern: Pattern,
  view: View,
  { step: index, at, repeats }: Position,
  parts: Map<string, Span>,
): number | undefined {
  const step = pattern[index]
  if (!step) return at
  const goesOn = step.repeats && repeats < MOST_REPEATS
  if (repeats === 0 || goesOn) {
    for (const end of step.take(view, at)) {
      const next = goesOn
        ? { step: index, at: end, repeats: repeats + 1 }
        : { step: index + 1, at: end, repeats: 0 }
      const to = advance(pattern, view, next, parts)
      if (to === undefined) continue
      if (!parts.has(step.name)) parts.set(step.name, { from: at, to: end })
      return to
    }
  }
  const mayLeave = step.optional || repeats > 0
  return mayLeave ? advance(pattern, view, { step: index + 1, at, repeats: 0 }, parts) : undefined
}
