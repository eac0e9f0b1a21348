/**
 * Helping: what the helped are, do or have once it has worked, without the helper.
 * "Onze klanten helpen succesvol te zijn" -> "Succesvolle klanten".
 */
import {
  seed,
  thin,
  trimmed,
  trimMarks,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { tokenise } from '../../../read/tokens.ts'
import { thirdPerson, withModal, withoutTe } from '../agreement.ts'
import { bareForm, comparative, isComparative } from '../comparative.ts'
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
  isAdjective,
  isPerson,
  isUnwanted,
} from './words.ts'
import { compared } from './activity.ts'
import { lookUp } from '../lexicon.ts'
import { aimOf, extentEnd, objectOf, type Aim } from './extent.ts'

export const helping: Derivation = (part) => {
  const people = objectOf(part) ?? stoodBy(part)
  if (!people) return []
  const lighter = relieved(part, people)
  if (lighter.length > 0) return lighter
  if (part.clause.lemma === 'laten' && !isPerson(people.head)) return []
  const aim = aimOf(part)
  if (!aim) return [...compared(people, part.clause.lemma ?? ''), ...alone(people, part)]
  if (speaksOfUs(tokenise(`x ${aim.words}`))) return []
  if (aim.kind === 'adjective') return being(people, aim.words)
  if (aim.kind === 'infinitive') return doing(people, aim.words)
  if (part.clause.lemma === 'voorbereiden' && aim.preposition === 'op')
    return people.plural
      ? seed('helped-are', `${indefinite(people)} die klaar zijn voor ${aim.words}`)
      : []
  const had = having(people, beforeVerb(aim.words, part.clause.lemma ?? ''), aim.preposition)
  return had.length > 0 ? had : alone(people, part, aim)
}

/** "(mensen met) schulden bijstaan met raad": what stands in front of the verb. */
function beforeVerb(words: string, lemma: string): string {
  const at = lemma === '' ? -1 : words.indexOf(` ${lemma}`)
  return at < 0 ? words : words.slice(0, at)
}

/** Verbs of standing by somebody, whatever it is done with. */
const STANDING_BY = new Set(
  'bijstaan ondersteunen steunen begeleiden helpen opvangen bijspringen'.split(' '),
)
const BEING_THERE = /^(?:er zijn|klaarstaan|klaar staan)$/u

/** People only as far as they take part in something of ours. */
const TAKING_PART = new Set(
  "klanten cliënten leden deelnemers gebruikers medewerkers collega's managers leidinggevenden werknemers gasten bezoekers vrijwilligers".split(
    ' ',
  ),
)

/** "wij zijn er voor ouders van zieke kinderen": for whom. */
function stoodBy(part: Part): NounPhrase | undefined {
  const { clause, text } = part
  if (!BEING_THERE.test(clause.lemma ?? '')) return undefined
  const words = text.slice(clause.range.start, extentEnd(part, clause.cue.end))
  return parseNounPhrase(trimmed(/\svoor\s(.+)$/u.exec(words)?.[1] ?? ''))
}

/** Where nothing is said of what for: "nabestaanden die er niet alleen voor staan". */
function alone(people: NounPhrase, { clause, text }: Part, aim?: Aim): readonly Seed[] {
  const lemma = clause.lemma ?? ''
  const behind = text.slice(clause.object?.end ?? text.length)
  if (/^\s(?:\S+\s)?die\s/u.test(behind)) return []
  if (/^\s(?:met|zonder)\s/u.test(behind) && people.tail === '') return []
  if (!STANDING_BY.has(lemma) && !BEING_THERE.test(lemma)) return []
  if (!people.plural || !isPerson(people.head) || !takesRelative(people)) return []
  if (TAKING_PART.has(people.head.toLowerCase()) || WORKERS.test(people.head)) return []
  const when =
    aim?.preposition === 'bij' && aim.words.split(' ').length < 7 ? ` bij ${aim.words}` : ''
  const isClause = /(?:^|\s)(?:die|wie|dat|waarvan|wier)\s/u.test(people.tail)
  const and = isClause ? ' en' : ''
  return thin(seed('helped-are', `${bare(people)}${and} die er${when} niet alleen voor staan`))
}

const WORKERS =
  /(?:medewerkers|consulenten|begeleiders|coaches|adviseurs|vrijwilligers|docenten|specialisten|deskundigen)$/iu

const RELIEVING = new Set(['ontzorgen', 'ontlasten', 'verlossen'])

/** "zzp'ers verlossen van hun administratie" -> "zzp'ers zonder zorgen over hun administratie". */
function relieved(part: Part, people: NounPhrase): readonly Seed[] {
  const { clause, text } = part
  if (!RELIEVING.has(clause.lemma ?? '') || !clause.object) return []
  if (!people.plural || !canWorry(people.head)) return []
  const rest = text.slice(clause.object.end, extentEnd(part, clause.object.end))
  const about =
    /\s(?:van|bij|met|op het gebied van)\s((?:de|het|hun|alle)\s.+|\S+(?:, \S+)* en \S+|\S+)$/u.exec(
      ` ${trimmed(rest)}`,
    )?.[1]
  const subject = bare({
    ...people,
    tail: people.tail.replace(/(?:^|\s)(?:van|bij|met|op het gebied van)\s.*$/u, ''),
  })
  const worries = about === undefined || about.split(' ').length > 6 ? '' : ` over ${about}`
  return seed('helped-without', `${subject} zonder zorgen${worries}`)
}

/** People and bodies; also a plural that no list has. */
function canWorry(noun: string): boolean {
  const kind = lookUp(noun.toLowerCase()).noun
  return isPerson(noun) || kind === undefined || kind === 'company' || kind === 'agent'
}

const COPULAS = new Set(['zijn', 'worden', 'blijven'])

/** What the helped do: as people who do it, and as a world where they can. */
export function doing(people: NounPhrase, infinitiveGroup: string): readonly Seed[] {
  const group = withoutMeans(trimMarks(infinitiveGroup))
  const phrase = withoutTe(group)
  const verb = phrase.slice(phrase.lastIndexOf(' ') + 1)
  const adjective = phrase.slice(0, -verb.length).trim()
  if (COPULAS.has(verb) && isAdjectives(adjective)) {
    const are = being(people, adjective)
    if (are.length > 0) return [...are, ...world(people, group)]
  }
  return [...seed('helped-do', whoDo(people, phrase)), ...world(people, group)]
}

/** What is done by means of something of ours is cut. */
function withoutMeans(phrase: string): string {
  const cut =
    /\s(?:door middel(?: van)?|door het|door te|via|zodat|met behulp van|waarbij|waardoor)\s/u.exec(
      phrase,
    )
  return cut ? trimMarks(phrase.slice(0, cut.index)) : phrase
}

function isAdjectives(phrase: string): boolean {
  const parts = phrase.split(/,\s*|\s+en\s+/u).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => isAdjectivePhrase(part.split(' ')))
}

function isAdjectivePhrase(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (words.length > 2) return false
  const degree =
    words.length === 1 ||
    /^(?:meer|minder|echt|financieel|digitaal|sociaal|economisch|mentaal|fysiek|maatschappelijk|goed)$/u.test(
      words[0] ?? '',
    )
  return degree && (isAdjective(last) || isComparative(last)) && !last.endsWith('heid')
}

/** "succesvol", "gezond en weerbaar" in front of the noun, each inflected. */
function being(people: NounPhrase, adjective: string): readonly Seed[] {
  if (!isAdjectives(adjective)) return []
  const [first = '', ...others] = adjective.split(/,\s*|\s+en\s+/u)
  if (others.length === 0) return seed('helped-are', withAdjective(people, first))
  const second = withAdjective({ ...people, determiner: '' }, others.at(-1) ?? '')
  if (others.length > 1 || second === undefined || !people.plural) return []
  const lead = withAdjective({ ...people, modifiers: [], head: '', tail: '' }, first)
  return lead === undefined ? [] : seed('helped-are', `${lead} en ${second}`)
}

const UNIVERSAL = new Set(['elke', 'elk', 'iedere', 'ieder', 'alle'])
const EVERYONE = new Set(['iedereen', 'allen'])

function whoDo(people: NounPhrase, phrase: string): string | undefined {
  const pronoun = relative(people)
  if (UNIVERSAL.has(people.determiner) || people.name || EVERYONE.has(people.head.toLowerCase()))
    return undefined
  if (!pronoun || !takesRelative(people)) return undefined
  if (people.plural) return `${indefinite(people)} ${pronoun} ${phrase}`
  if (people.determiner === '' || /\sen\s/u.test(phrase)) return undefined
  const verb = phrase.slice(phrase.lastIndexOf(' ') + 1)
  const finite = thirdPerson(verb)
  if (finite === undefined) return undefined
  return `${indefinite(people)} ${pronoun} ${phrase.slice(0, -verb.length)}${finite}`
}

function world(people: NounPhrase, group: string): readonly Seed[] {
  const universal = UNIVERSAL.has(people.determiner)
  const everyone = EVERYONE.has(people.head.toLowerCase())
  if (!people.plural && !universal && !everyone) return []
  const subject = universal ? `${people.determiner} ${bare(people)}` : bare(people)
  const can = withModal(group, people.plural ? 'kunnen' : 'kan')
  return can === undefined ? [] : seed('world-where', `een wereld waarin ${subject} ${can}`)
}

/** "met sociale innovatie", "bij het vinden van werk", "op school". */
function having(people: NounPhrase, noun: string, preposition: string): readonly Seed[] {
  const group = verbGroup(noun)
  if (group !== undefined) return doing(people, group)
  const adjective = adjectiveOf(noun)
  const more = adjective && comparative(adjective)
  if (more) return seed('helped-more', withAdjective(people, more))
  if (preposition === 'aan' || preposition === 'naar') return helpedTo(people, noun)
  return preposition === 'met' ? withCondition(people, noun) : []
}

/** "jongeren aan een kamer helpen" -> "jongeren met een kamer"; but no "werklozen met een baan". */
function helpedTo(people: NounPhrase, words: string): readonly Seed[] {
  const noun = parseNounPhrase(words)
  if (!noun || noun.tail !== '' || people.tail !== '' || !people.plural) return []
  if (/loze|loos|werkzoekende/iu.test(`${people.modifiers.join(' ')} ${people.head}`)) return []
  return CONDITIONS.has(noun.head.toLowerCase())
    ? seed('helped-have', `${bare(people)} met ${indefinite(noun)}`)
    : []
}

/** Nouns for what people do, that no rule makes a verb of; each with the preposition that it takes. */
const DEEDS: ReadonlyMap<string, readonly [verb: string, preposition: string]> = new Map([
  ['overname', ['overnemen', 'van']],
  ['terugkeer', ['terugkeren', 'naar']],
  ['deelname', ['deelnemen', 'aan']],
  ['overstap', ['overstappen', 'naar']],
  ['aanpak', ['aanpakken', 'van']],
  ['aanleg', ['aanleggen', 'van']],
  ['bouw', ['bouwen', 'van']],
])

function isVerb(form: string | undefined): boolean {
  if (form === undefined) return false
  const entry = lookUp(form)
  return entry.verbs.some((reading) => reading.form === 'infinitive') || /[eë]ren$/u.test(form)
}

/** "het vinden van werk" -> "werk te vinden", "de verduurzaming van hun huis", "hun terugkeer naar huis". */
function verbGroup(aim: string): string | undefined {
  const noun = aim.replace(/,\s(?:met|door|via|zodat|waarbij|onder meer)\s.*$/u, '')
  const two = /^het (\S+en) en (\S+en) van (.+)$/u.exec(noun)
  if (two && isVerb(two[1]) && isVerb(two[2])) return `${two[3]} te ${two[1]} en te ${two[2]}`
  const plain = /^het ((?:\S+en )?\S+en)((?: (?:in|op|met) .+)?)$/u.exec(noun)
  if (plain && isVerb(plain[1]?.split(' ')[0])) return `${plain[2] ?? ''} te ${plain[1]}`.trim()
  const match = /^(?:het |de |hun |een )?(\S+) (van|naar|aan) (.+)$/u.exec(noun)
  const [, deed = '', preposition = '', rest = ''] = match ?? []
  if (deed === '') return undefined
  if (deed === 'zoektocht' && preposition === 'naar') return `${rest} te vinden`
  const known = DEEDS.get(deed)
  if (known)
    return known[1] === preposition
      ? `${preposition === 'van' ? '' : `${preposition} `}${rest} te ${known[0]}`
      : undefined
  if (preposition !== 'van') return undefined
  const entry = lookUp(deed)
  const verb =
    entry.nominal?.lemma ??
    (entry.verbs.some(({ form }) => form === 'infinitive') ? deed : undefined)
  return verb === undefined ? undefined : `${rest} te ${verb}`
}

/** "sociale innovatie" -> "sociaal innovatief". */
function adjectiveOf(noun: string): string | undefined {
  const form = trimMarks(noun)
    .toLowerCase()
    .replace(/^(?:de|het|hun|een|meer)\s+/u, '')
  const pair = PAIR_TO_ADJECTIVE.get(form) ?? NOUN_TO_ADJECTIVE.get(form)
  if (pair) return pair
  const [first = '', second = '', ...more] = form.split(' ')
  const base = NOUN_TO_ADJECTIVE.get(second)
  if (!base || more.length > 0 || !/(?:ale|ele|ische|ieve|ële)$/u.test(first)) return undefined
  return `${bareForm(first)} ${base}`
}

function withCondition(people: NounPhrase, words: string): readonly Seed[] {
  const noun = parseNounPhrase(words)
  if (!noun || noun.tail !== '' || people.tail !== '') return []
  if (isUnwanted(noun.head) && !/,| en | of /u.test(words))
    return seed('helped-without', `${indefinite(people)} zonder ${bare(noun)}`)
  const decent = noun.modifiers.length > 0 && CONDITIONS.has(noun.head.toLowerCase())
  return decent ? seed('helped-have', `${indefinite(people)} met ${indefinite(noun)}`) : []
}
