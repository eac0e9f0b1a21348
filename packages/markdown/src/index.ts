export { fromMdast } from './from-mdast.ts'
