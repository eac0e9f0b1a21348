import type { Lexicon } from './lexicon.ts'
import type { Heading, Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import { matchAt, type Span } from './pattern.ts'

/** A sentence in which a programme of change states the change as its goal. */
export interface Change {
  readonly passage: Passage
  readonly span: Span
}

/** The goals that programmes of change state, in sections about them: one a section. */
export function changesIn(outline: Outline, lexicons: readonly Lexicon[]): readonly Change[] {
  return outline.headings.flatMap((heading) => {
    if (!isWithinChange(heading)) return []
    return changeUnder(heading, outline, lexicons) ?? []
  })
}

function isWithinChange(heading: Heading): boolean {
  let each: Heading | undefined = heading
  while (each && !each.isChange) each = each.parent
  return each !== undefined
}

function changeUnder(
  { own }: Heading,
  { passages }: Outline,
  lexicons: readonly Lexicon[],
): Change | undefined {
  for (const passage of passages.slice(own.from, own.to)) {
    if (passage.block.kind === 'code' || passage.block.kind === 'field') continue
    for (const sentence of passage.sentences) {
      const isGoal = lexicons.some(({ changes }) =>
        changes.some((change) => matchesWithin(change, passage, sentence)),
      )
      if (isGoal) return { passage, span: sentence }
    }
  }
  return undefined
}

function matchesWithin(
  change: Parameters<typeof matchAt>[0],
  { tokens }: Passage,
  { from, to }: Span,
): boolean {
  for (let at = from; at < to; at++) if (matchAt(change, { tokens, to }, at)) return true
  return false
}
