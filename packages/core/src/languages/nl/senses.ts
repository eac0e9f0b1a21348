import type { CueKind } from '../../judgement.ts'
import type { VerbClass } from './lexicon/verbs.ts'
import { isMerit, isOfOthers } from './noun-sense.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** What a part of a statement speaks for, and why. */
export interface Sense {
  readonly kind: CueKind
  readonly because: string
  /** Indices of the words that decided. */
  readonly items: readonly number[]
  readonly also?: CueKind
  readonly joins?: true
  readonly ability?: true
  /** Counts only where nothing else in the statement says more. */
  readonly isWeak?: true
  readonly lemma?: string
  readonly object?: readonly number[]
  readonly complement?: SenseComplement
}

export interface SenseComplement {
  readonly kind: 'infinitive' | 'adjective' | 'noun' | 'clause'
  readonly items: readonly number[]
}

/** What a verb acts on, as far as it matters for what the verb says. */
export type ObjectKind =
  | 'people'
  | 'business'
  | 'own'
  | 'collection'
  | 'success'
  | 'state'
  | 'wanted'
  | 'shared'
  | 'goods'
  | 'world'
  | 'quality'
  | 'problem'
  | 'change'
  | 'work'
  | 'thing'
  | 'artefact'
  | 'service'
  | 'agent'
  | 'nothing'

/** `object`: the object itself is judged; `none`: nothing can be read from it. */
export type VerbSense = CueKind | 'object' | 'none'

interface Row {
  readonly otherwise: VerbSense
  readonly exceptions?: Partial<Record<ObjectKind, VerbSense>>
}

/** The class of a verb and the kind of its object, and what they say together. */
const TABLE: Readonly<Record<VerbClass, Row>> = {
  unlisted: {
    otherwise: 'activity',
    exceptions: { problem: 'act', quality: 'act', change: 'act' },
  },
  helping: { otherwise: 'helping' },
  activity: { otherwise: 'activity' },
  counter: {
    otherwise: 'activity',
    exceptions: { problem: 'act', change: 'act', own: 'inward-change' },
  },
  gathering: { otherwise: 'activity' },
  awareness: { otherwise: 'activity' },
  offering: { otherwise: 'offering' },
  ranking: { otherwise: 'ranking', exceptions: { problem: 'act' } },
  inward: {
    otherwise: 'inward-change',
    exceptions: {
      world: 'act',
      people: 'act',
      state: 'act',
      shared: 'act',
      wanted: 'act',
      change: 'act',
      service: 'act',
      thing: 'activity',
    },
  },
  act: {
    otherwise: 'act',
    exceptions: { own: 'inward-change', success: 'ranking', artefact: 'activity' },
  },
  strengthen: {
    otherwise: 'act',
    exceptions: {
      people: 'helping',
      business: 'helping',
      own: 'inward-change',
      success: 'ranking',
    },
  },
  preserve: { otherwise: 'act', exceptions: { collection: 'activity', own: 'activity' } },
  carry: {
    otherwise: 'activity',
    exceptions: {
      service: 'offering',
      state: 'offering',
      shared: 'offering',
      wanted: 'offering',
      own: 'inward-change',
    },
  },
  protect: { otherwise: 'act', exceptions: { own: 'inward-change', business: 'activity' } },
  guard: {
    otherwise: 'activity',
    exceptions: { world: 'act', state: 'act', shared: 'act', people: 'act' },
  },
  promote: { otherwise: 'act', exceptions: { people: 'helping', business: 'helping' } },
  develop: {
    otherwise: 'activity',
    exceptions: {
      world: 'act',
      goods: 'activity',
      state: 'state',
      own: 'inward-change',
      change: 'act',
    },
  },
  realise: {
    otherwise: 'state',
    exceptions: {
      thing: 'activity',
      wanted: 'activity',
      agent: 'identity',
      service: 'offering',
      own: 'inward-change',
      change: 'act',
      success: 'ranking',
      work: 'activity',
      business: 'activity',
      nothing: 'none',
    },
  },
  ensure: {
    otherwise: 'state',
    exceptions: {
      service: 'offering',
      work: 'activity',
      thing: 'offering',
      success: 'ranking',
      own: 'ranking',
      change: 'act',
    },
  },
  make: {
    otherwise: 'activity',
    exceptions: {
      world: 'state',
      goods: 'activity',
      state: 'state',
      shared: 'state',
      nothing: 'none',
      own: 'inward-change',
      people: 'state',
    },
  },
  keep: { otherwise: 'none', exceptions: {} },
  let: {
    otherwise: 'activity',
    exceptions: {
      people: 'state',
      world: 'state',
      state: 'state',
      shared: 'state',
      wanted: 'state',
      business: 'helping',
    },
  },
  modal: { otherwise: 'none' },
  living: { otherwise: 'activity' },
  plain: { otherwise: 'none' },
}

export function verbSense(value: VerbClass, object: ObjectKind): VerbSense {
  const row = TABLE[value]
  const isThing = object === 'artefact'
  const isWorld = object === 'quality' || object === 'problem' || object === 'goods'
  return (
    row.exceptions?.[object] ??
    (isWorld ? row.exceptions?.world : undefined) ??
    (isThing ? row.exceptions?.thing : undefined) ??
    row.otherwise
  )
}

/** Pronouns that stand for people. */
const PEOPLE_PRONOUNS: ReadonlySet<string> = new Set(
  'hen hem haar hun jou je u iedereen niemand iemand eenieder allen anderen elkaar ze jullie wie hun degene degenen mij'.split(
    ' ',
  ),
)
export const REFLEXIVE: ReadonlySet<string> = new Set([
  'zich',
  'ons',
  'onszelf',
  'zichzelf',
  'me',
  'mij',
])

export function isPeoplePronoun(form: string): boolean {
  return PEOPLE_PRONOUNS.has(form)
}

/** "de gevolgen van droogte", "de cirkel van geweld". */
function isPartOfProblem({ noun, modifiers }: NounPhrase): boolean {
  if (noun !== undefined && noun !== 'neutral') return false
  const [first] = modifiers
  return first?.preposition === 'van' && first.noun === 'problem'
}

const COMMERCIAL = ['omzet', 'winst', 'marge', 'resultaat', 'rendement', 'marktaandeel'] as const

/** What kind of object a noun phrase is; `state` where it names a wanted state by itself. */
export function objectKind(
  phrase: NounPhrase,
  forms: readonly string[],
  isState: boolean,
): ObjectKind {
  const { noun } = phrase
  const isEigen = forms.includes('eigen')
  if (isPartOfProblem(phrase)) return 'problem'
  if (noun === undefined) {
    if (forms.some(isPeoplePronoun)) return 'people'
    if (phrase.head === undefined) return 'nothing'
    return isState ? (phrase.isComparative || phrase.isAbsent ? 'state' : 'wanted') : 'thing'
  }
  if (noun === 'success' && isOfOthers(phrase) && !COMMERCIAL.some((form) => forms.includes(form)))
    return 'thing'
  if (noun === 'name' || noun === 'success' || noun === 'rank' || isMerit(phrase)) return 'success'
  if (noun === 'merit') return 'quality'
  if (noun === 'internal' && (phrase.isOwn || isEigen || !phrase.isPlural)) return 'own'
  if (isEigen && (phrase.isOwn || noun === 'artefact'))
    return noun === 'artefact' || noun === 'work' ? 'collection' : 'own'
  if (phrase.isOwn && (noun === 'artefact' || noun === 'work')) return 'collection'
  if (phrase.isOwn && (noun === 'agent' || noun === 'service')) return 'own'
  if (noun === 'people') return 'people'
  if (noun === 'customer' || noun === 'company' || noun === 'internal') return 'business'
  if (noun === 'change') return 'change'
  if (noun === 'work') return 'work'
  if (isState && noun !== 'shared') return 'state'
  if (isState) return phrase.isComparative ? 'state' : 'shared'

  if (noun === 'quality' || noun === 'problem') return noun
  if (noun === 'shared') return 'goods'
  if (noun === 'place') return 'world'
  if (noun === 'agent' || noun === 'venue') return phrase.isPlural ? 'business' : 'agent'
  if (noun === 'service' || noun === 'artefact') return noun
  return 'thing'
}
