/**
 * Offering: what it is for whom, without the giver, where it is a condition that people live in.
 * "Schoon water leveren aan elk dorp" -> "Schoon water voor elk dorp".
 */
import { seed, trimmed, wordsAt, type Derivation, type Part } from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { lookUp } from '../lexicon.ts'
import { extentEnd } from './extent.ts'
import { bare, indefinite, parseNounPhrase, type NounPhrase } from './noun-phrase.ts'
import { CONDITIONS, isPerson } from './words.ts'

export const offering: Derivation = (part) => {
  const enabled = enabling(part)
  if (enabled.length > 0) return enabled
  const given = givenAndReceiver(part)
  if (!given) return []
  const { thing, receiver } = given
  if (!CONDITIONS.has(thing.head.toLowerCase()) || thing.modifiers.length === 0) return []
  const people = receiver.plural && isPerson(receiver.head) && receiver.tail === ''
  return [
    ...seed('condition-for', `${indefinite(thing)} voor ${withDeterminer(receiver)}`),
    ...(people ? seed('helped-have', `${bare(receiver)} met ${indefinite(thing)}`) : []),
  ]
}

const GIVING = new Set(['geven', 'bieden', 'gunnen', 'schenken'])
const ENABLING =
  /^(?<who>.+?)\s(?<what>(?:(?:de|het|een|meer)\s)?(?:kans|kansen|mogelijkheid|mogelijkheden|ruimte|vertrouwen|moed|middelen|grip|regie|inzicht|zekerheid|perspectief|hoop|zeggenschap|houvast|vleugels|rust))\b(?<rest>.*)$/iu
const VERBS = /\s(?:te\s)?(?:geven|bieden|gunnen|schenken)(?=\s|$)/u

/** "onze klanten grip geven op hun geld" -> "klanten met grip op hun geld". */
function enabling(part: Part): readonly Seed[] {
  const { clause, text } = part
  if (!clause.object || !GIVING.has(clause.lemma ?? '')) return []
  const { start } = clause.object
  const words = trimmed(text.slice(start, extentEnd(part, start)))
  const found = ENABLING.exec(words)?.groups
  const people = found?.['who'] === undefined ? undefined : parseNounPhrase(found['who'], true)
  if (!found || !people || (!isPerson(people.head) && !people.plural)) return []
  const what = trimmed(`${found['what']}${(found['rest'] ?? '').replace(VERBS, '')}`)
  if (/^(?:elke?|iedere?|alle)$/u.test(people.determiner)) {
    const have = people.plural ? 'hebben' : 'heeft'
    const [thing = '', ...goal] = what.split(/(?=\s(?:om|op|over|in)\s)/u)
    return seed(
      'world-where',
      `een wereld waarin ${people.determiner} ${bare(people)} ${thing} ${have}${goal.join('')}`,
    )
  }
  return people.plural ? seed('helped-have', `${bare(people)} met ${what}`) : []
}

const OWN = new Set(['onze', 'ons', 'hun'])

function withDeterminer(phrase: NounPhrase): string {
  const { determiner } = phrase
  return determiner === '' || OWN.has(determiner) ? bare(phrase) : `${determiner} ${bare(phrase)}`
}

interface Given {
  readonly thing: NounPhrase
  readonly receiver: NounPhrase
}

/** "N bieden aan X", "X voorzien van N". */
function givenAndReceiver(part: Part): Given | undefined {
  const { clause, text } = part
  if (!clause.object) return undefined
  if (clause.lemma === 'voorzien') return provided(part)
  const object = withoutVerb(wordsAt(text, clause.object))
  const rest = trimmed(text.slice(clause.object.end, extentEnd(part, clause.object.end)))
  const split = /\s(?:aan|voor)\s/u.exec(object)
  if (split) return pair(object.slice(0, split.index), object.slice(split.index + split[0].length))
  const receiver = /^(?:(?:te\s)?\S+en\s)?(?:aan|voor)\s+(.+)$/u.exec(rest)
  return receiver
    ? pair(object, (receiver[1] ?? '').replace(/\s(?:te )?\S+en$/u, dropVerb))
    : undefined
}

/** A verb at the end is no part of those who receive: "(aan studenten) te bieden". */
function dropVerb(last: string): string {
  const form = last.trim().replace(/^te\s/u, '')
  const entry = lookUp(form)
  return entry.noun === undefined && entry.verbs.length > 0 ? '' : last
}

function withoutVerb(object: string): string {
  return object
    .replace(/\s(?:beschikbaar|aan|ter beschikking)?\s?te$/u, '')
    .replace(/\sbeschikbaar$/u, '')
}

/** "gezinnen voorzien van gezonde maaltijden", "iedereen van schone energie te voorzien". */
function provided(part: Part): Given | undefined {
  const { clause, text } = part
  if (!clause.object) return undefined
  const object = wordsAt(text, clause.object)
  const rest = text.slice(clause.object.end, extentEnd(part, clause.object.end))
  const thing = /\svan\s(.+)$/u.exec(rest)?.[1]?.replace(/\s(?:te )?voorzien$/u, '')
  return thing === undefined ? undefined : pair(trimmed(thing), object)
}

function pair(thing: string, receiver: string): Given | undefined {
  const given = parseNounPhrase(thing)
  const whom = parseNounPhrase(receiver)
  return given && whom && given.tail === '' ? { thing: given, receiver: whom } : undefined
}
