import type { Token } from '../../../read/tokens.ts'
import { tokenise } from '../../../read/tokens.ts'
import { article, isMass, isPlural } from '../agreement.ts'
import { lookUp } from '../lexicon/index.ts'
import { comparative, isComparative } from '../comparative.ts'
import { COMPOUNDS, OF_PEOPLE, isPerson, isShared } from './words.ts'

/** A noun phrase taken apart, its determiner and number left out of `core`. */
export interface NounPhrase {
  /** In lower case: "the", "our", "every"; empty for none. */
  readonly determiner: string
  /** Adjectives and nouns, as written: "young people", "children and families". */
  readonly core: string
  /** The first noun's head, in lower case: it takes the article. */
  readonly first: string
  /** The last noun's head, in lower case. */
  readonly head: string
  /** What follows, as written: "with diabetes", "in the region"; empty for nothing. */
  readonly tail: string
  readonly plural: boolean
  /** Whether it is one noun, or a list whose nouns all go without an article. */
  readonly even: boolean
  /** Whether the noun is a name: with a capital in the middle of the text, without determiner. */
  readonly name: boolean
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Adjectives that with "the" stand for people, and never without it. */
const PEOPLE_BY_ADJECTIVE = words(`
  bereaved blind deaf disabled disadvantaged elderly homeless hungry needy old poor rich sick underprivileged unemployed vulnerable
  wounded young
`)

const DETERMINERS = words(`
  the a an our my their its his her this these those that all every each some any many both several
`)

const NUMBERS = words(`
  over at least about around up to nearly almost more than one two three four five six seven eight nine ten twelve twenty fifty hundred thousand
  million billion hundreds thousands millions billions dozens of
`)

/** Words that end the noun and start what follows it. */
const STOPS = words(`
  of in with for at on from to who that which where when whose who've who're that's across around by through within without near under over between among
  into toward towards against about throughout during along via after before because so while as than is are can will may
  including such regardless beyond behind until if like whatever worldwide everywhere globally locally today not based
`)

/** Participles that go on with a noun, but may also be the noun: "suffering". */
const PARTICIPLES = words(`
  living suffering facing affected using working struggling dealing experiencing growing needing seeking aged looking
`)

const JOINERS = words('and or & and/or')

/** Takes a noun phrase apart. `undefined` where it is no plain noun phrase, or speaks of us or you. */
export function parseNounPhrase(text: string, atStart = false): NounPhrase | undefined {
  const owner = /^the (\p{L}+)['’]s (?=\p{L})/u.exec(text)
  if (!owner || owner[1] === 'world') return plainNounPhrase(text, atStart)
  const owned = plainNounPhrase(`the ${text.slice(owner[0].length)}`)
  return owned && { ...owned, tail: `of the ${owner[1]} ${owned.tail}`.trimEnd() }
}

function plainNounPhrase(text: string, atStart = false): NounPhrase | undefined {
  const tokens = tokenise(text)
  if (tokens.length === 0 || speaksOfUs(tokens) || PRONOUNS.has(tokens[0]?.form ?? ''))
    return undefined
  const { determiner, from, counted } = leading(tokens)
  if (POINTING_BACK.has(determiner)) return undefined
  const to = coreEnd(tokens, from)
  if (to === from) return undefined
  const core = tokens.slice(from, to)
  const heads = headsOf(core)
  const [first, head] = [heads[0], heads.at(-1)]
  if (first === undefined || head === undefined) return undefined
  const tailStart = tokens[to]?.start
  const last = core.at(-1)
  if (
    core.some(({ form }) => form === 'those') ||
    core.slice(1).some(({ form }) => isOnlyVerb(form))
  )
    return undefined
  if (counted && heads.length === 1 && !isPlural(head.form)) return undefined
  const after = text.slice(last?.end ?? 0)
  if (after.startsWith('/') || /^['’](?!s)/u.test(after)) return undefined
  if (tokens.slice(to).some(({ form }) => LOOSE.has(form))) return undefined
  const words = withoutWorld(text.slice(core[0]?.start, last?.end))
  const people = determiner === 'the' && PEOPLE_BY_ADJECTIVE.has(head.form)
  if (determiner === 'the' && heads.length > 1 && PEOPLE_BY_ADJECTIVE.has(first.form))
    return undefined
  return {
    determiner: people ? '' : determiner,
    core: people ? `the ${words}` : words,
    first: first.form,
    head: head.form,
    tail: tailStart === undefined ? '' : withoutAdverbials(trimEnd(text.slice(tailStart))),
    plural: heads.length > 1 || isPlural(head.form),
    even:
      heads.length === 1 ||
      determiner === '' ||
      heads.every(({ form }) => isPlural(form) || isMass(form)),
    name: isName(core, determiner, atStart),
  }
}

function isName(core: readonly Token[], determiner: string, atStart: boolean): boolean {
  const [first] = core
  if (determiner !== '' || !first || atStart) return false
  if (core.some(({ text }) => !/^\p{Lu}/u.test(text))) return false
  const isCommon =
    isPlural(first.form) || isMass(first.form) || lookUp(first.form)?.noun !== undefined
  return /^\p{Lu}/u.test(first.text) && !isCommon
}

/** "our" is fine before what everybody shares; "we", "us", "you" and "your" never are. */
export function speaksOfUs(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }, index) => {
    if (form === 'our') return index > 0 && !namesShared(tokens, index + 1)
    return OURS.has(form)
  })
}

/** In what follows a noun these point to something that is not there. */
const LOOSE = words('it them him they he she we')

/** Whose it is stands elsewhere. */
const POINTING_BACK = words('its their his her this that these those')

/** These point to what is said elsewhere. */
const PRONOUNS = words(
  'it they them he she him her itself both one something anything everything nothing what whatever',
)

const OURS = words('we us ours you your yours i me my ourselves yourself')

function namesShared(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  const second = tokens[from + 1]
  return [next, second].some((token) => token !== undefined && isShared(token.form))
}

interface Leading {
  readonly determiner: string
  readonly from: number
  readonly counted: boolean
}

function leading(tokens: readonly Token[]): Leading {
  let determiner = ''
  let counted = false
  let from = 0
  for (; from < tokens.length - 1; from++) {
    const form = tokens[from]?.form ?? ''
    const isNumber = NUMBERS.has(form) || /^[\d.,]+[km]?$/u.test(form)
    if (DETERMINERS.has(form)) determiner = form
    else if (!isNumber) break
    else counted = true
  }
  return { determiner, from, counted }
}

function coreEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const next = tokens[index + 1]
    if (token.kind === 'mark' && !JOINERS.has(token.form)) {
      const inList =
        token.form === ',' && (isListComma(tokens, index) || isBetweenAdjectives(tokens, index))
      if (!inList) return index
      continue
    }
    if (STOPS.has(token.form) && !isInCompound(tokens, index)) return index
    if (PARTICIPLES.has(token.form) && index > from && isSomebodyAt(tokens, index - 1)) return index
    if (JOINERS.has(token.form) && (!next || STOPS.has(next.form))) return index
  }
  return tokens.length
}

/** "people suffering from", but not "human suffering". */
function isSomebodyAt(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? ''
  return isPlural(form) || isPerson(form) || lookUp(form)?.adjective === undefined
}

/** "principled, innovative leaders". */
function isBetweenAdjectives(tokens: readonly Token[], comma: number): boolean {
  const [before, after] = [
    lookUp(tokens[comma - 1]?.form ?? ''),
    lookUp(tokens[comma + 1]?.form ?? ''),
  ]
  const next = tokens[comma + 2]
  return (
    before?.noun === undefined &&
    before?.verb === undefined &&
    after?.adjective !== undefined &&
    after.noun === undefined &&
    next?.kind === 'word' &&
    !STOPS.has(next.form)
  )
}

function isInCompound(tokens: readonly Token[], index: number): boolean {
  const [before, here, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return COMPOUNDS.has(`${before?.form} ${here?.form} ${after?.form}`)
}

/** What says how or when, and not which, is left off: "now", "through sport", "whatever it takes". */
function withoutAdverbials(tail: string): string {
  if (tail.startsWith(',')) return ''
  const cut =
    /(?:^|\s)(?:through|by \w+ing|by (?:at least )?\d+|via|using|while|whatever|whether|so that|in order to|so as to|as well as|in such a|in such|now$|today$)(?:\s|$)/u.exec(
      tail,
    )
  return withoutBrokenList(cut ? trimEnd(tail.slice(0, cut.index)) : tail)
}

/** "the world's maps" are maps. */
function withoutWorld(core: string): string {
  return core.replace(/^(?:world|nation|country|city|planet)['’]s\s+/iu, '')
}

/** "of the displaced and fund research": what follows "and" is another act, and no part of the noun. */
function withoutAct(tail: string): string {
  const tokens = tokenise(tail)
  const at = tokens.findIndex(({ form }, index) => {
    const [verb, object] = [tokens[index + 1], tokens[index + 2]]
    return (
      form === 'and' && verb !== undefined && object !== undefined && isAct(verb.form, object.form)
    )
  })
  const and = tokens[at]
  return and ? tail.slice(0, and.start).trimEnd() : tail
}

function isAct(verb: string, object: string): boolean {
  const word = lookUp(verb)
  if (word?.verb?.form !== 'base' || word.adjective || isPlural(verb) || STOPS.has(object))
    return false
  return DETERMINERS.has(object) || lookUp(object)?.noun !== undefined
}

/** "in policy, research" (practice and services): a list that stops short stops at its first comma. */
function withoutBrokenList(tail: string): string {
  const comma = tail.indexOf(', ')
  const list = comma < 0 || / and | or | & /u.test(tail.slice(comma)) ? tail : tail.slice(0, comma)
  return withoutAct(list)
}

function trimEnd(text: string): string {
  return text.replace(/[\s.,;:!]+$/u, '')
}

/** Whether a comma belongs to a list that an "and" closes before the noun phrase ends. */
function isListComma(tokens: readonly Token[], comma: number): boolean {
  for (let index = comma + 1; index < tokens.length && index < comma + 8; index++) {
    const token = tokens[index]
    if (!token || STOPS.has(token.form)) return false
    if (JOINERS.has(token.form)) return index + 1 < tokens.length
  }
  return false
}

/** The last word of each part of a list; adjectives in a list ("mental and physical health") are none. */
function headsOf(core: readonly Token[]): Token[] {
  return core.filter((token, index) => {
    const next = core[index + 1]
    if (token.kind !== 'word' || JOINERS.has(token.form)) return false
    if (!next) return true
    return (next.form === ',' || JOINERS.has(next.form)) && !isOnlyAdjective(token.form)
  })
}

/** It can be no part of a noun phrase: "(civil dialogue) invite (trust)". */
function isOnlyVerb(form: string): boolean {
  const word = lookUp(form)
  if (!word?.verb || word.noun || word.adjective || word.small) return false
  return (word.verb.form === 'base' || word.verb.form === 'third') && !isPlural(form)
}

function isOnlyAdjective(form: string): boolean {
  const known = lookUp(form)
  if (known?.noun || isPlural(form) || isMass(form)) return false
  return known?.adjective !== undefined || /(?:al|ic|ive|ous|able|ible|ful|ant|ent|ly)$/u.test(form)
}

/** Core and tail, without determiner: "young people with diabetes". */
export function bare({ core, tail }: Pick<NounPhrase, 'core' | 'tail'>): string {
  return tail === '' ? core : `${core}${/^[,;]/u.test(tail) ? '' : ' '}${tail}`
}

/** With an article where a singular needs one; `determiner` "the" and "our" become "a". */
export function indefinite(phrase: NounPhrase): string {
  return needsArticle(phrase) ? `${article(phrase.core)} ${bare(phrase)}` : bare(phrase)
}

function needsArticle({ core, first, determiner, name, plural, head }: NounPhrase): boolean {
  if (name) return false
  if (COUNTED_COMPOUNDS.has(core)) return true
  if (plural && first === head) return false
  if (isPlural(first) || isMass(first)) return false
  return determiner !== ''
}

/** Compounds that take an article although their last noun would not. */
const COUNTED_COMPOUNDS: ReadonlySet<string> = new Set([
  'rule of law',
  'standard of living',
  'cost of living',
  'way of life',
  'sense of belonging',
])

/**
 * The phrase with an adjective in front: "the streets of Leeds", "cleaner" -> "cleaner streets of
 * Leeds". A singular gets "a"; a possessor moves behind ("people's lives" -> "better lives for people").
 */
export function withAdjective(phrase: NounPhrase, adjective: string): string | undefined {
  const [word = ''] = phrase.core.toLowerCase().split(' ')
  const twice = isComparative(word) && isComparative(adjective) && !AGES.has(word)
  const isJudged = judgesAlready(phrase.core) && !COMPOUNDS.has(phrase.core.toLowerCase())
  const worn = isComparative(adjective) && (isJudged || comparative(word) === adjective)
  if (twice || worn || !phrase.even) return undefined
  if (/\s(?:the|a|an|our|their)\s/iu.test(phrase.core)) return undefined
  if (QUANTITIES.has(adjective) && !isOneKind(phrase)) return undefined
  if (word === 'the' || SUPERLATIVES.has(word) || word === adjective) return undefined
  const moved = movePossessor(phrase)
  if (!moved) return undefined
  const body = `${adjective} ${bare({ ...moved, tail: ofToFor(moved) })}`
  const articled = moved.name || needsArticle(moved)
  return articled && adjective !== 'more' && adjective !== 'less'
    ? `${article(body)} ${body}`
    : body
}

/** Comparatives that only say which: "more active older people". */
const AGES = words('older younger')
const QUANTITIES = words('more less fewer')

/** Whether all nouns of a list are plurals, or none is: "fewer" or "less" must fit each. */
function isOneKind({ first, head }: NounPhrase): boolean {
  return isPlural(first) === isPlural(head)
}

/** They judge already: "stronger exemplary behaviour" says it twice. */
const EVALUATING = words(
  'improved increased enhanced strengthened reduced greater equal holistic positive good high excellent exemplary quality high-quality effective great strong optimal maximum full outstanding',
)

function judgesAlready(core: string): boolean {
  return core
    .toLowerCase()
    .split(/,?\s+/u)
    .slice(0, -1)
    .some((word) => EVALUATING.has(word))
}

const SUPERLATIVES = words('best most least worst highest greatest largest finest first')

function movePossessor(phrase: NounPhrase): NounPhrase | undefined {
  const match = /^(\S+?)['’]s? (.+)$/u.exec(phrase.core)
  if (!match) return phrase
  const [, possessor = '', core = ''] = match
  if (/^(?:world|nation|country|city|region|state|county)$/u.test(possessor.toLowerCase()))
    return { ...phrase, core, determiner: phrase.determiner || 'the' }
  if (!isPerson(possessor) || phrase.tail !== '') return undefined
  return { ...phrase, core, determiner: 'the', tail: `for ${possessor}` }
}

function ofToFor({ head, tail }: NounPhrase): string {
  return OF_PEOPLE.has(head) ? tail.replace(/^of\b/u, 'for') : tail
}

/** "who" for people, "that" for the rest. */
export function relative({ head }: NounPhrase): 'who' | 'that' {
  return isPerson(head) ? 'who' : 'that'
}

/** Whether a clause can be hung on it without one hanging there already. */
export function takesRelative({ tail }: NounPhrase): boolean {
  return !/\b(?:who|that|which|where|whose)\b/u.test(tail) && tail.split(' ').length < 8
}
