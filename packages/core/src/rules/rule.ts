import type { LanguageTag } from '../languages/language.ts'
import type { JudgedStatement, Placeholder } from '../analysis.ts'

/** The identifier of a rule: the same in every host, after the host's own prefix. */
export type RuleId =
  | 'no-helping-role'
  | 'no-activity-role'
  | 'no-offering-role'
  | 'no-ranking-role'
  | 'no-identity-role'
  | 'no-output-target'
  | 'no-change-as-goal'
  | 'outcome-first'
  | 'no-empty-mission'

/** The rules' ids, in the order of the documentation. */
export const RULE_IDS = [
  'no-helping-role',
  'no-activity-role',
  'no-offering-role',
  'no-ranking-role',
  'no-identity-role',
  'no-output-target',
  'no-change-as-goal',
  'outcome-first',
  'no-empty-mission',
] as const satisfies readonly RuleId[]

/** Where a rule is documented. */
export function ruleUrl(id: RuleId): string {
  return `https://github.com/mission-lint/mission-lint/blob/main/packages/core/docs/rules/${id}.md`
}

/** How much a finding weighs. Hosts translate it by one documented table. */
export type Severity = 'info' | 'warning' | 'error'

/** What a rule looks at: a statement with its judgement, or a place where a statement is missing. */
export type Subject = JudgedStatement | Placeholder

/** A rule of mission-lint. Its examples are its tests and its documentation. */
export interface Rule {
  readonly id: RuleId
  readonly meta: {
    /** One line: what it flags. */
    readonly description: Readonly<Record<LanguageTag, string>>
    /** Why it exists and where that comes from: paragraphs of Markdown. */
    readonly rationale: Readonly<Record<LanguageTag, readonly string[]>>
    readonly url: string
    readonly severity: Severity
  }
  /** Options of its own. */
  readonly options?: Readonly<Record<string, RuleOption>>
  /** Decides whether the rule flags a subject, and by which of its messages. */
  readonly check: (subject: Subject) => string | undefined
  /**
   * Message templates by language and message id. `{cue}` stands for the words that decided, `{state}`
   * for those that name the wanted state.
   */
  readonly messages: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>>
  readonly examples: Readonly<Record<LanguageTag, RuleExamples>>
}

/** An option of a rule: whether one of its messages is given. */
export interface RuleOption {
  /** The message that it is about. */
  readonly messageId: string
  readonly default: boolean
  readonly description: Readonly<Record<LanguageTag, string>>
}

/** Values for a rule's own options. */
export type RuleOptions = Readonly<Record<string, boolean>>

export interface RuleExamples {
  /** Markdown documents in which the rule flags exactly the marked statement. */
  readonly flagged: readonly FlaggedExample[]
  /** Markdown documents in which it flags nothing. */
  readonly accepted: readonly AcceptedExample[]
}

export interface FlaggedExample {
  /** Markdown, with the statement that is flagged between `[[` and `]]`. */
  readonly markdown: string
  /** The first suggestion that is expected; absent where none can be given. */
  readonly suggestion?: string
}

export interface AcceptedExample {
  readonly markdown: string
  /** Why this one is fine. */
  readonly because: string
}
