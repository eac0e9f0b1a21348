import type { CueKind } from '../../judgement.ts'
import type { Range } from '../../range.ts'
import type { Clause, ClauseLink, Complement } from '../../read/reading.ts'
import { type Boundary, findBoundary, type Scan } from './boundaries.ts'
import type { Item } from './items.ts'
import type { Position } from './senses.ts'
import type { Wanted } from './verbs.ts'

/** What is being read: the items of the whole text, and the clauses found so far. */
export interface Context {
  readonly items: readonly Item[]
  readonly clauses: Clause[]
  /** Clauses that may merely tell how it is: they give way to plainer ones. */
  readonly told: Set<Clause>
  readonly sentence: number
  /** How many steps reading this sentence has taken. */
  steps: number
}

/** More steps than any sentence takes: what is left of hostile text is not read. */
const STEPS = 200

/** Counts a step; whether there are any left. */
export function mayStep(context: Context): boolean {
  context.steps += 1
  return context.steps <= STEPS
}

/** How the part that is read hangs on what came before. */
export interface Place {
  readonly link: ClauseLink
  /** Where the frame begins. */
  readonly frameFrom: number
  readonly position: Position
  readonly ownSubject: boolean
  readonly subject?: Range
}

export function pushNothing(context: Context, place: Place, from: number, to: number): void {
  const because = 'nothing'
  push(context, place, { from, to, cueFrom: from, cueTo: to, kind: undefined, because })
}

export function boundaryOf(
  context: Context,
  from: number,
  to: number,
  forms: readonly Wanted[],
  isState: boolean,
  takes = false,
): Boundary {
  const scan: Scan = { forms, isState, takesInfinitive: takes, start: from }
  return findBoundary(context.items, from, to, scan)
}

/** What a clause is made of, in item indices. */
interface Part {
  readonly from: number
  readonly to: number
  readonly cueFrom: number
  readonly cueTo: number
  readonly kind: CueKind | undefined
  readonly because: string
  readonly lemma?: string
  readonly object?: Range
  readonly complement?: Complement
  readonly also?: CueKind
  readonly joins?: true
  readonly ability?: boolean
}

export function push(context: Context, place: Place, part: Part): void {
  const { items, clauses, sentence } = context
  const { link, frameFrom } = place
  const { lemma, object, complement, also, joins, ability, because } = part
  const hasFrame = frameFrom < part.from
  clauses.push({
    sentence,
    link,
    because,
    range: spanOf(items, Math.min(frameFrom, part.from), part.to),
    sense: part.kind,
    cue: spanOf(items, part.cueFrom, part.cueTo),
    ...(hasFrame ? { frame: spanOf(items, frameFrom, part.from) } : {}),
    ...(lemma ? { lemma } : {}),
    ...(place.subject ? { subject: place.subject } : {}),
    ...(object ? { object } : {}),
    ...(complement ? { complement } : {}),
    ...(also ? { also } : {}),
    ...(joins ? { joins } : {}),
    ...(ability ? { ability: true as const } : {}),
  })
}

/** The text range of the items from `from` up to `to`. */
export function spanOf(items: readonly Item[], from: number, to: number): Range {
  const start = items[from]?.start ?? items[items.length - 1]?.end ?? 0
  const end = items[Math.max(from, to - 1)]?.end ?? start
  return { start, end: Math.max(start, end) }
}
