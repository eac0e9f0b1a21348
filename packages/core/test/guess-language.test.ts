import { describe, expect, it } from 'vitest'
import { judge } from '@mission-lint/core'

const PHRASES: readonly (readonly [string | undefined, string])[] = [
  ['en', 'Make payments invisible.'],
  ['en', 'Achieve gender equality everywhere'],
  ['en', 'Fast, friendly freight.'],
  ['en', 'Thatching roofs'],
  ['nl', 'Zorgeloos wonen.'],
  ['nl', 'Ziekten de wereld uit.'],
  ['nl', 'Duurzaam ondernemen'],
  ['nl', 'Samen sterk'],
  [undefined, 'Wir helfen unseren Kunden, erfolgreich zu sein.'],
  [undefined, 'Notre mission est de rendre la ville plus propre.'],
  [undefined, 'Nuestra misión es una ciudad más limpia para todos.'],
  [undefined, 'Att göra staden renare för alla som bor här.'],
  [undefined, 'Ons missie is om mense te help sodat hulle nie honger ly nie.'],
  [undefined, '使命'],
  [undefined, '...'],
  [undefined, ''],
]

describe('the language of a phrase', () => {
  it.each(PHRASES)('%s: %s', (language, text) => {
    expect(judge(text).language).toBe(language)
  })

  it('gives the verdict none in a language that is not known', () => {
    expect(judge('Wir helfen unseren Kunden, erfolgreich zu sein.')).toEqual({
      verdict: 'none',
      language: undefined,
      roles: [],
      world: 'absent',
      cues: [],
    })
  })
})
