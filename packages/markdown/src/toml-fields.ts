import { parseTOML, type AST } from 'toml-eslint-parser'
import type { BlockList, Surroundings } from './blocks.ts'
import { addField, type Field } from './fields.ts'
import { languageTag } from './language-tag.ts'

type Path = Field['path']

/**
 * Adds each string value in a TOML text as a field; none if it is broken. Returns whether the text
 * is front matter: it has a key or a table, and is not prose between two lines of plus signs.
 */
export function addTomlFields(place: Surroundings, list: BlockList): boolean {
  const program = parseSafely(place.region.text)
  if (!program) return /^\s*(?:["'\w.-]+[ \t]*=|\[)/.test(place.region.text)
  for (const node of program.body[0].body)
    if (node.type === 'TOMLTable')
      for (const pair of node.body) addPair(pair, node.resolvedKey, place, list)
    else addPair(node, [], place, list)
  return true
}

function parseSafely(text: string): AST.TOMLProgram | undefined {
  try {
    return parseTOML(text)
  } catch {
    return undefined
  }
}

function addPair(pair: AST.TOMLKeyValue, path: Path, place: Surroundings, list: BlockList): void {
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  addContent(pair.value, [...path, ...keys], place, list)
  const [key] = keys
  const isLanguage =
    path.length === 0 && keys.length === 1 && (key === 'lang' || key === 'language')
  if (isLanguage && pair.value.type === 'TOMLValue') list.language ??= languageTag(pair.value.value)
}

function addContent(
  node: AST.TOMLContentNode,
  path: Path,
  place: Surroundings,
  list: BlockList,
): void {
  if (node.type === 'TOMLArray')
    for (const [index, element] of node.elements.entries())
      addContent(element, [...path, index], place, list)
  else if (node.type === 'TOMLInlineTable')
    for (const pair of node.body) addPair(pair, path, place, list)
  else if (node.kind === 'string') addString(node, path, place, list)
}

function addString(
  node: AST.TOMLStringValue,
  path: Path,
  place: Surroundings,
  list: BlockList,
): void {
  const [start, end] = node.range
  const quotes = node.multiline ? 3 : 1
  addField(
    {
      path,
      value: node.value,
      quoting: node.style === 'basic' ? 'toml-basic' : 'toml-literal',
      range: { start, end },
      content: { start: start + quotes, end: end - quotes },
      writing: { escapes: node.style === 'basic' ? 'backslash' : 'none', isFolded: false },
    },
    place,
    list,
  )
}
