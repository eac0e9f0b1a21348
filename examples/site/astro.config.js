import { defineConfig } from 'astro/config'
import remarkLint from 'remark-lint'
import remarkLintMission from 'remark-lint-mission'
import { remarkReport } from './remark-report.js'

export default defineConfig({
  markdown: {
    remarkPlugins: [remarkLint, [remarkLintMission, { preset: 'recommended' }], remarkReport],
  },
})
