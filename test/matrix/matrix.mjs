// `npm run test:matrix`: the packed packages in the oldest and the newest hosts that are supported, on
// each Node that is. It takes minutes: each round installs its own hosts.
import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** Versions that go over those of the examples; `null` leaves a package out. */
const HOSTS = {
  newest: {},
  'ESLint 9': { eslint: '^9.39.0', '@eslint/markdown': '^7.5.1' },
  oldest: {
    'remark-cli': '12.0.0',
    'remark-frontmatter': '5.0.0',
    'remark-gfm': '4.0.0',
    'remark-lint': '10.0.0',
    textlint: '15.3.0',
    eslint: '9.22.0',
    '@eslint/markdown': '7.0.0',
  },
}

const ROUNDS = [
  { node: '20', hosts: 'oldest' },
  { node: '20', hosts: 'ESLint 9' },
  { node: '20', hosts: 'newest' },
  { node: '22', hosts: 'newest' },
  { node: '24', hosts: 'newest' },
]

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts']

/** Runs one round, and tells whether all went well. */
function passes({ node, hosts }) {
  console.log(`\n=== Node ${node}, ${hosts} hosts`)
  // The tests of the workspace itself do not depend on what is installed: once a Node is enough.
  const projects = hosts === 'newest' ? [] : ['--project', 'installed']
  const words = ['-y', '-p', `node@${node}`, '--', 'node', ...VITEST, ...projects]
  const env = { ...process.env, MISSION_LINT_HOST_VERSIONS: JSON.stringify(HOSTS[hosts]) }
  return spawnSync('npx', words, { stdio: 'inherit', env }).status === 0
}

const failed = ROUNDS.filter((round) => !passes(round))
for (const { node, hosts } of failed) console.error(`matrix: Node ${node}, ${hosts} hosts failed`)
process.exitCode = failed.length > 0 ? 1 : 0
