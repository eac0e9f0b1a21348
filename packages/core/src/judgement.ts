import type { Range } from './range.ts'
import { ROLE_KINDS, type RoleKind, type Verdict, type World } from './verdict.ts'

/** What a cue speaks for: a kind of role, an act, or a state. */
export type CueKind = RoleKind | 'act' | 'state'

/** All kinds of cue. */
export const CUE_KINDS = [...ROLE_KINDS, 'act', 'state'] as const satisfies readonly CueKind[]

/** Words that made the verdict what it is. */
export interface Cue {
  readonly kind: CueKind
  /** In the text that was judged; UTF-16 offsets, half-open. */
  readonly range: Range
  /** The words themselves: the text's slice at `range`. */
  readonly text: string
}

/** The judgement of one statement. Every verdict follows from `roles` and `world` by one table. */
export interface Judgement {
  readonly verdict: Verdict
  /** BCP 47; `undefined` where the language is not one that is known here. */
  readonly language: string | undefined
  /** The kinds of role that the statement fixes, the leading one first, each once. */
  readonly roles: readonly RoleKind[]
  readonly world: World
  /** In the order of the text. */
  readonly cues: readonly Cue[]
}
