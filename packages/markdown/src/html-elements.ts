import type { BlockKind, Container, Span } from '@mission-lint/core'

/** What an element means for the text in it. */
export interface ElementRole {
  /** The kind of block that its text is; without one, the kind that text has around it. */
  readonly text?: BlockKind
  /** The container that it is. */
  readonly container?: Exclude<Container['kind'], 'element'>
  readonly ordered?: true
  readonly depth?: number
  /** Open elements that its start tag ends, up to one of `within`. */
  readonly ends?: readonly string[]
  readonly within?: readonly string[]
}

/** Elements that only hold others, or text of the kind that there is around them. */
const PLAIN =
  'address article aside body button caption center details dialog div fieldset figcaption figure ' +
  'footer form header hgroup legend main nav option p search section'

/** What ends a paragraph must not reach beyond. */
const CELLS = ['td', 'th', 'caption', 'table']

const TABLE = { within: ['table'] }

/** Elements that stand apart from the text around them; all others are inline. */
export const BLOCK_ELEMENTS: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...PLAIN.split(' ').map((name): [string, ElementRole] => [name, {}]),
  ...[1, 2, 3, 4, 5, 6].map((depth): [string, ElementRole] => [
    `h${depth}`,
    { text: 'heading', depth },
  ]),
  ['summary', { text: 'heading', depth: 6 }],
  ['blockquote', { text: 'paragraph', container: 'quote' }],
  ['ul', { container: 'list' }],
  ['menu', { container: 'list' }],
  ['ol', { container: 'list', ordered: true }],
  ['li', { text: 'item', container: 'item', ends: ['li'], within: ['ul', 'ol', 'menu'] }],
  ['dl', { container: 'definitions' }],
  ['dt', { text: 'term', ends: ['dt', 'dd'], within: ['dl'] }],
  ['dd', { text: 'definition', ends: ['dt', 'dd'], within: ['dl'] }],
  ['table', { container: 'table' }],
  ['thead', { ...TABLE, ends: ['thead', 'tbody', 'tfoot'] }],
  ['tbody', { ...TABLE, ends: ['thead', 'tbody', 'tfoot'] }],
  ['tfoot', { ...TABLE, ends: ['thead', 'tbody', 'tfoot'] }],
  ['tr', { ...TABLE, ends: ['tr'] }],
  ['td', { ...TABLE, text: 'cell', ends: ['td', 'th'] }],
  ['th', { ...TABLE, text: 'cell', ends: ['td', 'th'] }],
  ['hr', {}],
])

/** What the start tag of a block element ends: an open paragraph, unless a cell keeps it in. */
export const ENDS_PARAGRAPH = { ends: ['p'], within: CELLS }

/** Elements whose content no reader sees as text. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio canvas datalist head iframe math noembed noframes noscript object plaintext pre script ' +
    'select style svg template textarea title video xmp'
  ).split(' '),
)

/** Elements without content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'area base basefont bgsound br col embed frame hr img input keygen link meta param source ' +
    'track wbr'
  ).split(' '),
)

/** Elements that mark their text, and what they mark it as. */
export const SPAN_TAGS: ReadonlyMap<string, Span['kind']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['a', 'link'],
  ['code', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
])
