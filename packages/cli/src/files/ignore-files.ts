import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The files whose patterns are honoured, in every folder; a later one can take back what an earlier one ignores. */
const NAMES = ['.gitignore', '.missionlintignore'] as const

/** What the ignore files from the top down to one folder say. */
export interface Scope {
  /** Whether the folder itself is ignored, and so all that is in it. */
  readonly everything: boolean
  /** The patterns of each folder that has some, outermost first. */
  readonly patterns: readonly { readonly folder: string; readonly matcher: Ignore }[]
}

/** Nothing is ignored. */
export const OPEN: Scope = { everything: false, patterns: [] }

/** Whether a scope ignores a path in its folder. */
export function isIgnored(scope: Scope, absolute: string, isFolder = false): boolean {
  if (scope.everything) return true
  let ignored = false
  for (const { folder, matcher } of scope.patterns) {
    const relative = path.relative(folder, absolute).replaceAll('\\', '/')
    const verdict = matcher.test(isFolder ? `${relative}/` : relative)
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}

/**
 * Reads ignore files as git does: those of a folder and of all folders above it, up to the top of
 * the repository. Without a repository the top is the working directory, or the folder itself where
 * that lies elsewhere.
 */
export class IgnoreFiles {
  readonly #cwd: string
  readonly #scopes = new Map<string, Promise<Scope>>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** The scope of a folder that a search starts from. */
  async scopeOf(folder: string): Promise<Scope> {
    const repository = await repositoryOf(folder)
    return this.#within(repository ?? (isInside(folder, this.#cwd) ? this.#cwd : folder), folder)
  }

  /** The scope of a folder, given that of the folder that it is in. */
  async enter(folder: string, parent: Scope): Promise<Scope> {
    const everything = isIgnored(parent, folder, true)
    const lists = await Promise.all(NAMES.map((name) => readIfThere(path.join(folder, name))))
    if (everything || lists.every((list) => list === '')) return { ...parent, everything }
    const matcher = ignore().add(lists.join('\n'))
    return { everything, patterns: [...parent.patterns, { folder, matcher }] }
  }

  #within(top: string, folder: string): Promise<Scope> {
    const key = `${top}\n${folder}`
    const scope = this.#scopes.get(key) ?? this.#read(top, folder)
    this.#scopes.set(key, scope)
    return scope
  }

  async #read(top: string, folder: string): Promise<Scope> {
    const parent = folder === top ? OPEN : await this.#within(top, path.dirname(folder))
    return this.enter(folder, parent)
  }
}

/** The top of the repository that a folder is in. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  if (await exists(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner)
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}

async function readIfThere(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch {
    return ''
  }
}
