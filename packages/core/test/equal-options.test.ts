import { expect, test } from 'vitest'
import { oneOfEqual } from '../src/equal-options.ts'

test('options that say the same become one object', () => {
  expect(oneOfEqual({ names: ['Acme'] })).toBe(oneOfEqual({ names: ['Acme'] }))
  expect(oneOfEqual({ names: ['Acme'] })).not.toBe(oneOfEqual({ names: ['Bolt'] }))
})

test('what was remembered does not change with the object that it was taken from', () => {
  const names = ['Acme']
  const before = oneOfEqual({ names })
  names.push('Bolt')
  expect(before).toEqual({ names: ['Acme'] })
  expect(oneOfEqual({ names })).toEqual({ names: ['Acme', 'Bolt'] })
})
