import type { MarkdownSourceCode } from '@eslint/markdown'
import { isIgnored } from '@mission-lint/config'
import { analyse, validateDocumentOptions, type Finding } from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'

/** What is known of each source, by the options it was analysed with: rules share it. */
const known = new WeakMap<MarkdownSourceCode, WeakMap<object, readonly Finding[]>>()

/** Stands for options that are not given. */
const NO_OPTIONS = {}

/** What this needs of ESLint's rule context. */
interface Context {
  readonly cwd: string
  readonly filename: string
  readonly settings: object
  readonly sourceCode: MarkdownSourceCode
}

/**
 * The findings of all rules in a source, computed once, however many rules ask.
 *
 * @throws {SettingsError} `settings.mission` has a mistake: the message names it.
 */
export function findingsOf({ cwd, filename, settings, sourceCode }: Context): readonly Finding[] {
  const options: unknown = ('mission' in settings ? settings.mission : undefined) ?? NO_OPTIONS
  validateDocumentOptions(options, 'settings.mission')
  const byOptions = known.get(sourceCode) ?? new WeakMap<object, readonly Finding[]>()
  known.set(sourceCode, byOptions)
  const earlier = byOptions.get(options)
  if (earlier) return earlier
  const findings = isIgnored(filename, cwd, options.ignorePaths)
    ? []
    : analyse(fromMdast(sourceCode.ast, sourceCode.text), options).findings
  byOptions.set(options, findings)
  return findings
}
