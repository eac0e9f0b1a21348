import type { Item } from './items.ts'
import { isOwnSubject } from './boundaries.ts'

/** What the clause with "what" says of the thing: that it is wanted, done, on offer, or what comes of the work. */
export type CleftKind = 'wanted' | 'done' | 'offered' | 'result'

/** A sentence that is taken apart around a copula: the thing, and what is said of it. Item indices. */
export interface Cleft {
  readonly kind: CleftKind
  readonly from: number
  readonly to: number
}

const REACH = 16

/** "What we want is X", "X is what we want", "it is X that we have in mind". */
export function cleftAt(items: readonly Item[], from: number, to: number): Cleft | undefined {
  return (
    whatIs(items, from, to) ??
    itIs(items, from, to) ??
    isWhat(items, from, to) ??
    isTheGoal(items, from, to)
  )
}

/** "What we hope for (in the end) is (simple enough:) X". */
function whatIs(items: readonly Item[], from: number, to: number): Cleft | undefined {
  const isAll = items[from]?.form === 'all' && isOwnSubject(items[from + 1])
  if (items[from]?.form !== 'what' && !isAll) return undefined
  for (let at = from + 2; at < to - 1 && at < from + REACH; at++) {
    const item = items[at]
    const isColon = item?.text === ':'
    if (!isColon && item?.form !== 'is' && item?.form !== 'are') continue
    if (items[at - 1]?.word.small === 'we' && !isColon) continue
    const kind = kindOf(items, from + 1, at)
    return kind && { kind, from: afterSimply(items, at + 1, to), to }
  }
  return undefined
}

/** "(what we want is) simple enough: (a city where ...)". */
function afterSimply(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to - 1 && at < from + 3; at++) {
    if (items[at]?.text === ':') return at + 1
    if (items[at]?.word.adjective === undefined && items[at]?.word.small !== 'adverb') return from
  }
  return from
}

/** "It is a world without blindness that we have in mind". */
function itIs(items: readonly Item[], from: number, to: number): Cleft | undefined {
  const opens = items[from]?.form === "it's" ? from + 1 : from + 2
  const isIt = opens === from + 1 || (items[from]?.form === 'it' && items[from + 1]?.form === 'is')
  if (!isIt) return undefined
  for (let at = opens + 1; at < to - 1; at++) {
    if (items[at]?.form !== 'that' || !isOwnSubject(items[at + 1])) continue
    const kind = kindOf(items, at + 1, to)
    return kind && { kind, from: opens, to: at }
  }
  return undefined
}

const GOALS: ReadonlySet<string> = new Set(
  'goal aim dream ideal ambition destination vision mission horizon hope'.split(' '),
)

/** "A world in which no weapon crosses a border unseen is the goal". */
function isTheGoal(items: readonly Item[], from: number, to: number): Cleft | undefined {
  const isGoal = GOALS.has(items[to - 1]?.form ?? '')
  const { word, form } = items[to - 2] ?? {}
  if (!isGoal || (form !== 'the' && word?.small !== 'own')) return undefined
  const copula = items[to - 3]?.form
  if ((copula !== 'is' && copula !== 'remains') || to - 3 - from < 3) return undefined
  return { kind: 'wanted', from, to: to - 3 }
}

/** "X is what we offer", "X, that is what we want", "X: that is where everybody should be". */
function isWhat(items: readonly Item[], from: number, to: number): Cleft | undefined {
  for (let at = Math.max(from + 2, to - REACH); at < to - 1; at++) {
    const { form } = items[at] ?? {}
    if (form !== 'what' && form !== 'where' && !(form === 'all' && isOwnSubject(items[at + 1])))
      continue
    const copula = items[at - 1]?.form
    const isThat = copula === "that's"
    if (copula !== 'is' && copula !== 'are' && !isThat) continue
    const kind = kindOf(items, at + 1, to)
    if (!kind) continue
    const pointer = isThat ? at - 1 : at - 2
    const isPointed = isThat || items[pointer]?.word.small === 'demonstrative'
    const end = isPointed ? pointer : at - 1
    const isApart = items[end - 1]?.isMark === true
    if (isPointed && !isApart) return undefined
    return { kind, from, to: isApart ? end - 1 : end }
  }
  return undefined
}

const WANTING: ReadonlySet<string> = new Set(
  'want wants hope hopes dream dreams seek seeks wish wishes strive strives picture imagine envision after towards toward ask asks mind see achieve believe believes stand stands long longs intend aim aims heading ensured built should going fight fights'.split(
    ' ',
  ),
)
const OFFERING: ReadonlySet<string> = new Set(
  'offer offers provide provides get gets give gives bring brings sell sells deliver delivers'.split(
    ' ',
  ),
)
const COMING: ReadonlySet<string> = new Set('comes come leads results follows grows'.split(' '))

/** What the words between "what" and its copula, or behind it, say. */
function kindOf(items: readonly Item[], from: number, to: number): CleftKind | undefined {
  const forms = items.slice(from, to).map(({ form }) => form)
  if (forms.length > REACH) return undefined
  if (forms.some((form) => WANTING.has(form))) return 'wanted'
  if (forms.some((form) => COMING.has(form))) return 'result'
  if (forms.some((form) => OFFERING.has(form))) return 'offered'
  return forms[1] === 'do' || forms[1] === 'does' || forms.at(-1) === 'do' ? 'done' : undefined
}
