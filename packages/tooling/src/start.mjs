// `npm start`: lints the example handbook; `npm start -- PATH ...`: lints what you name.
import path from 'node:path'
import process from 'node:process'
import { COMMAND, ROOT, run } from './run.mjs'

const args = process.argv.slice(2)
const example = path.join('examples', 'handbook')
process.exitCode = run(process.execPath, [COMMAND, ...(args.length > 0 ? args : [example])], {
  // npm runs scripts in the root; paths are meant from where it was called.
  cwd: args.length > 0 ? (process.env.INIT_CWD ?? ROOT) : ROOT,
})
