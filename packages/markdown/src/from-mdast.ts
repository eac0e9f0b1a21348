import type { Document } from '@mission-lint/core'
import type { Root } from 'mdast'
import { BlockList, outermost } from './blocks.ts'
import { addFrontMatter } from './front-matter.ts'
import { readInline } from './inline.ts'
import { subregion, wholeSource } from './region.ts'
import { readMdast, type TreeNode } from './tree.ts'
import { walkerOf } from './walk.ts'

/**
 * Turns an mdast into a document.
 *
 * @param tree What remark-parse or mdast-util-from-markdown gave, with any extensions.
 * @param source The text that was parsed, a byte order mark included if it has one.
 */
export function fromMdast(tree: Root, source: string): Document {
  return documentOf(readMdast(tree), source)
}

/** Turns a tree that has been read into a document. */
export function documentOf(root: TreeNode, source: string): Document {
  const place = outermost(wholeSource(source))
  const list = new BlockList()
  const walker = walkerOf(list)
  const end = addFrontMatter(place, list)
  if (root.children.some(({ range }) => range && range.start < end && range.end > end))
    walker.markdown(subregion(place.region, { start: end, end: place.region.text.length }), place)
  else walker.all(bodyOf(root, end), place)
  return list.document()
}

/** Turns the tree of a plain text, in which nothing is markup, into a document. */
export function plainDocumentOf(root: TreeNode, source: string): Document {
  const place = { ...outermost(wholeSource(source)), notation: 'plain' as const }
  const list = new BlockList()
  for (const paragraph of root.children)
    list.addInline('paragraph', place, paragraph.range, readInline(paragraph, place.region, 0))
  return list.document()
}

/** The nodes after the front matter; a parser that knows none makes nodes of that as well. */
function bodyOf({ children }: TreeNode, end: number): readonly TreeNode[] {
  return children.filter(({ range }) => !range || range.start >= end)
}
