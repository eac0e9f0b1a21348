import type { Section } from '../analysis.ts'

/**
 * The words of one language by which a document announces or states a mission; all in lower case.
 *
 * A pattern is a row of steps, each taking some words: `is` takes that word, `at|in` one of two,
 * `{own}` a phrase of that class, `{noun}` a section's noun, `{strong}` the noun of a mission or
 * vision, `{possessive}` a word such as "Amnesty's", `{gap}` up to a few words of any kind, `{aside}` the same
 * after a word of class `asideOpener`. `?` makes a step optional, `*` lets it repeat.
 */
export interface FindingWords {
  readonly sections: Readonly<Record<Section, SectionWords>>
  readonly classes: Readonly<Record<WordClass, readonly string[]>>
  /** How a sentence says what the mission is. */
  readonly sayings: readonly Saying[]
  /** Phrases for a heading as a whole, such as "why {gap} exists". */
  readonly headings: readonly { readonly pattern: string; readonly section: Section }[]
  /** How a change programme states the change as its goal. */
  readonly changes: readonly string[]
}

/** The nouns of one section. */
export interface SectionWords {
  /** Nouns that announce a statement by themselves: "mission". */
  readonly strong: readonly string[]
  /** Nouns that announce one only with an organisation, a team or a project as their subject: "purpose". */
  readonly loose: readonly string[]
}

/** The classes of words that patterns and tests name. */
export type WordClass =
  /** "our" */
  | 'own'
  /** "its": refers back to somebody */
  | 'back'
  /** "your": the reader's */
  | 'reader'
  /** "we" */
  | 'we'
  /** "the" */
  | 'article'
  /** "of", before the one whose mission it is */
  | 'of'
  /** "every", "a": no particular one */
  | 'generic'
  /** "core", "statutory": says what sort of mission */
  | 'quality'
  /** "and" */
  | 'and'
  /** "is", "shall be" */
  | 'is'
  /** "simply": between "is" and what it is */
  | 'adverb'
  /** "aims to": says what is wanted */
  | 'striving'
  /** What no statement begins with, after "is": "critical", "described" */
  | 'notSaid'
  /** What a statement begins with after "is", where a language asks for that; empty where it does not */
  | 'saidOpener'
  /** Opens what may stand between the noun and "is": "at", "as" */
  | 'asideOpener'
  /** "has", "made it" */
  | 'have'
  /** "exists" */
  | 'exist'
  /** "envision", "dream of" */
  | 'dream'
  /** "world", "future" */
  | 'world'
  /** Bodies that have missions: "foundation", "team" */
  | 'body'
  /** Undertakings that may have one: "project" */
  | 'undertaking'
  /** Things that have none: "document", "function" */
  | 'thing'
  /** "that": stands for what went before */
  | 'pointer'
  /** What may stand beside the noun in a heading: "values", "statement", "what is" */
  | 'companion'
  /** Headings and titles of pages about oneself: "about us" */
  | 'about'
  /** Begins a sentence that only leads to the statement: "this page", "below" */
  | 'preamble'
  /** "founded", beside a year */
  | 'founded'
  /** A placeholder, as a whole or with a few words after it: "tbd", "see our strategy" */
  | 'placeholder'
  /** Points elsewhere, with what it points at after it: "see" */
  | 'reference'
  /** Begins an instruction in a template: "describe" */
  | 'instruction'
  /** Begins a second sentence that belongs to the first: "we do so by" */
  | 'continuation'
  /** Begins a new clause after "and": "this year" */
  | 'newClause'
  /** Beside the word "mission", tells of games, flights and the like: "briefing" */
  | 'operational'
  /** Tells of games, flights and the like by itself: "enemy", "orbit" */
  | 'adventure'
  /** Many missions: "missions" */
  | 'plural'
  /** In the title of a page on which a purpose is in passing: "news", "minutes", "privacy notice" */
  | 'incidental'
  /** In the first sentence under a heading, tells what is wrong: "too many", "struggle" */
  | 'problem'
  /** Marks a programme of change in a heading: "reorganisation" */
  | 'change'
  /** In the source given after a statement: "article", "bylaws" */
  | 'citation'
  /** Before "our mission is", says that it may not be so: "whether" */
  | 'doubt'
  /** Before "our mission:", where what follows is that mission: "this is" */
  | 'presenter'
  /** Denies, in a marker: "not a" */
  | 'not'

/** How a sentence says what the mission is. */
export interface Saying {
  readonly pattern: string
  /**
   * Whose mission it says: `own` ours; `named` that of the one named in the pattern's gap or possessive;
   * `subject` that of the sentence's subject, before the pattern; `back` of somebody named before;
   * `bare` of nobody in particular: only under a heading that announces it.
   */
  readonly whose: 'own' | 'named' | 'subject' | 'back' | 'bare'
  /**
   * Where the statement begins: at its sentence, at the pattern (a relative clause), or after it (the frame is not part of it).
   */
  readonly from?: 'sentence' | 'pattern'
  /** Of a saying without a section noun. */
  readonly section?: Section
  /**
   * What must follow the pattern. Default: `said`. `last`: nothing, for what it is stands in front of it
   * ("a valley where nobody is cold is our mission").
   */
  readonly followedBy?: 'said' | 'anything' | 'quotation' | 'end' | 'last' | 'apposition'
  /** Only on a page about oneself, where nothing says it more plainly. */
  readonly faint?: true
}
