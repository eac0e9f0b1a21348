import type { Reading } from '../../read/reading.ts'
import { tokenise } from '../../read/tokens.ts'
import { startsSentence, wordsAt } from '../../rewrite/part.ts'
import type { QuestionWords } from '../../rewrite/question.ts'
import { genderOf } from './agreement.ts'
import { parseNounPhrase, type NounPhrase } from './derivations/noun-phrase.ts'
import { isPerson } from './derivations/words.ts'

/** Longer nouns than this make a question hard to read. */
const MOST_MODIFIERS = 1

export function questionWords({ text, clauses }: Reading): QuestionWords {
  const objects = clauses.flatMap(({ object }) => {
    const phrase = object && parseNounPhrase(wordsAt(text, object), startsSentence(text, object))
    return phrase && isShort(phrase) ? [phrase] : []
  })
  const people = objects.find(
    ({ plural, head }) => plural && (isPerson(head) || BODIES.has(head.toLowerCase())),
  )
  const place = objects.find(isPlace)
  const where = place ? placed(place.head.toLowerCase()) : placeIn(text)
  return { ...(people && { noun: nounOf(people) }), ...(where && { place: where }) }
}

const BODIES = new Set(
  'bedrijven ondernemingen organisaties scholen gemeenten gemeentes instellingen steden dorpen verenigingen startups winkels teams zorginstellingen overheden clubs corporaties'.split(
    ' ',
  ),
)

function isShort({ modifiers, tail }: NounPhrase): boolean {
  return tail === '' && modifiers.length <= MOST_MODIFIERS
}

const PLACES = new Set(
  'stad dorp wijk buurt regio wereld samenleving maatschappij land provincie gemeente straat eiland'.split(
    ' ',
  ),
)

function isPlace({ plural, head, modifiers }: NounPhrase): boolean {
  return !plural && modifiers.length === 0 && PLACES.has(head.toLowerCase())
}

function placed(noun: string): string {
  return `${noun === 'eiland' ? 'op' : 'in'} ${genderOf(noun) ?? 'de'} ${noun}`
}

function nounOf({ determiner, modifiers, head }: NounPhrase): string {
  if (/^mensen$/iu.test(head) && modifiers.length === 0) return 'de mensen voor wie je het doet'
  const own = determiner === 'onze' ? 'je' : 'de'
  return [own, ...modifiers, head].join(' ')
}

/** "in de stad", "(de beste) van het dorp": a place that the statement names. */
function placeIn(text: string): string | undefined {
  const tokens = tokenise(text)
  for (const [index, { form }] of tokens.entries()) {
    const [determiner, noun] = [tokens[index + 1]?.form ?? '', tokens[index + 2]?.form ?? '']
    if (
      /^(?:in|van)$/u.test(form) &&
      /^(?:de|het|onze|ons|deze|dit)$/u.test(determiner) &&
      PLACES.has(noun)
    )
      return placed(noun)
  }
  return undefined
}
