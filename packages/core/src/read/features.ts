import type { Range } from '../range.ts'
import { verdictOf } from '../verdict.ts'
import type { Combined } from './combine.ts'
import type { Clause, Reading, ReadWord } from './reading.ts'

/** Something that can be seen in a statement, and where: what weights are given to. */
export interface Feature {
  readonly name: string
  /** The words that show it; none where the statement as a whole does. */
  readonly range?: Range
}

/** In how many words at the beginning the place of a word counts. */
const FIRST = 5
/** Before the first word, and after the last. */
const EDGE: ReadWord = { start: 0, end: 0, lemma: '^', sort: '^' }

/**
 * What the words show, one by one and in pairs, by their dictionary form and by their sort:
 * `w clean`, `ww the city`, `f our` (among the first), `s activity.base`, `ss article world`,
 * `g1 be` (the sort of the first word).
 */
export function wordFeatures({ words }: Reading): Feature[] {
  const features: Feature[] = []
  let previous = EDGE
  for (const [at, word] of words.entries()) {
    const { lemma, sort } = word
    const pair = { start: at === 0 ? word.start : previous.start, end: word.end }
    features.push(
      { name: `w ${lemma}`, range: word },
      { name: `s ${sort}`, range: word },
      { name: `ww ${previous.lemma} ${lemma}`, range: pair },
      { name: `ss ${previous.sort} ${sort}`, range: pair },
    )
    if (at < FIRST) features.push({ name: `f ${lemma}`, range: word })
    if (at < 3) features.push({ name: `g${at + 1} ${sort}`, range: word })
    previous = word
  }
  features.push({ name: `ww ${previous.lemma} ^` }, { name: `ss ${previous.sort} ^` })
  return features
}

/** What was read by rule: the verdict, each clause with what it speaks for and why, and their order. */
export function readingFeatures({ clauses, words }: Reading, combined: Combined): Feature[] {
  const { roles, world } = combined
  const verdict = verdictOf(roles, world)
  const length = Math.min(5, Math.floor(words.length / 6))
  const features: Feature[] = [
    { name: `verdict ${verdict}` },
    { name: `reads ${roles[0] ?? 'open'} ${world}` },
    { name: `clauses ${Math.min(4, clauses.length)} ${verdict}` },
    { name: `length ${length}` },
    { name: `length ${length} ${verdict}` },
    { name: `unread ${clauses.filter(({ sense }) => sense === undefined).length}` },
    ...roles.map((role) => ({ name: `role ${role} ${world}` })),
  ]
  let previous: Clause | undefined
  for (const clause of clauses) {
    features.push(...clauseFeatures(clause, previous, guessedIn(clause.cue, words)))
    previous = clause
  }
  return features
}

/** How many of the words are in no list; 2 for more. */
function guessedIn({ start, end }: Range, words: readonly ReadWord[]): number {
  const guessed = words.filter((word) => word.isGuess && word.start >= start && word.end <= end)
  return Math.min(2, guessed.length)
}

function clauseFeatures(clause: Clause, previous: Clause | undefined, guessed: number): Feature[] {
  const { link, sense = 'nothing', because, lemma, range } = clause
  const names = [
    `sense ${link} ${sense}`,
    `because ${because} ${sense}`,
    `because ${because} ${sense} ${link}`,
    `guessed ${guessed} ${sense} ${link}`,
    `guessed ${guessed} ${because} ${sense}`,
    previous ? `then ${previous.sense ?? 'nothing'} ${link} ${sense}` : `first ${because} ${sense}`,
  ]
  if (lemma) names.push(`lemma ${lemma} ${sense}`)
  return names.map((name) => ({ name, range }))
}
