import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'

/** How messages are told apart on the stream: by a header each (LSP), or by lines (MCP). */
export type Framing = 'headers' | 'lines'

/** The envelope of a message of JSON-RPC. */
interface Envelope {
  readonly id?: number | string
  readonly method?: string
}

interface Answer<Result> {
  readonly result: Result
  readonly error?: { readonly message: string }
}

/** What the client answers when the server asks something, by method; from the whole question, as JSON. */
export type Answers = ReadonlyMap<string, (body: string) => unknown>

/** A client of JSON-RPC that starts a server and speaks to it over standard input and output. */
export class ProtocolClient {
  readonly #server: ChildProcessWithoutNullStreams
  readonly #framing: Framing
  readonly #answers: Answers
  readonly #pending = new Map<number, (body: string) => void>()
  readonly #notifications: { readonly method: string; readonly body: string }[] = []
  readonly #waiting: (() => void)[] = []
  #buffer = Buffer.alloc(0)
  #complaints = ''
  #last = 0

  constructor(
    command: readonly [string, ...string[]],
    cwd: string,
    framing: Framing = 'headers',
    answers: Answers = new Map(),
  ) {
    const [file, ...words] = command
    this.#framing = framing
    this.#answers = answers
    this.#server = spawn(file, words, { cwd })
    this.#server.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#server.stderr.on('data', (chunk: Buffer) => (this.#complaints += chunk.toString()))
  }

  /** Asks, and waits for the answer, which is taken at its word to be a `Result`. */
  async request<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++this.#last
    const body = new Promise<string>((resolve) => this.#pending.set(id, resolve))
    this.#send({ id, method, params })
    const { result, error }: Answer<Result> = JSON.parse(await this.#soon(body, method))
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  /** Waits for a notification of the server, and takes it; those that came before count. */
  async notification<Params>(method: string): Promise<Params> {
    const at = this.#notifications.findIndex((message) => message.method === method)
    const [found] = at < 0 ? [] : this.#notifications.splice(at, 1)
    if (found) {
      const { params }: { readonly params: Params } = JSON.parse(found.body)
      return params
    }
    await this.#soon(new Promise<void>((resolve) => this.#waiting.push(resolve)), method)
    return this.notification(method)
  }

  /** Ends the server. */
  async close(): Promise<void> {
    if (this.#server.exitCode !== null) return
    this.#server.kill()
    await once(this.#server, 'exit')
  }

  async #soon<T>(promise: Promise<T>, what: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const fail = () => reject(new Error(`No ${what} within 20 s. ${this.#complaints}`))
      timer = setTimeout(fail, 20_000)
    })
    try {
      return await Promise.race([promise, late])
    } finally {
      clearTimeout(timer)
    }
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    const header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    this.#server.stdin.write(this.#framing === 'headers' ? header + body : `${body}\n`)
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (let body = this.#next(); body !== undefined; body = this.#next()) {
      this.#receive(body)
    }
  }

  /** Takes the next whole message off the buffer. */
  #next(): string | undefined {
    const [from, length, rest] = this.#framing === 'headers' ? this.#headed() : this.#lined()
    if (length < 0 || this.#buffer.length < from + length) return undefined
    const body = this.#buffer.toString('utf8', from, from + length)
    this.#buffer = this.#buffer.subarray(from + length + rest)
    return body
  }

  #headed(): [number, number, number] {
    const end = this.#buffer.indexOf('\r\n\r\n')
    const header = this.#buffer.toString('latin1', 0, Math.max(0, end))
    const length = /content-length: (\d+)/i.exec(header)?.[1]
    return [end + 4, end < 0 || length === undefined ? -1 : Number(length), 0]
  }

  #lined(): [number, number, number] {
    return [0, this.#buffer.indexOf('\n'), 1]
  }

  #receive(body: string): void {
    const { id, method }: Envelope = JSON.parse(body)
    if (method === undefined) {
      if (typeof id === 'number') this.#pending.get(id)?.(body)
    } else if (id === undefined) {
      this.#notifications.push({ method, body })
      for (const wake of this.#waiting.splice(0)) wake()
    } else {
      const result = this.#answers.get(method)?.(body) ?? null
      this.#send({ id, result })
    }
  }
}
