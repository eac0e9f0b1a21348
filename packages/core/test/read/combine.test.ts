import { describe, expect, test } from 'vitest'
import type { CueKind } from '../../src/index.ts'
import { combine } from '../../src/read/combine.ts'
import type { Clause, ClauseLink } from '../../src/read/reading.ts'

type Extra = Partial<Pick<Clause, 'ability' | 'joins' | 'also' | 'object' | 'sentence'>>

function clause(link: ClauseLink, sense: CueKind | undefined, extra: Extra = {}): Clause {
  const range = { start: 0, end: 1 }
  return { sentence: 0, link, range, cue: range, sense, because: 'nothing', ...extra }
}

function combined(...clauses: readonly Clause[]) {
  const { roles, world, aside } = combine({ text: 'x', clauses, words: [] })
  return { roles, world, aside: aside.map(({ rule }) => rule) }
}

describe('what counts of a statement', () => {
  test('the first role leads, each counts once, and a state outweighs an act', () => {
    const read = combined(
      clause('main', 'activity'),
      clause('and', 'act'),
      clause('and', 'offering'),
      clause('and', 'activity'),
      clause('result', 'state'),
    )
    expect(read).toEqual({ roles: ['activity', 'offering'], world: 'state', aside: [] })
  })

  test('a count of work is that work besides', () => {
    const read = combined(clause('main', 'output-target', { also: 'helping' }))
    expect(read.roles).toEqual(['output-target', 'helping'])
  })

  test('an introduction does not count', () => {
    const read = combined(clause('aside', 'identity'), clause('main', 'state'))
    expect(read).toEqual({ roles: [], world: 'state', aside: ['introduction'] })
  })

  test('a state inside an identity does not count, an act or a role there does', () => {
    const read = combined(
      clause('main', 'identity'),
      clause('description', 'state'),
      clause('description', 'activity'),
    )
    expect(read).toEqual({
      roles: ['identity', 'activity'],
      world: 'absent',
      aside: ['description-of-identity'],
    })
  })

  test('what the helped can do does not count; what they are does', () => {
    const able = clause('result', 'state', { ability: true })
    expect(combined(clause('main', 'helping'), able).world).toBe('absent')
    expect(combined(clause('main', 'helping'), clause('result', 'state')).world).toBe('state')
    expect(combined(clause('main', 'activity'), able).world).toBe('state')
  })

  test('what people can do once they are brought together does not count', () => {
    const joins = clause('main', 'activity', { joins: true })
    const able = clause('result', 'state', { ability: true })
    expect(combined(joins, able).aside).toEqual(['what-the-joined-can-do'])
    expect(combined(joins, clause('result', 'state')).world).toBe('state')
  })

  test('a verb that shares the object of a helping verb leaves the help in charge', () => {
    const able = clause('result', 'state', { ability: true })
    const read = combined(clause('main', 'helping'), clause('and', 'activity'), able)
    expect(read.aside).toEqual(['what-the-helped-can-do'])
  })

  test('what a wanted change is good for is no work of one’s own', () => {
    const read = combined(clause('main', 'act'), clause('purpose', 'activity'))
    expect(read).toEqual({ roles: [], world: 'act', aside: ['work-for-the-wanted-world'] })
  })

  test('nothing read, nothing said', () => {
    expect(combined(clause('main', undefined))).toEqual({ roles: [], world: 'absent', aside: [] })
  })
})
