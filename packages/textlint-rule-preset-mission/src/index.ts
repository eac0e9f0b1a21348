export { default } from './preset.ts'
