/** Editors driven without a screen: what they underline, and the quick fixes that they offer. */
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { LanguageClient, type Action, type Diagnostic } from '../support/language-client.ts'
import { ProtocolClient } from '../support/protocol-client.ts'
import { binOf } from '../support/run-tool.ts'

const require = createRequire(import.meta.url)

const STATEMENT = 'Helping our customers be successful.'
const PAGE = `# Our mission\n\n${STATEMENT}\n`

const installed = inject('installed')
const folder = path.join(installed, 'editors')

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
  await writeFile(path.join(folder, 'mission.md'), PAGE)
  await writeFile(
    path.join(folder, 'eslint.config.js'),
    `import mission from 'eslint-plugin-mission'\nexport default [mission.configs.recommended]\n`,
  )
  await writeFile(
    path.join(folder, '.textlintrc.json'),
    JSON.stringify({ rules: { 'preset-mission': true } }),
  )
})

/** What a server says of the page, and the page with each of its quick fixes taken. */
interface Session {
  readonly underlined: string
  readonly diagnostic: Diagnostic
  readonly actions: readonly Action[]
  readonly taken: readonly string[]
}

async function edit(
  command: readonly [string, ...string[]],
  settings: unknown,
  isOurs: (action: Action) => boolean,
): Promise<Session> {
  const client = new LanguageClient(command, folder, 'mission.md', settings)
  onTestFinished(() => client.close())
  const [diagnostic, ...others] = await client.diagnostics()
  expect(others).toEqual([])
  if (!diagnostic) throw new Error('Nothing is underlined.')
  const actions = (await client.actions(diagnostic)).filter(isOurs)
  const taken = await client.taken(actions)
  return { underlined: client.slice(diagnostic.range), diagnostic, actions, taken }
}

/** Each quick fix writes something else over the statement, and over nothing else. */
function expectWritten(taken: readonly string[]): void {
  expect(taken.length).toBeGreaterThan(0)
  for (const text of taken) {
    expect(text).not.toContain(STATEMENT)
    expect(text).toMatch(/^# Our mission\n\n[A-Z][^\n]+\.\n$/u)
  }
}

test('mission-lint lsp underlines the statement, and writes outcomes over it', async () => {
  const bin = await binOf(installed, 'mission-lint')
  const session = await edit([process.execPath, bin, 'lsp'], {}, () => true)
  expect(session.underlined).toBe(STATEMENT)
  expect(session.diagnostic).toMatchObject({
    severity: 2,
    code: 'no-helping-role',
    source: 'remark-lint',
    message: expect.stringContaining('Says what you do for others'),
    codeDescription: { href: expect.stringMatching(/no-helping-role\.md$/u) },
  })
  expectWritten(session.taken)
})

describe('vscode-langservers-extracted', () => {
  const server = require.resolve('vscode-langservers-extracted/bin/vscode-eslint-language-server')
  const settings = {
    validate: 'on',
    run: 'onType',
    nodePath: null,
    workspaceFolder: { uri: `file://${folder}`, name: 'editors' },
    workingDirectory: { mode: 'auto' },
    rulesCustomizations: [],
    problems: { shortenToSingleLine: false },
    codeAction: { disableRuleComment: { enable: true }, showDocumentation: { enable: true } },
    // ESLint 10 has the flat configuration as its only one, and no class of that name any more.
    experimental: { useFlatConfig: false },
    options: {},
    onIgnoredFiles: 'off',
  }

  test('underlines the statement, and writes outcomes over it', async () => {
    const command = [process.execPath, server, '--stdio'] as const
    const session = await edit(command, settings, ({ title }) => title.startsWith('Write "'))
    expect(session.underlined).toBe(STATEMENT)
    expect(session.diagnostic).toMatchObject({
      severity: 2,
      code: 'mission/no-helping-role',
      source: 'eslint',
      message: expect.stringContaining('Says what you do for others'),
      codeDescription: { href: expect.stringMatching(/no-helping-role\.md$/u) },
    })
    expectWritten(session.taken)
  })
})

test('textlint --mcp returns the statement, and what could be written over it', async () => {
  const bin = await binOf(installed, 'textlint')
  const client = new ProtocolClient([process.execPath, bin, '--mcp'], folder, 'lines')
  onTestFinished(() => client.close())
  await client.request('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  })
  client.notify('notifications/initialized', {})
  const { structuredContent } = await client.request<{ readonly structuredContent: unknown }>(
    'tools/call',
    { name: 'lintFile', arguments: { filePaths: [path.join(folder, 'mission.md')] } },
  )
  const range = [PAGE.indexOf(STATEMENT), PAGE.indexOf(STATEMENT) + STATEMENT.length]
  expect(structuredContent).toMatchObject({
    results: [
      {
        messages: [
          {
            ruleId: 'mission/no-helping-role',
            severity: 1,
            range,
            message: expect.stringMatching(/^Says what you do for others .* Perhaps: "/u),
            suggestions: expect.arrayContaining([
              {
                id: '1',
                message: expect.stringMatching(/^Write "/u),
                fix: { range, text: expect.stringMatching(/^[A-Z].*\.$/u) },
              },
            ]),
          },
        ],
      },
    ],
  })
})
