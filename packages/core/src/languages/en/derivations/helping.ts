/**
 * Helping: what the helped are, do or have once it has worked, without the helper.
 * "Helping our customers be successful" -> "Successful customers".
 */
import type { Range } from '../../../range.ts'
import {
  clauseEnd,
  seed,
  startsSentence,
  thin,
  trimMarks,
  wordBefore,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import { infinitiveOf, isPlural, plainPresent, thirdPerson } from '../agreement.ts'
import { adverb, comparative, isComparative } from '../comparative.ts'
import { lookUp } from '../lexicon/index.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
  speaksOfUs,
  takesRelative,
  withAdjective,
  type NounPhrase,
} from './noun-phrase.ts'
import {
  CONDITIONS,
  ENABLING_NOUNS,
  NOUN_TO_ADJECTIVE,
  PAIR_TO_ADJECTIVE,
  isAdjective,
  isBody,
  isPerson,
  isShared,
  isUnwanted,
} from './words.ts'

/** People only as far as they take part in something of ours. */
const TAKING_PART = new Set(
  'participants members users clients customers attendees employees staff teammates colleagues managers readers'.split(
    ' ',
  ),
)

/** Verbs that leave people in charge of themselves. */
const EMPOWERING = new Set(['empower'])

/** Verbs of standing by somebody, whatever it is done with. */
const STANDING_BY =
  /^(?:support|assist|help|accompany|befriend|mentor|sustain|uphold|aid|comfort|be there for|(?:stand|walk|be|work) (?:by|with|beside|alongside))$/u

/** A list goes on: what is helped or acted on is more than the first of it. */
const LISTED = /^(?:,(?!\s(?:so|by|to|while|which|thereby|because)\b)|and\s|or\s|&|\/)/u

/** Words that go on with a noun: what follows them says which one is meant. */
const GOING_ON_OR_LISTED =
  /^(?:,(?!\s(?:so|by|to|while|which|thereby|because)\b)|and\s|or\s|&|(?:of|in|at|from|between|among|against|for|on|upon|with|who|that|whose|without|living|across|around|near|towards?|to|by(?!\s\w+ing))\s)/u

/** Those who are helped, or what is acted on, with what says which: as a noun phrase. */
export function objectOf(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  if (!clause.object) return undefined
  const end = objectEnd(part, clause.object)
  if (/^\s(?:it|they|we|you|he|she)\s/u.test(text.slice(end, end + 6))) return undefined
  const helps = clause.sense === 'helping'
  const whole = wordsAt(text, { start: clause.object.start, end })
  const words = helps ? whole.replace(/^(?:its|their)\s/iu, '') : whole
  if (/^['’](?!s)/u.test(text.slice(clause.object.end))) return undefined
  const phrase = parseNounPhrase(words, startsSentence(text, clause.object))
  if (!helps && phrase && isOwn(phrase)) return undefined
  return phrase
}

/** "our processes": a thing of our own, and neither people nor what everybody shares. */
function isOwn({ determiner, head }: NounPhrase): boolean {
  if (determiner !== 'our' || isPerson(head)) return false
  return /^(?:systems?|workforce|industry)$/u.test(head) || !isShared(head)
}

/** Up to the complement or, for an act on a thing, the end of the clause. */
function objectEnd(part: Part, { end }: Range): number {
  const { clause, text } = part
  const complement = clause.complement?.range.start ?? 0
  if (complement > end) return /^\s*\S*\s*$/u.test(text.slice(end, complement)) ? end : complement
  const stop = clauseEnd(part)
  const rest = text.slice(end, stop).trimStart()
  const isHelp = clause.sense === 'helping' || clause.sense === 'offering'
  return (isHelp ? LISTED : GOING_ON_OR_LISTED).test(rest) ? stop : end
}

export const helping: Derivation = (part) => {
  const { clause, text } = part
  const split = splitBare(part)
  if (split) return doing(split.people, split.verbPhrase)
  const people = objectOf(part) ?? easedFor(part)
  if (!people || ASKING.test(people.tail)) return []
  const them = whole(part) ?? people
  const met = needsMet(them)
  if (met.length > 0) return met
  if (!clause.complement) return [...readied(part, people), ...alone(them, clause.lemma)]
  const { kind, range } = clause.complement
  const words = kind === 'infinitive' ? aimWords(part, range) : wordsAt(text, range)
  if (speaksOfUs(tokenise(words))) return []
  if (kind === 'adjective') return being(people, words)
  if (kind === 'infinitive') return words === '' ? [] : doing(people, words.replace(/^to\s+/u, ''))
  if (kind !== 'noun') return []
  const had = having(people, words, wordBefore(text, range))
  return had.length > 0 ? had : alone(inPlight(part) ?? them, clause.lemma)
}

/** Those who are helped with all that says which: "parents of premature babies". */
function whole(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  if (!clause.object) return undefined
  const stop = clauseEnd(part)
  const end = clause.complement?.range.start ?? stop
  return parseNounPhrase(
    wordsAt(text, { start: clause.object.start, end }),
    startsSentence(text, clause.object),
  )
}

/** "people in debt": how they are, and not what they get. */
function inPlight({ clause, text }: Part): NounPhrase | undefined {
  const { object, complement } = clause
  if (!object || !complement) return undefined
  const plight = PLIGHT.exec(wordsAt(text, complement.range))?.[0]
  return plight === undefined
    ? undefined
    : parseNounPhrase(
        `${wordsAt(text, { start: object.start, end: complement.range.start })} ${plight}`,
      )
}

const PLIGHT =
  /^in (?!(?:the|their|its|his|her|our)\b|\w+ing\b)(?:(?! (?:with|by|through|to)\b)[^,;.])+/u

/** "serve the needs of retired firefighters" -> "retired firefighters who have what they need". */
function needsMet({ head, tail }: NounPhrase): readonly Seed[] {
  const bearer = head === 'needs' || head === 'need' ? /^of\s(.+)$/u.exec(tail)?.[1] : undefined
  const people = bearer === undefined ? undefined : parseNounPhrase(bearer)
  if (!people?.plural || !canDo(people) || !takesRelative(people)) return []
  return seed('helped-have', `${bare(people)} ${relative(people)} have what they need`)
}

/** "prepare students for a life of service" -> "students who are ready for a life of service". */
function readied(part: Part, people: NounPhrase): readonly Seed[] {
  const { clause, text } = part
  if (clause.lemma !== 'prepare' || !clause.object || !people.plural || !canDo(people)) return []
  const end = clauseEnd(part)
  const goal = /^for\s(.+)$/u.exec(wordsAt(text, { start: clause.object.end, end }))?.[1]
  if (goal === undefined) return []
  return seed('helped-are', `${bare(people)} ${relative(people)} are ready for ${goal}`)
}

/** What the helped do; a list of verbs that one object closes goes on to the end of the sentence. */
function aimWords(part: Part, { start, end }: Range): string {
  const { text } = part
  if (!isCutOff(part)) return wordsAt(text, { start, end })
  const rest = /^[^.!?;:]*/u.exec(text.slice(end, end + LONGEST_LIST))?.[0] ?? ''
  const verbs = /^(?:,|\sand\s|\sor\s)/u.test(rest)
    ? rest.split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/u)
    : []
  const isList = verbs.length > 1 && verbs.every((part) => part === '' || isBareVerb(firstOf(part)))
  return isList ? wordsAt(text, { start, end: end + rest.length }) : ''
}

const LONGEST_LIST = 160

function firstOf(words: string): string {
  return words.trim().split(' ')[0]?.toLowerCase() ?? ''
}

/** After these an infinitive stands without "to": "help people find work". */
const BARE_INFINITIVE = new Set(['help', 'let', 'see', 'watch'])

interface Split {
  readonly people: NounPhrase
  readonly verbPhrase: string
}

/** "people find work", read as one noun phrase: the first word that can only be a verb there splits it. */
function splitBare(part: Part): Split | undefined {
  const { clause, text } = part
  const { object, complement, lemma = '' } = clause
  if (!object || !BARE_INFINITIVE.has(lemma)) return undefined
  if (complement && complement.kind !== 'noun') return undefined
  const end = clauseEnd(part)
  const words = wordsAt(text, { start: object.start, end })
  const tokens = tokenise(words)
  const at = tokens.findIndex(({ form }, index) => {
    const before = tokens[index - 1]?.form ?? ''
    return (
      index > 0 &&
      isBareVerb(form) &&
      (isPlural(before) || (isOnlyVerb(form) && lookUp(before)?.noun !== undefined))
    )
  })
  const verb = tokens[at]
  const before = verb ? words.slice(0, verb.start) : ''
  const people = /\sto\s/u.test(before) ? undefined : parseNounPhrase(before)
  const verbPhrase = words.slice(verb?.start)
  if (!people?.plural || isLoneVerb(verbPhrase, text.slice(end - 1))) return undefined
  return { people, verbPhrase }
}

/** Verbs so common that no list of what missions do has them. */
const COMMON = new Set(['get', 'go', 'have', 'do', 'make', 'take', 'keep', 'see', 'know', 'feel'])

function isBareVerb(form: string): boolean {
  const verb = lookUp(form)?.verb
  return COMMON.has(form) || (verb?.form === 'base' && !isPlural(form))
}

/** It can be nothing else, so that it also splits behind a singular: "(people in need) achieve". */
function isOnlyVerb(form: string): boolean {
  const word = lookUp(form)
  return (
    word?.verb !== undefined &&
    word.noun === undefined &&
    word.adjective === undefined &&
    word.small === undefined
  )
}

/** "to initiate, organise and carry out projects": one verb of a list says too little. */
function isCutOff({ clause, text }: Part): boolean {
  if (!clause.complement) return false
  const { start, end } = clause.complement.range
  return isLoneVerb(text.slice(start, end).replace(/^to\s+/iu, ''), text.slice(end))
}

/** One verb says enough only where the sentence ends with it: "help them thrive." */
function isLoneVerb(phrase: string, rest: string): boolean {
  const isLone = trimMarks(phrase.replace(/\s(?:for|to|with|in|on|of|from)\W*$/u, ''))
    .split(/,\s*/u)
    .every((each) => !/\s/u.test(each))
  return isLone && !/^\s*(?:[.!?;]|$)/u.test(rest)
}

/** "make it easier for farmers to ...": those it is made easier for. */
function easedFor({ clause, text }: Part): NounPhrase | undefined {
  const { object, complement } = clause
  if (!object || !complement || wordsAt(text, object) !== 'it') return undefined
  const between = wordsAt(text, { start: object.end, end: complement.range.start })
  const people = /\bfor\s+(.+)$/u.exec(between)?.[1]
  return people === undefined ? undefined : parseNounPhrase(people)
}

/** Where nothing is said of what for: those who are empowered decide, those who are supported are not alone. */
function alone(people: NounPhrase, lemma: string | undefined): readonly Seed[] {
  if (!lemma || !isPerson(people.head) || TAKING_PART.has(people.head)) return []
  if (lemma === 'equip') return seed('helped-are', withAdjective(people, 'well-equipped'))
  if (EMPOWERING.has(lemma)) return doing(people, 'decide for themselves').slice(0, 1)
  if (!STANDING_BY.test(lemma) || !people.plural || !takesRelative(people)) return []
  return thin(seed('helped-are', `${bare(people)} ${relative(people)} do not have to go it alone`))
}

/** Somebody, or a body of people: "efforts" and "voices" do nothing. */
function canDo({ head, core }: NounPhrase): boolean {
  if (/^(?:leading|best|top)\b/iu.test(core)) return false
  return isPerson(head) || isBody(head)
}

/** What the helped do: as people who do it, and as a world where they can. */
export function doing(people: NounPhrase, verbPhrase: string): readonly Seed[] {
  if (!canDo(people) || /\bwhere\b/u.test(people.tail)) return []
  const phrase = withoutMeans(trimMarks(verbPhrase))
  if (!startsWithVerb(phrase)) return []
  const copula = /^(be|become|stay|remain|feel)\s+(.+)$/u.exec(phrase)
  const adjective = copula?.[2] ?? ''
  if (copula && isAdjectives(adjective))
    return [...being(people, adjective), ...world(people, phrase)]
  return [...seed('helped-do', whoDo(people, phrase)), ...world(people, phrase)]
}

/** "(from first to) final draft": what follows "to" need not be a verb. */
function startsWithVerb(phrase: string): boolean {
  const [first = '', second = ''] = phrase.toLowerCase().split(' ')
  const word = lookUp(first)
  if (COMMON.has(first)) return true
  if (word === undefined) return !isPlural(first) && !/(?:al|ic|ive|ous|ful|ary)$/u.test(first)
  if (word.adjective && !/^(?:a|an|the|their|up|to|in|with|)$/u.test(second)) return false
  return word.verb !== undefined || word.small !== undefined
}

/** What is done by means of something of ours is cut: "by using", "through". */
function withoutMeans(phrase: string): string {
  const cut =
    /:|,\s(?:with|at|on)\s(?!and\b)|\s(?:[–—-]|by \w+ing|through|via|using|so that|in order to|while|whatever|no matter)\s/u.exec(
      phrase,
    )
  return cut ? trimMarks(phrase.slice(0, cut.index)) : phrase
}

export function isAdjectives(phrase: string): boolean {
  const parts = phrase.split(/,\s*|\s+and\s+/u).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => isAdjectivePhrase(part.split(' ')))
}

function isAdjectivePhrase(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (words.length > 2) return false
  const degree = words.length === 1 || /^(?:more|fully|truly|\w+ly|and)$/u.test(words[0] ?? '')
  return degree && (isAdjective(last) || isComparative(last))
}

function being(people: NounPhrase, adjective: string): readonly Seed[] {
  if (!isAdjectives(adjective)) return []
  return seed('helped-are', withAdjective(people, adjective))
}

/** "standards on how to avoid": the infinitive belongs to the question word. */
const ASKING = /\b(?:how|what|when|where|which|whether)$/u

const UNIVERSAL = new Set(['every', 'each', 'all'])

function whoDo(people: NounPhrase, phrase: string): string | undefined {
  if (UNIVERSAL.has(people.determiner) || people.name || !takesRelative(people)) return undefined
  const [verb = '', ...rest] = phrase.split(' ')
  if (!people.plural && (/ and /u.test(phrase) || people.determiner === '')) return undefined
  const finite = people.plural ? plainPresent(verb) : thirdPerson(verb)
  return [indefinite(people), relative(people), finite, ...rest].join(' ')
}

function world(people: NounPhrase, phrase: string): readonly Seed[] {
  const universal = UNIVERSAL.has(people.determiner)
  const everyone = /^(?:everyone|everybody|anyone)$/u.test(people.head)
  if (!people.plural && !universal && !everyone) return []
  if (TAKING_PART.has(people.head) && people.tail === '') return []
  const they = { ...people, tail: people.tail.replace(EVERYWHERE, '') }
  const subject = universal ? `${they.determiner} ${bare(they)}` : bare(they)
  return seed('world-where', `a world where ${subject} can ${phrase}`)
}

/** In a world where they are, it goes without saying. */
const EVERYWHERE =
  /\s*\b(?:(?:around|across|throughout|all over|in) the (?:world|globe)|worldwide)$/u

/** "with social innovation", "in finding work", "for school". */
function having(people: NounPhrase, words: string, before: string): readonly Seed[] {
  const lead = /^(with|in|to|towards?|for|at|into)\s+/u.exec(words)
  const preposition = lead?.[1] ?? before
  const noun = lead ? words.slice(lead[0].length) : words
  const enabled = enabledTo(noun)
  if (enabled !== undefined) return doing(people, enabled)
  const deeds = /^(?:in|at)$/u.test(preposition) ? deedsOf(noun) : undefined
  if (deeds !== undefined) return doing(people, deeds)
  if (preposition === 'with' && /\bthey need\b/u.test(noun) && people.plural && canDo(people))
    return seed('helped-have', `${bare(people)} with ${noun}`)
  const adjective = adjectiveOf(noun)
  const compared = adjective && comparative(adjective)
  if (compared) return seed('helped-more', withAdjective(people, compared))
  return preposition === 'with' ? withCondition(people, noun) : []
}

/** "preventing and combating crime" -> "prevent and combat crime". */
function deedsOf(words: string): string | undefined {
  const all = words.split(' ')
  const found: string[] = []
  for (const word of all) {
    const verb = infinitiveOf(word.replace(/,$/u, ''))
    const joins = found.length > 0 && /^(?:and|or)$/u.test(word)
    if (!verb && !joins) break
    found.push(verb ? `${verb}${word.endsWith(',') ? ',' : ''}` : word)
    if (verb && !word.endsWith(',') && !/^(?:and|or)$/u.test(all[found.length] ?? '')) break
  }
  const isDeed = found.length > 0 && found.length < all.length
  return isDeed ? [...found, ...all.slice(found.length)].join(' ') : undefined
}

/** "the confidence to speak up" -> "speak up". */
function enabledTo(noun: string): string | undefined {
  const match = /^(?:the |an? )?([a-z -]+?) (?:they need )?to (\S.*)$/u.exec(noun)
  const head = match?.[1]?.split(' ').at(-1) ?? ''
  return ENABLING_NOUNS.has(head) ? match?.[2] : undefined
}

/** "social innovation" -> "socially innovative". */
function adjectiveOf(noun: string): string | undefined {
  const form = trimMarks(noun)
    .toLowerCase()
    .replace(/^(?:the|their|a|an)\s+/u, '')
  const pair = PAIR_TO_ADJECTIVE.get(form) ?? NOUN_TO_ADJECTIVE.get(form)
  if (pair) return pair
  const [first = '', second = '', ...more] = form.split(' ')
  const base = NOUN_TO_ADJECTIVE.get(second)
  if (!base || more.length > 0 || !/(?:al|ic|ive|ous)$/u.test(first)) return undefined
  return `${adverb(first)} ${base}`
}

function withCondition(people: NounPhrase, words: string): readonly Seed[] {
  const noun = parseNounPhrase(words)
  if (!noun || noun.tail !== '' || people.tail !== '') return []
  if (isUnwanted(noun.head))
    return seed('helped-without', `${indefinite(people)} without ${noun.core}`)
  const decent = noun.core.includes(' ') && CONDITIONS.has(noun.head)
  return decent ? seed('helped-have', `${indefinite(people)} with ${indefinite(noun)}`) : []
}
