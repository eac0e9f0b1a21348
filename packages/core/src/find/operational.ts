import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passage.ts'

/** How many mentions make it plain, and how many times more than those of one's own mission they must be. */
const LEAST = 3
const TIMES = 2
/** How many different words of adventure make it plain. */
const LEAST_ADVENTURE = 4
/** How many more it takes for each time that a text speaks of its own mission. */
const MORE_ADVENTURE = 2

/**
 * Whether a document tells of missions that are carried out, in games, drones, space or trade: it
 * speaks of several, of briefings, waypoints and files of missions, or of enemies and orbits.
 */
export function isOperational(passages: readonly Passage[], lexicons: readonly Lexicon[]): boolean {
  const adventure = new Set<string>()
  let told = 0
  let own = 0
  for (const { tokens } of passages) {
    for (let at = 0; at < tokens.length; at++) {
      for (const lexicon of lexicons) {
        const noun = lexicon.nouns.at(tokens, at)
        if (!noun && lexicon.takes('plural', tokens, at) > 0) told += 1
        if (lexicon.takes('adventure', tokens, at) > 0) adventure.add(tokens[at]?.form ?? '')
        if (noun?.value.section !== 'mission' || !noun.value.strong) continue
        if (lexicon.takes('operational', tokens, noun.to) > 0) told += 1
        if (at > 0 && lexicon.takes('own', tokens, at - 1) > 0) own += 1
      }
    }
  }
  const isAdventure = adventure.size >= LEAST_ADVENTURE + own * MORE_ADVENTURE
  return isAdventure || (told >= LEAST && told > own * TIMES)
}
