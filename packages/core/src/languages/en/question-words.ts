import type { Reading } from '../../read/reading.ts'
import { tokenise } from '../../read/tokens.ts'
import { startsSentence, wordsAt } from '../../rewrite/part.ts'
import type { QuestionWords } from '../../rewrite/question.ts'
import { parseNounPhrase, type NounPhrase } from './derivations/noun-phrase.ts'
import { isPerson, isShared } from './derivations/words.ts'

/** Longer nouns than this make a question hard to read. */
const MOST_WORDS = 3

export function questionWords({ text, clauses }: Reading): QuestionWords {
  const objects = clauses.flatMap(({ object }) => {
    const phrase = object && parseNounPhrase(wordsAt(text, object), startsSentence(text, object))
    return phrase && isShort(phrase) ? [phrase] : []
  })
  const people = objects.find(({ plural, head }) => plural && (isPerson(head) || BODIES.has(head)))
  const place = objects.find(isPlace)
  const where = place ? `in the ${place.core}` : placeIn(text)
  return { ...(people && { noun: nounOf(people) }), ...(where && { place: where }) }
}

const BODIES = new Set(
  'companies businesses organisations organizations smes schools communities municipalities firms cities charities towns villages startups teams shops farms clubs'.split(
    ' ',
  ),
)

function isShort({ core, tail }: NounPhrase): boolean {
  return tail === '' && core.split(' ').length <= MOST_WORDS && !/[,&]| and | or /u.test(core)
}

function isPlace({ plural, head, core }: NounPhrase): boolean {
  return !plural && PLACES.has(head) && !core.includes(' ')
}

const PLACES = new Set(
  'city town village community country region world neighbourhood neighborhood society province state county street island'.split(
    ' ',
  ),
)

function nounOf({ determiner, core }: NounPhrase): string {
  if (/^people$/iu.test(core)) return 'the people you do it for'
  return `${determiner === 'our' ? 'your' : 'the'} ${core}`
}

/** "in the city", "(the best) of the region": a place that the statement names. */
function placeIn(text: string): string | undefined {
  const tokens = tokenise(text)
  for (const [index, { form }] of tokens.entries()) {
    const [determiner, noun] = [tokens[index + 1]?.form ?? '', tokens[index + 2]?.form ?? '']
    if (
      (form === 'in' || form === 'of') &&
      /^(?:the|our|this)$/u.test(determiner) &&
      PLACES.has(noun) &&
      isShared(noun)
    )
      return `in the ${noun}`
  }
  return undefined
}
