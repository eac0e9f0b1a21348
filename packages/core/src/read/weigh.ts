import type { CueKind } from '../judgement.ts'
import type { Range } from '../range.ts'
import { ROLE_KINDS, verdictOf, type RoleKind, type Verdict } from '../verdict.ts'
import { combinedOf, type Combined } from './combine.ts'
import { readingFeatures, wordFeatures, type Feature } from './features.ts'
import type { Clause, Reading } from './reading.ts'
import { CELLS, columnOf, COLUMNS, type Cell, type Weight, type Weights } from './weights.ts'

/** What the weights add up to, and what they were given to. */
interface Scale {
  /** For each of `CELLS`, then for each of `ROLE_KINDS`. */
  readonly totals: Float64Array
  readonly sides: readonly Side[]
}

/** Features, the weights of those that have one, and how much each of them counts. */
interface Side {
  readonly features: readonly Feature[]
  readonly weights: ReadonlyMap<string, Weight>
  readonly share: number
}

/**
 * Rules read a statement clause by clause and know only the words of their lists. The weights, learned
 * from labelled statements, know how far each rule is to be trusted and what other words lean to.
 * Where they clearly speak against what was read by rule, the clauses that their words point at count
 * for something else.
 */
export function weigh(reading: Reading, combined: Combined, weights: Weights): Combined {
  if (reading.clauses.length === 0 || isUsers(reading, combined) || isUnfamiliar(reading))
    return combined
  const scale = weighed(reading, combined, weights)
  const byRule = verdictOf(combined.roles, combined.world)
  const verdict = likeliestVerdict(scale.totals, byRule)
  const cell = likeliestCell(scale.totals, verdict)
  const stays = verdict === byRule || !mayBe(reading, combined, cell)
  return led(stays ? combined : rearranged(reading, combined, cell, scale), scale.totals)
}

/** One clause names work or a state, and not both; a state is not taken for what is done to reach it. */
function mayBe({ clauses }: Reading, combined: Combined, { role, world }: Cell): boolean {
  if (world === 'act') return combined.world !== 'state'
  return clauses.length > 1 || !(role && world === 'state')
}

/** The user's own words and names are the last word, where they decide. */
function isUsers({ words }: Reading, { deciding }: Combined): boolean {
  return words.some(
    (word) =>
      word.isUsers &&
      deciding.some(
        ({ cue, subject }) => overlaps(word, cue) || (subject && overlaps(word, subject)),
      ),
  )
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** Among so many words that no list holds, the few that are known have no weight: form tells more. */
function isUnfamiliar({ words }: Reading): boolean {
  return words.filter(({ isGuess }) => isGuess).length * 3 >= words.length
}

/** Lets the kind of role lead that is clearly the likeliest; a count of work leaves no doubt. */
function led(combined: Combined, totals: Float64Array): Combined {
  const { roles, deciding, aside } = combined
  const [first] = roles
  const kind = likeliestKind(totals)
  const total = (of: RoleKind) => Math.exp(totals[columnOf(of)] ?? 0)
  if (first === undefined || first === 'output-target') return combined
  if (total(kind) <= total(first) * MARGIN) return combined
  if (roles.includes(kind)) return combinedOf(deciding, aside, kind)
  const at = deciding.findIndex(({ sense }) => sense === first)
  const lead = deciding[at]
  if (lead === undefined) return combined
  const clauses = deciding.with(at, { ...lead, sense: kind, because: 'weighed' })
  return combinedOf(clauses, aside, kind)
}

function weighed(reading: Reading, combined: Combined, weights: Weights): Scale {
  const totals = new Float64Array(COLUMNS)
  const sides = [
    laid(wordFeatures(reading), weights.words, totals),
    laid(readingFeatures(reading, combined), weights.reading, totals),
  ]
  return { totals, sides }
}

/** Adds each feature's weight once; the more features have one, the less each counts. */
function laid(
  features: readonly Feature[],
  weights: ReadonlyMap<string, Weight>,
  totals: Float64Array,
): Side {
  const known = new Set<Weight>()
  for (const { name } of features) {
    const weight = weights.get(name)
    if (weight) known.add(weight)
  }
  const share = 1 / Math.sqrt(known.size || 1) / 10
  for (const weight of known)
    for (let column = 0; column < COLUMNS; column++)
      totals[column] = (totals[column] ?? 0) + (weight[column] ?? 0) * share
  return { features, weights, share }
}

/** How much likelier than what was read by rule something else must be, to be taken instead. */
const MARGIN = 3

/** The likeliest verdict; that by rule, where none is clearly likelier. */
function likeliestVerdict(totals: Float64Array, byRule: Verdict): Verdict {
  const odds = new Map<Verdict, number>()
  const anyKind = ROLE_KINDS.reduce((sum, kind) => sum + Math.exp(totals[columnOf(kind)] ?? 0), 0)
  for (const [column, cell] of CELLS.entries()) {
    const verdict = verdictOfCell(cell)
    const chance = Math.exp(totals[column] ?? 0) * (cell.role ? anyKind : 1)
    odds.set(verdict, (odds.get(verdict) ?? 0) + chance)
  }
  let best = byRule
  let most = (odds.get(byRule) ?? 0) * MARGIN
  for (const [verdict, chance] of odds) if (chance > most) [best, most] = [verdict, chance]
  return best
}

function likeliestCell(totals: Float64Array, verdict: Verdict): Cell {
  let best: Cell = CELLS[0]
  let most = -Infinity
  for (const [column, cell] of CELLS.entries()) {
    const total = totals[column] ?? 0
    if (verdictOfCell(cell) === verdict && total > most) [best, most] = [cell, total]
  }
  return best
}

function verdictOfCell({ role, world }: Cell): Verdict {
  return verdictOf(role ? ['activity'] : [], world)
}

/** The kind of role that the weights speak for most. */
function likeliestKind(totals: Float64Array): RoleKind {
  const total = (kind: RoleKind) => totals[columnOf(kind)] ?? 0
  return ROLE_KINDS.toSorted((one, other) => total(other) - total(one))[0] ?? 'activity'
}

/** Lets the clauses count for what the cell says; what it does not speak of no longer counts. */
function rearranged(reading: Reading, combined: Combined, cell: Cell, scale: Scale): Combined {
  const allows = (kind: CueKind): boolean => (isWorld(kind) ? kind === cell.world : cell.role)
  let deciding: readonly Clause[] = combined.deciding.flatMap((clause) => allowed(clause, allows))
  for (const kind of missing(deciding, cell, scale)) {
    deciding = withKind(reading, deciding, kind, scale)
  }
  const outweighed = combined.deciding.filter((clause) =>
    deciding.every((one) => !isSame(one, clause)),
  )
  const aside = outweighed.map((clause) => ({ clause, rule: 'outweighed' as const }))
  return combinedOf(deciding, [...combined.aside, ...aside])
}

function isWorld(kind: CueKind): kind is 'act' | 'state' {
  return kind === 'act' || kind === 'state'
}

/** The clause with what it may still speak for; nothing, where that is nothing. */
function allowed(clause: Clause, allows: (kind: CueKind) => boolean): readonly Clause[] {
  const { sense, also, ...rest } = clause
  const [first, second] = [sense, also].filter((kind) => kind !== undefined && allows(kind))
  if (first === undefined) return []
  return [second === undefined ? { ...rest, sense: first } : clause]
}

/** What the cell asks for, and no clause speaks for. */
function missing(clauses: readonly Clause[], { role, world }: Cell, scale: Scale): CueKind[] {
  const spoken = clauses.flatMap(({ sense, also }) => [sense, also])
  const kinds: CueKind[] = []
  if (role && spoken.every((kind) => kind === undefined || isWorld(kind)))
    kinds.push(likeliestKind(scale.totals))
  if (world !== 'absent' && !spoken.includes(world)) kinds.push(world)
  return kinds
}

/** Lets one more clause speak for `kind`: the one whose words weigh most for it. */
function withKind(
  reading: Reading,
  deciding: readonly Clause[],
  kind: CueKind,
  scale: Scale,
): readonly Clause[] {
  const free = reading.clauses.filter(
    (clause) =>
      clause.range.start < clause.range.end && deciding.every((one) => !isSame(one, clause)),
  )
  const clause = heaviest(free, kind, scale)
  if (clause) {
    const clauses = [...deciding, countedFor(clause, kind)]
    return clauses.toSorted((one, other) => one.range.start - other.range.start)
  }
  const shared = heaviest(
    deciding.filter(({ also }) => also === undefined),
    kind,
    scale,
  )
  if (shared) return deciding.map((one) => (one === shared ? { ...one, also: kind } : one))
  return [wholeText(reading, kind)]
}

/** A clause of the reading, and what became of it. */
export function isSame(one: Clause, other: Clause): boolean {
  return one.range.start === other.range.start && one.range.end === other.range.end
}

/** The clause whose words speak most for `kind`. */
function heaviest(clauses: readonly Clause[], kind: CueKind, scale: Scale): Clause | undefined {
  const columns = isWorld(kind)
    ? CELLS.flatMap(({ world }, column) => (world === kind ? [column] : []))
    : [columnOf(kind), ...CELLS.flatMap(({ role }, column) => (role ? [column] : []))]
  let best: Clause | undefined
  let most = -Infinity
  for (const clause of clauses) {
    const weight = weightWithin(clause.range, columns, scale)
    if (weight > most) [best, most] = [clause, weight]
  }
  return best
}

function weightWithin({ start, end }: Range, columns: readonly number[], scale: Scale): number {
  let total = 0
  for (const { features, weights, share } of scale.sides) {
    for (const { name, range } of features) {
      if (!range || range.start < start || range.end > end) continue
      const weight = weights.get(name)
      if (weight) for (const column of columns) total += (weight[column] ?? 0) * share
    }
  }
  return total
}

function countedFor({ sentence, link, range, frame }: Clause, kind: CueKind): Clause {
  const cue = frame && frame.end < range.end ? { start: frame.end, end: range.end } : range
  return { sentence, link, range, ...(frame && { frame }), sense: kind, cue, because: 'weighed' }
}

/** Where nothing was read at all, all words together decide. */
function wholeText({ words }: Reading, kind: CueKind): Clause {
  const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  return { sentence: 0, link: 'main', range, sense: kind, cue: range, because: 'weighed' }
}
