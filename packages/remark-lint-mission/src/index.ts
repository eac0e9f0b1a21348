export { default } from './plugin.ts'
export type { Settings } from '@mission-lint/core'
