import { describe, expect, test } from 'vitest'
import { Phrases } from '../../src/read/phrases.ts'
import { sentences } from '../../src/read/sentences.ts'
import { tokenise } from '../../src/read/tokens.ts'

function split(text: string): string[] {
  return sentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  test.each([
    ['We bake. We sell.', ['We bake.', 'We sell.']],
    ['Works with Node.js 20. Fast!', ['Works with Node.js 20.', 'Fast!']],
    ['Open in the U.S. and abroad.', ['Open in the U.S. and abroad.']],
    ['Help others, e.g. Bakers, to bake.', ['Help others, e.g. Bakers, to bake.']],
    ['Founded by J. Smith in 1970.', ['Founded by J. Smith in 1970.']],
    ['“Bread for all.” That is it.', ['“Bread for all.”', 'That is it.']],
    ['One... or more? Yes.', ['One... or more?', 'Yes.']],
    ['Bread for all.We bake.', ['Bread for all.', 'We bake.']],
    ['1. To bake. 2. To sell.', ['1. To bake.', '2. To sell.']],
    ['First line\n\nSecond line', ['First line', 'Second line']],
    ['...', ['...']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })
})

describe('tokens', () => {
  test.each([
    ["customers' e-bikes", ['customers', "'", 'e-bikes']],
    ['R&D in Node.js', ['r&d', 'in', 'node.js']],
    ['and/or bread/butter', ['and/or', 'bread', '/', 'butter']],
    ['children’s zero‑waste', ["children's", 'zero-waste']],
    ['wereld 👍🏽 é', ['wereld', '👍', '🏽', 'é']],
  ])('%j', (text, expected) => {
    expect(tokenise(text).map(({ form }) => form)).toEqual(expected)
  })
})

describe('phrases', () => {
  const phrases = new Phrases([
    ['so', 1],
    ['so that', 2],
    ['in order to', 3],
  ])

  test('the longest phrase wins', () => {
    const tokens = tokenise('so that in order')
    expect(phrases.at(tokens, 0)).toEqual({ from: 0, to: 2, value: 2 })
    expect(phrases.at(tokens, 2)).toBeUndefined()
    expect(phrases.get('so')).toBe(1)
    expect(phrases.get('in')).toBeUndefined()
  })
})
