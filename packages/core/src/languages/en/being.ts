import type { CueKind } from '../../judgement.ts'
import type { Place } from './clauses.ts'
import type { Item } from './items.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isStateWord } from './postmodifier.ts'
import type { Subject } from './subject.ts'
import type { Verb } from './verbs.ts'

/** "(the foundation) was set up in 1987 by two teachers": where it comes from. */
export function isHistory(items: readonly Item[], verb: Verb): boolean {
  const form = items[verb.at]?.form
  if (form !== 'was' && form !== 'were' && form !== 'been') return false
  const at = items[verb.to]?.word.small === 'adverb' ? verb.to + 1 : verb.to
  return FOUNDED.has(items[at]?.form ?? '')
}

const FOUNDED: ReadonlySet<string> = new Set(
  'set founded established formed started created born incorporated launched begun opened built chartered'.split(
    ' ',
  ),
)

/** "Be prepared.": a call to anybody. */
export function isCall(
  items: readonly Item[],
  verb: Verb,
  phrase: NounPhrase,
  place: Place,
): boolean {
  const isBare = place.position === 'bare' && place.link === 'main' && !place.ownSubject
  return (
    isBare &&
    verb.form === 'base' &&
    phrase.head < 0 &&
    !phrase.rank &&
    items[verb.at - 1]?.form !== 'to' &&
    !RANK_WORDS.has(items[verb.to]?.form ?? '')
  )
}

export function beingSense(
  items: readonly Item[],
  verb: Verb,
  phrase: NounPhrase,
  to: number,
  subject?: Subject,
): { kind: CueKind; because: string } {
  if (verb.class === 'identity')
    return {
      kind: phrase.rank || RECOGNISED.test(verb.lemma) ? 'ranking' : 'identity',
      because: 'identity',
    }
  if (phrase.rank || hasRank(items, verb.to, phrase, to))
    return { kind: 'ranking', because: 'rank' }
  const isBareWorld =
    subject === undefined &&
    phrase.class === 'world' &&
    (items[phrase.to]?.form === 'where' || items[phrase.to + 1]?.form === 'which')
  if (isBareWorld) return { kind: 'state', because: 'world-state' }
  if (phrase.class === 'world' && phrase.states > 1 && subject?.future !== false)
    return { kind: 'state', because: 'world-state' }
  if (phrase.pleased && phrase.class === 'client')
    return { kind: 'ranking', because: 'contented-customers' }
  const isBareHead = phrase.determiner === undefined && isStateWord(items[phrase.to])
  const isQuality = (phrase.head < 0 && isPredicate(items, verb.to, to)) || isBareHead
  if (
    isQuality &&
    (verb.lemma === 'become' ||
      subject?.future === true ||
      phrase.comparative ||
      phrase.inward ||
      subject === undefined)
  ) {
    return { kind: 'inward-change', because: 'own-change' }
  }
  return { kind: 'identity', because: 'identity' }
}

const RECOGNISED = /^be (?:known|recogni|regarded|seen|considered|acknowledged|perceived|viewed)/u

const RANK_WORDS: ReadonlySet<string> = new Set([
  'first',
  'number-one',
  '1',
  '#1',
  'one',
  'choice',
  'among',
  'known',
  'recognized',
  'recognised',
  'top',
])

function hasRank(items: readonly Item[], from: number, phrase: NounPhrase, to: number): boolean {
  for (let at = from; at < to && at < Math.max(phrase.to + 4, from + 4); at++) {
    const item = items[at]
    if (!item) return false
    if (item.form === 'of' && items[at + 1]?.form === 'choice') return true
    if (at < from + 3 && RANK_WORDS.has(item.form)) return true
    if (at === phrase.head && (item.form === 'leader' || item.form === 'frontrunner')) return true
    if (at === from && item.form === 'number') return true
  }
  return false
}

function isPredicate(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) {
    if (isStateWord(items[at]) || items[at]?.word.adjective) return true
  }
  return false
}
