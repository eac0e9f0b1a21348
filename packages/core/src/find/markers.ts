import type { Section } from '../analysis.ts'
import { announce } from './announce.ts'
import { NO_NAMES } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import { tokenise } from '../read/tokens.ts'
import type { Span } from './pattern.ts'

/** What comments in the source say of the block after them: `<!-- mission -->`, `<!-- not a mission -->`. */
export interface Markers {
  /** The section that a block is said to state, by the index of its passage. */
  readonly marked: ReadonlyMap<number, Section>
  /** Passages that are said to state none. */
  readonly silenced: ReadonlySet<number>
}

export function markersOf(outline: Outline, lexicons: readonly Lexicon[]): Markers {
  const marked = new Map<number, Section>()
  const silenced = new Set<number>()
  for (const passage of outline.passages) {
    if (passage.block.kind !== 'marker') continue
    const said = readMarker(passage.block.text, lexicons)
    const next = nextPassage(outline, passage.index)
    if (!said || !next || silenced.has(next.index)) continue
    if (said === 'none') for (const index of scopeOf(next, outline)) silenced.add(index)
    else marked.set(next.index, said)
  }
  return { marked, silenced }
}

function nextPassage({ passages }: Outline, index: number): Passage | undefined {
  let at = index + 1
  while (passages[at]?.block.kind === 'marker') at += 1
  return passages[at]
}

/** What a marker before it speaks for: a heading with all that stands under it, a list, a table, or one block. */
function scopeOf(next: Passage, outline: Outline): readonly number[] {
  const { from, to } = spanOf(next, outline)
  return Array.from({ length: to - from }, (_, at) => from + at)
}

function spanOf(next: Passage, outline: Outline): Span {
  const heading = outline.headingOf(next.index)
  if (heading?.passage === next) return { from: next.index, to: heading.tree.to }
  const container = next.block.containers[0]
  if (!container) return { from: next.index, to: next.index + 1 }
  let to = next.index + 1
  const isInside = (passage: Passage | undefined) =>
    passage?.block.containers.some(({ kind, id }) => kind === container.kind && id === container.id)
  while (isInside(outline.passages[to])) to += 1
  return { from: next.index, to }
}

/** "mission", "our vision", "geen missie"; comments that say anything else mark nothing. */
function readMarker(text: string, lexicons: readonly Lexicon[]): Section | 'none' | undefined {
  const tokens = tokenise(text)
  for (const lexicon of lexicons) {
    const not = lexicon.takes('not', tokens, 0)
    const found = announce(tokens.slice(not), [lexicon], NO_NAMES)
    if (found && !found.rest) return not > 0 ? 'none' : found.sections[0]
  }
  return undefined
}
