import type { Range } from '../range.ts'
import type { Token } from '../read/tokens.ts'
import { announce, type Announcement } from './announce.ts'
import type { Lexicon } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'

/** A label in front of a text, or alone: "**Mission:** ...", "Our vision: ...". */
export interface Label {
  readonly passage: Passage
  readonly announcement: Announcement
  /** What it labels, in the block's text; `undefined` where the label stands alone. */
  readonly content: Range | undefined
  /** Whether it is marked as a label by being bold or italic. */
  readonly isMarked: boolean
}

/** How many words a label has at most, where only a colon or dash tells that it is one. */
const MOST_WORDS = 10
const LABELLED: ReadonlySet<string> = new Set(['paragraph', 'item', 'definition', 'cell'])

/** The labels of a passage: the one that it begins with, and those of its other lines. */
export function labelsOf(
  passage: Passage,
  lexicons: readonly Lexicon[],
  outline: Outline,
): readonly Label[] {
  const first = labelOf(passage, lexicons, outline)
  const others = lineLabels(passage, lexicons, outline)
  if (!first) return others
  const end = linesOf(passage)[0]?.at(-1)?.end
  const isCut = others.length > 0 && first.content && end && end > first.content.start
  const label = isCut ? { ...first, content: { start: first.content.start, end } } : first
  return [label, ...others]
}

/** The label that a passage begins with. */
function labelOf(
  passage: Passage,
  lexicons: readonly Lexicon[],
  outline: Outline,
): Label | undefined {
  if (!LABELLED.has(passage.block.kind) || passage.tokens.length === 0) return undefined
  return (
    markedLabel(passage, lexicons, outline) ??
    plainLabel(passage, lexicons, outline) ??
    loneLabel(passage, lexicons, outline) ??
    tightHeading(passage, lexicons, outline)
  )
}

/** Lines that at least so many of a block must be, each with a label of its own, to be a list of facts. */
const LEAST_LINES = 3

/** "Naam: ...", "Doelstelling: ...", each on a line of its own in one block: all labels that announce. */
function lineLabels(
  passage: Passage,
  lexicons: readonly Lexicon[],
  { names }: Outline,
): readonly Label[] {
  const { block, tokens } = passage
  if (block.kind !== 'paragraph' || !block.text.includes('\n')) return []
  const lines = linesOf(passage).map((line) => ({
    line,
    at: line.findIndex(({ kind, text }) => kind === 'mark' && text === ':'),
  }))
  const labelled = lines.filter(({ at }) => at > 0 && at <= MOST_IN_LINE)
  if (labelled.length < LEAST_LINES || labelled.length * 2 < lines.length) return []
  return labelled.flatMap(({ line, at }) => {
    const announcement = announce(line.slice(0, at), lexicons, names)
    const content = contentFrom(line.slice(at))
    if (!announcement || announcement.rest || !content || line[0] === tokens[0]) return []
    return [{ passage, announcement, content, isMarked: false }]
  })
}

/** How many words the label of a line has at most. */
const MOST_IN_LINE = 4

function linesOf({ block, tokens }: Passage): readonly (readonly Token[])[] {
  const lines: Token[][] = []
  let end = -1
  for (const token of tokens) {
    const isNew = end < 0 || block.text.slice(end, token.start).includes('\n')
    if (isNew) lines.push([])
    lines.at(-1)?.push(token)
    end = token.end
  }
  return lines
}

/** `<div class="eyebrow">Mission</div>`: an element of HTML with nothing in it but the label. */
function loneLabel(
  passage: Passage,
  lexicons: readonly Lexicon[],
  { names }: Outline,
): Label | undefined {
  const { block, tokens } = passage
  const isElement = block.containers.some(({ kind }) => kind === 'element')
  if (!isElement || tokens.length > MOST_WORDS) return undefined
  const announcement = announce(tokens, lexicons, names)
  if (!announcement?.strong || announcement.rest) return undefined
  return { passage, announcement, content: undefined, isMarked: true }
}

/** `##Our mission`: meant as a heading, and without the space that makes it one. */
function tightHeading(
  passage: Passage,
  lexicons: readonly Lexicon[],
  { names }: Outline,
): Label | undefined {
  const { block, tokens } = passage
  if (block.kind !== 'paragraph' || !/^#{1,6}\p{L}/u.test(block.text)) return undefined
  const words = tokens.flatMap((token) => withoutHashes(token) ?? [])
  const announcement = announce(words, lexicons, names)
  if (!announcement?.strong || announcement.rest) return undefined
  return { passage, announcement, content: undefined, isMarked: true }
}

function withoutHashes(token: Token): Token | undefined {
  const hashes = /^#*/u.exec(token.text)?.[0].length ?? 0
  if (hashes === token.text.length) return undefined
  return {
    ...token,
    start: token.start + hashes,
    text: token.text.slice(hashes),
    form: token.form.replace(/^#+/u, ''),
  }
}

function markedLabel(
  passage: Passage,
  lexicons: readonly Lexicon[],
  { names }: Outline,
): Label | undefined {
  const { block, tokens } = passage
  const first = tokens[0]?.start ?? 0
  const span = block.spans.find(
    ({ kind, range }) =>
      (kind === 'strong' || kind === 'emphasis') && range.start <= first && range.end > first,
  )
  if (!span) return undefined
  const inside = tokens.filter(({ end }) => end <= span.range.end)
  const announcement = announce(inside, lexicons, names)
  if (!announcement) return undefined
  const rest = contentFrom(tokens.slice(inside.length))
  const content = announcement.rest
    ? { start: announcement.rest.start, end: lastEnd(tokens) }
    : rest
  return { passage, announcement, content, isMarked: true }
}

function plainLabel(
  passage: Passage,
  lexicons: readonly Lexicon[],
  { names }: Outline,
): Label | undefined {
  const { tokens } = passage
  const at = tokens.findIndex(({ kind, text }) => kind === 'mark' && PARTERS.has(text))
  if (at < 1 || at > MOST_WORDS) return undefined
  const announcement = announce(tokens.slice(0, at), lexicons, names)
  if (!announcement || announcement.rest) return undefined
  const isColon = tokens[at]?.text === ':'
  if (!isColon && !announcement.strong) return undefined
  return { passage, announcement, content: contentFrom(tokens.slice(at)), isMarked: false }
}

const PARTERS: ReadonlySet<string> = new Set([':', '–', '—', '-'])
const AFTER_LABEL: ReadonlySet<string> = new Set([':', '–', '—', '-', '.', ')', '=', '→'])

/** What follows a label, the colon or dash between them left out. */
function contentFrom(rest: readonly Token[]): Range | undefined {
  const first = rest.find(({ kind, text }) => kind === 'word' || !AFTER_LABEL.has(text))
  return first ? { start: first.start, end: lastEnd(rest) } : undefined
}

function lastEnd(tokens: readonly Token[]): number {
  return tokens.at(-1)?.end ?? 0
}
