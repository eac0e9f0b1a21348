// `npm run bench`: how the parts compare in one run. Ratios count; milliseconds depend on the machine.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { judge, lint, mightStateMission } from '@mission-lint/core'
import { fromMdast } from '@mission-lint/markdown'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { Bench } from 'tinybench'

const handbook = fileURLToPath(new URL('../../examples/handbook', import.meta.url))
const pages = readdirSync(handbook, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(path.join(handbook, name), 'utf8'))
const source = pages.join('\n\n').repeat(5)
const processor = remark().use(remarkGfm).use(remarkFrontmatter)
const tree = processor.parse(source)
const document = fromMdast(tree, source)
const statements = lint(document).statements.map(({ text }) => text)

const TASKS = {
  'parse the Markdown (remark-parse with GFM and front matter)': () => processor.parse(source),
  'ask the first question': () => mightStateMission(source),
  'make the document, with its source map': () => fromMdast(tree, source),
  'find, judge, flag and suggest': () => lint(document),
  'judge every statement found': () => statements.map((text) => judge(text)),
}

const bench = new Bench({ time: 1500 })
for (const [name, task] of Object.entries(TASKS)) bench.add(name, task)
await bench.run()

const times = bench.tasks.map(({ name, result }) => ({ name, median: result.latency.p50 }))
const parsing = times[0].median
for (const { name, median } of times) {
  console.log(
    `${(median / parsing).toFixed(3).padStart(8)} x parsing  ${median.toFixed(2).padStart(9)} ms  ${name}`,
  )
}
const words = statements.join(' ').split(' ').length
console.log(
  `\njudging: ${((1000 * times[4].median) / words).toFixed(2)} microseconds a word, ${words} words`,
)
