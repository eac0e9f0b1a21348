import type { CueKind } from '../../judgement.ts'
import type { Vocabulary } from '../../read/vocabulary.ts'
import { EMPTY, type Entry } from './lexicon.ts'
import type { NounClass } from './lexicon/nouns.ts'
import type { VerbClass } from './lexicon/verbs.ts'
import { plurals, simpleForms } from './morphology.ts'

/** What a verb or a noun of the user's own stands for, by what the user says that it speaks for. */
const CLASSES: Readonly<Record<CueKind, { readonly verb: VerbClass; readonly noun: NounClass }>> = {
  helping: { verb: 'helping', noun: 'service' },
  activity: { verb: 'activity', noun: 'work' },
  offering: { verb: 'offering', noun: 'artefact' },
  ranking: { verb: 'ranking', noun: 'success' },
  identity: { verb: 'activity', noun: 'agent' },
  'output-target': { verb: 'activity', noun: 'work' },
  'inward-change': { verb: 'inward', noun: 'internal' },
  act: { verb: 'act', noun: 'change' },
  state: { verb: 'realise', noun: 'quality' },
}

const MADE = new WeakMap<Vocabulary, ReadonlyMap<string, Entry>>()

/** The user's own words in all their forms. */
export function ownEntries(vocabulary: Vocabulary): ReadonlyMap<string, Entry> | undefined {
  if (vocabulary.words.size === 0) return undefined
  const made = MADE.get(vocabulary) ?? entriesOf(vocabulary)
  MADE.set(vocabulary, made)
  return made
}

function entriesOf({ words }: Vocabulary): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const [word, kind] of words) {
    const { verb, noun } = CLASSES[kind]
    if (word.endsWith('en')) {
      for (const [form, value] of simpleForms(word)) {
        found.set(form, { ...EMPTY, verbs: [{ verb: { lemma: word, value: verb }, form: value }] })
      }
    } else {
      for (const form of plurals(word))
        found.set(form, { ...EMPTY, noun, isPlural: true, singular: word })
      found.set(word, { ...EMPTY, noun, singular: word })
    }
  }
  return found
}
