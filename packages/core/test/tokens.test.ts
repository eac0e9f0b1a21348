import { expect, test } from 'vitest'
import { tokenise } from '../src/read/tokens.ts'

test.each([
  ['train 1,000 teachers', ['train', '1,000', 'teachers']],
  ['1,000,000 trees', ['1,000,000', 'trees']],
  ['1.000 leraren', ['1.000', 'leraren']],
  ['in 2025,200 people', ['in', '2025,200', 'people']],
  ['room 1,2 and 3', ['room', '1', ',', '2', 'and', '3']],
  ['homes,1,0000', ['homes', ',', '1', ',', '0000']],
])('%s', (text, words) => {
  expect(tokenise(text).map(({ text }) => text)).toEqual(words)
})
