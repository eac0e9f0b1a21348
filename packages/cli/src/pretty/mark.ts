import type { CueKind, Range } from '@mission-lint/core'
import type { Palette } from './palette.ts'
import { tame, wrap } from './wrap.ts'

/** Words to mark in a text. */
export interface Mark {
  readonly kind: CueKind
  readonly range: Range
}

/**
 * A text in lines, with the words that decided marked: by colour where there is colour, or else by a
 * line of `~` below them.
 */
export function marked(
  text: string,
  marks: readonly Mark[],
  width: number,
  palette: Palette,
): string[] {
  const shown = tame(text)
  const apart = withoutOverlap(marks)
  return wrap(shown, width).flatMap((line) => {
    const own = apart.flatMap((mark) => within(mark, line) ?? [])
    if (palette.hasColours) return [painted(shown, line, own, palette)]
    const words = shown.slice(line.start, line.end)
    return own.length > 0 ? [words, underline(line, own)] : [words]
  })
}

function withoutOverlap(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((one, other) => one.range.start - other.range.start)) {
    if (mark.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(mark)
  }
  return kept
}

function within({ kind, range }: Mark, line: Range): Mark | undefined {
  const start = Math.max(range.start, line.start)
  const end = Math.min(range.end, line.end)
  return start < end ? { kind, range: { start, end } } : undefined
}

function painted(text: string, line: Range, marks: readonly Mark[], palette: Palette): string {
  let result = ''
  let at = line.start
  for (const { kind, range } of marks) {
    result += text.slice(at, range.start) + palette.cue(kind)(text.slice(range.start, range.end))
    at = range.end
  }
  return result + text.slice(at, line.end)
}

function underline(line: Range, marks: readonly Mark[]): string {
  let result = ''
  for (const { range } of marks) {
    result = result.padEnd(range.start - line.start) + '~'.repeat(range.end - range.start)
  }
  return result
}
