import type { Range } from '@mission-lint/core'

/** Breaks a text into lines of at most `width` UTF-16 units, where words allow it: ranges in the text. */
export function wrap(text: string, width: number): Range[] {
  const lines: Range[] = []
  let line: { start: number; end: number } | undefined
  for (const { 0: word, index: start } of text.matchAll(/\S+/gu)) {
    const end = start + word.length
    if (line && end - line.start <= width && !text.slice(line.end, start).includes('\n')) {
      line.end = end
    } else {
      line = { start, end }
      lines.push(line)
    }
  }
  return lines
}

/** The lines themselves. */
export function wrapped(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end))
}

/**
 * Takes the power over the terminal away from a text: each control character but the line feed
 * becomes U+FFFD, so that places in the text stay the same.
 */
export function tame(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => (control === '\n' ? control : '\uFFFD'))
}

/** Lines that are longer read badly; in a window that is narrower nothing can be read at all. */
const WIDEST = 96
const NARROWEST = 40

/** How wide a line of text is, on a terminal with so many columns. */
export function lineWidth(columns: number): number {
  return Math.max(NARROWEST, Math.min(columns, WIDEST))
}
