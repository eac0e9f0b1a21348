import type { DocumentOptions } from '../options.ts'

/** The quick first question: might this source state a mission? `false` is certain; `true` is not. */
export function mightStateMission(_source: string, _options: DocumentOptions = {}): boolean {
  return true
}
