import { defineConfig } from 'eslint/config'
import mission from 'eslint-plugin-mission'

export default defineConfig([
  mission.configs.recommended,
  {
    settings: { mission: { names: ['Tidewater Labs'] } },
  },
  {
    files: ['**/*.md'],
    rules: { 'mission/outcome-first': ['warn', { acts: false }] },
  },
])
