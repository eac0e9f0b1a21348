import { describe, expect, test } from 'vitest'
import type { Verdict } from '../src/verdict.ts'
import { byRule, capital } from './by-rule.ts'

/**
 * A frame says nothing of what it frames: each content keeps its verdict in every frame. Frames are
 * filled with the content as a base or infinitive (`{base}`, `{Base}`), as a gerund (`{gerund}`,
 * `{Gerund}`); in Dutch with an object and an infinitive (`{object}`, `{verb}`, `te {verb}`).
 */

const ENGLISH_FRAMES = [
  'Our mission is to {base}.',
  'The mission of Bramble Trust is to {base}.',
  "Bramble Trust's mission is to {base}.",
  'It is our mission to {base}.',
  'We aim to {base}.',
  'We seek to {base}.',
  'We strive to {base}.',
  'We exist to {base}.',
  'Bramble exists to {base}.',
  'Bramble was founded in 1987 to {base}.',
  'Bramble was established with the aim of {gerund}.',
  'Bramble is dedicated to {gerund}.',
  'Bramble is committed to {gerund}.',
  'Dedicated to {gerund}.',
  'Committed to {gerund}.',
  'We are committed to {gerund}.',
  'We are here to {base}.',
  'We work to {base}.',
  'We work together to {base}.',
  'Bramble works with partners to {base}.',
  'Our purpose is to {base}.',
  'Our goal is to {base}.',
  'Our vision is to {base}.',
  'The goal of the group is to {base}.',
  'The purpose of the corporation is to {base}.',
  'The organization is organized exclusively to {base}.',
  'To {base}.',
  '{Base}.',
  '{Gerund}.',
  'Through partnership, we {base}.',
  'Every day we {base}.',
  'Together, we {base}.',
  'As a family foundation, we {base}.',
  'For over forty years, we have worked to {base}.',
  'Bramble seeks to {base}.',
  'Bramble aims to {base}.',
  'Bramble strives to {base}.',
  'We want to {base}.',
  'We are on a mission to {base}.',
  'On a mission to {base}.',
  'Bramble is on a mission to {base}.',
  'Our aim: to {base}.',
  'Mission: {base}.',
  'MISSION: TO {base}',
  'Our primary objective is to {base}.',
  'Our job is to {base}.',
  'The task of the committee is to {base}.',
  'We see it as our duty to {base}.',
  'We have one goal: to {base}.',
  'What drives us is to {base}.',
  'We are passionate about {gerund}.',
  'Our passion is {gerund}.',
  'Our focus is on {gerund}.',
  'We focus on {gerund}.',
  'Our commitment is to {base}.',
  'We pledge to {base}.',
  'We come together to {base}.',
]

const ENGLISH_CONTENTS: readonly (readonly [base: string, gerund: string, verdict: Verdict])[] = [
  ['train beekeepers', 'training beekeepers', 'role'],
  ['support widows', 'supporting widows', 'role'],
  ['provide warm coats', 'providing warm coats', 'role'],
  ['be the leading bakery in town', 'being the leading bakery in town', 'role'],
  ['end hunger', 'ending hunger', 'mixed'],
  ['improve public health', 'improving public health', 'mixed'],
  ['protect the river', 'protecting the river', 'mixed'],
  [
    'create a world where every child is safe',
    'creating a world where every child is safe',
    'outcome',
  ],
  ['ensure that everyone has a home', 'ensuring that everyone has a home', 'outcome'],
  ['make the city greener', 'making the city greener', 'outcome'],
  ['keep our streets safe', 'keeping our streets safe', 'outcome'],
]

describe('an English frame', () => {
  test.each(ENGLISH_FRAMES)('%s', (frame) => {
    for (const [base, gerund, verdict] of ENGLISH_CONTENTS) {
      const filled = frame
        .replace('{base}', base)
        .replace('{Base}', capital(base))
        .replace('{gerund}', gerund)
        .replace('{Gerund}', capital(gerund))
      const text = frame.startsWith('MISSION') ? filled.toUpperCase() : filled
      expect(byRule('en', text), text).toBe(verdict)
    }
  })
})

const DUTCH_FRAMES = [
  'Onze missie is om {object} te {verb}.',
  'Het is onze missie om {object} te {verb}.',
  'De missie van Stichting Braam is om {object} te {verb}.',
  'De missie van Braam is {object} te {verb}.',
  'Onze missie is {object} {verb}.',
  'Onze missie: {object} {verb}.',
  'Missie: {object} {verb}.',
  'Wij willen {object} {verb}.',
  'Wij streven ernaar {object} te {verb}.',
  'Wij streven ernaar om {object} te {verb}.',
  'Braam streeft ernaar {object} te {verb}.',
  'Wij zetten ons in om {object} te {verb}.',
  'Braam zet zich in om {object} te {verb}.',
  'Wij bestaan om {object} te {verb}.',
  'Braam is opgericht om {object} te {verb}.',
  'Braam heeft als doel {object} te {verb}.',
  'De stichting heeft ten doel {object} te {verb}.',
  'De stichting stelt zich ten doel {object} te {verb}.',
  'De stichting heeft ten doel het {verb} van {object}.',
  'Het doel van de vereniging is {object} te {verb}.',
  'Het doel van de vereniging is het {verb} van {object}.',
  'Doel: het {verb} van {object}.',
  'Het {verb} van {object}.',
  '{Object} {verb}.',
  'Ons doel is {object} te {verb}.',
  'Het is ons doel {object} te {verb}.',
  'Wij hebben één doel: {object} {verb}.',
  'Samen {object} {verb}.',
  'Samen met partners willen wij {object} {verb}.',
  'Als familiebedrijf willen wij {object} {verb}.',
  'Elke dag werken wij eraan om {object} te {verb}.',
  'Wij werken eraan om {object} te {verb}.',
  'Braam wil {object} {verb}.',
  'Onze opdracht is {object} te {verb}.',
  'Wij zien het als onze taak {object} te {verb}.',
  'Het is onze taak {object} te {verb}.',
  'Wij proberen {object} te {verb}.',
  'Wij beloven {object} te {verb}.',
  'Onze ambitie is om {object} te {verb}.',
  'Het is onze ambitie om {object} te {verb}.',
  'Wij hebben de ambitie om {object} te {verb}.',
  'Onze visie is {object} te {verb}.',
  'Wij maken ons sterk om {object} te {verb}.',
  'Met hart en ziel {object} {verb}.',
  'Daarom willen wij {object} {verb}.',
  'Waar wij voor gaan: {object} {verb}.',
  'Onze passie is {object} {verb}.',
  'Wij richten ons op het {verb} van {object}.',
  'Wij houden ons bezig met het {verb} van {object}.',
]

/** The last is the infinitive with "te", where that comes apart. */
const DUTCH_CONTENTS: readonly (readonly [
  object: string,
  verb: string,
  verdict: Verdict,
  te?: string,
])[] = [
  ['imkers', 'opleiden', 'role', 'op te leiden'],
  ['weduwen', 'ondersteunen', 'role'],
  ['warme jassen', 'uitdelen', 'role', 'uit te delen'],
  ['armoede', 'bestrijden', 'mixed'],
  ['de volksgezondheid', 'verbeteren', 'mixed'],
  ['de rivier', 'beschermen', 'mixed'],
  ['een wereld zonder honger', 'realiseren', 'outcome'],
  ['de stad groener', 'maken', 'outcome'],
  ['de buurt veilig', 'houden', 'outcome'],
]

describe('a Dutch frame', () => {
  test.each(DUTCH_FRAMES)('%s', (frame) => {
    const isNominal = frame.toLowerCase().includes('het {verb} van')
    for (const [object, verb, verdict, te = `te ${verb}`] of DUTCH_CONTENTS) {
      if (isNominal && (verb === 'maken' || verb === 'houden')) continue
      const text = frame
        .replace('te {verb}', te)
        .replace('{verb}', verb)
        .replace('{object}', object)
        .replace('{Object}', capital(object))
      expect(byRule('nl', text), text).toBe(verdict)
    }
  })
})
