/**
 * An act on the world: what the world is like once it has worked.
 * "End poverty" -> "A world without poverty"; "accelerate the transition to clean energy" -> "Clean energy".
 */
import { seed, wordsAt, type Derivation } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { isMass, isPlural } from '../agreement.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
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
  UNWANTED,
  WANTED,
  isPerson,
} from './words.ts'
import { compared } from './activity.ts'
import { objectOf } from './helping.ts'

export const act: Derivation = (part) => {
  const { clause, text } = part
  const thing = objectOf(part)
  const { lemma = '' } = clause
  if (!thing) return []
  if (TRANSITIONS.has(thing.head) && HASTENING.has(lemma)) return reached(thing)
  if (TRANSITIONS.has(thing.head)) return []
  const from = clause.complement ? wordsAt(text, clause.complement.range) : ''
  return [
    ...ended(thing, lemma),
    ...lessened(thing, lemma),
    ...grown(thing, lemma),
    ...guarded(thing, lemma, from),
    ...kept(thing, lemma),
    ...(VAGUE.has(thing.head) ? [] : compared(thing, lemma)),
  ]
}

/** "A better understanding" says little, "a better world" is no plainer than the act; leave these. */
const VAGUE = new Set(
  'difference impact things experience services service products performance results'.split(' '),
)

/** "the transition to a circular economy" -> "a circular economy". */
function reached({ tail }: NounPhrase): readonly Seed[] {
  const match = /^(?:to|towards?|into)\s+(.+)$/u.exec(tail)
  const target = match?.[1] === undefined ? undefined : parseNounPhrase(match[1])
  return target ? seed('reached', indefinite(target)) : []
}

function ended(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (counted(thing) !== undefined || isMeasured(thing)) return []
  const fought = (LESSENING.has(lemma) && lemma !== 'address') || ENDING.has(lemma)
  const unwanted = UNWANTED.has(thing.head)
  if (!(fought && unwanted) && !(DOING_AWAY.has(lemma) && (unwanted || isKind(thing)))) return []
  const phrase = bare(thing)
  if (/^(?:in|on|at|across|throughout|around|from)\s/u.test(thing.tail))
    return seed('without', `no more ${phrase}`)
  return seed('without', `a world without ${phrase}`)
}

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

const SMALLER = new Set(
  'impact footprint gap gaps divide dependence dependency carbon-footprint'.split(' '),
)

function lessened(thing: NounPhrase, lemma: string): readonly Seed[] {
  const always = MAKING_LESS.has(lemma)
  if (!always && !LESSENING.has(lemma)) return []
  const inner = counted(thing)
  if (inner) return seed('less', withAdjective(inner, fewerOrLess(inner)))
  if (MEASURES.has(thing.head)) return seed('less', withAdjective(thing, 'lower'))
  if (SMALLER.has(thing.head)) return seed('less', withAdjective(thing, 'smaller'))
  if (!UNWANTED.has(thing.head) && !(always && isKind(thing))) return []
  return seed('less', withAdjective(thing, fewerOrLess(thing)))
}

function fewerOrLess({ head }: NounPhrase): string {
  return isPlural(head) ? 'fewer' : 'less'
}

function grown(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!GROWING.has(lemma)) return []
  const inner = counted(thing)
  if (inner) return seed('more', withAdjective(inner, 'more'))
  if (OF_PEOPLE.has(thing.head)) return seed('more', withAdjective(thing, 'better'))
  if (MEASURES.has(thing.head)) return seed('more', withAdjective(thing, 'higher'))
  const grows = WANTED.has(thing.head) || (lemma === 'increase' && isKind(thing))
  return grows ? seed('more', withAdjective(thing, 'more')) : []
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
  ['lives', 'safe'],
  ['rights', 'respected'],
  ['freedoms', 'respected'],
])

function guarded(thing: NounPhrase, lemma: string, from: string): readonly Seed[] {
  if (!GUARDING.has(lemma)) return []
  const harm = /^(?:from|against)\s+(.+)$/u.exec(from || thing.tail)?.[1]
  const plain = from === '' && harm !== undefined ? { ...thing, tail: '' } : thing
  if (harm !== undefined)
    return plain.plural
      ? seed('safe', `${bare(plain)} ${relative(plain)} are safe from ${harm}`)
      : []
  const manner = GUARDED.get(thing.head) ?? (isPerson(thing.head) ? 'safe' : undefined)
  if (manner === undefined) return []
  if (manner === 'healthy' || manner === 'safe') return seed('safe', withAdjective(thing, manner))
  const singular = manner === 'thrive' ? 'thrives' : 'is respected'
  const plural = manner === 'thrive' ? 'thrive' : 'are respected'
  return seed('safe', `${bare(thing)} ${relative(thing)} ${thing.plural ? plural : singular}`)
}

const LASTING = new Set(
  (
    'heritage history culture nature landscape landscapes wildlife forests buildings monuments language languages traditions habitats habitat species ' +
    'biodiversity ecosystems wilderness resources collections crafts farmland'
  ).split(' '),
)

function kept(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!KEEPING.has(lemma) && !GUARDING.has(lemma)) return []
  if (thing.head === 'lives' && lemma === 'save')
    return seed('less', `fewer lives lost ${thing.tail.replace(/^of\s/u, 'among ')}`)
  if (!LASTING.has(thing.head) || (GUARDING.has(lemma) && GUARDED.has(thing.head))) return []
  return seed('lasting', `${indefinite(thing)} that ${thing.plural ? 'last' : 'lasts'}`)
}
