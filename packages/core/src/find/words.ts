import type { Section } from '../analysis.ts'

/** The words of one language by which a document announces a mission; all in lower case. */
export interface FindingWords {
  /** Words and phrases that name a section ("mission", "why we exist"), by section. */
  readonly sections: Readonly<Record<Section, readonly string[]>>
}
