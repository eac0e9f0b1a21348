import type { Range } from '@mission-lint/core'
import type { InlineContent } from './inline.ts'

/**
 * What a paragraph is made of, where its parser did not know a syntax that other tools know: fences
 * of directives, definition lists, attribute lists. Ranges are in the paragraph's text.
 */
export type Piece =
  | { readonly kind: 'text' | 'term' | 'definition' | 'title'; readonly range: Range }
  | { readonly kind: 'open'; readonly name: string }
  /** Opens a directive whose content is indented and has no closing fence. */
  | { readonly kind: 'open-indented'; readonly name: string }
  | { readonly kind: 'close' }

/** The pieces of a paragraph, in order. `isAlert`: whether a line like `[!NOTE]` may start it. */
export function piecesOf({ text, lines }: InlineContent, isAlert: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let run: Range[] = []
  for (const [index, line] of lines.entries()) {
    const isFirst = index === 0
    const read = readLine(text.slice(line.start, line.end), isFirst, isFirst && isAlert)
    if (!read) run.push(line)
    else {
      pieces.push(...runPieces(text, run), ...read.map((piece) => shifted(piece, line.start)))
      run = []
    }
  }
  return [...pieces, ...runPieces(text, run)]
}

function shifted(piece: Piece, by: number): Piece {
  if (!('range' in piece)) return piece
  return { ...piece, range: { start: piece.range.start + by, end: piece.range.end + by } }
}

/** What a line is when it is no text; `undefined` for text. */
function readLine(line: string, isFirst: boolean, isAlert: boolean): readonly Piece[] | undefined {
  if (line.startsWith(':::')) return readFence(line)
  if (isAttributes(line) || CONTENTS.has(line.toLowerCase())) return []
  if (isAlert) return readAlert(line)
  return isFirst ? readAdmonition(line) : undefined
}

/** `:::name[Title]{#id}`, `::: name Title`, `:::{name} Title`, `::: {.name}`, or a closing `:::`. */
function readFence(line: string): readonly Piece[] {
  let at = skip(line, 0, ':')
  at = skip(line, at, ' ')
  if (at === line.length) return [{ kind: 'close' }]
  const isBraced = line.charAt(at) === '{'
  const name = /^\{?[.#]?([\w:-]*)/.exec(line.slice(at))
  const close = isBraced ? line.indexOf('}', at) : -1
  at = close >= 0 ? close + 1 : at + (name?.[0].length ?? 0)
  const title = titleIn(line, at)
  const open: Piece = { kind: 'open', name: name?.[1] ?? '' }
  return title ? [open, { kind: 'title', range: title }] : [open]
}

function readAlert(line: string): readonly Piece[] | undefined {
  const marker = /^\[![\w-]+\][+-]?/.exec(line)?.[0]
  if (marker === undefined) return undefined
  const title = titleIn(line, marker.length)
  return title ? [{ kind: 'title', range: title }] : []
}

/** `!!! note "Title"`, `??? note`, `=== "Tab"`, as MkDocs has them. */
function readAdmonition(line: string): readonly Piece[] | undefined {
  const marker = /^(?:!!!|\?\?\?\+?|===) +/.exec(line)?.[0]
  if (marker === undefined) return undefined
  const name = /^[\w-]*/.exec(line.slice(marker.length))?.[0] ?? ''
  const rest = line.slice(marker.length + name.length).trim()
  if (rest !== '' && !(rest.startsWith('"') && rest.endsWith('"'))) return undefined
  const title = titleIn(line, marker.length + name.length)
  const open: Piece = { kind: 'open-indented', name: name === '' ? 'tab' : name }
  return title ? [open, { kind: 'title', range: title }] : [open]
}

/** A title without its brackets or quotes and without the attributes after it. */
function titleIn(line: string, from: number): Range | undefined {
  let start = skip(line, from, ' ')
  let end = line.length
  const attributes = trailingAttributes(line.slice(start))
  if (attributes !== undefined) end = start + attributes
  while (end > start && line.charAt(end - 1) === ' ') end--
  const closing = CLOSING.get(line.charAt(start))
  if (closing !== undefined && line.charAt(end - 1) === closing && end - start > 1) {
    start++
    end--
  }
  return start < end ? { start, end } : undefined
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['"', '"'],
])

function skip(line: string, from: number, character: string): number {
  let at = from
  while (line.charAt(at) === character) at++
  return at
}

/** Lines that a generator puts a table of contents in place of. */
const CONTENTS: ReadonlySet<string> = new Set(['[[toc]]', '[toc]', '[[_toc_]]', '{:toc}'])

/** Whether a line is only an attribute list: `{: .lead}`, `{#id}`, `{.lead}`. */
function isAttributes(line: string): boolean {
  return trailingAttributes(line) === 0
}

/** Where an attribute list at the end of a text starts: `Our mission {#mission}`. */
export function trailingAttributes(text: string): number | undefined {
  if (!text.endsWith('}')) return undefined
  const start = text.lastIndexOf('{')
  return start >= 0 && /^\{[:#.]/.test(text.slice(start, start + 2)) ? start : undefined
}

/** Tags of template languages, which the generator takes out: `{% include %}`, `{{< figure >}}`. */
export function templateTags(text: string): readonly Range[] {
  const tags: Range[] = []
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const tag = TEMPLATE_TAGS.find(([opening]) => text.startsWith(opening, start))
    if (!tag) continue
    const close = text.indexOf(tag[1], start)
    if (close < 0) break
    tags.push({ start, end: close + tag[1].length })
    start = close
  }
  return tags
}

const TEMPLATE_TAGS = [
  ['{%', '%}'],
  ['{{<', '>}}'],
  ['{{%', '%}}'],
] as const

/** Text lines as they are, or as terms with their definitions where a line starts with `: `. */
function runPieces(text: string, lines: readonly Range[]): readonly Piece[] {
  const first = lines.at(0)
  const last = lines.at(-1)
  if (!first || !last) return []
  if (!lines.some((line) => isDefinition(text, line)))
    return [{ kind: 'text', range: { start: first.start, end: last.end } }]
  const pieces: Piece[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const previous = pieces.at(-1)
    if (isDefinition(text, line)) pieces.push(definition(text, line))
    else if (previous?.kind !== 'definition' || (next && isDefinition(text, next)))
      pieces.push({ kind: 'term', range: line })
    else
      pieces[pieces.length - 1] = {
        kind: 'definition',
        range: { start: previous.range.start, end: line.end },
      }
  }
  return pieces
}

function isDefinition(text: string, { start }: Range): boolean {
  return text.charAt(start) === ':' && text.charAt(start + 1) === ' '
}

function definition(text: string, { start, end }: Range): Piece {
  return { kind: 'definition', range: { start: skip(text, start + 1, ' '), end } }
}
