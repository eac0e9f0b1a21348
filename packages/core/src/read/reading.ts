import type { Range } from '../range.ts'
import type { CueKind } from '../judgement.ts'

/** What a statement says, part by part: all that the verdict, its explanation and rewrites are taken from. */
export interface Reading {
  readonly text: string
  /** In the order of the text; sentences are told apart by `sentence`. */
  readonly clauses: readonly Clause[]
  /** All words and marks of the text, in its order. */
  readonly words: readonly ReadWord[]
}

/** A word or mark of the text, with what the lexicon makes of it. */
export interface ReadWord extends Range {
  /** Its dictionary form; the form as it is written, in lower case, where that is unknown. */
  readonly lemma: string
  /** What it can be, in the terms of its language's lexicon; a mark is itself. */
  readonly sort: string
  /** In no list: what is known of it was taken from its ending and its place. */
  readonly isGuess?: true
  /** One of the user's own words, or part of a name of theirs: what the user says of it counts. */
  readonly isUsers?: true
}

/**
 * How a clause hangs on the one before it:
 * - `main`: the first of its sentence, after its frame is taken off.
 * - `and`: beside the one before it, with the same rights.
 * - `purpose`: what for ("in order to", "to", "om ... te", "ter").
 * - `result`: with what effect ("so that", "zodat", "leading to").
 * - `means`: by what ("by planting trees", "through research", "door te").
 * - `description`: says more of a noun ("dedicated to ...", "a school where ..."); no statement of its own.
 * - `aside`: an introduction, a reason, an apposition; not judged.
 */
export type ClauseLink = 'main' | 'and' | 'purpose' | 'result' | 'means' | 'description' | 'aside'

/** One judged part of a statement: a verb with what belongs to it, or a noun phrase that stands alone. */
export interface Clause {
  /** Index of its sentence, from 0. */
  readonly sentence: number
  readonly link: ClauseLink
  /** In the text, frame included. */
  readonly range: Range
  /** The words in front that fix nothing ("our mission is to"), where there are any. */
  readonly frame?: Range
  /** What the clause speaks for; `undefined` where nothing can be read from it. */
  readonly sense: CueKind | undefined
  /**
   * What the same words speak for besides: an `output-target` counts some work ("helping 500 firms"),
   * which is `helping` as well.
   */
  readonly also?: CueKind
  /**
   * Of a `result` or `purpose` with sense `state`: it says what people *can do* ("so that they can
   * file on their own"), not what they or others *are*. After helping and after bringing people
   * together that is no separate state.
   */
  readonly ability?: true
  /** Of an activity: it brings people together ("connect", "unite"; "verbinden"). */
  readonly joins?: true
  /** The words that decided the sense. */
  readonly cue: Range
  /** Which consideration of the guide decided: a key of the explanations in `languages/<tag>/messages.ts`. */
  readonly because: string
  /** The verb's or noun's dictionary form: an infinitive, a singular. */
  readonly lemma?: string
  readonly subject?: Range
  /** What the verb acts on, or whom it helps. */
  readonly object?: Range
  /** What the helped are helped to, or what is made of the object. */
  readonly complement?: Complement
}

/** What follows the object of a verb. */
export interface Complement {
  /**
   * - `infinitive`: "(help them) find work", "(mensen helpen) werk te vinden"
   * - `adjective`: "(make the city) cleaner", "(de stad) schoner (maken)"
   * - `noun`: "(help companies with) social innovation"
   * - `clause`: "(ensure) everyone has a home"
   */
  readonly kind: 'infinitive' | 'adjective' | 'noun' | 'clause'
  readonly range: Range
}
