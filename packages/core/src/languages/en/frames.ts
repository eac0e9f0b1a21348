import type { Item } from './items.ts'

/** Nouns that name a mission. */
const MISSION_NOUNS: ReadonlySet<string> = new Set(
  'role principle belief philosophy conviction mission vision purpose purposes goal goals aim aims objective objectives object objects ambition ambitions dream intent intention intentions task focus commitment promise quest reason why role-mission charge duty job hope desire calling statement priority responsibility cause motto passion focus result outcome upshot'.split(
    ' ',
  ),
)
const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'be',
  'has',
  'remains',
  'includes',
  'is:',
])

const REACH = 40

/** Where a frame such as "our mission is to" ends; `to` and `for` and `that` are taken with it. */
export interface MissionFrame {
  readonly next: number
  readonly opens: 'to' | 'that' | 'for' | 'phrase'
}

/** Reads "Our mission is to", "It is the mission of X to", "The purpose for which X is organised is to". */
export function missionFrame(
  items: readonly Item[],
  from: number,
  to: number,
): MissionFrame | undefined {
  const end = Math.min(to, from + REACH)
  const noun = missionNoun(items, from, end)
  if (noun < 0) return undefined
  if (items[from]?.form === 'it' || items[from]?.form === "it's")
    return itIsTheMission(items, noun, end)
  let fallback = -1
  for (let at = noun + 1; at < end; at++) {
    const item = items[at]
    if (!item) break
    if (fallback < 0 && (item.form === 'where' || item.form === 'who')) break
    if (item.text === ':') return opensAt(items, at + 1, to)
    if (item.word.small === 'we' && at < noun + 4) return undefined
    if (fallback >= 0 && item.word.small === 'relative') break
    if (!COPULAS.has(item.form) || (item.form === 'has' && items[at + 1]?.form !== 'been')) continue
    const next = skipSmall(items, at + 1, end)
    if (items[next]?.form === 'to' || items[next]?.form === 'that' || items[next]?.form === 'for') {
      return opensAt(items, next, to)
    }
    const isToldOf =
      items[noun + 1]?.form === 'for' &&
      items[noun + 2]?.form === 'which' &&
      items.slice(next, end).some(({ form }) => COPULAS.has(form))
    const isFrame = !isToldOf && FRAME_PARTICIPLES.has(items[next]?.form ?? '')
    if (fallback < 0 && (!isParticiple(items[next]) || isFrame)) fallback = next
  }
  const isDream = items[noun]?.form === 'vision' || items[noun]?.form === 'dream'
  if (fallback < 0 && isDream && items[noun + 1]?.form === 'of') return opensAt(items, noun + 2, to)
  return fallback < 0 ? undefined : opensAt(items, fallback, to)
}

function isParticiple(item: Item | undefined): boolean {
  const form = item?.word.verb?.form
  return form === 'past' || form === 'participle'
}

const BEFORE_MISSION: ReadonlySet<string> = new Set([
  'it',
  'is',
  'was',
  "it's",
  'and',
  'of',
  'with',
])

/** The index of the mission noun, where only its owner and adjectives stand before it. */
function missionNoun(items: readonly Item[], from: number, end: number): number {
  const limit = Math.min(end, from + 14)
  for (let at = from; at < limit; at++) {
    const item = items[at]
    if (!item || item.form === 'we' || item.form === ',') return -1
    if (MISSION_NOUNS.has(item.form) && !item.possessive) return isVerbOfAim(items, at) ? -1 : at
    const { small, verb, noun, adjective } = item.word
    if (small === 'modal' || small === 'relative') return -1
    const isVerb =
      verb !== undefined && verb.form !== 'gerund' && noun === undefined && adjective === undefined
    if (isVerb && !BEFORE_MISSION.has(item.form) && !item.isCapital) return -1
  }
  return -1
}

/** "The school aims to": a verb, where no copula follows what the aim is. */
function isVerbOfAim(items: readonly Item[], at: number): boolean {
  const form = items[at]?.form
  const verbal = form === 'aims' || form === 'hopes' || form === 'desires' || form === 'promises'
  return verbal && items[at + 1]?.form === 'to'
}

function itIsTheMission(
  items: readonly Item[],
  noun: number,
  end: number,
): MissionFrame | undefined {
  for (let at = noun + 1; at < end; at++) {
    const form = items[at]?.form
    if (form === 'to' || form === 'that') return opensAt(items, at, end)
  }
  return undefined
}

function skipSmall(items: readonly Item[], from: number, end: number): number {
  let at = from
  while (at < end) {
    const item = items[at]
    if (!item) break
    const skip =
      item.word.small === 'adverb' ||
      item.text === ':' ||
      item.form === 'been' ||
      item.form === 'be' ||
      item.form === 'not' ||
      item.form === 'simply' ||
      item.form === 'one' ||
      item.form === 'only' ||
      item.text === '"' ||
      item.text === '“'
    if (!skip) break
    at += 1
  }
  return at
}

function opensAt(items: readonly Item[], at: number, to: number): MissionFrame | undefined {
  const next = skipSmall(items, at, to)
  const form = items[next]?.form
  if (form === 'to') return { next: next + 1, opens: 'to' }
  if (form === 'that') return { next: next + 1, opens: 'that' }
  if (form === 'for') return { next: next + 1, opens: 'for' }
  if (form === 'of' || form === 'on') return { next: next + 1, opens: 'phrase' }
  return next < to ? { next, opens: 'phrase' } : undefined
}

/** Participles that frame what follows after "to", "for" or "towards". */
export const FRAME_PARTICIPLES: ReadonlySet<string> = new Set(
  'guided based rooted committed dedicated devoted determined established founded formed organized organised created designed intended meant incorporated chartered operated set-up passionate here driven inspired motivated built aimed proud working focused privileged charged tasked structured engaged'.split(
    ' ',
  ),
)

/** Words that may lead a statement in and say nothing: "Together for ...", "Towards ...". */
export const LEAD_INS: ReadonlySet<string> = new Set([
  'for',
  'towards',
  'toward',
  'until',
  'together',
  'imagine',
  'picture',
  'and',
  'that',
])
