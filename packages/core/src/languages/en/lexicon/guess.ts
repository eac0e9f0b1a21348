import type { Word } from './index.ts'
import type { NounClass } from './nouns.ts'

/** A word that is in no list, classed by its ending. */
function noun(nounClass: NounClass | 'thing', plural: boolean): Word {
  return {
    verb: undefined,
    noun: { lemma: '', class: nounClass, plural },
    adjective: undefined,
    small: undefined,
  }
}

function adjective(adjectiveClass: 'state' | 'plain', grade: 'positive' | 'comparative'): Word {
  return {
    verb: undefined,
    noun: undefined,
    adjective: { lemma: '', class: adjectiveClass, grade },
    small: undefined,
  }
}

const GERUND: Word = {
  verb: { lemma: '', class: 'work', form: 'gerund' },
  noun: undefined,
  adjective: undefined,
  small: undefined,
}
const THIRD: Word = {
  verb: { lemma: '', class: 'work', form: 'third' },
  noun: undefined,
  adjective: undefined,
  small: undefined,
}
const PARTICIPLE: Word = {
  verb: { lemma: '', class: 'work', form: 'past' },
  noun: undefined,
  adjective: { lemma: '', class: 'plain', grade: 'positive' },
  small: undefined,
}
const ADVERB: Word = { verb: undefined, noun: undefined, adjective: undefined, small: 'adverb' }
const THING = noun('thing', false)
const THINGS = noun('thing', true)

/** Endings and what they make of a word; the first that fits counts. The word must be longer by two letters. */
const ENDINGS: readonly (readonly [string, Word])[] = [
  ['-free', adjective('state', 'positive')],
  ['-neutral', adjective('state', 'positive')],
  ['-friendly', adjective('state', 'positive')],
  ['-positive', adjective('state', 'positive')],
  ['proof', adjective('state', 'positive')],
  ['ily', ADVERB],
  ['ably', ADVERB],
  ['ally', ADVERB],
  ['edly', ADVERB],
  ['ully', ADVERB],
  ['ously', ADVERB],
  ['ively', ADVERB],
  ['rply', ADVERB],
  ['tly', ADVERB],
  ['sely', ADVERB],
  ['enly', ADVERB],
  ['dly', ADVERB],
  ['kly', ADVERB],
  ['rely', ADVERB],
  ['tely', ADVERB],
  ['izes', THIRD],
  ['ifies', THIRD],
  ['ing', GERUND],
  ['ied', PARTICIPLE],
  ['ed', PARTICIPLE],
  ['ier', adjective('state', 'comparative')],
  ['ness', noun('quality', false)],
  ['ship', noun('quality', false)],
  ['dom', noun('quality', false)],
  ['ility', noun('quality', false)],
  ['ity', noun('quality', false)],
  ['ence', noun('quality', false)],
  ['ance', noun('quality', false)],
  ['acy', noun('quality', false)],
  ['hood', noun('quality', false)],
  ['isation', noun('change', false)],
  ['ization', noun('change', false)],
  ['tion', noun('work', false)],
  ['sion', noun('work', false)],
  ['ment', noun('work', false)],
  ['ists', noun('people', true)],
  ['ians', noun('people', true)],
  ['ers', noun('people', true)],
  ['ors', noun('people', true)],
  ['eers', noun('people', true)],
  ['eer', noun('agent', false)],
  ['ist', noun('agent', false)],
  ['ian', noun('agent', false)],
  ['able', adjective('state', 'positive')],
  ['ible', adjective('state', 'positive')],
  ['less', adjective('state', 'positive')],
  ['ful', adjective('state', 'positive')],
  ['ous', adjective('plain', 'positive')],
  ['ive', adjective('plain', 'positive')],
  ['ic', adjective('plain', 'positive')],
  ['ical', adjective('plain', 'positive')],
  ['ial', adjective('plain', 'positive')],
  ['ual', adjective('plain', 'positive')],
  ['ary', adjective('plain', 'positive')],
]

/** The endings by their last letter, so that few are tried. */
const BY_LAST_LETTER = new Map<string, (readonly [string, Word])[]>()
for (const ending of ENDINGS) {
  const last = ending[0].slice(-1)
  const list = BY_LAST_LETTER.get(last)
  if (list) list.push(ending)
  else BY_LAST_LETTER.set(last, [ending])
}

/** Classes a form that is in no list by its ending; a thing where the ending tells nothing. */
export function guess(form: string): Word {
  const last = form.charAt(form.length - 1)
  for (const [ending, word] of BY_LAST_LETTER.get(last) ?? []) {
    if (form.length > ending.length + 1 && form.endsWith(ending)) return word
  }
  return last === 's' && form.length > 3 && !form.endsWith('ss') ? THINGS : THING
}
