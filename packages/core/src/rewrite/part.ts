import type { Range } from '../range.ts'
import type { Clause, Reading } from '../read/reading.ts'
import type { Seed } from './seed.ts'

/** One clause with the words that derivations work on. */
export interface Part {
  readonly clause: Clause
  /** The text of the whole statement. */
  readonly text: string
  /** The last main or coordinated clause in front of it: what "they" in a result points back to. */
  readonly governor: Clause | undefined
  /** The clause behind it. */
  readonly next: Clause | undefined
}

/** Makes outcomes of one clause; an empty list where none follows for certain. */
export type Derivation = (part: Part) => readonly Seed[]

/** The clauses that something can be made of, those that name a state first. */
export function partsOf(reading: Reading): readonly Part[] {
  const parts: Part[] = []
  let governor: Clause | undefined
  for (const [index, clause] of reading.clauses.entries()) {
    if (!saysWhatIsWanted(clause)) continue
    parts.push({ clause, text: reading.text, governor, next: reading.clauses[index + 1] })
    if (clause.link === 'main' || clause.link === 'and') governor = clause
  }
  const states = parts.filter(({ clause }) => clause.sense === 'state')
  return [...states, ...parts.filter(({ clause }) => clause.sense !== 'state')]
}

/** A description fixes nothing by itself, but may name what the described is there for. */
function saysWhatIsWanted({ sense, link }: Clause): boolean {
  if (link === 'description') return sense === 'act' || sense === 'state'
  return sense !== undefined
}

/** The words at a range, white space and marks at both ends taken off. */
export function wordsAt(text: string, range: Range | undefined): string {
  return range ? trimMarks(text.slice(range.start, range.end)) : ''
}

const MARKS = ' \t\n\u00a0.,;:!?…"\'“”‘’«»*_–—-'

/** Takes white space and punctuation off both ends. */
export function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && MARKS.includes(text.charAt(start))) start += 1
  while (end > start && MARKS.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** Whether a range is the first thing that its sentence says. */
export function startsSentence(text: string, { start }: Range): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd()
  return before === '' || '.!?:'.includes(before.at(-1) ?? '')
}

/** The word that stands right before a range, in lower case. */
export function wordBefore(text: string, { start }: Range): string {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd()
  return before.slice(before.lastIndexOf(' ') + 1).toLowerCase()
}

/** With a capital in front. */
export function capitalised(text: string): string {
  const first = [...text][0] ?? ''
  return `${first.toUpperCase()}${text.slice(first.length)}`
}

/** A seed from a text that may be missing. */
export function seed(derivation: string, text: string | undefined): readonly Seed[] {
  const trimmed = text === undefined ? '' : trimMarks(text)
  return trimmed === '' ? [] : [{ derivation, text: capitalised(trimmed) }]
}

/** Each text once, in order. */
export function distinct(seeds: readonly Seed[]): readonly Seed[] {
  const seen = new Set<string>()
  return seeds.filter(({ text }) => {
    const form = text.toLowerCase()
    if (seen.has(form)) return false
    seen.add(form)
    return true
  })
}
