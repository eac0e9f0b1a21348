import { GOVERNED, type GovernedSense } from './lexicon/phrases.ts'

const GOVERNED_BY_VERB: ReadonlyMap<string, ReadonlyMap<string, GovernedSense>> = governedByVerb()

function governedByVerb(): Map<string, Map<string, GovernedSense>> {
  const found = new Map<string, Map<string, GovernedSense>>()
  for (const [verbs, prepositions, sense] of GOVERNED) {
    for (const verb of verbs.split(' ')) {
      const own = found.get(verb) ?? new Map<string, GovernedSense>()
      for (const preposition of prepositions.split(' ')) own.set(preposition, sense)
      found.set(verb, own)
    }
  }
  return found
}

/** What a verb makes of the phrase after a preposition, where it governs that preposition. */
export function governed(lemma: string, preposition: string): GovernedSense | undefined {
  return GOVERNED_BY_VERB.get(lemma)?.get(preposition)
}

export function governsSomething(lemma: string): boolean {
  return GOVERNED_BY_VERB.has(lemma)
}
