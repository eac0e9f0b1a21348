import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { reasonOf, type Problems } from '../problem.ts'

/** Reads Markdown. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

type Tree = ReturnType<typeof markdown.parse>

/** Reads a file as MDX or Markdown, by its extension; MDX with a syntax error as Markdown. */
export async function parse(file: VFile, problems: Problems): Promise<Tree> {
  return (
    (file.extname?.toLowerCase() === '.mdx' && (await parseMdx(file, problems))) ||
    markdown.parse(file)
  )
}

async function parseMdx(file: VFile, problems: Problems): Promise<Tree | undefined> {
  const { mdx } = await import('./parse-mdx.ts')
  try {
    return mdx.parse(file)
  } catch (error) {
    problems.note(`read as Markdown, as it is not MDX: ${reasonOf(error)}`, file.path)
    return undefined
  }
}
