import type { Range, Segment, Span } from '@mission-lint/core'
import { isBlank, withoutBlanks, type Stretch } from './align.ts'
import { locate, sourceRange, type Region } from './region.ts'

/** The text of one block while it is put together, with its map and its inline markup. */
export class TextBuilder {
  private readonly parts: string[] = []
  private readonly segments: Segment[] = []
  private readonly spans: Span[] = []
  private length = 0
  private last = ''
  private readonly region: Region

  constructor(region: Region) {
    this.region = region
  }

  /** Where the next text will stand. */
  get position(): number {
    return this.length
  }

  get isBlank(): boolean {
    return this.length === 0
  }

  /** Appends a stretch; space at the start of a line or after other space is left out. */
  add(stretch: Stretch): void {
    const { text, start, end } = stretch
    if (!this.atLineStart() || !isBlank(text.charAt(0))) return this.append(stretch)
    const isLonger = text.length === end - start && text.length > 1
    this.extendBreak({ start, end: isLonger ? start + 1 : end })
    if (isLonger) this.append({ text: text.slice(1), start: start + 1, end })
  }

  /** Space after a hard break is part of it. */
  private extendBreak(range: Range): void {
    const last = this.segments.at(-1)
    const source = this.last === '\n' && sourceRange(this.region, range)
    if (!last || !source || source.start !== last.source.end) return
    const whole = { start: last.source.start, end: source.end }
    this.segments[this.segments.length - 1] = { text: last.text, source: whole }
  }

  /** Appends text that no raw text says, or for which it is not known which does. */
  addUnmapped(text: string): void {
    const kept = this.atLineStart() ? text.replace(/^[ \t\r\n\f]+/, '') : text
    this.push(kept.replace(/[ \t\r\n\f]+/g, ' '))
  }

  /** Appends a hard line break; the space before it is not seen. */
  addBreak(range: Range | undefined): void {
    this.trimEnd()
    if (this.length === 0) return
    const start = this.length
    this.push('\n')
    const source = range && sourceRange(this.region, range)
    if (source) this.segments.push({ text: { start, end: this.length }, source })
  }

  addSpan(kind: Span['kind'], start: number): void {
    if (this.length > start) this.spans.push({ kind, range: { start, end: this.length } })
  }

  finish(): TextParts {
    this.trimEnd()
    const spans = this.spans
      .map((span) => ({
        ...span,
        range: { start: span.range.start, end: Math.min(span.range.end, this.length) },
      }))
      .filter((span) => span.range.start < span.range.end)
      .sort((one, other) => one.range.start - other.range.start || other.range.end - one.range.end)
    return { text: this.parts.join(''), segments: this.segments, spans }
  }

  private atLineStart(): boolean {
    return this.length === 0 || isBlank(this.last)
  }

  private append({ text, start, end }: Stretch): void {
    const at = this.length
    this.push(text)
    if (text.length !== end - start) {
      const source = sourceRange(this.region, { start, end })
      if (source) this.addSegment({ text: { start: at, end: this.length }, source })
      return
    }
    for (const { text: part, source } of locate(this.region, { start, end })) {
      const shift = at - start
      this.addSegment({ text: { start: part.start + shift, end: part.end + shift }, source })
    }
  }

  private addSegment(segment: Segment): void {
    const previous = this.segments.at(-1)
    if (previous && continues(previous, segment)) {
      this.segments[this.segments.length - 1] = {
        text: { start: previous.text.start, end: segment.text.end },
        source: { start: previous.source.start, end: segment.source.end },
      }
    } else this.segments.push(segment)
  }

  private push(text: string): void {
    if (text === '') return
    this.parts.push(text)
    this.length += text.length
    this.last = text.charAt(text.length - 1)
  }

  private trimEnd(): void {
    while (this.length > 0 && isBlank(this.last)) {
      const part = this.parts.pop() ?? ''
      this.length--
      const rest = part.slice(0, -1)
      if (rest !== '') this.parts.push(rest)
      this.last = rest === '' ? (this.parts.at(-1)?.at(-1) ?? '') : rest.charAt(rest.length - 1)
      this.cutSegments()
    }
  }

  /** Takes the end of the map back to the end of the text. */
  private cutSegments(): void {
    const segment = this.segments.at(-1)
    if (!segment || segment.text.end <= this.length) return
    this.segments.pop()
    if (segment.text.start >= this.length) return
    const exact = isExact(segment)
    const end = exact ? segment.source.end - (segment.text.end - this.length) : segment.source.end
    this.segments.push({
      text: { start: segment.text.start, end: this.length },
      source: { start: segment.source.start, end },
    })
  }
}

/** What a block's inline content gives. */
export interface TextParts {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly spans: readonly Span[]
}

/** Joins texts by a line break or a space, which stands for what parts them in the source. */
export function joinParts(parts: readonly TextParts[], by: '\n' | ' ' = '\n'): TextParts {
  const segments: Segment[] = []
  const spans: Span[] = []
  let text = ''
  for (const part of parts) {
    const parting = text === '' ? undefined : partingOf(segments.at(-1), part.segments.at(0))
    if (parting)
      segments.push({ text: { start: text.length, end: text.length + 1 }, source: parting })
    if (text !== '') text += by
    const shift = text.length
    const shifted = ({ start, end }: Range) => ({ start: start + shift, end: end + shift })
    segments.push(...part.segments.map(({ text, source }) => ({ text: shifted(text), source })))
    spans.push(...part.spans.map(({ kind, range }) => ({ kind, range: shifted(range) })))
    text += part.text
  }
  return { text, segments, spans }
}

function partingOf(before: Segment | undefined, after: Segment | undefined): Range | undefined {
  if (!before || !after || before.source.end >= after.source.start) return undefined
  return { start: before.source.end, end: after.source.start }
}

/** The part of a text within a range of it, without white space at its ends. */
export function sliceParts({ text, segments, spans }: TextParts, range: Range): TextParts {
  const within = withoutBlanks(text, range)
  const { start, end } = within
  const shift = (range: Range) => ({ start: range.start - start, end: range.end - start })
  return {
    text: text.slice(start, end),
    segments: locate({ text, segments, offset: 0 }, within).map((segment) => ({
      text: shift(segment.text),
      source: segment.source,
    })),
    spans: spans
      .filter(({ range }) => range.start < end && range.end > start)
      .map(({ kind, range }) => ({
        kind,
        range: shift({ start: Math.max(range.start, start), end: Math.min(range.end, end) }),
      })),
  }
}

/** A text without some ranges of it, and without the space that would be left double. */
export function cutParts(parts: TextParts, ranges: readonly Range[]): TextParts {
  const kept: TextParts[] = []
  let start = 0
  for (const range of [...ranges, { start: parts.text.length, end: parts.text.length }]) {
    const part = sliceParts(parts, { start, end: range.start })
    if (part.text !== '') kept.push(part)
    start = range.end
  }
  return joinParts(kept, ' ')
}

function continues(previous: Segment, next: Segment): boolean {
  return (
    isExact(previous) &&
    isExact(next) &&
    previous.text.end === next.text.start &&
    previous.source.end === next.source.start
  )
}

function isExact({ text, source }: Segment): boolean {
  return text.end - text.start === source.end - source.start
}
