import { insideContainer, type Surroundings, type Walker } from './blocks.ts'
import { readInline } from './inline.ts'
import { TITLE_DEPTH } from './paragraphs.ts'
import { linesRegion, subregion, type Region } from './region.ts'
import type { TreeNode } from './tree.ts'

/** Directives whose content is no prose. */
const NO_PROSE: ReadonlySet<string> = new Set(
  (
    'code code-block code-cell csv-table eval-rst highlight image include list-table ' +
    'literalinclude math mermaid raw tableofcontents toctree'
  ).split(' '),
)

/** Directives whose argument is a path or a word, not a title. */
const NO_TITLE: ReadonlySet<string> = new Set(['figure', 'glossary', 'grid', 'iframe'])

/** More directives than these are not read within each other, as each is parsed again. */
const MOST_NESTED = 20

interface Opening {
  readonly name: string
  /** Where its argument starts in the text. */
  readonly argument: number
  readonly lineEnd: number
  /** Where its content starts. */
  readonly next: number
}

/** Adds code: empty, or what a directive in a fence (`{epigraph}`) says, which is Markdown. */
export function readCode(node: TreeNode, place: Surroundings, walker: Walker): void {
  const { range, value } = node
  const opening = node.name?.startsWith('{') && range && openingOf(place.region.text, range.start)
  const depth = place.containers.filter(({ kind }) => kind === 'directive').length
  if (!range || !opening || NO_PROSE.has(opening.name) || depth >= MOST_NESTED)
    return walker.list.add('code', place, range)
  const { name, argument, lineEnd, next } = opening
  const within = insideContainer(place, walker.list, { kind: 'directive', name })
  if (!NO_TITLE.has(name))
    readTitle(subregion(place.region, { start: argument, end: lineEnd }), within, walker)
  const region = linesRegion(value ?? '', place.region, { start: next, end: range.end })
  if (region) walker.markdown(withoutOptions(region), within)
}

function openingOf(text: string, start: number): Opening | undefined {
  let lineEnd = start
  while (lineEnd < text.length && !'\r\n'.includes(text.charAt(lineEnd))) lineEnd++
  const line = text.slice(start, lineEnd)
  const open = line.indexOf('{')
  const close = line.indexOf('}', open)
  if (open < 0 || close < 0) return undefined
  const next = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  return { name: line.slice(open + 1, close), argument: start + close + 1, lineEnd, next }
}

function readTitle(region: Region, place: Surroundings, { list, parse }: Walker): void {
  const [paragraph] = parse(region)
  if (!paragraph) return
  const content = readInline(paragraph, region, 0)
  list.addInline('heading', { ...place, region }, paragraph.range, content, { depth: TITLE_DEPTH })
}

/** A directive's content without the options before it: lines `:key: value`, or YAML between rules. */
function withoutOptions(region: Region): Region {
  const options = /^(?::[\w-]+:[^\r\n]*(?:\r\n|\r|\n|$))+/.exec(region.text)
  const end = options ? options[0].length : afterFence(region.text)
  return end === 0 ? region : subregion(region, { start: end, end: region.text.length })
}

function afterFence(text: string): number {
  if (!/^---[ \t]*[\r\n]/.test(text)) return 0
  const closing = /[\r\n]---[ \t]*(?:[\r\n]|$)/g
  closing.lastIndex = 3
  const match = closing.exec(text)
  return match ? match.index + match[0].length : 0
}

/** Adds what a directive of remark-directive holds; its label is its title. */
export function readDirective(node: TreeNode, place: Surroundings, walker: Walker): void {
  const { list } = walker
  const container = { kind: 'directive', name: node.name ?? '' } as const
  const within = insideContainer(place, list, container)
  if (node.type === 'leafDirective')
    return list.addInline(
      'paragraph',
      within,
      node.range,
      readInline(node, place.region, place.quotes),
    )
  const [label] = node.children
  if (label?.isLabel) {
    const content = readInline(label, place.region, place.quotes)
    list.addInline('heading', within, label.range, content, { depth: TITLE_DEPTH })
  }
  walker.all(label?.isLabel ? node.children.slice(1) : node.children, within)
}
