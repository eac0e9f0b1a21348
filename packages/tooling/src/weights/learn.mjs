import { LEARNED_COLUMNS, PARTS } from './answers.mjs'
import { fit, totalsOf } from './regression.mjs'

const FOLDS = 5
const SHAPE = { parts: PARTS, columns: LEARNED_COLUMNS }
const WORDS = { ...SHAPE, rarest: 3, decay: 0.1 }
const READING = { ...SHAPE, rarest: 3, decay: 1 }

/**
 * Learns what words and readings speak for. Words are learned from all statements; how far the rules are
 * to be trusted only from `unseen` ones, which nobody looked at when the rules were written: on the others
 * the rules are right more often than they will be elsewhere.
 *
 * @returns Two models over the columns of `answers.mjs`.
 */
export function learn(written, unseen) {
  const all = [...written, ...unseen]
  const examples = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (_, index) => index % FOLDS === fold
    const others = [...written, ...unseen.filter((...args) => !isIn(...args))]
    const model = fit(others.map(wordsOf), WORDS)
    for (const { words, reading, answer } of unseen.filter(isIn))
      examples.push({ names: reading, answer, offset: totalsOf(model, words, PARTS) })
  }
  return { words: fit(all.map(wordsOf), WORDS), reading: fit(examples, READING) }
}

function wordsOf({ words, answer }) {
  return { names: words, answer }
}
