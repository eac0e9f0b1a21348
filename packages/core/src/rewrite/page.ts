/** What the same page says already: an outcome under another heading, or in the same section. */
import type { JudgedStatement, Statement } from '../analysis.ts'
import { toSource, type Block, type Document } from '../document.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import type { Range } from '../range.ts'
import { judgeReading } from '../read/judge.ts'
import { sentences } from '../read/sentences.ts'
import { tokenise } from '../read/tokens.ts'
import type { Vocabulary } from '../read/vocabulary.ts'
import { capitalised, trimMarks } from './part.ts'
import { haveSameOwner } from './same-owner.ts'

/** An outcome and where it stands in the source. */
export interface PageOutcome {
  readonly text: string
  readonly from: Range
}

interface Page {
  readonly document: Document
  readonly statements: readonly JudgedStatement[]
  readonly vocabulary: Vocabulary
}

/** Outcomes elsewhere on the page, in its order; statements come before other sentences. */
export function outcomesOnPage(
  statement: JudgedStatement,
  language: LanguageTag,
  page: Page,
): readonly PageOutcome[] {
  const others = page.statements.filter(
    (other) =>
      other !== statement &&
      other.language === language &&
      other.range.start !== statement.range.start &&
      haveSameOwner(statement, other, page.document),
  )
  return [
    ...others.flatMap((other) => statedIn(other, language)),
    ...sentencesBeside(statement, page.document).flatMap((sentence) =>
      wishedIn(sentence, language, page.vocabulary),
    ),
  ]
}

/** The outcome that another statement is, or names beside a role. */
function statedIn(
  { text, judgement, reading, range }: JudgedStatement,
  language: LanguageTag,
): readonly PageOutcome[] {
  if (judgement.world !== 'state' || !reading) return []
  const literal = LANGUAGES[language].seeds(reading).find((seed) => isLiteral(seed.text, text))
  if (literal) return [{ text: literal.text, from: range }]
  return judgement.verdict === 'outcome'
    ? [{ text: capitalised(trimMarks(text)), from: range }]
    : []
}

function isLiteral(seed: string, text: string): boolean {
  return text.toLowerCase().includes(seed.toLowerCase())
}

interface Sentence {
  readonly text: string
  readonly from: Range
}

/** A section is read this far, in blocks; what stands further on is no longer about the mission. */
const BLOCKS_READ = 6

/** The sentences of the same section that are no part of the statement. */
function sentencesBeside({ blocks }: Statement, document: Document): readonly Sentence[] {
  const last = blocks.at(-1)
  if (last === undefined) return []
  const found: Sentence[] = []
  for (const [index, block] of document.blocks.entries()) {
    if (index <= last) continue
    if (block.kind === 'heading' || index > last + BLOCKS_READ) break
    if (block.kind === 'paragraph' || block.kind === 'item') found.push(...sentencesOf(block))
  }
  return found
}

function sentencesOf(block: Block): readonly Sentence[] {
  return sentences(block.text, tokenise(block.text)).flatMap(({ start, end }) => {
    const from = toSource(block, { start, end })
    return from ? [{ text: block.text.slice(start, end), from }] : []
  })
}

/** Who wishes it, in front of what is wished: "we dream of ...", "ons ideaal: ...". */
const WISHING = /(?:^|[^\p{L}])(?:we|wij|our|ours|onze|ons)(?:[^\p{L}]|$)/iu

/** An outcome in running text counts only where the writers say that they wish it. */
function wishedIn(
  { text, from }: Sentence,
  language: LanguageTag,
  vocabulary: Vocabulary,
): readonly PageOutcome[] {
  const { judgement, reading } = judgeReading(text, language, vocabulary)
  if (judgement.verdict !== 'outcome' || !reading) return []
  const isWished = reading.clauses.some(
    ({ sense, cue }) => sense === 'state' && WISHING.test(text.slice(0, cue.start)),
  )
  const literal = LANGUAGES[language].seeds(reading).find((seed) => isLiteral(seed.text, text))
  return isWished && literal ? [{ text: literal.text, from }] : []
}
