import type { Document } from '@mission-lint/core'
import type { Root } from 'mdast'
import { BlockList, outermost } from './blocks.ts'
import { addFrontMatter } from './front-matter.ts'
import { wholeSource } from './region.ts'
import { readMdast, type TreeNode } from './tree.ts'
import { walkAll } from './walk.ts'

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
  const { end } = addFrontMatter(place, list)
  const body = root.children.filter(({ range }) => !range || range.start >= end)
  walkAll(body, place, list)
  return list.document()
}
