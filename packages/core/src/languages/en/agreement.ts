import { doublesLast } from './comparative.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Plurals without -s, and words that are plural whatever they look like. */
const PLURALS = words(`
  people children men women folk police youth cattle lives feet teeth mice geese grandchildren
  schoolchildren sportspeople businesspeople fishermen tradespeople townspeople salespeople
  criteria phenomena media data fish sheep livestock clergy elderly others everyone's poor homeless
`)

/** Singulars that end in -s. */
const SINGULAR_S = words(`
  access always atlas bias bonus bus business campus canvas census chaos christmas circus consensus corpus
  cosmos diagnosis emphasis focus gas genesis genius headquarters hypothesis kindness lens minus news nexus
  oasis process progress series species stress success status surplus synthesis virus virtuous wellness
  fitness forgiveness happiness homelessness loneliness illness readiness awareness fairness justness thanks
  crisis analysis basis thesis apparatus class glass grass mass loss pass press dress cross address express
  witness wilderness darkness weakness sickness cleanliness openness goodness usefulness aids les tennis
  campus politics economics ethics physics mathematics athletics logistics robotics genetics statistics gymnastics
`)

/** Words in -s that are singular by their ending: -ss, -ness, -us, -is. */
function looksSingular(form: string): boolean {
  return form.endsWith('ss') || form.endsWith('us') || form.endsWith('is')
}

export function isPlural(noun: string): boolean {
  const form = noun.toLowerCase()
  if (PLURALS.has(form)) return true
  const last = form.slice(form.lastIndexOf('-') + 1)
  if (PLURALS.has(last)) return true
  return form.length > 2 && form.endsWith('s') && !SINGULAR_S.has(last) && !looksSingular(last)
}

/** Nouns that take no "a". */
const MASS = words(`
  access accommodation accountability advice affordability agriculture aid air art astronomy awareness beauty bread
  biodiversity bureaucracy business care chaos childcare circularity clothing climate-change coffee collaboration
  commerce communication compassion competition computing confidence conservation content cooperation corruption
  courage craftsmanship creativity crime culture damage data debt democracy dignity discrimination disease diversity
  drinking driving economics education efficiency electricity employment energy engagement entertainment
  entrepreneurship equality equity ethics evidence excellence exclusion exercise expertise fairness faith fashion
  farming finance fishing fitness flooding food forestry freedom fun funding furniture gambling gardening
  governance growth happiness hardship harm harmony health healthcare help heritage history homelessness honesty hope hospitality
  housing humanity hunger hygiene illness inclusion independence industry information infrastructure innovation insurance
  integrity isolation journalism joy justice kindness knowledge labour labor language law leadership legislation
  learning leisure liberty life light literacy literature livestock loneliness love machinery malaria manufacturing
  mathematics medicine mobility money motherhood music nature news noise nursing nutrition oil openness
  opportunity parenting parking participation peace philosophy photography planning plastic poetry policing pollution
  poverty power prevention privacy production productivity progress property prosperity publishing quality
  racism rain reading recreation recycling research resilience respect responsibility retail rice safety sanitation
  schooling science security self-reliance shelter shipping shopping skill software soil solidarity
  stability stress suffering sunlight supply support sustainability talent teaching technology theatre time
  tolerance tourism trade trading traffic training transit transparency transport transportation travel treatment trust
  truth understanding unemployment unity violence vitality waste water wealth weather welfare wellbeing well-being
  wellness wildlife wine wood work writing youth
`)

/** Of these, the plain noun is a mass although English also counts it in other senses. */
const MASS_ENDINGS = ['ness', 'ship', 'ism', 'ity', 'hood', 'ance', 'ence', 'ics', 'ware'] as const

const COUNTED = words(`
  city university facility community capacity opportunity ability activity identity entity quality university
  relationship partnership friendship scholarship championship ownership neighbourhood neighborhood conference
  audience experience difference sentence residence science alliance performance appliance priority minority
  majority county society variety party charity
`)

/** Whether a singular noun is used without an article. */
export function isMass(noun: string): boolean {
  const form = noun.toLowerCase()
  if (isPlural(form)) return false
  if (COUNTED.has(form)) return false
  const last = form.slice(form.lastIndexOf('-') + 1)
  if (MASS.has(form) || MASS.has(last)) return true
  return MASS_ENDINGS.some((ending) => form.endsWith(ending))
}

const VOWEL_SOUND = words(
  'hour hourly honest honestly honour honor heir honourable honorable honorary',
)
const CONSONANT_SOUND = words('one once ewe eu uk us')
/** "a European", "a university", "a useful", "a unique"; but "an uninsured", "an unused". */
const YOU_SOUND = /^(?:eu|uni(?:[fotqv]|s[eo])|u[bkrst][aeiou]|usu)/u

/** "a" or "an" before what follows, by its first sound. */
export function article(following: string): 'a' | 'an' {
  const first = following.trimStart().split(/[\s-]/u, 1)[0] ?? ''
  const form = first.toLowerCase()
  if (/^[A-Z]{2,5}s?$/u.test(first)) return /^[AEFHILMNORSX]/u.test(first) ? 'an' : 'a'
  if (VOWEL_SOUND.has(form)) return 'an'
  if (CONSONANT_SOUND.has(form) || YOU_SOUND.test(form)) return 'a'
  return /^[aeiou8]/u.test(form) ? 'an' : 'a'
}

const THIRD: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
  ['can', 'can'],
  ['may', 'may'],
  ['will', 'will'],
  ['must', 'must'],
])

/** "find" -> "finds", "reach" -> "reaches", "carry" -> "carries". */
export function thirdPerson(infinitive: string): string {
  const irregular = THIRD.get(infinitive)
  if (irregular) return irregular
  if (/[^aeiou]y$/u.test(infinitive)) return `${infinitive.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/u.test(infinitive) ? `${infinitive}es` : `${infinitive}s`
}

/** The plural present: the infinitive, but for "be". */
export function plainPresent(infinitive: string): string {
  return infinitive === 'be' ? 'are' : infinitive
}

/** Gerunds whose infinitive the rules below would miss. */
const GERUNDS: ReadonlyMap<string, string> = new Map([
  ['being', 'be'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['seeing', 'see'],
  ['agreeing', 'agree'],
  ['freeing', 'free'],
  ['eating', 'eat'],
  ['treating', 'treat'],
  ['beating', 'beat'],
  ['heating', 'heat'],
  ['repeating', 'repeat'],
  ['defeating', 'defeat'],
  ['seating', 'seat'],
  ['combating', 'combat'],
  ['floating', 'float'],
  ['visiting', 'visit'],
  ['benefiting', 'benefit'],
  ['exhibiting', 'exhibit'],
  ['editing', 'edit'],
  ['profiting', 'profit'],
  ['limiting', 'limit'],
  ['crediting', 'credit'],
  ['recruiting', 'recruit'],
  ['suiting', 'suit'],
  ['waiting', 'wait'],
  ['awaiting', 'await'],
  ['creating', 'create'],
  ['using', 'use'],
  ['owing', 'owe'],
  ['focusing', 'focus'],
  ['travelling', 'travel'],
  ['controlling', 'control'],
  ['enrolling', 'enrol'],
  ['fulfilling', 'fulfil'],
  ['modelling', 'model'],
  ['labelling', 'label'],
  ['changing', 'change'],
  ['arranging', 'arrange'],
  ['exchanging', 'exchange'],
  ['challenging', 'challenge'],
  ['managing', 'manage'],
  ['gathering', 'gather'],
  ['planning', 'plan'],
  ['answering', 'answer'],
  ['developing', 'develop'],
  ['opening', 'open'],
  ['listening', 'listen'],
  ['strengthening', 'strengthen'],
  ['gaining', 'gain'],
  ['hanging', 'hang'],
  ['building', 'build'],
  ['speeding', 'speed'],
  ['needing', 'need'],
  ['feeding', 'feed'],
  ['reading', 'read'],
  ['leading', 'lead'],
  ['breathing', 'breathe'],
  ['clothing', 'clothe'],
  ['becoming', 'become'],
  ['overcoming', 'overcome'],
  ['coming', 'come'],
  ['welcoming', 'welcome'],
])

/** Stems that lost a silent e before -ing: -ate, -ize, -ve, -ce, -ge, -ure, -ide, consonant + le. */
const LOST_E =
  /(?:[^aeo]at|[^aeiou][iy]z|[aeiou]l?is|v|c|dg|rg|[bcdfgkptz]l|[^aeo]ur|[^aeou]ir|[^aeo]or|[^eo]ar|[^aeo]id|[^aeo]ud|[^aeo]in|u|[aeo]as|r?s|ag)$/u

/** "finding" -> "find", "making" -> "make", "running" -> "run". `undefined` for no gerund. */
export function infinitiveOf(gerund: string): string | undefined {
  const form = gerund.toLowerCase()
  const known = GERUNDS.get(form)
  if (known) return known
  if (!form.endsWith('ing') || form.length < 5) return undefined
  const stem = form.slice(0, -3)
  if (/([bdgklmnprt])\1$/u.test(stem) && !/(?:ll)$/u.test(stem)) return stem.slice(0, -1)
  if (/ll$|ss$|zz$|ff$/u.test(stem)) return stem
  if (doublesLast(stem)) return `${stem}e`
  if (/er$|en$|it$|ing$|op$|ain$|oin$|arn$/u.test(stem)) return stem
  return LOST_E.test(stem) ? `${stem}e` : stem
}
