import type { CueKind } from '../../../judgement.ts'
import type { VerbClass } from './verbs.ts'

/**
 * Verbs with a fixed companion: the companion's words, the verb, and the class that they make together.
 * The companion stands anywhere in the verb's clause ("stelt mensen in staat", "in staat stellen").
 */
export const FIXED_VERBS: readonly (readonly [
  companion: string,
  verbs: string,
  value: VerbClass,
])[] = [
  ['in staat', 'stellen zijn', 'helping'],
  ['op weg', 'helpen', 'helping'],
  ['aan het werk', 'helpen', 'helping'],
  ['ten dienste', 'staan zijn', 'helping'],
  ['in dienst van', 'staan zijn', 'helping'],
  ['tot dienst', 'zijn staan', 'helping'],
  ['van dienst', 'zijn', 'helping'],
  ['van betekenis', 'zijn', 'helping'],
  ['van waarde', 'zijn', 'helping'],
  ['iets', 'betekenen', 'helping'],
  ['veel', 'betekenen', 'helping'],
  ['meer', 'betekenen', 'helping'],
  ['klaar', 'staan', 'helping'],
  ['terzijde', 'staan', 'helping'],
  ['ter zijde', 'staan', 'helping'],
  ['bij de hand', 'nemen', 'helping'],
  ['in hun kracht', 'zetten', 'helping'],
  ['een hart onder de riem', 'steken', 'helping'],
  ['de helpende hand', 'bieden reiken', 'helping'],
  ['een steuntje in de rug', 'geven bieden', 'helping'],
  ['vooruit', 'helpen', 'helping'],
  ['wegwijs', 'maken', 'helping'],
  ['zorgen', 'wegnemen', 'helping'],
  ['in beweging', 'brengen krijgen', 'helping'],
  ['aan een baan', 'helpen', 'helping'],
  ['dienstbaar', 'zijn', 'helping'],
  ['in kaart', 'brengen', 'activity'],
  ['in beeld', 'brengen', 'activity'],
  ['in bedrijf', 'houden', 'activity'],
  ['het woord', 'voeren', 'activity'],
  ['onderzoek', 'doen verrichten', 'activity'],
  ['toezicht', 'houden', 'activity'],
  ['op peil', 'houden brengen', 'inward'],
  ['in de gaten', 'houden', 'activity'],
  ['ten uitvoer', 'leggen brengen', 'activity'],
  ['tot uiting', 'brengen', 'activity'],
  ['handen en voeten', 'geven', 'activity'],
  ['vorm', 'geven', 'activity'],
  ['gestalte', 'geven', 'activity'],
  ['muziek', 'maken', 'activity'],
  ['campagne', 'voeren', 'activity'],
  ['actie', 'voeren', 'activity'],
  ['les', 'geven', 'activity'],
  ['aan de slag', 'gaan', 'activity'],
  ['in samenwerking', 'brengen', 'gathering'],
  ['met elkaar in contact', 'brengen', 'gathering'],
  ['in contact', 'brengen', 'gathering'],
  ['bij elkaar', 'brengen', 'gathering'],
  ['om de tafel', 'krijgen brengen zetten', 'gathering'],
  ['aan tafel', 'krijgen brengen zetten', 'gathering'],
  ['met elkaar', 'verbinden', 'gathering'],
  ['onder de aandacht', 'brengen', 'awareness'],
  ['voor het voetlicht', 'brengen', 'awareness'],
  ['op de kaart', 'zetten', 'awareness'],
  ['bewust', 'maken', 'awareness'],
  ['de aandacht', 'vestigen vragen', 'awareness'],
  ['aandacht', 'vragen vestigen', 'awareness'],
  ['bekend', 'maken', 'awareness'],
  ['op de hoogte', 'houden brengen stellen', 'awareness'],
  ['inzicht', 'geven bieden', 'offering'],
  ['ter beschikking', 'stellen', 'offering'],
  ['beschikbaar', 'stellen maken', 'offering'],
  ['op de markt', 'brengen', 'offering'],
  ['op maat', 'maken', 'offering'],
  ['de toon', 'zetten', 'ranking'],
  ['de norm', 'zetten', 'ranking'],
  ['de standaard', 'zetten', 'ranking'],
  ['op kop', 'lopen', 'ranking'],
  ['het roer', 'omgooien', 'inward'],
  ['een einde', 'maken', 'act'],
  ['een eind', 'maken', 'act'],
  ['einde', 'maken', 'act'],
  ['de kop', 'indrukken', 'act'],
  ['een halt', 'toeroepen', 'act'],
  ['het verschil', 'maken', 'act'],
  ['een verschil', 'maken', 'act'],
  ['verschil', 'maken', 'act'],
  ['op gang', 'brengen', 'act'],
  ['nieuw leven', 'inblazen', 'act'],
  ['de wereld uit', 'helpen', 'act'],
  ['op een hoger plan', 'tillen brengen', 'act'],
  ['naar een hoger niveau', 'tillen brengen', 'act'],
  ['impact', 'hebben maken', 'act'],
  ['invloed', 'hebben uitoefenen', 'act'],
  ['in stand', 'houden', 'preserve'],
  ['levend', 'houden', 'keep'],
  ['in ere', 'houden herstellen', 'preserve'],
  ['tot stand', 'brengen', 'realise'],
  ['een feit', 'maken', 'realise'],
  ['werkelijkheid', 'maken', 'realise'],
  ['dichterbij', 'brengen', 'realise'],
  ['tot bloei', 'brengen', 'promote'],
]

/** What a verb with a preposition does to what follows. */
export type GovernedSense =
  | 'frame'
  | 'belief'
  | 'side-with'
  | 'care'
  | 'stand-up'
  | 'focus'
  | CueKind

/**
 * Verbs and the prepositions that they govern. `frame`: fixes no role, what follows is judged;
 * `belief`: a frame, but a bare idea after it is a conviction; `care`: helping before people, a frame
 * before a shared good; `side-with`: work before people, a frame otherwise; `stand-up`: work before those represented, an act before a value;
 * `focus`: own work before people, a frame before a noun for a change.
 */
export const GOVERNED: readonly (readonly [verbs: string, prepositions: string, GovernedSense])[] =
  [
    ['streven', 'naar', 'frame'],
    ['zetten', 'onder', 'frame'],
    [
      'werken meewerken toewerken bouwen meebouwen bijdragen meehelpen timmeren schaven bijleveren',
      'aan naar tot',
      'frame',
    ],
    ['inzetten inspannen beijveren ijveren gaan kiezen', 'voor', 'frame'],
    ['staan', 'voor', 'belief'],
    ['sterkmaken', 'voor', 'side-with'],
    ['dromen', 'van over', 'frame'],
    ['geloven', 'in', 'belief'],
    ['hopen', 'op', 'frame'],
    ['verlangen', 'naar', 'frame'],
    ['zorgen', 'voor', 'care'],
    ['opkomen', 'voor', 'stand-up'],
    ['strijden vechten', 'voor', 'frame'],
    ['strijden vechten', 'tegen', 'act'],
    ['leiden komen', 'tot', 'frame'],
    ['afdwingen', 'op', 'act'],
    ['richten focussen toeleggen concentreren', 'op', 'focus'],
    ['bezighouden', 'met', 'focus'],
    ['waken', 'over voor', 'act'],
    ['voorzien', 'in', 'offering'],
    ['uitgaan', 'van', 'belief'],
  ]

/** Verbs that with a companion are another verb: the companion, the verb, the other. */
export const RENAMED_VERBS: readonly (readonly [companion: string, verb: string, lemma: string])[] =
  [
    ['een bijdrage', 'leveren', 'bijdragen'],
    ['bijdrage', 'leveren', 'bijdragen'],
    ['ons steentje', 'bijdragen', 'bijdragen'],
    ['een steentje', 'bijdragen', 'bijdragen'],
    ['ons sterk', 'maken', 'sterkmaken'],
    ['zich sterk', 'maken', 'sterkmaken'],
    ['me sterk', 'maken', 'sterkmaken'],
    ['ons hard', 'maken', 'sterkmaken'],
    ['zich hard', 'maken', 'sterkmaken'],
    ['onze schouders', 'zetten', 'bijdragen'],
  ]

/** Words in front of a statement that announce it, without a mission noun in them. */
export const OPENINGS: readonly string[] = [
  'stel je voor',
  'stel u voor',
  'stel je eens voor',
  'op naar',
  'op weg naar',
  'samen naar',
  'waar wij goed in zijn',
  'waar we goed in zijn',
  'wat wij doen',
  'wat we doen',
  'wij zien voor ons',
  'met andere woorden',
  'wat we willen',
  'waar we voor gaan',
  'waar wij voor gaan',
  'waar we voor staan',
  'waar wij voor staan',
  'wij zien het als onze opdracht',
  'wat ons drijft',
  'wat ons beweegt',
  'wat wij willen',
  'wat we willen bereiken',
  'wat wij willen bereiken',
  'waar wij van dromen',
  'waar we van dromen',
  'waar wij naar streven',
  'waar we naar streven',
  'met als doel',
  'opgericht met als doel',
  'opgericht met als missie',
  'opgericht om',
  'dit wil zeggen',
]
