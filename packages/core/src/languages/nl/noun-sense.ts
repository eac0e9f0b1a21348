import type { CueKind } from '../../judgement.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** What stands around a noun phrase that is judged. */
export interface NounContext {
  /** A frame announces it: a wish, or a mission noun. */
  readonly isFramed: boolean
  /** The frame only tells what one believes in. */
  readonly isBelief: boolean
  /** "We are ...", "we want to be ...". */
  readonly isIdentity: boolean
  /** A relative clause follows it. */
  readonly hasClause: boolean
  /** That clause says how it is there, or how those are. */
  readonly isPictured: boolean
  /** That clause shows that it is the organisation's own place ("waar onze gasten ..."). */
  readonly isOwnPlace: boolean
  /** That clause takes in everybody. */
  readonly isForAll: boolean
  /** That clause says what holds there of each or of nobody: "waar geen vilter ...". */
  readonly isForEach: boolean
  /** That clause speaks to a client: "waar u op kunt rekenen". */
  readonly isForClient: boolean
  /** Is one of several noun phrases in a row. */
  readonly isListed: boolean
}

export const NO_CONTEXT: NounContext = {
  isFramed: false,
  isBelief: false,
  isIdentity: false,
  hasClause: false,
  isPictured: false,
  isOwnPlace: false,
  isForAll: false,
  isForEach: false,
  isForClient: false,
  isListed: false,
}

interface NounRule {
  readonly because: string
  readonly kind: CueKind | undefined
  readonly applies: (phrase: NounPhrase, context: NounContext) => boolean
}

/** Whether there is anything said of the noun: an adjective, a place, whose it is, a clause. */
function isSpecified(phrase: NounPhrase, context: NounContext): boolean {
  return (
    phrase.isDescribed ||
    phrase.isComparative ||
    phrase.isUniversal ||
    phrase.isWanted ||
    phrase.isPraised ||
    context.hasClause ||
    phrase.modifiers.length > 0
  )
}

function isOneAgent({ noun, isPlural }: NounPhrase): boolean {
  return (noun === 'agent' || noun === 'venue') && !isPlural
}

/** Good work of one's own: "een hoog niveau", but not "een hoog niveau van geletterdheid". */
export function isMerit({ noun, modifiers }: NounPhrase): boolean {
  return (
    noun === 'merit' &&
    !modifiers.some(
      ({ preposition, isOwn }) => !isOwn && (preposition === 'van' || preposition === 'in'),
    )
  )
}

/** "de concurrentiekracht van de sector": whose success it is, is told, and it is not ours. */
export function isOfOthers({ isOwn, modifiers }: NounPhrase): boolean {
  return (
    !isOwn &&
    modifiers.some(
      ({ preposition, isOwn: ours, noun, isPlural }) =>
        (preposition === 'van' || preposition === 'in') &&
        !ours &&
        (noun === 'place' ||
          noun === 'shared' ||
          noun === 'people' ||
          (noun === 'company' && isPlural)),
    )
  )
}

function isPeople({ noun, isPlural }: NounPhrase): boolean {
  if (noun === 'internal' || noun === 'agent') return isPlural
  return noun === 'people' || noun === 'customer' || noun === 'company'
}

function isWorld({ noun }: NounPhrase): boolean {
  return (
    noun === 'place' ||
    noun === 'shared' ||
    noun === 'quality' ||
    noun === 'merit' ||
    noun === 'success'
  )
}

/**
 * The considerations of the guide for a noun phrase that stands for what is wanted, or for what one
 * is. The first that applies decides.
 */
const RULES: readonly NounRule[] = [
  {
    because: 'rank',
    kind: 'ranking',
    applies: ({ noun, modifiers }) =>
      noun === 'rank' ||
      modifiers.some((modifier) => modifier.noun === 'rank' && modifier.preposition === 'van'),
  },
  {
    because: 'own-success',
    kind: 'ranking',
    applies: (phrase, context) =>
      (phrase.noun === 'success' && !isOfOthers(phrase)) ||
      phrase.noun === 'name' ||
      (isMerit(phrase) && (context.isFramed || phrase.isDescribed) && !context.isBelief),
  },
  {
    because: 'contented-customers',
    kind: 'ranking',
    applies: (phrase) => phrase.isContented && (isPeople(phrase) || phrase.isOwn),
  },
  {
    because: 'rank',
    kind: 'ranking',
    applies: (phrase, { isIdentity }) =>
      phrase.isRanked &&
      (isOneAgent(phrase) ||
        isIdentity ||
        ['company', 'service', 'artefact', 'internal', undefined].includes(phrase.noun)),
  },
  {
    because: 'own-change',
    kind: 'inward-change',
    applies: (phrase, { isIdentity }) =>
      isIdentity && (phrase.isComparative || (phrase.noun === 'internal' && phrase.isDescribed)),
  },
  {
    because: 'own-change',
    kind: 'inward-change',
    applies: (phrase, { hasClause }) =>
      phrase.noun === 'internal' &&
      !phrase.isPlural &&
      (phrase.isDescribed || phrase.isOwn || hasClause),
  },
  {
    because: 'identity',
    kind: 'identity',
    applies: (phrase, { isIdentity }) => isIdentity && phrase.head !== undefined,
  },
  {
    because: 'own-place',
    kind: 'identity',
    applies: ({ noun, isPlural }, { isOwnPlace }) =>
      isOwnPlace &&
      !isPlural &&
      (noun === 'place' || noun === 'shared' || noun === 'venue' || noun === 'agent'),
  },
  {
    because: 'identity',
    kind: 'identity',
    applies: (phrase) =>
      phrase.noun === 'company' &&
      !phrase.isPlural &&
      phrase.isIndefinite &&
      !phrase.isComparative &&
      !phrase.isCollective,
  },
  {
    because: 'absence',
    kind: 'state',
    applies: (phrase) =>
      !isOneAgent(phrase) && (phrase.isAbsent || phrase.modifiers.some(({ isAbsent }) => isAbsent)),
  },
  {
    because: 'method',
    kind: undefined,
    applies: ({ noun, isComparative }, { isBelief }) =>
      isBelief && !isComparative && ['change', 'neutral', 'work'].includes(noun ?? ''),
  },
  {
    because: 'own-change',
    kind: 'inward-change',
    applies: ({ noun, modifiers }) =>
      noun === 'change' &&
      modifiers.some((own) => isOneBody(own) || (own.preposition === 'van' && isOwnBody(own))),
  },
  { because: 'change-noun', kind: 'act', applies: ({ noun }) => noun === 'change' },
  {
    because: 'own-change',
    kind: 'inward-change',
    applies: (phrase) => phrase.isComparative && phrase.modifiers.some(isOwnBody),
  },
  {
    because: 'comparative',
    kind: 'state',
    applies: (phrase) => phrase.isComparative && !isOneAgent(phrase),
  },
  { because: 'work-noun', kind: 'activity', applies: ({ noun }) => noun === 'work' },
  {
    because: 'enough',
    kind: 'state',
    applies: ({ noun, isWanted, modifiers }) =>
      noun === 'venue' && isWanted && modifiers.some(({ isUniversal }) => isUniversal),
  },
  {
    because: 'identity',
    kind: 'identity',
    applies: (phrase) => isOneAgent(phrase) && !phrase.isUniversal,
  },
  {
    because: 'enough',
    kind: 'state',
    applies: (phrase) =>
      phrase.isUniversal && phrase.head !== undefined && (isPeople(phrase) || phrase.isWanted),
  },
  {
    because: 'enough',
    kind: 'state',
    applies: (phrase) =>
      phrase.head === undefined &&
      phrase.isUniversal &&
      phrase.preposition === undefined &&
      phrase.modifiers[0] !== undefined &&
      phrase.modifiers[0].preposition !== 'voor',
  },
  {
    because: 'quality',
    kind: 'state',
    applies: (phrase) =>
      !phrase.hasNoun && phrase.isWanted && phrase.modifiers.some(({ noun }) => noun === 'place'),
  },
  {
    because: 'enough',
    kind: 'state',
    applies: ({ noun, isPlural }, { isForAll }) => noun === 'artefact' && isPlural && isForAll,
  },
  {
    because: 'offering',
    kind: 'offering',
    applies: ({ modifiers }) => modifiers.some((own) => isToOrder(own) || isAtAPrice(own)),
  },
  {
    because: 'enough',
    kind: 'state',
    applies: (phrase) =>
      phrase.head !== undefined && !phrase.isOwn && phrase.modifiers.some(isEverywhere),
  },
  {
    because: 'enough',
    kind: 'state',
    applies: ({ isOwn, hasNoun, modifiers, noun, isPlural, isIndefinite }, { isForEach }) =>
      hasNoun &&
      !isOwn &&
      (isPlural || isIndefinite) &&
      ((isForEach && noun !== 'venue' && noun !== 'company') ||
        (isPlural && modifiers.some(({ preposition }) => preposition === 'vol'))),
  },
  {
    because: 'service',
    kind: 'offering',
    applies: ({ noun }) => noun === 'service' || noun === 'artefact',
  },
  {
    because: 'for-own-customers',
    kind: 'offering',
    applies: ({ isClients, noun }, { isForClient }) =>
      isForClient ||
      (isClients && (noun === 'shared' || noun === 'artefact' || noun === undefined)),
  },
  {
    because: 'for-own-customers',
    kind: 'offering',
    applies: (phrase) =>
      !isPeople(phrase) &&
      phrase.noun !== 'quality' &&
      phrase.noun !== 'place' &&
      !phrase.isAbsent &&
      phrase.modifiers.some(isForOwn),
  },
  {
    because: 'praised',
    kind: 'offering',
    applies: (phrase) =>
      phrase.isPraised && !phrase.isWanted && phrase.noun === undefined && phrase.hasNoun,
  },
  {
    because: 'enough',
    kind: 'state',
    applies: (phrase) =>
      phrase.isUniversal && phrase.head !== undefined && phrase.modifiers.length > 0,
  },
  {
    because: 'belief',
    kind: undefined,
    applies: (phrase, context) => context.isBelief && !isSpecified(phrase, { ...context }),
  },
  {
    because: 'people-condition',
    kind: 'state',
    applies: (phrase, context) => isPeople(phrase) && isSpecified(phrase, context),
  },
  {
    because: 'world-state',
    kind: 'state',
    applies: (phrase, context) =>
      isWorld(phrase) && (context.isFramed || isSpecified(phrase, context)),
  },
  {
    because: 'problem',
    kind: 'act',
    applies: ({ noun }, { isFramed }) => noun === 'problem' && isFramed,
  },
  {
    because: 'quality',
    kind: 'state',
    applies: (phrase, { isBelief }) =>
      phrase.isWanted && phrase.hasNoun && !(isBelief && phrase.noun === 'neutral'),
  },
  {
    because: 'world-state',
    kind: 'state',
    applies: (phrase, { isPictured }) =>
      isPictured && phrase.hasNoun && (phrase.noun === undefined || isWorld(phrase)),
  },
  {
    because: 'service',
    kind: 'offering',
    applies: (phrase, { isFramed }) =>
      !isFramed &&
      phrase.hasNoun &&
      phrase.noun === undefined &&
      !phrase.isDescribed &&
      phrase.modifiers.some(isForSome),
  },
  {
    because: 'state-phrase',
    kind: 'state',
    applies: (phrase, context) =>
      phrase.hasNoun &&
      phrase.noun !== 'neutral' &&
      phrase.noun !== 'problem' &&
      !context.isBelief &&
      (context.isFramed || (phrase.isDescribed && phrase.modifiers.length > 0)),
  },
]

/** "(de opbouw) van een sterke vereniging": of a body, as one wants it to be. */
function isOneBody({ preposition, noun, isPlural, isIndefinite, isWanted }: NounPhrase): boolean {
  const isBody = noun === 'agent' || noun === 'internal'
  return preposition === 'van' && isBody && !isPlural && isIndefinite && isWanted
}

/** "in ons bestuur", "van onze teams". */
function isOwnBody({ isOwn, noun }: NounPhrase): boolean {
  return (
    isOwn && (noun === 'agent' || noun === 'internal' || noun === 'company' || noun === 'service')
  )
}

/** "op elk dak", "in ieder dorp": wherever one looks. */
function isEverywhere({ preposition, isUniversal, noun }: NounPhrase): boolean {
  const isThere = preposition === 'op' || preposition === 'in' || preposition === 'aan'
  return isThere && isUniversal && (noun === 'place' || noun === 'venue' || noun === 'artefact')
}

/** "voor uw hond". */
function isToOrder({ preposition, isClients }: NounPhrase): boolean {
  return preposition === 'voor' && isClients
}

/** "voor een eerlijke prijs", "tegen een laag tarief": the price that one asks. */
function isAtAPrice({ preposition, isPriced }: NounPhrase): boolean {
  return isPriced && (preposition === 'voor' || preposition === 'tegen')
}

/** "voor onze gasten", "aan de consument". */
function isForOwn({ preposition, isOwn, noun }: NounPhrase): boolean {
  if (preposition === 'aan') return noun === 'customer'
  return preposition === 'voor' && isOwn && (noun === 'customer' || noun === 'people')
}

function isForSome({ preposition, noun, isUniversal }: NounPhrase): boolean {
  return preposition === 'voor' && (noun === 'people' || noun === 'company') && !isUniversal
}

export interface NounSense {
  readonly kind: CueKind | undefined
  readonly because: string
}

export function senseOfNounPhrase(phrase: NounPhrase, context: NounContext): NounSense {
  const rule = RULES.find(({ applies }) => applies(phrase, context))
  return rule ?? { kind: undefined, because: 'nothing' }
}
