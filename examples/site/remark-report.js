import { reporter } from 'vfile-reporter'

/** Astro itself is silent about the messages of plugins: this prints them, and lets errors end the build. */
export function remarkReport() {
  return (_tree, file) => {
    if (file.messages.length > 0) console.warn(reporter(file))
    if (file.messages.some(({ fatal }) => fatal)) throw new Error(`Errors in ${file.path}`)
  }
}
