/**
 * A state that the statement names already: on its own, without the role beside it.
 * "Wij vegen de straten zodat iedereen veilig kan lopen" -> "Een wereld waarin iedereen veilig kan lopen".
 */
import { tokenise } from '../../../read/tokens.ts'
import {
  otherwise,
  seed,
  trimmed,
  wordBefore,
  wordsAt,
  type Derivation,
  type Part,
} from '../../../rewrite/part.ts'
import type { Seed } from '../../../rewrite/seed.ts'
import { genderOf } from '../agreement.ts'
import { bareForm } from '../comparative.ts'
import { lookUp } from '../lexicon.ts'
import { extentEnd, objectOf } from './extent.ts'
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
import { verbLast } from './subordinate.ts'
import { isAdjective, isPerson } from './words.ts'

/** Conjunctions after which Dutch puts the verb last: what follows fits behind "waarin" and "die". */
const SUBORDINATING = new Set('zodat opdat waardoor waarmee dat waarin voordat totdat'.split(' '))

export const state: Derivation = (part) => named(part).map(withoutAfterthought)

/** "..., dat is ons doel", "..., daar werken wij aan", "..., ook": what is said of the state, or goes on. */
function withoutAfterthought(each: Seed): Seed {
  const text = each.text.replace(
    /,? (?:(?:en )?dat|(?<!dan )ook|dus)$|\s?[,:–] ?(?:en )?(?:daar (?:gaat|werkt?|werken|zetten?|doen|staan?)|dat is)\b[^,]*$/u,
    '',
  )
  return { ...each, text }
}

function named(part: Part): readonly Seed[] {
  const { clause, text } = part
  if (clause.complement?.kind === 'adjective' && clause.object)
    return seed('state-alone', changedObject(part))
  const before = wordBefore(text, clause.cue)
  const opens = wordsAt(text, clause.cue).split(' ')[0]?.toLowerCase() ?? ''
  const isInverted = INVERTING.has(before) || INVERTING.has(opens)
  const turned = isInverted ? inverted(part) : []
  if (turned.length > 0 || INVERTING.has(before)) return turned
  if (before === 'omdat' || before === 'want') return deserved(stateWords(part))
  const isSubordinate =
    SUBORDINATING.has(before) || (before === 'tot' && hasFiniteVerb(subordinateWords(part)))
  const words = isSubordinate || before === 'die' ? subordinateWords(part) : stateWords(part)
  if (words === '' || speaksOfUs(tokenise(`x ${words}`)) || NO_WISH.test(words)) return []
  if (before === 'die' || (before === 'dat' && followsNoun(part)))
    return seed('state-alone', describedBy(part, before, words))
  if (isSubordinate) return subordinated(part, words)
  const due = dueTo(words)
  if (due !== undefined)
    return [...seed('state-alone', due), ...otherwise(seed('state-alone', words))]
  if (hasSplitPronoun(words.split(' '))) return []
  return isNoState(words)
    ? []
    : seed(
        'state-alone',
        mainClause(
          words
            .replace(/\s(?:zo|op (?:die|deze) manier)\s/u, ' ')
            .replace(/, (?:dat )?is (?:waar|wat|de|het|ons|onze)\s.*$/u, '')
            .replace(/\sdus(?=,|\s)/u, ''),
        ),
      )
}

/** "elk kind verdient een veilig thuis" -> "een veilig thuis voor elk kind". */
function dueTo(words: string): string | undefined {
  const due =
    /^(?<who>iedereen|(?:elk|elke|ieder|iedere) (?:\S+ )?\S+) verdient (?<what>een [^,;]+)$/iu.exec(
      words,
    )?.groups
  return due && `${due['what']} voor ${(due['who'] ?? '').toLowerCase()}`
}

/** Adverbs in front of a result, after which the verb comes before its subject. */
const INVERTING = new Set('zo dan daardoor hierdoor daarmee zodoende'.split(' '))

/** "Daardoor leven mensen weer midden in de wijk" -> "een wereld waarin mensen weer midden in de wijk leven". */
function inverted(part: Part): readonly Seed[] {
  const { clause, text } = part
  const words = trimmed(text.slice(clause.cue.start, extentEnd(part, clause.cue.end))).replace(
    /^(?:zo|dan|daardoor|hierdoor|daarmee|zodoende)\s/iu,
    '',
  )
  const space = words.indexOf(' ')
  const verb = words.slice(0, Math.max(space, 0)).toLowerCase()
  const rest = words.slice(space + 1)
  if (lookUp(verb).verbs.length === 0 || rest.includes(',')) return []
  const tokens = tokenise(rest)
  if (/^(?:wij|we|zij|ze|hij|het|dat|er|die|onze|ons)$/u.test(tokens[0]?.form ?? '')) return []
  if (speaksOfUs(tokenise(`x ${rest}`)) || NO_WISH.test(words) || pointsBack(rest)) return []
  if (
    /^(?:ontstaat|ontstaan|groeit|groeien|komt|komen)$/u.test(verb) &&
    /^(?:een|meer)\s/u.test(rest)
  )
    return seed('state-alone', rest)
  const plain = mainClause(`zo ${words}`)
  if (plain !== undefined) return seed('state-alone', plain)
  return seed('state-alone', `een wereld waarin ${withoutOur(verbLast(verb, rest))}`)
}

/** "omdat iedereen recht heeft op een schone sloot" -> "iedereen heeft recht op een schone sloot". */
function deserved(words: string): readonly Seed[] {
  if (NO_WISH.test(words)) return []
  const right = /^(?<who>.+?) recht (?<has>heeft|hebben) op (?<what>.+)$/u.exec(words)?.groups
  if (right) return seed('state-alone', `${right['who']} ${right['has']} recht op ${right['what']}`)
  const due = /^(?<who>.+?) (?<what>(?:een|het|de) .+) (?<verb>verdient|verdienen)$/u.exec(
    words,
  )?.groups
  const said = due && `${due['who']} ${due['verb']} ${due['what']}`
  if (said) return [...seed('state-alone', dueTo(said)), ...otherwise(seed('state-alone', said))]
  return /\b(?:verdient|verdienen|heeft recht|hebben recht|hoort|hoeft|zou|moet)\b/u.test(words) &&
    !/\b(?:verdient|verdienen|heeft|hebben|hoort|hoeft|zou|moet)$/u.test(words)
    ? seed('state-alone', words)
    : []
}

/** "zo", "er ... mee": it points to what stands outside the state. */
function pointsBack(words: string): boolean {
  return /(?:^|\s)(?:op (?:die|deze) manier|zo|daarmee|ermee|erin|erop|eraan|ervan)(?:\s|$)|\ser\s/u.test(
    words,
  )
}

/** What was, what one tries or has as an aim, and help under another name, is no state. */
const NO_WISH =
  /(?:^|\s)(?:overkomen|een beetje|in plaats van|behoefte|telt|begeleiden|helpen|ondersteunen|achtergesteld|vervolgd|onderdrukt|uitgesloten|proberen|probeert|bestaat uit|bestaan uit|de ambitie|als doel|ten doel|werd|was|waren|opgericht|in staat (?:te )?stellen|laten|te laten|laat)(?:\s|$)/iu

/** Whether "dat" goes with a noun in front of it ("een landschap dat ..."), and does not mean "that". */
function followsNoun({ clause, text }: Part): boolean {
  const before = text
    .slice(0, clause.cue.start)
    .trimEnd()
    .replace(/\sdat$/u, '')
  const noun = before.slice(before.lastIndexOf(' ') + 1).toLowerCase()
  const entry = lookUp(noun)
  return entry.noun !== undefined && entry.verbs.length === 0 && !/[,.]$/u.test(noun)
}

/** A part of ourselves, or people of whom nothing is said. */
function isNoState(words: string): boolean {
  if (/^(?:\S+ )?te \S+en(?:\s|$)/u.test(words)) return true
  if (/^(?:elke|iedere|al|sinds) (?:\S+ ){0,3}(?:dag|jaar|week|maand|lang|jaren)$/iu.test(words))
    return true
  if (/^minder \S+e \S+$/iu.test(words)) return true
  if (/^(?:iedereen|niemand)\s/iu.test(words) && !hasFiniteVerb(words)) return true
  if (/^(?:alle|elke?|iedere?) \S+$/iu.test(words)) return true
  const phrase = parseNounPhrase(words)
  if (!phrase) return false
  const head = phrase.head.toLowerCase()
  if (OWN_BODIES.has(head) || /(?:plek|prijs|prijzen|tarief|tarieven)$/u.test(head)) return true
  if (phrase.modifiers.length === 0 && /^van (?:de toekomst|morgen)$/u.test(phrase.tail))
    return true
  const says =
    phrase.modifiers.some((word) => isAdjective(bareForm(word))) ||
    /(?:^|\s)(?:die|dat|met|zonder|waarin)\s/u.test(phrase.tail)
  const isPeople = isPerson(head) || /^(?:elk|elke|ieder|iedere)$/u.test(phrase.determiner)
  return isPeople && !says && !hasFiniteVerb(words)
}

const OWN_BODIES = new Set(
  'adres aanspreekpunt familie organisatie bedrijf vereniging stichting school club plek platform partner team onderneming'.split(
    ' ',
  ),
)

function hasFiniteVerb(words: string): boolean {
  return words.split(' ').some((word) => {
    const entry = lookUp(word.toLowerCase())
    return (
      entry.noun === undefined &&
      ((entry.verbs.length > 0 && entry.kind === undefined) ||
        /^(?:is|zijn|heeft|hebben|kan|kunnen|mag|wordt|worden|blijft)$/u.test(word))
    )
  })
}

/** Words that go on with a state: what it is like there. */
const GOING_ON =
  /^(?:,?\s*(?:waarin|waar|zonder|met|voor|van|in|op|die|dat|vol|,)|\s+en(?!\s(?:aan|voor|naar|van|in|om|wij|we|zo|te)\s))\s/u

/** Nouns that "om" goes on with: "de kans om te leren". */
const TO_DO_SO =
  /(?:kans|kansen|mogelijkheid|mogelijkheden|recht|ruimte|tijd|vrijheid)(?:\s(?:krijgt|krijgen|heeft|hebben|moet krijgen))?$/u

/** "(een wereld) te komen waarin ...": the verb of the frame stands in between. */
const LATE_VERB = /^\s(?:te\s)?\S+en,?\s(?:waarin|waar|zonder|die|dat)\s/u

/** "een stad met minder blik" is one state, also where "minder blik" was read as a means. */
function stateEnd(part: Part, end: number): number {
  const { text, next } = part
  const between = next && next.range.start > end ? text.slice(end, next.range.start) : ''
  const isOne = /^,?\s(?:met|zonder|vol|waarin|waar|die|dat)\s*$/u.test(between)
  return extentEnd(isOne ? { ...part, next: undefined } : part, end)
}

function stateWords(part: Part): string {
  const { clause, text } = part
  const { start, end } = clause.complement?.kind === 'clause' ? clause.complement.range : clause.cue
  const stop = stateEnd(part, end)
  const rest = text.slice(end, stop)
  if (rest.startsWith('-')) return ''
  const isAble = /^\som\s/u.test(rest) && TO_DO_SO.test(text.slice(start, end))
  const goesOn = isAble || GOING_ON.test(rest) || LATE_VERB.test(rest)
  return withoutOur(
    withoutVerb(withoutLead(trimmed(text.slice(start, goesOn ? stop : verbEnd(part))))),
  )
}

/** A subordinate clause goes to its verb, which stands at the end. */
function subordinateWords(part: Part): string {
  const { clause, text } = part
  return withoutOur(trimmed(text.slice(clause.cue.start, extentEnd(part, clause.cue.end))))
}

/** The finite verb of a frame in front: "(wij) realiseren een duurzame energievoorziening". */
function withoutLead(words: string): string {
  const [first = '', second = ''] = words.toLowerCase().split(' ')
  const entry = lookUp(first)
  const isVerb = entry.verbs.length > 0 && entry.noun === undefined && entry.adjective === undefined
  return isVerb && /^(?:een|de|het|meer|beter|betere)$/u.test(second)
    ? words.slice(first.length + 1)
    : words
}

/** Where no more than a verb is left behind the words that decided, it goes along: "(hoeft te) zitten". */
function verbEnd(part: Part): number {
  const { clause, text } = part
  const stop = extentEnd(part, clause.cue.end)
  const isVerb =
    stop > clause.cue.end && /^\s(?:te\s)?\S+n?\s*$/u.test(text.slice(clause.cue.end, stop))
  return isVerb ? stop : clause.cue.end
}

function withoutOur(words: string): string {
  const [, first = ''] = /^(onze|ons|hun)\s/iu.exec(words) ?? []
  const isOne = first !== '' && parseNounPhrase(words)?.plural === false
  if (!isOne) return words.replace(/^((?:al|elk van|ieder van)\s+)?(?:onze|ons|hun)\s+/iu, '')
  const article = { onze: 'de', ons: 'het', hun: undefined }[first.toLowerCase()]
  return article === undefined ? '' : `${article}${words.slice(first.length)}`
}

/** The verb of a frame stands behind: "een wereld zonder honger te creëren", "een wereld creëren waarin ...". */
function withoutVerb(words: string): string {
  return words
    .replace(/\ste komen(?=,?\s(?:waarin|waar|die|dat|zonder)\s)/u, '')
    .replace(
      /\s(?:te\s)?(?:creëren|realiseren|maken|bereiken|bouwen|verwezenlijken|bewerkstelligen|streven|scheppen|bijdragen|waarborgen|garanderen)(?=$|,?\s(?:waarin|waar|die|dat|zonder|waarbij)\s)/u,
      '',
    )
}

/** "Zo slaapt iedereen rustig" -> "iedereen slaapt rustig". `undefined` where the subject is not plain. */
function mainClause(words: string): string | undefined {
  const clause = frontClause(words)
  return clause?.replace(/ en (\p{Ll}+) (iedereen|niemand)\b/u, ' en $2 $1')
}

function frontClause(words: string): string | undefined {
  const turned = /^(?:zo|dan|daardoor|hierdoor|daarmee|zodoende)\s+(\S+)\s+(.+)$/iu.exec(words)
  if (!turned) return words
  const subject = /^(?:iedereen|niemand|(?:elk|elke|ieder|iedere|geen) \S+)(?=\s|$)/u.exec(
    turned[2] ?? '',
  )?.[0]
  if (subject === undefined) return undefined
  return `${subject} ${turned[1]}${(turned[2] ?? '').slice(subject.length)}`
}

/** "jongeren vormen tot wereldburgers die ...": what is said is said of the citizens. */
function becomeOf({ clause, governor, text }: Part, pronoun: string): NounPhrase | undefined {
  if (!governor?.object) return undefined
  const between = wordsAt(text, { start: governor.object.end, end: clause.range.start })
  const become = /(?:^|\s)tot\s(.+?)(?:\s(?:op|te|die|dat|vormen|opleiden))*$/u.exec(between)?.[1]
  const phrase = become === undefined ? undefined : parseNounPhrase(become)
  return phrase && relative(phrase) === pronoun ? phrase : undefined
}

/** "vaklui vormen die met zorg bouwen" -> "vaklui die met zorg bouwen". */
function describedBy(part: Part, pronoun: string, words: string): string | undefined {
  const { clause, governor, text, next } = part
  if (!governor?.object) return undefined
  const become = becomeOf(part, pronoun)
  if (become) return `${indefinite(become)} ${pronoun} ${words}`
  const thing = objectOf({ clause: governor, governor: undefined, text, next: clause })
  if (!thing || next?.range.start === clause.range.start || relative(thing) !== pronoun)
    return undefined
  return `${indefinite(thing)} ${pronoun} ${words}`
}

/** "de stad schoner maken" -> "een schonere stad". */
function changedObject(part: Part): string | undefined {
  const { clause, text } = part
  const thing = objectOf(part)
  if (!thing) return undefined
  const adjective = wordsAt(text, clause.complement?.range)
  if (clause.object && /\bhet$/iu.test(text.slice(0, clause.object.start).trimEnd()))
    return undefined
  if (adjective.includes('mogelijk')) return undefined
  if (/^(?:mogelijk|waar|bekend|af|vertrouwd|wegwijs|bewust|attent|wijs)$/u.test(adjective))
    return undefined
  const reach = /^(.*?)(?:^|\s)(voor (?:iedereen|alle \S+|elke? \S+|iedere? \S+))$/u.exec(
    thing.tail,
  )
  if (reach) return openTo({ ...thing, tail: reach[1] ?? '' }, reach[2] ?? '', adjective)
  if (!adjective.includes(' ')) return withAdjective(thing, adjective)
  return openTo(thing, '', adjective)
}

/** "technologie die voor iedereen toegankelijk is", "een stad die groener en socialer is". */
function openTo(thing: NounPhrase, whom: string, adjective: string): string | undefined {
  const pronoun = relative(thing)
  const verb = thing.plural ? 'zijn' : 'is'
  return pronoun && [indefinite(thing), pronoun, whom, adjective, verb].filter(Boolean).join(' ')
}

/** A clause with its verb last: behind "die", where it points back, and else behind "een wereld waarin". */
function subordinated(part: Part, clause: string): readonly Seed[] {
  const tokens = tokenise(clause)
  if (
    tokens.length < 3 ||
    /^(?:is|zijn|wordt|worden|heeft|hebben|kan|kunnen)$/u.test(tokens[0]?.form ?? '') ||
    /^(?:veranderen|verandert|veranderd|wijzigt)$/u.test(tokens.at(-1)?.form ?? '') ||
    hasSplitPronoun(tokens.map(({ form }) => form)) ||
    tokens.some((token, index) => isLooseIt(token.form, tokens[index + 1]?.form))
  )
    return []
  const pointing = /^(?:zij|ze|deze|die)\s+(.+)$/iu.exec(clause)
  if (!pointing)
    return seed(
      'state-alone',
      ofAPlace(clause) ?? `een wereld waarin ${inOneWorld(clause.replace(/^ook\s/u, ''))}`,
    )
  const { governor, text } = part
  if (!governor?.object) return []
  const thing = objectOf({ clause: governor, governor: undefined, text, next: part.clause })
  if (!thing?.plural) return []
  const rest = pointing[1] ?? ''
  return takesRelative(thing)
    ? seed('state-alone', `${bare(thing)} die ${rest}`)
    : seed('state-alone', `een wereld waarin ${bare(thing)} ${rest}`)
}

/** "(dat) elk kind leest, en dat niemand honger heeft" -> "elk kind leest, en waarin niemand honger heeft". */
function inOneWorld(clause: string): string {
  const last = lookUp(clause.slice(clause.lastIndexOf(' ') + 1).toLowerCase())
  return last.verbs.length > 0
    ? clause.replaceAll(/(, | en )dat (?=\S+ \S+ )/gu, '$1waarin ')
    : clause
}

/** "er (het licht) mee (aankrijgt)": it stands for what the clause is about. */
function hasSplitPronoun(forms: readonly string[]): boolean {
  const at = forms.indexOf('er')
  return (
    at >= 0 &&
    (forms.slice(at).some((form) => SPLIT.has(form)) ||
      /^(?:naar|van|voor)$/u.test(forms[at + 1] ?? ''))
  )
}

const SPLIT = new Set('mee aan in uit op over toe bij onder tegen vandaan'.split(' '))

/** "de binnenstad voor iedereen begaanbaar is" -> "een binnenstad die voor iedereen begaanbaar is". */
function ofAPlace(clause: string): string | undefined {
  const named = /^(?<article>de|het)?\s?(?<place>\S+)\s(?<rest>.+)$/u.exec(clause)?.groups
  const place = named?.['place'] ?? ''
  const isName = named?.['article'] === undefined && /^\p{Lu}/u.test(place)
  const kind = lookUp(place.toLowerCase()).noun
  if (named === undefined || kind !== 'place' || (named['article'] === undefined && !isName))
    return undefined
  const pronoun = isName || named['article'] === 'het' ? 'dat' : 'die'
  return `een ${place} ${pronoun} ${named['rest']}`
}

/** "het" that no noun follows points to something that stands outside the state. */
function isLooseIt(form: string, next: string | undefined): boolean {
  if (form !== 'het' || next === undefined) return form === 'hem' || form === 'het'
  const entry = lookUp(next)
  return (
    entry.noun === undefined &&
    entry.adjective === undefined &&
    genderOf(next) === undefined &&
    (entry.verbs.length > 0 || entry.kind !== undefined || /^(?:vandaag|nu|ook|niet)$/u.test(next))
  )
}
