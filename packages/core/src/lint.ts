import type { JudgedStatement, Placeholder, Statement, Suggestion } from './analysis.ts'
import type { Document } from './document.ts'
import { oneOfEqual } from './equal-options.ts'
import { findStatements } from './find/find.ts'
import type { CueKind, Judgement } from './judgement.ts'
import { LANGUAGES, type LanguageTag } from './languages/language.ts'
import type { DocumentOptions, Settings } from './options.ts'
import type { Range } from './range.ts'
import { guessLanguage } from './read/guess-language.ts'
import { judgeReading } from './read/judge.ts'
import { vocabularyOf, type Vocabulary } from './read/vocabulary.ts'
import { question } from './rewrite/question.ts'
import { suggest } from './rewrite/suggest.ts'
import { PRESETS } from './rules/configs.ts'
import { RULES } from './rules/index.ts'
import type { Rule, RuleId, RuleOptions, Severity, Subject } from './rules/rule.ts'

/** All that is known of a document, whichever rules are on: computed once a document. */
export interface Analysis {
  readonly statements: readonly JudgedStatement[]
  readonly placeholders: readonly Placeholder[]
  /** At most one finding a statement, whether its rule is on or not; in the order of the source. */
  readonly findings: readonly Finding[]
}

/** What a rule has to say of one statement or placeholder. */
export interface Finding {
  readonly ruleId: RuleId
  /** Which of the rule's messages it is. */
  readonly messageId: string
  /** In the source; UTF-16 offsets, half-open: the statement's range. */
  readonly range: Range
  /** The statement or placeholder as plain text. */
  readonly actual: string
  /** What the statement says, what an outsider would say, and the question to ask: one paragraph. */
  readonly message: string
  /** The one question to ask: the last sentence of the message. */
  readonly question: string
  /** Where the rule is documented. */
  readonly url: string
  /** Outcomes that could stand there, best first; up to four. */
  readonly suggestions: readonly Suggestion[]
  /** The language of the message, the question and the derivations. */
  readonly language: LanguageTag
  readonly subject: Subject
}

/** A finding of a rule that is on. */
export interface WeighedFinding extends Finding {
  readonly severity: Severity
}

/** What linting a document gives. */
export interface Report {
  /** All statements, outcomes too, in the order of the source. */
  readonly statements: readonly JudgedStatement[]
  /** In the order of the source. */
  readonly findings: readonly WeighedFinding[]
}

/** Finds and judges what a document states, and works out what each rule would say of it. */
export function analyse(document: Document, given: DocumentOptions = {}): Analysis {
  const options = oneOfEqual(given)
  const vocabulary = vocabularyOf(options)
  const found = findStatements(document, options)
  const statements = found.statements.map((statement) => judged(statement, vocabulary))
  const subjects = [...statements, ...found.placeholders]
  subjects.sort((one, other) => one.range.start - other.range.start)
  const context = { document, statements, vocabulary, options }
  const findings = subjects.flatMap((subject) => findingOf(subject, context) ?? [])
  return { statements, placeholders: found.placeholders, findings }
}

/** Finds, judges and flags by the rules that `settings` turn on. */
export function lint(document: Document, settings: Settings = {}): Report {
  const { preset = 'recommended', rules = {}, ...options } = settings
  const analysis = analyse(document, options)
  const findings = analysis.findings.flatMap((finding) => {
    const setting = rules[finding.ruleId] ?? PRESETS[preset][finding.ruleId]
    const [severity, ruleOptions] = typeof setting === 'string' ? [setting] : setting
    const isOn = severity !== 'off' && isWanted(finding, ruleOptions)
    return isOn ? [{ ...finding, severity }] : []
  })
  return { statements: analysis.statements, findings }
}

/**
 * Judges a text that stands alone, and works out what a rule would say of it: the whole text is one
 * statement, wherever it comes from.
 */
export function analyseText(text: string, options: DocumentOptions = {}): Analysis {
  const vocabulary = vocabularyOf(options)
  const statement = judged(standingAlone(text, options), vocabulary)
  const context = { document: { blocks: [] }, statements: [statement], vocabulary, options }
  const finding = findingOf(statement, context)
  return { statements: [statement], placeholders: [], findings: finding ? [finding] : [] }
}

function standingAlone(text: string, { language = 'auto' }: DocumentOptions): Statement {
  const range = { start: 0, end: text.length }
  return {
    text,
    range,
    segments: [{ text: range, source: range }],
    section: 'mission',
    form: 'marker',
    language: language === 'auto' ? guessLanguage(text) : language,
    blocks: [],
    replaceable: true,
  }
}

/** Whether a rule's own options let a finding through. */
export function isWanted({ ruleId, messageId }: Finding, options: RuleOptions = {}): boolean {
  const own: Rule['options'] = RULES.find(({ id }) => id === ruleId)?.options
  return Object.entries(own ?? {}).every(
    ([name, option]) => option.messageId !== messageId || (options[name] ?? option.default),
  )
}

interface Context {
  readonly document: Document
  readonly statements: readonly JudgedStatement[]
  readonly vocabulary: Vocabulary
  readonly options: DocumentOptions
}

function judged(statement: Statement, vocabulary: Vocabulary): JudgedStatement {
  const { text, language } = statement
  return { ...statement, kind: 'statement', ...judgeReading(text, language, vocabulary) }
}

function findingOf(subject: Subject, context: Context): Finding | undefined {
  for (const rule of RULES) {
    const messageId = rule.check(subject)
    if (messageId !== undefined) return compose(rule, messageId, subject, context)
  }
  return undefined
}

function compose(rule: Rule, messageId: string, subject: Subject, context: Context): Finding {
  const { messages = 'auto' } = context.options
  const language = messages === 'auto' ? (subject.language ?? 'en') : messages
  const asked =
    subject.kind === 'statement'
      ? question(subject, language)
      : LANGUAGES[language].messages.questions.none
  return {
    ruleId: rule.id,
    messageId,
    range: subject.range,
    actual: subject.text,
    message: `${said(rule, messageId, subject, language)} ${asked}`,
    question: asked,
    url: rule.meta.url,
    suggestions: subject.kind === 'statement' ? suggest(subject, { ...context, language }) : [],
    language,
    subject,
  }
}

/** What the statement says, and what an outsider would say to that. */
function said(rule: Rule, messageId: string, subject: Subject, language: LanguageTag): string {
  const template = rule.messages[language][messageId] ?? ''
  if (subject.kind === 'placeholder') return template
  const { judgement } = subject
  const { outsider, heard } = LANGUAGES[language].messages
  const reply = heard.replace('{reply}', () => outsider[judgement.verdict])
  const leading = judgement.roles[0] ?? 'act'
  const quoting = template
    .replace('{cue}', () => quote(judgement, leading))
    .replace('{state}', () => quote(judgement, 'state'))
  return `${quoting} ${reply}`
}

/** The longest quotation that still reads well within a message, in UTF-16 units. */
const LONGEST_QUOTATION = 80

function quote(judgement: Judgement, kind: CueKind): string {
  const text = judgement.cues.find((cue) => cue.kind === kind)?.text ?? ''
  if (text.length <= LONGEST_QUOTATION) return text
  const end = text.lastIndexOf(' ', LONGEST_QUOTATION)
  return `${text.slice(0, end > 0 ? end : LONGEST_QUOTATION)} ...`
}
