import type { Block, Document, Range } from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const plain = unified().use(remarkParse)
const directives = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])

export const PARSERS = { gfm, plain, directives, mdx } as const

export function parse(source: string, parser: keyof typeof PARSERS = 'gfm'): Root {
  return PARSERS[parser].parse(source)
}

export function documentOf(source: string, parser: keyof typeof PARSERS = 'gfm'): Document {
  return fromMdast(parse(source, parser), source)
}

/** A block in one line: kind, place and text, for tests that read as tables. */
export function sketch({ kind, text, depth, row, column, path, containers }: Block): string {
  const where = containers.map(({ kind, name }) => (name === undefined ? kind : `${kind}(${name})`))
  const details = [
    depth === undefined ? '' : `${depth}`,
    row === undefined ? '' : `${row},${column}`,
    path === undefined ? '' : path.join('.'),
  ].join('')
  return [...where, `${kind}${details === '' ? '' : ` ${details}`}: ${JSON.stringify(text)}`].join(
    ' > ',
  )
}

export function sketches(source: string, parser: keyof typeof PARSERS = 'gfm'): readonly string[] {
  return documentOf(source, parser).blocks.map((block) => sketch(block))
}

function slice(whole: string, { start, end }: Range): string {
  return whole.slice(start, end)
}

/** What stands in the source for each segment of a block. */
export function slices({ text, segments }: Block, source: string): readonly [string, string][] {
  return segments.map((segment) => [slice(text, segment.text), slice(source, segment.source)])
}
