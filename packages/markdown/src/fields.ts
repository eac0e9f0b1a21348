import type { Quoting, Range } from '@mission-lint/core'
import { align } from './align.ts'
import { BlockList, outermost, type Surroundings } from './blocks.ts'
import type { Region } from './region.ts'
import { scalarRegion, type ScalarWriting } from './scalars.ts'
import { joinParts, TextBuilder, type TextParts } from './text-builder.ts'
import { walkerOf } from './walk.ts'

/** A value of front matter and where it stands in the region. */
export interface Field {
  readonly path: readonly (string | number)[]
  readonly value: string
  readonly quoting: Quoting
  /** The value as written, quotes and block indicators included. */
  readonly range: Range
  /** The value without these. */
  readonly content: Range
  readonly writing: ScalarWriting
}

/** Adds a value of front matter as a block. */
export function addField(field: Field, place: Surroundings, list: BlockList): void {
  const { path, quoting, value, range } = field
  const region = scalarRegion(value, place.region, field.content, field.writing)
  const parts = region ? fieldParts(region) : wholeField(field, place.region)
  list.add('field', place, range, parts, { path, quoting })
}

/** What may be markup, or paragraphs. */
const MARKUP = /[*_`<&[\\\n]/

/** The text of a value, without the Markdown or HTML that it may hold. */
function fieldParts(region: Region): TextParts {
  if (!MARKUP.test(region.text)) return plainParts(region)
  const list = new BlockList()
  walkerOf(list).markdown(region, outermost(region))
  const blocks = list.blocks.filter(({ kind, text }) => kind !== 'marker' && text !== '')
  return blocks.length > 0 ? joinParts(blocks) : plainParts(region)
}

function plainParts(region: Region): TextParts {
  const whole = { start: 0, end: region.text.length }
  const writing = { dialect: 'verbatim', quotes: 0 } as const
  const builder = new TextBuilder(region)
  for (const stretch of align(region.text, region.text, whole, writing)?.stretches ?? [])
    builder.add(stretch)
  return builder.finish()
}

/** A value that the source says in a way that is not understood stands for its place as a whole. */
function wholeField({ value, content }: Field, region: Region): TextParts {
  const builder = new TextBuilder(region)
  builder.add({ text: value.replace(/\s+/g, ' ').trim(), ...content })
  return builder.finish()
}
