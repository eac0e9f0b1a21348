import { describe, expect, it } from 'vitest'
import {
  genderOf,
  isMass,
  isPlural,
  thirdPerson,
  withoutTe,
} from '../../src/languages/nl/agreement.ts'
import {
  bareForm,
  comparative,
  inflected,
  inflectedComparative,
  isComparative,
} from '../../src/languages/nl/comparative.ts'

type Row = readonly [adjective: string, comparative: string, inflectedComparative: string]

const COMPARATIVES: Record<string, readonly Row[]> = {
  'takes -er': [
    ['groen', 'groener', 'groenere'],
    ['sterk', 'sterker', 'sterkere'],
    ['mooi', 'mooier', 'mooiere'],
    ['veilig', 'veiliger', 'veiligere'],
    ['gezond', 'gezonder', 'gezondere'],
    ['eerlijk', 'eerlijker', 'eerlijkere'],
    ['vrij', 'vrijer', 'vrijere'],
    ['nieuw', 'nieuwer', 'nieuwere'],
    ['modern', 'moderner', 'modernere'],
    ['democratisch', 'democratischer', 'democratischere'],
  ],
  'a double vowel loses one': [
    ['schoon', 'schoner', 'schonere'],
    ['groot', 'groter', 'grotere'],
    ['laag', 'lager', 'lagere'],
    ['breed', 'breder', 'bredere'],
    ['duurzaam', 'duurzamer', 'duurzamere'],
    ['sociaal', 'socialer', 'socialere'],
    ['compleet', 'completer', 'completere'],
    ['professioneel', 'professioneler', 'professionelere'],
  ],
  'a short stressed vowel doubles the consonant': [
    ['net', 'netter', 'nettere'],
    ['slim', 'slimmer', 'slimmere'],
    ['snel', 'sneller', 'snellere'],
    ['fris', 'frisser', 'frissere'],
    ['waardevol', 'waardevoller', 'waardevollere'],
    ['fit', 'fitter', 'fittere'],
  ],
  'an unstressed one does not': [
    ['open', 'opener', 'openere'],
    ['nodig', 'nodiger', 'nodigere'],
    ['flexibel', 'flexibeler', 'flexibelere'],
    ['tevreden', 'tevredener', 'tevredenere'],
  ],
  'w and j never double': [
    ['ruw', 'ruwer', 'ruwere'],
    ['sluw', 'sluwer', 'sluwere'],
    ['blij', 'blijer', 'blijere'],
  ],
  'ie stays, -ieel gets a diaeresis': [
    ['stabiel', 'stabieler', 'stabielere'],
    ['mobiel', 'mobieler', 'mobielere'],
    ['officieel', 'officiëler', 'officiëlere'],
    ['reëel', 'reëler', 'reëlere'],
  ],
  'f becomes v': [
    ['actief', 'actiever', 'actievere'],
    ['lief', 'liever', 'lievere'],
    ['innovatief', 'innovatiever', 'innovatievere'],
    ['inclusief', 'inclusiever', 'inclusievere'],
    ['doof', 'dover', 'dovere'],
    ['half', 'halver', 'halvere'],
    ['laf', 'laffer', 'laffere'],
  ],
  's becomes z after a long vowel': [
    ['wijs', 'wijzer', 'wijzere'],
    ['vies', 'viezer', 'viezere'],
    ['zorgeloos', 'zorgelozer', 'zorgelozere'],
    ['precies', 'preciezer', 'preciezere'],
    ['divers', 'diverser', 'diversere'],
    ['los', 'losser', 'lossere'],
    ['hees', 'heser', 'hesere'],
  ],
  'r takes -der': [
    ['duur', 'duurder', 'duurdere'],
    ['zuiver', 'zuiverder', 'zuiverdere'],
    ['helder', 'helderder', 'helderdere'],
    ['weerbaar', 'weerbaarder', 'weerbaardere'],
    ['leefbaar', 'leefbaarder', 'leefbaardere'],
    ['betaalbaar', 'betaalbaarder', 'betaalbaardere'],
    ['circulair', 'circulairder', 'circulairdere'],
    ['ver', 'verder', 'verdere'],
    ['lekker', 'lekkerder', 'lekkerdere'],
  ],
  'irregular ones': [
    ['goed', 'beter', 'betere'],
    ['veel', 'meer', 'meer'],
    ['weinig', 'minder', 'minder'],
    ['laat', 'later', 'latere'],
    ['grof', 'grover', 'grovere'],
  ],
  'participles behind goed and others': [
    ['goed opgeleid', 'beter opgeleid', 'beter opgeleide'],
    ['goed geïnformeerd', 'beter geïnformeerd', 'beter geïnformeerde'],
    ['goed geïsoleerd', 'beter geïsoleerd', 'beter geïsoleerde'],
    ['betrokken', 'betrokkener', 'betrokkenere'],
    ['verbonden', 'meer verbonden', 'meer verbonden'],
    ['geletterd', 'meer geletterd', 'meer geletterde'],
  ],
  'an adverb in front stays': [
    ['sociaal innovatief', 'sociaal innovatiever', 'sociaal innovatievere'],
    ['digitaal vaardig', 'digitaal vaardiger', 'digitaal vaardigere'],
  ],
}

describe('Dutch comparatives', () => {
  for (const [rule, rows] of Object.entries(COMPARATIVES))
    it.each(rows)(`${rule}: %s -> %s, %s`, (adjective, bare, withE) => {
      expect(comparative(adjective)).toBe(bare)
      expect(inflectedComparative(adjective)).toBe(withE)
    })

  it.each(['dood', 'digitaal', 'nationaal'])('%s has none', (adjective) =>
    expect(comparative(adjective)).toBeUndefined(),
  )
  it.each(['schoner', 'schonere', 'beter', 'meer', 'veiliger'])('%s is one', (form) =>
    expect(isComparative(form)).toBe(true),
  )
  it.each(['zeker', 'lekker', 'ander', 'water', 'zonder', 'schoon'])('%s is none', (form) =>
    expect(isComparative(form)).toBe(false),
  )
})

describe('Dutch adjectives', () => {
  it.each([
    ['schoon', 'schone'],
    ['succesvol', 'succesvolle'],
    ['zelfredzaam', 'zelfredzame'],
    ['weerbaar', 'weerbare'],
    ['wijs', 'wijze'],
    ['actief', 'actieve'],
    ['open', 'open'],
    ['verbonden', 'verbonden'],
    ['beter', 'betere'],
    ['goed opgeleid', 'goed opgeleide'],
    ['financieel', 'financiële'],
    ['net', 'nette'],
    ['trots', 'trotse'],
    ['boos', 'boze'],
  ])('%s inflects as %s', (adjective, expected) => expect(inflected(adjective)).toBe(expected))

  it.each([
    ['sociale', 'sociaal'],
    ['financiële', 'financieel'],
    ['digitale', 'digitaal'],
    ['goede', 'goed'],
    ['culturele', 'cultureel'],
    ['professionele', 'professioneel'],
    ['duurzame', 'duurzaam'],
    ['betaalbare', 'betaalbaar'],
    ['technologische', 'technologisch'],
    ['creatieve', 'creatief'],
    ['snelle', 'snel'],
    ['veilige', 'veilig'],
    ['dakloze', 'dakloos'],
    ['religieuze', 'religieus'],
    ['flexibele', 'flexibel'],
    ['groen', 'groen'],
  ])('%s without -e: %s', (adjective, expected) => expect(bareForm(adjective)).toBe(expected))
})

describe('Dutch nouns', () => {
  it.each(
    'stad binnenstad zorg jeugdzorg samenleving veiligheid mobiliteit innovatie arbeidsmarkt woning bibliotheek economie'.split(
      ' ',
    ),
  )('de %s', (noun) => expect(genderOf(noun)).toBe('de'))
  it.each(
    'milieu MKB onderwijs basisonderwijs platteland energiesysteem kunstwerk boekje document toerisme leven openbaar-vervoer'.split(
      ' ',
    ),
  )('het %s', (noun) => expect(genderOf(noun)).toBe('het'))
  it.each(['xylofoon', 'brulf'])('%s is not known', (noun) =>
    expect(genderOf(noun)).toBeUndefined(),
  )

  it.each(
    'klanten mensen kinderen bedrijven wijken burgers vrijwilligers jongeren steden leden studenten auto’s huizen dokters meisjes'
      .replaceAll('’', "'")
      .split(' '),
  )('%s is plural', (noun) => expect(isPlural(noun)).toBe(true))
  it.each(
    'leven samenleven huis ziekenhuis kennis proces onderwijs keten haven inkomen advies campus prijs stad'.split(
      ' ',
    ),
  )('%s is singular', (noun) => expect(isPlural(noun)).toBe(false))
  it.each('water drinkwater onderwijs veiligheid verkeer zelfvertrouwen armoede'.split(' '))(
    '%s takes no article',
    (noun) => expect(isMass(noun)).toBe(true),
  )
  it.each('stad samenleving overheid universiteit gemeenschap netwerk buurt'.split(' '))(
    '%s takes one',
    (noun) => expect(isMass(noun)).toBe(false),
  )
})

describe('Dutch verbs', () => {
  it.each([
    ['mee te doen', 'meedoen'],
    ['software uit te brengen', 'software uitbrengen'],
    ['zich in te zetten voor elkaar', 'zich inzetten voor elkaar'],
    ['om werk te vinden', 'werk vinden'],
    ['hun huis schoon te maken', 'hun huis schoonmaken'],
    ['om langer thuis te kunnen wonen', 'langer thuis kunnen wonen'],
    ['gezond op te groeien', 'gezond opgroeien'],
    ['succesvol te zijn', 'succesvol zijn'],
    ['te bloeien', 'bloeien'],
    ['een bedrijf op te bouwen en te behouden', 'een bedrijf opbouwen en behouden'],
    ['thuis te wonen', 'thuis wonen'],
    ['niet te veel te drinken', 'niet te veel drinken'],
  ])('"%s" without te: "%s"', (group, expected) => expect(withoutTe(group)).toBe(expected))

  it.each([
    ['wonen', 'woont'],
    ['leven', 'leeft'],
    ['reizen', 'reist'],
    ['bloeien', 'bloeit'],
    ['meedoen', 'meedoet'],
    ['opgroeien', 'opgroeit'],
    ['vinden', 'vindt'],
    ['bouwen', 'bouwt'],
    ['slagen', 'slaagt'],
    ['ontwikkelen', 'ontwikkelt'],
    ['verbeteren', 'verbetert'],
    ['studeren', 'studeert'],
    ['werken', 'werkt'],
    ['bakken', 'bakt'],
    ['zijn', 'is'],
    ['hebben', 'heeft'],
    ['omgaan', 'omgaat'],
    ['delen', 'deelt'],
    ['groeien', 'groeit'],
    ['praten', 'praat'],
    ['zetten', 'zet'],
    ['schrijven', 'schrijft'],
    ['verenigen', 'verenigt'],
    ['oefenen', 'oefent'],
  ])('third person of %s: %s', (verb, expected) => expect(thirdPerson(verb)).toBe(expected))
})
