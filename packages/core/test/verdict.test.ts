import { describe, expect, it } from 'vitest'
import { ROLE_KINDS, verdictOf, type World } from '@mission-lint/core'

describe('verdictOf', () => {
  const open: [World, string][] = [
    ['absent', 'none'],
    ['act', 'mixed'],
    ['state', 'outcome'],
  ]
  it.each(open)('with the role left open and the world %s: %s', (world, verdict) => {
    expect(verdictOf([], world)).toBe(verdict)
  })

  const fixed: [World, string][] = [
    ['absent', 'role'],
    ['act', 'role'],
    ['state', 'mixed'],
  ]
  it.each(fixed)('with a role fixed and the world %s: %s', (world, verdict) => {
    for (const kind of ROLE_KINDS) expect(verdictOf([kind], world)).toBe(verdict)
    expect(verdictOf(ROLE_KINDS, world)).toBe(verdict)
  })
})
