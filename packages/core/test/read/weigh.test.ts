import { describe, expect, test } from 'vitest'
import { combine } from '../../src/read/combine.ts'
import { readingFeatures, wordFeatures } from '../../src/read/features.ts'
import type { Clause, Reading, ReadWord } from '../../src/read/reading.ts'
import { weigh } from '../../src/read/weigh.ts'
import { CELLS, columnOf, COLUMNS, parseWeights, type Weights } from '../../src/read/weights.ts'
import type { CueKind } from '../../src/judgement.ts'

const TEXT = 'alpha beta gamma delta, epsilon zeta'

function wordsOf(text: string): ReadWord[] {
  return [...text.matchAll(/\w+|,/gu)].map(({ 0: lemma, index }) => ({
    start: index,
    end: index + lemma.length,
    lemma,
    sort: lemma === ',' ? ',' : 'thing',
  }))
}

function clause(start: number, end: number, sense: CueKind | undefined): Clause {
  const range = { start, end }
  return { sentence: 0, link: 'main', range, cue: range, sense, because: sense ?? 'nothing' }
}

/** "alpha beta gamma delta" speaks for `first`, "epsilon zeta" for `second`. */
function reading(first: CueKind | undefined, second: CueKind | undefined): Reading {
  const clauses = [clause(0, 22, first), clause(24, 36, second)]
  return { text: TEXT, clauses, words: wordsOf(TEXT) }
}

const columnOfCell = (role: boolean, world: string) =>
  CELLS.findIndex((cell) => cell.role === role && cell.world === world)

/** Weights of words alone: each of them a column and how much it is worth there. */
function weights(words: Readonly<Record<string, readonly [number, number]>>): Weights {
  const rows = Object.entries(words).map(([word, [column, weight]]) => {
    const columns = Array.from({ length: COLUMNS }, (_, at) => (at === column ? weight : 0))
    return `w ${word}\t${columns.join(' ')}`
  })
  return { words: parseWeights(rows.join('\n')), reading: new Map() }
}

const weighed = (one: Reading, of: Weights) => weigh(one, combine(one), of)

describe('weights', () => {
  test('are read from a table: a feature, a tab, a number for each column', () => {
    const table = parseWeights('\nw clean\t1 -2 3\n\nww the city\t0 0 40\n')
    expect([...table].map(([name, weight]) => [name, [...weight]])).toEqual([
      ['w clean', [1, -2, 3]],
      ['ww the city', [0, 0, 40]],
    ])
  })

  test('have a column for each cell and each kind of role', () => {
    expect(columnOf('helping')).toBe(CELLS.length)
    expect(COLUMNS).toBe(CELLS.length + 7)
  })
})

describe('features', () => {
  test('lie where their words are', () => {
    const pairs = wordFeatures(reading('helping', undefined)).filter(
      ({ name }) => name === 'ww beta gamma',
    )
    expect(pairs).toEqual([{ name: 'ww beta gamma', range: { start: 6, end: 16 } }])
  })

  test('tell what was read, clause by clause', () => {
    const one = reading('helping', 'state')
    const names = readingFeatures(one, combine(one)).map(({ name }) => name)
    expect(names).toContain('verdict mixed')
    expect(names).toContain('sense main helping')
    expect(names).toContain('then helping main state')
  })
})

describe('weighing', () => {
  test('changes nothing where nothing has a weight', () => {
    const one = reading('helping', 'state')
    expect(weighed(one, weights({}))).toEqual(combine(one))
  })

  test('changes nothing where the scales hardly tip', () => {
    const one = reading('helping', undefined)
    const little = weights({ alpha: [columnOfCell(false, 'state'), 5] })
    expect(weighed(one, little).roles).toEqual(['helping'])
  })

  test('takes a role for a state where its words clearly speak for that', () => {
    const one = reading('activity', undefined)
    const { roles, world, deciding, aside } = weighed(
      one,
      weights({ epsilon: [columnOfCell(false, 'state'), 90] }),
    )
    expect({ roles, world }).toEqual({ roles: [], world: 'state' })
    expect(deciding.map(({ range, because }) => ({ range, because }))).toEqual([
      { range: { start: 24, end: 36 }, because: 'weighed' },
    ])
    expect(aside.map(({ rule }) => rule)).toEqual(['outweighed'])
  })

  test('adds what is missing, in the clause that its words point at', () => {
    const one = reading('activity', undefined)
    const { roles, world, deciding } = weighed(
      one,
      weights({ zeta: [columnOfCell(true, 'state'), 90] }),
    )
    expect({ roles, world }).toEqual({ roles: ['activity'], world: 'state' })
    expect(deciding.map(({ sense, range }) => [sense, range.start])).toEqual([
      ['activity', 0],
      ['state', 24],
    ])
  })

  test('lets the likeliest kind of role lead', () => {
    const one = reading('activity', 'helping')
    const { roles } = weighed(one, weights({ zeta: [columnOf('helping'), 90] }))
    expect(roles).toEqual(['helping', 'activity'])
  })

  test('takes another kind of role for the first where that is clearly likelier', () => {
    const one = reading('activity', undefined)
    const { roles, deciding } = weighed(one, weights({ zeta: [columnOf('ranking'), 90] }))
    expect(roles).toEqual(['ranking'])
    expect(deciding[0]?.because).toBe('weighed')
  })

  test("leaves the user's own words alone", () => {
    const one = reading('activity', undefined)
    const [first, ...rest] = one.words
    const words = first ? [{ ...first, isUsers: true as const }, ...rest] : rest
    const { roles } = weighed(
      { ...one, words },
      weights({ epsilon: [columnOfCell(false, 'state'), 90] }),
    )
    expect(roles).toEqual(['activity'])
  })

  test('leaves a statement alone of which too few words are known', () => {
    const one = reading('activity', undefined)
    const words = one.words.map((word, at) => (at < 3 ? { ...word, isGuess: true as const } : word))
    const { roles } = weighed(
      { ...one, words },
      weights({ epsilon: [columnOfCell(false, 'state'), 90] }),
    )
    expect(roles).toEqual(['activity'])
  })
})
