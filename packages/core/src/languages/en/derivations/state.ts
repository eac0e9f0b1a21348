/**
 * A state that the statement names already: on its own, without the role beside it.
 * "We clean the streets so that the city is cleaner" -> "The city is cleaner".
 */
import {
  otherwise,
  seed,
  trimMarks,
  wordBefore,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
  speaksOfUs,
  withAdjective,
  type NounPhrase,
} from './noun-phrase.ts'
import { article, isMass, isPlural, thirdPerson } from '../agreement.ts'
import { isComparative } from '../comparative.ts'
import { lookUp } from '../lexicon/index.ts'
import { doing, isAdjectives, objectOf } from './helping.ts'
import { isAdjective, isPerson } from './words.ts'

/** Words that tie a state to what stands before it. */
const CONNECTIVES =
  /^(?:and|so|that|so that|in order that|such that|to the point where|where|in which|in order to|to|for|towards?|into|because|by|thereby|thus|leading to|resulting in|creating|ensuring|building|making|achieving|realising|realizing|create|ensure|build|make|achieve|realise|realize|we want|we dream of|we believe in|we work towards?|we strive for|(?:our |the |a )?vision (?:of|for)|our vision is|our dream is|our mission is|contribut(?:e|ing) to)\s+/iu

export const state: Derivation = (part) => {
  const eased = easedState(part)
  if (eased.length > 0) return eased
  const changed = changedObject(part)
  if (changed) return seed('state-alone', changed)
  if (part.clause.complement?.kind === 'adjective' && part.clause.object) return []
  const words = withoutOur(withoutConnectives(stateWords(part))).replace(/\bmay\b/u, 'can')
  if (words === '' || speaksOfUs(tokenise(`x ${words}`)) || POINTING.test(words)) return []
  if (!/^(?:they|these)\s/iu.test(words) && pointsOutside(words)) return []
  if (isWork(words)) return []
  if (/^(?:who|that|which)\s/u.test(words)) return seed('state-alone', described(part, words))
  if (isReport(part, words) || isOnlyPeople(words)) return []
  const they = /^(?:they|these)\s+(.+)$/iu.exec(words)
  if (they) return seed('state-alone', pointingBack(part, they[1] ?? ''))
  const goal = wishedOf(words)
  if (goal.length > 0) return goal
  const due = dueTo(words)
  if (due) return [...seed('state-alone', due), ...otherwise(seed('state-alone', words))]
  const is = asItIs(words)
  const own = seed('state-alone', turned(is) ?? betterWorld(part, withArticle(is)))
  const isClause = /^(?:that|until|till)$/u.test(wordBefore(part.text, part.clause.cue))
  return [...own, ...otherwise(isClause || hasFiniteVerb(words) ? inAWorld(is) : [])]
}

/** "every child deserves a home" -> "a home for every child". */
function dueTo(words: string): string | undefined {
  const due =
    /^(?<who>(?:every|each) (?:\S+ ){0,3}?\S+) deserves (?<what>(?:an?|better) [^,;]+)$/iu.exec(
      words,
    )?.groups
  const who = due?.['who'] ?? ''
  return due && `${due['what']} for ${who.charAt(0).toLowerCase()}${who.slice(1)}`
}

/** "every child should read" -> "every child reads". */
function asItIs(words: string): string {
  const duty =
    /^(?<who>(?:every|each|no) (?:\S+ ){0,3}?\S+) should (?<verb>\S+)(?<rest>.*)$/iu.exec(
      words,
    )?.groups
  const verb = duty?.['verb'] ?? ''
  return duty && isBase(verb) ? `${duty['who']} ${thirdPerson(verb)}${duty['rest']}` : words
}

function isBase(verb: string): boolean {
  return /^(?:be|have|do|go)$/u.test(verb) || lookUp(verb)?.verb?.form === 'base'
}

/** "(we want) every man to live a long life": somebody, and what they are to do. */
function wishedOf(words: string): readonly Seed[] {
  const [, who = '', phrase = ''] =
    /^((?:every|each|all|no|more)\b.+?)\sto\s(.+)$/iu.exec(words) ?? []
  const people = who === '' || hasFiniteVerb(who) ? undefined : parseNounPhrase(who)
  return people ? doing(people, phrase) : []
}

/** "villages are sheltered from cyclones" -> "a world where villages are sheltered from cyclones". */
function inAWorld(words: string): readonly Seed[] {
  const first = words.slice(0, (words + ' ').indexOf(' '))
  const small = first.toLowerCase()
  const isCommon = lookUp(small) !== undefined || first === small
  const clause = isCommon ? `${small}${words.slice(first.length)}` : words
  return seed('world-where', `a world where ${clause}`)
}

/** "costs them their exams": who they are stands outside the state. */
function pointsOutside(words: string): boolean {
  const forms = tokenise(words).map(({ form }) => form)
  const at = forms.findIndex((form) => /^(?:them|they|their|him|her|his)$/u.test(form))
  if (at < 0) return false
  return !forms
    .slice(0, at)
    .some((form) => isPlural(form) || isPerson(form) || UNIVERSAL.test(form))
}

/** "developing personnel", "the shop exists": no state, whatever it was read as. */
function isWork(words: string): boolean {
  const first = words.slice(0, (words + ' ').indexOf(' ')).toLowerCase()
  const word = lookUp(first)
  if (first.endsWith('ing') && word?.verb !== undefined) return true
  const isVerb = word?.verb?.form === 'base' || word?.verb?.form === 'third'
  if (isVerb && !word?.noun && !word?.adjective && !word?.small) return true
  return NO_WISH.test(words)
}

/** What was or has been is no wish; "exists" says nothing; "every child be given" needs its frame. */
const NO_WISH =
  /\bof which\b|\bexists?$|\b(?:matters?|counts?)$|\b(?:have|has|should|must|can)$|\b(?:was|were|felt|had|has been|have been|(?:has|have) (?:\w+ ){0,2}(?:\w+ed|made|given|grown))\b|^every (?:\w+ )+be \w+ed\b/iu

/**
 * "Contributions are used for ...": a sentence that is no wish tells how things are. It is one behind a
 * frame, as a result, or where it is about everybody.
 */
function isReport({ clause, text }: Part, words: string): boolean {
  if (/^(?:that way|this way|thus|then|as a result|so)\b/iu.test(wordsAt(text, clause.frame)))
    return false
  if (clause.link === 'result' || clause.link === 'purpose' || clause.link === 'description')
    return false
  if (clause.complement?.kind === 'clause') return false
  if (UNIVERSAL.test(words)) return clause.sentence > 0 && !WISHED.test(words)
  return hasFiniteVerb(words)
}

/** People of whom no more is said than that they are in need: no state that anybody wants. */
function isOnlyPeople(words: string): boolean {
  const phrase = parseNounPhrase(words)
  if (!phrase || !isPerson(phrase.head)) return false
  if (
    /\b(?:experiencing|suffering|struggling|affected|in need|who need|at risk|facing|who are not|who cannot)\b/iu.test(
      phrase.tail,
    )
  )
    return true
  const described = phrase.core
    .split(' ')
    .slice(0, -1)
    .some((word) => isAdjective(word))
  return (
    !described && !/\b(?:who|that|with|without|free)\b/u.test(phrase.tail) && !hasFiniteVerb(words)
  )
}

const UNIVERSAL = /^(?:every|everyone|everybody|each|all|no|nobody|no one|none)\b/iu
const WISHED =
  /\b(?:deserves?|should|can|must|may|has a right|have a right|no longer|ever again)\b/iu

const FINITE = new Set(
  'is are was were will can has have do does must should may shall would could'.split(' '),
)

/** Whether a verb stands in front of any relative clause: "highlights are", "the shop sells". */
function hasFiniteVerb(words: string): boolean {
  let before = ''
  for (const { form } of tokenise(words)) {
    if (/^(?:who|that|which|where|in|with|without|when|whose|for)$/u.test(form)) return false
    if (FINITE.has(form) || isPredicate(before, form)) return true
    before = form
  }
  return false
}

/** "(the shop) sells", "(students) take part": a verb behind a noun, and no noun itself. */
function isPredicate(before: string, form: string): boolean {
  const word = lookUp(form)
  if (!word?.verb || word.noun || word.adjective) return false
  if (word.verb.form === 'base') return isPlural(before)
  return word.verb.form === 'third' && lookUp(before)?.noun !== undefined
}

/** "(make) the web faster" -> "a faster web". */
function turned(words: string): string | undefined {
  const match = /^((?:the|our)\s.+?)\s((?:more\s)?\S+)$/iu.exec(words)
  const adjective = match?.[2]?.toLowerCase() ?? ''
  if (!isComparative(adjective)) return undefined
  const thing = parseNounPhrase(match?.[1] ?? '')
  return thing && !hasFiniteVerb(words) ? withAdjective(thing, adjective) : undefined
}

/** "make the world a better place": the place is the world. */
function betterWorld({ text }: Part, words: string): string {
  const match = /^a (?<how>better|more \w+|\w+er) place(?: to (?:be|live))?$/iu.exec(words)
  if (!match?.groups?.['how']) return words
  return /\bthe world\b/iu.test(text) ? `a ${match.groups['how']} world` : words
}

/** A state that is one thing takes an article: "productive life" -> "a productive life". */
function withArticle(words: string): string {
  const phrase = parseNounPhrase(words)
  if (
    !phrase ||
    phrase.determiner !== '' ||
    phrase.plural ||
    phrase.name ||
    words.includes(',') ||
    UNIVERSAL.test(words) ||
    /^(?:more|less|fewer|better|zero)\b/iu.test(words)
  )
    return words
  return hasFiniteVerb(words) || isMass(phrase.head) || !phrase.core.includes(' ')
    ? words
    : `${article(words)} ${words}`
}

/** What points to something that stands outside the state. */
const POINTING =
  /^(?:both|it|its|them|their|his|her|us|this|that one|those|each|one|all of them|him|her)\b|\b(?:of|for|to|with|by) (?:them|it|this|these)\b/iu

/** "our pupils", "all our members": whose they are fixes a role, that they are well does not. */
function withoutOur(words: string): string {
  const match = /^((?:all|every one of|each of)\s+)?our\s+(.+)$/iu.exec(words)
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : words
}

/** "develop citizens who treat the earth with care": the citizens and what is said of them. */
function described(part: Part, words: string): string | undefined {
  const { clause, governor, text } = part
  if (!governor?.object) return undefined
  const between = wordsAt(text, { start: governor.object.end, end: clause.range.start })
  if (between !== '' && !/^(?:of|in|from|for)\s/u.test(between)) return undefined
  const thing = governed(part)
  if (!words.includes(' ', words.indexOf(' ') + 1)) return undefined
  return thing && `${indefinite(thing)} ${words}`
}

function stateWords(part: Part): string {
  const { clause, text } = part
  if (clause.complement?.kind === 'clause') return wordsAt(text, clause.complement.range)
  const start = clause.frame ? clause.frame.end : clause.range.start
  const end = stateEnd(part)
  return end === undefined ? '' : trimMarks(text.slice(start, end))
}

/**
 * The end of the clause; or of the sentence, where a list goes on to there. `undefined` where a list of
 * verbs is cut short: "have money to establish and grow ...".
 */
function stateEnd({ clause, text, next }: Part): number | undefined {
  const { end } = clause.range
  const rest = text.slice(end, end + 8)
  if (
    next?.link === 'purpose' &&
    rest.startsWith(' to ') &&
    NEEDING.test(text.slice(clause.range.start, end))
  )
    return next.range.end
  if (!/^(?:,|\s+and\s)/u.test(rest)) return end
  if (next?.sentence === clause.sentence)
    return next.link === 'and' && /\sto \w+$/u.test(text.slice(0, end)) ? undefined : end
  const stop = /[.!?](?:\s|$)/u.exec(text.slice(end))
  return stop ? end + stop.index : text.length
}

/** "(nobody) needs a car", "has time": what for is said behind it. */
const NEEDING =
  /\b(?:needs?|lacks?|(?:has|have) (?:the |a |an )?(?:time|right|chance|means|space)) ?[^,.;]*$/u

function withoutConnectives(words: string): string {
  let rest = words
  for (;;) {
    const next = trimMarks(rest.replace(CONNECTIVES, ''))
    if (next === rest) return rest
    rest = next
  }
}

/** "make it easy for people to eat well": people who eat well. */
function easedState({ clause, text }: Part): readonly Seed[] {
  const { object, complement } = clause
  if (!object || !complement || wordsAt(text, object) !== 'it') return []
  const match = /^(?:easy|easier|possible|simple|simpler|normal) for (.+?) to (.+)$/u.exec(
    wordsAt(text, complement.range),
  )
  const people = match?.[1] === undefined ? undefined : parseNounPhrase(match[1])
  return people && match?.[2] !== undefined ? doing(people, match[2]) : []
}

/** "make the city cleaner" -> "a cleaner city". */
function changedObject(part: Part): string | undefined {
  const { clause, text } = part
  const { object, complement } = clause
  if (!object || complement?.kind !== 'adjective') return undefined
  const thing = wordsAt(text, object) === 'them' ? governed(part) : objectOf(part)
  if (!thing) return undefined
  const more = wordBefore(text, complement.range) === 'more' ? 'more ' : ''
  const adjective = `${more}${wordsAt(text, complement.range)}`
  if (isAdjectives(adjective)) return withAdjective(thing, adjective)
  return adjective.includes(' ') && !/^more \S+$/u.test(adjective)
    ? `${indefinite(thing)} ${relative(thing)} ${thing.plural ? 'are' : 'is'} ${adjective}`
    : withAdjective(thing, adjective)
}

/** "they can file on their own" -> "citizens who can file on their own". */
function pointingBack(part: Part, rest: string): string | undefined {
  const thing = governed(part)
  if (!thing?.plural || thing.tail.split(' ').length > 6) return undefined
  return `${bare(thing)} ${relative(thing)} ${rest}`
}

/** What the clause in front is about: "them", "they". */
function governed({ clause, governor, text }: Part): NounPhrase | undefined {
  if (!governor?.object) return undefined
  const { start, end } = governor.object
  const thing = parseNounPhrase(wordsAt(text, { start, end: Math.max(end, clause.range.start) }))
  return (
    thing && { ...thing, tail: thing.tail.replace(/\s?\bwith (?:their|its|his|her)\b.*$/u, '') }
  )
}
