import type { Token } from '../read/tokens.ts'
import { isHolder, isName, NO_NAMES, type Holder } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { Outline } from './outline.ts'
import { wordsIn, type Passage } from './passage.ts'
import type { Span } from './pattern.ts'

/** What a choice is made by. */
export interface Choosing {
  readonly outline: Outline
  readonly lexicons: readonly Lexicon[]
  /** Whether only a sentence that speaks of ourselves will do, not just the first one. */
  readonly isWary: boolean
  /** Whether the document tells of games, flights and the like. */
  readonly isOperational: boolean
  /** Passages that are not looked at. */
  readonly silenced: ReadonlySet<number>
}

/** How far into a sentence its verb is looked for. */
const VERB_WITHIN = 12

export function strives(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): boolean {
  for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
    if (lexicons.some((lexicon) => lexicon.takes('striving', tokens, at) > 0)) return true
  }
  return false
}

export function tellsWho(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): boolean {
  for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
    const isCopula = lexicons.some(
      (lexicon) =>
        lexicon.takes('is', tokens, at) > 0 &&
        (lexicon.takes('article', tokens, at + 1) > 0 ||
          lexicon.takes('founded', tokens, at + 1) > 0),
    )
    if (isCopula) return true
  }
  return false
}

/** Items that tell how things are: "We have clear goals", "User needs are understood". */
export function isChecklist(passages: readonly Passage[], lexicons: readonly Lexicon[]): boolean {
  const told = passages.filter(({ tokens }) =>
    tokens
      .slice(0, 5)
      .some((_, at) =>
        lexicons.some(
          (lexicon) =>
            lexicon.takes('is', tokens, at) > 0 ||
            (at > 0 && lexicon.takes('have', tokens, at) > 0),
        ),
      ),
  )
  return told.length >= 2
}

/** Whether a block is no running text: a link alone, a table of contents, particulars such as "Status: draft". */
export function isApart(passage: Passage, { lexicons }: Choosing): boolean {
  const { block, tokens } = passage
  if (tokens.length < 2) return true
  const isLink = block.spans.some(
    ({ kind, range }) => kind === 'link' && range.end - range.start >= block.text.trim().length - 2,
  )
  const label = block.spans.find(({ kind, range }) => kind === 'strong' && range.start === 0)
  const isParticular =
    label !== undefined &&
    label.range.end < block.text.length &&
    (block.text[label.range.end] === ':' || block.text[label.range.end - 1] === ':')
  const isPointing = lexicons.some(
    (lexicon) =>
      lexicon.takes('preamble', tokens, 0) > 0 &&
      isHolder(tokens.slice(1, 2), { lexicon, names: NO_NAMES }) === 'thing',
  )
  return (
    isLink || isParticular || isPointing || block.containers.some(({ kind }) => kind === 'footnote')
  )
}

/** Whether a sentence only leads to the statement: a question, "this is our mission", when it was founded. */
export function isIntroductory(
  tokens: readonly Token[],
  sentence: Span,
  { lexicons }: Choosing,
): boolean {
  const last = tokens[sentence.to - 1]
  if (last?.text === '?' || last?.text === ':') return true
  return lexicons.some(
    (lexicon) =>
      lexicon.takes('preamble', tokens, sentence.from) > 0 ||
      tellsHistory(tokens, sentence, lexicon) ||
      onlyMentions(tokens, sentence, lexicon),
  )
}

function tellsHistory(tokens: readonly Token[], { from, to }: Span, lexicon: Lexicon): boolean {
  let isFounded = false
  let hasYear = false
  for (let at = from; at < to; at++) {
    isFounded ||= lexicon.takes('founded', tokens, at) > 0
    hasYear ||= /^(?:1[6-9]|20)\d\d$/u.test(tokens[at]?.form ?? '')
  }
  return isFounded && hasYear
}

/** "The long-term mission that we work towards", "our mission guides us": speaks of it, and does not say it. */
function onlyMentions(tokens: readonly Token[], { from, to }: Span, lexicon: Lexicon): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    if (lexicon.nouns.at(tokens, at)?.value.strong) return true
  }
  return false
}

/** Whether a sentence can be the statement at all. */
export function isFit(tokens: readonly Token[], sentence: Span, choosing: Choosing): boolean {
  const { lexicons, isWary, isOperational } = choosing
  if (wordsIn(tokens, sentence) < 2) return false
  const isToReader = lexicons.some((lexicon) => lexicon.takes('reader', tokens, sentence.from) > 0)
  if (isToReader) return false
  return isWary || isOperational ? speaksOfUs(tokens, sentence, choosing) : true
}

const BODIES: ReadonlySet<Holder> = new Set<Holder>(['ours', 'body'])

/** How far into a sentence its subject is looked for. */
const SUBJECT_WITHIN = 8

/** Whether a sentence has us, or a body, as its subject. */
export function speaksOfUs(
  tokens: readonly Token[],
  { from, to }: Span,
  { lexicons, outline: { names } }: Pick<Choosing, 'lexicons' | 'outline'>,
): boolean {
  const end = Math.min(to, from + SUBJECT_WITHIN)
  return lexicons.some((lexicon) => {
    for (let at = from; at < end; at++) {
      const token = tokens[at]
      if (!token) break
      if (lexicon.takes('we', tokens, at) > 0 || lexicon.takes('own', tokens, at) > 0) return true
      if (isName(token, names) && at - from < 4) return true
      const isParticular = at === from || lexicon.takes('generic', tokens, at - 1) === 0
      if (isParticular && at - from < 6 && BODIES.has(isHolder([token], { lexicon, names })))
        return true
      if (lexicon.takes('is', tokens, at) > 0) break
    }
    return false
  })
}
