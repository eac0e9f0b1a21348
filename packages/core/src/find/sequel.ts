import type { Token } from '../read/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'
import type { Span } from './pattern.ts'

/** Longest row of sentences in a block set apart that is taken as one statement. */
const MOST_DISPLAYED = 2

/** How many tokens a first sentence has at most that is only the opening of a statement. */
const MOST_IN_OPENING = 7

/**
 * Where a statement ends that begins with a sentence: with its block, where that is short and set
 * apart, or after one more sentence, where the first is only a few words, or the second is the last
 * and goes on from it. A sentence that says itself what the mission is needs less of a sequel.
 */
export function endWithSequel(
  passage: Passage,
  number: number,
  lexicons: readonly Lexicon[],
  frame: 'announced' | 'said',
): number {
  const { tokens, sentences } = passage
  const own = sentences[number]?.to ?? tokens.length
  const next = sentences[number + 1]
  const last = sentences.at(-1)
  if (!next || !last) return own
  const isShort = number === 0 && sentences.length <= MOST_DISPLAYED
  if (isShort && isDisplayed(passage)) return last.to
  if (frame === 'announced' && isBrief(passage, number, lexicons)) return last.to
  if (frame === 'announced' && own - (sentences[number]?.from ?? own) <= MOST_IN_OPENING)
    return next.to
  const isSequel = lexicons.some(
    (each) =>
      each.takes('continuation', tokens, next.from) > 0 ||
      doesSo(tokens, next) ||
      (frame === 'announced' && !outweighs(next, sentences[number]) && goesOn(tokens, next, each)),
  )
  return next === last && isSequel ? last.to : own
}

/** Sentences and words that a paragraph has at most that is one statement as a whole. */
const MOST_IN_BRIEF = 3
const MOST_WORDS_IN_BRIEF = 60

/** A short paragraph of which every sentence goes on from the first is the statement as a whole. */
function isBrief(
  { tokens, sentences }: Passage,
  number: number,
  lexicons: readonly Lexicon[],
): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length
  if (number > 0 || sentences.length > MOST_IN_BRIEF || words > MOST_WORDS_IN_BRIEF) return false
  return (
    tokens.at(-1)?.text !== ':' &&
    sentences.slice(1).every((each) => lexicons.some((own) => goesOn(tokens, each, own)))
  )
}

/** "For that" in one word, with which a sentence tells by what means. */
const MEANS: ReadonlySet<string> = new Set(['daartoe', 'hiertoe', 'daarvoor', 'hiervoor'])
const MEANS_WITHIN = 4

/** "Zij belegt daartoe diensten": a sentence that tells how what was said is done. */
function doesSo(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens.slice(from, Math.min(to, from + MEANS_WITHIN)).some(({ form }) => MEANS.has(form))
}

/** A second sentence that is much longer than the first has a matter of its own. */
function outweighs(next: Span, first: Span | undefined): boolean {
  return first !== undefined && next.to - next.from > (first.to - first.from) * 1.5
}

/** Whether a sentence has the same subject as the one before it, or stands for what that says. */
function goesOn(tokens: readonly Token[], { from }: Span, lexicon: Lexicon): boolean {
  return lexicon.takes('we', tokens, from) > 0 || lexicon.takes('pointer', tokens, from) > 0
}

/** Whether a block is set apart for show: a quotation, an epigraph, or all bold or italic. */
export function isDisplayed({ block }: Passage): boolean {
  const isQuoted = block.containers.some(({ kind }) => kind === 'quote' || kind === 'directive')
  return (
    isQuoted ||
    block.spans.some(
      ({ kind, range }) =>
        (kind === 'strong' || kind === 'emphasis') &&
        range.start === 0 &&
        range.end >= block.text.trimEnd().length - 1,
    )
  )
}
