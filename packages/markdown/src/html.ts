import type { Range } from '@mission-lint/core'
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'
import { align, withoutBlanks, type Stretch } from './align.ts'
import { insideContainer, type BlockList, type Surroundings } from './blocks.ts'
import { placeInside, type Element } from './elements.ts'
import {
  BLOCK_ELEMENTS,
  ENDS_PARAGRAPH,
  HIDDEN_ELEMENTS,
  SPAN_TAGS,
  VOID_ELEMENTS,
  type ElementRole,
} from './html-elements.ts'
import type { InlineComment } from './inline.ts'
import { languageTag } from './language-tag.ts'
import type { Region } from './region.ts'
import { TextBuilder } from './text-builder.ts'

interface OpenElement {
  readonly name: string
  /** What its content stands in. */
  readonly place: Surroundings
  /** The HTML block that it starts in, and its start tag. */
  readonly region: Region
  readonly tag: Range
  readonly role: ElementRole | undefined
  readonly isHidden: boolean
  /** How many blocks there were before it. */
  readonly blocksBefore: number
  /** Where the text that it marks starts in the block that is being built. */
  spanStart: number
  /** Of a table: where its next cell stands. */
  row: number
  column: number
}

/** The name under which a directive is open; no element is called so. */
const DIRECTIVE = ':::'

const NO_ELEMENT = {
  name: DIRECTIVE,
  tag: { start: 0, end: 0 },
  role: {},
  isHidden: false,
  blocksBefore: 0,
  spanStart: 0,
  row: -1,
  column: 0,
}

/** More elements and directives than these are not kept open, so that hostile nesting costs no time. */
const MOST_OPEN = 100

/** The elements whose content is not HTML, and how it is tokenised. */
const MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ...['textarea', 'title'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
  ['script', TokenizerMode.SCRIPT_DATA] as const,
])

/**
 * Reads the HTML among the children of one Markdown node. What an element opens in one HTML block
 * holds for the Markdown after it, until another HTML block closes it. It works on tokens, because a
 * tree builder moves text about, and an offset must not move.
 */
export class HtmlReader {
  private readonly outer: Surroundings
  private readonly list: BlockList
  private readonly open: OpenElement[] = []

  constructor(outer: Surroundings, list: BlockList) {
    this.outer = outer
    this.list = list
  }

  /** Where what comes next stands. */
  get place(): Surroundings {
    return this.open.at(-1)?.place ?? this.outer
  }

  /** Opens a directive, whose fences stand among the children too. */
  openDirective(name: string): void {
    const container = { kind: 'directive', name } as const
    if (this.open.length >= MOST_OPEN) return
    this.open.push({
      ...NO_ELEMENT,
      place: insideContainer(this.place, this.list, container),
      region: this.outer.region,
    })
  }

  /** Closes the innermost directive and the elements in it. Returns whether there was one. */
  closeDirective(): boolean {
    const index = this.open.findLastIndex(({ name }) => name === DIRECTIVE)
    if (index >= 0) this.open.splice(index)
    return index >= 0
  }

  /** Reads one HTML block. */
  read(region: Region): void {
    const reader = new TokenReader(region, this.outer, this.list, this.open)
    const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader)
    reader.onRawText = (mode) => {
      tokenizer.state = mode
    }
    tokenizer.write(region.text, true)
    reader.finish()
  }
}

class TokenReader implements TokenHandler {
  onRawText: (mode: Tokenizer['state']) => void = () => {}
  private readonly region: Region
  private readonly outer: Surroundings
  private readonly list: BlockList
  private readonly open: OpenElement[]
  private builder: TextBuilder
  private comments: InlineComment[] = []
  private run: Stretch | undefined
  /** Where the block that is being built starts and ends, as far as known. */
  private start: number | undefined
  private end = 0

  constructor(region: Region, outer: Surroundings, list: BlockList, open: OpenElement[]) {
    this.region = region
    this.outer = outer
    this.list = list
    this.open = open
    this.builder = new TextBuilder(region)
  }

  onStartTag(token: Token.TagToken): void {
    this.endText()
    const range = this.rangeOf(token)
    const name = token.tagName
    // A drawing may end itself, and with the rest its author means that it does.
    if (token.selfClosing && HIDDEN_ELEMENTS.has(name)) return
    const mode = MODES.get(name)
    if (mode !== undefined) this.onRawText(mode)
    const role = BLOCK_ELEMENTS.get(name)
    if (role) this.startBlock(role)
    if (this.isHidden) return this.push(token, range, role)
    if (role || name === 'pre') this.flush()
    if (role) this.start = range.start
    if (name === 'br') this.builder.addBreak(range)
    if (name === 'hr') this.list.add('break', this.here, range)
    if (name === 'html') this.list.language ??= languageTag(attribute(token, 'lang'))
    this.push(token, range, role)
  }

  onEndTag(token: Token.TagToken): void {
    this.endText()
    const range = this.rangeOf(token)
    this.close([token.tagName], [], range.end)
  }

  /**
   * Collects text until other markup comes: the tokenizer parts white space from other text, and
   * puts that part in the wrong place when a character reference follows.
   */
  onCharacter(token: Token.CharacterToken): void {
    const { start, end } = this.rangeOf(token)
    this.run = { text: (this.run?.text ?? '') + token.chars, start: this.run?.start ?? start, end }
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token)
  }

  onComment(token: Token.CommentToken): void {
    this.endText()
    const comment = { text: token.data.trim(), range: this.rangeOf(token) }
    if (this.builder.isBlank) this.list.addMarker(this.here, comment)
    else this.comments.push(comment)
  }

  onDoctype(): void {}

  onEof(): void {
    this.endText()
  }

  /** Ends the block that is open; inline and hidden elements do not outlast an HTML block. */
  finish(): void {
    this.flush()
    const ended = this.open.filter(({ role, isHidden }) => isHidden || !role)
    const kept = this.open.filter((element) => !ended.includes(element))
    this.open.splice(0, this.open.length, ...kept)
    for (const element of ended) this.closed(element, this.region.text.length)
  }

  /** The tokenizer lets what breaks off end beyond the end. */
  private rangeOf({ location }: Token.Token): Range {
    const last = this.region.text.length
    return {
      start: Math.min(location?.startOffset ?? 0, last),
      end: Math.min(location?.endOffset ?? 0, last),
    }
  }

  private endText(): void {
    const { run } = this
    this.run = undefined
    if (!run || this.isHidden) return
    const found = align(run.text, this.region.text, run, { dialect: 'html', quotes: 0 })
    if (!found) return this.builder.addUnmapped(run.text)
    for (const stretch of found.stretches) this.builder.add(stretch)
    const { start, end } = withoutBlanks(this.region.text, run)
    if (start === end) return
    this.start ??= start
    this.end = end
  }

  private get here(): Surroundings {
    return { ...this.herePlace, region: this.region, notation: 'html' }
  }

  private get isHidden(): boolean {
    return this.open.at(-1)?.isHidden === true
  }

  private startBlock(role: ElementRole): void {
    if (this.open.some(({ name }) => name === 'head')) this.close(['head'], [], undefined)
    if (this.isHidden) return
    this.close(ENDS_PARAGRAPH.ends, ENDS_PARAGRAPH.within, undefined)
    if (role.ends) this.close(role.ends, role.within ?? [], undefined)
  }

  private push(token: Token.TagToken, tag: Range, role: ElementRole | undefined): void {
    const name = token.tagName
    if (VOID_ELEMENTS.has(name) || this.open.length >= MOST_OPEN) return
    const isHidden = this.isHidden || HIDDEN_ELEMENTS.has(name)
    const place = isHidden ? this.herePlace : this.placeIn(token)
    this.count(token)
    this.open.push({
      name,
      region: this.region,
      tag,
      role,
      isHidden,
      place,
      blocksBefore: this.list.blocks.length,
      spanStart: this.builder.position,
      row: -1,
      column: 0,
    })
  }

  /** Counts the rows and columns of the table that is open. */
  private count(token: Token.TagToken): void {
    const table = this.open.findLast(({ name }) => name === 'table')
    if (!table) return
    if (token.tagName === 'tr') {
      table.row++
      table.column = 0
    } else if (token.tagName === 'td' || token.tagName === 'th') table.column += columnsOf(token)
  }

  private get herePlace(): Surroundings {
    return this.open.at(-1)?.place ?? this.outer
  }

  /** The place inside an element: its containers, and what its text is. */
  private placeIn(token: Token.TagToken): Surroundings {
    const place = placeInside(elementOf(token), this.herePlace, this.list)
    if (place.kind !== 'cell' || BLOCK_ELEMENTS.get(token.tagName)?.text !== 'cell') return place
    const table = this.open.findLast(({ name }) => name === 'table')
    const cell = { row: Math.max(0, table?.row ?? 0), column: table?.column ?? 0 }
    return { ...place, details: { ...place.details, ...cell } }
  }

  /** Closes the innermost open element with one of the names, unless one of `within` is nearer. */
  private close(
    names: readonly string[],
    within: readonly string[],
    end: number | undefined,
  ): void {
    const index = this.open.findLastIndex(
      ({ name }) => names.includes(name) || within.includes(name),
    )
    const element = this.open[index]
    if (element && names.includes(element.name)) this.closeFrom(index, end)
  }

  private closeFrom(index: number, end: number | undefined): void {
    const innermost = this.open.findLastIndex(({ role }) => role)
    if (end !== undefined && this.start !== undefined && innermost === index) this.end = end
    if (innermost >= index) this.flush()
    for (const element of this.open.splice(index).toReversed()) this.closed(element, end)
  }

  private closed(element: OpenElement, end: number | undefined): void {
    const { name, place, region, tag, isHidden, blocksBefore, spanStart } = element
    const isWhole = end !== undefined && region === this.region
    const range = { start: tag.start, end: isWhole ? end : tag.end }
    const kind = SPAN_TAGS.get(name)
    if (kind && !isHidden) this.builder.addSpan(kind, spanStart)
    const within = { ...place, region }
    if (name === 'pre') this.list.add('code', within, range)
    const isCell = element.role?.text === 'cell' && !isHidden
    if (isCell && this.list.blocks.length === blocksBefore)
      this.list.add('cell', within, range, undefined, place.details)
  }

  private flush(): void {
    for (const element of this.open) {
      const kind = SPAN_TAGS.get(element.name)
      if (kind && !element.isHidden) this.builder.addSpan(kind, element.spanStart)
      element.spanStart = 0
    }
    const parts = this.builder.finish()
    const { here } = this
    if (parts.text !== '') this.list.add(here.kind, here, this.blockRange(), parts, here.details)
    for (const comment of this.comments) this.list.addMarker(here, comment)
    this.comments = []
    this.builder = new TextBuilder(this.region)
    this.start = undefined
  }

  private blockRange(): Range | undefined {
    return this.start === undefined ? undefined : { start: this.start, end: this.end }
  }
}

function attribute(token: Token.TagToken, name: string): string | undefined {
  const value = token.attrs.find((attr) => attr.name === name)?.value.trim()
  return value === '' ? undefined : value
}

function columnsOf(token: Token.TagToken): number {
  const columns = Number(attribute(token, 'colspan') ?? 1)
  return Number.isInteger(columns) && columns >= 1 && columns <= 1000 ? columns : 1
}

function elementOf(token: Token.TagToken): Element {
  return {
    name: token.tagName,
    words: [attribute(token, 'id'), attribute(token, 'class')].filter((word) => word !== undefined),
    language: languageTag(attribute(token, 'lang')),
  }
}
