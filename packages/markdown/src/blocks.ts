import type { Block, BlockKind, Container, Document, Range } from '@mission-lint/core'
import type { InlineComment, InlineContent } from './inline.ts'
import { sourceRange, type Region } from './region.ts'
import type { TextParts } from './text-builder.ts'
import type { TreeNode } from './tree.ts'

/** Where a block stands: what a walk hands down. */
export interface Surroundings {
  readonly region: Region
  readonly containers: readonly Container[]
  /** How many block quotes enclose this place within the region. */
  readonly quotes: number
  /** What running text is here, and what is known of it. */
  readonly kind: BlockKind
  readonly details: Details
  /** What text is written in here; Markdown unless said. */
  readonly notation?: 'html' | 'plain'
}

export type Details = Pick<Block, 'depth' | 'row' | 'column' | 'path' | 'quoting' | 'language'>

const NO_TEXT: TextParts = { text: '', segments: [], spans: [] }

/** The outermost place of a document. */
export function outermost(region: Region): Surroundings {
  return { region, containers: [], quotes: 0, kind: 'paragraph', details: {} }
}

/** What reads the children of a node, wherever they stand. */
export interface Walker {
  readonly list: BlockList
  /** Adds the blocks of sibling nodes and of all that they hold. */
  all(nodes: readonly TreeNode[], place: Surroundings): void
  /** Parses a region as Markdown and adds its blocks. */
  markdown(region: Region, place: Surroundings): void
  /** The nodes that a region gives as Markdown. */
  parse(region: Region): readonly TreeNode[]
}

/** Collects the blocks of one document and numbers its containers. */
export class BlockList {
  readonly blocks: Block[] = []
  /** The language that the document states: the first that is stated counts. */
  language: string | undefined
  /** Fences that close a directive further out, met inside of a list item or a quotation. */
  unmatchedFences = 0
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
    const {
      notation,
      details: { language },
    } = place
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
        ...(notation === undefined ? {} : { notation }),
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
    { comments, ...parts }: TextParts & Pick<InlineContent, 'comments'>,
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

  /**
   * Lets a definition join what stands before it: the list of the last definition, or the last
   * paragraph, which then is its term. Returns the containers that it stands in.
   */
  joinDefinitions(place: Surroundings, definitions: Surroundings): readonly Container[] {
    const last = this.blocks.at(-1)
    if (!last) return definitions.containers
    const outer = last.containers.slice(0, place.containers.length)
    const isBeside = outer.every(({ id }, index) => id === place.containers[index]?.id)
    if (last.kind === 'definition' && isBeside && last.containers.length === outer.length + 1)
      return last.containers
    const isTerm = last.kind === 'paragraph' && last.containers.length === place.containers.length
    if (isTerm && isBeside)
      this.blocks[this.blocks.length - 1] = {
        ...last,
        kind: 'term',
        containers: definitions.containers,
      }
    return definitions.containers
  }

  addMarker(place: Surroundings, { text, range }: InlineComment): void {
    this.add('marker', place, range, { ...NO_TEXT, text })
  }
}

/** The place inside a container, where running text is of another kind. */
export function insideContainer(
  place: Surroundings,
  list: BlockList,
  container: Omit<Container, 'id'>,
  kind: BlockKind = 'paragraph',
): Surroundings {
  const { language } = place.details
  const details = language === undefined ? {} : { language }
  return { ...list.inside(place, container), kind, details }
}

function hull(segments: TextParts['segments']): Range | undefined {
  const first = segments.at(0)
  const last = segments.at(-1)
  return first && last ? { start: first.source.start, end: last.source.end } : undefined
}
