/**
 * Outcomes that could stand in a statement's place: first what the page says already, then what
 * follows from the statement by grammar. Nothing is offered that the same judge does not call an outcome.
 */
import type { JudgedStatement, Suggestion } from '../analysis.ts'
import type { Document } from '../document.ts'
import { LANGUAGES, type LanguageTag } from '../languages/language.ts'
import { combine } from '../read/combine.ts'
import { judgeReading } from '../read/judge.ts'
import { tokenise } from '../read/tokens.ts'
import { namedTokens, type Vocabulary } from '../read/vocabulary.ts'
import { verdictOf, type World } from '../verdict.ts'
import { outcomesOnPage } from './page.ts'
import { replacementFor } from './replacement.ts'
import { trimMarks } from './part.ts'
import type { Seed } from './seed.ts'

/** What a suggestion may be taken from, beside the statement itself. */
export interface SuggestContext {
  readonly document: Document
  /** All statements of the document. */
  readonly statements: readonly JudgedStatement[]
  /** The language of the derivations. */
  readonly language: LanguageTag
  readonly vocabulary: Vocabulary
}

/** A suggestion is a seed, not a text: no more than this, and no lone word. */
const MOST_WORDS = 20
const LEAST_WORDS = 2
const MOST_SUGGESTIONS = 4
/** Of what the page says already, no more than this. */
const MOST_FROM_PAGE = 2

/** Outcomes that could stand in the statement's place, best first; at most four. */
export function suggest(
  statement: JudgedStatement,
  context: SuggestContext,
): readonly Suggestion[] {
  const { language: tag, reading, judgement } = statement
  if (!tag || !reading || judgement.verdict === 'outcome') return []
  const holds = (text: string) => isWorthTaking(text, statement, tag, context.vocabulary)
  const derivations = LANGUAGES[context.language].messages.derivations
  const fromPage = outcomesOnPage(statement, tag, context)
    .filter(({ text }) => holds(text))
    .slice(0, MOST_FROM_PAGE)
    .map(
      ({ text, from }) =>
        ({ text, origin: 'page', derivation: derivations['page'] ?? '', from }) as const,
    )
  const fromGrammar = held(LANGUAGES[tag].seeds(reading), judgement.world, holds).map(
    ({ text, derivation }) =>
      ({ text, origin: 'grammar', derivation: derivations[derivation] ?? '' }) as const,
  )
  return distinct([...fromPage, ...fromGrammar])
    .slice(0, MOST_SUGGESTIONS)
    .map((suggestion) => withReplacement(suggestion, statement, context.document))
}

/**
 * The seeds that hold; one that only stands in for the seed before it goes where that one holds. Where
 * the statement names a state, that is what is wanted, and nothing is made of the rest. One that says
 * no more than that the helped are not alone only stands where no other does.
 */
function held(
  seeds: readonly Seed[],
  world: World,
  holds: (text: string) => boolean,
): readonly Seed[] {
  let before = false
  const offered = seeds.filter((each) => {
    if ((world === 'state' && !each.isNamed) || (world === 'act' && each.isThin)) return false
    const wanted = !(each.otherwise && before) && holds(each.text)
    before = wanted || (each.otherwise === true && before)
    return wanted
  })
  const full = offered.filter(({ isThin }) => !isThin)
  return full.length > 0 ? full : offered
}

function withReplacement(
  suggestion: Suggestion,
  statement: JudgedStatement,
  document: Document,
): Suggestion {
  const replacement = replacementFor(suggestion.text, statement, document)
  return replacement === undefined ? suggestion : { ...suggestion, replacement }
}

/** Without those that another one says already: the same words, or the last of a list of which it has all. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const forms = suggestions.map(({ text }) => text.toLowerCase())
  return suggestions.filter((_, at) => {
    const form = forms[at] ?? ''
    return !forms.some(
      (other, index) =>
        (index < at && other === form) ||
        (other.length > form.length &&
          / (?:en|and|of|or) | & /u.test(other) &&
          other.endsWith(` ${form}`)),
    )
  })
}

/** The number of a list. */
const NUMBER = /^\d{1,2}$/u

const PREPOSITION = /\s(?:at|in|for|with|on|by|from|aan|bij|in|met|op|voor|uit)$/u

/** "with the same carer at (the door)": cut off behind a preposition, where the statement goes on. */
function isCutBehindPreposition(text: string, statement: string): boolean {
  if (!PREPOSITION.test(text)) return false
  const last = text.slice(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1))
  const at = statement.lastIndexOf(last)
  return at < 0 || /^\s\S/u.test(statement.slice(at + last.length))
}

/** "risk management (, control and governance)", "de land(- en tuinbouw)": a list that goes on in the statement. */
function isCutShort(text: string, statement: string): boolean {
  const last = text.slice(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1)
  const at = statement.indexOf(last)
  const rest = at < 0 ? '' : statement.slice(at + last.length)
  if (/^-\s?(?:en|of|and)\s|^, \p{Ll}+ (?:and|or|en|of) \p{Ll}+/u.test(rest)) return true
  if (/^ (?:to|want|need|do|upon|can|are|is)[.!?]?$/u.test(rest)) return true
  if (/^ (?:die|dat|waar|waarin|who|that|which|where) /u.test(rest)) return true
  const comma = text.lastIndexOf(', ')
  if (comma < 0 || / (?:and|or|en|of) /u.test(text.slice(comma))) return false
  return /^,? (?:and|or|en|of) /u.test(rest)
}

/**
 * Short, other than the text, without a name of the organisation, and an outcome to the same judge: by
 * its rules and by its weights.
 */
function isWorthTaking(
  text: string,
  statement: JudgedStatement,
  tag: LanguageTag,
  vocabulary: Vocabulary,
): boolean {
  const words = tokenise(text).filter(({ kind }) => kind === 'word')
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return false
  if (namedTokens(words, vocabulary).size > 0) return false
  if (NUMBER.test(words.at(-1)?.form ?? '') || text.includes(':')) return false
  if (trimMarks(text).toLowerCase() === trimMarks(statement.text).toLowerCase()) return false
  if (!LANGUAGES[tag].isWhole(text) || isCutShort(text, statement.text)) return false
  if (isCutBehindPreposition(text, statement.text)) return false
  const { judgement, reading } = judgeReading(text, tag, vocabulary)
  if (judgement.verdict !== 'outcome' || !reading) return false
  const { roles, world } = combine(reading)
  return verdictOf(roles, world) === 'outcome'
}
