import { describe, expect, test } from 'vitest'
import { judge } from '../../src/index.ts'

function verdict(text: string): string {
  return judge(text, { language: 'nl' }).verdict
}

describe('a separable verb is the same verb wherever its parts stand', () => {
  test.each([
    'De stad schoonmaken.',
    'Wij maken de stad schoon.',
    'Elke dag maken wij de stad schoon.',
    'Wij willen de stad schoonmaken.',
    'Onze missie is om de stad schoon te maken.',
    'Het schoonmaken van de stad.',
    'De dienst maakt de stad schoon.',
    'Daarom willen wij de stad gaan schoonmaken.',
  ])('%s', (text) => expect(verdict(text)).toBe('role'))

  test.each([
    'Armoede terugdringen.',
    'Wij dringen armoede terug.',
    'Samen met anderen dringen wij armoede terug.',
    'Het terugdringen van armoede.',
    'Ons doel is armoede terug te dringen.',
    'De stichting wil armoede terugdringen.',
  ])('%s', (text) => expect(verdict(text)).toBe('mixed'))

  test.each([
    'Wij dragen bij aan een groener dorp.',
    'Bijdragen aan een groener dorp.',
    'Wij willen bijdragen aan een groener dorp.',
    'Ons doel is bij te dragen aan een groener dorp.',
    'De kring draagt bij aan een groener dorp.',
  ])('%s', (text) => expect(verdict(text)).toBe('outcome'))
})

describe('contrast pairs with words that no list holds', () => {
  test.each([
    ['De gracht uitdiepen', 'Een diepere gracht'],
    ['De kreek baggeren', 'Een bevaarbare kreek'],
    ['De pannen ontmossen', 'Mosvrije straten voor iedereen'],
    ['Ramen zemen', 'Overal schonere ramen'],
    ['De wielerbaan egaliseren', 'Een veiliger wielerbaan'],
    ['Zonnebloemen kroelen', 'Meer zonnebloemen langs elke weg'],
  ])('%s / %s', (act, state) => {
    expect(verdict(act)).not.toBe('outcome')
    expect(verdict(state)).toBe('outcome')
  })
})

describe('the wording around a statement does not change the verdict', () => {
  const statements = [
    ['mensen met schulden begeleiden', 'role'],
    ['een wereld zonder honger', 'outcome'],
    ['de uitstoot van methaan verminderen', 'mixed'],
  ] as const
  const wordings = [
    (text: string) => text,
    (text: string) => `${text}.`,
    (text: string) => `“${text}”`,
    (text: string) => `Onze missie: ${text}.`,
    (text: string) => text.toUpperCase(),
    (text: string) => `* ${text}`,
  ]
  for (const [text, expected] of statements) {
    test.each(wordings.map((wording) => wording(text)))('%s', (worded) =>
      expect(verdict(worded)).toBe(expected),
    )
  }
})

describe('abbreviations do not end a sentence', () => {
  test.each([
    'Wij geven les aan kinderen, d.w.z. aan brugklassers e.d., in alle wijken.',
    'Wij verhuren o.a. tenten, stoelen en tafels.',
    'Stichting J. de Boer beheert het archief casu quo de bibliotheek van de dichter.',
  ])('%s', (text) => expect(verdict(text)).toBe('role'))
})

test('hostile text is read in linear time and does no harm', () => {
  const pieces = ['om te doen ', 'dat ', 'die werkt ', 'door het maken van ', ', en ', '((((', 'x']
  for (const piece of pieces) {
    const started = performance.now()
    const { cues } = judge(piece.repeat(20_000), { language: 'nl' })
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(Array.isArray(cues)).toBe(true)
  }
})

describe("the user's own words", () => {
  const options = {
    language: 'nl',
    names: ['Kompas'],
    words: { offering: ['blokkendoos'], activity: ['zwabberen'] },
  } as const

  test('an own name makes it own success', () => {
    expect(judge('Een sterker Kompas', options).roles).toEqual(['ranking'])
  })

  test('an own name is the organisation', () => {
    expect(judge('Kompas leeft voor de zee', options).verdict).toBe('role')
  })

  test('own nouns and verbs are known in all their forms', () => {
    expect(judge('Kleurige blokkendozen voor de buurt', options).roles).toEqual(['offering'])
    expect(judge('Wij zwabberen de vloer', options).roles).toEqual(['activity'])
  })
})
