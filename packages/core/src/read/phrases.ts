/** What phrases are searched in: anything that has a form. */
export interface Worded {
  readonly form: string
}

interface Node<Value> {
  value: Value | undefined
  next: Map<string, Node<Value>> | undefined
}

/** A match of a phrase in a list of tokens: half-open token indices, and what the phrase stands for. */
export interface PhraseMatch<Value> {
  readonly from: number
  readonly to: number
  readonly value: Value
}

/** A set of phrases of one or more words, searched word by word; the longest phrase wins. */
export class Phrases<Value> {
  readonly #root: Node<Value> = { value: undefined, next: undefined }

  /** @param entries Phrases in lower case, words apart by one space, and what each stands for. */
  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value)
  }

  #add(phrase: string, value: Value): void {
    let node = this.#root
    for (const part of phrase.split(' ')) {
      node.next ??= new Map()
      let child = node.next.get(part)
      if (!child) {
        child = { value: undefined, next: undefined }
        node.next.set(part, child)
      }
      node = child
    }
    node.value ??= value
  }

  /** The longest phrase that starts at token `from`. */
  at(tokens: readonly Worded[], from: number): PhraseMatch<Value> | undefined {
    let node: Node<Value> | undefined = this.#root
    let match: PhraseMatch<Value> | undefined
    for (let index = from; index < tokens.length; index++) {
      const token: Worded | undefined = tokens[index]
      node = token && node.next?.get(token.form)
      if (!node) break
      if (node.value !== undefined) match = { from, to: index + 1, value: node.value }
    }
    return match
  }

  /** Whether the one word is in the set. */
  get(form: string): Value | undefined {
    return this.#root.next?.get(form)?.value
  }
}
