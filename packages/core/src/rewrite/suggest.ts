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
 * the statement names a state, that is what is wanted, and nothing is made of the rest.
 */
function held(
  seeds: readonly Seed[],
  world: World,
  holds: (text: string) => boolean,
): readonly Seed[] {
  let before = false
  return seeds.filter((each) => {
    if ((world === 'state' && !each.isNamed) || (world === 'act' && each.isThin)) return false
    const wanted = !(each.otherwise && before) && holds(each.text)
    before = wanted || (each.otherwise === true && before)
    return wanted
  })
}

function withReplacement(
  suggestion: Suggestion,
  statement: JudgedStatement,
  document: Document,
): Suggestion {
  const replacement = replacementFor(suggestion.text, statement, document)
  return replacement === undefined ? suggestion : { ...suggestion, replacement }
}

function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>()
  return suggestions.filter(({ text }) => {
    const form = text.toLowerCase()
    if (seen.has(form)) return false
    seen.add(form)
    return true
  })
}

/** What no outcome ends with: the number of a list, a word that wants another after it. */
const LOOSE_END =
  /^(?:\d{1,2}|that|who|which|and|or|of|the|an?|to|can|they|he|she|it|because|its|their|dat|alsmede|evenals|dus|die|en|of|van|de|het|een|te|omgaan|beschikken|voldoen|dicht)$/u

/** What shows that words were cut in the wrong place, or that one frame stands in another. */
const CLUMSY =
  /:|\b(?:no more|less|more|meer|minder|geen) (?:fewer|less|more|minder|meer)\b|\bwaarin (?:voor|met|door|om|naar|te)\b|^(?:every|each|all|no) (?:\S+ ){1,5}to \S|\bin staat die\b|^safe .* from\b|^an? (?:nobody|everybody|no one|everyone|every|each|all)\b|\b(?:daardoor|hierdoor|daarmee|thereby|thus|al hetgeen|overeenkomstig)\b|\bbe once\b|\bwaarin dit\b|\bwaarin .* en dat\b|\bdaar\b(?! waar)|^(?:daar|hier|wie)\b|\bniet alleen\b(?! voor staan)(?!.*\bmaar\b)|^minimaal\b|^het kan\b|, (?:zulks|zover|dat was)\b|\bteneinde\b|\bevenals alles\b|\btherein\b|\bworld where all the world\b|\bthe \S+ they \b|\bthe \S+ be\b|\b(?:of|and) its\b(?!.*\b(?:that|who)\b)/iu

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
  if (LOOSE_END.test(words.at(-1)?.form ?? '')) return false
  if (trimMarks(text).toLowerCase() === trimMarks(statement.text).toLowerCase()) return false
  if (CLUMSY.test(text) || isCutShort(text, statement.text)) return false
  if (isCutBehindPreposition(text, statement.text)) return false
  const { judgement, reading } = judgeReading(text, tag, vocabulary)
  if (judgement.verdict !== 'outcome' || !reading) return false
  const { roles, world } = combine(reading)
  return verdictOf(roles, world) === 'outcome'
}
