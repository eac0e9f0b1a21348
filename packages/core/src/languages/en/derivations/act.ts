/**
 * An act on the world: what the world is like once it has worked.
 * "End poverty" -> "A world without poverty"; "accelerate the transition to clean energy" -> "Clean energy".
 */
import {
  clauseEnd,
  otherwise,
  seed,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { isMass, isPlural } from '../agreement.ts'
import { lookUp } from '../lexicon/index.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
  takesRelative,
  withAdjective,
  type NounPhrase,
} from './noun-phrase.ts'
import {
  DOING_AWAY,
  ENDING,
  GROWING,
  GUARDING,
  HASTENING,
  KEEPING,
  LESSENING,
  MAKING_LESS,
  MEASURES,
  OF_PEOPLE,
  TRANSITIONS,
  NOMINAL,
  ONLY_LESSENING,
  REVIVING,
  STANDING_UP,
  UPHOLDING,
  isPerson,
  isShared,
  isUnwanted,
  isWanted,
} from './words.ts'
import { comparative } from '../comparative.ts'
import { compared } from './activity.ts'
import { objectOf } from './helping.ts'

export const act: Derivation = (part) => {
  const { clause, text } = part
  const { lemma = '' } = clause
  const gap = /^(\w+) the (?:gap|divide)$/u.exec(lemma)?.[1]
  const thing = gap === undefined ? objectOf(part) : gapOf(part)
  if (!thing) return []
  const whole = withoutNextAct(thing, wordsAt(text, clause.cue))
  const from = clause.complement ? wordsAt(text, clause.complement.range) : ''
  const verb = NOMINAL.get(thing.head)
  const inner = verb === undefined || verb === lemma ? undefined : innerOf(thing)
  if (inner && verb !== undefined) return acted(inner, verb, '')
  return itemsOf(whole).flatMap((each) => acted(each, PHRASES.get(lemma) ?? gap ?? lemma, from))
}

/** "fighting hunger and building schools": what follows is another act. */
function withoutNextAct(thing: NounPhrase, cue: string): NounPhrase {
  if (!/^\w+ing\b/iu.test(cue)) return thing
  const next = /^(.+?),? and (\w+ing) \S/u.exec(thing.core)
  const isGerund = next?.[2] !== undefined && lookUp(next[2])?.verb?.form === 'gerund'
  return (isGerund && parseNounPhrase(next?.[1] ?? '')) || thing
}

/** Verbs of more than one word that mean what one verb means. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['put an end to', 'end'],
  ['bring an end to', 'end'],
  ['do away with', 'end'],
  ['get rid of', 'end'],
  ['break the cycle of', 'end'],
  ['break the silence around', 'end'],
])

/** "bridge the gap in life expectancy": the gap, with what says which. */
function gapOf(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  const words = wordsAt(text, { start: clause.cue.start, end: clauseEnd(part) })
  return parseNounPhrase(/\b(?:the gap|the divide)\b.*$/u.exec(words)?.[0] ?? '')
}

/** "human health and the environment": things that go each its own way, the first two of them. */
function itemsOf(thing: NounPhrase): readonly NounPhrase[] {
  const parts = thing.core.split(/,\s*(?:and\s)?(?=the\s)|\sand\s(?=the\s)/u)
  if (parts.length < 2) return [thing]
  const last = parts.length - 1
  return parts
    .flatMap(
      (part, index) =>
        parseNounPhrase(index === last ? bare({ core: part, tail: thing.tail }) : part) ?? [],
    )
    .slice(0, 2)
}

/** "the abolition of the death penalty": what is abolished. */
function innerOf({ tail }: NounPhrase): NounPhrase | undefined {
  const inner = /^of\s+(.+)$/u.exec(tail)?.[1]
  return inner === undefined ? undefined : parseNounPhrase(inner)
}

function acted(whole: NounPhrase, lemma: string, from: string): readonly Seed[] {
  const isTitled = GUARDED.has(whole.head) && whole.core.toLowerCase() === whole.head
  const core = isTitled ? whole.head : whole.core
  const thing = { ...whole, core, tail: whole.tail.replace(FOR_LATER, '').replace(HOW, '') }
  if (/^(?:of|in|for) its\b/u.test(thing.tail)) return []
  if (TRANSITIONS.has(thing.head)) return HASTENING.has(lemma) ? reached(thing) : []
  if (ARRIVALS.has(thing.head)) return HASTENING.has(lemma) ? arrived(thing) : []
  return [
    ...ended(thing, lemma),
    ...lessened(thing, lemma),
    ...grown(thing, lemma),
    ...guarded(thing, lemma, from),
    ...kept(thing, lemma),
    ...revived(thing, lemma),
    ...upheld(thing, lemma),
    ...bettered(thing, lemma),
  ]
}

/** What is made better, stronger, faster; where a quality of it was named already, only instead of that. */
function bettered(thing: NounPhrase, lemma: string): readonly Seed[] {
  const isForSomebody = thing.head === 'outcomes' && /^for\s/u.test(thing.tail)
  if ((VAGUE.has(thing.head) && !isForSomebody) || isPerson(thing.head)) return []
  if (isKnownOne(thing)) return []
  const made = compared(thing, lemma)
  return qualityOf(thing) === undefined ? made : otherwise(made)
}

/** "the treatment": which one, is said elsewhere. */
function isKnownOne({ determiner, core, head, tail }: NounPhrase): boolean {
  return determiner === 'the' && tail === '' && core === head && !isShared(head)
}

/** "A better understanding" says little, "a better world" is no plainer than the act; leave these. */
const VAGUE = new Set(
  'empowerment awareness scope ability abilities capacity process processes difference impact things experience aspects goals aims objectives tools behavior behaviour understanding outcomes services service products performance results'.split(
    ' ',
  ),
)

/** What comes or spreads: there is no faster state of that. */
const ARRIVALS = new Set('advent arrival spread deployment availability introduction'.split(' '))

/** "the advent of affordable flight" -> "affordable flight". */
function arrived(thing: NounPhrase): readonly Seed[] {
  const inner = innerOf(thing)
  return inner ? seed('reached', indefinite({ ...inner, determiner: '' })) : []
}

/** What is adopted stands behind "of". */
const ADOPTIONS = new Set(['adoption', 'uptake', 'rollout'])

/** "the transition to a circular economy" -> "a circular economy". */
function reached({ head, tail }: NounPhrase): readonly Seed[] {
  const match = (ADOPTIONS.has(head) ? /^of\s+(.+)$/u : /^(?:to|towards?|into)\s+(.+)$/u).exec(tail)
  const target = match?.[1] === undefined ? undefined : parseNounPhrase(match[1])
  if (!target) return []
  const goal = indefinite(target)
  const isMade = lookUp(target.head)?.noun?.class === 'artefact'
  return [
    ...seed('reached', goal),
    ...otherwise(isMade ? [] : seed('reached', `a world with ${goal}`)),
  ]
}

/** Nouns for what gets less, and verbs that halt it. */
const DECLINES = new Set(
  'loss decline collapse erosion destruction degradation disappearance extinction'.split(' '),
)
const HALTING = new Set('halt stop end prevent reverse undo slow'.split(' '))

/** "reverse the collapse of insect life" -> "insect life that recovers"; "halt the loss of soil" -> "no more loss of soil". */
function halted(thing: NounPhrase, lemma: string): readonly Seed[] {
  const declining = innerOf(thing)
  if (!declining || !HALTING.has(lemma)) return []
  const isOne = declining.determiner === 'the' && !declining.plural && !isMass(declining.head)
  if ((lemma !== 'reverse' && lemma !== 'undo') || isOne)
    return seed('without', `no more ${bare(thing)}`)
  const recovers = declining.plural ? 'recover' : 'recovers'
  return seed('without', `${bare(declining)} ${relative(declining)} ${recovers}`)
}

function ended(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (DECLINES.has(thing.head)) return halted(thing, lemma)
  if (counted(thing) !== undefined || isMeasured(thing)) return []
  if (/^from\s/u.test(thing.tail) && /^(?:prevent|stop)$/u.test(lemma)) return []
  const phrase = whatEnds(thing, lemma)
  if (phrase === undefined) return []
  const place = /^of the (\p{L}+)$/u.exec(thing.tail)?.[1]
  const isOfPlace = place !== undefined && lookUp(place)?.noun?.class === 'world'
  if (isOfPlace || /^(?:in|on|at|across|throughout|around|from)\s/u.test(thing.tail))
    return seed(
      'without',
      `no more ${bare({ ...thing, tail: thing.tail.replace(isOfPlace ? /^of\b/u : /^from\b/u, 'in') })}`,
    )
  return seed('without', `a world without ${phrase}`)
}

function whatEnds(thing: NounPhrase, lemma: string): string | undefined {
  if (OF_WORK.test(thing.core)) return undefined
  const fights = ENDING.has(lemma) || (LESSENING.has(lemma) && !ONLY_LESSENING.has(lemma))
  if ((fights || DOING_AWAY.has(lemma)) && isUnwanted(thing.head))
    return isPointed(thing)
      ? `the ${bare(thing).replace(/ (that|which) still /u, ' $1 ')}`
      : bare(isCounted(thing) ? { ...thing, core: `a ${thing.core}` } : thing)
  if (!DOING_AWAY.has(lemma) && !FIGHTING.has(lemma)) return undefined
  if (isKind(thing) && !UNENDING.has(thing.head)) return bare(thing)
  const isOne = thing.determiner === 'the' && !thing.plural && thing.tail === ''
  return isOne && DOING_AWAY.has(lemma) && lemma !== 'end' ? `the ${thing.core}` : undefined
}

/** "Problems" and "conflicts" without a word more: what anybody's work is about. */
const OF_WORK = /^(?:problems?|conflicts?|disputes?|crimes|dismissals?|errors|risks?)$/u

/** "the stigma that surrounds dementia". */
function isPointed({ determiner, tail }: NounPhrase): boolean {
  return determiner === 'the' && /^(?:that|which)\s/u.test(tail)
}

/** "the world's water crisis" is one of many: "without a water crisis". */
function isCounted({ determiner, plural, head, core }: NounPhrase): boolean {
  return (
    determiner === 'the' &&
    !plural &&
    !isMass(head) &&
    /(?:crisis|epidemic|gap|shortage|threat)$/u.test(core)
  )
}

/** What is fought is unwanted, also where no list has it; but these are not just less or gone. */
const FIGHTING = new Set(['fight', 'combat', 'prevent', 'stop'])
const UNENDING = new Set(
  'change climate challenge challenges issue issues cause causes effect effects need needs consequences impact impacts way ways question questions work'.split(
    ' ',
  ),
)

/** A kind of thing, and not one of them: a plural or a mass without "our" or "this". */
function isKind({ determiner, plural, head, name }: NounPhrase): boolean {
  if (name || /^(?:our|this|that|these|those|my)$/u.test(determiner)) return false
  return plural || isMass(head) || determiner === ''
}

function isMeasured({ head }: NounPhrase): boolean {
  return MEASURES.has(head) || SMALLER.has(head)
}

/** "the number of accidents" -> "fewer accidents". */
function counted({ head, tail }: NounPhrase): NounPhrase | undefined {
  if (head !== 'number' && head !== 'amount') return undefined
  return parseNounPhrase(tail.replace(/^of\s+/u, ''))
}

const SMALLER = new Set('impact footprint gap gaps divide carbon-footprint'.split(' '))

const CLOSING = new Set(['close', 'bridge', 'narrow', 'shrink'])
const GAPS = new Set(['gap', 'gaps', 'divide', 'distance'])

function lessened(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (/^the (?:harm|damage|problem)$/u.test(`${thing.determiner} ${thing.core}`)) return []
  if (CLOSING.has(lemma))
    return GAPS.has(thing.head) ? seed('less', withAdjective(thing, 'smaller')) : []
  if (/^from\s/u.test(thing.tail)) return []
  const always = MAKING_LESS.has(lemma)
  if (!always && !LESSENING.has(lemma)) return []
  const inner = counted(thing)
  if (inner) return seed('less', withAdjective(inner, fewerOrLess(inner)))
  if (MEASURES.has(thing.head)) return seed('less', withAdjective(thing, 'lower'))
  if (SMALLER.has(thing.head)) return seed('less', withAdjective(thing, 'smaller'))
  const unwanted = isUnwanted(thing.head) || ((always || FIGHTING.has(lemma)) && isKind(thing))
  if (!unwanted || UNENDING.has(thing.head)) return []
  return seed('less', withAdjective(thing, fewerOrLess(thing)))
}

function fewerOrLess({ head, core }: NounPhrase): string {
  const counted = head === 'lost' ? (core.split(' ').at(-2) ?? '') : head
  return isPlural(counted) ? 'fewer' : 'less'
}

/** Of these, more is no more of a state. */
const SPREADING = new Set(
  'rights outcomes adoption use uptake development awareness promotion products services sales revenue activities events'.split(
    ' ',
  ),
)

/** "improve the accessibility of archives" -> "more accessible archives". */
function qualityOf({ head, core, tail }: NounPhrase): string | undefined {
  const adjective = core.includes(' ') ? undefined : BEARABLE.get(head)
  const bearer = /^of\s(.+)$/u.exec(tail)?.[1]
  const more = adjective && comparative(adjective)
  const thing = bearer === undefined ? undefined : parseNounPhrase(bearer)
  return more && thing ? withAdjective(thing, more) : undefined
}

/** Qualities that a thing bears, so that the thing can be named with its adjective instead. */
const BEARABLE: ReadonlyMap<string, string> = new Map([
  ['accessibility', 'accessible'],
  ['affordability', 'affordable'],
  ['sustainability', 'sustainable'],
  ['resilience', 'resilient'],
  ['reliability', 'reliable'],
  ['transparency', 'transparent'],
  ['liveability', 'liveable'],
  ['livability', 'livable'],
  ['safety', 'safe'],
  ['efficiency', 'efficient'],
  ['beauty', 'beautiful'],
  ['vitality', 'lively'],
])

/** Verbs that make more or better of a quality. */
const BETTERING = new Set(['improve', 'enhance', 'strengthen'])

function grown(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!GROWING.has(lemma) && !BETTERING.has(lemma)) return []
  const quality = qualityOf(thing)
  if (quality) return seed('more', quality)
  if (!GROWING.has(lemma)) return []
  const inner = counted(thing)
  if (inner) return seed('more', withAdjective(inner, 'more'))
  if (/^equal\s/u.test(thing.core)) return seed('upheld', bare(thing))
  if (OF_PEOPLE.has(thing.head)) return seed('more', withAdjective(thing, 'better'))
  if (MEASURES.has(thing.head)) return seed('more', withAdjective(thing, 'higher'))
  const isMany = thing.plural || isMass(thing.head)
  const isMore =
    lemma === 'increase' &&
    isMany &&
    !isPerson(thing.head) &&
    isKind(thing) &&
    !SPREADING.has(thing.head)
  const grows =
    thing.determiner !== 'a' && thing.head !== 'rights' && (isWanted(thing.head) || isMore)
  const more = /^of\s/u.test(thing.tail) && !thing.plural ? 'greater' : 'more'
  return grows ? seed('more', withAdjective(thing, more)) : []
}

/** What it is like to be out of harm's way, for what can be harmed. */
const GUARDED: ReadonlyMap<string, 'healthy' | 'safe' | 'thrive' | 'respected'> = new Map([
  ['environment', 'healthy'],
  ['climate', 'healthy'],
  ['planet', 'healthy'],
  ['ocean', 'healthy'],
  ['oceans', 'healthy'],
  ['rivers', 'healthy'],
  ['seas', 'healthy'],
  ['soil', 'healthy'],
  ['ecosystems', 'healthy'],
  ['forests', 'healthy'],
  ['land', 'healthy'],
  ['lands', 'healthy'],
  ['waters', 'healthy'],
  ['wetlands', 'healthy'],
  ['coast', 'healthy'],
  ['habitats', 'healthy'],
  ['landscapes', 'healthy'],
  ['nature', 'thrive'],
  ['wildlife', 'thrive'],
  ['species', 'thrive'],
  ['biodiversity', 'thrive'],
  ['birds', 'thrive'],
  ['bees', 'thrive'],
  ['animals', 'safe'],
  ['homes', 'safe'],
  ['streets', 'safe'],
  ['communities', 'safe'],
  ['community', 'safe'],
  ['cities', 'safe'],
  ['city', 'safe'],
  ['neighbourhoods', 'safe'],
  ['neighborhoods', 'safe'],
  ['rights', 'respected'],
  ['freedoms', 'respected'],
])

function guarded(thing: NounPhrase, lemma: string, from: string): readonly Seed[] {
  if (!GUARDING.has(lemma) && lemma !== 'save') return []
  const [, rest = '', harm] =
    /^(.*?)(?:^|\s)(?:from|against)\s+(.+)$/u.exec(from || thing.tail) ?? []
  if (harm !== undefined) return safeFrom(from === '' ? { ...thing, tail: rest } : thing, harm)
  if (!GUARDING.has(lemma)) return []
  if (thing.plural && isPerson(thing.head) && takesRelative(thing))
    return seed('safe', `${bare(thing)} ${relative(thing)} are safe`)
  const manner = GUARDED.get(thing.head)
  if (manner === undefined) return []
  if (manner === 'healthy' || manner === 'safe') return seed('safe', withAdjective(thing, manner))
  if (manner === 'thrive' && !thing.plural) return seed('safe', withAdjective(thing, 'thriving'))
  const singular = 'is respected'
  const plural = manner === 'thrive' ? 'thrive' : 'are respected'
  return seed('safe', `${bare(thing)} ${relative(thing)} ${thing.plural ? plural : singular}`)
}

/** "families who are safe from fraud", "the pearl mussel is safe from extinction". */
function safeFrom(thing: NounPhrase, harm: string): readonly Seed[] {
  const isKnown = thing.determiner === 'the' && /^of\s/u.test(thing.tail)
  if (thing.plural && isKnown) return seed('safe', `the ${bare(thing)} are safe from ${harm}`)
  if (thing.plural) return seed('safe', `${bare(thing)} ${relative(thing)} are safe from ${harm}`)
  if (thing.determiner === 'the') return seed('safe', `the ${bare(thing)} is safe from ${harm}`)
  return thing.determiner === '' ? seed('safe', `${bare(thing)} that is safe from ${harm}`) : []
}

const LASTING = new Set(
  'landscape landscapes forests buildings monuments habitats habitat ecosystems wilderness resources collections farmland'.split(
    ' ',
  ),
)

/** "for generations to come", "for future generations": that it lasts says so. */
const FOR_LATER =
  /\s*\bfor (?:the )?(?:future|(?:(?:future|coming|many) )?generations(?: to come)?|posterity|good)$/u

/** "by half", "by concerted action", "and the lessening of burdens": how far, how, and another act. */
const HOW =
  /\s*\bby (?:half|(?:an? )?(?:third|quarter)|two[- ]thirds|\d+ ?%|\d+ percent|\S+ (?:action|means|measures|effort|efforts))$|\s*,?\s(?:and|or) (?:shall|will|must|the \S+(?:ing|tion|ment) of)\b.*$/u

/** What people keep alive by handing it on. */
const HANDED_ON = new Set(
  (
    'heritage history culture language languages tradition traditions craft crafts legacy art arts dialect dialects song songs ' +
    'story stories memory knowledge folklore music dance dances cultures'
  ).split(' '),
)

function kept(thing: NounPhrase, lemma: string): readonly Seed[] {
  const { head, plural, determiner } = thing
  if (!KEEPING.has(lemma) && !GUARDING.has(lemma)) return []
  const { tail } = thing
  if (head === 'lives' && lemma === 'save')
    return seed('less', `fewer lives lost ${tail.replace(/^of\s/u, 'among ')}`)
  if (HANDED_ON.has(head)) return livingOn(thing)
  if (KEEPING.has(lemma) && GUARDED.get(head) === 'healthy' && !LASTING.has(head))
    return seed('safe', withAdjective(thing, 'healthy'))
  if (GUARDED.get(head) === 'thrive' && !GUARDING.has(lemma)) return guarded(thing, 'protect', '')
  if (!LASTING.has(head) || (GUARDING.has(lemma) && GUARDED.has(head)) || determiner === 'the')
    return []
  return seed('lasting', `${indefinite(thing)} that ${plural ? 'last' : 'lasts'}`)
}

/** "The craft of rope making lives on", "maritime heritage that lives on". */
function livingOn(thing: NounPhrase): readonly Seed[] {
  const verb = thing.plural ? 'live on' : 'lives on'
  if (thing.determiner !== 'the') return seed('lasting', `${indefinite(thing)} that ${verb}`)
  const whole = `the ${bare(thing)} ${verb}`
  return [...seed('lasting', whole), ...otherwise(seed('lasting', `a future where ${whole}`))]
}

const HEALED = new Set(
  'rivers river wetlands wetland ecosystems ecosystem reefs reef forests forest soil soils peatlands habitat habitats landscape landscapes lakes lake ocean oceans nature planet watershed watersheds'.split(
    ' ',
  ),
)

function revived(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!REVIVING.has(lemma)) return []
  if (HANDED_ON.has(thing.head)) return livingOn(thing)
  return HEALED.has(thing.head) ? seed('safe', withAdjective(thing, 'healthy')) : []
}

/** A value that is defended is wanted: "defend freedom of the press" -> "freedom of the press". */
function upheld(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (GROWING.has(lemma) && thing.determiner === 'a' && isWanted(thing.head))
    return seed('upheld', `a ${bare(thing)}`)
  const stands = STANDING_UP.test(lemma)
  if (!stands && !UPHOLDING.has(lemma)) return []
  if (GUARDED.get(thing.head) === 'respected' && stands) return guarded(thing, 'protect', '')
  if (GUARDED.has(thing.head) || HANDED_ON.has(thing.head) || !isWanted(thing.head)) return []
  const isOne = thing.determiner === 'the' && !thing.plural && !isMass(thing.head)
  return seed('upheld', isOne ? `the ${bare(thing)}` : bare(thing))
}
