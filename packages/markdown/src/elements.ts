import { insideContainer, type BlockList, type Details, type Surroundings } from './blocks.ts'
import { BLOCK_ELEMENTS, type ElementRole } from './html-elements.ts'

/** An element of HTML or MDX, as far as it matters for its text. */
export interface Element {
  readonly name: string
  /** Its `id` and its `class`. */
  readonly words: readonly string[]
  readonly language: string | undefined
}

/** The place inside an element: its containers, and what its text is. */
export function placeInside(element: Element, outer: Surroundings, list: BlockList): Surroundings {
  const { language } = element
  const role = BLOCK_ELEMENTS.get(element.name)
  const place =
    language === undefined || element.name === 'html'
      ? outer
      : { ...outer, details: { ...outer.details, language } }
  return role ? insideBlock(element, role, place, list) : place
}

function insideBlock(
  element: Element,
  role: ElementRole,
  outer: Surroundings,
  list: BlockList,
): Surroundings {
  let place = outer
  const { container, text, depth } = role
  if (container === 'list')
    place = insideContainer(place, list, { kind: container, ordered: role.ordered === true })
  else if (container) place = insideContainer(place, list, { kind: container })
  const name = nameOf(element)
  if (name !== undefined) place = list.inside(place, { kind: 'element', name })
  if (!text) return place
  const language = languageIn(place)
  return { ...place, kind: text, details: depth === undefined ? language : { ...language, depth } }
}

function languageIn({ details: { language } }: Surroundings): Details {
  return language === undefined ? {} : { language }
}

/** Elements that say no more than their blocks and containers do, unless they bear words. */
const TOLD: ReadonlySet<string> = new Set(
  [...BLOCK_ELEMENTS]
    .filter(([, role]) => role.container ?? role.text ?? role.ends)
    .map(([name]) => name)
    .concat('p', 'body'),
)

/** An element's tag name with the words of its `id` and `class`. */
function nameOf({ name, words }: Element): string | undefined {
  return words.length === 0 && TOLD.has(name) ? undefined : [name, ...words].join(' ')
}
