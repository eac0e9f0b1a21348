import type { CueKind } from '../judgement.ts'
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

/** Whoever says more than this says nothing short; it also bounds the work. */
const MOST_PARTS = 24

/** The clauses that something can be made of, those that name a state first. */
function partsOf(reading: Reading): readonly Part[] {
  const parts: Part[] = []
  let governor: Clause | undefined
  for (const [index, clause] of reading.clauses.entries()) {
    if (!saysWhatIsWanted(clause)) continue
    if (parts.length === MOST_PARTS) break
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

/** No seed is made of more than this, in UTF-16 units: it would be too long, and costly to read. */
const LONGEST = 400

/** The words at a range, white space and marks at both ends taken off. */
export function wordsAt(text: string, range: Range | undefined): string {
  if (!range || range.end - range.start > LONGEST) return ''
  return trimmed(text.slice(range.start, range.end))
}

const MARKS = ' \t\n\u00a0.,;:!?…"\'“”‘’«»*_–—-'

/** Small words that lead on to something that is not there: at the end they are left over. */
const LEADING_ON = new Set(
  'and or to by of with for while as the a an en om te van met voor terwijl als de het een zodat opdat waardoor waarmee door die omdat want'.split(
    ' ',
  ),
)

/** Takes left-over small words off the end as well: "loss of property and" -> "loss of property". */
export function trimmed(text: string): string {
  let rest = trimMarks(text)
  for (;;) {
    const last = rest.slice(rest.lastIndexOf(' ') + 1).toLowerCase()
    if (!rest.includes(' ') || !LEADING_ON.has(last)) return rest
    rest = trimMarks(rest.slice(0, rest.lastIndexOf(' ')))
  }
}

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
  const outcome = text === undefined ? '' : trimmed(text)
  return outcome === '' ? [] : [{ derivation, text: capitalised(spaced(outcome)) }]
}

/** One space between words, and none before a comma. */
function spaced(text: string): string {
  return text.split(/\s+/u).join(' ').replaceAll(' ,', ',')
}

/** Where the words of a clause end: where the next one begins, if that is earlier. */
export function clauseEnd({ clause, text, next }: Part): number {
  return Math.min(clause.range.end, next?.range.start ?? text.length)
}

/** Seeds that are wanted only where what comes before them does not hold. */
export function otherwise(seeds: readonly Seed[]): readonly Seed[] {
  return seeds.map((each) => ({ ...each, otherwise: true as const }))
}

/** Seeds that say no more than that the helped are not alone. */
export function thin(seeds: readonly Seed[]): readonly Seed[] {
  return seeds.map((each) => ({ ...each, isThin: true as const }))
}

/** What each derivation makes of the clauses of its kind; what a named state makes is marked. */
export function seedsBy(
  derivations: Partial<Readonly<Record<CueKind, Derivation>>>,
  reading: Reading,
): readonly Seed[] {
  const made = partsOf(reading).flatMap((part) => {
    const { sense, also } = part.clause
    return [sense, also].flatMap((kind) => {
      const seeds = kind === undefined ? [] : (derivations[kind]?.(part) ?? [])
      return kind === 'state' ? seeds.map((each) => ({ ...each, isNamed: true as const })) : seeds
    })
  })
  return distinct(made)
}

/** Each text once, in order. */
function distinct(seeds: readonly Seed[]): readonly Seed[] {
  const seen = new Set<string>()
  return seeds.filter(({ text }) => {
    const form = text.toLowerCase()
    if (seen.has(form)) return false
    seen.add(form)
    return true
  })
}
