import type { Section } from '../analysis.ts'
import type { Sentence } from '../read/sentences.ts'
import type { Token } from '../read/tokens.ts'
import { announce } from './announce.ts'
import { endOfStatement, quotationFrom, startOfClause, trimQuotes } from './extent.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'
import { matchAt, type Span } from './pattern.ts'
import { hasWords, isSaid } from './said-plainly.ts'
import { endWithSequel } from './sequel.ts'
import { isSomebodys, mayOpen, type Hit, type Surroundings } from './whose.ts'
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

/** How many missions one block can say: more are no text that anybody wrote, and would cost time. */
const MOST_IN_BLOCK = 64

/** Everything that the sentences of a passage say a mission is. */
export function sayingsIn(passage: Passage, surroundings: Surroundings): readonly Said[] {
  const found: Said[] = []
  for (const [number, sentence] of passage.sentences.entries()) {
    if (found.length >= MOST_IN_BLOCK) break
    const answer = answerTo(passage, number, surroundings)
    if (answer) found.push(answer)
    const isWanted = hasTrigger(passage.tokens, sentence, surroundings.lexicons)
    if (!isWanted || isQuestion(passage.tokens, sentence)) continue
    found.push(...sayingsOf({ passage, sentence, number }, surroundings))
  }
  return found
}

/** How many tokens a question has at most that only announces: "Our mission?" */
const MOST_IN_QUESTION = 5

/** "Our mission? Clean seas.": the sentence that answers it. */
function answerTo(
  passage: Passage,
  number: number,
  { outline, lexicons }: Surroundings,
): Said | undefined {
  const { tokens, sentences } = passage
  const question = sentences[number]
  const answer = sentences[number + 1]
  if (!question || !answer || !isQuestion(tokens, question) || isQuestion(tokens, answer))
    return undefined
  if (question.to - question.from > MOST_IN_QUESTION) return undefined
  const asked = announce(tokens.slice(question.from, question.to - 1), lexicons, outline.names)
  if (!asked?.strong || !asked.owned || !hasWords(tokens, answer, 2)) return undefined
  return {
    passage,
    span: trimQuotes(tokens, answer),
    section: asked.sections[0],
    strong: true,
    whose: 'own',
    leadsOn: tokens[answer.to - 1]?.text === ':',
    isOpen: false,
    isBare: false,
    faint: false,
    opens: false,
  }
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

/** How many tokens a label in front of a sentence has at most. */
const MOST_IN_LABEL = 5

/** "Our purpose: we exist so that ...": where the sentence behind its label begins. */
function afterLabel(tokens: readonly Token[], from: number, { match, lexicon }: Hit): number {
  const colon = tokens.slice(from, match.from).findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > MOST_IN_LABEL) return from
  const isLabel = tokens
    .slice(from, from + colon)
    .some((_, at) => lexicon.nouns.at(tokens, from + at) !== undefined)
  return isLabel ? from + colon + 1 : from
}

function saidBy({ passage, sentence, number }: Place, hit: Hit, limit: number): Said | undefined {
  const { tokens } = passage
  const { saying, match, noun } = hit
  const isFirst = hit.opens
  const rest = {
    passage,
    whose: saying.whose,
    faint: isFirst || (saying.faint ?? false),
    opens: isFirst,
  }
  const section = saying.section ?? noun?.section ?? 'mission'
  const strong = noun?.strong ?? true
  if (saying.followedBy === 'quotation') {
    const span = quotationFrom(tokens, match.to - 1)
    return span && { ...rest, span, section, strong, leadsOn: false, isOpen: false, isBare: false }
  }
  const opens = afterLabel(tokens, sentence.from, hit)
  const from = saying.from === 'pattern' ? match.from : startOfClause(tokens, opens, match.from)
  const to = endOfStatement(tokens, { from: match.to, to: limit }, hit.lexicon, saying.followedBy)
  if (to === undefined) return undefined
  const leadsOn = tokens[to - 1]?.text === ':'
  const isOpen = to === tokens.length && tokens[to - 1]?.kind === 'word'
  const isBare = saying.followedBy !== 'last' && !hasWords(tokens, { from: match.to, to }, 3)
  const isLabel = tokens[match.to - 1]?.text === ':' && !leadsOn
  const isWhole = to === sentence.to && !leadsOn
  const end = isWhole ? endWithSequel(passage, number, [hit.lexicon], 'said') : to
  const span = trimQuotes(tokens, { from: isLabel ? match.to : from, to: end })
  return { ...rest, span, section, strong, leadsOn, isOpen, isBare }
}
