import { describe, expect, test } from 'vitest'
import { readArguments } from '../src/arguments.ts'
import { UsageError } from '../src/request.ts'

describe('readArguments', () => {
  test('without words, lints the working directory by the nearest configuration', () => {
    expect(readArguments([])).toEqual({
      kind: 'lint',
      paths: [],
      stdin: false,
      stdinFilename: undefined,
      format: 'pretty',
      maxWarnings: undefined,
      quiet: false,
      ignore: true,
      settings: {},
      configurationFile: undefined,
    })
  })

  test('takes options behind paths too', () => {
    expect(
      readArguments(['docs', '--format', 'json', 'notes', '--no-ignore', '--quiet']),
    ).toMatchObject({
      paths: ['docs', 'notes'],
      format: 'json',
      ignore: false,
      quiet: true,
    })
  })

  test('takes settings from options', () => {
    const words = ['--preset=strict', '--language', 'nl', '--messages', 'en']
    const rules = ['--rule', 'no-ranking-role=off', '--rule', 'outcome-first=error']
    expect(readArguments([...words, ...rules])).toMatchObject({
      settings: {
        preset: 'strict',
        language: 'nl',
        messages: 'en',
        rules: { 'no-ranking-role': 'off', 'outcome-first': 'error' },
      },
    })
  })

  test('judges words as one text', () => {
    expect(readArguments(['judge', 'A', 'safer', 'city', '--json', '--language', 'en'])).toEqual({
      kind: 'judge',
      text: 'A safer city',
      format: 'json',
      settings: { language: 'en' },
      configurationFile: undefined,
    })
  })

  test.each([[['lsp']], [['lsp', '--stdio']]])('%j serves editors', (words) => {
    expect(readArguments(words)).toEqual({ kind: 'serve' })
  })

  test('lints a folder of the name judge by its path', () => {
    expect(readArguments(['./judge'])).toMatchObject({ kind: 'lint', paths: ['./judge'] })
  })

  test.each([
    [['--print-config'], undefined],
    [['--print-config', 'docs/a.md'], 'docs/a.md'],
  ])('%s', (words, file) => {
    expect(readArguments(words)).toMatchObject({ kind: 'print-configuration', file })
  })

  test.each([
    [['--help'], /Usage: mission-lint \[options\]/],
    [['judge', '--help'], /Usage: mission-lint judge/],
    [['--version'], /^\d+\.\d+\.\d+/],
  ])('%s says what was asked', (words, expected) => {
    const request = readArguments(words)
    expect(request.kind === 'say' && request.text).toMatch(expected)
  })

  test.each([
    [['--formt', 'json'], /unknown option '--formt' \(Did you mean --format\?\)/],
    [['--format', 'xml'], /Allowed choices are pretty, json/],
    [['--language', 'fr'], /--language: expected "auto", "en" or "nl", got "fr"\.$/],
    [[''], /a path is empty/],
    [['--preset', 'stric'], /--preset: .*Did you mean "strict"\?/],
    [['--language', 'de'], /--language: expected "auto", "en" or "nl", got "de"/],
    [['--messages', 'fr'], /--messages: expected/],
    [['--rule', 'no-ranking-role'], /Write id=severity, as in --rule no-ranking-role=off/],
    [['--rule', 'no-ranking=off'], /--rule no-ranking: .*Did you mean `no-ranking-role`\?/],
    [['--rule', 'no-ranking-role=warn'], /--rule no-ranking-role: .*Did you mean "warning"\?/],
    [['--rule', '__proto__=off'], /--rule __proto__: there is no such rule/],
    [['--max-warnings', 'many'], /whole number/],
    [['--max-warnings', '-1'], /whole number/],
    [['--max-warnings'], /argument missing/],
    [['--stdin', 'a.md'], /--stdin takes no paths/],
    [['--stdin-filename', 'a.md'], /goes with --stdin/],
    [['judge', '--jsonl', 'text'], /leave out the text/],
    [['judge', '--json', '--jsonl'], /cannot be used with/],
    [['judge', '--quiet', 'text'], /unknown option '--quiet'/],
  ])('%s: one line that says what to do', (words, expected) => {
    const read = (): unknown => readArguments(words)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(expected)
    expect(read).not.toThrow(/\n/)
  })
})
