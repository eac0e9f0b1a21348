// `npm run check`: lint, format, unused code, the packages as they will be published, generated files.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { ROOT, run } from './run.mjs'

const published = readdirSync(path.join(ROOT, 'packages'))
  .filter((folder) => folder !== 'tooling')
  .map((folder) => path.join(ROOT, 'packages', folder))

const bin = (name) => path.join(ROOT, 'node_modules', '.bin', name)

const CHECKS = [
  ['lint', () => run(bin('oxlint'), ['--deny-warnings'])],
  ['format', () => run(bin('oxfmt'), ['--check', '.'])],
  ['unused code', () => run(bin('knip'), [])],
  [
    'generated files',
    () => run(process.execPath, [path.join(ROOT, 'packages/tooling/src/generate.mjs'), '--check']),
  ],
  ...published.flatMap((cwd) => [
    [
      `publint ${path.basename(cwd)}`,
      () => run(bin('publint'), ['--strict', '--pack', 'npm'], { cwd }),
    ],
    [
      `attw ${path.basename(cwd)}`,
      () => run(bin('attw'), ['--pack', '.', '--profile', 'esm-only', '--quiet'], { cwd }),
    ],
  ]),
]

const failed = CHECKS.filter(([, check]) => check() !== 0).map(([name]) => name)
if (failed.length > 0) console.error(`check: failed: ${failed.join(', ')}`)
else console.log(`check: ${CHECKS.length} passed, 0 failed`)
process.exitCode = failed.length > 0 ? 1 : 0
