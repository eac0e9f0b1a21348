/**
 * An act on the world: what the world is like once it has worked.
 * "Armoede uitbannen" -> "Een wereld zonder armoede"; "de overgang naar schone energie versnellen" -> "Schone energie".
 */
import {
  otherwise,
  seed,
  trimmed,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import { bareForm, comparative } from '../comparative.ts'
import { lookUp } from '../lexicon.ts'
import {
  bare,
  indefinite,
  parseNounPhrase,
  relative,
  speaksOfUs,
  withAdjective,
  type NounPhrase,
} from './noun-phrase.ts'
import {
  DOING_AWAY,
  ENDING,
  GROWING,
  GUARDING,
  HASTENING,
  KEEPING,
  LESSENING,
  MEASURES,
  OF_PEOPLE,
  SMALLER,
  TRANSITIONS,
  NOMINAL,
  NOUN_TO_ADJECTIVE,
  UPHOLDING,
  isAdjective,
  isPerson,
  isReducible,
  isShared,
  isUnwanted,
  isWanted,
} from './words.ts'
import { compared } from './activity.ts'
import { extentEnd, isFiniteOnly, objectOf } from './extent.ts'

export const act: Derivation = (part) => {
  const { lemma = '' } = part.clause
  const verb = NOMINAL.get(lemma)
  if (verb !== undefined) {
    const inner = innerOf(part, lemma)
    return inner ? acted(inner, verb) : []
  }
  if (TRANSITIONS.has(lemma)) return hastened(part, lemma)
  const end = endOf(part)
  if (end) return acted(end, 'beëindigen')
  const thing = objectOf(part)
  if (!thing) return []
  if (toZero(part)) return gone({ ...thing, tail: thing.tail.replace(TO_ZERO, '') })
  if (FREEING.has(lemma)) return freed(thing, part)
  return acted(withHarm(thing, part), lemma)
}

const TO_ZERO = /\s*\b(?:tot|naar) nul\b/u

/** "sterfte terugbrengen tot nul". */
function toZero(part: Part): boolean {
  const { start } = part.clause.range
  return TO_ZERO.test(part.text.slice(start, extentEnd(part)))
}

/** "geen sterfte meer in ziekenhuizen", "een wereld zonder armoede", "jongeren zonder schulden". */
function gone(thing: NounPhrase): readonly Seed[] {
  const bearers = /^(?:bij|onder)\s(.+)$/u.exec(thing.tail)?.[1]
  const people = bearers === undefined ? undefined : parseNounPhrase(bearers)
  if (people?.plural && isPerson(people.head))
    return seed('without', `${bare(people)} zonder ${bare({ ...thing, tail: '' })}`)
  if (/^(?:in|op|aan|binnen|bij|onder)\s/u.test(thing.tail))
    return seed('without', `geen ${joinAround(thing)}`)
  return seed('without', `een wereld zonder ${bare(thing)}`)
}

const FREEING = new Set(['bevrijden', 'ontdoen', 'verlossen'])

/** "de oceanen ontdoen van plastic" -> "oceanen zonder plastic". */
function freed(thing: NounPhrase, part: Part): readonly Seed[] {
  const { clause, text } = part
  const start = clause.object?.start ?? clause.range.start
  const words = trimmed(text.slice(start, extentEnd(part, start)))
  const harm =
    /\s(?:van|uit)\s(?:de |het )?(.+?)(?:\s(?:te\s)?(?:bevrijden|ontdoen|verlossen))?$/u.exec(
      words,
    )?.[1]
  const from = thing.tail.search(/(?:^|\s)(?:van|uit)\s/u)
  const own = harm === undefined ? -1 : thing.tail.indexOf(harm)
  const whole = {
    ...thing,
    tail:
      own >= 0
        ? trimmed(thing.tail.slice(0, Math.max(0, thing.tail.lastIndexOf(' van ', own))))
        : from === 0
          ? ''
          : thing.tail,
  }
  return harm === undefined || speaksOfUs(tokenise(harm))
    ? []
    : seed('without', `${indefinite(whole)} zonder ${harm}`)
}

/** What is restored is healthy again. */
const HEALED = new Set(
  'natuur rivieren rivier bossen bos veen veenweide landschap landschappen ecosystemen ecosysteem bodem heide duinen moeras'.split(
    ' ',
  ),
)

function restored(thing: NounPhrase, lemma: string): readonly Seed[] {
  return lemma === 'herstellen' && HEALED.has(thing.head.toLowerCase())
    ? seed('safe', withAdjective(thing, 'gezond'))
    : []
}

/** "gezinnen beschermen tegen oplichting": what stands behind the verb belongs to what is protected. */
function withHarm(thing: NounPhrase, part: Part): NounPhrase {
  const { clause, text } = part
  if (!clause.object || !GUARDING.has(clause.lemma ?? '') || thing.tail !== '') return thing
  const rest = text.slice(clause.object.end, extentEnd(part, clause.object.end))
  const harm = /\s(tegen\s.+)$/u.exec(rest)?.[1]
  return harm === undefined ? thing : { ...thing, tail: trimmed(harm) }
}

/** "de overgang naar circulair bouwen aanjagen", read as a noun: where it leads. */
function hastened(part: Part, lemma: string): readonly Seed[] {
  const { clause, text } = part
  const words = wordsAt(text, { start: clause.range.start, end: extentEnd(part) }).toLowerCase()
  const last = words.slice(words.lastIndexOf(' ') + 1)
  const at = words.indexOf(`${lemma} naar `)
  if (at < 0 || !HASTENING.has(last)) return []
  const target = trimmed(words.slice(at + lemma.length + 6, -last.length).replace(/\ste\s*$/u, ''))
  const phrase = parseNounPhrase(target)
  return seed('reached', phrase ? indefinite(phrase) : target)
}

/** "vermindering van regeldruk": what there is less of. */
function innerOf(part: Part, lemma: string): NounPhrase | undefined {
  const { clause, text } = part
  const words = wordsAt(text, { start: clause.range.start, end: extentEnd(part) })
  const at = words.toLowerCase().indexOf(`${lemma} van `)
  return at < 0 ? undefined : parseNounPhrase(beforeFinite(words.slice(at + lemma.length + 5)))
}

/** "de inwoners (biedt de dienst lessen aan)": up to the verb of the main clause. */
function beforeFinite(words: string): string {
  const verb = tokenise(words).find(({ form }) => isFiniteOnly(form))
  return verb ? trimmed(words.slice(0, verb.start)) : words
}

/** "een einde maken aan dierenleed": what is to end. */
function endOf(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  if (clause.lemma !== 'maken') return undefined
  const words = wordsAt(text, { start: clause.range.start, end: extentEnd(part) })
  const match = /\beinde?\s(?:te\s|maken\s|aan\s)/u.test(words) ? /\saan\s(.+)$/u.exec(words) : null
  const thing = match?.[1]?.replace(/\s+(?:te\s+)?maken$/u, '')
  return thing === undefined ? undefined : parseNounPhrase(thing)
}

/** "verdere verharding tegengaan": less than there would be. */
function withoutFurther(thing: NounPhrase): NounPhrase {
  return { ...thing, modifiers: thing.modifiers.filter((word) => !/^verdere?$/iu.test(word)) }
}

function acted(whole: NounPhrase, lemma: string): readonly Seed[] {
  const thing = withoutFurther(whole)
  if (thing.modifiers.length < whole.modifiers.length) return lessened(thing, lemma)
  const head = thing.head.toLowerCase()
  if (TRANSITIONS.has(head)) return HASTENING.has(lemma) ? reached(thing) : []
  return [
    ...ended(thing, lemma),
    ...lessened(thing, lemma),
    ...grown(thing, lemma),
    ...guarded(thing, lemma),
    ...kept(thing, lemma),
    ...restored(thing, lemma),
    ...upheld(thing, lemma),
    ...bettered(thing, lemma),
  ]
}

/** What is made better, stronger, faster; where a quality of it was named already, only instead of that. */
function bettered(thing: NounPhrase, lemma: string): readonly Seed[] {
  const head = thing.head.toLowerCase()
  const isBody = isPerson(head) || lookUp(head).noun === 'company'
  if (VAGUE.has(head) || (lemma === 'verbeteren' && isBody) || isKnownOne(thing)) return []
  if (lemma === 'verrijken' && !OF_PEOPLE.has(head)) return []
  const made = compared(thing, lemma)
  return qualityOf(thing) === undefined ? made : otherwise(made)
}

/** "de behandeling": which one, is said elsewhere. */
function isKnownOne({ determiner, modifiers, head, tail }: NounPhrase): boolean {
  const isDefinite = determiner === 'de' || determiner === 'het'
  return isDefinite && tail === '' && modifiers.length === 0 && !isShared(head)
}

const VAGUE = new Set(
  'verschil impact dingen dienstverlening producten prestaties resultaten diensten'.split(' '),
)

/** "de overgang naar een circulaire economie" -> "een circulaire economie". */
function reached({ tail }: NounPhrase): readonly Seed[] {
  const match = /^naar\s+(.+)$/u.exec(tail)
  const target = match?.[1] === undefined ? undefined : parseNounPhrase(match[1])
  return target ? seed('reached', indefinite(target)) : []
}

/** Verbs that lessen, and do not mean to end. */
const ONLY_LESSENING = new Set([
  'terugdringen',
  'terugbrengen',
  'verkleinen',
  'inperken',
  'afremmen',
  'indammen',
  'minimaliseren',
  'verminderen',
  'verlagen',
  'halveren',
  'beperken',
  'reduceren',
  'verlichten',
])

/** What anybody's work is about. */
const OF_WORK = new Set(
  'storingen branden incidenten klachten problemen vragen conflicten geschillen'.split(' '),
)

function isOfWork({ head, modifiers }: NounPhrase): boolean {
  return OF_WORK.has(head.toLowerCase()) && modifiers.length === 0
}

/** What gets less, and dies out: "het uitsterven van oude rassen". */
const DECLINES = new Set(
  'achteruitgang verlies teloorgang verval uitsterven verdwijnen aftakeling'.split(' '),
)

/** "het verlies van weidevogels stoppen" -> "geen verlies van weidevogels meer". */
function halted({ head, tail }: NounPhrase): readonly Seed[] {
  return /^van\s/u.test(tail) ? seed('without', `geen ${head} ${tail} meer`) : []
}

function ended(thing: NounPhrase, lemma: string): readonly Seed[] {
  const head = thing.head.toLowerCase()
  if (DECLINES.has(head)) return ENDING.has(lemma) ? halted(thing) : []
  if (isOfWork(thing)) return []
  if (counted(thing) !== undefined || MEASURES.has(head) || SMALLER.has(head)) return []
  const ends = ENDING.has(lemma) || (LESSENING.has(lemma) && !ONLY_LESSENING.has(lemma))
  const away = DOING_AWAY.has(lemma) && !thing.plural && thing.determiner === '' && !thing.name
  if (!away && (!ends || !isUnwanted(head))) return []
  return gone(thing)
}

/** "geen armoede meer in Rotterdam". */
function joinAround({ modifiers, head, tail }: NounPhrase): string {
  return [...modifiers, head, 'meer', tail].join(' ')
}

/** "het aantal ongelukken" -> "ongelukken". */
function counted({ modifiers, head, plural }: NounPhrase): string | undefined {
  const first = modifiers[0]?.toLowerCase()
  if (!plural || first !== 'aantal') return undefined
  return [...modifiers.slice(1), head].join(' ')
}

function lessened(thing: NounPhrase, lemma: string): readonly Seed[] {
  const head = thing.head.toLowerCase()
  if (!LESSENING.has(lemma) || isOfWork(thing) || DECLINES.has(head)) return []
  const inner = counted(thing)
  if (inner) return seed('less', `minder ${inner} ${thing.tail}`)
  if (MEASURES.has(head)) return seed('less', withAdjective(thing, 'lager'))
  if (SMALLER.has(head)) return seed('less', withAdjective(thing, 'kleiner'))
  return isReducible(head) ? seed('less', `minder ${bare(thing)}`) : []
}

/** "de leefbaarheid van het dorp vergroten" -> "een leefbaarder dorp". */
function qualityOf({ head, modifiers, tail }: NounPhrase): string | undefined {
  const adjective = modifiers.length === 0 ? NOUN_TO_ADJECTIVE.get(head.toLowerCase()) : undefined
  const bearer = /^van\s(.+)$/u.exec(tail)?.[1]
  const more = adjective && comparative(adjective)
  const thing = bearer === undefined ? undefined : parseNounPhrase(bearer)
  return more && thing ? withAdjective(thing, more) : undefined
}

/** Verbs that make more or better of a quality. */
const BETTERING = new Set(['verbeteren', 'versterken'])

function grown(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!GROWING.has(lemma) && !BETTERING.has(lemma)) return []
  const head = thing.head.toLowerCase()
  const inner = counted(thing)
  if (inner) return seed('more', `meer ${inner} ${thing.tail}`)
  const quality = qualityOf(thing)
  if (quality) return seed('more', quality)
  if (!GROWING.has(lemma)) return []
  if (/^gelijke$/iu.test(thing.modifiers[0] ?? '')) return seed('upheld', bare(thing))
  if (MEASURES.has(head)) return seed('more', withAdjective(thing, 'hoger'))
  if (OF_PEOPLE.has(head) && /^van\s/u.test(thing.tail))
    return seed('more', withAdjective(thing, 'beter'))
  const tail = head === 'draagvlak' ? thing.tail.replace(/^van\b/u, 'voor') : thing.tail
  const wanted = { ...thing, determiner: '', tail }
  if (isWanted(head)) return seed('more', `meer ${indefinite(wanted)}`)
  return OF_PEOPLE.has(head) ? seed('more', withAdjective(thing, 'beter')) : []
}

/** What it is like to be out of harm's way, for what can be harmed. */
const GUARDED: ReadonlyMap<string, string> = new Map([
  ['milieu', 'gezond'],
  ['klimaat', 'gezond'],
  ['planeet', 'gezond'],
  ['oceanen', 'gezond'],
  ['rivieren', 'gezond'],
  ['zee', 'gezond'],
  ['bodem', 'gezond'],
  ['ecosystemen', 'gezond'],
  ['bossen', 'gezond'],
  ['leefomgeving', 'gezond'],
  ['dieren', 'veilig'],
  ['huizen', 'veilig'],
  ['straten', 'veilig'],
  ['buurten', 'veilig'],
  ['wijken', 'veilig'],
  ['steden', 'veilig'],
  ['stad', 'veilig'],
  ['land', 'veilig'],
  ['samenleving', 'veilig'],
])

const FLOURISHING = new Set(
  'natuur biodiversiteit insecten vogels weidevogels bijen dieren'.split(' '),
)

function guarded(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!GUARDING.has(lemma) || /^(?:collega's|medewerkers|leden)$/u.test(thing.head)) return []
  const head = thing.head.toLowerCase()
  const harm = /(?:^|\s)tegen\s+(.+)$/u.exec(thing.tail)?.[1]
  if (harm !== undefined) return safeFrom({ ...thing, tail: '' }, harm)
  const adjective = GUARDED.get(head) ?? (isPerson(head) ? 'veilig' : undefined)
  if (adjective) return seed('safe', withAdjective(thing, adjective))
  const pronoun = relative(thing)
  if (!FLOURISHING.has(head) || !pronoun) return []
  return seed('safe', `${bare(thing)} ${pronoun} ${thing.plural ? 'gedijen' : 'gedijt'}`)
}

/** "gezinnen die veilig zijn voor oplichting", "het wad is veilig voor bodemdaling". */
function safeFrom(thing: NounPhrase, harm: string): readonly Seed[] {
  if (thing.plural) return seed('safe', `${bare(thing)} die veilig zijn voor ${harm}`)
  const { determiner } = thing
  return determiner === 'de' || determiner === 'het'
    ? seed('safe', `${determiner} ${bare(thing)} is veilig voor ${harm}`)
    : []
}

/** "een inclusieve samenleving": its adjective says how it ought to be. */
function isWished({ modifiers: [first = ''] }: NounPhrase): boolean {
  return first !== '' && isAdjective(bareForm(first))
}

/** A value that is defended is wanted: "opkomen voor de vrijheid van geweten" -> "vrijheid van geweten". */
function upheld(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (GROWING.has(lemma) && thing.determiner === 'een' && isWished(thing))
    return seed('upheld', indefinite(thing))
  if (!UPHOLDING.has(lemma)) return []
  const head = thing.head.toLowerCase()
  if (GUARDED.has(head) || FLOURISHING.has(head) || isPerson(head)) return []
  if (isWished(thing)) return seed('upheld', indefinite(thing))
  return isWanted(head) ? seed('upheld', indefinite({ ...thing, determiner: '' })) : []
}

const LASTING = new Set(
  'erfgoed cultuur natuur landschap landschappen bossen monumenten gebouwen taal talen tradities biodiversiteit ambachten molens ambacht traditie dialecten streektaal'.split(
    ' ',
  ),
)

/** "erfgoed behouden" -> "erfgoed dat blijft bestaan". */
function kept(thing: NounPhrase, lemma: string): readonly Seed[] {
  if (!KEEPING.has(lemma) && !(GUARDING.has(lemma) && !FLOURISHING.has(thing.head.toLowerCase())))
    return []
  const pronoun = relative(thing)
  if (!LASTING.has(thing.head.toLowerCase()) || !pronoun) return []
  return seed(
    'lasting',
    `${indefinite(thing)} ${pronoun} ${thing.plural ? 'blijven' : 'blijft'} bestaan`,
  )
}
