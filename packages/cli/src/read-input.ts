/** Reads all of standard input as text. */
export async function readInput(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = ''
  for await (const part of decoded(input)) text += part
  return text
}

/** Reads standard input line by line, without the line endings. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string, void> {
  let rest = ''
  for await (const part of decoded(input)) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Decodes UTF-8 across the seams of parts; what is no UTF-8 becomes U+FFFD. */
async function* decoded(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const part of input) {
    yield typeof part === 'string' ? part : decoder.decode(part, { stream: true })
  }
  yield decoder.decode()
}
