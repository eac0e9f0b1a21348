import { fromTextlint } from '@mission-lint/markdown'
import { parse as parseMarkdown } from '@textlint/markdown-to-ast'
import { parse as parseText } from '@textlint/text-to-ast'
import htmlPlugin from 'textlint-plugin-html'
import { describe, expect, test } from 'vitest'
import { documentOf, sketch } from './helpers.ts'

const SAMPLES = [
  '# Our mission\n\nSafer &amp; *kinder*\ncare\\!\n\n- one `code` two\n- three\n\n> said\n> we\n',
  '| Who | Mission |\n| --- | --- |\n| us \\| them | `a\\|b` |\n',
  '---\nmission: Safer care\n---\n\nText[^1] with **bold**  \nbreak.\n\n[^1]: A note.\n',
  '- Safer *care*\nfor all\n- two\n\n> > said\n> we\nall\n\n> # No\nlazy line\n\n1. > so\nit is\nall\n',
  '<!-- mission -->\n\n<p>Safer <b>care</b></p>\n\n***\n\nA ![picture](a.png) <i>so</i>\n',
]

function read(source: string): readonly string[] {
  return fromTextlint(parseText(source), source).blocks.map((block) => sketch(block))
}

describe('Markdown', () => {
  test.each(SAMPLES)('gives the same document as mdast: %j', (source) => {
    expect(fromTextlint(parseMarkdown(source), source)).toEqual(documentOf(source))
  })
})

describe('plain text', () => {
  test('joins wrapped lines and keeps short ones', () => {
    expect(
      read(
        'Mission\nWe want every child in this big country of ours\nto read.\n\nNo &amp; here \\*\n \nEnd\n',
      ),
    ).toEqual([
      'paragraph: "Mission\\nWe want every child in this big country of ours to read."',
      'paragraph: "No &amp; here \\\\*"',
      'paragraph: "End"',
    ])
  })

  test('has no markup', () => {
    const source = '::: tip\n<p>{% x %}\n'
    const { blocks } = fromTextlint(parseText(source), source)
    expect(blocks.map(({ text, notation }) => [text, notation])).toEqual([
      ['::: tip\n<p>{% x %}', 'plain'],
    ])
  })

  test('of one line, or of none', () => {
    expect(read('Safer care')).toEqual(['paragraph: "Safer care"'])
    expect(read('')).toEqual([])
  })
})

describe('HTML', () => {
  test('is read from the source', async () => {
    const source =
      '<html lang="nl"><body>\n<h1>Missie</h1><p>Een veiliger &amp; zorg</p></body></html>'
    const tree = await new htmlPlugin.Processor({})
      .processor('.html')
      .preProcess(source, 'page.html')
    const ast = 'ast' in tree ? tree.ast : tree
    const { language, blocks } = fromTextlint(ast, source)
    expect(language).toBe('nl')
    expect(blocks.map((block) => sketch(block))).toEqual([
      'heading 1: "Missie"',
      'paragraph: "Een veiliger & zorg"',
    ])
  })
})
