import { exitCodeOf, type ExitCode } from '../exit-code.ts'
import { readInput } from '../read-input.ts'
import { summarise, type CommandReport } from '../report.ts'
import type { LintRequest } from '../request.ts'
import type { Task } from '../task.ts'
import { lintPaths, lintText } from './lint-files.ts'

/** Lints what is asked for, and prints the report. */
export async function runLint(request: LintRequest, task: Task): Promise<ExitCode> {
  const { problems, settingsFor, surroundings } = task
  const { cwd, input, write } = surroundings
  const context = { cwd, honoursIgnores: request.ignore, settingsFor, problems }
  const paths = request.paths.length > 0 ? request.paths : ['.']
  const files = request.stdin
    ? await lintText(await readInput(input), request.stdinFilename, context)
    : await lintPaths(paths, context)
  const report = { files, summary: summarise(files), problems: problems.all }
  write(await written(report, request, task))
  const { error: errors, warning: warnings } = report.summary.severities
  return exitCodeOf({ errors, warnings, failed: problems.failed }, request.maxWarnings)
}

async function written(
  report: CommandReport,
  { format, quiet, settings }: LintRequest,
  { surroundings: { hasColours, width } }: Task,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(report)}\n`
  const { pretty } = await import('../pretty/pretty.ts')
  return pretty(report, { hasColours, width, quiet, language: settings.messages ?? 'auto' })
}
