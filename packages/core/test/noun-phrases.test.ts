import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LanguageTag } from '../src/languages/language.ts'
import { byRule, capital } from './by-rule.ts'

/**
 * A noun phrase is the wanted state where anyone could enjoy it, and a role where it is work, a
 * product or a service; whether it stands alone or a frame announces it: `verdict | noun phrase`.
 */
const FRAMES: Readonly<
  Record<LanguageTag, Readonly<Record<'outcome' | 'role', readonly string[]>>>
> = {
  en: {
    outcome: [
      '%.',
      'Our vision: %.',
      'Our vision is %.',
      'Our mission is %.',
      'We want %.',
      'We strive for %.',
      'We dream of %.',
      'Working towards %.',
      'Bramble works towards %.',
      'The aim of the programme is %.',
      'We envision %.',
    ],
    role: ['%.', 'Our mission is %.', 'Our mission: %.', 'Our aim is %.'],
  },
  nl: {
    outcome: [
      '%.',
      'Onze visie: %.',
      'Onze visie is %.',
      'Onze missie is %.',
      'Wij willen %.',
      'Wij streven naar %.',
      'Wij dromen van %.',
      'Wij werken aan %.',
      'Braam werkt aan %.',
      'Het doel van het programma is %.',
      'Wij staan voor %.',
      'Op naar %.',
    ],
    role: ['%.', 'Onze missie is %.', 'Onze missie: %.', 'Ons doel is %.'],
  },
}

interface Case {
  readonly verdict: 'outcome' | 'role'
  readonly phrase: string
}

function casesOf(language: LanguageTag): Case[] {
  const file = new URL(`fixtures/noun-phrases.${language}.txt`, import.meta.url)
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [verdict, phrase] = line.split(' | ')
    if (phrase === undefined || (verdict !== 'outcome' && verdict !== 'role')) return []
    const found: Case = { verdict, phrase }
    return [found]
  })
}

const LANGUAGE_TAGS: readonly LanguageTag[] = ['en', 'nl']

for (const language of LANGUAGE_TAGS) {
  describe(`noun phrases in ${language}`, () => {
    test.each(casesOf(language))('$verdict: $phrase', ({ verdict, phrase }) => {
      const texts = FRAMES[language][verdict].map((frame) => capital(frame.replace('%', phrase)))
      expect(texts.filter((text) => byRule(language, text) !== verdict)).toEqual([])
    })
  })
}
