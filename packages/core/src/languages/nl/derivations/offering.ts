/**
 * Offering: what it is for whom, without the giver, where it is a condition that people live in.
 * "Schoon water leveren aan elk dorp" -> "Schoon water voor elk dorp".
 */
import { seed, trimMarks, wordsAt, type Derivation, type Part } from '../../../rewrite/part.ts'
import { bare, indefinite, parseNounPhrase, type NounPhrase } from './noun-phrase.ts'
import { CONDITIONS, isPerson } from './words.ts'

export const offering: Derivation = (part) => {
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
function givenAndReceiver({ clause, text }: Part): Given | undefined {
  if (!clause.object) return undefined
  const object = wordsAt(text, clause.object)
  const complement = clause.complement ? wordsAt(text, clause.complement.range) : ''
  const rest = trimMarks(text.slice(clause.object.end, clause.range.end))
  if (clause.lemma === 'voorzien') return pair(complement.replace(/^van\s+/u, ''), object)
  const split = /\s(?:aan|voor)\s/u.exec(object)
  if (split) return pair(object.slice(0, split.index), object.slice(split.index + split[0].length))
  const receiver = /^(?:aan|voor)\s+(.+)$/u.exec(rest)
  return receiver ? pair(object, (receiver[1] ?? '').replace(/\s(?:te )?\S+en$/u, '')) : undefined
}

function pair(thing: string, receiver: string): Given | undefined {
  const given = parseNounPhrase(thing)
  const whom = parseNounPhrase(receiver)
  return given && whom && given.tail === '' ? { thing: given, receiver: whom } : undefined
}
