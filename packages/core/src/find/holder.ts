import type { Token } from '../read/tokens.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * What sort of thing a noun phrase names:
 * - `ours`: ourselves, or somebody named in the options
 * - `body`: an organisation, a team
 * - `named`: somebody with a name that tells no more
 * - `undertaking`: a project
 * - `thing`: a document, a function, a game
 * - `none`: nobody in particular ("every agency"), or the reader
 * - `unknown`: cannot tell
 */
export type Holder = 'ours' | 'body' | 'named' | 'undertaking' | 'thing' | 'none' | 'unknown'

/**
 * Where a word of a name comes from: `own` is a whole name from the options, `part` one word of a
 * longer one, `title` a word of the document's title.
 */
export type NameKind = 'own' | 'part' | 'title'

/** Words of names, in lower case; those that are no whole name count only where written as names. */
export type Names = ReadonlyMap<string, NameKind>

export const NO_NAMES: Names = new Map()

interface Knowledge {
  readonly lexicon: Lexicon
  readonly names: Names
}

/** Ends the part of a noun phrase that its head stands in: "the goal of the team (| that works for ...)". */
const AFTER_HEAD: ReadonlySet<string> = new Set(
  'of for in at on with that which who to by from ( , van voor in bij op met die dat om te door uit binnen tot'.split(
    ' ',
  ),
)

/** Tells who or what a noun phrase names, by its head. */
export function isHolder(tokens: readonly Token[], { lexicon, names }: Knowledge): Holder {
  if (tokens.length === 0) return 'unknown'
  if (lexicon.takes('generic', tokens, 0) > 0 || lexicon.takes('reader', tokens, 0) > 0)
    return 'none'
  const head = headOf(tokens)
  const last = tokens[head]
  if (!last) return 'unknown'
  const bare = last.form.endsWith("'s") ? last.form.slice(0, -2) : last.form
  const word: readonly Token[] = [{ ...last, form: bare }]
  const name = { ...last, form: bare }
  const kind = names.get(bare)
  if (kind === 'own' || (kind === 'part' && isName(name, names))) return 'ours'
  if (lexicon.takes('body', word, 0) > 0) return 'body'
  if (lexicon.takes('adventure', word, 0) > 0) return 'thing'
  if (isName(name, names)) return 'named'
  if (lexicon.takes('undertaking', word, 0) > 0) return 'undertaking'
  if (lexicon.takes('thing', word, 0) > 0) return isProperName(tokens, head) ? 'named' : 'thing'
  if (tokens.slice(0, head).some((token) => isName(token, names))) return 'named'
  const compound = compoundOf(bare, lexicon)
  return compound ?? 'unknown'
}

/** "The National Library": what is a thing in small letters is somebody's name in capitals. */
function isProperName(tokens: readonly Token[], head: number): boolean {
  return isCapital(tokens[head]) && isCapital(tokens[head - 1]) && head > 1
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '')
}

/** Whether a word is one of the names: those taken from titles count only where they are written as names. */
export function isName({ form, text }: Token, names: Names): boolean {
  return names.get(form) === 'own' || (names.has(form) && /[\p{Lu}\d-]/u.test(text))
}

/** Dutch writes "woningbouwvereniging" in one word: its head is the end of it. */
function compoundOf(form: string, lexicon: Lexicon): Holder | undefined {
  if (lexicon.tag !== 'nl') return undefined
  for (let at = 3; at <= form.length - 4; at++) {
    const token: Token = { kind: 'word', start: 0, end: 0, text: '', form: form.slice(at) }
    if (lexicon.takes('body', [token], 0) > 0) return 'body'
    if (form.length - at > 4 && lexicon.takes('thing', [token], 0) > 0) return 'thing'
  }
  return undefined
}

/** Letters that the head of a word has at least to make it a body in a title: not "doelgroep". */
const LEAST_HEAD = 6

/** Whether a word in a title is a body's by its long head: "imkersvereniging". */
export function isCompoundBody(form: string, lexicon: Lexicon): boolean {
  if (lexicon.tag !== 'nl') return false
  for (let at = 3; at <= form.length - LEAST_HEAD; at++) {
    const token: Token = { kind: 'word', start: 0, end: 0, text: '', form: form.slice(at) }
    if (lexicon.takes('body', [token], 0) > 0) return true
  }
  return false
}

function headOf(tokens: readonly Token[]): number {
  let head = -1
  for (const [at, { kind, form }] of tokens.entries()) {
    if (at > 0 && head >= 0 && AFTER_HEAD.has(form)) break
    if (kind === 'word') head = at
  }
  return head
}
