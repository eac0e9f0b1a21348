import type { Document } from '../document.ts'
import { LANGUAGE_TAGS, type LanguageTag } from '../languages/language.ts'
import type { DocumentOptions } from '../options.ts'
import type { Range } from '../range.ts'
import { languageVotes, type Votes } from '../read/language-votes.ts'
import type { Outline } from './outline.ts'
import { tokensIn, type Passage } from './passage.ts'

/** How many votes make a language plain: enough to go by a single phrase, or by a section. */
const PLAIN_IN_PHRASE = 6
const PLAIN_IN_SECTION = 8

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
      plain(languageVotes(tokensIn(passage.tokens, range)), PLAIN_IN_PHRASE) ??
        plain(this.#section(passage.index), PLAIN_IN_SECTION) ??
        this.#declared ??
        plain(this.#document(), 1) ??
        likelier(languageVotes(passage.tokens)),
    )
  }

  #section(index: number): Votes {
    const { from, to } = this.#outline.stretchOf(index)
    const known = this.#sections.get(from)
    if (known) return known
    const votes = languageVotes(
      this.#outline.passages.slice(from, to).flatMap(({ tokens }) => tokens),
    )
    this.#sections.set(from, votes)
    return votes
  }

  #document(): Votes {
    this.#whole ??= languageVotes(this.#outline.passages.flatMap(({ tokens }) => tokens))
    return this.#whole
  }
}

function settled(language: LanguageTag | 'foreign'): LanguageTag | undefined {
  return language === 'foreign' ? undefined : language
}

function likelier({ known }: Votes): LanguageTag {
  return known.nl > known.en ? 'nl' : 'en'
}
