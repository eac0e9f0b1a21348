import path from 'node:path'
import type { Settings } from '@mission-lint/core'
import type { ExitCode } from '../exit-code.ts'
import { prettyJudgement } from '../pretty/judgement.ts'
import { linesOf, readInput } from '../read-input.ts'
import { UsageError, type JudgeRequest } from '../request.ts'
import type { Task } from '../task.ts'
import { judgeLines } from './judge-lines.ts'
import { explainedReport } from './judgement-report.ts'

/** Judges what is asked for, and prints it. A verdict is no failure, whatever it is. */
export async function runJudge(request: JudgeRequest, task: Task): Promise<ExitCode> {
  const { settings } = task.settingsFor(path.join(task.surroundings.cwd, 'any.md'))
  if (request.format === 'jsonl') await judgeInput(settings, task)
  else await judgeText(request, settings, task)
  return task.problems.failed ? 2 : 0
}

async function judgeInput(
  settings: Settings,
  { problems, surroundings: { input, write } }: Task,
): Promise<void> {
  for await (const answer of judgeLines(linesOf(input), settings, problems)) {
    write(`${JSON.stringify(answer)}\n`)
  }
}

async function judgeText(
  { text, format }: JudgeRequest,
  settings: Settings,
  { surroundings }: Task,
): Promise<void> {
  const { input, isInputTerminal, write } = surroundings
  if (text === undefined && isInputTerminal) throw new UsageError(NO_TEXT)
  const statement = (text ?? (await readInput(input))).replace(/^\uFEFF/, '').trim()
  if (statement === '') throw new UsageError(NO_TEXT)
  const report = explainedReport(statement, settings)
  write(
    format === 'json'
      ? `${JSON.stringify(report)}\n`
      : `\n${prettyJudgement(report, surroundings)}`,
  )
}

const NO_TEXT =
  'nothing to judge: give a text, as in mission-lint judge "A safer city", or pipe one in.'
