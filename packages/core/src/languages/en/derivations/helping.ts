/**
 * Helping: what the helped are, do or have once it has worked, without the helper.
 * "Helping our customers be successful" -> "Successful customers".
 */
import type { Range } from '../../../range.ts'
import {
  seed,
  startsSentence,
  trimMarks,
  wordBefore,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import { infinitiveOf, plainPresent, thirdPerson } from '../agreement.ts'
import { adverb, comparative, isComparative } from '../comparative.ts'
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
  NOUN_TO_ADJECTIVE,
  PAIR_TO_ADJECTIVE,
  UNWANTED,
  isAdjective,
  isPerson,
} from './words.ts'

/** Verbs that leave people in charge of themselves. */
const EMPOWERING = new Set(['empower'])

/** Words that go on with a noun: what follows them says which one is meant. */
const GOING_ON =
  /^(?:of|in|at|from|between|among|against|for|on|with|who|that|whose|without|living|across|around|near|towards?|to)\s/u

/** Those who are helped, or what is acted on, with what says which: as a noun phrase. */
export function objectOf(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  if (!clause.object) return undefined
  const words = wordsAt(text, { start: clause.object.start, end: objectEnd(part, clause.object) })
  return parseNounPhrase(words, startsSentence(text, clause.object))
}

/** Up to the complement or, for an act on a thing, the end of the clause. */
function objectEnd({ clause, text, next }: Part, { end }: Range): number {
  const complement = clause.complement?.range.start ?? 0
  if (complement > end) return text.slice(end, complement).trim() === '' ? end : complement
  const stop = Math.min(clause.range.end, next?.range.start ?? text.length)
  const rest = text.slice(end, stop).trimStart()
  const isHelp = clause.sense === 'helping' || clause.sense === 'offering'
  return !isHelp && GOING_ON.test(rest) ? stop : end
}

export const helping: Derivation = (part) => {
  const { clause, text } = part
  const people = objectOf(part)
  if (!people) return []
  if (!clause.complement) return alone(people, clause.lemma)
  const { kind, range } = clause.complement
  const words = wordsAt(text, range)
  if (speaksOfUs(tokenise(words))) return []
  if (kind === 'adjective') return being(people, words)
  if (kind === 'infinitive') return doing(people, words.replace(/^to\s+/u, ''))
  if (kind === 'noun') return having(people, words, wordBefore(text, range))
  return []
}

function alone(people: NounPhrase, lemma: string | undefined): readonly Seed[] {
  if (!lemma || !EMPOWERING.has(lemma) || !isPerson(people.head)) return []
  return doing(people, 'decide for themselves').slice(0, 1)
}

/** What the helped do: as people who do it, and as a world where they can. */
export function doing(people: NounPhrase, verbPhrase: string): readonly Seed[] {
  const phrase = withoutMeans(trimMarks(verbPhrase))
  const copula = /^(be|become|stay|remain|feel)\s+(.+)$/u.exec(phrase)
  const adjective = copula?.[2] ?? ''
  if (copula && isAdjectives(adjective))
    return [...being(people, adjective), ...world(people, phrase)]
  return [...seed('helped-do', whoDo(people, phrase)), ...world(people, phrase)]
}

/** What is done by means of something of ours is cut: "by using", "through". */
function withoutMeans(phrase: string): string {
  const cut = /\s(?:by \w+ing|through|via|using|so that|in order to|while)\s/u.exec(phrase)
  return cut ? trimMarks(phrase.slice(0, cut.index)) : phrase
}

function isAdjectives(phrase: string): boolean {
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
  const subject = universal ? `${people.determiner} ${bare(people)}` : bare(people)
  return seed('world-where', `a world where ${subject} can ${phrase}`)
}

/** "with social innovation", "in finding work", "for school". */
function having(people: NounPhrase, words: string, before: string): readonly Seed[] {
  const lead = /^(with|in|to|towards?|for|at|into)\s+/u.exec(words)
  const preposition = lead?.[1] ?? before
  const noun = lead ? words.slice(lead[0].length) : words
  const gerund = infinitiveOf(noun.split(' ')[0] ?? '')
  if (gerund && /^(?:in|with|at)$/u.test(preposition)) {
    const rest = noun.split(' ').slice(1)
    if (rest.length > 0) return doing(people, [gerund, ...rest].join(' '))
  }
  const adjective = adjectiveOf(noun)
  const compared = adjective && comparative(adjective)
  if (compared) return seed('helped-more', withAdjective(people, compared))
  return preposition === 'with' ? withCondition(people, noun) : []
}

/** "social innovation" -> "socially innovative". */
export function adjectiveOf(noun: string): string | undefined {
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
  if (UNWANTED.has(noun.head))
    return seed('helped-without', `${indefinite(people)} without ${noun.core}`)
  const decent = noun.core.includes(' ') && CONDITIONS.has(noun.head)
  return decent ? seed('helped-have', `${indefinite(people)} with ${indefinite(noun)}`) : []
}
