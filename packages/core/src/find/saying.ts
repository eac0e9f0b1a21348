import type { Section } from '../analysis.ts'
import type { Sentence } from '../read/sentences.ts'
import type { Token } from '../read/tokens.ts'
import type { Announcement } from './announce.ts'
import { endWithSequel } from './choose.ts'
import { endOfStatement, quotationFrom, startOfClause, trimQuotes } from './extent.ts'
import { isHolder, type Holder, type Names } from './holder.ts'
import type { Lexicon, Noun } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import { matchAt, type Match, type Span } from './pattern.ts'
import type { Saying } from './words.ts'

/** A sentence, or a part of one, that says what a mission is. */
export interface Said {
  readonly passage: Passage
  /** The statement, as token indices. */
  readonly span: Span
  readonly section: Section
  readonly strong: boolean
  readonly whose: Saying['whose']
  /** Whether what it says comes in the blocks that follow. */
  readonly leadsOn: boolean
  /** Whether it ends with its block and without a full stop, so that a list after it may belong to it. */
  readonly isOpen: boolean
  /** Whether it ends where its frame ends: nothing is said before what follows. */
  readonly isBare: boolean
  /** Whether it counts only where nothing says it more plainly. */
  readonly faint: boolean
  /** Whether it counts by its place, where a page begins. */
  readonly opens: boolean
}

/** What sayings are judged by. */
export interface Surroundings {
  readonly outline: Outline
  readonly lexicons: readonly Lexicon[]
  /** Whether the document tells of games, flights and the like. */
  readonly isOperational: boolean
}

/** How many missions one block can say: more are no text that anybody wrote, and would cost time. */
const MOST_IN_BLOCK = 64

/** Everything that the sentences of a passage say a mission is. */
export function sayingsIn(passage: Passage, surroundings: Surroundings): readonly Said[] {
  const found: Said[] = []
  for (const [number, sentence] of passage.sentences.entries()) {
    if (found.length >= MOST_IN_BLOCK) break
    const isWanted = hasTrigger(passage.tokens, sentence, surroundings.lexicons)
    if (!isWanted || isQuestion(passage.tokens, sentence)) continue
    found.push(...sayingsOf({ passage, sentence, number }, surroundings))
  }
  return found
}

/** A sentence in its passage. */
interface Place {
  readonly passage: Passage
  readonly sentence: Sentence
  /** In the passage's sentences. */
  readonly number: number
}

function hasTrigger(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): boolean {
  for (let at = from; at < to; at++) {
    const form = tokens[at]?.form ?? ''
    if (lexicons.some(({ triggers }) => triggers.has(form))) return true
  }
  return false
}

function isQuestion(tokens: readonly Token[], { to }: Span): boolean {
  return tokens[to - 1]?.text === '?'
}

interface Hit {
  readonly saying: Saying
  readonly match: Match
  readonly lexicon: Lexicon
  readonly noun: Noun | undefined
  /** Whether only its place, where a page begins, makes it count. */
  readonly opens: boolean
}

function sayingsOf(place: Place, surroundings: Surroundings): readonly Said[] {
  const { passage, sentence } = place
  const hits: Hit[] = []
  let at = sentence.from
  while (at < sentence.to && hits.length < MOST_IN_BLOCK) {
    const hit = hitAt(passage, sentence, at, surroundings)
    if (hit) hits.push(hit)
    at = hit ? Math.max(hit.match.to, at + 1) : at + 1
  }
  return hits.flatMap((hit, number) => {
    const next = hits[number + 1]
    const limit = next ? startOfClause(passage.tokens, sentence.from, next.match.from) : sentence.to
    return saidBy(place, hit, limit) ?? []
  })
}

function hitAt(
  passage: Passage,
  sentence: Sentence,
  at: number,
  surroundings: Surroundings,
): Hit | undefined {
  const view = { tokens: passage.tokens, to: sentence.to }
  const token = passage.tokens[at]
  if (!token) return undefined
  for (const lexicon of surroundings.lexicons) {
    for (const saying of lexicon.sayingsFrom(token)) {
      const match = matchAt(saying.compiled, view, at)
      if (!match) continue
      const place = match.parts.get('noun') ?? match.parts.get('strong')
      const noun = place ? lexicon.nouns.at(passage.tokens, place.from)?.value : undefined
      const hit = { saying, match, lexicon, noun, opens: false }
      if (!isSaid(passage, sentence, hit)) continue
      if (isSomebodys(passage, sentence, hit, surroundings)) return hit
      if (mayOpen(passage, sentence, hit, surroundings)) return { ...hit, opens: true }
    }
  }
  return undefined
}

/** Whether the frame is meant, and something follows it. */
function isSaid({ tokens }: Passage, sentence: Sentence, hit: Hit): boolean {
  return (
    isPlain(tokens, sentence, hit) &&
    saysSomething(tokens, sentence, hit) &&
    !isAsideOfThing(tokens, hit) &&
    !isReported(tokens, hit)
  )
}

const OPENS: ReadonlySet<Holder> = new Set<Holder>(['named', 'undertaking'])

/**
 * "Our goal is to", "The purpose of this project is to": where a page begins it may be the statement,
 * if nothing says it more plainly.
 */
function mayOpen(
  passage: Passage,
  sentence: Sentence,
  hit: Hit,
  surroundings: Surroundings,
): boolean {
  const { outline, isOperational } = surroundings
  const mayState = outline.isIntroduction(passage.index) && !outline.isIncidental && !isOperational
  if (!mayState || !hit.noun) return false
  if (hit.saying.whose === 'own') return true
  if (hit.saying.whose !== 'named') return false
  return OPENS.has(holderOf(passage.tokens, sentence, hit, surroundings))
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', '„', '‘', '«'])
/** How far before a quotation it is looked who says it. */
const SAID_WITHIN = 14

/** 'The library writes on its door: "Our mission is ..."': somebody else's, told in running text. */
function isReported(tokens: readonly Token[], { match, saying, lexicon }: Hit): boolean {
  const quote = match.from - 1
  const mark = tokens[quote - 1]?.text
  if (saying.whose !== 'own' || !OPENING_QUOTES.has(tokens[quote]?.text ?? '')) return false
  if (mark !== ':' && mark !== ',') return false
  const from = Math.max(0, quote - SAID_WITHIN)
  let words = 0
  for (let at = from; at < quote; at++) {
    const isOurs = lexicon.takes('we', tokens, at) > 0 || lexicon.takes('own', tokens, at) > 0
    if (isOurs || lexicon.nouns.at(tokens, at)) return false
    if (tokens[at]?.kind === 'word') words += 1
  }
  return words > 1
}

/** Not after "whether", and "our mission:" only where what follows is that mission. */
function isPlain(
  tokens: readonly Token[],
  { from }: Span,
  { match, lexicon, saying }: Hit,
): boolean {
  const before = match.from - 1
  if (before < from) return true
  if (saying.whose !== 'subject' && lexicon.takes('doubt', tokens, before) > 0) return false
  const isLabel = tokens[match.to - 1]?.text === ':' && saying.whose === 'own'
  return (
    !isLabel || tokens[before]?.kind === 'mark' || lexicon.takes('presenter', tokens, before) > 0
  )
}

/** "Our mission for this sprint is": the mission of a moment. */
function isAsideOfThing(tokens: readonly Token[], { match, lexicon }: Hit): boolean {
  const aside = match.parts.get('aside')
  if (!aside) return false
  return tokens
    .slice(aside.from, aside.to)
    .some(
      (_, at) =>
        lexicon.takes('thing', tokens, aside.from + at) > 0 ||
        lexicon.takes('pointer', tokens, aside.from + at) > 0 ||
        lexicon.takes('is', tokens, aside.from + at) > 0,
    )
}

/** Whether what follows the frame can be a statement. */
function saysSomething(
  tokens: readonly Token[],
  sentence: Sentence,
  { saying, match, lexicon }: Hit,
): boolean {
  const { followedBy = 'said' } = saying
  const at = afterCommas(tokens, match.to, sentence.to)
  const next = tokens[at]
  if (followedBy === 'end') return match.to >= sentence.to
  if (followedBy === 'anything' || followedBy === 'apposition')
    return at < sentence.to || endsOpen(tokens, sentence)
  if (followedBy === 'quotation') return true
  if (!next || at >= sentence.to) return false
  if (next.kind === 'mark') return OPENERS.has(next.text)
  if (lexicon.takes('notSaid', tokens, at) > 0) return false
  const isLead = tokens[sentence.to - 1]?.text === ':'
  if (!isLead && !hasWords(tokens, { from: at, to: sentence.to }, 2)) return false
  if (isSpelledOut(tokens, { from: at, to: sentence.to })) return true
  return lexicon.tag === 'nl' ? !isParticiple(tokens, at) : opens(tokens, at, lexicon)
}

/** How many words praise a mission before the colon after which it stands. */
const MOST_PRAISE = 5

/** "Simple but urgent: ...": a few words about it, and then what it is. */
function isSpelledOut(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < Math.min(to, from + MOST_PRAISE); at++) {
    const token = tokens[at]
    if (token?.text === ':') return at > from && hasWords(tokens, { from: at + 1, to }, 2)
    if (token?.kind !== 'word') return false
  }
  return false
}

const OPENERS: ReadonlySet<string> = new Set([
  ':',
  '"',
  '“',
  '‘',
  '«',
  '„',
  '”',
  "'",
  '(',
  '–',
  '—',
  '-',
  '…',
])

function afterCommas(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.text === ',') at += 1
  return at
}

function endsOpen(tokens: readonly Token[], { to }: Span): boolean {
  return OPENERS.has(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'word'
}

function opens(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const form = tokens[at]?.form ?? ''
  return lexicon.takes('saidOpener', tokens, at) > 0 || (form.endsWith('ing') && form.length > 5)
}

/** "Onze missie is verwoord in": a participle with a preposition after it says nothing. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? ''
  const after = tokens[at + 1]
  const follows = !after || after.kind === 'mark' || AFTER_PARTICIPLE.has(after.form)
  return follows && /^(?:ge|be|ver|vast|om|op|uit|af|her|onder).*[dt]$/u.test(form)
}

const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(
  'in op door aan uit als bij tot met te van naar om'.split(' '),
)

/** Whether at least so many words stand there; looks no further than it must. */
function hasWords(tokens: readonly Token[], { from, to }: Span, least: number): boolean {
  let words = 0
  for (let at = from; at < to && words < least; at++) if (tokens[at]?.kind === 'word') words += 1
  return words >= least
}

function isSomebodys(
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
      if (needsNearness(passage.tokens, hit) && !near) return false
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
  if (holder === 'undertaking') return strong || isTrusted(outline.announcementOver(index))
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

function saidBy({ passage, sentence, number }: Place, hit: Hit, limit: number): Said | undefined {
  const { tokens } = passage
  const { saying, match, noun } = hit
  const { opens } = hit
  const rest = { passage, whose: saying.whose, faint: opens || (saying.faint ?? false), opens }
  const section = saying.section ?? noun?.section ?? 'mission'
  const strong = noun?.strong ?? true
  if (saying.followedBy === 'quotation') {
    const span = quotationFrom(tokens, match.to - 1)
    return span && { ...rest, span, section, strong, leadsOn: false, isOpen: false, isBare: false }
  }
  const from =
    saying.from === 'pattern' ? match.from : startOfClause(tokens, sentence.from, match.from)
  const to = endOfStatement(tokens, { from: match.to, to: limit }, hit.lexicon, saying.followedBy)
  if (to === undefined) return undefined
  const leadsOn = tokens[to - 1]?.text === ':'
  const isOpen = to === tokens.length && tokens[to - 1]?.kind === 'word'
  const isBare = !hasWords(tokens, { from: match.to, to }, 3)
  const isLabel = tokens[match.to - 1]?.text === ':' && !leadsOn
  const isWhole = to === sentence.to && !leadsOn
  const end = isWhole ? endWithSequel(passage, number, [hit.lexicon], 'said') : to
  const span = trimQuotes(tokens, { from: isLabel ? match.to : from, to: end })
  return { ...rest, span, section, strong, leadsOn, isOpen, isBare }
}
