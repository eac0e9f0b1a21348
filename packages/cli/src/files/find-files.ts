import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { nearest } from '@mission-lint/core'
import { reasonOf, type Problems } from '../problem.ts'
import { IgnoreFiles, isIgnored, OPEN } from './ignore-files.ts'
import { walk, type Walk } from './walk.ts'

/** A file to lint. */
export interface FoundFile {
  /** Absolute. */
  readonly file: string
  /** Whether it was named itself, not found in a folder or by a glob. */
  readonly isNamed: boolean
}

/** What a search goes by. */
export interface Search {
  /** Absolute. */
  readonly cwd: string
  /** Whether ignore files are honoured. */
  readonly honoursIgnores: boolean
  /** How a path is shown. */
  readonly shown: (file: string) => string
  readonly problems: Problems
}

/**
 * Finds what is asked for by paths and globs, in that order, each file once. A path or glob that
 * gives nothing is a failure; a file that is named but ignored is only noted.
 */
export async function findFiles(paths: readonly string[], search: Search): Promise<FoundFile[]> {
  const ignoreFiles = search.honoursIgnores ? new IgnoreFiles(search.cwd) : undefined
  const lists = await Promise.all(paths.map((asked) => findOne(asked, search, ignoreFiles)))
  const found = lists.flat()
  const files = new Set<string>()
  return found.filter(({ file }) => !files.has(file) && files.add(file))
}

/** Whether the ignore files say to leave a file alone. */
export async function isFileIgnored(file: string, ignoreFiles: IgnoreFiles): Promise<boolean> {
  return isIgnored(await ignoreFiles.scopeOf(path.dirname(file)), file)
}

async function findOne(
  asked: string,
  search: Search,
  ignoreFiles: IgnoreFiles | undefined,
): Promise<readonly FoundFile[]> {
  try {
    return await findWhatIsThere(asked, search, ignoreFiles)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    search.problems.fail(reasonOf(error), asked)
    return []
  }
}

async function findWhatIsThere(
  asked: string,
  search: Search,
  ignoreFiles: IgnoreFiles | undefined,
): Promise<readonly FoundFile[]> {
  const absolute = path.resolve(search.cwd, asked)
  const stats = await statIfThere(absolute)
  if (stats && !stats.isDirectory()) return nameFile(absolute, search, ignoreFiles)
  const files = stats
    ? await walkFrom(absolute, { depth: Infinity, accepts: () => true }, search, ignoreFiles)
    : await expand(asked, search, ignoreFiles)
  if (!files) {
    search.problems.fail(await absence(absolute), asked)
    return []
  }
  if (files.length === 0) {
    const hint = search.honoursIgnores ? ', or only ignored ones (--no-ignore lints them)' : ''
    search.problems.fail(`no .md, .markdown or .mdx files here${hint}.`, asked)
  }
  return files.map((file) => ({ file, isNamed: false }))
}

async function nameFile(
  file: string,
  { shown, problems }: Search,
  ignoreFiles: IgnoreFiles | undefined,
): Promise<readonly FoundFile[]> {
  if (ignoreFiles && (await isFileIgnored(file, ignoreFiles))) {
    problems.note('left alone, as an ignore file says (--no-ignore lints it).', shown(file))
    return []
  }
  return [{ file, isNamed: true }]
}

type Ask = Pick<Walk, 'accepts' | 'depth'>

async function walkFrom(
  folder: string,
  ask: Ask,
  { shown, problems }: Search,
  ignoreFiles: IgnoreFiles | undefined,
): Promise<string[]> {
  const scope = (await ignoreFiles?.scopeOf(folder)) ?? OPEN
  return scope.everything ? [] : walk(folder, scope, { ...ask, ignoreFiles, shown, problems })
}

/** What a glob names; `undefined` for a path that is none. */
async function expand(
  asked: string,
  search: Search,
  ignoreFiles: IgnoreFiles | undefined,
): Promise<string[] | undefined> {
  const { readGlob } = await import('./glob.ts')
  const glob = readGlob(asked)
  if (!glob) return undefined
  const folder = path.resolve(search.cwd, glob.base)
  const accepts = (file: string): boolean => glob.matches(path.relative(folder, file))
  if (!(await statIfThere(folder))?.isDirectory()) return []
  return walkFrom(folder, { accepts, depth: glob.depth }, search, ignoreFiles)
}

async function statIfThere(absolute: string): Promise<Stats | undefined> {
  try {
    return await stat(absolute)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/** The code of an error of the operating system; `undefined` for one of our own. */
function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error
    ? String(error.code)
    : undefined
}

/** Says that something is not there, and what is there that has a name like it. */
async function absence(absolute: string): Promise<string> {
  const names = await readdir(path.dirname(absolute)).catch(() => [])
  const name = path.basename(absolute)
  const others = names.filter((other) => other !== name)
  const near = nearest(name, others)
  return `there is no such file or folder.${near === undefined ? '' : ` Did you mean ${near}?`}`
}
