import type { Complement } from '../../read/reading.ts'
import { spanOf } from './clauses.ts'
import type { Item } from './items.ts'
import type { NounPhrase } from './noun-phrase.ts'
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
  if (!helped || object.head < 0) return undefined
  for (let index = object.to; index < end; index++) {
    const form = items[index]?.form
    if (form === 'to' && verbAt(items, index + 1, end, 'base', true))
      return { kind: 'infinitive', range: spanOf(items, index, end) }
    if (form === 'with' || form === 'in') return { kind: 'noun', range: spanOf(items, index, end) }
    if (index === object.to && verbAt(items, index, end, 'base', false))
      return { kind: 'infinitive', range: spanOf(items, index, end) }
  }
  return undefined
}
