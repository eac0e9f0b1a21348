/** An outcome that grammar makes of a reading, before the judge has seen it. */
export interface Seed {
  /** The outcome: a capital in front, no full stop. */
  readonly text: string
  /** Which derivation made it: a key of `messages.derivations`. */
  readonly derivation: string
  /** It says the same as the seed before it, and is wanted only where that one does not hold. */
  readonly otherwise?: true
  /** It says no more than that the helped are not alone: only where nothing else is wanted. */
  readonly isThin?: true
  /** It is made of a state that the statement names, not of what the organisation does. */
  readonly isNamed?: true
}
