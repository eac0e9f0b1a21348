import {
  LANGUAGE_TAGS,
  RULES,
  type FlaggedExample,
  type LanguageTag,
  type Range,
  type RuleId,
} from '@mission-lint/core'

/** A rule's example as a test wants it: what is to be linted, and what must be flagged in it. */
export interface Example {
  readonly ruleId: RuleId
  readonly language: LanguageTag
  /** The example's Markdown without its marks. */
  readonly markdown: string
  /** What is marked; `undefined` in an example that the rule accepts. */
  readonly flagged: Range | undefined
  /** The first suggestion that is expected, where one is promised. */
  readonly suggestion: string | undefined
  /** For the title of a test. */
  readonly title: string
}

/** Every example of every rule, in both languages. */
export function ruleExamples(): Example[] {
  return RULES.flatMap(({ id, examples }) =>
    LANGUAGE_TAGS.flatMap((language) => {
      const { flagged, accepted } = examples[language]
      const all: readonly FlaggedExample[] = [...flagged, ...accepted]
      return all.map((example) => exampleOf(id, language, example))
    }),
  )
}

function exampleOf(
  ruleId: RuleId,
  language: LanguageTag,
  { markdown, suggestion }: FlaggedExample,
): Example {
  const title = `${ruleId} (${language}): ${JSON.stringify(markdown)}`
  return { ruleId, language, title, suggestion, ...unmark(markdown) }
}

/** Takes the marks `[[` and `]]` out of an example, and says what stood between them. */
function unmark(marked: string): Pick<Example, 'markdown' | 'flagged'> {
  const open = marked.indexOf('[[')
  const close = marked.indexOf(']]')
  if (open < 0 || close < open) return { markdown: marked, flagged: undefined }
  return {
    markdown: marked.slice(0, open) + marked.slice(open + 2, close) + marked.slice(close + 2),
    flagged: { start: open, end: close - 2 },
  }
}
