import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { verdictOf, type World } from '../src/verdict.ts'
import { byRule } from './by-rule.ts'

/**
 * With several sentences, a statement is labelled as one: a role in one and a state in another is
 * mixed. Every sentence of the fixture is read alone, and with every other before and behind it:
 * `role or open | world | sentence`. What only tells how it is, is tried beside the others only:
 * it is no statement of its own.
 */
interface Sentence {
  readonly isRole: boolean
  readonly world: World
  readonly text: string
}

const WORLDS: readonly World[] = ['absent', 'act', 'state']

function sentencesOf(source: string): Sentence[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [role, named, text = ''] = line.split(' | ')
    const world = WORLDS.find((each) => each === named)
    if (!world) throw new Error(`No world is named in: ${line}`)
    return { isRole: role === 'role', world, text }
  })
}

function expected(...sentences: readonly Sentence[]): string {
  const isRole = sentences.some((sentence) => sentence.isRole)
  const most = Math.max(...sentences.map(({ world }) => WORLDS.indexOf(world)))
  return verdictOf(isRole ? ['activity'] : [], WORLDS[most] ?? 'absent')
}

function tells({ isRole, world }: Sentence): boolean {
  return !isRole && world === 'absent'
}

for (const language of ['en', 'nl'] as const) {
  const file = new URL(`fixtures/sentences.${language}.txt`, import.meta.url)
  const sentences = sentencesOf(readFileSync(file, 'utf8'))
  describe(`sentences in ${language}`, () => {
    test.each(sentences.filter((sentence) => !tells(sentence)))('alone: $text', (sentence) => {
      expect(byRule(language, sentence.text)).toBe(expected(sentence))
    })
    test.each(sentences)('before and behind the others: $text', (one) => {
      const others = sentences.filter((other) => other !== one && !(tells(one) && tells(other)))
      const wrong = others.flatMap((other) => {
        const want = expected(one, other)
        const texts = [`${one.text} ${other.text}`, `${other.text} ${one.text}`]
        return texts.filter((text) => byRule(language, text) !== want)
      })
      expect(wrong).toEqual([])
    })
  })
}
