import type { Language } from '../language.ts'
import { functionWords } from './function-words.ts'
import { finding } from './finding.ts'
import { messages } from './messages.ts'
import { read } from './grammar.ts'
import { lookUp } from './lexicon/index.ts'
import { questionWords } from './question-words.ts'
import { isWhole } from './left-over.ts'
import { seeds } from './seeds.ts'
import { weights } from './weights.ts'

export const english: Language = {
  tag: 'en',
  functionWords,
  lists: (form) => lookUp(form) !== undefined,
  read,
  weights,
  finding,
  seeds,
  isWhole,
  questionWords,
  messages,
}
