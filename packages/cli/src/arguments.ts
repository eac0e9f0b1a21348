import { validateSettings, SettingsError, type Settings } from '@mission-lint/core'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import {
  FORMATS,
  UsageError,
  type Format,
  type JudgeRequest,
  type LintRequest,
  type PrintConfigurationRequest,
  type Request,
  type ServeRequest,
} from './request.ts'
import { VERSION } from './version.ts'

/**
 * Reads the command line.
 *
 * @param words What stands behind the command's name.
 * @throws {UsageError} With one line that says what to do.
 */
export function readArguments(words: readonly string[]): Request {
  let request: Request | undefined
  let said = ''
  const program = lintCommand((asked) => (request = asked))
  program.addCommand(judgeCommand((asked) => (request = asked)))
  program.addCommand(serveCommand((asked) => (request = asked)))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => (said += text),
      outputError: () => undefined,
    })
  }
  try {
    program.parse(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(oneLine(error.message))
  }
  return request ?? { kind: 'say', text: said }
}

type Ask<Asked> = (request: Asked) => void

interface SharedOptions {
  readonly language?: string
  readonly messages?: string
  readonly config?: string
}

interface LintOptions extends SharedOptions {
  readonly format: Format
  readonly preset?: string
  readonly rule?: Readonly<Record<string, string>>
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly ignore: boolean
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly printConfig?: string | true
}

interface JudgeOptions extends SharedOptions {
  readonly json?: true
  readonly jsonl?: true
}

function lintCommand(ask: Ask<LintRequest | PrintConfigurationRequest>): Command {
  return new Command('mission-lint')
    .description(
      'Tells whether a mission says what an organisation wants to be (role) or what it wants to achieve (outcome).',
    )
    .usage('[options] [path or glob ...]')
    .argument('[paths...]', 'files, folders and globs; default: the working directory')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('pretty'))
    .option('--preset <preset>', 'which rules run: recommended or strict')
    .option('--rule <id=severity>', 'off, info, warning or error for one rule; repeatable', addRule)
    .option('--language <tag>', 'of the text: auto, en or nl')
    .option('--messages <tag>', 'of what is said: auto, en or nl')
    .option('--max-warnings <number>', 'how many warnings are allowed', count)
    .option('--quiet', 'only missions with a warning or an error; nothing when there are none')
    .option('--no-ignore', 'lint what ignore files and ignorePaths leave alone, too')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .option('--config <file>', 'this configuration, not the nearest one; may be a .js or .mjs file')
    .option('--print-config [file]', 'print the configuration for a file, and stop')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], options: LintOptions) => ask(lintRequest(paths, options)))
}

const EXAMPLES = `
Examples:
  mission-lint handbook "docs/**/*.md"
  mission-lint --format json handbook > missions.json
  mission-lint judge "We help our customers succeed"

Exit codes: 0 clean or warnings only, 1 errors or too many warnings, 2 something could not be done.`

function judgeCommand(ask: Ask<JudgeRequest>): Command {
  return new Command('judge')
    .description('Judges one statement, and explains how it came to that.')
    .usage('[options] [text]')
    .argument('[text...]', 'the statement; default: standard input')
    .addOption(new Option('--json', 'print JSON').conflicts('jsonl'))
    .option('--jsonl', 'judge each {"id", "text", "language"?} of standard input, a line each')
    .option('--language <tag>', 'of the text: auto, en or nl')
    .option('--messages <tag>', 'of what is said: auto, en or nl')
    .option('--config <file>', 'this configuration, not the nearest one')
    .helpOption('-h, --help', 'print this')
    .action((text: readonly string[], options: JudgeOptions) => ask(judgeRequest(text, options)))
}

function serveCommand(ask: Ask<ServeRequest>): Command {
  return new Command('lsp')
    .description('Serves editors: a language server on standard input and output.')
    .usage('[--stdio]')
    .option('--stdio', 'as it does anyway', true)
    .helpOption('-h, --help', 'print this')
    .action(() => ask({ kind: 'serve' }))
}

function lintRequest(
  paths: readonly string[],
  options: LintOptions,
): LintRequest | PrintConfigurationRequest {
  const { printConfig, stdin = false, stdinFilename } = options
  const shared = { settings: settingsOf(options), configurationFile: options.config }
  if (printConfig !== undefined) {
    const file = printConfig === true ? undefined : printConfig
    return { kind: 'print-configuration', file, ...shared }
  }
  if (stdin && paths.length > 0)
    throw new UsageError('--stdin takes no paths: leave out one or the other.')
  if (stdinFilename !== undefined && !stdin)
    throw new UsageError('--stdin-filename goes with --stdin.')
  if (paths.includes(''))
    throw new UsageError('a path is empty: leave it out, or write . for this folder.')
  const { format, maxWarnings, quiet = false, ignore } = options
  return {
    kind: 'lint',
    paths,
    stdin,
    stdinFilename,
    format,
    maxWarnings,
    quiet,
    ignore,
    ...shared,
  }
}

function judgeRequest(words: readonly string[], options: JudgeOptions): JudgeRequest {
  const { json, jsonl, config } = options
  const text = words.length > 0 ? words.join(' ') : undefined
  if (jsonl && text !== undefined)
    throw new UsageError('judge --jsonl reads standard input: leave out the text.')
  const format = jsonl ? 'jsonl' : json ? 'json' : 'pretty'
  return { kind: 'judge', text, format, settings: settingsOf(options), configurationFile: config }
}

/** The options that are settings too, checked as those of a configuration file. */
function settingsOf({ preset, rule, language, messages }: Partial<LintOptions>): Settings {
  const given = { preset, rules: rule, language, messages }
  const settings: unknown = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  )
  try {
    validateSettings(settings)
    return settings
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const [key = '', id] = error.path
    const option = key === 'rules' ? `--rule ${id}` : `--${key}`
    throw new UsageError(`${option}: ${error.reason}`, { cause: error })
  }
}

type RawRules = Readonly<Record<string, string>>

function addRule(value: string, rules: RawRules = {}): RawRules {
  const [id, severity, ...rest] = value.split('=')
  if (!id || !severity || rest.length > 0) {
    throw new InvalidArgumentError('Write id=severity, as in --rule no-ranking-role=off.')
  }
  return { ...rules, [id]: severity }
}

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number, 0 or more.')
  return Number(value)
}

/** Commander's messages start with "error:" and may go on on a second line. */
function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .split('\n')
    .filter(Boolean)
    .join(' ')
}
