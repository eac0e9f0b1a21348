import type { CueKind } from './judgement.ts'
import type { SetAside } from './read/combine.ts'
import type { StepCode } from './read/explain.ts'
import type { RoleKind, Verdict } from './verdict.ts'

/** What the tools say in one language. `{cue}`, `{line}` and `{noun}` are filled in. */
export interface Messages {
  /** The verdicts by name. */
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** What an outsider says to each verdict. */
  readonly outsider: Readonly<Record<Verdict, string>>
  /** How an outsider's reply is brought: `{reply}` is filled in. */
  readonly heard: string
  /** The one question to ask, by leading role kind, and for statements with no role; with `{noun}` and `{place}`. */
  readonly questions: Readonly<Record<RoleKind | 'mixed' | 'none', string>>
  /** What stands for `{noun}` and `{place}` in a question where the statement has no noun that fits. */
  readonly questionWords: { readonly noun: string; readonly place: string }
  /** How a suggestion was come by, by derivation key. */
  readonly derivations: Readonly<Record<string, string>>
  /** How suggestions are told where they stand in the message itself: `{seeds}`, each in quotes. */
  readonly perhaps: string
  /** The title of the action that writes a suggestion over the statement: `{seed}`. */
  readonly adopt: string
  /** Why a clause was read as it was, by the key in `Clause.because`. */
  readonly because: Readonly<Record<string, string>>
  /** The kinds of cue, as words in a sentence. */
  readonly cues: Readonly<Record<CueKind, string>>
  /** The steps of an explanation; `{frame}`, `{cue}`, `{kind}`, `{because}`, `{also}` are filled in. */
  readonly steps: Readonly<Record<StepCode, string>>
  /** Why a part was set aside, by the name of the rule in `read/combine.ts`. */
  readonly setAside: Readonly<Record<SetAside, string>>
}
