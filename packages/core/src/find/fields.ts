import type { Section } from '../analysis.ts'
import { tokenise } from '../read/tokens.ts'
import { announce, type Announcement } from './announce.ts'
import { NO_NAMES } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'
import { isPlaceholder } from './placeholders.ts'

/** A front matter field, or a component's attribute, that announces a statement by its key. */
export interface Announced {
  readonly passage: Passage
  readonly section: Section
  /** Whether the key is one that the options name, or announces by itself. */
  readonly strong: boolean
}

/** Keys under an announcing key whose values are running text. */
const TEXT_KEYS: ReadonlySet<string> = new Set(
  `text tekst body content inhoud statement description beschrijving omschrijving value waarde quote citaat
  copy lead intro summary samenvatting excerpt message blurb paragraph en nl en-us en-gb nl-nl nl-be default full short long markdown html`.split(
    /\s+/u,
  ),
)
/** Keys whose values are headings: what they announce, a text key beside them states. */
const TITLE_KEYS: ReadonlySet<string> = new Set(
  'title titel heading header kop name naam label subtitle question vraag term key'.split(' '),
)

/** Words that a statement in a field has at least; fewer are names, titles and addresses. */
const LEAST_WORDS = 3

function wordsOf({ tokens }: Passage): number {
  return tokens.filter(({ kind }) => kind === 'word').length
}

/** The fields that announce a statement. */
export function announcedFields(
  passages: readonly Passage[],
  lexicons: readonly Lexicon[],
  fields: readonly string[],
): readonly Announced[] {
  const named = new Set(fields.map((field) => field.toLowerCase()))
  const titles = titlesOf(passages, lexicons)
  const given = new Set<string>()
  return passages.flatMap((passage) => {
    const { path, kind } = passage.block
    if (kind !== 'field' || !path || !mayState(passage, lexicons)) return []
    if (isNamed(path, named)) return [{ passage, section: 'mission' as const, strong: true }]
    const above = isTextKey(path.at(-1)) ? titles.get(parentKey(path)) : undefined
    const found = announcedByPath(path, lexicons) ?? above
    const parent = parentKey(path)
    if (!found || given.has(parent)) return []
    const isOneOfMany = isTextKey(path.at(-1)) && !LANGUAGE_KEYS.has(String(path.at(-1)))
    if (isOneOfMany) given.add(parent)
    return [{ passage, section: found.sections[0], strong: found.strong }]
  })
}

const LANGUAGE_KEYS: ReadonlySet<string> = new Set('en nl en-us en-gb nl-nl nl-be'.split(' '))

/** Whether a value is long enough for a statement, and no title; or a placeholder. */
function mayState(passage: Passage, lexicons: readonly Lexicon[]): boolean {
  const { tokens } = passage
  if (isPlaceholder(tokens, { from: 0, to: tokens.length }, lexicons)) return true
  return wordsOf(passage) >= LEAST_WORDS && !announce(tokens, lexicons, NO_NAMES)
}

function isNamed(path: readonly (string | number)[], named: ReadonlySet<string>): boolean {
  const keys = path.filter((key) => typeof key === 'string').map((key) => key.toLowerCase())
  return named.has(keys.join('.')) || named.has(keys.at(-1) ?? '')
}

/** By its own key; or by a key above it, where its own is one for running text. */
function announcedByPath(
  path: readonly (string | number)[],
  lexicons: readonly Lexicon[],
): Announcement | undefined {
  const keys = path.filter((key) => typeof key === 'string')
  const own = announcedByKey(keys.at(-1), lexicons)
  if (own) return own
  const above = keys.slice(0, -1).findLast((key) => announcedByKey(key, lexicons))
  return above !== undefined && isTextKey(keys.at(-1)) ? announcedByKey(above, lexicons) : undefined
}

/** What a key, or the name of a directive, announces. */
export function announcedByKey(
  key: string | undefined,
  lexicons: readonly Lexicon[],
): Announcement | undefined {
  if (key === undefined || key.length > 60) return undefined
  const spaced = key.replaceAll(/[_.-]+/gu, ' ').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  const words = tokenise(spaced).filter(({ form }) => !KEY_SUFFIXES.has(form))
  const found = announce(words, lexicons, NO_NAMES)
  return found?.rest ? undefined : found
}

/** What keys add to a noun without changing what it announces: "mission_text". */
const KEY_SUFFIXES: ReadonlySet<string> = new Set(
  'text tekst body content description statement en nl'.split(' '),
)

function isTextKey(key: string | number | undefined): boolean {
  return typeof key === 'string' && TEXT_KEYS.has(key.toLowerCase())
}

function parentKey(path: readonly (string | number)[]): string {
  return JSON.stringify(path.slice(0, -1))
}

/** What titles in front matter announce, by the path of what they are the title of. */
function titlesOf(
  passages: readonly Passage[],
  lexicons: readonly Lexicon[],
): ReadonlyMap<string, Announcement> {
  const titles = new Map<string, Announcement>()
  for (const { block, tokens } of passages) {
    const key = block.path?.at(-1)
    const isNested = (block.path?.length ?? 0) > 1
    if (block.kind !== 'field' || !block.path || !isNested || typeof key !== 'string') continue
    if (!TITLE_KEYS.has(key.toLowerCase())) continue
    const found = announce(tokens, lexicons, NO_NAMES)
    if (found && !found.rest) titles.set(parentKey(block.path), found)
  }
  return titles
}
