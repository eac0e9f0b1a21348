import type { Range } from '@mission-lint/core'
import type { BlockList, Surroundings } from './blocks.ts'
import { isTooDeep } from './nesting.ts'
import { subregion, type Region } from './region.ts'
import { addTomlFields } from './toml-fields.ts'
import { addYamlFields } from './yaml-fields.ts'

/**
 * Adds the fields of the front matter, which is recognised from the raw text alone: without an
 * extension for it a parser makes a rule and a heading of it. Returns where the page's own text
 * starts in the region's text; 0 without front matter.
 */
export function addFrontMatter(place: Surroundings, list: BlockList): number {
  for (const { opening, closing, add } of KINDS) {
    const found = findFence(place.region.text, opening, closing)
    if (!found) continue
    const region = withLineFeeds(subregion(place.region, found.content))
    if (isTooDeep(region.text)) return found.end
    return add({ ...place, region }, list) ? found.end : 0
  }
  return 0
}

const KINDS = [
  {
    opening: /^---[ \t]*(?:\r\n|\r|\n)/,
    closing: /^---[ \t]*(?:\r\n|\r|\n|$)/gm,
    add: addYamlFields,
  },
  {
    opening: /^\+\+\+[ \t]*(?:\r\n|\r|\n)/,
    closing: /^\+\+\+[ \t]*(?:\r\n|\r|\n|$)/gm,
    add: addTomlFields,
  },
] as const

/** Markdown ends a line with a lone carriage return too; YAML and TOML do not. */
function withLineFeeds(region: Region): Region {
  return { ...region, text: region.text.replace(/\r(?!\n)/g, '\n') }
}

interface Fence {
  readonly content: Range
  readonly end: number
}

function findFence(text: string, opening: RegExp, closing: RegExp): Fence | undefined {
  const first = opening.exec(text)
  if (!first) return undefined
  const start = first[0].length
  closing.lastIndex = start
  const last = closing.exec(text)
  if (!last) return undefined
  return { content: { start, end: last.index }, end: last.index + last[0].trimEnd().length }
}
