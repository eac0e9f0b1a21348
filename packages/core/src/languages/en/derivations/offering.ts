/**
 * Offering: what it is for whom, without the giver, where it is a condition that people live in.
 * "Providing clean water to every village" -> "Clean water for every village".
 */
import {
  otherwise,
  seed,
  trimMarks,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { bare, indefinite, parseNounPhrase, type NounPhrase } from './noun-phrase.ts'
import { CONDITIONS, ENABLING_NOUNS, isBody, isPerson } from './words.ts'

export const offering: Derivation = (part) => {
  const enabled = enabling(part)
  if (enabled.length > 0) return enabled
  const given = givenAndReceiver(part)
  if (!given) return []
  const { thing, receiver } = given
  if (!isCondition(thing) || !isReceiver(receiver)) return []
  const whom = receiver.determiner === 'our' ? bare(receiver) : withDeterminer(receiver)
  const plain = `${bare(thing)} for ${whom}`
  const people =
    receiver.plural &&
    isPerson(receiver.head) &&
    receiver.tail === '' &&
    receiver.first === receiver.head &&
    !receiver.core.startsWith('the ')
  return [
    ...seed('condition-for', plain),
    ...(people ? seed('helped-have', `${bare(receiver)} with ${bare(thing)}`) : []),
  ]
}

const GIVING = new Set(['give', 'grant', 'offer', 'lend', 'equip', 'provide'])

/** "give freelancers the confidence to charge" -> "freelancers with the confidence to charge". */
function enabling({ clause, text }: Part): readonly Seed[] {
  if (!clause.object || !GIVING.has(clause.lemma ?? '')) return []
  const words = wordsAt(text, { start: clause.object.start, end: clause.range.end })
  const match = /^(.+?)\s(?:with\s)?((?:the|an?)\s(?:\S+\s){0,2}?(\S+)\sto\s.+)$/u.exec(words)
  const people = match?.[1] === undefined ? undefined : parseNounPhrase(match[1])
  if (!people || !ENABLING_NOUNS.has(match?.[3] ?? '') || !(people.plural || isReceiver(people)))
    return []
  const universal = /^(?:every|each|all|any)$/u.test(people.determiner)
  if (!universal) {
    const have = people.plural ? 'have' : 'has'
    return [
      ...seed('helped-have', `${indefinite(people)} with ${match?.[2]}`),
      ...otherwise(
        seed('world-where', `a world where ${indefinite(people)} ${have} ${match?.[2]}`),
      ),
    ]
  }
  return seed('world-where', `a world where ${withDeterminer(people)} has ${match?.[2]}`)
}

/** Somebody, everybody, or a place where people live: "to every village", "to those who ...". */
function isReceiver({ head, determiner, core }: NounPhrase): boolean {
  if (/^(?:every|each|all)$/u.test(determiner) || core.startsWith('the ')) return true
  return isPerson(head) || isBody(head)
}

function isCondition(thing: NounPhrase): boolean {
  if (thing.head === 'access') return /^to\s/u.test(thing.tail)
  return CONDITIONS.has(thing.head) && thing.core.split(' ').length > 1 && !thing.core.includes("'")
}

function withDeterminer(phrase: NounPhrase): string {
  return phrase.determiner === '' ? bare(phrase) : `${phrase.determiner} ${bare(phrase)}`
}

interface Given {
  readonly thing: NounPhrase
  readonly receiver: NounPhrase
}

/** "provide N to X", "provide X with N". */
function givenAndReceiver({ clause, text }: Part): Given | undefined {
  if (!clause.object) return undefined
  const object = wordsAt(text, clause.object)
  const complement = clause.complement ? wordsAt(text, clause.complement.range) : ''
  const rest = trimMarks(text.slice(clause.object.end, clause.range.end))
  if (/^with\s/u.test(rest) || /^with\s/u.test(complement))
    return pair(complement.replace(/^with\s+/u, '') || rest.slice(5), object)
  const split = /\s(?:to|for)\s/u.exec(object)
  if (split) return pair(object.slice(0, split.index), object.slice(split.index + split[0].length))
  const receiver = /^(?:to|for)\s+(.+)$/u.exec(rest)
  return receiver ? pair(object, receiver[1] ?? '') : undefined
}

function pair(thing: string, receiver: string): Given | undefined {
  const given = parseNounPhrase(thing)
  const whom = parseNounPhrase(receiver)
  return given && whom && (given.tail === '' || given.head === 'access')
    ? { thing: given, receiver: whom }
    : undefined
}
