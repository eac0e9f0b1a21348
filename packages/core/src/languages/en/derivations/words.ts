import { lookUp } from '../lexicon/index.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/**
 * What a thing is like once it has been done: verb -> adjective. Only verbs whose result is in the
 * verb itself; "research", "fund" and "organise" have none.
 */
export const RESULT: ReadonlyMap<string, string> = new Map([
  ['clean', 'clean'],
  ['clean up', 'clean'],
  ['simplify', 'simple'],
  ['strengthen', 'strong'],
  ['reinforce', 'strong'],
  ['green', 'green'],
  ['beautify', 'beautiful'],
  ['brighten', 'bright'],
  ['broaden', 'broad'],
  ['widen', 'wide'],
  ['deepen', 'deep'],
  ['clarify', 'clear'],
  ['calm', 'calm'],
  ['cool', 'cool'],
  ['quieten', 'quiet'],
  ['tidy', 'tidy'],
  ['enrich', 'rich'],
  ['democratise', 'democratic'],
  ['democratize', 'democratic'],
  ['diversify', 'diverse'],
  ['humanise', 'humane'],
  ['humanize', 'humane'],
  ['modernise', 'modern'],
  ['modernize', 'modern'],
  ['stabilise', 'stable'],
  ['stabilize', 'stable'],
  ['purify', 'pure'],
  ['accelerate', 'fast'],
  ['speed up', 'fast'],
  ['revitalise', 'lively'],
  ['revitalize', 'lively'],
  ['enliven', 'lively'],
  ['liven up', 'lively'],
  ['shorten', 'short'],
  ['decarbonise', 'carbon-free'],
  ['decarbonize', 'carbon-free'],
  ['soften', 'soft'],
  ['sweeten', 'sweet'],
  ['toughen', 'tough'],
  ['improve', 'good'],
  ['better', 'good'],
  ['enhance', 'good'],
  ['secure', 'secure'],
  ['ease', 'easy'],
])

/** What people are like once it has been done to them: verb -> participle with "well". */
export const WELL: ReadonlyMap<string, string> = new Map([
  ['educate', 'well-educated'],
  ['train', 'well-trained'],
  ['inform', 'well-informed'],
  ['insulate', 'well-insulated'],
])

/** Verbs that end a thing that may be unwanted. */
export const ENDING = words('stop beat cure defeat overcome solve conquer halt prevent')

/** Verbs by which whatever they end is unwanted. */
export const DOING_AWAY = words('end eradicate eliminate abolish banish')

/** Verbs that are up against a thing that may be unwanted. */
export const LESSENING = words(`
  fight combat tackle prevent cut lower alleviate mitigate counter limit address counteract
`)

/** Of those, verbs that mean no more than less. */
export const ONLY_LESSENING = words('cut lower alleviate mitigate limit address counteract')

/** Verbs by which whatever they make less of is unwanted. */
export const MAKING_LESS = words(
  'reduce decrease minimise minimize curb diminish halve slash lessen',
)

/** Verbs that make more of a thing. */
export const GROWING = words(
  'increase expand extend promote foster advance boost stimulate encourage raise further cultivate grow nurture champion',
)

/** Verbs that keep a thing from harm. */
export const GUARDING = words('protect safeguard defend')

/** Verbs that keep a thing for later. */
export const KEEPING = words('preserve conserve save')

/** Verbs that bring a thing back. */
export const REVIVING = words('revive restore revitalise revitalize rejuvenate regenerate')

/** Verbs that hold up a value that is there or ought to be. */
export const UPHOLDING = words('protect safeguard defend uphold champion advocate secure preserve')

/** Verbs of standing up, which the lexicon keeps as phrases. */
export const STANDING_UP = /^(?:stand up for|speak up for|advocate for|fight for)$/u

/** Nouns for acts: "the abolition of the death penalty" says what "abolish" says. */
export const NOMINAL: ReadonlyMap<string, string> = new Map([
  ['abolition', 'abolish'],
  ['elimination', 'eliminate'],
  ['eradication', 'eradicate'],
  ['end', 'end'],
  ['ending', 'end'],
  ['reduction', 'reduce'],
  ['alleviation', 'alleviate'],
  ['mitigation', 'mitigate'],
  ['prevention', 'prevent'],
  ['improvement', 'improve'],
  ['betterment', 'improve'],
  ['enhancement', 'enhance'],
  ['enrichment', 'enrich'],
  ['strengthening', 'strengthen'],
  ['promotion', 'promote'],
  ['advancement', 'advance'],
  ['furtherance', 'further'],
  ['growth', 'increase'],
  ['increase', 'increase'],
  ['expansion', 'expand'],
  ['protection', 'protect'],
  ['safeguarding', 'protect'],
  ['preservation', 'preserve'],
  ['conservation', 'conserve'],
  ['revival', 'revive'],
  ['acceleration', 'accelerate'],
])

/** What is given so that somebody can do something: "the confidence to speak up". */
export const ENABLING_NOUNS = words(`
  ability capacity chance confidence courage freedom knowledge means opportunity opportunities power resources skills strength support
  time tools space skill information insight insights
`)

/** Verbs that bring a change nearer: the state it leads to is what is wanted. */
export const HASTENING = words(
  'accelerate advance drive speed hasten lead further enable support promote catalyse catalyze spur power',
)

/** What leads from here to there: "the transition to clean energy". */
export const TRANSITIONS = words(
  'transition shift move switch change transformation journey conversion adoption uptake rollout',
)

/** Unwanted things, beside the lexicon's problems. */
const UNWANTED = words(`
  ageism aids alzheimer's antisemitism anxiety asthma backlogs bankruptcies blight burglaries burglary burn-out burns casualties
  complaints cybercrime delays despair despondency disparities disparity distress dumping epidemics epilepsy errors evictions
  explosions extremism failures fires hate homophobia leaks leukaemia leukemia losses misery nuisance overweight pandemics
  poaching polarisation polarization queues reliance dependence dependency segregation sexism shortage shortages starvation theft torture truancy vacancy war wars weeds
`)

/** Whether nobody wants more of it: "less", "without", "no more". */
export function isUnwanted(noun: string): boolean {
  return lookUp(noun)?.noun?.class === 'problem' || UNWANTED.has(noun)
}

/** Nouns that measure something: "higher", "lower", not "more", "less". */
export const MEASURES = words(`
  cost costs price prices risk risks rate rates income incomes wage wages level levels temperature speed number numbers
  burden burdens chance chances threshold thresholds mortality productivity quality standard standards tax taxes
`)

/** Good things of which there can be more, beside the lexicon's qualities. */
const WANTED = words(`
  choice collaboration cooperation creativity curiosity democracy dialogue employment engagement entrepreneurship exercise
  appreciation enjoyment expertise greenery growth homes housing innovation jobs knowledge nature opportunities participation prevention reading
  recycling reuse self-confidence trust volunteering wildlife friendships walking cycling swimming composting gardening breastfeeding singing
  sharing playing fellowship sportsmanship
`)

/** Whether everybody wants more of it. */
export function isWanted(noun: string): boolean {
  return lookUp(noun)?.noun?.class === 'quality' || WANTED.has(noun)
}

/** Conditions that people live in, which may be "for everyone"; artefacts and services are not. */
export const CONDITIONS = words(`
  water food housing shelter education health healthcare care safety security energy electricity light air justice freedom work
  employment jobs homes home sanitation nutrition heat warmth knowledge privacy peace hope
  dignity transport mobility income meals play nature internet time rest comfort independence
`)

/** Quantities of living that belong to people: "for", not "of", once there is an adjective. */
export const OF_PEOPLE = words(`
  life lives health wellbeing well-being welfare conditions situation position future futures prospects
  wellness prosperity care healthcare livelihood livelihoods safety mobility
`)

/** Nouns with "of" inside that are one word to the grammar. */
export const COMPOUNDS: ReadonlySet<string> = new Set([
  'quality of life',
  'quality of care',
  'rule of law',
  'freedom of expression',
  'freedom of movement',
  'freedom of speech',
  'standard of living',
  'cost of living',
  'way of life',
  'sense of belonging',
  'peace of mind',
])

/** People that the lexicon lists otherwise, or not. */
const PERSONS = words(`
  owners everyone everybody anyone makers builders leaders shopkeepers retailers beneficiaries singles designers investors providers
  founders sailors glassblowers adults
`)

/** In -ers and -ors, and no people. */
const THINGS = words(`
  barriers boilers borders cancers careers carriers centers chapters clusters colors computers containers corners corridors counters
  covers dangers disasters doors drivers errors factors fibers filters fingers floors flowers frontiers glaciers habours harbors humors
  labors layers letters manufacturers matters meters minors mirrors monitors monsters motors newspapers numbers odors offers orders
  papers posters powers printers quarters reservoirs rivers routers scooters screwdrivers sectors sensors servers shelters shutters
  suppliers terrors theaters towers tractors trailers tumors tumours vectors waters wonders
`)

/** Whether a noun stands for people, who are "who": by the lexicon, or by its ending. */
export function isPerson(noun: string): boolean {
  const form = noun.toLowerCase()
  const last = form.slice(form.lastIndexOf('-') + 1)
  const kind = lookUp(form)?.noun?.class ?? lookUp(last)?.noun?.class
  if (kind === 'people' || kind === 'client' || PERSONS.has(last)) return true
  if (kind !== undefined && kind !== 'agent') return false
  return !THINGS.has(last) && /(?:ists|ians|ees|ers|ors|men|women)$/u.test(last)
}

/** noun -> the adjective of those who have it. */
export const NOUN_TO_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['innovation', 'innovative'],
  ['sustainability', 'sustainable'],
  ['safety', 'safe'],
  ['health', 'healthy'],
  ['resilience', 'resilient'],
  ['inclusion', 'inclusive'],
  ['prosperity', 'prosperous'],
  ['creativity', 'creative'],
  ['productivity', 'productive'],
  ['literacy', 'literate'],
  ['independence', 'independent'],
  ['self-reliance', 'self-reliant'],
  ['confidence', 'confident'],
  ['self-confidence', 'self-confident'],
  ['efficiency', 'efficient'],
  ['transparency', 'transparent'],
  ['accessibility', 'accessible'],
  ['mobility', 'mobile'],
  ['diversity', 'diverse'],
  ['security', 'secure'],
  ['stability', 'stable'],
  ['happiness', 'happy'],
  ['circularity', 'circular'],
  ['vitality', 'vital'],
  ['entrepreneurship', 'entrepreneurial'],
  ['openness', 'open'],
  ['autonomy', 'autonomous'],
  ['skills', 'skilled'],
  ['success', 'successful'],
  ['fitness', 'fit'],
  ['agility', 'agile'],
])

/** adjective + noun -> adverb + adjective, where the rule (adverb + adjective) would not do. */
export const PAIR_TO_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['digital skills', 'digitally skilled'],
  ['food security', 'food-secure'],
  ['energy efficiency', 'energy-efficient'],
  ['social cohesion', 'close-knit'],
  ['mental health', 'mentally healthy'],
  ['physical activity', 'physically active'],
  ['political participation', 'politically active'],
  ['financial security', 'financially secure'],
])

/** Adjectives that missions wish people and things to be, beside the lexicon's. */
const ADJECTIVES = words(`
  aware big competitive curious energy-efficient fine firm glad humble neat new rooted settled sharp stress-free sure trained
  upright waste-free
`)

const ADJECTIVE_CLASSES = new Set(['state', 'inward', 'pleased'])

const ADJECTIVE_ENDING =
  /(?:ful|ous|ive|able|ible|less|ient|ant|iant|ary|ic|ical|-free|-neutral|-proof|-friendly)$/u

/** Whether a word may stand as an adjective in front of a noun. */
export function isAdjective(word: string): boolean {
  const form = word.toLowerCase()
  const known = lookUp(form)
  if (known?.adjective) return ADJECTIVE_CLASSES.has(known.adjective.class) || ADJECTIVES.has(form)
  if (known?.noun) return false
  return ADJECTIVES.has(form) || (form.length > 5 && ADJECTIVE_ENDING.test(form))
}

/** What is shared, so that "our" in front of it leaves the role open. */
const SHARED = words(`
  city cities town towns village villages community communities country countries region regions world planet state county neighbourhood
  neighbourhoods neighborhood neighborhoods society province nation area children future time times generation generations
  environment climate oceans seas rivers nature lives common earth island islands economy region's street streets
  schools forests lakes coast beaches grandchildren heritage democracy
`)

/** Whether everybody has a part in it. */
export function isShared(noun: string): boolean {
  const kind = lookUp(noun)?.noun?.class
  return SHARED.has(noun) || kind === 'world' || kind === 'nature'
}

const BODY_CLASSES = new Set(['place', 'world', 'agent', 'nature'])
const BODIES = words(`
  businesses companies smes teams groups organisations organizations firms startups start-ups choirs bands clubs shops brands charities
  governments municipalities nonprofits non-profits networks projects factories industries ministries banks restaurants households crews
  orchestras societies units squads troops troupes congregations churches towns theatres maintainers publishers
  orchards orchard dogs cats animals horses bakeries breweries
`)

/** Whether a noun stands for a body of people or a living thing, which can do something. */
export function isBody(noun: string): boolean {
  const form = noun.toLowerCase()
  const last = form.slice(form.lastIndexOf('-') + 1)
  const kind = lookUp(form)?.noun?.class ?? lookUp(last)?.noun?.class
  return BODIES.has(form) || BODIES.has(last) || (kind !== undefined && BODY_CLASSES.has(kind))
}
