import { expect, test } from 'vitest'
import {
  adoptionOf,
  derivationOf,
  messageWith,
  type LanguageTag,
  type Suggestion,
} from '../src/index.ts'

const GRAMMAR: Suggestion = {
  text: 'Cleaner streets',
  origin: 'grammar',
  derivation: 'the act done',
}
const PAGE: Suggestion = {
  text: 'Streets to play in',
  origin: 'page',
  derivation: 'You already say it on line {line}.',
  from: { start: 12, end: 30 },
}

test('what stands on the page names its line', () => {
  expect(derivationOf(PAGE, (offset) => offset / 4)).toBe('You already say it on line 3.')
  expect(derivationOf(GRAMMAR, () => 3)).toBe('the act done')
})

function told(language: LanguageTag, ...suggestions: Suggestion[]): string {
  return messageWith({ message: 'A role.', language }, suggestions)
}

test('suggestions read as one sentence behind the message', () => {
  expect(told('en')).toBe('A role.')
  expect(told('en', GRAMMAR)).toBe('A role. Perhaps: "Cleaner streets".')
  expect(told('en', GRAMMAR, PAGE)).toBe(
    'A role. Perhaps: "Cleaner streets" or "Streets to play in".',
  )
  expect(told('nl', GRAMMAR, PAGE)).toBe(
    'A role. Misschien: "Cleaner streets" of "Streets to play in".',
  )
})

test('an action quotes what it writes, whatever stands in it', () => {
  expect(adoptionOf({ ...GRAMMAR, text: '$& streets' }, 'en')).toBe('Write "$& streets"')
  expect(adoptionOf(GRAMMAR, 'nl')).toBe('Schrijf "Cleaner streets"')
})
