// Learns the weights of one language from labelled statements, and writes its table.
//
// node packages/tooling/src/weights/train.mjs --language nl --written a.jsonl --unseen b.jsonl [--measure]
//
// --written: statements that were read when the rules were written; --unseen: statements that were not.
// --measure writes nothing: it learns without each of the unseen files in turn, and judges that file.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { learn } from './learn.mjs'
import { measure } from './measure.mjs'
import { readStatements } from './statements.mjs'
import { moduleOf } from './table.mjs'

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    written: { type: 'string', multiple: true, default: [] },
    unseen: { type: 'string', multiple: true, default: [] },
    measure: { type: 'boolean', default: false },
  },
})
const { language, written, unseen } = values
if ((language !== 'en' && language !== 'nl') || unseen.length === 0) {
  console.error('train: give --language en|nl and at least one --unseen FILE')
  process.exit(2)
}
const unread = readStatements(unseen, language)
const texts = new Set(unread.map(({ text }) => text.toLowerCase()))
const known = readStatements(written, language).filter(({ text }) => !texts.has(text.toLowerCase()))
console.log(`${known.length} statements seen, ${unread.length} unseen`)
if (values.measure) measure(known, unread)
else {
  const file = `../../../core/src/languages/${language}/weights.generated.ts`
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), moduleOf(learn(known, unread)))
}
