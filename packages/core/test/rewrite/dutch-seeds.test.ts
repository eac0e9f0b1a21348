import { describe, expect, it } from 'vitest'
import type { CueKind } from '../../src/judgement.ts'
import { seeds } from '../../src/languages/nl/seeds.ts'
import type { Complement } from '../../src/read/reading.ts'
import { reading } from './reading.ts'

type Row = readonly [
  sense: CueKind,
  lemma: string,
  markup: string,
  expected: readonly string[],
  complement?: Complement['kind'],
]

const ROWS: Record<string, readonly Row[]> = {
  'iemand helpen te zijn': [
    [
      'helping',
      'helpen',
      '[Onze klanten] helpen {succesvol te zijn}',
      ['Succesvolle klanten', 'Een wereld waarin klanten succesvol kunnen zijn'],
    ],
    [
      'helping',
      'helpen',
      '[500 bakkers] helpen {om duurzaam te worden}',
      ['Duurzame bakkers', 'Een wereld waarin bakkers duurzaam kunnen worden'],
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [ouderen] {om gezond en actief te blijven}',
      ['Gezonde en actieve ouderen', 'Een wereld waarin ouderen gezond en actief kunnen blijven'],
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [jongeren] {zelfstandig te wonen}',
      ['Jongeren die zelfstandig wonen', 'Een wereld waarin jongeren zelfstandig kunnen wonen'],
    ],
    ['helping', 'helpen', '[het dorp] helpen {leefbaar te blijven}', ['Een leefbaar dorp']],
    ['helping', 'helpen', '[de wijk] helpen {veiliger te worden}', ['Een veiligere wijk']],
    ['helping', 'maken', '[kinderen] {weerbaar} maken', ['Weerbare kinderen'], 'adjective'],
    ['helping', 'maken', '[de stad] {leefbaarder} maken', ['Een leefbaardere stad'], 'adjective'],
  ],
  'iemand helpen te doen': [
    [
      'helping',
      'helpen',
      'Wij helpen [vluchtelingen] {om werk te vinden}',
      ['Vluchtelingen die werk vinden', 'Een wereld waarin vluchtelingen werk kunnen vinden'],
    ],
    [
      'helping',
      'helpen',
      '[Klanten] helpen {te slagen}',
      ['Klanten die slagen', 'Een wereld waarin klanten kunnen slagen'],
    ],
    [
      'helping',
      'in staat stellen',
      '[winkeliers] in staat stellen {om online te verkopen}',
      ['Winkeliers die online verkopen', 'Een wereld waarin winkeliers online kunnen verkopen'],
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [mensen met diabetes] {om goed te leven}',
      [
        'Mensen met diabetes die goed leven',
        'Een wereld waarin mensen met diabetes goed kunnen leven',
      ],
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [nieuwkomers] {mee te doen}',
      ['Nieuwkomers die meedoen', 'Een wereld waarin nieuwkomers kunnen meedoen'],
    ],
    [
      'helping',
      'helpen',
      '[kinderen] helpen {gezond op te groeien}',
      ['Kinderen die gezond opgroeien', 'Een wereld waarin kinderen gezond kunnen opgroeien'],
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [huurders] {een huis te vinden en te behouden}',
      [
        'Huurders die een huis vinden en behouden',
        'Een wereld waarin huurders een huis kunnen vinden en behouden',
      ],
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [ouderen] {om langer thuis te kunnen wonen}',
      [
        'Ouderen die langer thuis kunnen wonen',
        'Een wereld waarin ouderen langer thuis kunnen wonen',
      ],
    ],
    ['helping', 'helpen', '[de boomgaard] helpen {te bloeien}', ['Een boomgaard die bloeit']],
    ['helping', 'helpen', '[het koor] helpen {om te groeien}', ['Een koor dat groeit']],
    [
      'helping',
      'in staat stellen',
      '[iedereen] in staat stellen {om te lezen}',
      ['Een wereld waarin iedereen kan lezen'],
    ],
    [
      'helping',
      'helpen',
      '[elk kind] helpen {te leren zwemmen}',
      ['Een wereld waarin elk kind kan leren zwemmen'],
    ],
    [
      'helping',
      'ondersteunen',
      '[mantelzorgers] ondersteunen {bij het vinden van rust}',
      ['Mantelzorgers die rust vinden', 'Een wereld waarin mantelzorgers rust kunnen vinden'],
      'noun',
    ],
    [
      'helping',
      'helpen',
      '[boeren die hun land kwijt zijn] helpen {opnieuw te beginnen}',
      ['Een wereld waarin boeren die hun land kwijt zijn opnieuw kunnen beginnen'],
    ],
    ['helping', 'helpen', 'Wij helpen [klanten] {om onze producten te vinden}', []],
    ['helping', 'helpen', 'Wij helpen [jou] {om te besparen}', []],
    [
      'helping',
      'ondersteunen',
      'Wij ondersteunen [jonge mantelzorgers]',
      ['Jonge mantelzorgers die er niet alleen voor staan'],
    ],
  ],
  'iemand helpen met': [
    [
      'helping',
      'helpen',
      '[500 MKB bedrijven] helpen {met Sociale Innovatie}',
      ['Een sociaal innovatiever MKB'],
      'noun',
    ],
    [
      'helping',
      'helpen',
      '[fabrieken] helpen met {verduurzaming}',
      ['Duurzamere fabrieken'],
      'noun',
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [gezinnen] {met schulden}',
      ['Gezinnen zonder schulden'],
      'noun',
    ],
    [
      'helping',
      'helpen',
      'Wij helpen [scholen] {met digitale weerbaarheid}',
      ['Digitaal weerbaardere scholen'],
      'noun',
    ],
    [
      'helping',
      'helpen',
      '[inwoners] helpen {met hun digitale vaardigheden}',
      ['Digitaal vaardigere inwoners'],
      'noun',
    ],
    [
      'helping',
      'helpen',
      '[gezinnen] helpen {met een fatsoenlijke woning}',
      ['Gezinnen met een fatsoenlijke woning'],
      'noun',
    ],
    ['helping', 'helpen', '[bedrijven] helpen {met hun boekhouding}', [], 'noun'],
    ['helping', 'ontzorgen', '[mantelzorgers] ontzorgen', ['Mantelzorgers zonder zorgen']],
  ],
  'werk met een resultaat in het werkwoord': [
    ['activity', 'schoonmaken', '[De stad] schoonmaken', ['Een schonere stad']],
    [
      'activity',
      'schoonmaken',
      'Wij maken [de straten van de binnenstad] schoon',
      ['Schonere straten van de binnenstad'],
    ],
    ['activity', 'opruimen', '[het strand] opruimen', ['Een schoner strand']],
    ['activity', 'zuiveren', '[drinkwater] zuiveren', ['Zuiverder drinkwater']],
    ['activity', 'vereenvoudigen', '[de regels] vereenvoudigen', ['Eenvoudigere regels']],
    ['activity', 'vergroenen', '[schoolpleinen] vergroenen', ['Groenere schoolpleinen']],
    ['activity', 'verduurzamen', 'Wij verduurzamen [de landbouw]', ['Duurzamere landbouw']],
    [
      'activity',
      'verduurzamen',
      '[het openbaar vervoer] verduurzamen',
      ['Duurzamer openbaar vervoer'],
    ],
    ['activity', 'verduurzamen', '[het lokale verkeer] verduurzamen', ['Duurzamer lokaal verkeer']],
    ['activity', 'opknappen', '[de haven] opknappen', ['Een mooiere haven']],
    ['activity', 'verlevendigen', '[dorpskernen] verlevendigen', ['Levendigere dorpskernen']],
    ['activity', 'moderniseren', 'Wij moderniseren [het onderwijs]', ['Moderner onderwijs']],
    ['activity', 'vergroenen', '[Utrecht] vergroenen', ['Een groener Utrecht']],
    ['activity', 'opleiden', '[jonge vaklieden] opleiden', ['Goed opgeleide jonge vaklieden']],
    ['activity', 'informeren', 'Wij informeren [burgers]', ['Goed geïnformeerde burgers']],
    ['activity', 'isoleren', '[oude huizen] isoleren', ['Goed geïsoleerde oude huizen']],
    [
      'activity',
      'leren',
      'Wij leren [kinderen] {zwemmen}',
      ['Kinderen die zwemmen', 'Een wereld waarin kinderen kunnen zwemmen'],
    ],
    ['activity', 'onderzoeken', '[zeldzame ziekten] onderzoeken', []],
    ['activity', 'financieren', '[jonge wetenschappers] financieren', []],
    ['activity', 'organiseren', '[concerten] organiseren', []],
    ['activity', 'schoonmaken', '[xylofoon] schoonmaken', []],
  ],
  'een aantal van eigen werk wordt gelezen als dat werk': [
    [
      'output-target',
      'helpen',
      '[500 bedrijven] helpen {om duurzaam te worden}',
      ['Duurzame bedrijven', 'Een wereld waarin bedrijven duurzaam kunnen worden'],
    ],
  ],
  'aanbieden waarin mensen leven': [
    [
      'offering',
      'leveren',
      'Wij leveren [schoon water] aan elk dorp',
      ['Schoon water voor elk dorp'],
    ],
    [
      'offering',
      'bieden',
      'Wij bieden [goede huisvesting] aan studenten',
      ['Goede huisvesting voor studenten', 'Studenten met goede huisvesting'],
    ],
    [
      'offering',
      'voorzien',
      '[gezinnen] voorzien {van gezonde maaltijden}',
      ['Gezonde maaltijden voor gezinnen', 'Gezinnen met gezonde maaltijden'],
      'noun',
    ],
    ['offering', 'leveren', 'Wij leveren [goede software] aan ziekenhuizen', []],
    ['offering', 'bieden', 'Wij bieden [juridische hulp] aan huurders', []],
    ['offering', 'bieden', 'Wij bieden [schoon water]', []],
  ],
  'een daad die iets beëindigt': [
    ['act', 'uitbannen', '[Armoede] uitbannen', ['Een wereld zonder armoede']],
    [
      'act',
      'beëindigen',
      '[kinderarbeid en honger] beëindigen',
      ['Een wereld zonder kinderarbeid en honger'],
    ],
    [
      'act',
      'uitbannen',
      '[dakloosheid in Rotterdam] uitbannen',
      ['Geen dakloosheid meer in Rotterdam'],
    ],
    ['act', 'genezen', '[kanker] genezen', ['Een wereld zonder kanker']],
    [
      'act',
      'bestrijden',
      '[eenzaamheid] bestrijden',
      ['Een wereld zonder eenzaamheid', 'Minder eenzaamheid'],
    ],
    ['act', 'beëindigen', '[het contract] beëindigen', []],
  ],
  'een daad die iets vermindert': [
    ['act', 'verminderen', '[voedselverspilling] verminderen', ['Minder voedselverspilling']],
    ['act', 'terugdringen', '[het aantal ongelukken] terugdringen', ['Minder ongelukken']],
    ['act', 'verlagen', '[de kosten van medicijnen] verlagen', ['Lagere kosten van medicijnen']],
    [
      'act',
      'verkleinen',
      '[de kloof tussen arm en rijk] verkleinen',
      ['Een kleinere kloof tussen arm en rijk'],
    ],
    [
      'act',
      'verminderen',
      '[regeldruk voor vissers] verminderen',
      ['Minder regeldruk voor vissers'],
    ],
    ['act', 'aanpakken', '[de uitdagingen van nu] aanpakken', []],
  ],
  'een daad die iets beter of meer maakt': [
    ['act', 'verbeteren', '[De zorg] verbeteren', ['Een betere zorg']],
    [
      'act',
      'verbeteren',
      '[het leven van mensen met astma] verbeteren',
      ['Een beter leven voor mensen met astma'],
    ],
    [
      'act',
      'verbeteren',
      '[de levenskwaliteit van ouderen] verbeteren',
      ['Een betere levenskwaliteit voor ouderen'],
    ],
    ['act', 'versterken', '[de rechtsstaat] versterken', ['Een sterkere rechtsstaat']],
    [
      'act',
      'versterken',
      'Wij versterken [lokale gemeenschappen]',
      ['Sterkere lokale gemeenschappen'],
    ],
    ['act', 'bevorderen', '[gelijkheid] bevorderen', ['Meer gelijkheid']],
    [
      'act',
      'vergroten',
      '[het vertrouwen tussen buren] vergroten',
      ['Meer vertrouwen tussen buren'],
    ],
    ['act', 'vergroten', '[het aantal bomen] vergroten', ['Meer bomen']],
    ['act', 'verhogen', '[de inkomens van vissers] verhogen', ['Hogere inkomens voor vissers']],
    ['act', 'verrijken', '[het leven van kinderen] verrijken', ['Een rijker leven voor kinderen']],
    ['act', 'bevorderen', '[de gezondheid van mijnwerkers] bevorderen', ['Gezondere mijnwerkers']],
    ['act', 'verbeteren', '[onze diensten] verbeteren', []],
    ['act', 'verbeteren', '[betere zorg] verbeteren', []],
  ],
  'een daad die beschermt of bewaart': [
    ['act', 'beschermen', '[Kinderen] beschermen', ['Veilige kinderen']],
    [
      'act',
      'beschermen',
      '[gezinnen] beschermen {tegen oplichting}',
      ['Gezinnen die veilig zijn voor oplichting'],
      'noun',
    ],
    ['act', 'beschermen', '[het milieu] beschermen', ['Een gezond milieu']],
    ['act', 'beschermen', '[weidevogels] beschermen', ['Weidevogels die gedijen']],
    ['act', 'behouden', '[maritiem erfgoed] behouden', ['Maritiem erfgoed dat blijft bestaan']],
    ['act', 'behouden', '[oude molens] behouden', ['Oude molens die blijven bestaan']],
    ['act', 'beschermen', '[het merk] beschermen', []],
  ],
  'een daad die een verandering versnelt': [
    [
      'act',
      'versnellen',
      '[de overgang naar een circulaire economie] versnellen',
      ['Een circulaire economie'],
    ],
    ['act', 'versnellen', '[de overstap naar schone energie] versnellen', ['Schone energie']],
    ['act', 'aanjagen', '[de transitie naar duurzame landbouw] aanjagen', ['Duurzame landbouw']],
    ['act', 'versnellen', '[de transformatie van de winkelstraat] versnellen', []],
  ],
}

describe('Dutch seeds', () => {
  for (const [name, rows] of Object.entries(ROWS))
    for (const [sense, lemma, markup, expected, complement] of rows)
      it(`${name}: ${lemma}: ${markup}`, () => {
        const also = sense === 'output-target' ? ('helping' as const) : undefined
        const marked = { sense, lemma, ...(complement && { complement }), ...(also && { also }) }
        expect(seeds(reading(markup, marked)).map(({ text }) => text)).toEqual(expected)
      })

  it.each([
    ['Wij willen een stad|waarin niemand eenzaam is', 10, 'Een stad waarin niemand eenzaam is'],
    ['zodat elke haven schoon is', 6, 'Een wereld waarin elke haven schoon is'],
    ['een wereld zonder honger te creëren', 0, 'Een wereld zonder honger'],
    ['Wij dromen van veiligere straten', 14, 'Veiligere straten'],
    ['ervoor zorgen dat iedereen kan lezen', 18, 'Een wereld waarin iedereen kan lezen'],
    ['Zo slaapt iedereen rustig', 0, 'Iedereen slaapt rustig'],
    ['Zo werkt het beter', 0, undefined],
  ])('een toestand op zichzelf: %s', (markup, start, expected) => {
    const text = markup.replace('|', ' ')
    const end = markup.includes('|') ? markup.indexOf('|') : text.length
    const cue = { start, end }
    const clause = {
      sentence: 0,
      link: 'main',
      range: cue,
      sense: 'state',
      cue,
      because: '',
    } as const
    expect(seeds({ text, clauses: [clause], words: [] })[0]?.text).toBe(expected)
  })

  it('maakt een bijvoeglijk naamwoord van wat ergens van gemaakt wordt', () => {
    const made = reading('[de stad] {schoner} maken', { sense: 'state', complement: 'adjective' })
    expect(seeds(made)[0]?.text).toBe('Een schonere stad')
  })

  it('zoekt op wie "ze" zijn', () => {
    const two = reading(
      'Wij verbinden [buren] zodat |ze elkaar kennen',
      { sense: 'activity', lemma: 'verbinden' },
      { sense: 'state', link: 'result' },
    )
    expect(seeds(two).map(({ text }) => text)).toEqual(['Buren die elkaar kennen'])
  })

  it.each(['ranking', 'identity', 'inward-change'] as const)('maakt niets van %s', (sense) => {
    expect(seeds(reading('[de beste haven] worden', { sense, lemma: 'worden' }))).toEqual([])
  })
})
