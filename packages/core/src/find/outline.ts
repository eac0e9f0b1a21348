import type { DocumentOptions } from '../options.ts'
import { announce, isAbout, isChange, type Announcement } from './announce.ts'
import { isCompoundBody, type NameKind, type Names } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'
import { tokenise, type Token } from '../read/tokens.ts'
import type { WordClass } from './words.ts'
import type { Span } from './pattern.ts'

/** A heading and what stands under it, as half-open indices of passages. */
export interface Heading {
  readonly passage: Passage
  readonly depth: number
  readonly announcement: Announcement | undefined
  readonly isAbout: boolean
  readonly isChange: boolean
  /** Whether its last or first word is what a body is called. */
  readonly namesBody: boolean
  /** What follows up to the next heading. */
  readonly own: Span
  /** What follows up to the next heading of the same or a higher rank. */
  readonly tree: Span
  readonly parent: Heading | undefined
}

/** How many passages of text the introduction of a document has at most. */
const LONGEST_INTRODUCTION = 6

/** The headings of a document, and what can be told from them of any place in it. */
export class Outline {
  readonly passages: readonly Passage[]
  readonly headings: readonly Heading[]
  /** Words of the document's own title and of the names in the options, in lower case. */
  readonly names: Names
  /** Whether the document's title or first heading is that of a page about oneself, or of a body. */
  readonly isAboutBody: boolean
  /** Whether the document is news, a report or rules by its title or layout: it tells of purposes in passing. */
  readonly isIncidental: boolean
  /** Passages, by index, that are part of the introduction. */
  readonly #introduction: ReadonlySet<number>
  readonly #numbers: ReadonlyMap<number, number>
  readonly #nearest: readonly (Heading | undefined)[]

  constructor(
    passages: readonly Passage[],
    lexicons: readonly Lexicon[],
    options: DocumentOptions,
  ) {
    this.passages = passages
    const titles = passages.filter(isTitle)
    this.names = new Map([...headedNames(passages), ...namesOf(titles, lexicons, options)])
    this.isIncidental = tellsIncidental([...titles, ...passages.filter(isLayout)], lexicons)
    this.isAboutBody =
      !this.isIncidental && titles.some((title) => isAboutBody(title.tokens, lexicons))
    this.headings = headingsOf(passages, lexicons, this.names)
    this.#numbers = new Map(this.headings.map(({ passage }, number) => [passage.index, number]))
    this.#nearest = nearestOf(passages, this.headings)
    this.#introduction = introductionOf(passages)
  }

  /** The heading under which a passage stands; a heading stands under itself. */
  headingOf(index: number): Heading | undefined {
    return this.#nearest[index]
  }

  /** The number of the heading that a passage is. */
  numberOf(index: number): number | undefined {
    return this.#numbers.get(index)
  }

  /** The passages under the same heading, heading included. */
  stretchOf(index: number): Span {
    const heading = this.headingOf(index)
    if (heading) return { from: heading.passage.index, to: heading.own.to }
    return { from: 0, to: this.headings[0]?.passage.index ?? this.passages.length }
  }

  isIntroduction(index: number): boolean {
    return this.#introduction.has(index)
  }

  /** The announcement of the nearest heading that makes one. */
  announcementOver(index: number): Announcement | undefined {
    let heading = this.headingOf(index)
    while (heading && !heading.announcement) heading = heading.parent
    return heading?.announcement
  }

  /** Whether the heading over a passage names a body: "Repair circle", "Team Finance". */
  isUnderBody(index: number): boolean {
    return this.headingOf(index)?.namesBody ?? false
  }

  /** Whether a passage stands on a page, or in a part of one, that is about oneself. */
  isAboutOneself(index: number): boolean {
    const heading = this.headingOf(index)
    if (!heading) return this.isAboutBody
    return heading.isAbout || (heading.depth === 1 && this.isAboutBody)
  }
}

/** Whether one of these says that the document is news, a report, or rules. */
function tellsIncidental(passages: readonly Passage[], lexicons: readonly Lexicon[]): boolean {
  return passages.some(({ tokens }) =>
    lexicons.some((lexicon) => tokens.some((_, at) => lexicon.takes('incidental', tokens, at) > 0)),
  )
}

/** Whether a title is that of a page about oneself, or names a body. */
function isAboutBody(tokens: readonly Token[], lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(
    (lexicon) =>
      isAbout(tokens, lexicon) ||
      tokens.some(
        ({ form }, at) => lexicon.takes('body', tokens, at) > 0 || isCompoundBody(form, lexicon),
      ),
  )
}

/** Fields in front matter by which sites tell posts from pages. */
const LAYOUT_FIELDS: ReadonlySet<string> = new Set(['layout', 'type', 'template', 'category'])

function isLayout({ block }: Passage): boolean {
  const key = block.path?.[0]
  return block.kind === 'field' && typeof key === 'string' && LAYOUT_FIELDS.has(key.toLowerCase())
}

const TITLE_FIELDS: ReadonlySet<string> = new Set(['title', 'titel', 'name', 'naam', 'sitetitle'])

function isTitle({ block }: Passage): boolean {
  if (block.kind === 'heading') return block.depth === 1
  const key = block.path?.[0]
  return (
    block.kind === 'field' &&
    block.path?.length === 1 &&
    typeof key === 'string' &&
    TITLE_FIELDS.has(key.toLowerCase())
  )
}

/** Words of a name that say nothing by themselves, in whatever language: "the", "van", "foundation". */
const UNTOLD: readonly WordClass[] = [
  'article',
  'of',
  'and',
  'own',
  'we',
  'generic',
  'body',
  'thing',
  'undertaking',
  'is',
  'companion',
]

/** Whether a word of a longer name tells it by itself, where it is written as a name. */
function tellsName(token: Token, lexicons: readonly Lexicon[]): boolean {
  return (
    token.form.length > 2 &&
    /[\p{Lu}\d]/u.test(token.text) &&
    !lexicons.some((lexicon) => UNTOLD.some((each) => lexicon.takes(each, [token], 0) > 0))
  )
}

/** "Brightside Mission", and under it "Brightside unites ...": what it is called. */
function headedNames(passages: readonly Passage[]): Names {
  const found = new Map<string, NameKind>()
  for (const { index, block, tokens } of passages) {
    const [first, ...others] = tokens
    const below = passages[index + 1]?.tokens[0]
    const isHead = block.kind === 'heading' && others.length > 0 && others.length < 4
    if (isHead && first && below && first.text === below.text && /^\p{Lu}\p{L}/u.test(first.text))
      found.set(first.form, 'title')
  }
  return found
}

function namesOf(
  titles: readonly Passage[],
  lexicons: readonly Lexicon[],
  { names = [] }: DocumentOptions,
): Names {
  const found = new Map<string, NameKind>()
  for (const { tokens } of titles) {
    for (const [at, { kind, text, form }] of tokens.entries()) {
      const isName = kind === 'word' && form.length > 1 && /[\p{Lu}\d]/u.test(text)
      const isWord = lexicons.some(
        (lexicon) =>
          lexicon.nouns.at(tokens, at) !== undefined ||
          lexicon.takes('companion', tokens, at) > 0 ||
          lexicon.takes('thing', tokens, at) > 0 ||
          lexicon.takes('preamble', tokens, at) > 0,
      )
      if (isName && !isWord) found.set(form, 'title')
      if (kind === 'word' && /[-\d]/u.test(text) && form.length > 3) found.set(form, 'title')
    }
  }
  for (const name of names) {
    const words = tokenise(name).filter(({ kind }) => kind === 'word')
    if (words.length === 1 && words[0]) found.set(words[0].form, 'own')
    else for (const token of words) if (tellsName(token, lexicons)) found.set(token.form, 'part')
  }
  return found
}

function headingsOf(
  passages: readonly Passage[],
  lexicons: readonly Lexicon[],
  names: Names,
): readonly Heading[] {
  const at = passages
    .filter(
      (passage) => passage.block.kind === 'heading' || announcesAsTitle(passage, lexicons, names),
    )
    .map(({ index }) => index)
  const open: Heading[] = []
  return at.flatMap((index, number) => {
    const passage = passages[index]
    if (!passage) return []
    const depth = depthOf(passage)
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const heading: Heading = {
      passage,
      depth,
      announcement: announce(passage.tokens, lexicons, names),
      isAbout: lexicons.some((lexicon) => isAbout(passage.tokens, lexicon)),
      isChange: lexicons.some((lexicon) => isChange(passage.tokens, lexicon)),
      namesBody: namesBody(passage, lexicons),
      own: { from: index + 1, to: at[number + 1] ?? passages.length },
      tree: { from: index + 1, to: treeEnd(passages, at, number) },
      parent: open.at(-1),
    }
    open.push(heading)
    return [heading]
  })
}

/** A page whose front matter calls it "Mission" is headed by that, before any heading of its own. */
function announcesAsTitle(passage: Passage, lexicons: readonly Lexicon[], names: Names): boolean {
  if (passage.block.kind !== 'field' || !isTitle(passage)) return false
  return announce(passage.tokens, lexicons, names)?.strong === true
}

/** The rank of a heading; the title in front matter stands above all. */
function depthOf({ block }: Passage): number {
  return block.kind === 'field' ? 0 : (block.depth ?? 1)
}

const MOST_IN_NAME = 6

function namesBody({ tokens }: Passage, lexicons: readonly Lexicon[]): boolean {
  if (tokens.length > MOST_IN_NAME) return false
  const ends = [0, tokens.length - 1]
  return ends.some((at) => lexicons.some((lexicon) => lexicon.takes('body', tokens, at) > 0))
}

/** How many headings further a tree is followed: keeps the work linear on a row of ever deeper headings. */
const MOST_HEADINGS_IN_TREE = 64

function treeEnd(passages: readonly Passage[], at: readonly number[], number: number): number {
  const first = passages[at[number] ?? 0]
  const depth = first ? depthOf(first) : 1
  const last = Math.min(at.length, number + MOST_HEADINGS_IN_TREE)
  for (let next = number + 1; next < last; next++) {
    const index = at[next] ?? passages.length
    const passage = passages[index]
    if (passage && depthOf(passage) <= depth) return index
  }
  return at[last] ?? passages.length
}

function nearestOf(
  passages: readonly Passage[],
  headings: readonly Heading[],
): readonly (Heading | undefined)[] {
  let current: Heading | undefined
  let next = 0
  return passages.map(({ index }) => {
    if (headings[next]?.passage.index === index) {
      current = headings[next]
      next += 1
    }
    return current
  })
}

function introductionOf(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  let isTitled = false
  for (const { index, block } of passages) {
    if (block.kind === 'heading') {
      if (isTitled || (block.depth ?? 1) > 1) break
      isTitled = true
    }
    if (block.kind === 'paragraph' || block.kind === 'item') found.add(index)
    if (found.size >= LONGEST_INTRODUCTION) break
  }
  return found
}
