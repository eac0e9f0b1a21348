import type { CueKind } from '../../src/judgement.ts'
import type { Range } from '../../src/range.ts'
import type { Clause, ClauseLink, Complement, Reading } from '../../src/read/reading.ts'

/** One clause of a statement that is marked up by hand. */
export interface Marked {
  readonly sense: CueKind
  readonly lemma?: string
  readonly link?: ClauseLink
  /** What the complement is, where the text marks one. */
  readonly complement?: Complement['kind']
  readonly also?: CueKind
}

/**
 * A reading written by hand: `[...]` marks the object of a clause, `{...}` its complement, `<...>` its
 * frame, and `|` stands between clauses.
 */
export function reading(markup: string, ...clauses: readonly Marked[]): Reading {
  const parts = markup.split('|')
  let text = ''
  const found = parts.map((part, index) => {
    const start = text.length
    const marks = unmark(part, start)
    text += marks.text
    return clauseOf(clauses[index], marks, { start, end: text.length })
  })
  return { text, clauses: found, words: [] }
}

interface Marks {
  readonly text: string
  readonly ranges: Readonly<Record<string, Range>>
}

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' }

function unmark(part: string, offset: number): Marks {
  const ranges: Record<string, Range> = {}
  const open: [string, number][] = []
  let text = ''
  for (const character of part) {
    const at = offset + text.length
    const [mark, start] = open.at(-1) ?? ['', at]
    if (character in PAIRS) open.push([character, at])
    else if (mark !== '' && PAIRS[mark] === character) {
      open.pop()
      ranges[mark] = { start, end: at }
    } else text += character
  }
  return { text, ranges }
}

function clauseOf(marked: Marked | undefined, { ranges }: Marks, range: Range): Clause {
  if (!marked) throw new Error('a clause is not described')
  const { sense, lemma, link = 'main', complement = 'infinitive', also } = marked
  const { '[': object, '{': rest, '<': frame } = ranges
  return {
    sentence: 0,
    link,
    range,
    sense,
    cue: range,
    because: 'by-hand',
    ...(lemma !== undefined && { lemma }),
    ...(also !== undefined && { also }),
    ...(object && { object }),
    ...(frame && { frame }),
    ...(rest && { complement: { kind: complement, range: rest } }),
  }
}
