import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ConfigurationError, leavesAlone } from '@mission-lint/config'
import { findFiles, isFileIgnored, type FoundFile } from '../files/find-files.ts'
import { IgnoreFiles } from '../files/ignore-files.ts'
import { shownPath } from '../files/shown-path.ts'
import { reasonOf, type Problems } from '../problem.ts'
import type { FileReport } from '../report.ts'
import type { Effective, SettingsFor } from '../settings.ts'
import { lintSource } from './lint-source.ts'

/** What linting goes by. */
export interface LintContext {
  /** Absolute. */
  readonly cwd: string
  readonly honoursIgnores: boolean
  readonly settingsFor: SettingsFor
  readonly problems: Problems
}

/** Lints files, folders and globs. What can not be linted becomes a problem; the rest goes on. */
export async function lintPaths(
  paths: readonly string[],
  context: LintContext,
): Promise<readonly FileReport[]> {
  const shown = (file: string): string => shownPath(file, context.cwd)
  const files = await findFiles(paths, { ...context, shown })
  const reports: FileReport[] = []
  for await (const report of lintAll(files, context)) reports.push(report)
  return reports
}

/** Lints a text under the name of a file, which need not be there. */
export async function lintText(
  text: string,
  name: string | undefined,
  context: LintContext,
): Promise<readonly FileReport[]> {
  const { cwd, problems } = context
  const file = path.resolve(cwd, name ?? 'stdin.md')
  const shown = name === undefined ? '<stdin>' : shownPath(file, cwd)
  if (name !== undefined && context.honoursIgnores) {
    if (await isFileIgnored(file, new IgnoreFiles(cwd))) {
      problems.note(LEFT_ALONE, shown)
      return []
    }
  }
  const effective = settingsOf({ file, isNamed: name !== undefined }, shown, context)
  return effective ? [await lintSource({ path: shown, text, ...effective }, problems)] : []
}

const LEFT_ALONE = 'left alone, as it is configured (--no-ignore lints it).'

/** One file at a time: parsing keeps the processor busy anyway, and one text in memory is enough. */
async function* lintAll(
  files: readonly FoundFile[],
  context: LintContext,
): AsyncGenerator<FileReport, void> {
  for (const found of files) {
    const shown = shownPath(found.file, context.cwd)
    const effective = settingsOf(found, shown, context)
    // oxlint-disable-next-line no-await-in-loop -- see above
    const text = effective && (await read(found.file, shown, context.problems))
    if (effective && text !== undefined) {
      yield lintSource({ path: shown, text, ...effective }, context.problems)
    }
  }
}

/** `undefined` where the file is left alone, or its configuration is broken. */
function settingsOf(
  { file, isNamed }: FoundFile,
  shown: string,
  { cwd, honoursIgnores, settingsFor, problems }: LintContext,
): Effective | undefined {
  try {
    const effective = settingsFor(file)
    const { configuration } = effective
    if (!honoursIgnores || !configuration || !leavesAlone(configuration, file)) return effective
    if (isNamed) problems.note(LEFT_ALONE, shown)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    problems.fail(error.reason, shownPath(error.file, cwd))
  }
  return undefined
}

async function read(file: string, shown: string, problems: Problems): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    problems.fail(reasonOf(error), shown)
    return undefined
  }
}
