import { ROLE_KINDS, type RoleKind, type World } from '../verdict.ts'

/** One cell of the guide's table: whether a role is fixed, and how the world is named. */
export interface Cell {
  readonly role: boolean
  readonly world: World
}

/** The cells of the table, in the order of the columns of the weights. */
export const CELLS = [
  { role: true, world: 'absent' },
  { role: true, world: 'act' },
  { role: true, world: 'state' },
  { role: false, world: 'absent' },
  { role: false, world: 'act' },
  { role: false, world: 'state' },
] as const satisfies readonly Cell[]

/** What a feature speaks for: a weight for each of `CELLS` and then for each of `ROLE_KINDS`. */
export type Weight = Int16Array

/** The weights of one language, by the name of the feature. */
export interface Weights {
  readonly words: ReadonlyMap<string, Weight>
  readonly reading: ReadonlyMap<string, Weight>
}

/** How many columns a weight has. */
export const COLUMNS: number = CELLS.length + ROLE_KINDS.length

/** The column of a role kind. */
export function columnOf(kind: RoleKind): number {
  return CELLS.length + ROLE_KINDS.indexOf(kind)
}

/** Reads a table: a feature a line, then a tab, then its weights in tenths, apart by spaces. */
export function parseWeights(table: string): ReadonlyMap<string, Weight> {
  const found = new Map<string, Weight>()
  for (const line of table.split('\n')) {
    const [name, numbers] = line.split('\t')
    if (name && numbers) found.set(name, Int16Array.from(numbers.split(' ').map(Number)))
  }
  return found
}
