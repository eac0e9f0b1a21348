/**
 * An act on the world: what the world is like once it has worked.
 * "Armoede uitbannen" -> "Een wereld zonder armoede"; "de overgang naar schone energie versnellen" -> "Schone energie".
 */
import { seed, wordsAt, type Derivation } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
  withAdjective,
  type NounPhrase,
} from './noun-phrase.ts'
import {
  ENDING,
  GROWING,
  GUARDING,
  HASTENING,
  KEEPING,
  LESSENING,
  MEASURES,
  OF_PEOPLE,
  SMALLER,
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
  const head = thing.head.toLowerCase()
  if (TRANSITIONS.has(head)) return HASTENING.has(lemma) ? reached(thing) : []
  const from = clause.complement ? wordsAt(text, clause.complement.range) : ''
  return [
    ...ended(thing, lemma),
    ...lessened(thing, lemma),
    ...grown(thing, lemma),
    ...guarded(thing, lemma, from),
    ...kept(thing, lemma),
    ...(VAGUE.has(head) ? [] : compared(thing, lemma)),
  ]
}

const VAGUE = new Set(
  'verschil impact dingen dienstverlening producten prestaties resultaten diensten'.split(' '),
)

/** "de overgang naar een circulaire economie" -> "een circulaire economie". */
function reached({ tail }: NounPhrase): readonly Seed[] {
  const match = /^naar\s+(.+)$/u.exec(tail)
  const target = match?.[1] === undefined ? undefined : parseNounPhrase(match[1])
  return target ? seed('reached', indefinite(target)) : []
}

function ended(thing: NounPhrase, lemma: string): readonly Seed[] {
  const head = thing.head.toLowerCase()
  if (
    counted(thing) !== undefined ||
    !UNWANTED.has(head) ||
    !(ENDING.has(lemma) || LESSENING.has(lemma))
  )
    return []
  if (
    lemma === 'verminderen' ||
    lemma === 'verlagen' ||
    lemma === 'halveren' ||
    lemma === 'beperken'
  )
    return []
  if (/^(?:in|op|aan|binnen|bij)\s/u.test(thing.tail))
    return seed('without', `geen ${joinAround(thing)}`)
  return seed('without', `een wereld zonder ${bare(thing)}`)
}

/** "geen armoede meer in Rotterdam". */
function joinAround({ modifiers, head, tail }: NounPhrase): string {
  return [...modifiers, head, 'meer', tail].join(' ')
}

/** "het aantal ongelukken" -> "ongelukken". */
function counted({ modifiers, head, plural }: NounPhrase): string | undefined {
  const first = modifiers[0]?.toLowerCase()
  if (!plural || first !== 'aantal') return undefined
  return [...modifiers.slice(1), head].join(' ')
}

function lessened(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!LESSENING.has(lemma)) return []
  const head = thing.head.toLowerCase()
  const inner = counted(thing)
  if (inner) return seed('less', `minder ${inner} ${thing.tail}`)
  if (MEASURES.has(head)) return seed('less', withAdjective(thing, 'lager'))
  if (SMALLER.has(head)) return seed('less', withAdjective(thing, 'kleiner'))
  return UNWANTED.has(head) ? seed('less', `minder ${bare(thing)}`) : []
}

function grown(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!GROWING.has(lemma)) return []
  const head = thing.head.toLowerCase()
  const inner = counted(thing)
  if (inner) return seed('more', `meer ${inner} ${thing.tail}`)
  if (MEASURES.has(head)) return seed('more', withAdjective(thing, 'hoger'))
  if (OF_PEOPLE.has(head) && /^van\s/u.test(thing.tail))
    return seed('more', withAdjective(thing, 'beter'))
  if (WANTED.has(head)) return seed('more', `meer ${indefinite({ ...thing, determiner: '' })}`)
  return OF_PEOPLE.has(head) ? seed('more', withAdjective(thing, 'beter')) : []
}

/** What it is like to be out of harm's way, for what can be harmed. */
const GUARDED: ReadonlyMap<string, string> = new Map([
  ['milieu', 'gezond'],
  ['klimaat', 'gezond'],
  ['planeet', 'gezond'],
  ['oceanen', 'gezond'],
  ['rivieren', 'gezond'],
  ['zee', 'gezond'],
  ['bodem', 'gezond'],
  ['ecosystemen', 'gezond'],
  ['bossen', 'gezond'],
  ['leefomgeving', 'gezond'],
  ['dieren', 'veilig'],
  ['huizen', 'veilig'],
  ['straten', 'veilig'],
  ['buurten', 'veilig'],
  ['wijken', 'veilig'],
  ['steden', 'veilig'],
  ['stad', 'veilig'],
  ['land', 'veilig'],
  ['samenleving', 'veilig'],
])

const FLOURISHING = new Set(
  'natuur biodiversiteit insecten vogels weidevogels bijen dieren'.split(' '),
)

function guarded(thing: NounPhrase, lemma: string, from: string): readonly Seed[] {
  if (!GUARDING.has(lemma)) return []
  const head = thing.head.toLowerCase()
  const harm = /^tegen\s+(.+)$/u.exec(from || thing.tail)?.[1]
  const plain = from === '' && harm !== undefined ? { ...thing, tail: '' } : thing
  if (harm !== undefined)
    return plain.plural ? seed('safe', `${bare(plain)} die veilig zijn voor ${harm}`) : []
  const adjective = GUARDED.get(head) ?? (isPerson(head) ? 'veilig' : undefined)
  if (adjective) return seed('safe', withAdjective(thing, adjective))
  const pronoun = relative(thing)
  if (!FLOURISHING.has(head) || !pronoun) return []
  return seed('safe', `${bare(thing)} ${pronoun} ${thing.plural ? 'gedijen' : 'gedijt'}`)
}

const LASTING = new Set(
  'erfgoed cultuur natuur landschap landschappen bossen monumenten gebouwen taal talen tradities biodiversiteit ambachten molens ambacht traditie dialecten streektaal'.split(
    ' ',
  ),
)

/** "erfgoed behouden" -> "erfgoed dat blijft bestaan". */
function kept(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!KEEPING.has(lemma) && !(GUARDING.has(lemma) && !FLOURISHING.has(thing.head.toLowerCase())))
    return []
  const pronoun = relative(thing)
  if (!LASTING.has(thing.head.toLowerCase()) || !pronoun) return []
  return seed(
    'lasting',
    `${indefinite(thing)} ${pronoun} ${thing.plural ? 'blijven' : 'blijft'} bestaan`,
  )
}
