/** Forms that no rule makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['good', 'better'],
  ['well', 'better'],
  ['bad', 'worse'],
  ['far', 'further'],
  ['little', 'less'],
  ['many', 'more'],
  ['much', 'more'],
  ['few', 'fewer'],
])

/** There is no more or less of these: "a more digital", "a more nuclear" say nothing. */
const ABSOLUTE: ReadonlySet<string> = new Set(
  (
    'annual carbon-free complete daily dead digital economic electric empty entire equal-opportunity every final ' +
    'first free-to-use full-time global international last local main medical national nuclear only own part-time ' +
    'perfect physical public same single total unique universal whole zero'
  ).split(' '),
)

/** One syllable, but compared with "more". */
const SHORT_WITH_MORE: ReadonlySet<string> = new Set(
  'fun just like lost real right skilled tired worth wrong'.split(' '),
)

/** Two syllables or more that do take -er, beside those in -y and -le. */
const LONG_WITH_ENDING: ReadonlySet<string> = new Set(
  'clever lively lonely lovely mellow narrow polite quiet shallow'.split(' '),
)

/** In -le, but compared with "more". */
const LE_WITH_MORE: ReadonlySet<string> = new Set(
  'able agile fertile fragile mobile stable'.split(' '),
)

const VOWELS = 'aeiou'

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter)
}

/** Counts groups of vowels; a final silent e is none. */
function syllables(word: string): number {
  let count = 0
  let inVowel = false
  for (const letter of word) {
    const vowel = isVowel(letter) || letter === 'y'
    if (vowel && !inVowel) count += 1
    inVowel = vowel
  }
  const silent = word.endsWith('e') && !word.endsWith('le') && !isVowel(word.at(-2))
  return Math.max(1, silent ? count - 1 : count)
}

/** Whether a last consonant doubles before a vowel: "big" does, "clean" and "slow" do not. */
export function doublesLast(word: string): boolean {
  const last = word.at(-1)
  if (last === undefined || isVowel(last) || 'wxy'.includes(last)) return false
  return isVowel(word.at(-2)) && !isVowel(word.at(-3)) && syllables(word) === 1
}

function withEnding(adjective: string): string {
  if (adjective.endsWith('e')) return `${adjective}r`
  if (adjective.endsWith('y') && !isVowel(adjective.at(-2))) return `${adjective.slice(0, -1)}ier`
  if (doublesLast(adjective)) return `${adjective}${adjective.at(-1)}er`
  return `${adjective}er`
}

function takesEnding(adjective: string): boolean {
  if (adjective.includes('-') || SHORT_WITH_MORE.has(adjective)) return false
  if (LONG_WITH_ENDING.has(adjective)) return true
  const length = syllables(adjective)
  if (length === 1) return !adjective.endsWith('ed') || adjective === 'red'
  if (adjective.endsWith('y')) return length === 2 || (length === 3 && adjective.startsWith('un'))
  return length === 2 && adjective.endsWith('le') && !LE_WITH_MORE.has(adjective)
}

/**
 * The comparative of an adjective, or of an adverb with a participle ("well informed" -> "better
 * informed"). `undefined` where there is none.
 */
export function comparative(adjective: string): string | undefined {
  const form = adjective.toLowerCase()
  if (ABSOLUTE.has(form)) return undefined
  const irregular = IRREGULAR.get(form)
  if (irregular) return irregular
  if (isComparative(form)) return form
  const well = /^well[- ](.+)$/u.exec(form)
  if (well) return `better ${well[1]}`
  return takesEnding(form) ? withEnding(form) : `more ${form}`
}

const COMPARATIVES: ReadonlySet<string> = new Set([
  'more',
  'less',
  'fewer',
  'better',
  'worse',
  'further',
])

/** Adjectives and nouns in -er that compare nothing. */
const NOT_COMPARATIVE: ReadonlySet<string> = new Set(
  'clever eager former inner latter other outer over proper sober tender upper under water power paper'.split(
    ' ',
  ),
)

/**
 * Whether a word is a comparative already: one of the irregular ones, "more ...", or an adjective in
 * -er. Agent nouns end so too; ask only of words that stand where an adjective stands.
 */
export function isComparative(form: string): boolean {
  const [first = ''] = form.split(' ')
  if (COMPARATIVES.has(first)) return true
  if (!form.endsWith('er') || NOT_COMPARATIVE.has(form) || form.includes(' ')) return false
  const stem = form.slice(0, -2)
  const candidates = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/u, 'y')]
  return candidates.some((base) => GRADABLE.has(base) && withEnding(base) === form)
}

/** Short adjectives that missions compare, for telling "cleaner" from "cleaner, the trade". */
const GRADABLE: ReadonlySet<string> = new Set(
  (
    'big bold brave bright broad calm cheap clean clear close cool deep dry early easy fair fast fine firm fit free fresh ' +
    'friendly gentle great green happy hard healthy high hot humble kind large late light lively long low lovely near ' +
    'neat new nice old pure quick quiet rich safe sharp short simple slim slow small smart soft strong sunny sweet ' +
    'swift tall thin tidy tough warm weak wealthy wide wild wise young'
  ).split(' '),
)

/** "social" -> "socially", "happy" -> "happily", "economic" -> "economically". */
export function adverb(adjective: string): string {
  const form = adjective.toLowerCase()
  if (form.endsWith('ic') && form !== 'public') return `${form}ally`
  if (form.endsWith('ll')) return `${form}y`
  if (form.endsWith('y') && !isVowel(form.at(-2))) return `${form.slice(0, -1)}ily`
  if (form.endsWith('le') && !isVowel(form.at(-3))) return `${form.slice(0, -1)}y`
  return `${form}ly`
}
