import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { reasonOf, type Problems } from '../problem.ts'
import { isIgnored, type IgnoreFiles, type Scope } from './ignore-files.ts'

const MARKDOWN = new Set(['.md', '.markdown', '.mdx'])

/** What a walk goes by. */
export interface Walk {
  /** `undefined` where ignore files are not honoured. */
  readonly ignoreFiles: IgnoreFiles | undefined
  /** Whether a file is asked for. */
  readonly accepts: (file: string) => boolean
  /** How many folders deep to go; 1 is the folder itself. */
  readonly depth: number
  /** How a path is shown. */
  readonly shown: (file: string) => string
  readonly problems: Problems
}

/**
 * Lists the Markdown files in a folder and the folders in it, in the order of their names. Hidden
 * folders, `node_modules`, ignored ones and links to folders are not entered.
 */
export async function walk(folder: string, scope: Scope, by: Walk): Promise<string[]> {
  if (by.depth < 1) return []
  const inner = { ...by, depth: by.depth - 1 }
  const lists = await Promise.all(
    (await read(folder, by)).map(async (entry) => {
      const absolute = path.join(folder, entry.name)
      if (entry.isDirectory()) return walkInto(absolute, scope, inner)
      const isWanted = isMarkdown(absolute) && by.accepts(absolute) && !isIgnored(scope, absolute)
      return isWanted && (await isFile(entry, absolute)) ? [absolute] : []
    }),
  )
  return lists.flat()
}

async function walkInto(folder: string, parent: Scope, by: Walk): Promise<string[]> {
  const name = path.basename(folder)
  if (name.startsWith('.') || name === 'node_modules' || by.depth < 1) return []
  if (!by.ignoreFiles) return walk(folder, parent, by)
  if (isIgnored(parent, folder, true)) return []
  return walk(folder, await by.ignoreFiles.enter(folder, parent), by)
}

async function read(folder: string, { shown, problems }: Walk): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch (error) {
    problems.fail(reasonOf(error), shown(folder))
    return []
  }
}

function isMarkdown(file: string): boolean {
  return MARKDOWN.has(path.extname(file).toLowerCase())
}

async function isFile(entry: Dirent, absolute: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return (await stat(absolute)).isFile()
  } catch {
    return false
  }
}
