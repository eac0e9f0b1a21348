import path from 'node:path'
import process from 'node:process'
import { configurationFinder, leavesAlone } from '@mission-lint/config'
import type { Root } from 'mdast'
import remarkLint from 'remark-lint'
import remarkLintMission from 'remark-lint-mission'
import { unified, type Processor } from 'unified'
import { createUnifiedLanguageServer } from 'unified-language-server'
import type { VFile } from 'vfile'
import { mdx } from './lint/parse-mdx.ts'
import { markdown } from './lint/parse.ts'
import { reasonOf } from './problem.ts'

/** What the language server lints with: it loads this module by its name. */
export const processor = unified().use(readMission).use(remarkLint).use(lintMission).freeze()

/** Serves editors over standard input and output until they close it. */
export function serve(): void {
  // The transport is taken from the command line; there is but one here.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio')
  createUnifiedLanguageServer({
    configurationSection: 'mission-lint',
    ignoreName: '.missionlintignore',
    processorName: import.meta.url,
    processorSpecifier: 'processor',
  })
}

/** Reads MDX or Markdown by the file's extension; what is formatted stays as it is. */
function readMission(this: Processor): void {
  this.parser = (_text, file) => {
    if (file.extname?.toLowerCase() !== '.mdx') return markdown.parse(file)
    try {
      return mdx.parse(file)
    } catch (error) {
      file.info(`Read as Markdown, as it is not MDX: ${reasonOf(error)}`)
      return markdown.parse(file)
    }
  }
  this.compiler = (_tree, file) => String(file)
}

/** Lints by the nearest configuration, looked for anew each time: it may have been edited. */
function lintMission(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const absolute = path.resolve(file.cwd, file.path)
    const configuration = configurationFinder()(path.dirname(absolute))
    if (configuration && leavesAlone(configuration, absolute)) return
    const { ignorePaths: _ignorePaths, ...settings } = configuration?.settings ?? {}
    remarkLintMission(settings)(tree, file)
  }
}
