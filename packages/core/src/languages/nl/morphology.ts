import { IRREGULAR_PRESENT, STRONG_PARTICIPLES } from './lexicon/verbs.ts'

/** Which form of a verb a word is; the plural of the present is the infinitive. */
export type VerbForm = 'infinitive' | 'singular' | 'stem' | 'participle'

/** One form of a verb: its spelling and what it is. */
export type SpelledForm = readonly [spelling: string, form: VerbForm]

const VOWELS = 'aeiouyàáèéëïöü'
const LONG = 'aeou'

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter)
}

/** Endings of infinitives whose vowel may be unstressed, so that the stem does not lengthen it. */
const UNSTRESSED = ['eren', 'elen', 'enen', 'emen', 'igen', 'eken', 'aren']

/**
 * The stems of an infinitive: "maken" -> "maak", "helpen" -> "help", "geven" -> "geef". Where stress
 * decides ("verbeteren", "organiseren") both spellings are given: the wrong one is no word.
 */
export function stems(infinitive: string): string[] {
  const prefix = infinitive.slice(0, 2)
  if ((prefix === 'be' || prefix === 'ge') && isVowel(infinitive[2]) && infinitive.length > 5) {
    return stems(infinitive.slice(2)).map((stem) => `${prefix}${stem}`)
  }
  if (infinitive.endsWith('iën')) return [infinitive.slice(0, -2).replace(/i$/u, 'ie')]
  if (infinitive.endsWith('eeën')) return [infinitive.slice(0, -2)]
  if (!infinitive.endsWith('en')) return [infinitive.slice(0, -1)]
  const body = infinitive.slice(0, -2)
  const last = body.at(-1)
  const before = body.at(-2)
  if (last !== undefined && last === before && !isVowel(last)) return [body.slice(0, -1)]
  const isOpen = !isVowel(last) && isVowel(before) && !isVowel(body.at(-3))
  const lengthened =
    isOpen && before !== undefined && LONG.includes(before)
      ? `${body.slice(0, -1)}${before}${last ?? ''}`
      : body
  const hard = harden(lengthened)
  return UNSTRESSED.some((ending) => infinitive.endsWith(ending)) && lengthened !== body
    ? [harden(body), hard]
    : [hard]
}

/** At the end of a word v is written f, and z is written s. */
function harden(stem: string): string {
  const last = stem.at(-1)
  if (last === 'v') return `${stem.slice(0, -1)}f`
  return last === 'z' ? `${stem.slice(0, -1)}s` : stem
}

const INSEPARABLE = ['be', 'ge', 'her', 'er', 'ont', 'ver', 'onder', 'over', 'door', 'mis', 'vol']

function participles(infinitive: string): string[] {
  const strong = STRONG_PARTICIPLES[infinitive]
  if (strong !== undefined) return [strong]
  const isPrefixed = INSEPARABLE.some(
    (prefix) => infinitive.startsWith(prefix) && infinitive.length > prefix.length + 3,
  )
  const front = isPrefixed ? '' : 'ge'
  return stems(infinitive).flatMap((stem) =>
    stem.endsWith('t') || stem.endsWith('d')
      ? [`${front}${stem}`]
      : [`${front}${stem}t`, `${front}${stem}d`],
  )
}

/** All forms of a verb that is written as one word and does not come apart. */
export function simpleForms(infinitive: string): SpelledForm[] {
  const forms: SpelledForm[] = [[infinitive, 'infinitive']]
  const irregular = IRREGULAR_PRESENT[infinitive]
  if (irregular) {
    for (const form of irregular) if (form !== infinitive) forms.push([form, 'singular'])
  } else {
    for (const stem of stems(infinitive)) {
      forms.push([stem, 'stem'], [stem.endsWith('t') ? stem : `${stem}t`, 'singular'])
    }
  }
  for (const participle of participles(infinitive)) forms.push([participle, 'participle'])
  return forms
}

/** The forms in which prefix and verb are written together: "schoonmaakt", "schoongemaakt". */
export function joinedForms(prefix: string, base: string): SpelledForm[] {
  return [
    ...simpleForms(base).map(
      ([spelling, form]) => [`${prefix}${spelling}`, form === 'participle' ? form : form] as const,
    ),
    [`${prefix}te${base}`, 'infinitive'],
  ]
}

/** The noun in -ing of a verb: "bevorderen" -> "bevordering". */
export function nounInIng(infinitive: string): string {
  const body = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1)
  return `${body}ing`
}

/** Nouns without a plural, whose plural would be taken for a verb: "bouw", "vervoer". */
const SINGULAR_ONLY: ReadonlySet<string> = new Set(
  'vervoer onderzoek zorg werk steun hulp beheer onderhoud herstel groei verkoop inkoop handel bloei strijd haat hoop eer bouw rust toezicht bezoek overleg behoud aandacht geloof spel jacht dank vrees transport toneel droom advies begrip besef bestaan leven'.split(
    ' ',
  ),
)

/** The plurals that a noun may have; not all of them are words. */
export function plurals(singular: string): string[] {
  const last = singular.at(-1)
  const before = singular.at(-2)
  const found = [`${singular}s`, `${singular}'s`]
  if (SINGULAR_ONLY.has(singular)) return []
  if (singular.endsWith('heid')) return [`${singular.slice(0, -4)}heden`]
  if (singular.endsWith('ie')) found.push(`${singular.slice(0, -1)}ën`, `${singular}ën`)
  if (last === 'e') found.push(`${singular}n`)
  else if (!isVowel(last)) found.push(...pluralsInEn(singular, last, before))
  else found.push(`${singular}en`)
  return found
}

function pluralsInEn(
  singular: string,
  last: string | undefined,
  before: string | undefined,
): string[] {
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last
  const found = [`${singular}en`]
  if (last === undefined || before === undefined) return found
  if (isVowel(before) && singular.at(-3) === before && LONG.includes(before)) {
    found.push(`${singular.slice(0, -2)}${soft}en`, `${singular.slice(0, -2)}${last}en`)
  } else if (isVowel(before))
    found.push(`${singular}${last}en`, `${singular.slice(0, -1)}${soft}en`)
  else found.push(`${singular.slice(0, -1)}${soft}en`)
  return found
}

/** Stems before an ending that starts with e: "groot" -> "grot", "net" -> "nett", "lief" -> "liev". */
function softened(adjective: string): string[] {
  const last = adjective.at(-1)
  const before = adjective.at(-2)
  if (last === undefined || before === undefined || isVowel(last)) return [adjective]
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last
  const isLong = adjective.at(-3) === before && LONG.includes(before)
  if (isLong) return [`${adjective.slice(0, -2)}${soft}`, `${adjective.slice(0, -2)}${last}`]
  const found = [adjective, `${adjective.slice(0, -1)}${soft}`]
  if (isVowel(before) && !isVowel(adjective.at(-3))) found.push(`${adjective}${last}`)
  if (adjective.endsWith('ieel')) found.push(`${adjective.slice(0, -4)}iël`)
  return found
}

/** The form with -e: "schoon" -> "schone"; not all of the spellings are words. */
export function inflections(adjective: string): string[] {
  return softened(adjective).map((stem) => `${stem}e`)
}

/** Comparatives, with and without -e: "schoon" -> "schoner", "schonere". */
export function comparatives(adjective: string): string[] {
  const ending = adjective.endsWith('r') ? 'der' : 'er'
  const fronts = adjective.endsWith('r') ? [adjective] : softened(adjective)
  return fronts.flatMap((front) => [`${front}${ending}`, `${front}${ending}e`])
}

/** Superlatives: "schoon" -> "schoonst", "schoonste". */
export function superlatives(adjective: string): string[] {
  const front = adjective.endsWith('s') ? `${adjective}t` : `${adjective}st`
  return [front, `${front}e`]
}
