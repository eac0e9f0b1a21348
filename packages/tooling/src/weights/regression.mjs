/** Logistic regression over sparse named features, whose answers share columns. */
import { minimum } from './minimum.mjs'

/**
 * @typedef {{ names: readonly string[], answer: number, offset?: Float64Array }} Example
 * `answer`: an index into `parts`; `offset`: what is already known of each answer, in the unit of totals.
 * @typedef {Map<string, Float64Array>} Model A weight for each column, by feature.
 * @typedef {readonly (readonly number[])[]} Parts For each answer, the columns that add up to its total.
 */

/**
 * @param {readonly Example[]} examples
 * @param {{ parts: Parts, columns: number, rarest: number, decay: number }} settings
 * `rarest`: how often a feature must be seen to count; `decay`: the strength of the L2 penalty.
 * @returns {Model}
 */
export function fit(examples, { parts, columns, rarest, decay }) {
  const rows = rowsOf(examples, rarest, columns)
  const lossAt = (weights, slope) => {
    let loss = penalty(weights, slope, decay)
    for (const { known, answer, offset, share } of rows.examples) {
      const chances = softmax(sums(weights, known, share, parts, offset))
      loss -= Math.log(chances[answer])
      const errors = errorsOf(chances, answer, parts, columns)
      for (const first of known)
        for (let column = 0; column < columns; column++)
          slope[first + column] += errors[column] * share
    }
    return loss
  }
  const weights = minimum(lossAt, rows.names.length * columns)
  return new Map(
    rows.names.map((name, index) => [name, weights.slice(index * columns, (index + 1) * columns)]),
  )
}

/** The examples with the places of their features' first weights. */
function rowsOf(examples, rarest, columns) {
  const counts = new Map()
  for (const { names } of examples)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => counts.get(name) >= rarest)
  const places = new Map(names.map((name, index) => [name, index * columns]))
  const placed = examples.map(({ names: all, answer, offset }) => {
    const known = all.map((name) => places.get(name)).filter((place) => place !== undefined)
    return { known, answer, offset, share: 1 / Math.sqrt(known.length || 1) }
  })
  return { names, examples: placed }
}

function penalty(weights, slope, decay) {
  let squares = 0
  for (const [index, weight] of weights.entries()) {
    squares += weight * weight
    slope[index] = decay * weight
  }
  return (decay * squares) / 2
}

function sums(weights, known, share, parts, offset) {
  const totals = new Float64Array(parts.length)
  for (const [answer, columns] of parts.entries()) {
    let sum = 0
    for (const column of columns) for (const first of known) sum += weights[first + column]
    totals[answer] = sum * share + (offset?.[answer] ?? 0)
  }
  return totals
}

/** How much too likely each column was made. */
function errorsOf(chances, answer, parts, columns) {
  const errors = new Float64Array(columns)
  for (const [index, chance] of chances.entries()) {
    const error = chance - (index === answer ? 1 : 0)
    for (const column of parts[index]) errors[column] += error
  }
  return errors
}

/**
 * What a model adds up to for each answer: the more features are known, the less each counts.
 *
 * @param {Model} model
 * @param {readonly string[]} names
 * @param {Parts} parts
 * @param {Float64Array} [offset]
 */
export function totalsOf(model, names, parts, offset) {
  const known = names.map((name) => model.get(name)).filter((weights) => weights !== undefined)
  const share = 1 / Math.sqrt(known.length || 1)
  return Float64Array.from(parts, (columns, answer) => {
    const sum = known.reduce((total, weights) => {
      return columns.reduce((part, column) => part + weights[column], total)
    }, 0)
    return sum * share + (offset?.[answer] ?? 0)
  })
}

export function softmax(totals) {
  const most = Math.max(...totals)
  const powers = totals.map((total) => Math.exp(total - most))
  const sum = powers.reduce((one, other) => one + other)
  return powers.map((power) => power / sum)
}
