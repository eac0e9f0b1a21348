import type { Range } from '@mission-lint/core'
import type { BlockList, Surroundings } from './blocks.ts'
import { subregion } from './region.ts'
import { addYamlFields } from './yaml-fields.ts'

export interface FrontMatter {
  /** Where the page's own text starts, in the region's text; 0 without front matter. */
  readonly end: number
}

/** Adds the fields of the front matter, which is recognised from the raw text alone. */
export function addFrontMatter(place: Surroundings, list: BlockList): FrontMatter {
  const found = findFence(place.region.text)
  if (!found) return { end: 0 }
  const inside = { ...place, region: subregion(place.region, found.content) }
  return { end: addYamlFields(inside, list) ? found.end : 0 }
}

interface Fence {
  readonly content: Range
  readonly end: number
}

function findFence(text: string): Fence | undefined {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text)
  if (!opening) return undefined
  const start = opening[0].length
  const closing = /^---[ \t]*(?:\r\n|\r|\n|$)/gm
  closing.lastIndex = start
  for (let match = closing.exec(text); match; match = closing.exec(text))
    return { content: { start, end: match.index }, end: match.index + match[0].trimEnd().length }
  return undefined
}
