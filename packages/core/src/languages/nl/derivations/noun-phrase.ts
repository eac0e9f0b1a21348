import type { Token } from '../../../read/tokens.ts'
import { tokenise } from '../../../read/tokens.ts'
import { trimMarks } from '../../../rewrite/part.ts'
import { genderOf, isCommonNoun, isMass, isPlural, type Gender } from '../agreement.ts'
import { bareForm, inflected, isComparative } from '../comparative.ts'
import { lookUp } from '../lexicon.ts'
import { COLLECTIVES, OF_PEOPLE, isShared } from './words.ts'

/** A noun phrase taken apart, its determiner and number left out of `modifiers` and `head`. */
export interface NounPhrase {
  /** In lower case: "de", "onze", "elk"; empty for none. */
  readonly determiner: string
  /** The words in front of the head, as written: "jonge", "kinderen en hun". */
  readonly modifiers: readonly string[]
  /** The last noun, as written. */
  readonly head: string
  /** What follows, as written: "met diabetes", "in de regio"; empty for nothing. */
  readonly tail: string
  readonly plural: boolean
  /** Of a singular: `undefined` where it is not known. */
  readonly gender: Gender | undefined
  /** Whether the noun is a name: with a capital in the middle of the text, without determiner. */
  readonly name: boolean
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

const DETERMINERS = words(`
  de het een 'n onze ons mijn jouw je uw hun zijn haar deze die dit dat alle al elke elk iedere ieder veel vele sommige meer zoveel mogelijk
`)

const NUMBERS = words(`
  ruim meer dan minstens ongeveer circa bijna tot één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig vijftig honderd duizend miljoen miljard
  honderden duizenden miljoenen
`)

/** Words that end the noun and start what follows it. */
const STOPS = words(`
  van in met voor op aan bij uit over naar tot door zonder tegen tussen om onder binnen buiten rond rondom tijdens vanuit per als langs via na
  die dat waar waarin waarmee waarop waaraan wier wiens dan is zijn was kan kunnen zal te zodat omdat zoals waaronder vanaf sinds boven achter
  te niet wel ook
`)

const JOINERS = words('en of & en/of')

/** Takes a noun phrase apart. `undefined` where it is no plain noun phrase, or speaks of us or you. */
export function parseNounPhrase(text: string, atStart = false): NounPhrase | undefined {
  const tokens = tokenise(text)
  if (tokens.length === 0 || speaksOfUs(tokens) || isPronoun(tokens)) return undefined
  const { determiner, from } = leading(tokens)
  if (POINTING_BACK.has(determiner)) return undefined
  const to = coreEnd(tokens, from)
  const core = tokens.slice(from, to)
  const head = core.at(-1)
  if (PRONOUNS.has(core[0]?.form ?? '')) return undefined
  if (!head || head.kind !== 'word') return undefined
  const tailStart = tokens[to]?.start
  const tail = tailStart === undefined ? '' : withoutAside(trimMarks(text.slice(tailStart)))
  const modifiers = core.slice(0, -1).map((token) => (token.form === ',' ? ',' : token.text))
  if (modifiers.some(isVerbal) || isOnlyAdjective(head.form)) return undefined
  const collective = COLLECTIVES.get(core.map(({ form }) => form).join(' '))
  if (collective)
    return {
      determiner: 'het',
      modifiers: [],
      head: collective,
      tail,
      plural: false,
      gender: 'het',
      name: false,
    }
  const joined = heads(core).length > 1
  const plural = joined
    ? heads(core).every(({ form }) => isPlural(form))
    : !(determiner === 'het' && core.length === 1) && isPlural(head.form)
  if (joined && !plural)
    return {
      determiner: /^(?:elke?|iedere?)$/u.test(determiner) ? determiner : '',
      modifiers,
      head: head.text,
      tail,
      plural,
      gender: undefined,
      name: false,
    }
  const name = isName(core, determiner, atStart)
  const phrase = { determiner, modifiers, head: head.text, tail, plural, name }
  return {
    ...lowered(phrase, core, atStart),
    gender: plural ? undefined : gender(determiner, head.form, name),
  }
}

/** ", met extra aandacht voor ...": a remark behind a comma says no more of which one. */
function withoutAside(tail: string): string {
  const cut =
    /,\s(?:met|en dat|en dit|zulks|dat was|dat is|zover|ook|evenals|alles|waarbij|zodat|onder|in het bijzonder|in de ruimste zin|waaronder|zonder)(?:\s|$)/u.exec(
      tail,
    )
  return cut ? trimMarks(tail.slice(0, cut.index)) : tail
}

/** "kosteneffectief": no noun, whatever was read as the object. */
function isOnlyAdjective(form: string): boolean {
  const entry = lookUp(form)
  if (entry.noun !== undefined || isPlural(form)) return false
  if (entry.adjective !== undefined) return true
  return genderOf(form) === undefined && /(?:ief|baar|lijk|zaam|isch|ig)$/u.test(form)
}

/** A participle without -e, or an article, in front of a noun belongs to a verb: "(heeft) gesteld (grafstenen)". */
function isVerbal(modifier: string): boolean {
  if (ADVERBS.has(modifier)) return true
  return /^(?:ge|be|ver|ont|her)\S{2,}[dt]$/u.test(modifier) || /^(?:de|het|een)$/u.test(modifier)
}

/** The first word of a sentence without its capital, where it is no name. */
function lowered<Phrase extends { modifiers: readonly string[]; head: string; determiner: string }>(
  phrase: Phrase,
  core: readonly Token[],
  atStart: boolean,
): Phrase {
  const first = core[0]
  if (!atStart || phrase.determiner !== '' || !first) return phrase
  if (phrase.modifiers.length > 0)
    return { ...phrase, modifiers: [first.text.toLowerCase(), ...phrase.modifiers.slice(1)] }
  return isCommonNoun(first.form) ? { ...phrase, head: first.form } : phrase
}

function isName(core: readonly Token[], determiner: string, atStart: boolean): boolean {
  const [first] = core
  if (determiner !== '' || !first || core.length > 1) return false
  if (!/^\p{Lu}/u.test(first.text) || isPlural(first.form)) return false
  return !atStart || !isCommonNoun(first.form)
}

function gender(determiner: string, head: string, name: boolean): Gender | undefined {
  if (name) return 'het'
  if (/^(?:het|ons|dit|dat|elk|ieder)$/u.test(determiner)) return 'het'
  if (/^(?:de|onze|deze|die|elke|iedere)$/u.test(determiner)) return 'de'
  return genderOf(head)
}

/** "onze" is fine before what everybody shares; "wij", "ons" alone, "je" and "jouw" never are. */
export function speaksOfUs(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }, index) => {
    if (form === 'onze' || form === 'ons') {
      const next = tokens[index + 1]
      const second = tokens[index + 2]
      const shared = [next, second].some((token) => token !== undefined && isShared(token.form))
      return index > 0 && !shared
    }
    return OURS.has(form)
  })
}

/** "het" and "hun" are pronouns where no noun follows. */
function isPronoun([first, second]: readonly Token[]): boolean {
  if (!first || !PRONOUNS.has(first.form)) return false
  return !second || second.kind === 'mark' || !DETERMINERS.has(first.form)
}

/** These point to what is said elsewhere. */
const PRONOUNS = words(
  'ze zij hen hun hem haar het elkaar dat dit wat wie iets alles niets men er zich',
)

/** Whose it is stands elsewhere. */
const POINTING_BACK = words('hun zijn haar dit dat deze die je jouw uw mijn')

const OURS = words('wij we mij ik me jij jou jullie u uw jouw onszelf jezelf')

function leading(tokens: readonly Token[]): { determiner: string; from: number } {
  let determiner = ''
  let from = 0
  for (; from < tokens.length - 1; from++) {
    const form = tokens[from]?.form ?? ''
    const isTime = TIMES.has(tokens[from + 1]?.form ?? '') && DETERMINERS.has(form)
    if (isTime) from += 1
    else if (DETERMINERS.has(form)) determiner = form
    else if (!isNumber(form) && (determiner !== '' || !ADVERBS.has(form))) break
  }
  return { determiner, from }
}

function isNumber(form: string): boolean {
  return NUMBERS.has(form) || /^[\d.,]+$/u.test(form) || /(?:honderd|duizend|tien|tig)$/u.test(form)
}

/** "dit jaar", "elke week": when, and not what. */
const TIMES = words('jaar maand week dag keer zaterdag zondag dagen jaren kwartaal')
const ADVERBS = words(
  'zo ook al samen daarmee hiermee hierbij daarbij hierdoor daardoor steeds graag vooral echt jaarlijks dagelijks',
)

function coreEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const next = tokens[index + 1]
    if (token.kind === 'mark' && token.form !== '&' && !isListComma(tokens, index)) return index
    if (STOPS.has(token.form)) return index
    if (JOINERS.has(token.form) && (!next || STOPS.has(next.form))) return index
  }
  return tokens.length
}

/** Whether a comma belongs to a list that an "en" closes before the noun phrase ends. */
function isListComma(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.form !== ',') return false
  for (let index = comma + 1; index < tokens.length && index < comma + 8; index++) {
    const token = tokens[index]
    if (!token || STOPS.has(token.form)) return false
    if (JOINERS.has(token.form)) return index + 1 < tokens.length
  }
  return false
}

/** "kritische (en zorgzame burgers)": an adjective in a list is no noun of it. */
function isListedAdjective(form: string): boolean {
  const entry = lookUp(form)
  return (
    form.endsWith('e') && entry.noun === undefined && lookUp(bareForm(form)).adjective !== undefined
  )
}

/** The last word of each part of a list. */
function heads(core: readonly Token[]): Token[] {
  return core.filter((token, index) => {
    const next = core[index + 1]
    if (next && isListedAdjective(token.form)) return false
    const ends = !next || next.form === ',' || JOINERS.has(next.form)
    return token.kind === 'word' && !JOINERS.has(token.form) && ends
  })
}

function joinWords(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(' ,', ',')
}

/** Without article: "jonge mensen met diabetes". */
export function bare({ modifiers, head, tail }: NounPhrase): string {
  return joinWords([...modifiers, head, tail])
}

/** Whether a singular takes "een". */
function takesArticle({ plural, determiner, head, name }: NounPhrase): boolean {
  if (plural || isMass(head)) return false
  return name || determiner !== ''
}

/** With "een" where a singular needs one. A het-word loses the -e of its adjectives. */
export function indefinite(phrase: NounPhrase): string {
  const { modifiers, head, tail } = phrase
  const own = isNeuter(phrase) ? modifiers.map(bareModifier) : modifiers
  return joinWords([takesArticle(phrase) && !phrase.name ? 'een' : '', ...own, head, tail])
}

function isNeuter({ plural, gender }: NounPhrase): boolean {
  return !plural && gender === 'het'
}

/** "lokale" -> "lokaal"; names, comparatives and nouns stay. */
function bareModifier(word: string): string {
  if (/^\p{Lu}.*se$/u.test(word)) return word.slice(0, -1)
  return word.endsWith('e') && !/^\p{Lu}/u.test(word) ? bareForm(word) : word
}

/**
 * The phrase with an adjective in front, inflected: "de stad", "schoner" -> "een schonere stad";
 * "het mkb", "innovatiever" -> "een innovatiever mkb". `undefined` where the gender is not known.
 */
export function withAdjective(phrase: NounPhrase, adjective: string): string | undefined {
  const { plural, modifiers, head } = phrase
  const [first = ''] = modifiers
  if (isComparative(first.toLowerCase()) || bareForm(first) === adjective) return undefined
  if (!plural && phrase.gender === undefined) return undefined
  const neuter = isNeuter(phrase)
  const own = neuter ? modifiers.map(bareModifier) : modifiers
  const tail = OF_PEOPLE.has(head.toLowerCase())
    ? phrase.tail.replace(/^van\b/u, 'voor')
    : phrase.tail.replace(/^van leven van\b/u, 'van leven voor')
  const quantity = adjective === 'meer' || adjective === 'minder'
  const lead = takesArticle(phrase) && !quantity ? 'een' : ''
  return joinWords([lead, neuter ? adjective : inflected(adjective), ...own, head, tail])
}

/** "die", or "dat" after a singular het-word; `undefined` where the gender is not known. */
export function relative({ plural, gender }: NounPhrase): 'die' | 'dat' | undefined {
  if (plural) return 'die'
  return gender === undefined ? undefined : gender === 'de' ? 'die' : 'dat'
}

/** Whether a clause can be hung on it without one hanging there already. */
export function takesRelative({ tail }: NounPhrase): boolean {
  return !/(?:^|\s)(?:die|dat|waar|waarin)\s/u.test(tail) && tail.split(' ').length < 8
}
