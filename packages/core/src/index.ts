export type { Cue, CueKind, Judgement } from './judgement.ts'
export type { Range } from './range.ts'
export { ROLE_KINDS, verdictOf, type RoleKind, type Verdict, type World } from './verdict.ts'
export {
  toSource,
  type Block,
  type BlockKind,
  type Container,
  type Document,
  type Quoting,
  type Segment,
  type Span,
} from './document.ts'
export type {
  Form,
  JudgedStatement,
  Placeholder,
  Section,
  Statement,
  Suggestion,
  SuggestionOrigin,
} from './analysis.ts'
export type { DocumentOptions, RuleSeverity, Settings } from './options.ts'
export { LANGUAGES, type LanguageTag } from './languages/language.ts'
export { judge, type JudgeOptions } from './read/judge.ts'
export { mightStateMission } from './find/might-state-mission.ts'
export type { Rule, RuleId, Severity } from './rules/rule.ts'
export type { Analysis, Finding, Report, WeighedFinding } from './lint.ts'
