/**
 * Packs what is published, and installs it with the hosts in a folder outside the workspace, as a
 * user would: once for all tests that need it.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which everything is installed, with a copy of `examples/`. */
    readonly installed: string
  }
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * Versions that go over those of the examples, as JSON: how the matrix installs older hosts.
 * `null` leaves a package out.
 */
const OTHER_VERSIONS: Readonly<Record<string, string | null>> = JSON.parse(
  process.env['MISSION_LINT_HOST_VERSIONS'] ?? '{}',
)

const execute = promisify(execFile)

/** What npm tells the scripts that it runs would be taken for options by the npm that they run. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
)

async function run(command: string, words: readonly string[], cwd: string): Promise<void> {
  await execute(command, words, { cwd, env: ENVIRONMENT })
}

/** Vitest runs this before the tests of the project that names it, and what it returns after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mission-lint-'))
  const tarballs = path.join(folder, 'tarballs')
  const project = path.join(folder, 'project')
  await mkdir(project)
  const dependencies = { ...(await hosts()), ...OTHER_VERSIONS, ...(await pack(tarballs)) }
  await writeManifest(project, dependencies)
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'],
    project,
  )
  await cp(path.join(ROOT, 'examples'), path.join(project, 'examples'), {
    recursive: true,
    filter: (source) => !source.includes('node_modules'),
  })
  provide('installed', project)
  return () => rm(folder, { recursive: true, force: true })
}

/** What the example projects depend on, our own packages left out. */
async function hosts(): Promise<Record<string, string>> {
  const examples = await readdir(path.join(ROOT, 'examples'))
  const manifests = await Promise.all(
    examples.map((name) => manifestOf(path.join(ROOT, 'examples', name))),
  )
  return Object.assign(
    {},
    ...manifests.flatMap((manifest) => [manifest?.dependencies, manifest?.devDependencies]),
  )
}

/** Packs every package that is published, and says where each went. */
async function pack(folder: string): Promise<Record<string, string>> {
  const names = await readdir(path.join(ROOT, 'packages'))
  const manifests = await Promise.all(
    names.map((name) => manifestOf(path.join(ROOT, 'packages', name))),
  )
  const published = manifests.flatMap((manifest) =>
    manifest && manifest.private !== true ? manifest.name : [],
  )
  const filters = published.flatMap((name) => ['--filter', name])
  const words = ['-y', 'pnpm@12.21.0', '-r', ...filters, 'pack', '--pack-destination', folder]
  await run('npx', words, ROOT)
  const files = await readdir(folder)
  return Object.fromEntries(
    published.map((name) => {
      const start = name.replace('@', '').replace('/', '-')
      const file = files.find(
        (file) => /^-\d/.test(file.slice(start.length)) && file.startsWith(start),
      )
      if (file === undefined) throw new Error(`${name} was not packed.`)
      return [name, `file:${path.join(folder, file)}`]
    }),
  )
}

async function manifestOf(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    return manifest
  } catch {
    return undefined
  }
}

async function writeManifest(
  folder: string,
  dependencies: Readonly<Record<string, string | null>>,
): Promise<void> {
  const wanted = Object.entries(dependencies).filter(([, version]) => version !== null)
  const manifest = { private: true, dependencies: Object.fromEntries(wanted) }
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
}
