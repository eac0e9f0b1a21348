import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, LANGUAGES, verdictOf, type Judgement, type LanguageTag } from '../../src/index.ts'
import { explainJudgement } from '../../src/read/judge.ts'

const TAGS = Object.keys(LANGUAGES).filter((tag): tag is LanguageTag => tag in LANGUAGES)

function expectSound(text: string, judgement: Judgement): void {
  const { verdict, roles, world, cues } = judgement
  expect(verdict).toBe(verdictOf(roles, world))
  expect(new Set(roles).size).toBe(roles.length)
  for (const { range, text: words } of cues) {
    expect(range.start).toBeGreaterThanOrEqual(0)
    expect(range.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(range.start, range.end)).toBe(words)
    expect(words).not.toBe('')
  }
}

/** Words that mean something to a grammar, in any order. */
const WORDS = constantFrom(
  ...'we our the to of for that who where so that by through and , . ; : - ( ) help people world is are be make create ensure better safe without every no 500 children develop provide change mission vision want wij onze om te van voor die wie waar zodat door en helpen mensen wereld zijn maken zorgen beter veilig zonder ieder geen kinderen ontwikkelen'.split(
    ' ',
  ),
)

describe.each(TAGS)('judging in %s', (language) => {
  test('any text: the cues are in it, and the verdict is the table’s', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(text, judge(text, { language }))
      }),
      { numRuns: 300 },
    )
  })

  test('any order of telling words', () => {
    assert(
      property(array(WORDS, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        expectSound(text, judge(text, { language }))
      }),
      { numRuns: 500 },
    )
  })
})

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word', 'mission '],
  ['one letter', 'a'],
  ['marks', '.,;:!?()'],
  ['aims', 'to help people to '],
  ['results', 'so that we '],
  ['means', 'by helping '],
  ['frames', 'our mission of '],
  ['places', 'a world where '],
  ['wishes', 'want to '],
  ['reasons', 'because we '],
  ['scripts', 'мир 世界 عالم '],
]

describe.each(TAGS)('hostile text in %s', (language) => {
  /** The least of three runs, in milliseconds. */
  function timeOf(text: string): number {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now()
      judge(text, { language })
      return performance.now() - start
    })
    return Math.max(1, Math.min(...runs))
  }

  test.each(HOSTILE)('%s: eight times as long takes no more than linear time', (_name, part) => {
    const short = part.repeat(Math.ceil(20_000 / part.length))
    const long = part.repeat(Math.ceil(160_000 / part.length))
    expect(timeOf(long) / timeOf(short)).toBeLessThan(40)
  })

  test('a megabyte of one word is judged', () => {
    expect(judge('mission '.repeat(131_072), { language }).cues.length).toBeLessThan(1000)
  })
})

describe('explaining', () => {
  test('frames, cues, what is set aside, and the verdict', () => {
    const text = 'Our mission is to coach young bakers so that they can open a shop of their own.'
    expect(explainJudgement(text).steps.map(({ code, text: told }) => [code, told])).toEqual([
      ['frame', '"Our mission is to" frames the statement and fixes nothing.'],
      [
        'cue',
        '"coach young bakers": helping somebody. Whoever helps remains the helper: somebody else acts.',
      ],
      ['frame', '"so that" frames the statement and fixes nothing.'],
      [
        'set-aside',
        '"they can open a shop of their own" is a wanted state of the world, but does not count here. It is what the helped can then do, so the help remains the mission.',
      ],
      ['verdict', 'Together: role. An outsider would say: "Nice. Good luck with that."'],
    ])
  })

  test('every reason has words in every language', () => {
    for (const tag of TAGS) {
      for (const other of TAGS) {
        expect(Object.keys(LANGUAGES[tag].messages.because).toSorted()).toEqual(
          Object.keys(LANGUAGES[other].messages.because).toSorted(),
        )
      }
    }
  })
})
