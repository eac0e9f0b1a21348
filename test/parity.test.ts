/** The same findings, at the same places, with the same suggestions, whichever host runs the rules. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  analyse,
  PRESETS,
  type Document,
  type Finding,
  type Preset,
  type RuleId,
  type RuleSeverity,
} from '@mission-lint/core'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { documentOf } from './support/documents.ts'
import { ruleExamples } from './support/examples.ts'
import { fixtureDocuments } from './support/fixtures.ts'
import { lintWithCommand } from './support/hosts/command.ts'
import { lintWithEslint } from './support/hosts/eslint.ts'
import type { HostFinding } from './support/hosts/host-finding.ts'
import { lintWithRemark } from './support/hosts/remark.ts'
import { lintWithTextlint } from './support/hosts/textlint.ts'
import { missionDocuments } from './support/mission-documents.ts'
import { differences, type SeverityOf } from './support/parity.ts'
import { reference } from './support/reference.ts'

const GENERATED = Number(process.env['PARITY_RUNS'] ?? 150)

/** The table of severities in the documentation of each host; of a rule that is not listed: `roles`. */
const SEVERITIES: Readonly<Record<Preset, Readonly<Record<'eslint' | 'others', SeverityTable>>>> = {
  recommended: {
    others: { roles: 'warning', 'outcome-first': 'info', 'no-empty-mission': 'off' },
    eslint: { roles: 'warning', 'outcome-first': 'off', 'no-empty-mission': 'off' },
  },
  strict: {
    others: { roles: 'error', 'outcome-first': 'error', 'no-empty-mission': 'error' },
    eslint: { roles: 'error', 'outcome-first': 'warning', 'no-empty-mission': 'warning' },
  },
}

type SeverityTable = Readonly<Partial<Record<RuleId, RuleSeverity>>> & {
  readonly roles: RuleSeverity
}

const severityIn =
  (host: 'eslint' | 'others', preset: Preset): SeverityOf =>
  (ruleId) =>
    Object.entries(SEVERITIES[preset][host]).find(([id]) => id === ruleId)?.[1] ??
    SEVERITIES[preset][host].roles

const ROOT = path.resolve(import.meta.dirname, '..')
const NOWHERE = path.join(path.parse(ROOT).root, 'page.md')

const SETTINGS = { recommended: { preset: 'recommended' }, strict: { preset: 'strict' } } as const

/** A textlintrc that makes of the preset what `strict` is elsewhere. */
const STRICT_TEXTLINT = Object.fromEntries(
  Object.keys(PRESETS.strict).map((id) => [id, { severity: 'error' as const }]),
)

const HOSTS: readonly {
  readonly name: string
  readonly table: 'eslint' | 'others'
  readonly lint: (
    markdown: string,
    preset: Preset,
  ) => Promise<readonly HostFinding[]> | readonly HostFinding[]
}[] = [
  {
    name: 'remark',
    table: 'others',
    lint: (text, preset) => lintWithRemark(text, SETTINGS[preset]),
  },
  {
    name: 'textlint',
    table: 'others',
    lint: (text, preset) =>
      lintWithTextlint(text, NOWHERE, preset === 'strict' ? STRICT_TEXTLINT : {}),
  },
  { name: 'ESLint', table: 'eslint', lint: lintWithEslint },
]

/** All documents, each with a name. */
const documents: readonly { readonly name: string; readonly markdown: string }[] = [
  ...ruleExamples().map(({ title, markdown }) => ({ name: title, markdown })),
  ...fixtureDocuments(),
  ...exampleDocuments(),
  ...fc
    .sample(missionDocuments, { numRuns: GENERATED, seed: 5 })
    .map((markdown, index) => ({ name: `generated ${index}`, markdown })),
]

const compared = { documents: documents.length, findings: 0, positions: 0 }

afterAll(() => {
  const { documents, findings, positions } = compared
  console.info(`parity: ${documents} documents, ${findings} findings, ${positions} positions`)
})

describe.for(['recommended', 'strict'] as const)('%s', { timeout: 120_000 }, (preset) => {
  test.for(HOSTS)('$name says what core says', async ({ table, lint }) => {
    const severityOf = severityIn(table, preset)
    const found = await Promise.all(documents.map(({ markdown }) => lint(markdown, preset)))
    expectParity(found, severityOf)
  })

  test('the command says what core says', async () => {
    const texts = documents.map(({ markdown }) => markdown)
    expectParity(await lintWithCommand(texts, { preset }), severityIn('others', preset))
  })
})

describe('the comparison notices', () => {
  const markdown = '# Our mission\n\nHelping our customers be successful.\n'
  const severityOf = severityIn('others', 'recommended')
  const [finding] = lintWithRemark(markdown, SETTINGS.recommended)
  if (!finding) throw new Error('Nothing is flagged.')

  test('nothing where all is well', () => {
    expect(finding.replacements.length).toBeGreaterThan(0)
    expect(compare(markdown, [finding], severityOf)).toEqual([])
  })

  test.for<[string, readonly HostFinding[]]>([
    ['a finding that is missing', []],
    ['a finding too many', [finding, finding]],
    ['another rule', [{ ...finding, ruleId: 'no-activity-role' }]],
    ['another severity', [{ ...finding, severity: 'error' }]],
    [
      'a range off by one',
      [{ ...finding, range: { ...finding.range, end: finding.range.end + 1 } }],
    ],
    ['a column off by one', [{ ...finding, start: { line: 3, column: 2 } }]],
    ['another message', [{ ...finding, message: `So: ${finding.message}` }]],
    ['a suggestion that is missing', [{ ...finding, replacements: [] }]],
  ])('%s', ([, actual]) => {
    expect(compare(markdown, actual, severityOf)).not.toEqual([])
  })

  test('a map whose offsets are off by one, in every document with a finding', () => {
    let flagged = 0
    for (const { name, markdown } of documents) {
      const actual = lintWithRemark(markdown, SETTINGS.recommended)
      if (actual.length === 0) continue
      const { findings } = analyse(offByOne(documentOf(markdown)))
      expect(differences(markdown, findings, actual, severityOf), name).not.toEqual([])
      flagged += 1
    }
    expect(flagged).toBeGreaterThan(100)
  })
})

/** The document as a broken map would have it. */
function offByOne(document: Document): Document {
  const blocks = document.blocks.map((block) => {
    const segments = block.segments.map(({ text, source }) => ({
      text,
      source: { start: source.start + 1, end: source.end + 1 },
    }))
    return Object.assign({}, block, { segments })
  })
  return { ...document, blocks }
}

function compare(
  markdown: string,
  actual: readonly HostFinding[],
  severityOf: SeverityOf,
): string[] {
  const expected = findingsOf(markdown)
  compared.findings += actual.length
  compared.positions += 2 * actual.length
  return differences(markdown, expected, actual, severityOf)
}

const known = new Map<string, readonly Finding[]>()

function findingsOf(markdown: string): readonly Finding[] {
  const findings = known.get(markdown) ?? reference(markdown).findings
  known.set(markdown, findings)
  return findings
}

/** Demands of each document that a host found what core finds. */
function expectParity(found: readonly (readonly HostFinding[])[], severityOf: SeverityOf): void {
  for (const [index, { name, markdown }] of documents.entries()) {
    const told = compare(markdown, found[index] ?? [], severityOf)
    if (told.length > 0) expect.fail(`${name}\n${JSON.stringify(markdown)}\n${told.join('\n')}`)
  }
}

/** The pages of examples/, with the comments that silence one host made comments that silence none. */
function exampleDocuments(): { readonly name: string; readonly markdown: string }[] {
  const folder = path.join(ROOT, 'examples')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => {
      const markdown = readFileSync(path.join(folder, file), 'utf8')
      return { name: file, markdown: markdown.replace(/<!-- ?(?:text|es)?lint/gu, '<!-- line') }
    })
}
