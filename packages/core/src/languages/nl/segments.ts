import { Phrases } from '../../read/phrases.ts'
import { afterLeftFrame, isRightFrame, isSaidBehind } from './clefts.ts'
import { OPENINGS } from './lexicon/phrases.ts'
import { isContent } from './noun-phrases.ts'
import type { Word } from './tagging.ts'

/** A stretch of a sentence that is read by itself, and the words in front that only announce it. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** Half-open indices of the words in front that fix nothing; empty where `from` equals `to`. */
  readonly frame: { readonly from: number; readonly to: number }
  readonly isFramed: boolean
  /** "..., dat willen wij zijn": it says what one is. */
  readonly isIdentity: boolean
}

/** A longer sentence is read in pieces, so that reading stays linear in the length of the text. */
const LONG = 90
const LONGEST = 120
const SEPARATORS: ReadonlySet<string> = new Set([':', ';', '–', '—', '-', '•', '·', '|'])
const EDGES: ReadonlySet<string> = new Set(
  '. ! ? … " “ ” „ ‘ ’ \' « » ( ) [ ] * _ # > - – — • · , ; : ` |'.split(' '),
)
const OPENING_PHRASES = new Phrases(OPENINGS.map((phrase) => [phrase, true] as const))

/** Cuts a sentence at colons, semicolons and dashes; a label in front of a colon becomes a frame. */
export function segmentsOf(words: readonly Word[], from: number, to: number): Segment[] {
  const found: Segment[] = []
  let start = from
  let frame = { from, to: from }
  let isFramed = false
  let isIdentity = false
  const close = (end: number) => {
    const trimmed = trim(words, start, end)
    const isBare =
      found.length > 0 &&
      (isRightFrame(words, trimmed.from, trimmed.to) ||
        (isPointingBack(words, trimmed.from) && !hasContent(words, trimmed.from, trimmed.to)))
    if (trimmed.from < trimmed.to && !isBare)
      found.push(withOpening(words, trimmed, frame, isFramed, isIdentity))
    isIdentity = false
    frame = { from: end, to: end }
    isFramed = false
  }
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (at > start && isFormula(words, at, to)) {
      close(at)
      return found
    }
    if (
      at - start >= LONGEST ||
      (at - start >= LONG && (word?.isMark || word?.entry.kind === 'conjunction'))
    ) {
      close(at)
      start = at
      continue
    }
    if (at > start + 1 && isSaidBehind(words, at, to)) {
      isFramed = true
      close(at)
      return found
    }
    const isRight = word?.form === ',' && isRightFrame(words, at + 1, to)
    if (word && isJoint(word) && (isRight || startsClause(words, at + 1))) {
      isFramed ||= isRight || isPointingBack(words, at + 1)
      isIdentity = isFramed && saysBeing(words, at + 1, to)
      close(at)
      start = at + 1
      continue
    }
    if (word?.form === 'want' && at > from && words[at - 1]?.form === ',') {
      close(at)
      start = at + 1
      continue
    }
    if (!word?.isMark || !SEPARATORS.has(word.form) || !isApart(words, at)) continue
    const label = trim(words, start, at)
    if (word.form === ':' && isLabel(words, label.from, label.to)) {
      frame = label
      isFramed = true
    } else close(at)
    start = at + 1
  }
  close(to)
  return found
}

const FORMULAS = new Phrases(
  [
    'al hetgeen',
    'al het geen',
    'al wat',
    'alles wat',
    'hetgeen',
    'een en ander',
    'dit alles',
    'alles in de',
    'zulks in de',
    'in de ruimste',
    'in de breedste',
    'in de ruime',
  ].map((phrase) => [phrase, true] as const),
)
const FORMULA_WORDS: ReadonlySet<string> = new Set([
  'verband',
  'bevorderlijk',
  'dienstig',
  'ruimste',
  'breedste',
  'ruime',
])

/** "en al hetgeen daarmee verband houdt", "alles in de ruimste zin": what closes a purpose in statutes. */
function isFormula(words: readonly Word[], at: number, to: number): boolean {
  if (!FORMULAS.at(words, at)) return false
  const near = words.slice(at, Math.min(to, at + 12))
  return near.some(({ form }) => FORMULA_WORDS.has(form))
}

const POINTERS: ReadonlySet<string> = new Set([
  'daar',
  'dat',
  'hier',
  'zo',
  'dit',
  'daarvoor',
  'daaraan',
  'daarvan',
])

const JOINTS: ReadonlySet<string> = new Set([',', 'en', 'maar', 'dus'])

function isJoint({ form }: Word): boolean {
  return JOINTS.has(form)
}

/** A main clause of its own after a comma: ", we streven", ", daar gaan wij voor". */
function startsClause(words: readonly Word[], at: number): boolean {
  const first = words[at]
  const second = words[at + 1]
  const third = words[at + 2]
  if (first?.form === 'wij' || first?.form === 'we')
    return second?.verb !== undefined && second.verb.form !== 'participle'
  const isAdverb =
    first?.entry.kind === 'adverb' &&
    second?.verb !== undefined &&
    (third?.form === 'wij' || third?.form === 'we')
  if (isAdverb) return true
  return isPointingBack(words, at) || saysWhatComes(words, at)
}

/** "(en) zo groeit een stad waarin ...": what comes of it. */
function saysWhatComes(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (!RESULTS.has(first?.form ?? '') || !second?.verb || !third) return false
  if (second.verb.form === 'singular') return third.entry.kind !== 'preposition'
  const { kind } = third.entry
  return second.verb.form === 'infinitive' && (kind === 'article' || kind === 'determiner')
}

const RESULTS: ReadonlySet<string> = new Set(['zo', 'daardoor', 'hierdoor', 'zodoende'])

function isPointingBack(words: readonly Word[], at: number): boolean {
  const first = words[at]
  const second = words[at + 1]
  if (!first || !POINTERS.has(first.form) || second?.verb === undefined) return false
  const third = words[at + 2]
  if (second.verb.form === 'participle') return false
  return (
    third?.form === 'wij' ||
    third?.form === 'we' ||
    third?.entry.kind === 'own' ||
    (second.form === 'is' && third?.entry.kind !== undefined)
  )
}

/** "dat willen wij zijn". */
function saysBeing(words: readonly Word[], from: number, to: number): boolean {
  let last = to - 1
  while (last > from && words[last]?.isMark) last--
  return (
    words[last]?.form === 'zijn' ||
    words[last]?.form === 'worden' ||
    words[last]?.form === 'blijven'
  )
}

/** "(maken wij ons) sterk (voor)", "(daar staan wij) pal (voor)". */
function isOfStance({ form }: Word): boolean {
  return form === 'sterk' || form === 'hard' || form === 'pal'
}

/** Whether there is anything but verbs and words that build sentences. */
function hasContent(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word, offset) => {
    const isTitle = words[from + offset - 1]?.form === 'als'
    return (
      isContent(word) &&
      !isTitle &&
      !word.verb &&
      !isOfStance(word) &&
      word.entry.noun !== 'mission'
    )
  })
}

/** A dash cuts where it stands apart, not in "-en" at the end of a list of compounds. */
function isApart(words: readonly Word[], at: number): boolean {
  const mark = words[at]?.token
  const next = words[at + 1]?.token
  const previous = words[at - 1]?.token
  if (!mark || !next || !previous) return true
  if (mark.text !== '-') return true
  return previous.end < mark.start && mark.end < next.start
}

/** "Onze missie:", "Missie 2030:", "Ons doel is simpel:": a mission noun and nothing to judge. */
function isLabel(words: readonly Word[], from: number, to: number): boolean {
  const own = words.slice(from, to)
  if (OPENING_PHRASES.at(own, 0)?.to === own.length && own.length > 0) return true
  const hasMission = own.some(({ entry }) => entry.noun === 'mission')
  return (
    hasMission &&
    own.length <= 12 &&
    !own.some(
      ({ verb }) =>
        verb !== undefined &&
        verb.form === 'infinitive' &&
        verb.verb.lemma !== 'zijn' &&
        verb.verb.value !== 'modal',
    )
  )
}

function withOpening(
  words: readonly Word[],
  range: { from: number; to: number },
  frame: { from: number; to: number },
  isFramed: boolean,
  isIdentity: boolean,
): Segment {
  const match = OPENING_PHRASES.at(words, range.from)
  if (match && match.to < range.to) {
    const next = afterOpening(words, match.to)
    return {
      from: next,
      to: range.to,
      frame: { from: range.from, to: match.to },
      isFramed: true,
      isIdentity: saysBeing(words, match.from, match.to),
    }
  }
  const left = afterLeftFrame(words, range.from, range.to)
  if (left > range.from && left < range.to)
    return {
      from: left,
      to: range.to,
      frame: { from: range.from, to: left },
      isFramed: true,
      isIdentity,
    }
  return { ...range, frame, isFramed, isIdentity }
}

/** Leaves out the comma and the "is" that join an opening to what it announces. */
function afterOpening(words: readonly Word[], at: number): number {
  let next = at
  while (
    words[next]?.form === ',' ||
    words[next]?.form === ':' ||
    words[next]?.form === 'is' ||
    words[next]?.form === 'zijn'
  )
    next++
  return next
}

function trim(words: readonly Word[], from: number, to: number): { from: number; to: number } {
  while (from < to && isEdge(words[from])) from++
  while (from < to && isEdge(words[to - 1])) to--
  return { from, to }
}

function isEdge(word: Word | undefined): boolean {
  return word !== undefined && word.isMark && EDGES.has(word.form)
}
