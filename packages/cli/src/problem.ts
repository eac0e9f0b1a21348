/** Something that people must know about the run itself: it goes to standard error, one line each. */
export interface Problem {
  /** The file or folder that it is about, as in the report. */
  readonly path?: string
  readonly message: string
  /** `failure`: the tool could not do what was asked, and exits with 2. `note`: good to know. */
  readonly kind: 'failure' | 'note'
}

/** Collects problems; the same one twice counts once. */
export class Problems {
  readonly #problems = new Map<string, Problem>()

  fail(message: string, path?: string): void {
    this.#add({ kind: 'failure', message, ...(path === undefined ? {} : { path }) })
  }

  note(message: string, path?: string): void {
    this.#add({ kind: 'note', message, ...(path === undefined ? {} : { path }) })
  }

  /** In the order of their lines: what is read at the same time may fail in any order. */
  get all(): readonly Problem[] {
    const lines = [...this.#problems].sort(([one], [other]) => (one < other ? -1 : 1))
    return lines.map(([, problem]) => problem)
  }

  get failed(): boolean {
    return [...this.#problems.values()].some(({ kind }) => kind === 'failure')
  }

  #add(problem: Problem): void {
    this.#problems.set(lineOf(problem), problem)
  }
}

/** The line that standard error shows. */
export function lineOf({ path, message }: Problem): string {
  return path === undefined ? `mission-lint: ${message}` : `mission-lint: ${path}: ${message}`
}

/** The first line of what an error says. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? ''
}
