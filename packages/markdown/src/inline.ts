import type { Range, Span } from '@mission-lint/core'
import { align, isBlank, type Alignment, type Writing } from './align.ts'
import { BLOCK_ELEMENTS, HIDDEN_ELEMENTS, SPAN_TAGS } from './html-elements.ts'
import { afterTag, ELEMENT_TEXT, expressionComment } from './mdx.ts'
import type { Region } from './region.ts'
import { TextBuilder, type TextParts } from './text-builder.ts'
import type { TreeNode } from './tree.ts'

/** A comment inside running text. */
export interface InlineComment {
  readonly text: string
  readonly range: Range
}

export interface InlineContent extends TextParts {
  readonly comments: readonly InlineComment[]
  /** What stands on each line of the source: ranges in the text, in order. */
  readonly lines: readonly Range[]
}

/** Reads what a paragraph, heading or cell holds. `quotes`: how many block quotes enclose it. */
export function readInline(parent: TreeNode, region: Region, quotes: number): InlineContent {
  const reader = new InlineReader(region, quotes)
  reader.children(parent, parent.range?.end)
  return reader.finish()
}

/** Inline nodes that mark their text, and what they mark it as. */
const SPANS: ReadonlyMap<string, Span['kind']> = new Map([
  ['strong', 'strong'],
  ['emphasis', 'emphasis'],
  ['delete', 'deleted'],
  ['link', 'link'],
  ['linkReference', 'link'],
])

/** Inline nodes whose children no reader sees where they stand. */
const UNSEEN: ReadonlySet<string> = new Set(['footnote', 'image', 'imageReference'])

/** A string of white space, as JSX needs it between elements. */
const SPACE = /^\s*(?:" +"|' +'|` +`)\s*$/

/** Nodes that start with a tag of MDX. */
const TAGGED: ReadonlySet<string> = new Set([ELEMENT_TEXT, 'mdxJsxTextElement'])

/** What may stand between the start of a node and its text. */
const OPENING = '#*_~[| \t'

interface OpenTag {
  readonly name: string
  readonly start: number
}

class InlineReader {
  private readonly builder: TextBuilder
  private readonly openTags: OpenTag[] = []
  private readonly comments: InlineComment[] = []
  private readonly lineStarts: number[] = []
  private readonly region: Region
  private readonly quotes: number
  /** Everything before this offset has been read. */
  private cursor = 0
  /** Whether it is unknown where what comes next stands, until a node says so. */
  private isLost = false
  /** Where what stands before the present node ends. */
  private before = 0

  constructor(region: Region, quotes: number) {
    this.region = region
    this.quotes = quotes
    this.builder = new TextBuilder(region)
  }

  finish(): InlineContent {
    const parts = this.builder.finish()
    return { ...parts, comments: this.comments, lines: linesOf(parts.text, this.lineStarts) }
  }

  /** Reads the children of a node; those without position lie between those with one. */
  children(parent: TreeNode, end: number | undefined): void {
    if (parent.range) this.moveTo(this.afterOpening(parent, parent.range))
    const limits = limitsOf(parent, parent.range?.end ?? end)
    for (const [index, child] of parent.children.entries()) {
      this.before = this.cursor
      if (child.range) this.moveTo(child.range.start)
      this.node(child, limits[index])
      if (child.range) this.moveTo(child.range.end)
    }
  }

  private moveTo(offset: number): void {
    this.cursor = offset
    this.isLost = false
  }

  private afterOpening({ type }: TreeNode, range: Range): number {
    let at = range.start
    if (type === 'paragraph') return at
    if (TAGGED.has(type)) return afterTag(this.region.text, at, range.end)
    while (at < range.end && OPENING.includes(this.region.text.charAt(at))) at++
    return at
  }

  private node(node: TreeNode, limit: number | undefined): void {
    const { type } = node
    const span = SPANS.get(type)
    if (span) return this.span(span, node, limit)
    if (type === 'text') return this.text(node, limit)
    if (type === 'inlineCode') return this.code(node)
    if (type === 'break') return this.hardBreak(node, limit)
    if (type === 'html') return this.html(node)
    if (type === 'mdxTextExpression') return this.expression(node)
    if (type === 'mdxJsxTextElement') return this.element(node, limit)
    if (type === 'textDirective' && node.children.length === 0) return this.asWritten(node)
    if (UNSEEN.has(type)) return
    this.children(node, limit)
  }

  private span(kind: Span['kind'], node: TreeNode, limit: number | undefined): void {
    const start = this.builder.position
    this.children(node, limit)
    this.builder.addSpan(kind, start)
  }

  private text({ value = '', range }: TreeNode, limit: number | undefined): void {
    const writing: Writing = { dialect: 'markdown', quotes: this.quotes }
    const own = range && this.within(range) && this.own(value, range, limit, writing)
    if (own) return this.put(own)
    const found = limit === undefined ? undefined : this.inGap(value, limit, writing)
    if (found) {
      this.cursor = found.end
      return this.put(found)
    }
    this.isLost = true
    if (range && this.within(range))
      this.builder.add({ text: oneSpaced(value), start: range.start, end: range.end })
    else this.builder.addUnmapped(value)
  }

  /** Aligns a text without position with what stands between its neighbours that have one. */
  private inGap(value: string, end: number, writing: Writing): Alignment | undefined {
    if (this.isLost) return undefined
    const raw = this.region.text
    const start = isBlank(value.charAt(0)) ? this.cursor : this.afterPrefix(this.cursor, end)
    return (
      align(value, raw, { start: this.cursor, end }, writing) ??
      align(value, raw, { start, end }, writing)
    )
  }

  /** Aligns a text with its own range; where that already says it as it is, nothing is decoded. */
  private own(
    value: string,
    range: Range,
    limit: number | undefined,
    writing: Writing,
  ): Alignment | undefined {
    const raw = this.region.text
    const isSame = range.end - range.start === value.length && raw.startsWith(value, range.start)
    const start = isLineEnd(value.at(0)) ? this.beforeBlank(range.start) : range.start
    const end = isLineEnd(value.at(-1)) ? this.afterPrefix(range.end, limit) : range.end
    const dialect = isSame ? 'verbatim' : writing.dialect
    const found = align(value, raw, { start, end }, { ...writing, dialect })
    return found && found.end >= range.end ? found : undefined
  }

  private within(range: Range): boolean {
    return range.end <= this.region.text.length
  }

  private put({ stretches }: Alignment): void {
    for (const stretch of stretches) {
      this.builder.add(stretch)
      if (stretch.text === ' ' && this.hasLineEnd(stretch)) this.startLine()
    }
  }

  /** A hard break takes what stands before the text of the next line with it, as a soft one does. */
  private hardBreak({ range }: TreeNode, limit: number | undefined): void {
    this.builder.addBreak(range && { start: range.start, end: this.afterPrefix(range.end, limit) })
    this.startLine()
  }

  /** Where the next line's own text starts: some parsers give its prefix to nobody. */
  private afterPrefix(end: number, limit: number = end): number {
    let at = end
    while (at < limit && ' \t>'.includes(this.region.text.charAt(at))) at++
    return at
  }

  /** Where the space at the end of a line starts, that some parsers give to nobody either. */
  private beforeBlank(start: number): number {
    let at = start
    while (at > this.before && ' \t'.includes(this.region.text.charAt(at - 1))) at--
    return at
  }

  private startLine(): void {
    this.lineStarts.push(this.builder.position)
  }

  private hasLineEnd({ start, end }: Range): boolean {
    return /[\r\n]/.test(this.region.text.slice(start, end))
  }

  private code({ value = '', range }: TreeNode): void {
    const start = this.builder.position
    const text = value.trim()
    const content = range && this.within(range) ? codeContent(this.region.text, range) : undefined
    const found =
      content &&
      align(text, this.region.text, content, { dialect: 'verbatim', quotes: this.quotes })
    if (found) this.put(found)
    else this.builder.addUnmapped(text)
    if (!range) this.isLost = true
    this.builder.addSpan('code', start)
  }

  /** An expression shows what nobody knows before it runs, but a comment or a space is neither. */
  private expression(node: TreeNode): void {
    const { value = '', range } = node
    const comment = expressionComment(node)
    if (!range || !this.within(range)) return
    if (comment !== undefined) this.comments.push({ text: comment, range })
    else if (SPACE.test(value)) this.builder.add({ text: ' ', ...range })
  }

  private element(node: TreeNode, limit: number | undefined): void {
    const { name = '', range } = node
    const kind = SPAN_TAGS.get(name)
    if (HIDDEN_ELEMENTS.has(name)) return
    if (name === 'br' || BLOCK_ELEMENTS.has(name)) this.builder.addBreak(range)
    if (kind) this.span(kind, node, limit)
    else this.children(node, limit)
  }

  /** A directive without a label is often none: `at 9:30`. */
  private asWritten({ range }: TreeNode): void {
    if (!range || !this.within(range)) return
    this.builder.add({ text: this.region.text.slice(range.start, range.end), ...range })
  }

  private html({ value = '', range }: TreeNode): void {
    if (value.startsWith('<!--')) {
      if (range) this.comments.push({ text: commentText(value), range })
      return
    }
    const tag = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/.exec(value)
    if (!tag) return
    const name = (tag[2] ?? '').toLowerCase()
    if (name === 'br' || BLOCK_ELEMENTS.has(name)) return this.builder.addBreak(range)
    if (tag[1] === '') this.openTags.push({ name, start: this.builder.position })
    else this.closeTag(name)
  }

  private closeTag(name: string): void {
    const index = this.openTags.findLastIndex((tag) => tag.name === name)
    const tag = this.openTags[index]
    if (!tag) return
    this.openTags.length = index
    const kind = SPAN_TAGS.get(name)
    if (kind) this.builder.addSpan(kind, tag.start)
  }
}

/** The lines of a text, given where the lines after the first start: after one space or break. */
function linesOf(text: string, starts: readonly number[]): readonly Range[] {
  const lines: Range[] = []
  let start = 0
  for (const next of [...starts, text.length + 1]) {
    const end = Math.min(next - 1, text.length)
    if (end > start) lines.push({ start, end })
    start = Math.max(start, next)
  }
  return lines
}

/** For each child, where the text of its next sibling with a position starts. */
function limitsOf(
  { children }: TreeNode,
  end: number | undefined,
): readonly (number | undefined)[] {
  const limits: (number | undefined)[] = []
  let limit = end
  for (const child of children.toReversed()) {
    limits.push(limit)
    limit = child.range?.start ?? limit
  }
  return limits.toReversed()
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

/** The content of a comment, trimmed. */
function commentText(comment: string): string {
  return comment.replace(/^<!--/, '').replace(/-->$/, '').trim()
}

function oneSpaced(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

/** What stands between the backticks of inline code, without white space around it. */
function codeContent(raw: string, range: Range): Range {
  let { start, end } = range
  while (start < end && raw.charAt(start) === '`' && raw.charAt(end - 1) === '`') {
    start++
    end--
  }
  while (start < end && isBlank(raw.charAt(start))) start++
  return { start, end }
}
