import type { Document } from '@mission-lint/core'
import { fromHtml } from './from-html.ts'
import { documentOf, plainDocumentOf } from './from-mdast.ts'
import { joinLazyLines } from './lazy-lines.ts'
import { isPlainText, joinLines } from './plain-text.ts'
import { wholeSource } from './region.ts'
import { readTextlint } from './tree.ts'

/** The document node of a TxtAST: what is asked of it, so that textlint's types need not be there. */
export interface TextlintDocument {
  readonly type: string
  readonly children: readonly object[]
}

/**
 * Turns a TxtAST into a document: of Markdown, of plain text, or of HTML, whichever textlint plugin
 * made it.
 *
 * @param ast The document node that textlint hands to a rule.
 * @param source The text that was parsed: `context.getSource()`.
 */
export function fromTextlint(ast: TextlintDocument, source: string): Document {
  if (isHtml(ast)) return fromHtml(source)
  const root = readTextlint(ast)
  if (isPlainText(root)) return plainDocumentOf(joinLines(root), source)
  return documentOf(joinLazyLines(root, wholeSource(source).text), source)
}

/** Whether the tree comes from an HTML parser, which notes on it how it took the document type. */
function isHtml(ast: TextlintDocument): boolean {
  const data: unknown = Reflect.get(ast, 'data')
  return typeof data === 'object' && data !== null && 'quirksMode' in data
}
