import { lazy } from '../../../lazy.ts'
import { conjugate, grades, plural, type VerbForm } from '../morphology.ts'
import { ADJECTIVES, type AdjectiveClass } from './adjectives.ts'
import { FUNCTION_WORDS, type FunctionClass } from './function-words.ts'
import { NOUNS, type NounClass } from './nouns.ts'
import { VERBS, type VerbClass } from './verbs.ts'

/** A verb in one of its forms. */
export interface VerbReading {
  readonly lemma: string
  readonly class: VerbClass
  readonly form: VerbForm
}

export interface NounReading {
  readonly lemma: string
  /** `thing`: in no list. */
  readonly class: NounClass | 'thing'
  readonly plural: boolean
}

export interface AdjectiveReading {
  readonly lemma: string
  readonly class: AdjectiveClass
  readonly grade: 'positive' | 'comparative' | 'superlative'
}

/** Everything that one form can be. */
export interface Word {
  readonly verb: VerbReading | undefined
  readonly noun: NounReading | undefined
  readonly adjective: AdjectiveReading | undefined
  readonly small: FunctionClass | undefined
}

interface MutableWord {
  verb: VerbReading | undefined
  noun: NounReading | undefined
  adjective: AdjectiveReading | undefined
  small: FunctionClass | undefined
}

function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean)
}

function entries<Key extends string>(table: Readonly<Record<Key, string>>): [Key, string[]][] {
  const keys = Object.keys(table) as Key[]
  return keys.map((key) => [key, words(table[key])])
}

class Builder {
  readonly found = new Map<string, MutableWord>()

  at(form: string): MutableWord {
    const known = this.found.get(form)
    if (known) return known
    const fresh: MutableWord = {
      verb: undefined,
      noun: undefined,
      adjective: undefined,
      small: undefined,
    }
    this.found.set(form, fresh)
    return fresh
  }

  addVerbs(): void {
    for (const [verbClass, list] of entries(VERBS)) {
      for (const lemma of list) {
        for (const [form, kind] of conjugate(lemma)) {
          this.at(form).verb ??= { lemma, class: verbClass, form: kind }
        }
      }
    }
  }

  addNouns(): void {
    for (const [nounClass, list] of entries(NOUNS)) {
      for (const lemma of list) {
        this.at(lemma).noun ??= { lemma, class: nounClass, plural: false }
        const many = plural(lemma)
        if (many !== lemma) this.at(many).noun ??= { lemma, class: nounClass, plural: true }
      }
    }
  }

  addAdjectives(): void {
    for (const [adjectiveClass, list] of entries(ADJECTIVES)) {
      for (const lemma of list) {
        this.at(lemma).adjective ??= { lemma, class: adjectiveClass, grade: 'positive' }
        const graded = grades(lemma)
        if (!graded) continue
        this.at(graded[0]).adjective ??= { lemma, class: adjectiveClass, grade: 'comparative' }
        this.at(graded[1]).adjective ??= { lemma, class: 'rank', grade: 'superlative' }
      }
    }
  }

  addSmall(): void {
    for (const [smallClass, list] of entries(FUNCTION_WORDS)) {
      for (const form of list) this.at(form).small ??= smallClass
    }
  }
}

function compile(): ReadonlyMap<string, Word> {
  const builder = new Builder()
  builder.addVerbs()
  builder.addNouns()
  builder.addAdjectives()
  builder.addSmall()
  return builder.found
}

const lexicon = lazy(compile)

/** Verbs by their spelling without doubled letters: "asist", "suport" are meant. */
const misspelt = lazy(
  (): ReadonlyMap<string, Word> =>
    new Map(
      [...lexicon()]
        .filter(([form, word]) => word.verb && form.length > 5)
        .map(([form, word]) => [withoutDoubles(form), word]),
    ),
)

function withoutDoubles(form: string): string {
  let single = ''
  for (const letter of form) if (!single.endsWith(letter)) single += letter
  return single
}

/** The verb that an unknown form may be a slip for. */
export function lookUpMisspelt(form: string): Word | undefined {
  return form.length > 4 ? misspelt().get(withoutDoubles(form)) : undefined
}

/** What a form can be, from the lists; `undefined` where it is in none. */
export function lookUp(form: string): Word | undefined {
  return lexicon().get(form)
}
