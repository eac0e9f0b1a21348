import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Settings } from '@mission-lint/core'
import type { CommandReport, FindingReport } from 'mission-lint'
import { runScript } from '../run-tool.ts'
import type { HostFinding } from './host-finding.ts'

const BIN = path.resolve(import.meta.dirname, '../../../packages/cli/dist/bin.js')

/** Lints documents with the command, as a process: all of them in one run, as files of one folder. */
export async function lintWithCommand(
  documents: readonly string[],
  settings: Settings,
): Promise<readonly (readonly HostFinding[])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mission-lint-'))
  try {
    await writeFile(path.join(folder, 'mission-lint.config.json'), JSON.stringify(settings))
    await Promise.all(
      documents.map((text, index) => writeFile(path.join(folder, `${index}.md`), text)),
    )
    const { stdout, stderr } = await runScript(BIN, ['--format', 'json', '.'], folder)
    if (stderr !== '') throw new Error(stderr)
    const { files }: CommandReport = JSON.parse(stdout)
    const byPath = new Map(files.map((file) => [file.path, file.findings]))
    return documents.map((_, index) => (byPath.get(`${index}.md`) ?? []).map(findingOf))
  } finally {
    await rm(folder, { recursive: true })
  }
}

function findingOf(finding: FindingReport): HostFinding {
  const { ruleId, start, end, severity, message, suggestions } = finding
  return {
    ruleId,
    range: { start: start.offset, end: end.offset },
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    severity,
    message,
    replacements: suggestions.flatMap(({ replacement }) => replacement ?? []),
    advice: suggestions.map(({ text }) => text).join('\n'),
  }
}
