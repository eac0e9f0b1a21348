import { readFileSync } from 'node:fs'
import { LANGUAGES } from '@mission-lint/core'
import { combine } from '../../../core/dist/read/combine.js'
import { readingFeatures, wordFeatures } from '../../../core/dist/read/features.js'
import { verdictOf } from '../../../core/dist/verdict.js'
import { answerOf } from './answers.mjs'

const NO_VOCABULARY = { names: new Set(), words: new Map() }

/**
 * Reads labelled statements: JSON Lines with `text`, `label`, `roles` (the leading one first) and `world`.
 * A statement that comes twice counts once.
 *
 * @param {readonly string[]} files
 * @param {string} language
 */
export function readStatements(files, language) {
  const seen = new Set()
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    return lines.flatMap((line) => {
      const row = JSON.parse(line)
      const key = row.text.toLowerCase()
      if (seen.has(key)) return []
      seen.add(key)
      return [{ file, ...statementOf(row, language) }]
    })
  })
}

function statementOf({ text, label, roles, world }, language) {
  const reading = LANGUAGES[language].read(text, NO_VOCABULARY)
  const combined = combine(reading)
  return {
    text,
    label,
    answer: answerOf({ roles, world }),
    kinds: roles,
    byRule: verdictOf(combined.roles, combined.world),
    leading: combined.roles[0],
    words: namesOf(wordFeatures(reading)),
    reading: namesOf(readingFeatures(reading, combined)),
  }
}

function namesOf(features) {
  return [...new Set(features.map(({ name }) => name))]
}
