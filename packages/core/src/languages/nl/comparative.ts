/** Forms that no rule makes: the comparative, without -e. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['goed', 'beter'],
  ['veel', 'meer'],
  ['weinig', 'minder'],
  ['graag', 'liever'],
  ['kwaad', 'erger'],
  ['dichtbij', 'dichterbij'],
  ['nabij', 'dichterbij'],
  ['laat', 'later'],
  ['vol', 'voller'],
  ['grof', 'grover'],
  ['dol', 'doller'],
])

/** There is no more or less of these. */
const ABSOLUTE: ReadonlySet<string> = new Set(
  (
    'dood digitaal elektrisch enig enkel financieel gehuisvest geheel gratis houten ijzeren jaarlijks klaar levend lokaal maatschappelijk ' +
    'medisch nationaal nieuwst nucleair openbaar regionaal totaal wekelijks zwanger'
  ).split(' '),
)

/** Compared with "meer": participles in -en and -d that stand for an act, words that end in a vowel sound. */
const WITH_MORE: ReadonlySet<string> = new Set(
  (
    'aangesloten aanwezig afgestemd bereid bevlogen eens gedeeld geletterd geliefd gewaardeerd oranje prima roze ' +
    'verbonden vertrouwd verzekerd'
  ).split(' '),
)

/** Loans and others that keep their s: "divers" -> "diverser". */
const KEEPS_S: ReadonlySet<string> = new Set(
  'diffuus confuus hees kies kuis Spaans Parijs'.split(' '),
)

/** The last syllable has the stress and a short vowel, in words of more than one syllable. */
const STRESSED_ENDINGS = [
  'vol',
  'fris',
  'bezet',
  'gezet',
  'beschut',
  'bewust',
  'snel',
  'slim',
  'fit',
  'gek',
  'dom',
  'dun',
  'dik',
  'wit',
  'net',
  'vlak',
  'zwak',
  'strak',
  'rot',
  'grof',
] as const

const LONG_VOWELS = ['aa', 'ee', 'oo', 'uu'] as const
const DIPHTHONG = /(?:ie|oe|eu|ui|ei|ij|ou|au|ï|aai|ooi|oei)[^aeiou]$/u

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouyëïöü'.includes(letter)
}

/** The number of vowel groups; "ij" is one. */
function syllables(word: string): number {
  return word.match(/ij|[aeiouyëïöüé]+/gu)?.length ?? 0
}

/** Before an ending, f becomes v and s becomes z after a long vowel or a diphthong. */
function soften(stem: string): string {
  const last = stem.at(-1)
  if (last === 'f') return `${stem.slice(0, -1)}v`
  if (last === 's' && !KEEPS_S.has(stem)) return `${stem.slice(0, -1)}z`
  return stem
}

function isStressedShort(word: string): boolean {
  if (syllables(word) === 1) return true
  return STRESSED_ENDINGS.some((ending) => word.endsWith(ending))
}

/**
 * The stem as it is spelled before an ending that starts with e: "groot" -> "grot", "net" -> "nett",
 * "lief" -> "liev", "financieel" -> "financiël".
 */
function beforeVowel(word: string): string {
  const last = word.at(-1)
  if (last === undefined || isVowel(last)) return word
  if (word.endsWith('ij')) return word
  if (word.endsWith('ieel')) return `${word.slice(0, -4)}iël`
  if (word.endsWith('ëel')) return `${word.slice(0, -2)}l`
  const tail = word.slice(-3, -1)
  if (LONG_VOWELS.some((vowel) => vowel === tail)) {
    const softened = soften(word)
    return `${softened.slice(0, -2)}${softened.at(-1)}`
  }
  if (DIPHTHONG.test(word)) return soften(word)
  if (/[lrn]f$/u.test(word)) return `${word.slice(0, -1)}v`
  if (!isVowel(word.at(-2)) || isVowel(word.at(-3))) return word
  return !'wx'.includes(last) && isStressedShort(word) ? `${word}${last}` : word
}

/** Adjectives that never take -e: of a material, in -en, "eigen", loans. */
const UNINFLECTED: ReadonlySet<string> = new Set(
  'prima gratis roze oranje lila beige meer minder online live sexy'.split(' '),
)

/** Whether an adjective in -en is a participle or an old adjective, which takes no -e either. */
function takesNoE(form: string): boolean {
  return UNINFLECTED.has(form) || (form.endsWith('en') && form.length > 3) || form.endsWith('e')
}

/** The form before a de-word, a plural, or after "de", "het", "ons": "schoon" -> "schone". */
export function inflected(adjective: string): string {
  return onLastWord(adjective, (word) => (takesNoE(word) ? word : `${beforeVowel(word)}e`))
}

function oneWordComparative(form: string): string | undefined {
  if (ABSOLUTE.has(form)) return undefined
  const irregular = IRREGULAR.get(form)
  if (irregular) return irregular
  if (isComparative(form)) return form
  if (WITH_MORE.has(form) || form.endsWith('e')) return `meer ${form}`
  if (form.endsWith('r')) return `${form}der`
  return `${beforeVowel(form)}er`
}

/**
 * The comparative, without -e: "schoon" -> "schoner", "sociaal innovatief" -> "sociaal innovatiever",
 * "goed opgeleid" -> "beter opgeleid". `undefined` where there is none.
 */
export function comparative(adjective: string): string | undefined {
  const form = adjective.toLowerCase()
  const words = form.split(' ')
  const last = words.at(-1) ?? ''
  if (words[0] === 'goed' && words.length > 1) return ['beter', ...words.slice(1)].join(' ')
  if (isComparative(words[0] ?? '')) return form
  const compared = oneWordComparative(last)
  if (compared === undefined) return undefined
  return [...words.slice(0, -1), compared].join(' ')
}

/** The comparative with -e; "meer" and participles behind "beter" inflect as they would alone. */
export function inflectedComparative(adjective: string): string | undefined {
  const compared = comparative(adjective)
  if (compared === undefined) return undefined
  return inflected(compared)
}

function onLastWord(phrase: string, change: (word: string) => string): string {
  const words = phrase.split(' ')
  const last = words.pop() ?? ''
  return [...words, change(last)].join(' ')
}

const COMPARATIVES: ReadonlySet<string> = new Set([
  'meer',
  'minder',
  'beter',
  'betere',
  'liever',
  'erger',
  'later',
])

/** In -er, and no comparative. */
const NOT_COMPARATIVE: ReadonlySet<string> = new Set(
  (
    'ander bitter dapper donker eerder helder integer ijver kinder lekker mager nuchter onder over secundair somber teder ' +
    'uiterst water waker wakker zeker zilver zuiver zonder ieder'
  ).split(' '),
)

/** Whether a word that stands where an adjective stands is a comparative: "schoner", "schonere", "beter". */
export function isComparative(form: string): boolean {
  if (COMPARATIVES.has(form)) return true
  const bare = form.endsWith('ere') ? form.slice(0, -1) : form
  return bare.length > 4 && bare.endsWith('er') && !NOT_COMPARATIVE.has(bare)
}

/** Adjectives whose -e form does not show the bare one, which rules then miss. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['goede', 'goed'],
  ['grove', 'grof'],
  ['halve', 'half'],
  ['dove', 'doof'],
  ['lieve', 'lief'],
  ['stijve', 'stijf'],
  ['gave', 'gaaf'],
  ['brave', 'braaf'],
  ['vieze', 'vies'],
  ['wijze', 'wijs'],
  ['grijze', 'grijs'],
  ['boze', 'boos'],
  ['grote', 'groot'],
  ['dode', 'dood'],
  ['rode', 'rood'],
  ['hoge', 'hoog'],
  ['lage', 'laag'],
  ['vage', 'vaag'],
  ['trage', 'traag'],
  ['brede', 'breed'],
  ['hele', 'heel'],
  ['vele', 'veel'],
  ['schone', 'schoon'],
  ['gewone', 'gewoon'],
  ['bekwame', 'bekwaam'],
  ['zware', 'zwaar'],
  ['ware', 'waar'],
  ['klare', 'klaar'],
  ['rare', 'raar'],
  ['dure', 'duur'],
  ['pure', 'puur'],
  ['zure', 'zuur'],
  ['late', 'laat'],
  ['vrije', 'vrij'],
  ['blije', 'blij'],
  ['nieuwe', 'nieuw'],
])

/** Takes the -e off: "sociale" -> "sociaal", "financiële" -> "financieel", "digitale" -> "digitaal". */
export function bareForm(adjective: string): string {
  const form = adjective.toLowerCase()
  const known = BARE.get(form)
  if (known) return known
  if (!form.endsWith('e') || form.endsWith('ee')) return form
  const stem = form.slice(0, -1)
  if (stem.endsWith('iël')) return `${stem.slice(0, -3)}ieel`
  if (/([bdfgklmnprst])\1$/u.test(stem)) return stem.slice(0, -1)
  if (/(?:ie|ij|eu|ui|oe|ou|ei|au|ïe)v$/u.test(stem) || /[lr]v$/u.test(stem))
    return `${stem.slice(0, -1)}f`
  if (/(?:eu|ij|ie|ui|oe)z$/u.test(stem)) return `${stem.slice(0, -1)}s`
  if (stem.endsWith('loz')) return `${stem.slice(0, -2)}oos`
  const open = /^(.*[^aeouyëï])?([aou])([lrmn])$/u.exec(stem)
  if (open && OPEN_ENDINGS.some((ending) => stem.endsWith(ending)))
    return `${open[1] ?? ''}${open[2]}${open[2]}${open[3]}`
  if (/(?:rel|nel|tuel|ieel|ueel)$/u.test(stem) && !/(?:snel|flexibel)$/u.test(stem))
    return `${stem.slice(0, -1)}el`
  return stem
}

/** Stems in which the open vowel was a long one: -aal, -aam, -baar, -air stays, -oon, -uur. */
const OPEN_ENDINGS = ['al', 'am', 'bar', 'kar', 'on', 'ol', 'ur'] as const
