const MEMORY = 8
const ROUNDS = 120

/**
 * Where a smooth convex function is least, by L-BFGS (Nocedal & Wright, Numerical Optimization, 7.2).
 *
 * @param {(at: Float64Array, slope: Float64Array) => number} valueAt Fills `slope` with the gradient.
 * @param {number} size
 */
export function minimum(valueAt, size) {
  let at = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = valueAt(at, slope)
  const steps = []
  for (let round = 0; round < ROUNDS; round++) {
    const next = descended(valueAt, at, value, slope, directionOf(slope, steps))
    if (next === undefined) break
    const step = { moved: minus(next.at, at), turned: minus(next.slope, slope) }
    const curve = dot(step.moved, step.turned)
    if (curve > 1e-12) steps.push({ ...step, curve })
    if (steps.length > MEMORY) steps.shift()
    const gain = value - next.value
    ;({ at, value, slope } = next)
    if (gain < 1e-5 * Math.abs(value)) break
  }
  return at
}

/** Downhill, by the slope and what the last steps told of its curve. */
function directionOf(slope, steps) {
  const direction = slope.map((number) => -number)
  const shares = []
  for (const { moved, turned, curve } of steps.toReversed()) {
    const share = dot(moved, direction) / curve
    shares.unshift(share)
    add(direction, -share, turned)
  }
  const last = steps.at(-1)
  const scale = last ? last.curve / dot(last.turned, last.turned) : 1 / Math.sqrt(dot(slope, slope))
  for (const index of direction.keys()) direction[index] *= scale
  for (const [index, { moved, turned, curve }] of steps.entries())
    add(direction, shares[index] - dot(turned, direction) / curve, moved)
  return direction
}

/** The first step along the direction, halved each time, that goes down far enough. */
function descended(valueAt, from, value, slope, direction) {
  const fall = dot(slope, direction)
  for (let length = 1; length > 1e-6; length /= 2) {
    const at = from.slice()
    add(at, length, direction)
    const next = new Float64Array(from.length)
    const reached = valueAt(at, next)
    if (reached <= value + 1e-4 * length * fall) return { at, value: reached, slope: next }
  }
  return undefined
}

function dot(one, other) {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += one[index] * other[index]
  return sum
}

function add(to, factor, numbers) {
  for (let index = 0; index < to.length; index++) to[index] += factor * numbers[index]
}

function minus(one, other) {
  return one.map((number, index) => number - other[index])
}
