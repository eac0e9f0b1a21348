import type { RoleKind, Verdict } from './verdict.ts'

/** What the tools say in one language. `{cue}`, `{line}` and `{noun}` are filled in. */
export interface Messages {
  /** What an outsider says to each verdict. */
  readonly outsider: Readonly<Record<Verdict, string>>
  /** The one question to ask, by leading role kind, and for statements with no role. */
  readonly questions: Readonly<Record<RoleKind | 'mixed' | 'none', string>>
  /** How a suggestion was come by, by derivation key. */
  readonly derivations: Readonly<Record<string, string>>
  /** Why a clause was read as it was, by the key in `Clause.because`. */
  readonly because: Readonly<Record<string, string>>
}
