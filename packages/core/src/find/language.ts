import type { Document } from '../document.ts'
import { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../languages/language.ts'
import type { DocumentOptions } from '../options.ts'
import type { Range } from '../range.ts'
import type { Token } from '../read/tokens.ts'
import type { Outline } from './outline.ts'
import { tokensIn, type Passage } from './passage.ts'

/** Frequent in languages that are not known here, and neither English nor Dutch: they tell us to be silent. */
const FOREIGN: ReadonlySet<string> = new Set(
  `und der das nicht ist für ein eine einer zu sich auf den dem unsere unser wir mit auch durch oder wird
  le la les des du une est pour dans et que qui nous notre sur avec aux ses
  el los las una para por nuestra nuestro del que y es su
  il di che della nostra sono gli
  uma não com nossa dos das ao
  och att det på av vår är som
  og vores til`.split(/\s+/u),
)

interface Votes {
  readonly known: Readonly<Record<LanguageTag, number>>
  readonly foreign: number
}

/** How many votes make a language plain: enough to go by a single phrase, or by a section. */
const PLAIN_IN_PHRASE = 3
const PLAIN_IN_SECTION = 4

function count(tokens: Iterable<Token>): Votes {
  const known: Record<LanguageTag, number> = { en: 0, nl: 0 }
  let foreign = 0
  for (const { form } of tokens) {
    for (const tag of LANGUAGE_TAGS) if (LANGUAGES[tag].functionWords.has(form)) known[tag] += 1
    if (FOREIGN.has(form)) foreign += 1
  }
  return { known, foreign }
}

/** The language that votes make plain; `foreign` where that is none known here; `undefined` where none is plain. */
function plain({ known, foreign }: Votes, least: number): LanguageTag | 'foreign' | undefined {
  const [first, second] = LANGUAGE_TAGS.toSorted((one, other) => known[other] - known[one])
  if (!first) return undefined
  if (foreign >= least && foreign > known[first] * 1.5) return 'foreign'
  if (known[first] < least) return undefined
  return second && known[second] * 2 > known[first] ? undefined : first
}

function knownTag(language: string): LanguageTag | 'foreign' {
  const primary = language.toLowerCase().split('-')[0]
  return LANGUAGE_TAGS.find((tag) => tag === primary) ?? 'foreign'
}

/**
 * Tells languages within one document: what markup says of a block counts first, then a phrase that
 * is plain by itself, the section, what the document says of itself, the document as a whole.
 */
export class Languages {
  readonly #pinned: LanguageTag | undefined
  readonly #declared: LanguageTag | 'foreign' | undefined
  readonly #outline: Outline
  readonly #sections = new Map<number, Votes>()
  #whole: Votes | undefined

  constructor(document: Document, outline: Outline, { language = 'auto' }: DocumentOptions) {
    this.#pinned = language === 'auto' ? undefined : language
    this.#declared = document.language ? knownTag(document.language) : undefined
    this.#outline = outline
  }

  /** The language of a range of a passage; `undefined` where it is not one that is known here. */
  of(passage: Passage, range: Range): LanguageTag | undefined {
    if (this.#pinned) return this.#pinned
    if (passage.block.language) return settled(knownTag(passage.block.language))
    return settled(
      plain(count(tokensIn(passage.tokens, range)), PLAIN_IN_PHRASE) ??
        plain(this.#section(passage.index), PLAIN_IN_SECTION) ??
        this.#declared ??
        plain(this.#document(), 1) ??
        likelier(count(passage.tokens)),
    )
  }

  #section(index: number): Votes {
    const { from, to } = this.#outline.stretchOf(index)
    const known = this.#sections.get(from)
    if (known) return known
    const votes = count(this.#outline.passages.slice(from, to).flatMap(({ tokens }) => tokens))
    this.#sections.set(from, votes)
    return votes
  }

  #document(): Votes {
    this.#whole ??= count(this.#outline.passages.flatMap(({ tokens }) => tokens))
    return this.#whole
  }
}

function settled(language: LanguageTag | 'foreign'): LanguageTag | undefined {
  return language === 'foreign' ? undefined : language
}

function likelier({ known }: Votes): LanguageTag {
  return known.nl > known.en ? 'nl' : 'en'
}
