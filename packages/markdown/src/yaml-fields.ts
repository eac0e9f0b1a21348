import type { Quoting, Range } from '@mission-lint/core'
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import type { BlockList, Surroundings } from './blocks.ts'
import { addField, type Field } from './fields.ts'
import { languageTag } from './language-tag.ts'
import type { ScalarWriting } from './scalars.ts'

type Path = Field['path']

interface Style {
  readonly quoting: Quoting
  readonly writing: ScalarWriting
}

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['PLAIN', { quoting: 'plain', writing: { escapes: 'none', isFolded: true } }],
  ['QUOTE_SINGLE', { quoting: 'single', writing: { escapes: 'single', isFolded: true } }],
  ['QUOTE_DOUBLE', { quoting: 'double', writing: { escapes: 'backslash', isFolded: true } }],
  ['BLOCK_LITERAL', { quoting: 'literal', writing: { escapes: 'none', isFolded: false } }],
  ['BLOCK_FOLDED', { quoting: 'folded', writing: { escapes: 'none', isFolded: true } }],
])

/**
 * Adds each string value in a YAML text as a field; none if it is broken. Returns whether the text
 * is front matter: a mapping, and not prose between two rules.
 */
export function addYamlFields(place: Surroundings, list: BlockList): boolean {
  const document = parseDocument(place.region.text, { logLevel: 'silent' })
  if (!isMap(document.contents)) return false
  if (document.errors.length > 0) return true
  addNode(document.contents, [], place, list)
  list.language ??= languageTag(document.get('lang')) ?? languageTag(document.get('language'))
  return true
}

function addNode(node: unknown, path: Path, place: Surroundings, list: BlockList): void {
  if (isMap(node))
    for (const { key, value } of node.items)
      addNode(value, [...path, isScalar(key) ? String(key.value) : String(key)], place, list)
  else if (isSeq(node))
    for (const [index, member] of node.items.entries())
      addNode(member, [...path, index], place, list)
  else if (isScalar(node) && typeof node.value === 'string')
    addScalar(node, node.value, path, place, list)
}

function addScalar(
  { type, range }: Scalar,
  value: string,
  path: Path,
  place: Surroundings,
  list: BlockList,
): void {
  const style = STYLES.get(type ?? '')
  if (!range || !style) return
  const text = place.region.text
  const end = range[0] + text.slice(range[0], range[1]).trimEnd().length
  const whole = { start: range[0], end }
  const content = contentOf(style.quoting, whole, text)
  addField({ path, value, range: whole, content, ...style }, place, list)
}

/** A value without its quotes, or without the line of its block indicator. */
function contentOf(quoting: Quoting, { start, end }: Range, text: string): Range {
  if (quoting === 'single' || quoting === 'double') return { start: start + 1, end: end - 1 }
  if (quoting === 'plain') return { start, end }
  const header = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start: start + header.length, end }
}
