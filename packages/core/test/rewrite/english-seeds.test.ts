import { describe, expect, it } from 'vitest'
import type { CueKind } from '../../src/judgement.ts'
import { seeds } from '../../src/languages/en/seeds.ts'
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
  'helping somebody be': [
    ['helping', 'help', 'Helping [our customers] {be successful}', ['Successful customers']],
    [
      'helping',
      'help',
      'Help [500 bakeries] {to become sustainable}',
      ['Sustainable bakeries', 'A world where bakeries can become sustainable'],
    ],
    [
      'helping',
      'help',
      'We help [older people] {stay healthy and active}',
      ['Healthy and active older people', 'A world where older people can stay healthy and active'],
    ],
    [
      'helping',
      'help',
      'We help [families] {feel at home}',
      ['Families who feel at home', 'A world where families can feel at home'],
    ],
    ['helping', 'help', 'To help [a village] {be more resilient}', ['A more resilient village']],
    [
      'helping',
      'help',
      'Help [every school] {be safe}',
      ['A safe school', 'A world where every school can be safe'],
    ],
    ['helping', 'make', 'Helping [pupils] {confident}', ['Confident pupils'], 'adjective'],
  ],
  'helping somebody do': [
    [
      'helping',
      'help',
      'We help [refugees] {find work}',
      ['Refugees who find work', 'A world where refugees can find work'],
    ],
    [
      'helping',
      'enable',
      'Enabling [shopkeepers] {to sell online}',
      ['Shopkeepers who sell online', 'A world where shopkeepers can sell online'],
    ],
    [
      'helping',
      'help',
      'Help [people with diabetes] {live well}',
      ['People with diabetes who live well', 'A world where people with diabetes can live well'],
    ],
    [
      'helping',
      'help',
      'Helping [small theatres] {fill their seats}',
      ['Small theatres that fill their seats', 'A world where small theatres can fill their seats'],
    ],
    ['helping', 'help', 'Help [the orchard] {bloom}', ['An orchard that blooms']],
    ['helping', 'help', 'Help [everyone] {to read}', ['A world where everyone can read']],
    [
      'helping',
      'help',
      'We help [every child] {learn to swim}',
      ['A world where every child can learn to swim'],
    ],
    [
      'helping',
      'help',
      'We help [tenants] {keep their homes by mediating in disputes}',
      ['Tenants who keep their homes', 'A world where tenants can keep their homes'],
    ],
    [
      'helping',
      'support',
      'Supporting [carers] {in finding time for themselves}',
      ['Carers who find time for themselves', 'A world where carers can find time for themselves'],
      'noun',
    ],
    [
      'helping',
      'help',
      'We help [farmers who have lost their land] {start again}',
      ['A world where farmers who have lost their land can start again'],
    ],
    ['helping', 'empower', 'Empowering [young women]', ['Young women who decide for themselves']],
    ['helping', 'help', 'We help [customers] {find our products}', []],
    ['helping', 'help', 'We help [you] {save money}', []],
    [
      'helping',
      'support',
      'Supporting [young carers]',
      ['Young carers who do not have to go it alone'],
    ],
  ],
  'helping somebody with': [
    [
      'helping',
      'help',
      'Helping [500 SMEs] {with social innovation}',
      ['More socially innovative SMEs'],
      'noun',
    ],
    [
      'helping',
      'help',
      'Helping [factories] with {sustainability}',
      ['More sustainable factories'],
      'noun',
    ],
    ['helping', 'help', 'We help [families] {with debt}', ['Families without debt'], 'noun'],
    [
      'helping',
      'help',
      'We help [schools] {with digital literacy}',
      ['More digitally literate schools'],
      'noun',
    ],
    [
      'helping',
      'help',
      'Helping [families] {with decent housing}',
      ['Families with decent housing'],
      'noun',
    ],
    ['helping', 'help', 'Helping [companies] {with their taxes}', [], 'noun'],
  ],
  'an activity with a result in its verb': [
    ['activity', 'clean', 'Cleaning [the city]', ['A cleaner city']],
    [
      'activity',
      'clean',
      'We clean [the streets of the old town]',
      ['Cleaner streets of the old town'],
    ],
    ['activity', 'clean up', 'Clean up [our beaches]', ['Cleaner beaches']],
    ['activity', 'clean', 'Cleaning [drinking water]', ['Cleaner drinking water']],
    ['activity', 'simplify', 'We simplify [government]', ['Simpler government']],
    ['activity', 'green', 'Greening [schoolyards]', ['Greener schoolyards']],
    ['activity', 'beautify', 'To beautify [the harbour]', ['A more beautiful harbour']],
    ['activity', 'modernise', 'We modernise [the courts]', ['More modern courts']],
    ['activity', 'revitalise', 'Revitalising [town centres]', ['Livelier town centres']],
    ['activity', 'educate', 'Educating [girls]', ['Well-educated girls']],
    ['activity', 'inform', 'We inform [citizens]', ['Well-informed citizens']],
    ['activity', 'insulate', 'Insulating [old houses]', ['Well-insulated old houses']],
    [
      'activity',
      'teach',
      'We teach [children] {to swim}',
      ['Children who swim', 'A world where children can swim'],
    ],
    ['activity', 'quieten', 'Quietening [the ring road]', ['A quieter ring road']],
    ['activity', 'research', 'We research [rare diseases]', []],
    ['activity', 'fund', 'Funding [young scientists]', []],
    ['activity', 'organise', 'We organise [concerts]', []],
    ['activity', 'educate', 'We educate [the market]', []],
  ],
  'a count of own work is read as that work': [
    [
      'output-target',
      'help',
      'Help [500 companies] {become sustainable}',
      ['Sustainable companies', 'A world where companies can become sustainable'],
    ],
  ],
  'offering a condition that people live in': [
    [
      'offering',
      'provide',
      'Providing [clean water] to every village',
      ['Clean water for every village'],
    ],
    [
      'offering',
      'provide',
      'We provide [decent housing] for students',
      ['Decent housing for students', 'Students with decent housing'],
    ],
    [
      'offering',
      'provide',
      'We provide [families] {with decent homes}',
      ['Decent homes for families', 'Families with decent homes'],
      'noun',
    ],
    ['offering', 'offer', 'We offer [warm meals] to the homeless', ['Warm meals for the homeless']],
    ['offering', 'provide', 'Providing [software] to hospitals', []],
    ['offering', 'provide', 'Providing [legal services] to tenants', []],
    ['offering', 'supply', 'We supply [reading glasses] to villages', []],
    ['offering', 'provide', 'Providing [clean water]', []],
  ],
  'an act that ends a thing': [
    ['act', 'end', 'End [poverty]', ['A world without poverty']],
    [
      'act',
      'eradicate',
      'Eradicating [child labour and hunger]',
      ['A world without child labour and hunger'],
    ],
    ['act', 'end', 'End [homelessness in our city]', ['No more homelessness in our city']],
    ['act', 'cure', 'Curing [childhood cancer]', ['A world without childhood cancer']],
    ['act', 'end', 'End [the violence against women]', ['A world without violence against women']],
    ['act', 'end', 'End [the contract]', []],
  ],
  'an act that makes less of it': [
    ['act', 'reduce', 'Reduce [food waste]', ['Less food waste']],
    ['act', 'reduce', 'Reducing [the number of road accidents]', ['Fewer road accidents']],
    ['act', 'lower', 'Lowering [the cost of medicines]', ['A lower cost of medicines']],
    [
      'act',
      'prevent',
      'We prevent [burglaries in the district]',
      ['No more burglaries in the district', 'Fewer burglaries in the district'],
    ],
    [
      'act',
      'reduce',
      'Reduce [the gap between rich and poor]',
      ['A smaller gap between rich and poor'],
    ],
    ['act', 'reduce', 'Reduce [our staff]', []],
    ['act', 'address', 'Address [the needs of pupils]', []],
  ],
  'an act that makes more or better of it': [
    ['act', 'improve', 'Improving [care]', ['Better care']],
    [
      'act',
      'improve',
      'Improve [the lives of people with asthma]',
      ['Better lives for people with asthma'],
    ],
    ['act', 'improve', "Improving [people's lives]", ['Better lives for people']],
    [
      'act',
      'improve',
      'To improve [the quality of life of older people]',
      ['Better quality of life for older people'],
    ],
    ['act', 'improve', "Improve [the world's harbours]", ['Better harbours']],
    ['act', 'strengthen', 'Strengthen [the rule of law]', ['A stronger rule of law']],
    ['act', 'strengthen', 'We strengthen [local communities]', ['Stronger local communities']],
    ['act', 'promote', 'Promoting [equality]', ['More equality']],
    ['act', 'increase', 'Increase [trust between neighbours]', ['More trust between neighbours']],
    ['act', 'increase', 'Increase [the incomes of fishers]', ['Higher incomes of fishers']],
    ['act', 'promote', 'Promote [the health of miners]', ['Better health for miners']],
    ['act', 'increase', 'Increasing [the number of trees]', ['More trees']],
    ['act', 'enrich', 'Enriching [the lives of children]', ['Richer lives for children']],
    ['act', 'improve', 'Improve [our services]', []],
    ['act', 'improve', 'Improve [better care]', []],
    ['act', 'promote', 'Promote [the adoption of our tool]', []],
  ],
  'an act that guards or keeps': [
    ['act', 'protect', 'Protecting [children]', ['Children who are safe']],
    [
      'act',
      'protect',
      'Protect [families] {from fraud}',
      ['Families who are safe from fraud'],
      'noun',
    ],
    ['act', 'protect', 'Protect [the environment]', ['A healthy environment']],
    ['act', 'protect', 'Protecting [wildlife]', ['Thriving wildlife']],
    [
      'act',
      'protect',
      'Protecting [the rights of tenants]',
      ['Rights of tenants that are respected'],
    ],
    ['act', 'preserve', 'Preserve [maritime heritage]', ['Maritime heritage that lives on']],
    ['act', 'preserve', 'Preserving [old-growth forests]', ['Old-growth forests that last']],
    ['act', 'save', 'Saving [lives]', ['Fewer lives lost']],
    ['act', 'protect', 'Protect [the brand]', []],
  ],
  'an act that hastens a change': [
    [
      'act',
      'accelerate',
      'Accelerate [the transition to a circular economy]',
      ['A circular economy', 'A world with a circular economy'],
    ],
    [
      'act',
      'accelerate',
      'Accelerating [the switch to clean energy]',
      ['Clean energy', 'A world with clean energy'],
    ],
    [
      'act',
      'advance',
      'Advance [the move towards plastic-free rivers]',
      ['Plastic-free rivers', 'A world with plastic-free rivers'],
    ],
    ['act', 'accelerate', 'Accelerate [the transformation of retail]', []],
  ],
}

describe('English seeds', () => {
  for (const [name, rows] of Object.entries(ROWS))
    for (const [sense, lemma, markup, expected, complement] of rows)
      it(`${name}: ${lemma}: ${markup}`, () => {
        const also = sense === 'output-target' ? ('helping' as const) : undefined
        const marked = { sense, lemma, ...(complement && { complement }), ...(also && { also }) }
        expect(seeds(reading(markup, marked)).map(({ text }) => text)).toEqual(expected)
      })

  it.each([
    ['<We want> a town where nobody is lonely', 'A town where nobody is lonely'],
    ['so that every harbour is clean', 'Every harbour is clean'],
    ['create a world where every child can read', 'A world where every child can read'],
    ['<We dream of> safer streets', 'Safer streets'],
  ])('a state on its own: %s', (...[markup, expected]: readonly [string, string]) => {
    expect(seeds(reading(markup, { sense: 'state' }))[0]?.text).toBe(expected)
  })

  it('makes an adjective of what is made of a thing', () => {
    const made = reading('make [the city] {cleaner}', { sense: 'state', complement: 'adjective' })
    expect(seeds(made)[0]?.text).toBe('A cleaner city')
  })

  it('looks up whom "they" stands for', () => {
    const two = reading(
      'We train [young sailors] |so that they sail safely',
      { sense: 'activity', lemma: 'drill' },
      { sense: 'state', link: 'result' },
    )
    expect(seeds(two).map(({ text }) => text)).toEqual(['Young sailors who sail safely'])
  })

  it('puts the state in front of what is made of the role', () => {
    const two = reading(
      'We clean [the streets] |so that the city is greener',
      { sense: 'activity', lemma: 'clean' },
      { sense: 'state', link: 'result' },
    )
    expect(seeds(two).map(({ text }) => text)).toEqual([
      'The city is greener',
      'A world where the city is greener',
      'Cleaner streets',
    ])
  })

  it.each(['ranking', 'identity', 'inward-change'] as const)('makes nothing of %s', (sense) => {
    expect(seeds(reading('become [the best harbour]', { sense, lemma: 'become' }))).toEqual([])
  })
})
