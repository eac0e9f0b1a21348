import type { Document } from '@mission-lint/core'
import { BlockList, outermost } from './blocks.ts'
import { HtmlReader } from './html.ts'
import { wholeSource } from './region.ts'

/** Turns an HTML page, or a part of one, into a document. */
export function fromHtml(source: string): Document {
  const place = outermost(wholeSource(source))
  const list = new BlockList()
  new HtmlReader(place, list).read(place.region)
  return list.document()
}
