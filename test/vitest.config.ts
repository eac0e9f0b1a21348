import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that want the packed packages installed with their hosts, as users have them. */
const INSTALLED = ['test/packed.test.ts', 'test/editors/**/*.test.ts']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globals: false,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'workspace',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...INSTALLED, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'installed',
          include: INSTALLED,
          globalSetup: [fileURLToPath(new URL('support/install.ts', import.meta.url))],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
