import { ROLE_KINDS } from '../../../core/dist/verdict.js'
import { ANSWERS } from './answers.mjs'
import { CELLS } from '../../../core/dist/read/weights.js'
import { learn } from './learn.mjs'
import { pruned } from './table.mjs'
import { softmax, totalsOf } from './regression.mjs'

/** As in `weigh.ts` of core. */
const MARGIN = 3
const VERDICTS = ['role', 'mixed', 'outcome']

/** Judges each unseen file with weights learned without it. */
export function measure(written, unseen) {
  const all = []
  for (const file of new Set(unseen.map((statement) => statement.file))) {
    const learned = learn(
      written,
      unseen.filter((statement) => statement.file !== file),
    )
    const model = { words: asUsed(learned.words), reading: asUsed(learned.reading) }
    const judged = unseen
      .filter((statement) => statement.file === file)
      .map((statement) => judgedBy(model, statement))
    report(file.split('/').at(-1), judged)
    all.push(...judged)
  }
  report('all', all)
}

/** What is left of a model in its table. */
function asUsed(model) {
  return new Map(
    [...pruned(model)].map(([name, numbers]) => [name, numbers.map((number) => number / 10)]),
  )
}

/** For each answer, the columns of the table that add up to its total. */
const COLUMNS_OF = ANSWERS.map(({ cell, kind }) =>
  kind < 0 ? [cell] : [cell, CELLS.length + kind],
)

function judgedBy(model, statement) {
  const { words, reading, byRule } = statement
  const byWords = totalsOf(model.words, words, COLUMNS_OF)
  const chances = softmax(totalsOf(model.reading, reading, COLUMNS_OF, byWords))
  return {
    ...statement,
    weighed: clearly(chances, byRule),
    byWords: likeliest(softmax(byWords), ({ verdict }) => verdict),
    weighedKind: ROLE_KINDS[likeliest(chances, ({ kind }) => (kind < 0 ? undefined : kind))],
  }
}

/** The likeliest verdict; that by rule, where none is clearly likelier. */
function clearly(chances, byRule) {
  const odds = oddsOf(chances, ({ verdict }) => verdict)
  const [[verdict, most]] = [...odds].toSorted((one, other) => other[1] - one[1])
  return most > (odds.get(byRule) ?? 0) * MARGIN ? verdict : byRule
}

/** The likeliest of what `of` tells of answers. */
function likeliest(chances, of) {
  return [...oddsOf(chances, of)].toSorted((one, other) => other[1] - one[1])[0][0]
}

function oddsOf(chances, of) {
  const odds = new Map()
  for (const [index, answer] of ANSWERS.entries()) {
    const told = of(answer)
    if (told !== undefined) odds.set(told, (odds.get(told) ?? 0) + chances[index])
  }
  return odds
}

/** The part of the statements of which something holds. */
function share(of, holds) {
  return (of.filter(holds).length / of.length).toFixed(3)
}

function report(name, statements) {
  const roles = statements.filter(({ label }) => label === 'role')
  console.log(
    `${name} (${statements.length}): by rule ${score(statements, 'byRule')}; by words ${score(statements, 'byWords')}; weighed ${score(statements, 'weighed')}`,
    `leading kind by rule ${share(roles, ({ kinds, leading }) => kinds.includes(leading))}, weighed ${share(roles, ({ kinds, weighedKind }) => kinds.includes(weighedKind))}`,
  )
}

/** Macro F1 over role, mixed and outcome, and how often an outcome is called a role and the other way round. */
function score(statements, by) {
  const parts = VERDICTS.map((verdict) => {
    const told = statements.filter((statement) => statement[by] === verdict).length
    const meant = statements.filter(({ label }) => label === verdict).length
    const both = statements.filter(
      (statement) => statement[by] === verdict && statement.label === verdict,
    ).length
    return told + meant === 0 ? 0 : (2 * both) / (told + meant)
  })
  const mean = parts.reduce((one, other) => one + other) / parts.length
  const turned = (label, told) => {
    const of = statements.filter((statement) => statement.label === label)
    return (of.filter((statement) => statement[by] === told).length / of.length).toFixed(3)
  }
  return `${mean.toFixed(3)} (${parts.map((part) => part.toFixed(2)).join(' ')}; outcome>role ${turned('outcome', 'role')}, role>outcome ${turned('role', 'outcome')})`
}
