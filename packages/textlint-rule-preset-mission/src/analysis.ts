import path from 'node:path'
import process from 'node:process'
import { configurationFinder, leavesAlone } from '@mission-lint/config'
import { analyse, type Finding } from '@mission-lint/core'
import { fromTextlint } from '@mission-lint/markdown'
import type { TxtDocumentNode } from '@textlint/ast-node-types'
import type { TextlintRuleContext } from '@textlint/types'

/** What is known of each document: rules share it. */
const known = new WeakMap<TxtDocumentNode, readonly Finding[]>()

/**
 * The findings of all rules in a document, computed once, however many rules ask. Options come from
 * the configuration file of mission-lint, as textlint knows only options of single rules.
 *
 * @throws {ConfigurationError} The configuration file is broken.
 */
export function findingsOf(
  node: TxtDocumentNode,
  context: Readonly<TextlintRuleContext>,
): readonly Finding[] {
  const earlier = known.get(node)
  if (earlier) return earlier
  const findings = findingsIn(node, context)
  known.set(node, findings)
  return findings
}

function findingsIn(
  node: TxtDocumentNode,
  context: Readonly<TextlintRuleContext>,
): readonly Finding[] {
  const filePath = context.getFilePath()
  const file = filePath === undefined ? undefined : path.resolve(filePath)
  const folder = file ? path.dirname(file) : (context.getConfigBaseDir() ?? process.cwd())
  // A new finder each time: an editor keeps textlint running while the file changes.
  const configuration = configurationFinder()(folder)
  if (configuration && file && leavesAlone(configuration, file)) return []
  const { preset: _preset, rules: _rules, ...options } = configuration?.settings ?? {}
  return analyse(fromTextlint(node, context.getSource()), options).findings
}
