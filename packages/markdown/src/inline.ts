import type { Range, Span } from '@mission-lint/core'
import { align, isBlank, type Alignment, type Writing } from './align.ts'
import { BLOCK_ELEMENTS } from './html-elements.ts'
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

/** HTML elements that mark their text, and what they mark it as. */
export const SPAN_TAGS: ReadonlyMap<string, Span['kind']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['a', 'link'],
  ['code', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
])

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
  private readonly region: Region
  private readonly quotes: number
  /** Everything before this offset has been read. */
  private cursor = 0

  constructor(region: Region, quotes: number) {
    this.region = region
    this.quotes = quotes
    this.builder = new TextBuilder(region)
  }

  finish(): InlineContent {
    return { ...this.builder.finish(), comments: this.comments }
  }

  /** Reads the children of a node; those without position lie between those with one. */
  children(parent: TreeNode, end: number | undefined): void {
    if (parent.range) this.cursor = this.afterOpening(parent, parent.range)
    const limits = limitsOf(parent, parent.range?.end ?? end)
    for (const [index, child] of parent.children.entries()) {
      if (child.range) this.cursor = child.range.start
      this.node(child, limits[index])
      if (child.range) this.cursor = child.range.end
    }
  }

  private afterOpening({ type }: TreeNode, range: Range): number {
    let at = range.start
    if (type === 'paragraph') return at
    while (at < range.end && OPENING.includes(this.region.text.charAt(at))) at++
    return at
  }

  private node(node: TreeNode, limit: number | undefined): void {
    const { type } = node
    const span = SPANS.get(type)
    if (span) return this.span(span, node, limit)
    if (type === 'text') return this.text(node, limit)
    if (type === 'inlineCode') return this.code(node)
    if (type === 'break') return this.builder.addBreak(node.range)
    if (type === 'html') return this.html(node)
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
    const own = range && this.within(range) ? this.own(value, range, writing) : undefined
    if (own && own.end === range?.end) return this.put(own)
    const gap = limit === undefined ? undefined : { start: this.cursor, end: limit }
    const found = gap && align(value, this.region.text, gap, writing)
    if (found) {
      this.cursor = found.end
      return this.put(found)
    }
    if (range && this.within(range))
      this.builder.add({ text: oneSpaced(value), start: range.start, end: range.end })
    else this.builder.addUnmapped(value)
  }

  /** Aligns a text with its own range; where that already says it as it is, nothing is decoded. */
  private own(value: string, range: Range, writing: Writing): Alignment | undefined {
    const raw = this.region.text
    const isSame = range.end - range.start === value.length && raw.startsWith(value, range.start)
    return align(value, raw, range, isSame ? { ...writing, dialect: 'verbatim' } : writing)
  }

  private within(range: Range): boolean {
    return range.end <= this.region.text.length
  }

  private put({ stretches }: Alignment): void {
    for (const stretch of stretches) this.builder.add(stretch)
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
    this.builder.addSpan('code', start)
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

/** The content of a comment, trimmed. */
export function commentText(comment: string): string {
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
