import type { Heading, Outline } from './outline.ts'
import type { Passage } from './passage.ts'
import type { Span } from './pattern.ts'

/** What a label alone can speak for: up to the next heading, or past a slogan set as one right after it. */
export function spanAfter(passage: Passage, outline: Outline): Span {
  const { passages } = outline
  const next = passages[passage.index + 1]
  const heading = next?.block.kind === 'heading' ? outline.headingOf(next.index) : undefined
  if (next && heading && !heading.announcement && sharesElement(passage, next)) return heading.own
  return { from: passage.index + 1, to: outline.stretchOf(passage.index).to }
}

/** Whether two passages stand in one element of HTML, the page itself left out. */
function sharesElement(one: Passage, other: Passage): boolean {
  return one.block.containers.some(
    ({ kind, id, name = '' }) =>
      kind === 'element' &&
      !/^(?:html|body|main)\b/u.test(name) &&
      other.block.containers.some((each) => each.kind === kind && each.id === id),
  )
}

/** What a heading speaks for; a page's title in front matter also for what the name of the site heads. */
export function spanUnder({ passage, own }: Heading, outline: Outline): Span {
  const { headings } = outline
  const next = headings[outline.numberOf(own.to) ?? headings.length]
  const isTitle = passage.block.kind === 'field' && next?.depth === 1 && !next.announcement
  const isBare = outline.passages
    .slice(own.from, own.to)
    .every(({ block }) => block.kind === 'field' || block.kind === 'break')
  return isTitle && isBare ? next.own : own
}
