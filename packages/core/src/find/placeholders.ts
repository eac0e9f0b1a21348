import type { Token } from '../read/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import type { Span } from './pattern.ts'

/** Words that may follow "to be determined" or "see our" before it is more than a placeholder. */
const MOST_AFTER_PLACEHOLDER = 3
const MOST_AFTER_REFERENCE = 12
const MOST_IN_INSTRUCTION = 40

/** Whether a text stands in the place of a mission that is not there yet: "TBD", "see our strategy", "[your mission]". */
export function isPlaceholder(
  tokens: readonly Token[],
  { from, to }: Span,
  lexicons: readonly Lexicon[],
): boolean {
  const first = tokens.slice(from, to).findIndex(({ kind }) => kind === 'word')
  if (first < 0) return tokens.slice(from, to).every(({ text }) => FILLERS.has(text)) && to > from
  const at = from + first
  const words = tokens.slice(at, to).filter(({ kind }) => kind === 'word').length
  const opensBracket = tokens.slice(from, at).some(({ text }) => BRACKETS.has(text))
  if (opensBracket && closesBracket(tokens, to)) return true
  return lexicons.some((lexicon) => {
    const isInside = tokens[at - 1]?.text === '(' && tokens[to - 1]?.text === ')'
    if (isInside && lexicon.takes('placeholder', tokens, at) > 0) return true
    const placeholder = lexicon.takes('placeholder', tokens, at)
    if (placeholder > 0 && words - placeholder <= MOST_AFTER_PLACEHOLDER) return true
    const reference = lexicon.takes('reference', tokens, at)
    if (reference > 0 && words - reference <= MOST_AFTER_REFERENCE) return true
    return lexicon.takes('instruction', tokens, at) > 0 && words <= MOST_IN_INSTRUCTION
  })
}

const FILLERS: ReadonlySet<string> = new Set(['.', '…', '-', '–', '—', '_', '?', '[', ']', '…'])
const BRACKETS: ReadonlySet<string> = new Set(['[', '<', '{'])
const CLOSING: ReadonlySet<string> = new Set([']', '>', '}'])

function closesBracket(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1]
  const before = tokens[to - 2]
  return CLOSING.has(last?.text ?? '') || (last?.text === '.' && CLOSING.has(before?.text ?? ''))
}
