import type { NounClass } from './lexicon/nouns.ts'
import { UNIVERSALS } from './lexicon/words.ts'
import { hasPrefixes, verbWithPrefix, type Verb } from './lexicon.ts'
import { nounPhrases, type NounPhrase } from './noun-phrases.ts'
import type { Word } from './tagging.ts'

/**
 * Who a clause is about: `we` and `organisation` do their own work; `world` is everybody and
 * everything else; `mission` is the mission itself ("ons doel is ...").
 */
export interface Subject {
  readonly kind: 'we' | 'organisation' | 'world' | 'mission'
  readonly items: readonly number[]
  readonly noun: NounClass | undefined
}

const WE: ReadonlySet<string> = new Set(['wij', 'we', 'ik'])
const IT: ReadonlySet<string> = new Set(['ze', 'zij', 'hij', 'die'])
const SERVING: ReadonlySet<string> = new Set([
  'helping',
  'activity',
  'counter',
  'gathering',
  'awareness',
  'offering',
  'act',
  'promote',
  'preserve',
  'guard',
  'strengthen',
  'ensure',
  'ranking',
  'realise',
  'carry',
  'protect',
  'develop',
])
/** Those whom an organisation calls its own, and who do not work for it. */
const PUBLIC: ReadonlySet<string> = new Set(
  'bewoners cliënten leerlingen studenten patiënten inwoners kinderen burgers deelnemers ouderen jongeren huurders pupillen scholieren gasten bezoekers reizigers passagiers lezers luisteraars'.split(
    ' ',
  ),
)
const PROGRAMMES: ReadonlySet<string> = new Set([
  'programma',
  'project',
  'traject',
  'plan',
  'veranderprogramma',
])
const FRAMING: ReadonlySet<string> = new Set(
  'opkomen inzetten meewerken meebouwen voorzien samenwerken toewerken richten focussen toeleggen bezighouden proberen trachten pogen willen streven bijdragen zorgen zetten dragen stellen dromen werken bouwen komen ijveren beogen'.split(
    ' ',
  ),
)

/** The finite verb together with a prefix that stands loose behind it. */
function wholeVerb(
  words: readonly Word[],
  items: readonly number[],
  finite: number,
): Verb | undefined {
  const verb = words[items[finite] ?? -1]?.verb?.verb
  if (!verb || !hasPrefixes(verb.lemma)) return verb
  for (const at of items.slice(finite + 1)) {
    const joined = verbWithPrefix(verb.lemma, words[at]?.form ?? '')
    if (joined) return joined
  }
  return verb
}

/** Finds the subject of a clause by its finite verb; `finite` is a position in `items`. */
export function subjectOf(
  words: readonly Word[],
  items: readonly number[],
  finite: number,
): Subject {
  const we = items.find(
    (at, position) => WE.has(words[at]?.form ?? '') && Math.abs(position - finite) <= 4,
  )
  if (we !== undefined) return { kind: 'we', items: [we], noun: undefined }
  const before = nounPhrases(words, items.slice(0, finite))
  const after = nounPhrases(words, items.slice(finite + 1))
  const front = before.find(
    ({ preposition, items: own }) => preposition === undefined && own.length > 0,
  )
  const isTopic = front === undefined || isBareAdverb(words, front) || isTime(words, front)
  const phrase = isTopic
    ? (after.find(({ preposition }) => preposition === undefined) ?? laterOf(words, before))
    : front
  if (!phrase) return { kind: 'organisation', items: [], noun: undefined }
  const verb = wholeVerb(words, items, finite)
  const own = isTopic ? phrase.items : items.slice(0, finite)
  return classify(words, phrase, own, after, verb?.lemma, verb?.value)
}

/** "(dat) er geen fruit (verloren gaat)": the subject stands behind "er", before the verb. */
function laterOf(words: readonly Word[], before: readonly NounPhrase[]): NounPhrase | undefined {
  return before.find(
    (phrase) => phrase.preposition === undefined && phrase.hasNoun && !isBareAdverb(words, phrase),
  )
}

const TIMES: ReadonlySet<string> = new Set(
  'jaar jaren dag dagen week weken maand maanden avond ochtend middag nacht voorjaar zomer najaar winter uur seizoen keer minuut'.split(
    ' ',
  ),
)

/** "Elk jaar (gaan er ...)", "iedere winter". */
export function isTime(words: readonly Word[], { head }: Pick<NounPhrase, 'head'>): boolean {
  return head !== undefined && TIMES.has(words[head]?.form ?? '')
}

function isBareAdverb(words: readonly Word[], phrase: NounPhrase): boolean {
  return phrase.items.every((at) => words[at]?.entry.kind === 'adverb')
}

function classify(
  words: readonly Word[],
  phrase: NounPhrase,
  items: readonly number[],
  after: readonly NounPhrase[],
  lemma: string | undefined,
  value: string | undefined,
): Subject {
  const { noun } = phrase
  const forms = phrase.items.map((at) => words[at]?.form ?? '')
  const isOwnWork =
    phrase.isOwn &&
    (forms.includes('werk') || forms.includes('dienst')) &&
    (lemma === 'bestaan' || lemma === 'zijn')
  if (isOwnWork || (noun === 'mission' && !phrase.isAbsent)) return { kind: 'mission', items, noun }
  if (lemma === 'zijn' && isPointer(forms)) {
    const named = after.flatMap((own) => own.items)
    const at = named.find((item) => words[item]?.entry.noun === 'mission')
    const mission = at === undefined ? undefined : { items: named.slice(0, named.indexOf(at) + 1) }
    if (mission) return { kind: 'mission', items: [...items, ...mission.items], noun: 'mission' }
  }
  if (forms.some((form) => UNIVERSALS.has(form)) || phrase.isAbsent)
    return { kind: 'world', items, noun }
  if (noun === 'people' && phrase.isPlural && !phrase.isOwn && lemma === 'hoeven')
    return { kind: 'world', items, noun }
  if (lemma === 'hebben' && noun !== 'people' && after.some((own) => namesMission(words, own)))
    return { kind: 'organisation', items, noun }
  if (lemma === 'verdienen') return { kind: 'world', items, noun }
  if (noun === 'people' && phrase.isPlural && !phrase.isOwn && isMutual(words, after))
    return { kind: 'world', items, noun }
  const isBare = phrase.items.length === 1
  if (noun === 'people' && phrase.isPlural && !phrase.isOwn && saysHow(words, after))
    return { kind: 'world', items, noun }
  if ((phrase.isOwn || isBare) && phrase.isPlural && forms.some((form) => PUBLIC.has(form)))
    return { kind: 'world', items, noun }
  if (forms.some((form) => IT.has(form)))
    return { kind: isAfterResult(words, items) ? 'world' : 'organisation', items, noun }
  if (phrase.head !== undefined && words[phrase.head]?.verb?.form === 'infinitive')
    return { kind: 'world', items, noun }
  const isServing =
    value !== undefined &&
    (SERVING.has(value) ||
      (lemma !== undefined &&
        FRAMING.has(lemma) &&
        !(lemma === 'werken' && noun === 'people' && !isWorkingAt(after))))
  const isSeveral = phrase.isPlural && (noun === 'company' || noun === 'agent') && !phrase.isOwn
  if (isSeveral && !isServing) return { kind: 'world', items, noun }
  if (noun === undefined && (lemma === 'mogen' || lemma === 'hoeven'))
    return { kind: 'world', items, noun }
  if (
    noun === undefined ||
    noun === 'name' ||
    noun === 'agent' ||
    noun === 'venue' ||
    noun === 'internal' ||
    noun === 'company'
  ) {
    const isWorld =
      noun === undefined &&
      !isServing &&
      (value === 'living' || lemma === 'kunnen') &&
      !isName(words, phrase)
    return { kind: isWorld ? 'world' : 'organisation', items, noun }
  }
  const isMaking =
    (noun === 'artefact' || noun === 'service' || noun === 'work') &&
    !phrase.isOwn &&
    (value === 'make' ||
      value === 'keep' ||
      value === 'inward' ||
      (value === 'modal' && forms.some((form) => PROGRAMMES.has(form))))
  if (isMaking) return { kind: 'organisation', items, noun }
  return { kind: isServing && !isPlace(noun) ? 'organisation' : 'world', items, noun }
}

/** "(gezinnen varen) veilig": how they fare, and nothing that they do it to. */
function saysHow(words: readonly Word[], after: readonly NounPhrase[]): boolean {
  const [first, ...more] = after
  if (!first || more.length > 0 || first.hasNoun || first.preposition !== undefined) return false
  return first.items.every((at) => words[at]?.entry.adjective === 'wanted')
}

/** "(buren vangen) elkaar (op)". */
function isMutual(words: readonly Word[], after: readonly NounPhrase[]): boolean {
  return after.some(({ items }) => items.some((at) => words[at]?.form === 'elkaar'))
}

/** "(heeft) als doel". */
function namesMission(words: readonly Word[], { items, modifiers }: NounPhrase): boolean {
  const isNamed = items.some((at) => words[at]?.entry.noun === 'mission')
  return isNamed || modifiers.some((own) => namesMission(words, own))
}

/** "Zo kunnen zij ...": a pronoun after a result word stands for those who were helped. */
function isAfterResult(words: readonly Word[], items: readonly number[]): boolean {
  const first = items[0] ?? 0
  return (
    ['zo', 'daardoor', 'hierdoor'].includes(words[first - 2]?.form ?? '') ||
    ['zo', 'daardoor', 'hierdoor'].includes(words[first - 3]?.form ?? '')
  )
}

function isPlace(noun: NounClass): boolean {
  return noun === 'quality' || noun === 'problem'
}

function isPointer(forms: readonly string[]): boolean {
  return forms.some((form) => form === 'het' || form === 'dat' || form === 'dit')
}

function isName(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = phrase.head === undefined ? undefined : words[phrase.head]
  const first = head?.token.text[0]
  return first !== undefined && first !== first.toLowerCase() && phrase.items[0] !== phrase.head
}

/** "werken aan": people who work at something, not who just work. */
function isWorkingAt(after: readonly NounPhrase[]): boolean {
  return after.some(({ preposition, modifiers }) =>
    [preposition, ...modifiers.map((modifier) => modifier.preposition)].includes('aan'),
  )
}
