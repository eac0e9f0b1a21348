// `npm run generate`: writes what is generated. With `--check`: only tells what is not current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { picture } from './picture.mjs'
import { rulePages } from './rule-pages.mjs'
import { ruleTables } from './rule-tables.mjs'
import { settingsSchema } from './settings-schema.mjs'
import { ROOT } from './run.mjs'

const isCheck = process.argv.includes('--check')

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(path.join(ROOT, file), 'utf8')
  } catch {
    return undefined
  }
}

/** Every generated file, by its path from the root. */
const files = new Map([...rulePages(), ...settingsSchema(), ...ruleTables(read), ...picture()])

const stale = [...files].filter(([file, content]) => read(file) !== content)
if (isCheck) {
  for (const [file] of stale) console.error(`${file} is not current: run \`npm run generate\``)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [file, content] of stale) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true })
    writeFileSync(path.join(ROOT, file), content)
  }
  console.log(`generate: ${files.size} files, ${stale.length} written`)
}
