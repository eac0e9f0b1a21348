export { CUE_KINDS, type Cue, type CueKind, type Judgement } from './judgement.ts'
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
export {
  SECTIONS,
  type Form,
  type JudgedStatement,
  type Placeholder,
  type Section,
  type Statement,
  type Suggestion,
  type SuggestionOrigin,
} from './analysis.ts'
export {
  validateDocumentOptions,
  validateSettings,
  type DocumentOptions,
  type RuleSetting,
  type RuleSeverity,
  type Settings,
} from './options.ts'
export { nearest, SettingsError } from './settings-error.ts'
export { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from './languages/language.ts'
export { explainJudgement, judge, type Explanation, type JudgeOptions } from './read/judge.ts'
export type { Step, StepCode } from './read/explain.ts'
export { mightStateMission } from './find/might-state-mission.ts'
export { adoptionOf, derivationOf, messageWith } from './rewrite/tell.ts'
export { PRESETS, type Preset } from './rules/configs.ts'
export { RULES } from './rules/index.ts'
export {
  RULE_IDS,
  type AcceptedExample,
  type FlaggedExample,
  type Rule,
  type RuleId,
  type RuleOption,
  type RuleOptions,
  type Severity,
  type Subject,
} from './rules/rule.ts'
export {
  analyse,
  analyseText,
  isWanted,
  lint,
  type Analysis,
  type Finding,
  type Report,
  type WeighedFinding,
} from './lint.ts'
