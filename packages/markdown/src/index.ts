export { fromHtml } from './from-html.ts'
export { fromMdast } from './from-mdast.ts'
export { fromTextlint, type TextlintDocument } from './from-textlint.ts'
