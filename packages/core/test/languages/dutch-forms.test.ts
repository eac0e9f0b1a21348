import { describe, expect, test } from 'vitest'
import { lookUp } from '../../src/languages/nl/lexicon.ts'
import { NOUNS } from '../../src/languages/nl/lexicon/nouns.ts'
import { VERBS } from '../../src/languages/nl/lexicon/verbs.ts'
import {
  comparatives,
  inflections,
  joinedForms,
  nounInIng,
  plurals,
  simpleForms,
  stems,
} from '../../src/languages/nl/morphology.ts'

describe('stems', () => {
  test.each([
    ['maken', 'maak'],
    ['helpen', 'help'],
    ['redden', 'red'],
    ['geven', 'geef'],
    ['lezen', 'lees'],
    ['verzamelen', 'verzamel'],
    ['verbeteren', 'verbeter'],
    ['organiseren', 'organiseer'],
    ['bouwen', 'bouw'],
    ['beogen', 'beoog'],
  ])('%s -> %s', (infinitive, stem) => expect(stems(infinitive)).toContain(stem))
})

describe('forms of verbs', () => {
  test.each([
    ['zijn', 'is'],
    ['hebben', 'heeft'],
    ['werken', 'gewerkt'],
    ['bevorderen', 'bevorderd'],
    ['schrijven', 'geschreven'],
    ['leiden', 'leidt'],
    ['zetten', 'zet'],
  ])('%s -> %s', (infinitive, form) =>
    expect(simpleForms(infinitive).map(([spelling]) => spelling)).toContain(form),
  )

  test.each([
    ['schoon', 'maken', 'schoongemaakt'],
    ['schoon', 'maken', 'schoonmaakt'],
    ['bij', 'dragen', 'bijtedragen'],
    ['terug', 'dringen', 'teruggedrongen'],
  ])('%s + %s -> %s', (prefix, base, form) =>
    expect(joinedForms(prefix, base).map(([spelling]) => spelling)).toContain(form),
  )

  test.each([
    ['bevorderen', 'bevordering'],
    ['verbeteren', 'verbetering'],
  ])('%s -> %s', (infinitive, noun) => expect(nounInIng(infinitive)).toBe(noun))
})

describe('forms of nouns and adjectives', () => {
  test.each([
    ['buurt', 'buurten'],
    ['boom', 'bomen'],
    ['bus', 'bussen'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['collega', "collega's"],
    ['moeilijkheid', 'moeilijkheden'],
    ['partner', 'partners'],
    ['industrie', 'industrieën'],
  ])('%s -> %s', (singular, plural) => expect(plurals(singular)).toContain(plural))

  test.each([
    ['schoon', 'schone', 'schonere'],
    ['net', 'nette', 'netter'],
    ['lief', 'lieve', 'liever'],
    ['wijs', 'wijze', 'wijzer'],
    ['duurzaam', 'duurzame', 'duurzamer'],
    ['leefbaar', 'leefbare', 'leefbaarder'],
  ])('%s -> %s, %s', (adjective, inflected, comparative) => {
    expect(inflections(adjective)).toContain(inflected)
    expect(comparatives(adjective)).toContain(comparative)
  })
})

describe('the lexicon', () => {
  test('a compound is what its last part is', () => {
    expect(lookUp('dakgotenreinigingsbedrijf').noun).toBe('company')
    expect(lookUp('zonnebloemenwijk').noun).toBe('place')
    expect(lookUp('muziekbibliotheken').noun).toBe('agent')
  })

  test.each(Object.entries({ verbs: VERBS, nouns: NOUNS }))(
    '%s stand in one class only',
    (_, table) => {
      const seen = new Set<string>()
      const twice: string[] = []
      for (const words of Object.values<string>(table)) {
        for (const word of words.split(/\s+/u).filter(Boolean)) {
          if (seen.has(word)) twice.push(word)
          seen.add(word)
        }
      }
      expect(twice).toEqual([])
    },
  )
})
