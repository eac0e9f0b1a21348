import { verbWithPrefix } from './lexicon.ts'
import { isContent, nounPhrases } from './noun-phrases.ts'
import { isTime } from './subject.ts'
import type { Word } from './tagging.ts'

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['wij', 'we', 'zij', 'ze', 'jullie'])
const LOOSE_COMPANIONS: ReadonlySet<string> = new Set([
  'ter',
  'ten',
  'beschikbaar',
  'staat',
  'stand',
  'beschikking',
])

/** Where the finite verb of a main clause stands: a position in `items`. */
export function finitePosition(
  words: readonly Word[],
  items: readonly number[],
): number | undefined {
  const position = items.findIndex((at, index) => isFinite(words, items, at, index))
  return position < 0 ? undefined : position
}

function isFinite(
  words: readonly Word[],
  items: readonly number[],
  at: number,
  index: number,
): boolean {
  const verb = words[at]?.verb
  if (!verb || verb.form === 'participle') return false
  if (words[at]?.form === 'staat' && words[at - 1]?.form === 'in') return false
  if (index === 0 && isBareObject(words, items)) return false
  if (verb.form === 'singular' || verb.form === 'stem') return true
  if (words[at - 1]?.form === 'te' || words[at - 1]?.form === 'het') return false
  if (
    SUBJECT_PRONOUNS.has(words[at - 1]?.form ?? '') ||
    SUBJECT_PRONOUNS.has(words[at + 1]?.form ?? '')
  )
    return true
  if (index === 0) return false
  const front = items.slice(0, index)
  if (front.some((item) => LOOSE_COMPANIONS.has(words[item]?.form ?? ''))) return false
  return (
    (hasPluralSubject(words, front) && isSecond(words, items, index)) ||
    isInverted(words, items, index)
  )
}

/** "Vilt maken": a noun that looks like a verb, with only the infinitive that it belongs to behind it. */
function isBareObject(words: readonly Word[], items: readonly number[]): boolean {
  const [first, second] = items.map((at) => words[at]?.verb)
  if (items.length !== 2 || first?.form !== 'singular' || second?.form !== 'infinitive')
    return false
  return first.verb.value === 'activity' || first.verb.value === 'living'
}

function hasPluralSubject(words: readonly Word[], front: readonly number[]): boolean {
  const [first, ...rest] = nounPhrases(
    words,
    front.filter((at) => !words[at]?.verb),
  )
  if (!first || first.preposition !== undefined) return false
  const isSeveral = rest.some(({ preposition }) => preposition === undefined)
  const head = first.head === undefined ? undefined : words[first.head]
  const isPlural =
    first.isPlural ||
    (head?.entry.noun === undefined &&
      (head?.form.endsWith('en') || head?.form.endsWith('s')) === true)
  return (
    isPlural ||
    isSeveral ||
    front.some((at) => words[at]?.form === 'allen' || words[at]?.form === 'velen')
  )
}

/** In second place there is more behind the verb; at the end of a phrase there is not. */
function isSecond(words: readonly Word[], items: readonly number[], index: number): boolean {
  const verb = words[items[index] ?? -1]?.verb?.verb
  const next = words[items[index + 1] ?? -1]
  if (!verb || !next || next.isMark) return false
  if (verb.lemma === 'zijn' || verb.lemma === 'hebben') return true
  const { kind } = next.entry
  if (verbWithPrefix(verb.lemma, next.form)) return true
  if (kind === 'conjunction' || (next.verb !== undefined && verb.value !== 'modal')) return false
  if (verb.value === 'living' || verb.value === 'plain' || verb.value === 'modal') {
    return kind !== 'preposition' || hasPeopleSubject(words, items.slice(0, index))
  }
  return kind !== 'preposition'
}

function hasPeopleSubject(words: readonly Word[], front: readonly number[]): boolean {
  const [first] = nounPhrases(words, front)
  return (
    first?.noun === 'people' ||
    first?.noun === 'customer' ||
    first?.isUniversal === true ||
    (first?.isPlural === true && first.items.length > 1)
  )
}

/** "Overal horen weidevogels bij het landschap": an adverb in front and the subject behind the verb. */
function isInverted(words: readonly Word[], items: readonly number[], index: number): boolean {
  const value = words[items[index] ?? -1]?.verb?.verb.value
  const isOfPeople = isBarePeople(words, items, index + 1)
  if (value !== 'living' && value !== 'plain' && value !== 'modal' && !isOfPeople) return false
  const isAdverbial =
    items.slice(0, index).every((at) => words[at]?.entry.kind === 'adverb') ||
    startsWithPreposition(words, items) ||
    (index > 0 && isTime(words, { head: items[index - 1] }))
  const next = words[items[index + 1] ?? -1]
  return (
    isAdverbial &&
    next !== undefined &&
    (isContent(next) ||
      next.form === 'te' ||
      next.entry.kind === 'determiner' ||
      next.entry.kind === 'article' ||
      next.entry.kind === 'possessive' ||
      next.entry.kind === 'own')
  )
}

/** "(In een weerbare samenleving vangen) buren (elkaar op)". */
function isBarePeople(words: readonly Word[], items: readonly number[], index: number): boolean {
  const entry = words[items[index] ?? -1]?.entry
  return entry?.noun === 'people' && entry.isPlural && items.length > index + 1
}

function startsWithPreposition(words: readonly Word[], items: readonly number[]): boolean {
  return words[items[0] ?? -1]?.entry.kind === 'preposition'
}
