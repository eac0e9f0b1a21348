import type { Complement } from '../../read/reading.ts'
import { spanOf } from './clauses.ts'
import type { Item } from './items.ts'
import { nounPhrase, type NounPhrase } from './noun-phrase.ts'
import { type Verb, verbAt } from './verbs.ts'

const INFINITIVE_TAKERS: ReadonlySet<string> = new Set([
  'help',
  'enable',
  'encourage',
  'make',
  'let',
])

const INFORMING_TO: ReadonlySet<string> = new Set([
  'inspire',
  'teach',
  'train',
  'educate',
  'challenge',
  'instruct',
  'invite',
  'tell',
  'involve',
  'engage',
  'mobilise',
  'mobilize',
  'give',
  'ask',
  'lead',
  'prepare',
])

export function takesInfinitive(verb: Verb): boolean {
  return INFINITIVE_TAKERS.has(verb.class) || INFORMING_TO.has(verb.lemma)
}

export function complementOf(
  items: readonly Item[],
  object: NounPhrase,
  end: number,
  at: number | undefined,
  helped: boolean,
): Complement | undefined {
  if (at !== undefined && at < end) {
    const kind = items[at]?.word.adjective ? 'adjective' : 'clause'
    return { kind, range: spanOf(items, at, end) }
  }
  return helped && object.head >= 0 ? aimOf(items, object, end) : undefined
}

/** What the helped are helped to: an infinitive, wherever it stands behind them; else "with", "in". */
function aimOf(items: readonly Item[], object: NounPhrase, end: number): Complement | undefined {
  let noun: Complement | undefined
  for (let index = object.to; index < end; index++) {
    const form = items[index]?.form
    if (items[index]?.isMark) break
    const isWished = WISHING.has(items[index - 1]?.form ?? '')
    if (form === 'to' && !isWished && verbAt(items, index + 1, end, 'base', true))
      return { kind: 'infinitive', range: spanOf(items, index, end) }
    if (form === 'in' && index + 2 < end && verbAt(items, index + 1, end, 'gerund', true))
      return { kind: 'noun', range: spanOf(items, index, end) }
    if (noun === undefined && isAim(items, index))
      noun = { kind: 'noun', range: spanOf(items, index, end) }
    if (noun === undefined && isBareAim(items, object, index, end))
      return { kind: 'infinitive', range: spanOf(items, index, end) }
  }
  return noun
}

/** "(seniors who) wish to (learn a trade)": it belongs to the relative clause. */
const WISHING: ReadonlySet<string> = new Set(
  'wish want need hope like choose able unable willing ready'.split(' '),
)

/** "with repairs", "in finding work"; but "in the valley" says where they are. */
function isAim(items: readonly Item[], at: number): boolean {
  const form = items[at]?.form
  if (form === 'with') return true
  return form === 'in' && !isPlaceAt(items, at + 1)
}

function isPlaceAt(items: readonly Item[], at: number): boolean {
  const phrase = nounPhrase(items, at, items.length)
  const isNamed = items[at]?.isCapital === true || items[phrase.head]?.isCapital === true
  return isNamed || phrase.class === 'world' || phrase.class === 'place'
}

/** "(help people) find work", "(help growers in the valley) sell directly": without "to". */
function isBareAim(items: readonly Item[], object: NounPhrase, at: number, end: number): boolean {
  if (!verbAt(items, at, end, 'base', false)) return false
  const { noun } = items[at]?.word ?? {}
  return at === object.to || (noun === undefined && items[at - 1]?.word.noun !== undefined)
}
