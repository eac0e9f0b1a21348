import type { CueKind } from '../../judgement.ts'
import type { Item } from './items.ts'
import { isNumber, opensObject } from './noun-phrase.ts'

export function meansSense(
  items: readonly Item[],
  from: number,
  to: number,
): { kind: CueKind | undefined; because: string } {
  let works = 0
  let done = 0
  let listed = 0
  let named = false
  let specific = false
  let own = false
  let isInside = false
  for (let at = from; at < to; at++) {
    const item = items[at]
    const isJoint = item?.text === ',' || item?.word.small === 'conjunction'
    if (isJoint && opensItem(items[at + 1])) isInside = false
    if (isJoint && named) listed += 1
    if (isInside) continue
    if (item?.word.noun !== undefined || item?.word.verb !== undefined) named = true
    if (!item || item.isMark) continue
    const { noun, verb, small } = item.word
    if (small === 'own' || items[at + 1]?.form === 'we') own = true
    if (small === 'article' || noun?.plural === true) specific = true
    if (RELATIVE_STOPS.has(item.form)) break
    isInside = small === 'preposition' && at > from
    if (isInside) continue
    const isWork =
      noun?.class === 'service' ||
      noun?.class === 'work' ||
      noun?.class === 'artefact' ||
      noun?.lemma === 'learning' ||
      (noun === undefined && verb?.form === 'gerund') ||
      (noun?.class === 'thing' && noun.plural)
    const next = items[at + 1]
    const endsItem = at + 1 >= to || !next || next.isMark || next.word.small !== undefined
    if (isWork && endsItem) works += 1
    const isDoing =
      /(?:tion|ment)$/u.test(item.form) || (noun?.class === 'work' && opensObject(items[at + 2]))
    if (isDoing && next?.form === 'of') works += 2
    if (isDoing || noun?.class === 'work') done += 1
  }
  if (own) return { kind: 'activity', because: 'own-means' }
  if (works > 1 || (works === 1 && listed > 0 && specific) || (done > 0 && listed > 1))
    return { kind: 'activity', because: 'own-means' }
  return { kind: undefined, because: 'general-means' }
}

const RELATIVE_STOPS: ReadonlySet<string> = new Set(['that', 'which', 'who', 'where'])

/** "(outreach to hostels,) a hotline (and) the training of drivers": the next of a list, whatever stands between. */
function opensItem(item: Item | undefined): boolean {
  return item?.word.small === 'article' || isNumber(item)
}
