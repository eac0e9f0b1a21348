import { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../languages/language.ts'
import type { Token } from './tokens.ts'

/** How much speaks for each language that is known here, and for any other. */
export interface Votes {
  readonly known: Readonly<Record<LanguageTag, number>>
  readonly foreign: number
}

/** Frequent in languages that are not known here, and words of neither English nor Dutch. */
const FOREIGN: ReadonlySet<string> = new Set(
  `und der das nicht ist für ein eine einer eines zu sich auf den dem unsere unser wir mit auch durch
  oder wird im sind bei zur zum aus werden nach von
  le la les des du une est pour dans et que qui nous notre nos sur avec aux ses sont leur être
  el los las una por nuestra nuestro del y es su con sin para como más todos
  il di che della nostra nostro sono gli nella degli per tutti
  uma não com nossa nosso dos das ao são
  och att det på av vår är som för
  vores til af
  ons'n nie 'n vir ek hulle mense sodat wêreld gemeenskap wees`.split(/\s+/u),
)

/** A function word tells more than a word that only one lexicon lists. */
const FUNCTION_WORD = 2
const LISTED_WORD = 1

/** Lets every word of a text vote for the languages that have it. */
export function languageVotes(tokens: Iterable<Token>): Votes {
  const known: Record<LanguageTag, number> = { en: 0, nl: 0 }
  let foreign = 0
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue
    const bySmallWord = LANGUAGE_TAGS.filter((tag) => LANGUAGES[tag].functionWords.has(form))
    const isForeign = FOREIGN.has(form)
    if (isForeign) foreign += FUNCTION_WORD
    for (const tag of bySmallWord) known[tag] += FUNCTION_WORD
    if (isForeign || bySmallWord.length > 0) continue
    const listing = LANGUAGE_TAGS.filter((tag) => LANGUAGES[tag].lists(form))
    const [only, ...more] = listing
    if (only && more.length === 0) known[only] += LISTED_WORD
  }
  return { known, foreign }
}
