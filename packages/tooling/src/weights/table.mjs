import { folded } from './answers.mjs'

/** A feature all of whose weights are under this, in tenths, is left out: it decides nothing. */
const LEAST = 6

/** The features of a model that may decide something, with their weights folded and rounded. */
export function pruned(model) {
  const kept = new Map()
  for (const [name, weights] of model) {
    const numbers = folded(weights).map((weight) => Math.round(weight * 10))
    if (numbers.some((number) => Math.abs(number) >= LEAST)) kept.set(name, numbers)
  }
  return kept
}

/** A model as text: a feature a line, a tab, its weights in tenths. */
function tableOf(model) {
  const lines = [...pruned(model)].map(([name, numbers]) => `${name}\t${numbers.join(' ')}`)
  return lines.toSorted().join('\n')
}

/** The module that holds both tables of a language. */
export function moduleOf({ words, reading }) {
  return [
    '// Written by `packages/tooling/src/weights/train.mjs`; do not edit.',
    `export const WORDS = ${quoted(tableOf(words))}`,
    `export const READING = ${quoted(tableOf(reading))}`,
    '',
  ].join('\n')
}

function quoted(table) {
  return `\`\n${table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\``
}
