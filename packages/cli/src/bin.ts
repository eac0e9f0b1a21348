#!/usr/bin/env node
import process from 'node:process'
import { run } from './run.ts'
import { processSurroundings } from './surroundings.ts'

// Whoever reads our output may stop reading (`mission-lint | head`): that ends the run, and is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), processSurroundings())
