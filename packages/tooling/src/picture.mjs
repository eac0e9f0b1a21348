// The picture in the README: what the command says of two pages of the example handbook.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import Anser from 'anser'
import { COMMAND, ROOT } from './run.mjs'

const PICTURES = {
  'packages/cli/docs/output.svg': ['en/circles.md'],
  'packages/cli/docs/output.nl.svg': ['nl/missie.md'],
}

const FONT_SIZE = 14
const LINE = 20
const CHARACTER = 8.43
const MARGIN = 20
const COLUMNS = 100
const COLOURS = { background: '#1e2127', text: '#d7dae0', dim: '#8a919e' }

/** @returns {[file: string, content: string][]} */
export function picture() {
  return Object.entries(PICTURES).map(([file, pages]) => [file, draw(output(pages), pages)])
}

function output(pages) {
  const { stdout } = spawnSync(process.execPath, [COMMAND, ...pages], {
    cwd: path.join(ROOT, 'examples', 'handbook'),
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, COLUMNS: String(COLUMNS) },
  })
  return stdout.trimEnd()
}

function draw(ansi, pages) {
  const lines = [`$ mission-lint ${pages.join(' ')}`, '', ...ansi.split('\n')].flatMap(wrap)
  const width = Math.round(COLUMNS * CHARACTER + 2 * MARGIN)
  const height = lines.length * LINE + 2 * MARGIN
  const rows = lines.map((line, index) => row(line, MARGIN + (index + 1) * LINE - 5))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Output of mission-lint">
<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.background}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${FONT_SIZE}" fill="${COLOURS.text}" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`
}

/** Breaks a line that is too wide, at a space, keeping its colours. */
function wrap(line) {
  const spans = Anser.ansiToJson(line, { remove_empty: true })
  const rows = [[]]
  let column = 0
  for (const { content, ...style } of spans) {
    for (const piece of content.split(/(?<= )/u)) {
      if (column > 0 && column + piece.trimEnd().length > COLUMNS) {
        rows.push([{ content: '      ', ...style, decorations: [] }])
        column = 6
      }
      rows.at(-1).push({ content: piece, ...style })
      column += piece.length
    }
  }
  return rows
}

function row(spans, y) {
  const parts = spans.map(({ content, fg, decorations }) => {
    const colour = decorations.includes('dim') ? COLOURS.dim : fg ? `rgb(${fg})` : undefined
    const attributes = [
      colour && ` fill="${colour}"`,
      decorations.includes('bold') && ' font-weight="bold"',
      decorations.includes('underline') && ' text-decoration="underline"',
      decorations.includes('italic') && ' font-style="italic"',
    ].filter(Boolean)
    return `<tspan${attributes.join('')}>${Anser.escapeForHtml(content)}</tspan>`
  })
  return `<text x="${MARGIN}" y="${y}">${parts.join('')}</text>`
}
