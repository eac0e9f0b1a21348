import { UNIVERSALS } from './lexicon/words.ts'
import type { Entry } from './lexicon.ts'

/** What a word adds to the noun phrase that it stands in, as bits of one number. */
export const TRAIT = {
  own: 1,
  wanted: 2,
  praised: 4,
  contented: 8,
  universal: 16,
  absent: 32,
  indefinite: 64,
  collective: 128,
  ranked: 256,
  most: 512,
  client: 1024,
} as const

const BY_FORM: ReadonlyMap<string, number> = new Map([
  ...[...UNIVERSALS].map((form) => [form, TRAIT.universal] as const),
  ...['onze', 'ons', 'mijn', 'onszelf'].map((form) => [form, TRAIT.own] as const),
  ...['nul'].map((form) => [form, TRAIT.absent] as const),
  ...['geen', 'niemand', 'nooit'].map((form) => [form, TRAIT.absent | TRAIT.universal] as const),
  ...['mkb', 'kmo', 'gemeente', 'overheid', 'corporatie'].map(
    (form) => [form, TRAIT.collective] as const,
  ),
  ...['voldoende', 'genoeg'].map((form) => [form, TRAIT.wanted] as const),
  ['een', TRAIT.indefinite],
  ['uw', TRAIT.client],
  ['jouw', TRAIT.client],
  ['meest', TRAIT.most],
])

export function traitsOf(form: string, { adjective, kind, degree }: Entry): number {
  let traits = BY_FORM.get(form) ?? 0
  if (adjective === 'wanted' && kind === undefined) traits |= TRAIT.wanted
  else if (adjective === 'praised') traits |= TRAIT.praised
  else if (adjective === 'contented') traits |= TRAIT.contented
  if (degree === 'superlative' || adjective === 'rank') traits |= TRAIT.ranked
  return traits
}
