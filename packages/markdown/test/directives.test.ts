import { expect, test } from 'vitest'
import { documentOf, PARSERS, sketches, slices } from './helpers.ts'

interface Case {
  readonly name: string
  readonly source: string
  readonly blocks: readonly string[]
  readonly parser?: keyof typeof PARSERS
}

const CASES: readonly Case[] = [
  {
    name: 'a fenced directive with a title and options',
    source:
      '````{admonition} Our *mission*\n:class: tip\n\nSafer **care**\n\n```js\nx\n```\n````\n',
    blocks: [
      'directive(admonition) > heading 6: "Our mission"',
      'directive(admonition) > paragraph: "Safer care"',
      'directive(admonition) > code: ""',
    ],
  },
  {
    name: 'an epigraph in a list in a quotation',
    source: '> - ```{epigraph}\n>   Safer\n>   care\n>   ```\n',
    blocks: ['quote > list > item > directive(epigraph) > paragraph: "Safer care"'],
  },
  {
    name: 'a fenced directive with YAML options',
    source: '```{note}\n---\nclass: tip\n---\nSafer care\n```\n',
    blocks: ['directive(note) > paragraph: "Safer care"'],
  },
  {
    name: 'code and other fenced directives without prose',
    source: '```{code-block} js\nmission\n```\n\n```{toctree}\nmission\n```\n\n```js {1}\nx\n```\n',
    blocks: ['code: ""', 'code: ""', 'code: ""'],
  },
  {
    name: 'colon fences in one paragraph',
    source: '::: tip Our mission\nSafer\ncare\n:::\n\nElsewhere\n',
    blocks: [
      'directive(tip) > heading 6: "Our mission"',
      'directive(tip) > paragraph: "Safer care"',
      'paragraph: "Elsewhere"',
    ],
  },
  {
    name: 'colon fences around blocks, closed on the lazy line of an item',
    source: ':::{.mission}\n\n# Aims\n\n- Safer care\n:::\n\nElsewhere\n',
    blocks: [
      'directive(mission) > heading 1: "Aims"',
      'directive(mission) > list > item > item: "Safer care"',
      'paragraph: "Elsewhere"',
    ],
  },
  {
    name: 'colon fences with attributes only, and with a name in braces',
    source: '::: {.mission #ours}\nSafer care\n:::\n\n:::{note} Aims\nClean air\n:::\n',
    blocks: [
      'directive(mission) > paragraph: "Safer care"',
      'directive(note) > heading 6: "Aims"',
      'directive(note) > paragraph: "Clean air"',
    ],
  },
  {
    name: 'colon fences within each other',
    source: '::::note\n:::tip[Our mission]{#m}\nSafer care\n:::\nso\n::::\nafter\n',
    blocks: [
      'directive(note) > directive(tip) > heading 6: "Our mission"',
      'directive(note) > directive(tip) > paragraph: "Safer care"',
      'directive(note) > paragraph: "so"',
      'paragraph: "after"',
    ],
  },
  {
    name: 'a stray closing fence closes nothing',
    source: 'Safer care\n:::\n\n::: tip\nKinder care\n\nso\n:::\n',
    blocks: [
      'paragraph: "Safer care"',
      'directive(tip) > paragraph: "Kinder care"',
      'directive(tip) > paragraph: "so"',
    ],
  },
  {
    name: 'directives that the parser knows',
    source: ':::tip[Our *mission*]{.c}\nSafer care at 9:30\n:::\n\n::leaf[Clean air]\n',
    parser: 'directives',
    blocks: [
      'directive(tip) > heading 6: "Our mission"',
      'directive(tip) > paragraph: "Safer care at 9:30"',
      'directive(leaf) > paragraph: "Clean air"',
    ],
  },
  {
    name: 'alerts, with and without a title',
    source: '> [!NOTE]\n> Safer care\n\n> [!tip]- Our mission\n>\n> Clean air\n\n> [1] said\n',
    blocks: [
      'directive(note) > paragraph: "Safer care"',
      'directive(tip) > heading 6: "Our mission"',
      'directive(tip) > paragraph: "Clean air"',
      'quote > paragraph: "[1] said"',
    ],
  },
  {
    name: 'admonitions and tabs of MkDocs',
    source:
      '!!! note "Our mission"\n    Safer\n    care\n\n    - Clean air\n\nso\n\n=== "Aims"\n\n    Less\n',
    blocks: [
      'directive(note) > heading 6: "Our mission"',
      'directive(note) > paragraph: "Safer care"',
      'directive(note) > list > item > item: "Clean air"',
      'paragraph: "so"',
      'directive(tab) > heading 6: "Aims"',
      'directive(tab) > paragraph: "Less"',
    ],
  },
  {
    name: 'definition lists, close together and apart',
    source:
      'Mission\n: Safer\ncare\nfor all\nAir\n: so\nVision\n: Clean *air*\n\nAim\n\n: Less\n\n: More\n',
    blocks: [
      'definitions > term: "Mission"',
      'definitions > definition: "Safer care for all"',
      'definitions > term: "Air"',
      'definitions > definition: "so"',
      'definitions > term: "Vision"',
      'definitions > definition: "Clean air"',
      'definitions > term: "Aim"',
      'definitions > definition: "Less"',
      'definitions > definition: "More"',
    ],
  },
  {
    name: 'attribute lists, template tags and tables of contents',
    source:
      '# Our mission {#mission}\n\n{: .lead}\nSafer {% raw %}care{% endraw %} {{< icon >}} `{% code %}`\n{: .lead}\n\n[[toc]]\n\n{% include x.html %}\n',
    blocks: ['heading 1: "Our mission"', 'paragraph: "Safer care {% code %}"'],
  },
  {
    name: 'MDX',
    parser: 'mdx',
    source:
      'import Hero from "x"\n\n<Hero title="Our &amp; mission" id="top" n={1}>\n  Safer{\' \'}<b>care</b> {/* so */} {1 + 1}\n\n  <h2>Aims</h2>\n</Hero>\n\n{/* mission */}\n\n<div className="m"><p lang="nl">Schone lucht</p></div>\n\n<b>Bold</b>\n\n<Tag />\n\n<table>\n  <tr>\n    <th>a</th>\n    <td>\n      b\n    </td>\n  </tr>\n</table>\n',
    blocks: [
      'field Hero.title: "Our & mission"',
      'element(Hero top) > paragraph: "Safer care"',
      'element(Hero top) > marker: "so"',
      'element(Hero top) > heading 2: "Aims"',
      'marker: "mission"',
      'element(div m) > paragraph: "Schone lucht"',
      'paragraph: "Bold"',
      'table > cell 0,0: "a"',
      'table > cell 0,1: "b"',
    ],
  },
]

test.each(CASES)('$name', ({ source, blocks, parser }) => {
  expect(sketches(source, parser)).toEqual(blocks)
})

test('stretches in a directive in a quotation', () => {
  const source = '> ```{tip}\n> Safer &amp;\n> *kinder*\n> ```\n'
  const [block] = documentOf(source).blocks
  expect(block && slices(block, source)).toEqual([
    ['Safer ', 'Safer '],
    ['&', '&amp;'],
    [' ', '\n> '],
    ['kinder', 'kinder'],
  ])
})
