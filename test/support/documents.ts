import type { Document } from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const processor = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** The document that core is handed for a Markdown source. */
export function documentOf(source: string): Document {
  return fromMdast(processor.parse(source), source)
}
