import type { Quoting, Range } from '@mission-lint/core'
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import type { BlockList, Surroundings } from './blocks.ts'
import { TextBuilder } from './text-builder.ts'

type Path = readonly (string | number)[]

const QUOTING: ReadonlyMap<string, Quoting> = new Map([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
])

/** Adds each string value in a YAML text as a field. Returns whether it is a mapping, not prose. */
export function addYamlFields(place: Surroundings, list: BlockList): boolean {
  const document = parseDocument(place.region.text, { logLevel: 'silent' })
  const { contents, errors } = document
  if (!isMap(contents)) return false
  if (errors.length > 0) return true
  addNode(contents, [], place, list)
  const language = document.get('lang') ?? document.get('language')
  if (typeof language === 'string') list.language = language
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
  node: Node & { type?: string },
  value: string,
  path: Path,
  place: Surroundings,
  list: BlockList,
): void {
  const quoting = QUOTING.get(node.type ?? '')
  if (!node.range || !quoting) return
  const [start, end] = node.range
  const builder = new TextBuilder(place.region)
  const content = contentOf(quoting, { start, end })
  builder.add({ text: value.replace(/\s+/g, ' ').trim(), ...content })
  list.add('field', place, { start, end }, builder.finish(), { path, quoting })
}

function contentOf(quoting: Quoting, { start, end }: Range): Range {
  return quoting === 'single' || quoting === 'double'
    ? { start: start + 1, end: end - 1 }
    : { start, end }
}
