import * as fc from 'fast-check'

/** Sentences that are flagged, as words. */
const SENTENCES = [
  'Helping our customers be successful',
  'We enable shopkeepers to sell online',
  'We want to be the best in our market',
  'End poverty',
  'Help 500 companies with social innovation',
  'We clean the streets so that the city is cleaner',
  'Onze klanten helpen succesvol te zijn',
  'De beste zijn in ons vak',
] as const

/** Ways to write a word that say the same, or that put markup around it. */
const WAYS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => word,
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `[${word}](https://example.org "a title")`,
  (word) => `<b>${word}</b>`,
  (word) => `&#${word.codePointAt(0) ?? 0};${word.slice(1)}`,
  (word) => `${word.slice(0, -1)}&#x${(word.codePointAt(word.length - 1) ?? 0).toString(16)};`,
  (word) => `${word} 👩‍👩‍👧`,
  (word) => `${word} &amp; e\u0301`,
  (word) => `${word}\\!`,
]

/** How a statement is announced; the statement follows. */
const BEGINNINGS = [
  '# Our mission\n\n',
  '## Onze missie\n\n',
  'Our mission\n===\n\n',
  'Text\n\n<h2>Our mission</h2>\n\n',
  '---\ntitle: "A \\" b"\n---\n\n# Mission & more\n\n## Our mission\n\n',
] as const

/** What stands before the first line of a statement, and before each further one. */
const ENCLOSURES = [
  ['', ''],
  ['', '   '],
  ['> ', '> '],
  ['> ', ''],
  ['- ', '  '],
  ['1. ', '   '],
  ['> - ', '>   '],
] as const

/** Random documents that state a mission, with markup in the way. */
export const missionDocuments: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    before: fc.constantFrom(
      '',
      'Some text\twith a tab.\n\n',
      '| a | 😀 |\n| - | - |\n| b | c |\n\n',
    ),
    beginning: fc.constantFrom(...BEGINNINGS),
    enclosure: fc.constantFrom(...ENCLOSURES),
    sentence: fc.constantFrom(...SENTENCES),
    ways: fc.array(fc.constantFrom(...WAYS), { minLength: 12, maxLength: 12 }),
    gaps: fc.array(fc.constantFrom(' ', ' ', ' ', '  ', '\n', '  \n'), {
      minLength: 12,
      maxLength: 12,
    }),
    after: fc.constantFrom('', '\n\nMore text.', '\n\n## Contact\n\nCall us.'),
  })
  .map(({ mark, lineEnd, before, beginning, enclosure, sentence, ways, gaps, after }) => {
    const [first, further] = enclosure
    // textlint's parser ends a quote where a hard break stands before a line without its mark.
    const isLazy = first !== '' && further === ''
    const words = sentence.split(' ').map((word, index) => {
      const gap = index === 0 ? '' : (gaps[index] ?? ' ')
      const written = isLazy ? gap.replace('  \n', '\n') : gap
      return written.replace('\n', `\n${further}`) + (ways[index]?.(word) ?? word)
    })
    // Front matter stands at the very start, or is none.
    const start = beginning.startsWith('---') ? beginning : before + beginning
    const text = `${start}${first}${words.join('')}.${after}\n`
    return mark + text.replaceAll('\n', lineEnd)
  })
