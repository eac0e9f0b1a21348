/** The forms of a verb; `past` is also the participle where no other is given. */
export type VerbForm = 'base' | 'third' | 'gerund' | 'past' | 'participle'

/** Past and participle of the verbs that do not take -ed. */
const IRREGULAR = new Map(
  `awake awoke awoken|bake baked baked|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
  bind bound bound|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
  burn burnt burnt|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cut cut cut
  dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten
  fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forecast forecast forecast
  foresee foresaw foreseen|get got got|give gave given|go went gone|grow grew grown|grind ground ground|have had had
  hear heard heard|hold held held|keep kept kept|knit knit knit|know knew known|lay laid laid|lead led led|learn learnt learnt
  leave left left|lend lent lent|let let let|light lit lit|lose lost lost|make made made|meet met met|outdo outdid outdone
  outshine outshone outshone|oversee oversaw overseen|pay paid paid|put put put|read read read|rebuild rebuilt rebuilt|render rendered rendered
  rethink rethought rethought|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
  sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shine shone shone|shoot shot shot|show showed shown
  shrink shrank shrunk|sing sang sung|sit sat sat|sleep slept slept|sow sowed sown|speak spoke spoken|speed sped sped|spend spent spent
  spin spun spun|spread spread spread|stand stood stood|sweep swept swept|swim swam swum|take took taken|teach taught taught
  tell told told|think thought thought|throw threw thrown|undertake undertook undertaken|understand understood understood
  undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven|win won won|withstand withstood withstood
  write wrote written|rewrite rewrote rewritten|outrun outran outrun|retell retold retold`
    .split(/[|\n]\s*/u)
    .map((line) => line.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]] as const),
)

/** Verbs of more than one syllable that double their last letter, besides those in -l. */
const DOUBLING: ReadonlySet<string> = new Set(
  'commit admit permit submit transmit refer defer deter prefer confer infer transfer occur incur recur begin equip regret program kidnap worship outfit retrofit embed abet befit'.split(
    ' ',
  ),
)

const VOWEL = /[aeiou]/u

function doublesLast(verb: string): boolean {
  if (DOUBLING.has(verb)) return true
  const [third = '', second = '', last = ''] = verb.slice(-3)
  if (!last || VOWEL.test(last) || 'wxyh'.includes(last)) return false
  if (!VOWEL.test(second) || VOWEL.test(third)) return false
  return (verb.match(/[aeiouy]+/gu)?.length ?? 0) === 1
}

function third(verb: string): string {
  if (verb === 'be') return 'is'
  if (verb === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return doublesLast(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return doublesLast(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}

/** Every form of a verb, as pairs of spelling and form; British and American spellings of -l verbs. */
export function conjugate(verb: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR.get(verb)
  const forms: (readonly [string, VerbForm])[] = [
    [verb, 'base'],
    [third(verb), 'third'],
    [gerund(verb), 'gerund'],
  ]
  if (irregular) {
    for (const past of irregular[1] === irregular[0] ? [irregular[0]] : irregular) {
      if (past) forms.push([past, past === irregular[0] ? 'past' : 'participle'])
    }
  } else forms.push([regularPast(verb), 'past'])
  if (/[^aeiou][aeiou]l$/u.test(verb) && !doublesLast(verb)) {
    forms.push([`${verb}ling`, 'gerund'], [`${verb}led`, 'past'])
  }
  return forms
}

const IRREGULAR_PLURALS = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'persons',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    goose: 'geese',
    life: 'lives',
    wife: 'wives',
    wolf: 'wolves',
    elf: 'elves',
    calf: 'calves',
    datum: 'data',
    criterion: 'criteria',
    curriculum: 'curricula',
    serviceman: 'servicemen',
    policeman: 'policemen',
    fisherman: 'fishermen',
    craftsman: 'craftsmen',
    craftsperson: 'craftspeople',
    gentleman: 'gentlemen',
    hero: 'heroes',
    echo: 'echoes',
    potato: 'potatoes',
    tomato: 'tomatoes',
    analysis: 'analyses',
    crisis: 'crises',
    species: 'species',
    sheep: 'sheep',
    fish: 'fish',
    alumnus: 'alumni',
  }),
)

/** The plural of a noun. */
export function plural(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular) return irregular
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

const IRREGULAR_GRADES: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  well: ['better', 'best'],
  bad: ['worse', 'worst'],
  little: ['less', 'least'],
  many: ['more', 'most'],
}

function syllables(word: string): number {
  return word.replace(/e$/u, '').match(/[aeiouy]+/gu)?.length ?? 1
}

/** Comparative and superlative of an adjective that forms them with -er and -est. */
export function grades(adjective: string): readonly [string, string] | undefined {
  const irregular = IRREGULAR_GRADES[adjective]
  if (irregular) return irregular
  if (
    adjective.includes('-') ||
    syllables(adjective) > 2 ||
    /(?:ed|ing|ful|less|ous|ive)$/u.test(adjective)
  ) {
    return undefined
  }
  if (/[^aeiou]y$/u.test(adjective))
    return [`${adjective.slice(0, -1)}ier`, `${adjective.slice(0, -1)}iest`]
  if (adjective.endsWith('e')) return [`${adjective}r`, `${adjective}st`]
  if (syllables(adjective) > 1 && !/(?:er|ow|et|ant)$/u.test(adjective)) return undefined
  const stem = doublesLast(adjective) ? `${adjective}${adjective.slice(-1)}` : adjective
  return [`${stem}er`, `${stem}est`]
}
