/**
 * How far the parts of a clause go in Dutch, where the verb stands now in front of its object and now
 * behind it: "wij dringen de uitstoot van stikstof terug", "de uitstoot van stikstof terug te dringen".
 */
import type { Range } from '../../../range.ts'
import type { Token } from '../../../read/tokens.ts'
import { tokenise } from '../../../read/tokens.ts'
import { startsSentence, trimmed, wordBefore, wordsAt, type Part } from '../../../rewrite/part.ts'
import { isPlural } from '../agreement.ts'
import { lookUp, verbWithPrefix } from '../lexicon.ts'
import { parseNounPhrase, type NounPhrase } from './noun-phrase.ts'
import { isPerson, isShared, isUnwanted } from './words.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** No clause is followed farther than this, in UTF-16 units. */
const FARTHEST = 600

/** Where the words that belong to a clause end, seen from `from`: the next clause, or the sentence's end. */
export function extentEnd(
  { clause, text, next }: Part,
  from: number = clause.range.start + 1,
): number {
  const within = text.slice(from, from + FARTHEST)
  const stop = /[.!?](?:\s|$)/u.exec(within)
  const sentenceEnd = from + (stop ? stop.index : within.length)
  const begins = next?.range.start ?? text.length
  return begins >= from && begins < sentenceEnd ? begins : sentenceEnd
}

/** Words that begin something else than the noun in front of them goes on with. */
const LEAVING = words(`
  om te door via omwille wegens vanwege zodat opdat waardoor waarmee terwijl omdat want dankzij tijdens als wij we is zijn wordt
  moet moeten willen wil kan kunnen en/of daarmee zo
`)

/** Prepositions that go on with the noun in front of them; "met" does so with people only. */
const GOING_ON = words(
  'van in op tussen onder voor tot naar rond rondom over uit tegen aan buiten binnen langs bij',
)

/** Who is helped, or what is acted on, with what says which: as a noun phrase. */
export function objectOf(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  const object = objectRange(part)
  if (object && text.charAt(object.end) === '-') return undefined
  if (!object || /^(?:door|via|middels)$/u.test(wordBefore(text, object))) return undefined
  const lemma = clause.lemma ?? ''
  const range = { start: object.start, end: objectEnd(part, object) }
  const whole = withoutInfinitive(withoutVerbParts(wordsAt(text, range), lemma), lemma)
  const phrase = parseNounPhrase(withoutKind(whole), startsSentence(text, object))
  return clause.sense !== 'helping' && phrase && isOwn(phrase) ? undefined : phrase
}

/** Shared by everybody as a rule, but one's own service behind "onze". */
const OWN_SERVICES = words('zorg onderwijs dienstverlening werk systeem systemen proces processen')

/** "onze werkprocessen": a thing of our own, and neither people nor what everybody shares. */
function isOwn({ determiner, head }: NounPhrase): boolean {
  if (!/^(?:onze|ons)$/u.test(determiner) || isPerson(head)) return false
  return OWN_SERVICES.has(head.toLowerCase()) || !isShared(head)
}

/** "elke vorm van geweld" is violence. */
function withoutKind(phrase: string): string {
  return phrase.replace(/^(?:elke|alle|iedere) (?:vorm|vormen) van /iu, '')
}

/**
 * The object as it was read, up to "zich" and "te"; or, of a verb that is used as a noun, what stands
 * behind "van": "bevorderen van de belangstelling".
 */
function objectRange(part: Part): Range | undefined {
  const { clause, text } = part
  const front = objectInFront(part)
  if (front) return front
  if (clause.object) {
    const { start, end } = clause.object
    const cut = objectCut(text.slice(start, end))
    return cut > 0 ? { start, end: start + cut } : clause.object
  }
  const behind = /^\svan\s(?=\S)/u.exec(text.slice(clause.cue.end, clause.cue.end + 8))
  if (
    !behind ||
    !text
      .slice(clause.cue.start, clause.cue.end)
      .toLowerCase()
      .endsWith(clause.lemma ?? ' ')
  )
    return undefined
  const start = clause.cue.end + behind[0].length
  const first = /^(?:de|het|een|onze|alle)?\s?\S+/u.exec(text.slice(start))
  return { start, end: start + (first?.[0].length ?? 0) }
}

/**
 * "onze klanten helpen succesvol te zijn": what was read as the object says what they are helped to, and
 * they stand in front of the infinitive.
 */
function objectInFront({ clause, text }: Part): Range | undefined {
  const { object, lemma = '', sense } = clause
  if (
    !object ||
    sense !== 'helping' ||
    !/\ste\s\S/u.test(` ${text.slice(object.start, object.end)}`)
  )
    return undefined
  const verb = /(\S+)\s*$/u.exec(text.slice(0, object.start))?.[1]?.toLowerCase()
  if (verb !== lemma) return undefined
  const before = text.slice(0, object.start).trimEnd().slice(0, -lemma.length).trimEnd()
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1
  const phrase = parseNounPhrase(trimmed(before.slice(start)), true)
  const offset = before.slice(start).length - before.slice(start).trimStart().length
  return phrase?.plural ? { start: start + offset, end: before.length } : undefined
}

/** Where an object that holds what the helped do ends: "(bedrijven) hun energieverbruik te verlagen". */
function objectCut(phrase: string): number {
  const plain = phrase.search(/\s(?:in staat|zich|wereldwijd|lokaal|goed|zelf)(?:\s|$)/u)
  const te = phrase.search(/\ste(?:\s|$)/u)
  if (te < 0 || !/\ste\s\S/u.test(phrase)) return plain > 0 ? plain : te
  const article = phrase.search(
    /\s(?:hun|zijn|haar|een|het|de|meer|minder|beter|langer|sneller|zich)\s/u,
  )
  const cuts = [plain, article, afterPeople(phrase), te].filter((cut) => cut > 0)
  return Math.min(...cuts)
}

function afterPeople(phrase: string): number {
  const people = tokenise(phrase).find(({ form }) => isPlural(form) && isPerson(form))
  return people && people.end < phrase.length ? people.end : -1
}

/** "(jongeren) met een beperking (om een huis te vinden)": what stands in front of what for. */
const BEFORE_AIM = /^ (?:met|zonder) (?:\S+ ){0,3}?(\S+) (?=om )/u

function objectEnd(part: Part, object: Range): number {
  const { clause, text } = part
  const stop = extentEnd(part, object.end)
  const before = BEFORE_AIM.exec(text.slice(object.end, stop))
  if (before && clause.sense === 'helping' && isBorne(before[1] ?? ''))
    return object.end + before[0].trimEnd().length
  const complement = clause.complement?.range.start ?? 0
  const stopsThere = complement > object.end && clause.sense !== 'act'
  const limit = stopsThere ? complement : stop
  const rest = tokenise(text.slice(object.end, limit))
  const head = text.slice(object.start, object.end).split(/\s+/u).at(-1) ?? ''
  let end = object.end
  for (const [index, token] of rest.entries()) {
    if (stops(rest, index, clause.lemma ?? '', head, clause.sense === 'helping')) break
    end = object.end + token.end
  }
  return end
}

/** These begin another noun phrase, unless a list or a preposition leads to them. */
const ARTICLES = words('een het de')
const NEW_PHRASE = words('hun zich zijn haar zelf')

/** Whether the noun phrase does not go on with this word. */
function stops(
  rest: readonly Token[],
  index: number,
  lemma: string,
  head: string,
  isHelp: boolean,
): boolean {
  const token = rest[index]
  const next = rest[index + 1]
  if (!token) return true
  if (rest[0]?.form === 'die' && index > 0)
    return token.kind === 'mark' || token.form === lemma || token.form === 'om'
  if (isFiniteOnly(token.form)) return true
  if (LEAVING.has(token.form) || isVerbPart(token.form, lemma, next?.form)) return true
  if (MANNER.has(token.form))
    return !next || next.form === 'te' || isVerbPart(next.form, lemma, undefined)
  if (token.form === ',') return !next || LEAVING.has(next.form) || startsDeed(rest, index)
  if (startsDeed(rest, index) || COMPANIONS.has(`${token.form} ${next?.form}`)) return true
  if (NEW_PHRASE.has(token.form) && !leadsOn(rest[index - 1]?.form)) return true
  if (ARTICLES.has(token.form) && !leadsOn(rest[index - 1]?.form)) return true
  if (index === 0 && token.form === 'die') return false
  if (index > 0) return token.kind === 'mark' && token.form !== '&'
  if (token.form === 'en' || token.form === 'of') return false
  if (token.form === 'met' || token.form === 'zonder')
    return isHelp
      ? !isPerson(head) || !(hasVerbBehind(rest, lemma) || isHardship(rest, index + 1))
      : !isHardship(rest, index + 1) && !isLast(rest, index + 1)
  return isHelp ? token.form !== 'van' && token.form !== 'uit' : !GOING_ON.has(token.form)
}

/** "(mensen met) een verslaving", "(jongeren zonder) startkwalificatie": what they live with or without. */
function isHardship(rest: readonly Token[], from: number): boolean {
  const noun = rest.slice(from, from + 4).find(({ form }) => isBorne(form))
  return noun !== undefined || rest[from - 1]?.form === 'zonder'
}

/** "(mensen met) ALS (te)": one word, and the noun phrase is over or goes on. */
function isLast(rest: readonly Token[], from: number): boolean {
  const behind = rest[from + 1]
  return behind === undefined || behind.form === 'te' || GOING_ON.has(behind.form)
}

/** What people live with; anything else behind "met" is what they are helped with. */
function isBorne(noun: string): boolean {
  return isUnwanted(noun) || BORNE.test(noun)
}

const BORNE =
  /(?:beperking|handicap|probleem|problemen|achtergrond|achterstand|aandoening|ziekte|ziekten|verslaving|kwetsbaarheid|afstand|autisme|dementie|trauma|diagnose|verleden|inkomens?)$/u

/** "(de gezondheid van inwoners) biedt (de dienst ...)": the verb of the main clause. */
export function isFiniteOnly(form: string): boolean {
  const { verbs, noun, adjective } = lookUp(form)
  return (
    noun === undefined &&
    adjective === undefined &&
    verbs.length > 0 &&
    verbs.every((reading) => reading.form === 'singular')
  )
}

/** How it is done: behind the noun, and no part of it. */
const MANNER = words(
  'goed graag structureel fors sterk drastisch verder actief blijvend samen wereldwijd flink aanzienlijk continu gericht zelf',
)

/** Words that belong to a verb of helping: "(mensen) in staat (stellen)". */
const COMPANIONS: ReadonlySet<string> = new Set([
  'in staat',
  'op weg',
  'ten dienste',
  'de kans',
  'de mogelijkheid',
])

/** ", en het tegengaan van ...": another act, and no part of this list. */
function startsDeed(rest: readonly Token[], index: number): boolean {
  if (rest[index]?.form !== 'en' && rest[index]?.form !== ',') return false
  const at = rest[index + 1]?.form === 'en' ? index + 2 : index + 1
  const deed = rest[at + 1]?.form ?? ''
  return rest[at]?.form === 'het' && lookUp(deed).verbs.some(({ form }) => form === 'infinitive')
}

function leadsOn(form: string | undefined): boolean {
  return (
    form !== undefined &&
    (form === 'en' || form === 'of' || form === ',' || form === 'met' || GOING_ON.has(form))
  )
}

/** "mensen met schulden helpen" against "wij helpen mensen met schulden": there "met" says by what. */
function hasVerbBehind(rest: readonly Token[], lemma: string): boolean {
  return rest.some(({ form }) => form === 'om' || isVerbPart(form, lemma, undefined))
}

/** The verb itself, or what is left of it without its prefix: "rusten" of "toerusten". */
function isVerbOf(verb: string, lemma: string): boolean {
  if (verb === lemma) return true
  return lemma.endsWith(verb) && verbWithPrefix(verb, lemma.slice(0, -verb.length)) !== undefined
}

/** A form of the verb, or its prefix where it stands alone at the end or before "te". */
function isVerbPart(form: string, lemma: string, next: string | undefined): boolean {
  if (form === lemma) return true
  const entry = lookUp(form)
  if (entry.verbs.some(({ verb }) => isVerbOf(verb.lemma, lemma))) return true
  if (!lemma.startsWith(form) || form.length > lemma.length - 3) return false
  const isPrefix = verbWithPrefix(lemma.slice(form.length), form) !== undefined
  return isPrefix || next === undefined || next === 'te'
}

/** "jonge mantelzorgers bij te" (staan): the prefix and "te" are no part of the noun. */
function withoutVerbParts(phrase: string, lemma: string): string {
  const rest = phrase.split(' ')
  if (rest.at(-1) === 'te') rest.pop()
  while (rest.length > 1 && MANNER.has(rest.at(-1) ?? '')) rest.pop()
  const last = rest.at(-1)?.toLowerCase() ?? ''
  if (rest.length > 1 && last !== '' && lemma.startsWith(last) && lemma.length > last.length + 2)
    rest.pop()
  return trimmed(rest.join(' '))
}

/** After these an infinitive stands without "te": "kinderen leren zwemmen". */
const BARE_INFINITIVE = words('leren helpen laten zien')

/** "kinderen zwemmen" (leren): the infinitive is no part of the noun. */
function withoutInfinitive(phrase: string, lemma: string): string {
  const infinitive = bareInfinitive(phrase, lemma)
  return infinitive === undefined ? phrase : phrase.slice(0, -infinitive.length).trim()
}

function bareInfinitive(phrase: string, lemma: string): string | undefined {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  if (last === phrase || !BARE_INFINITIVE.has(lemma) || /\s(?:die|dat)\s/u.test(phrase))
    return undefined
  const entry = lookUp(last.toLowerCase())
  const isVerb = entry.verbs.some(({ form }) => form === 'infinitive') && entry.noun === undefined
  return isVerb ? last : undefined
}

/** What the helped are helped to, as it stands behind the object and the verb. */
export interface Aim {
  readonly kind: 'infinitive' | 'noun' | 'adjective'
  readonly words: string
  /** Of a noun: the word in front of it. */
  readonly preposition: string
}

const PREPOSITIONS = words('met bij in naar tot op aan voor uit van')

/** Words of helping itself, which may stand between the object and the aim. */
const OF_HELPING = words('in staat gesteld stellen te weg op verder mee daarbij erbij hierbij')

/** "om hun volken gezond te houden", "te slagen", "bij het vinden van werk". */
export function aimOf(part: Part): Aim | undefined {
  const { clause, text } = part
  const { complement } = clause
  const object = objectRange(part)
  if (complement?.kind === 'adjective' && EASE.test(wordsAt(text, complement.range)))
    return easedTo(part, complement.range.end)
  if (complement?.kind === 'adjective')
    return { kind: 'adjective', words: wordsAt(text, complement.range), preposition: '' }
  if (complement?.kind === 'infinitive')
    return { kind: 'infinitive', words: wordsAt(text, complement.range), preposition: '' }
  if (!object) return undefined
  const bare = bareInfinitive(wordsAt(text, object), clause.lemma ?? '')
  if (bare !== undefined) return { kind: 'infinitive', words: bare, preposition: '' }
  const behind = text.slice(objectEnd(part, object), extentEnd(part, object.end))
  const rest = behind.replace(BEFORE_AIM, ' ')
  const tokens = tokenise(rest)
  const from = aimStart(tokens, clause.lemma ?? '')
  const first = tokens[from]
  if (!first || /^(?:en|,|die|dat|wie)$/u.test(first.form)) return undefined
  const aim = trimmed(rest.slice(first.start))
  if (clause.lemma === 'laten' && isInfinitive(first.form))
    return { kind: 'infinitive', words: first.form, preposition: '' }
  const group = oneAim(aim)
  const namesItself = tokenise(group).some(
    ({ form }, index, all) =>
      all[index + 1]?.form !== 'te' && isVerbPart(form, clause.lemma ?? '', ''),
  )
  if (!namesItself && (first.form === 'om' || hasTe(tokens, from, clause.lemma ?? '')))
    return { kind: 'infinitive', words: group, preposition: '' }
  if (!PREPOSITIONS.has(first.form) || /,\s*$/u.test(rest)) return undefined
  return { kind: 'noun', words: aim.slice(first.form.length + 1), preposition: first.form }
}

/** "het boeren makkelijker maken om te verduurzamen": what it is made easy to do. */
const EASE = /^(?:ge)?(?:makkelijk|mogelijk|eenvoudig)(?:er)?$/u

function easedTo(part: Part, from: number): Aim | undefined {
  const rest = part.text.slice(from, Math.max(from, extentEnd(part, from)))
  const start = /\som\s/u.exec(rest)
  return start
    ? { kind: 'infinitive', words: trimmed(rest.slice(start.index)), preposition: '' }
    : undefined
}

/** The first word behind the forms of the verb and its fixed companions. */
function aimStart(tokens: readonly Token[], lemma: string): number {
  let from = 0
  while (from < tokens.length) {
    const form = tokens[from]?.form ?? ''
    const next = tokens[from + 1]?.form
    const isCompanion =
      OF_HELPING.has(form) &&
      (form !== 'in' || next === 'staat') &&
      (form !== 'op' || next === 'weg')
    const isVerb = isVerbPart(form, lemma, undefined) && next !== 'te'
    if (form !== ',' && !isVerb && !(isCompanion && next !== 'te')) break
    from += 1
  }
  return from
}

function hasTe(tokens: readonly Token[], from: number, lemma: string): boolean {
  const at = tokens.findIndex(({ form }, index) => index >= from && form === 'te')
  const verb = tokens[at + 1]?.form ?? ''
  const isRelative = tokens.slice(from, at).some(({ form }) => form === 'wat' || form === 'wie')
  return at >= 0 && !isRelative && verb.endsWith('n') && !isVerbPart(verb, lemma, undefined)
}

/** Up to the comma behind the first verb, unless a list of verbs with "te" goes on. */
function oneAim(aim: string): string {
  const te = aim.search(/(?:^|\s)te\s/u)
  const comma = aim.indexOf(', ', te)
  if (te >= 0 && comma >= 0 && !aim.slice(comma).startsWith(', te '))
    return oneAim(aim.slice(0, comma))
  const and = aim.indexOf(' en ', te)
  return te < 0 || and < 0 || holdsVerb(aim.slice(and)) ? aim : aim.slice(0, and)
}

function isInfinitive(form: string): boolean {
  return lookUp(form).verbs.some((reading) => reading.form === 'infinitive')
}

function holdsVerb(words: string): boolean {
  return tokenise(words).some(({ form }) => isInfinitive(form))
}
