import { toSource } from '@mission-lint/core'
import { expect, test } from 'vitest'
import { documentOf } from './helpers.ts'

test('the example of the README', () => {
  const source = '> Safer &amp; *kinder*\n> care'
  const [block] = documentOf(source, 'plain').blocks
  if (!block) throw new Error('no block')
  expect(block.text).toBe('Safer & kinder care')
  expect(block.containers.map(({ kind }) => kind)).toEqual(['quote'])
  expect(block.spans).toEqual([{ kind: 'emphasis', range: { start: 8, end: 14 } }])
  expect(toSource(block, { start: 6, end: 7 })).toEqual({ start: 8, end: 13 })
  expect(toSource(block, { start: 8, end: 19 })).toEqual({ start: 15, end: 29 })
})
