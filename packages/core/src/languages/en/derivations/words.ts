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
export const DOING_AWAY = words('end eradicate eliminate abolish banish extinguish')

/** Verbs that are up against a thing that may be unwanted. */
export const LESSENING = words(`
  fight combat tackle prevent cut lower alleviate mitigate counter limit address counteract
`)

/** Verbs by which whatever they make less of is unwanted. */
export const MAKING_LESS = words(
  'reduce decrease minimise minimize curb diminish halve slash lessen',
)

/** Verbs that make more of a thing. */
export const GROWING = words(
  'increase promote foster advance boost stimulate encourage raise further cultivate grow nurture',
)

/** Verbs that keep a thing from harm. */
export const GUARDING = words('protect safeguard defend')

/** Verbs that keep a thing for later. */
export const KEEPING = words('preserve conserve save')

/** Verbs that bring a change nearer: the state it leads to is what is wanted. */
export const HASTENING = words(
  'accelerate advance drive speed hasten lead further enable support promote',
)

/** What leads from here to there: "the transition to clean energy". */
export const TRANSITIONS = words(
  'transition shift move switch change transformation journey conversion',
)

/** Nobody wants more of these: "less", "without", "no more". */
export const UNWANTED = words(`
  poverty hunger waste crime violence loneliness disease diseases illness illnesses cancer inequality inequalities pollution emissions discrimination
  racism bullying debt debts stress burnout burn-out illiteracy dropout unemployment homelessness addiction addictions corruption exploitation
  abuse accidents deaths bureaucracy noise congestion drought droughts flooding floods extinction deforestation isolation exclusion fraud
  malnutrition obesity diabetes dementia alzheimer's malaria aids hiv tuberculosis polio blindness suicide suicides
  slavery trafficking torture war wars conflict conflicts injustice injustices sexism ageism homophobia antisemitism extremism
  litter plastic overfishing poaching erosion smog nuisance vandalism burglary burglaries theft cybercrime drownings
  suffering cruelty neglect distress misery prejudice stigma intolerance hatred hate fear infections injuries harm
  overweight absenteeism vacancy barriers disparities shortages shortage polarisation polarization misinformation disinformation
  backlogs delays queues complaints errors failures losses bankruptcies evictions leaks fires explosions casualties
  disparity segregation dumping flood pests weeds dropouts truancy despair despondency anxiety depression pain
  starvation famine epilepsy asthma leukaemia leukemia cancers epidemics pandemics blight
`)

/** Nouns that measure something: "higher", "lower", not "more", "less". */
export const MEASURES = words(`
  cost costs price prices risk risks rate rates income incomes wage wages level levels temperature speed number numbers
  burden burdens chance chances threshold thresholds mortality productivity quality standard standards tax taxes
`)

/** Good things of which there can be more. */
export const WANTED = words(`
  peace justice equality equity safety security health wellbeing well-being welfare prosperity freedom trust
  understanding tolerance respect solidarity cooperation collaboration participation inclusion diversity biodiversity creativity
  innovation entrepreneurship sustainability resilience independence self-reliance literacy employment jobs
  transparency openness accountability integrity dignity democracy awareness knowledge confidence opportunities
  accessibility affordability mobility kindness compassion happiness joy hope cohesion unity dialogue harmony
  reuse recycling nature green greenery wildlife access choice fairness engagement growth expertise friendship friendships
  liveability vitality autonomy privacy housing homes access comfort quality beauty curiosity empathy
  citizenship stability prevention volunteering reading exercise self-esteem self-confidence
`)

/** Conditions that people live in, which may be "for everyone"; artefacts and services are not. */
export const CONDITIONS = words(`
  water food housing shelter education health healthcare care safety security energy electricity light air justice freedom work
  employment jobs homes home sanitation nutrition heat warmth knowledge privacy opportunity opportunities peace hope
  dignity transport mobility income meals play nature internet time rest comfort independence
`)

/** Quantities of living that belong to people: "for", not "of", once there is an adjective. */
export const OF_PEOPLE = words(`
  life lives health wellbeing well-being welfare conditions situation position future futures prospects
  wellness prosperity care livelihood livelihoods safety experience opportunities chances mobility
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

/** People, who are "who"; everything else is "that". */
export const PERSONS = words(`
  people person persons children child men women man woman youth adults adult folk families family parents parent mothers mother fathers father boys girls
  citizens citizen students student pupils pupil teachers customers clients client customer patients patient residents
  resident neighbours neighbors members member workers worker employees farmers refugees migrants newcomers immigrants seniors
  elders veterans artists scientists entrepreneurs founders owners homeowners volunteers users visitors readers professionals
  everyone everybody anyone individuals individual teenagers youngsters tenants learners athletes players graduates survivors couples
  caregivers carers nurses doctors makers builders developers consumers drivers cyclists travellers travelers guests
  fathers grandparents babies toddlers infants orphans prisoners inmates inhabitants villagers fishers fishermen musicians
  others friends girl boy kid kids teens apprentices jobseekers starters leaders engineers creators students researchers
  singers dancers writers homeowner taxpayers shopkeepers retailers beneficiaries donors singles widows peers smallholders
  trainees employers designers investors educators providers practitioners
`)

/** In -ers and -ors, and no people. */
const THINGS = words(`
  computers theaters centers rivers corners numbers sensors sectors factors flowers waters powers borders orders offers papers letters
  matters servers harbors doors floors colors motors tractors corridors towers shelters disasters quarters layers wonders chapters
  clusters cancers dangers drivers suppliers manufacturers retailers employers habours barriers careers carriers frontiers printers
  routers trailers boilers containers counters covers filters fibers fingers glaciers meters monsters newspapers posters
  reservoirs scooters screwdrivers shutters tumors tumours vectors monitors mirrors minors errors terrors humors odors labors
`)

/** Whether a noun stands for people, by the list or by its ending. */
export function isPerson(noun: string): boolean {
  const form = noun.toLowerCase()
  const last = form.slice(form.lastIndexOf('-') + 1)
  if (PERSONS.has(form) || PERSONS.has(last)) return true
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

/** Adjectives that missions wish people and things to be; others are known by their endings. */
export const ADJECTIVES = words(`
  able active alive aware better big brave bright calm capable clean clear close confident connected content curious deep digital
  diverse equal fair fast fine firm fit free friendly fulfilled future-proof gentle glad good great green happy healthy
  heard honest human humane humble included independent informed involved just kind literate lively modern neat new open
  patient productive prosperous proud quick quiet ready rich rooted safe secure seen self-reliant self-sufficient
  settled sharp simple skilled smart sober strong successful sure sustainable tidy tough trained united upright vital
  warm wealthy welcome well wise young welcome energy-efficient energy-neutral climate-neutral circular competitive
  debt-free stress-free carbon-free waste-free smoke-free drug-free barrier-free accessible
`)

const ADJECTIVE_ENDING =
  /(?:ful|ous|ive|able|ible|less|ient|ant|iant|ary|ic|ical|-free|-neutral|-proof|-friendly)$/u

/** Whether a word may stand as an adjective in front of a noun. */
export function isAdjective(word: string): boolean {
  const form = word.toLowerCase()
  return ADJECTIVES.has(form) || (form.length > 5 && ADJECTIVE_ENDING.test(form))
}

/** What is shared, so that "our" in front of it leaves the role open. */
export const SHARED = words(`
  city cities town towns village villages community communities country countries region regions world planet state county neighbourhood
  neighbourhoods neighborhood neighborhoods society province nation area children future time times generation generations
  environment climate oceans seas rivers nature lives common earth island islands economy region's street streets
  schools forests lakes coast heritage democracy
`)
