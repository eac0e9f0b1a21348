import { CELLS, COLUMNS } from '../../../core/dist/read/weights.js'
import { ROLE_KINDS, verdictOf } from '../../../core/dist/verdict.js'

/**
 * What can be said of a statement: a cell of the table and, where it has a role, its leading kind.
 *
 * @type {readonly { cell: number, kind: number, verdict: string }[]} `kind`: -1 without a role.
 */
export const ANSWERS = CELLS.flatMap(({ role, world }, cell) => {
  const verdict = verdictOf(role ? ['activity'] : [], world)
  return role
    ? ROLE_KINDS.map((_, kind) => ({ cell, kind, verdict }))
    : [{ cell, kind: -1, verdict }]
})

const WORLDS = ['absent', 'act', 'state']
/** Behind the columns of the table: one for any role, one for each world. They are folded in the end. */
const ROLE = COLUMNS
const WORLD = COLUMNS + 1

/** More columns than the table has: what cells have in common is learned once. */
export const LEARNED_COLUMNS = WORLD + WORLDS.length

/** For each answer, the columns that add up to its total. */
export const PARTS = ANSWERS.map(({ cell, kind }) => [
  cell,
  WORLD + WORLDS.indexOf(CELLS[cell].world),
  ...(kind < 0 ? [] : [ROLE, CELLS.length + kind]),
])

/** The index of the answer that a labelled statement gives. */
export function answerOf({ roles, world }) {
  const kind = roles.length === 0 ? -1 : ROLE_KINDS.indexOf(roles[0])
  return ANSWERS.findIndex((one) => one.kind === kind && CELLS[one.cell].world === world)
}

/** The weights of the table's columns: those of each cell with what it shares with others. */
export function folded(weights) {
  return weights.slice(0, COLUMNS).map((weight, column) => {
    const cell = CELLS[column]
    if (cell === undefined) return weight
    return weight + weights[WORLD + WORLDS.indexOf(cell.world)] + (cell.role ? weights[ROLE] : 0)
  })
}
