import type { Block, BlockKind, Container, Document, Range } from '@mission-lint/core'
import type { InlineComment, InlineContent } from './inline.ts'
import { sourceRange, type Region } from './region.ts'
import type { TextParts } from './text-builder.ts'

/** Where a block stands: what a walk hands down. */
export interface Surroundings {
  readonly region: Region
  readonly containers: readonly Container[]
  /** How many block quotes enclose this place within the region. */
  readonly quotes: number
  /** What running text is here, and what is known of it. */
  readonly kind: BlockKind
  readonly details: Details
}

export type Details = Pick<Block, 'depth' | 'row' | 'column' | 'path' | 'quoting' | 'language'>

const NO_TEXT: TextParts = { text: '', segments: [], spans: [] }

/** The outermost place of a document. */
export function outermost(region: Region): Surroundings {
  return { region, containers: [], quotes: 0, kind: 'paragraph', details: {} }
}

/** Collects the blocks of one document and numbers its containers. */
export class BlockList {
  readonly blocks: Block[] = []
  /** The language that the document states: the first that is stated counts. */
  language: string | undefined
  private containers = 0

  /** `place` with one more container around it. */
  inside(place: Surroundings, container: Omit<Container, 'id'>): Surroundings {
    const numbered = { ...container, id: this.containers++ }
    return { ...place, containers: [...place.containers, numbered] }
  }

  /** Adds a block; `range` is in the region's text. A block that stands nowhere is left out. */
  add(
    kind: BlockKind,
    place: Surroundings,
    range: Range | undefined,
    parts: TextParts = NO_TEXT,
    details: Details = {},
  ): void {
    const { language } = place.details
    const { text, segments, spans } = parts
    const source = (range && sourceRange(place.region, range)) ?? hull(segments)
    if (source)
      this.blocks.push({
        kind,
        text,
        range: source,
        segments,
        spans,
        containers: place.containers,
        ...(language === undefined ? {} : { language }),
        ...details,
      })
  }

  document(): Document {
    const { blocks, language } = this
    return language === undefined ? { blocks } : { blocks, language }
  }

  /** Adds a block of running text with its comments; without text it only parts its neighbours. */
  addInline(
    kind: BlockKind,
    place: Surroundings,
    range: Range | undefined,
    { comments, ...parts }: InlineContent,
    details: Details = {},
  ): void {
    const starts = (comment: InlineComment) => {
      const first = parts.segments.at(0)
      const at = sourceRange(place.region, comment.range)
      return !first || !at || at.start < first.source.start
    }
    for (const comment of comments.filter(starts)) this.addMarker(place, comment)
    const keeps = kind === 'cell' || kind === 'heading' || parts.text !== ''
    this.add(keeps ? kind : 'break', place, range, parts, details)
    for (const comment of comments) if (!starts(comment)) this.addMarker(place, comment)
  }

  addMarker(place: Surroundings, { text, range }: InlineComment): void {
    this.add('marker', place, range, { ...NO_TEXT, text })
  }
}

function hull(segments: TextParts['segments']): Range | undefined {
  const first = segments.at(0)
  const last = segments.at(-1)
  return first && last ? { start: first.source.start, end: last.source.end } : undefined
}
