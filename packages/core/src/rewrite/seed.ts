/** An outcome that grammar makes of a reading, before the judge has seen it. */
export interface Seed {
  /** The outcome: a capital in front, no full stop. */
  readonly text: string
  /** Which derivation made it: a key of `messages.derivations`. */
  readonly derivation: string
}
