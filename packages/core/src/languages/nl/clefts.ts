import type { Word } from './tagging.ts'

/**
 * Sentences that are taken apart around their frame: "X is wat wij willen", "wat wij willen is X",
 * "X, daar zetten wij ons voor in".
 */

const COPULAS: ReadonlySet<string> = new Set(['is', 'zijn', 'blijft'])
const OURS: ReadonlySet<string> = new Set(['wij', 'we', 'ons', 'onze', 'ik'])
/** Verbs that say that one wants it, in the forms that follow "wat wij", "waar wij". */
const WANTING: ReadonlySet<string> = new Set(
  'wil willen streeft streven droomt dromen hoopt hopen gaat gaan draait draaien staat staan werkt werken gelooft geloven beoogt beogen ijvert ijveren naartoe ogen drijft beweegt verlangen verlangt inzet inzetten zetten zet maakt maken doet doen vecht vechten strijdt strijden luidt komt komen heen'.split(
    ' ',
  ),
)
const ENDS: ReadonlySet<string> = new Set(
  'voor naar aan om in op toe mee naartoe voren staan in heen sterk bij van'.split(' '),
)
const POINTERS: ReadonlySet<string> = new Set([
  'daar',
  'hier',
  'dat',
  'dit',
  'zo',
  'daarvoor',
  'zover',
  'daaraan',
])
const GOALS: ReadonlySet<string> = new Set(
  'horizon resultaat ideaal streven doel droom einddoel stip streefbeeld inzet uitkomst missie visie opdracht ambitie doelstelling wens'.split(
    ' ',
  ),
)

/** "(is het resultaat) dat telt", "(is de horizon) daarbij". */
const AFTER_GOAL: ReadonlySet<string> = new Set(['dat', 'waar', 'daarbij', 'hierbij', 'van'])

const REACH = 14

function endOf(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && words[end - 1]?.isMark) end -= 1
  return end
}

/** "(Een stad zonder honger,) daar zet de stichting zich voor in": what stands behind only frames. */
export function isRightFrame(words: readonly Word[], from: number, to: number): boolean {
  const end = endOf(words, from, to)
  if (end - from < 3 || end - from > REACH || !POINTERS.has(words[from]?.form ?? '')) return false
  const verb = words[from + 1]
  if (verb?.form === 'luidt' || words[from]?.form === 'zover') return true
  if (!WANTING.has(verb?.form ?? '') || verb?.verb === undefined) return false
  return ENDS.has(words[end - 1]?.form ?? '') && !hasMark(words, from, end)
}

function hasMark(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ isMark }) => isMark)
}

/** "(Een leefbare buurt) is wat wij willen", "is het resultaat dat telt": at the copula. */
export function isSaidBehind(words: readonly Word[], at: number, to: number): boolean {
  if (!COPULAS.has(words[at]?.form ?? '')) return false
  const end = endOf(words, at, to)
  const next = words[at + 1]?.form ?? ''
  const isClause = next === 'waar' || next === 'wat'
  if (isClause && end - at <= REACH) {
    const behind = words.slice(at + 2, end)
    return behind.some(({ form }) => OURS.has(form)) && behind.some(({ form }) => WANTING.has(form))
  }
  const isGoal = GOALS.has(words[at + 2]?.form ?? '')
  const isOfAll = next === 'het' || next === 'ons' || next === 'onze' || next === 'de'
  if (!isOfAll || !isGoal) return false
  return at + 3 >= end || AFTER_GOAL.has(words[at + 3]?.form ?? '')
}

/** "Wat wij voor ogen hebben zijn (jonge mensen ...)": where the thing begins; `from` where it is not said. */
export function afterLeftFrame(words: readonly Word[], from: number, to: number): number {
  const first = words[from]?.form
  if (first !== 'wat' && first !== 'waar') return from
  let isWanted = false
  let isOurs = false
  for (let at = from + 1; at < to - 1 && at < from + REACH; at++) {
    const form = words[at]?.form ?? ''
    const isEnd = form === ':' || (COPULAS.has(form) && at > from + 2)
    if (isEnd) return isWanted && isOurs ? at + 1 : from
    isWanted ||= WANTING.has(form) && form !== 'doen' && form !== 'doet' && form !== 'maakt'
    isOurs ||= OURS.has(form) || form === 'het'
  }
  return from
}
