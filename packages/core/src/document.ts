import type { Range } from './range.ts'

/**
 * A document as an adapter hands it in: the blocks of text that a reader would see, in the order of
 * the source, each with a map from its plain text back to the source.
 */
export interface Document {
  readonly blocks: readonly Block[]
  /** The language that the document itself states (`lang` in front matter or on `<html>`), as BCP 47. */
  readonly language?: string
}

/**
 * - `heading`: an ATX, setext or HTML heading; `depth` is set. The title of a directive and the
 *   `summary` of `details` are headings of depth 6 inside their container.
 * - `paragraph`: running text, also text from HTML in Markdown.
 * - `item`: the text of one list item; an item with several paragraphs gives several blocks.
 * - `cell`: one table cell; `row` and `column` are set.
 * - `term` and `definition`: the two halves of a definition list.
 * - `field`: one value in front matter (`path`: its keys), or an attribute of several words of an MDX
 *   component (`path`: the component and the attribute).
 * - `marker`: an HTML or MDX comment, for `<!-- mission -->`; `text` is the comment's content, trimmed.
 * - `code`: fenced or indented code; its text is empty: it is there to keep its neighbours apart.
 * - `break`: anything else that keeps its neighbours apart (a rule, an image); its text is empty.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'term'
  | 'definition'
  | 'field'
  | 'marker'
  | 'code'
  | 'break'

/** One block of text that stands by itself. */
export interface Block {
  readonly kind: BlockKind
  /**
   * The plain text: entities and escapes decoded, markup and images left out, a soft line break as
   * one space, a hard line break as `\n`.
   */
  readonly text: string
  /** Where the block stands in the source, markup included; UTF-16 offsets. */
  readonly range: Range
  /** Maps `text` to the source, in order, without overlap. */
  readonly segments: readonly Segment[]
  /** Inline markup: ranges in `text`. */
  readonly spans: readonly Span[]
  /** What encloses the block, outermost first. */
  readonly containers: readonly Container[]
  /** Of a heading: 1 to 6. */
  readonly depth?: number
  /** Of a table cell: its row, the header being 0. */
  readonly row?: number
  /** Of a table cell: its column, from 0. */
  readonly column?: number
  /** Of a front matter field: its keys, outermost first; the index of a list member as a number. */
  readonly path?: readonly (string | number)[]
  /** Of a front matter field: how its value is written, which says how a replacement must be quoted. */
  readonly quoting?: Quoting
  /** What the text is written in where that is not Markdown, which says how a replacement is escaped. */
  readonly notation?: 'html' | 'plain'
  /** The language that the block's own markup states (`lang` on an HTML element), as BCP 47. */
  readonly language?: string
}

/** How the value of a front matter field is written. */
export type Quoting =
  | 'plain'
  | 'single'
  | 'double'
  | 'literal'
  | 'folded'
  | 'toml-basic'
  | 'toml-literal'

/**
 * One stretch of text and the stretch of source that says it. Where both are equally long the map is
 * one to one, though a space may be a line end or a tab there; where not (an entity, an escape, a line
 * break with its indent) the stretch is mapped as a whole.
 */
export interface Segment {
  /** In the block's text. */
  readonly text: Range
  /** In the source. */
  readonly source: Range
}

/** A stretch of inline markup in a block's text. */
export interface Span {
  readonly kind: 'strong' | 'emphasis' | 'link' | 'code' | 'deleted'
  readonly range: Range
}

/**
 * Something that encloses blocks. `id` tells any two apart within one document. Elements that a block
 * or another container speaks for (`p`, `li`, `td`) are containers only where they bear an `id` or `class`.
 */
export interface Container {
  readonly kind:
    | 'list'
    | 'item'
    | 'quote'
    | 'table'
    | 'footnote'
    | 'directive'
    | 'element'
    | 'definitions'
  readonly id: number
  /**
   * Of a directive, which may also be an alert (`> [!NOTE]`), an admonition or a tab: its name, in
   * small letters for an alert. Of an HTML or MDX element: its tag name, and its `id` and `class` words.
   */
  readonly name?: string
  /** Of a list: whether it is numbered. */
  readonly ordered?: boolean
}

/**
 * Maps a range of a block's text to the source. Ends inside a stretch that is mapped as a whole take
 * all of it. Returns `undefined` for a range that does not start and end in a segment: text that a
 * plugin put in the tree stands nowhere in the source, and half a place would be the wrong place.
 */
export function toSource(block: Pick<Block, 'segments'>, range: Range): Range | undefined {
  const touched = block.segments.filter(
    ({ text }) => text.end > range.start && text.start < range.end,
  )
  const first = touched.at(0)
  const last = touched.at(-1)
  if (!first || !last || first.text.start > range.start || last.text.end < range.end)
    return undefined
  return {
    start: first.source.start + (isExact(first) ? range.start - first.text.start : 0),
    end: last.source.end - (isExact(last) ? last.text.end - range.end : 0),
  }
}

/** Whether a segment is mapped one to one. */
function isExact({ text, source }: Segment): boolean {
  return text.end - text.start === source.end - source.start
}
