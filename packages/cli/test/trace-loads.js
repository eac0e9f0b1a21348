// Writes the address of each module that is loaded to standard error: for `node --import`.
import { register } from 'node:module'

const hook = `
import { writeSync } from 'node:fs'
export function load(url, context, next) {
  writeSync(2, url + '\\n')
  return next(url, context)
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
