import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ProtocolClient, type Answers } from './protocol-client.ts'

interface Point {
  readonly line: number
  readonly character: number
}

/** A stretch of a text as the protocol says it: lines and UTF-16 columns from 0. */
interface Stretch {
  readonly start: Point
  readonly end: Point
}

/** What an editor underlines. Severity: 1 error, 2 warning, 3 information. */
export interface Diagnostic {
  readonly range: Stretch
  readonly severity: number
  readonly code: string
  readonly source: string
  readonly message: string
  readonly codeDescription?: { readonly href: string }
}

interface Edit {
  readonly range: Stretch
  readonly newText: string
}

interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly Edit[]>>
  readonly documentChanges?: readonly { readonly edits: readonly Edit[] }[]
}

/** A quick fix, with the edit that it brings or the command that brings it. */
export interface Action {
  readonly title: string
  readonly edit?: WorkspaceEdit
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] }
}

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, applyEdit: true },
  textDocument: {
    codeAction: {
      dataSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
    },
    publishDiagnostics: {},
    diagnostic: {},
  },
} as const

/** An editor without a screen: it opens one file of a folder, and asks what can be done with it. */
export class LanguageClient {
  readonly #client: ProtocolClient
  readonly #folder: string
  readonly #text: string
  readonly #uri: string
  readonly #applied: WorkspaceEdit[] = []

  /** @param settings What the editor's own settings say, for any section that the server asks for. */
  constructor(
    command: readonly [string, ...string[]],
    folder: string,
    file: string,
    settings: unknown,
  ) {
    const absolute = path.join(folder, file)
    this.#folder = folder
    this.#text = readFileSync(absolute, 'utf8')
    this.#uri = pathToFileURL(absolute).href
    const answers: Answers = new Map<string, (body: string) => unknown>([
      ['workspace/configuration', () => [settings]],
      ['workspace/applyEdit', (body) => this.#apply(body)],
    ])
    this.#client = new ProtocolClient(command, folder, 'headers', answers)
  }

  #apply(body: string): { readonly applied: boolean } {
    const { params }: { readonly params: { readonly edit: WorkspaceEdit } } = JSON.parse(body)
    this.#applied.push(params.edit)
    return { applied: true }
  }

  /** Opens the file, and gives what the server has to say of it. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(this.#folder).href
    const { capabilities } = await this.#client.request<{
      readonly capabilities: { readonly diagnosticProvider?: object }
    }>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: CAPABILITIES,
    })
    this.#client.notify('initialized', {})
    this.#client.notify('textDocument/didOpen', {
      textDocument: { uri: this.#uri, languageId: 'markdown', version: 1, text: this.#text },
    })
    return capabilities.diagnosticProvider ? this.#pull() : this.#published()
  }

  async #pull(): Promise<readonly Diagnostic[]> {
    const { items } = await this.#client.request<{ readonly items: readonly Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: this.#uri } },
    )
    return items
  }

  async #published(): Promise<readonly Diagnostic[]> {
    const { uri, diagnostics } = await this.#client.notification<{
      readonly uri: string
      readonly diagnostics: readonly Diagnostic[]
    }>('textDocument/publishDiagnostics')
    return uri === this.#uri ? diagnostics : this.#published()
  }

  /** The quick fixes for a diagnostic. */
  async actions(diagnostic: Diagnostic): Promise<readonly Action[]> {
    return this.#client.request<readonly Action[]>('textDocument/codeAction', {
      textDocument: { uri: this.#uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })
  }

  /** The text as it is once one of the quick fixes is taken, for each of them. */
  async taken(actions: readonly Action[]): Promise<readonly string[]> {
    const own = actions.flatMap(({ edit }) => edit ?? [])
    const commands = actions.flatMap(({ edit, command }) => (edit || !command ? [] : command))
    await Promise.all(
      commands.map((command) => this.#client.request('workspace/executeCommand', command)),
    )
    return [...own, ...this.#applied.splice(0)].map((edit) => this.#edited(edit))
  }

  /** The words of the file that a stretch covers. */
  slice({ start, end }: Stretch): string {
    return this.#text.slice(this.#offsetAt(start), this.#offsetAt(end))
  }

  close(): Promise<void> {
    return this.#client.close()
  }

  #edited({ changes = {}, documentChanges = [] }: WorkspaceEdit): string {
    const edits = [...(changes[this.#uri] ?? []), ...documentChanges.flatMap(({ edits }) => edits)]
    const [edit, ...others] = edits
    if (!edit || others.length > 0) throw new Error(`One edit was expected, not ${edits.length}.`)
    const { start, end } = edit.range
    return (
      this.#text.slice(0, this.#offsetAt(start)) +
      edit.newText +
      this.#text.slice(this.#offsetAt(end))
    )
  }

  #offsetAt({ line, character }: Point): number {
    const before = this.#text.split('\n').slice(0, line)
    return before.reduce((sum, { length }) => sum + length + 1, 0) + character
  }
}
