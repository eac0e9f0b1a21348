import { ConfigurationError } from '@mission-lint/config'
import { readArguments } from './arguments.ts'
import type { ExitCode } from './exit-code.ts'
import { shownPath } from './files/shown-path.ts'
import { lineOf, Problems } from './problem.ts'
import { UsageError, type Request } from './request.ts'
import { settingsSource } from './settings.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Runs the command.
 *
 * @param words What stands behind its name on the command line.
 * @returns The exit code; everything that is said goes through `surroundings`.
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const problems = new Problems()
  try {
    const request = readArguments(words)
    if (request.kind === 'say') return say(request.text, surroundings)
    if (request.kind === 'serve') return await serve()
    return await answer(request, problems, surroundings)
  } catch (error) {
    if (error instanceof UsageError) problems.fail(error.message)
    else if (error instanceof ConfigurationError) {
      problems.fail(error.reason, shownPath(error.file, surroundings.cwd))
    } else throw error
    return 2
  } finally {
    for (const problem of problems.all) surroundings.writeError(`${lineOf(problem)}\n`)
  }
}

async function answer(
  request: Exclude<Request, { kind: 'say' | 'serve' }>,
  problems: Problems,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { settings, configurationFile } = request
  const settingsFor = await settingsSource(settings, configurationFile, surroundings.cwd)
  const task = { settingsFor, problems, surroundings }
  // Each task has libraries of its own to wait for.
  switch (request.kind) {
    case 'lint': {
      const { runLint } = await import('./lint/run-lint.ts')
      return runLint(request, task)
    }
    case 'judge': {
      const { runJudge } = await import('./judge/run-judge.ts')
      return runJudge(request, task)
    }
    case 'print-configuration': {
      const { printConfiguration } = await import('./print-configuration.ts')
      return printConfiguration(request, task)
    }
  }
}

/** The server goes on after this, until the editor ends it. */
async function serve(): Promise<ExitCode> {
  const server = await import('./language-server.ts')
  server.serve()
  return 0
}

function say(text: string, { write }: Surroundings): ExitCode {
  write(text)
  return 0
}
