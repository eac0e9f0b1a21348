/**
 * A main clause as a subordinate one, with its verb last: "leven mensen weer midden in de wijk" ->
 * "mensen weer midden in de wijk leven", so that it fits behind "een wereld waarin".
 */
import { lookUp, verbWithPrefix } from '../lexicon.ts'

/** What follows the verb also in a subordinate clause: another clause. */
const TRAILING =
  /,?\s(?:waarin|waar|waarmee|waarop|waaraan|waardoor|die|dat|om|zodat|zonder dat|als|omdat|terwijl|wanneer|tot|dan)\s/u

/** @param rest What stands behind the finite verb, its subject in front. */
export function verbLast(verb: string, rest: string): string {
  const cut = TRAILING.exec(rest)
  const middle = cut ? rest.slice(0, cut.index) : rest
  const tail = cut ? rest.slice(cut.index) : ''
  const space = middle.lastIndexOf(' ')
  const last = middle.slice(space + 1)
  const front = middle.slice(0, Math.max(space, 0))
  if (front !== '' && isPrefixOf(last, verb)) return `${front} ${last}${verb}${tail}`
  const parts = middle.split(' ')
  const apart = parts.findIndex(
    (part, index) =>
      index > 0 && (isPrefixOf(part, verb) || isLoosePrefix(part, parts[index + 1] ?? '')),
  )
  if (apart > 0) return `${parts.with(apart, `${parts[apart] ?? ''}${verb}`).join(' ')}${tail}`
  if (front !== '' && isNonFinite(last)) return `${front} ${verb} ${last}${tail}`
  return `${middle} ${verb}${tail}`
}

const PREFIXES = new Set('over op af uit aan mee toe bij weg terug door samen'.split(' '))

/** "(houden tijd) over voor (hun koor)": two in a row, of which the first belongs to the verb. */
function isLoosePrefix(word: string, next: string): boolean {
  return PREFIXES.has(word) && /^(?:voor|met|van|aan|in|op|bij|uit)$/u.test(next)
}

function isPrefixOf(prefix: string, verb: string): boolean {
  return lookUp(verb).verbs.some(
    (reading) => verbWithPrefix(reading.verb.lemma, prefix) !== undefined,
  )
}

function isNonFinite(word: string): boolean {
  const entry = lookUp(word)
  return (
    entry.noun === undefined &&
    entry.verbs.some(({ form }) => form === 'infinitive' || form === 'participle')
  )
}
