import type { Sentence } from '../read/sentences.ts'
import type { Token } from '../read/tokens.ts'
import type { Announcement } from './announce.ts'
import { isHolder, isName, type Holder, type Names } from './holder.ts'
import type { Lexicon, Noun } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Match, Span } from './pattern.ts'
import type { Saying } from './words.ts'

/** What sayings are judged by. */
export interface Surroundings {
  readonly outline: Outline
  readonly lexicons: readonly Lexicon[]
  /** Whether the document tells of games, flights and the like. */
  readonly isOperational: boolean
}

export interface Hit {
  readonly saying: Saying
  readonly match: Match
  readonly lexicon: Lexicon
  readonly noun: Noun | undefined
  /** Whether only its place, where a page begins, makes it count. */
  readonly opens: boolean
}

const OPENS: ReadonlySet<Holder> = new Set<Holder>(['named', 'undertaking'])

/**
 * "Our goal is to", "The purpose of this project is to", "This project has as its goal to": where a page
 * begins it may be the statement, if nothing says it more plainly.
 */
export function mayOpen(
  passage: Passage,
  sentence: Sentence,
  hit: Hit,
  surroundings: Surroundings,
): boolean {
  const { outline, isOperational } = surroundings
  const mayState = outline.isIntroduction(passage.index) && !outline.isIncidental && !isOperational
  if (!mayState || !hit.noun) return false
  switch (hit.saying.whose) {
    case 'own':
      return true
    case 'named':
      return OPENS.has(holderOf(passage.tokens, sentence, hit, surroundings))
    case 'subject':
      return OPENS.has(subjectOf(passage, sentence, hit, surroundings))
    case 'back':
      return isSaidOfTitle(passage, sentence, hit, surroundings)
    default:
      return false
  }
}

/** "Sprout is a set of fonts. Its purpose is to ...": the sentence before is about what the page is called after. */
function isSaidOfTitle(
  { tokens }: Passage,
  { from }: Sentence,
  { lexicon }: Hit,
  { outline: { names } }: Surroundings,
): boolean {
  const before = tokens.slice(Math.max(0, from - MOST_BEFORE), from)
  return before.some((token) => isHolder([token], { lexicon, names }) === 'named')
}

/** How far back, in tokens, a name may stand for "its" to mean it. */
const MOST_BEFORE = 40

export function isSomebodys(
  passage: Passage,
  sentence: Sentence,
  hit: Hit,
  surroundings: Surroundings,
): boolean {
  const { saying, noun } = hit
  const strong = noun?.strong ?? true
  const near = isNear(passage.index, surroundings)
  if (isToldOfOthers(passage, sentence, hit, surroundings)) return false
  switch (saying.whose) {
    case 'own':
      if (strong) return !surroundings.isOperational || noun?.section === 'vision'
      return near
    case 'back':
      return strong ? !surroundings.isOperational : near
    case 'bare':
      return isAnnounced(passage.index, hit, surroundings)
    case 'named': {
      const holder = holderOf(passage.tokens, sentence, hit, surroundings)
      if (holder === 'unknown' && surroundings.outline.isIncidental) return false
      return (
        !isNobodys(passage.tokens, sentence, hit, surroundings) &&
        suits(holder, strong, surroundings, passage)
      )
    }
    case 'subject': {
      const holder = subjectOf(passage, sentence, hit, surroundings)
      if (
        needsNearness(passage.tokens, hit) &&
        !near &&
        !isOfTitle(passage, sentence, surroundings)
      )
        return false
      if (holder === 'body' && noun) return !surroundings.isOperational
      return suits(holder, strong && !needsBody(hit), surroundings, passage)
    }
  }
}

/** News and rules tell what others are for: there a body's purpose counts only where it is ours. */
function isToldOfOthers(
  { tokens }: Passage,
  { from, to }: Sentence,
  { saying, lexicon, noun }: Hit,
  { outline }: Surroundings,
): boolean {
  if (!outline.isIncidental || saying.whose === 'own' || noun?.strong) return false
  for (let at = from; at < to; at++) {
    if (lexicon.takes('we', tokens, at) > 0 || lexicon.takes('own', tokens, at) > 0) return false
  }
  return true
}

/** Whether a holder can have the mission, or the purpose, that is said to be its. */
function suits(
  holder: Holder,
  strong: boolean,
  surroundings: Surroundings,
  { index }: Passage,
): boolean {
  const { outline } = surroundings
  if (holder === 'thing' || holder === 'none') return false
  if (holder === 'ours') return true
  if (holder === 'body') return strong || isNear(index, surroundings) || isOpening(index, outline)
  if (holder === 'named') return strong || isNear(index, surroundings)
  if (holder === 'undertaking') return strong || outline.announcementOver(index) !== undefined
  return strong
}

/** Whether a place is where a page begins, or under a heading that announces anything. */
function isOpening(index: number, outline: Outline): boolean {
  return outline.isIntroduction(index) || outline.announcementOver(index) !== undefined
}

/** "With a mission to" tells of somebody in passing. */
function needsNearness(tokens: readonly Token[], { match }: Hit): boolean {
  return PASSING.has(tokens[match.from]?.form ?? '')
}

const PASSING: ReadonlySet<string> = new Set(['with', 'met'])

/** How far into a sentence its subject's name stands. */
const NAME_WITHIN = 4

/** Whether a sentence where a page begins has the one that the page is called after as its subject. */
function isOfTitle(
  { index, tokens }: Passage,
  { from }: Sentence,
  { outline }: Surroundings,
): boolean {
  const beginning = tokens.slice(from, from + NAME_WITHIN)
  return outline.isIntroduction(index) && beginning.some((token) => isName(token, outline.names))
}

/** "Exists to" is said of anything, "has the mission to" of bodies only. */
function needsBody({ saying }: Hit): boolean {
  return saying.section === 'purpose' || saying.faint === true
}

/** Whether a place is one where an organisation tells of itself. */
function isNear(index: number, { outline }: Surroundings): boolean {
  return outline.isAboutOneself(index) || isTrusted(outline.announcementOver(index))
}

function isTrusted(announcement: Announcement | undefined): boolean {
  return announcement !== undefined && (announcement.strong || announcement.owned)
}

function isAnnounced(index: number, { saying, noun }: Hit, { outline }: Surroundings): boolean {
  if (saying.followedBy === 'quotation') return true
  const over = outline.headingOf(index)?.announcement
  return isTrusted(over) && noun !== undefined && (over?.sections.includes(noun.section) ?? false)
}

/** Whether any language tells that it is nobody's in particular: "mission" is a word in several. */
function isNobodys(
  tokens: readonly Token[],
  sentence: Sentence,
  hit: Hit,
  surroundings: Surroundings,
): boolean {
  return surroundings.lexicons.some(
    (lexicon) => holderOf(tokens, sentence, { ...hit, lexicon }, surroundings) === 'none',
  )
}

/** Whose mission a pattern names, in its gap or its possessive. */
function holderOf(
  tokens: readonly Token[],
  sentence: Sentence,
  { match, lexicon }: Hit,
  { outline: { names } }: Surroundings,
): Holder {
  const gap = match.parts.get('gap')
  if (gap) return isHolder(tokens.slice(gap.from, gap.to), { lexicon, names })
  const possessive = match.parts.get('possessive')
  if (!possessive) return 'unknown'
  const from = startOfName(tokens, sentence.from, possessive.from)
  const own = tokens.slice(from, possessive.from + 1)
  return isHolder(own, { lexicon, names })
}

/** Back over the words of a name in front of its last one: "The National Library of Medicine's". */
function startOfName(tokens: readonly Token[], least: number, at: number): number {
  let from = at
  while (from > least && at - from < 8) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'mark' || !NAME_WORD.test(token.text)) break
    from -= 1
  }
  return from
}

const NAME_WORD =
  /^(?:\p{Lu}.*|the|a|an|any|every|each|your|our|this|of|for|and|de|het|een|elke|iedere|van|voor|en|[\d].*)$/u

/** Who has the mission, or exists, by the words in front of the pattern. */
function subjectOf(
  passage: Passage,
  sentence: Sentence,
  { match, lexicon, saying }: Hit,
  { outline: { names } }: Surroundings,
): Holder {
  const { tokens } = passage
  const last = tokens[match.from - 1]
  const isRelative = saying.from === 'pattern'
  const to = isRelative && last?.text === ',' ? match.from - 1 : match.from
  const from = Math.max(sentence.from, to - 16)
  const before = tokens.slice(from, to)
  if (last && NOT_FINITE.has(last.form)) return 'thing'
  if (before.length === 0) return isRelative || match.parts.has('we') ? 'unknown' : 'thing'
  const weIn = before.some((_, at) => lexicon.takes('we', tokens, from + at) > 0)
  if (before.some((_, at) => lexicon.takes('reader', tokens, from + at) > 0)) return 'none'
  if (weIn && !isRelative) return 'body'
  return namesWhom(tokens, { from, to }, { lexicon, names })
}

/** After these a verb is no statement's own: "continues to exist for". */
const NOT_FINITE: ReadonlySet<string> = new Set(['to', 'te', 'not', 'niet'])

/** The nearest word that tells whether a body or a thing is spoken of, looking back; a name at last. */
function namesWhom(
  tokens: readonly Token[],
  { from, to }: Span,
  { lexicon, names }: { readonly lexicon: Lexicon; readonly names: Names },
): Holder {
  if (isHolder(tokens.slice(from, to), { lexicon, names }) === 'none') return 'none'
  let isNamed = false
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') continue
    const one = isHolder([token], { lexicon, names })
    // "The Library of Oakham" is somebody's name, "the library" a thing.
    if (one === 'thing' && isNamed && /^\p{Lu}/u.test(token.text)) return 'named'
    if (
      one === 'ours' ||
      one === 'body' ||
      one === 'named' ||
      one === 'undertaking' ||
      one === 'thing'
    )
      return one
    isNamed ||= /^\p{Lu}/u.test(token.text) && (at > from || /\p{Lu}.*\p{Lu}|\d/u.test(token.text))
  }
  return isNamed ? 'named' : 'unknown'
}
