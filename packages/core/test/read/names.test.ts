import { expect, it } from 'vitest'
import { judge } from '../../src/index.ts'

it.each([
  ['A stronger Silver Harbour', 'Silver Harbour'],

  ['A stronger ACME', 'Acme'],
  ['Een sterker Bibliotheek De Wilg', 'Bibliotheek De Wilg'],
  ['Een sterker Kadehuis', 'Kadehuis'],
])('takes %s for the own success of %s', (text, name) => {
  expect(judge(text, { names: [name] }).roles).toContain('ranking')
})

it.each([
  ['De gelukkigste kinderen van Europa', 'Bibliotheek De Wilg'],
  ['Een schonere straat', 'Vrienden van de Straat'],
  ['A cleaner street', 'Friends of the Street'],
  ['A quieter riverside', 'Riverside Library'],
])('reads %s as it does without the name %s, of which it holds single words', (text, name) => {
  expect(judge(text, { names: [name] })).toEqual(judge(text))
  expect(judge(text).verdict).toBe('outcome')
})
