import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  ConfigurationError,
  configurationFinder,
  leavesAlone,
  readConfiguration,
} from '@mission-lint/config'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mission-lint-config-'))
})

afterEach(async () => {
  await rm(root, { recursive: true })
})

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true })
      await writeFile(path.join(root, name), content)
    }),
  )
}

const inRoot = (name: string): string => path.join(root, name)

function failure(act: () => unknown): ConfigurationError {
  try {
    act()
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
  throw new Error('expected a ConfigurationError')
}

describe('configurationFinder', () => {
  test('finds nothing where there is nothing', () => {
    expect(configurationFinder()(root)).toBeUndefined()
  })

  test('takes the nearest file upwards', async () => {
    await write({
      'mission-lint.config.json': '{"preset": "strict"}',
      'docs/mission-lint.config.yaml': 'language: nl\n',
      'docs/teams/a.md': '',
      'other/a.md': '',
    })
    const find = configurationFinder()
    expect(find(inRoot('docs/teams'))).toEqual({
      file: inRoot('docs/mission-lint.config.yaml'),
      settings: { language: 'nl' },
    })
    expect(find(inRoot('other'))?.settings).toEqual({ preset: 'strict' })
  })

  test.each([
    ['mission-lint.config.json', '\uFEFF{"messages": "nl"}'],
    ['mission-lint.config.yaml', 'messages: nl'],
    ['mission-lint.config.yml', 'messages: nl'],
    ['package.json', '{"name": "us", "mission-lint": {"messages": "nl"}}'],
  ])('reads %s', async (name, content) => {
    await write({ [name]: content })
    expect(configurationFinder()(root)).toEqual({
      file: inRoot(name),
      settings: { messages: 'nl' },
    })
  })

  test('passes a manifest that does not name us, broken or not', async () => {
    await write({
      'mission-lint.config.json': '{"messages": "nl"}',
      'a/package.json': '{"name": "a"}',
      'b/package.json': '{broken',
    })
    const find = configurationFinder()
    expect(find(inRoot('a'))?.settings).toEqual({ messages: 'nl' })
    expect(find(inRoot('b'))?.settings).toEqual({ messages: 'nl' })
  })

  test.each([
    ['mission-lint.config.json', ''],
    ['mission-lint.config.yaml', '# nothing yet\n'],
  ])('takes an empty %s as one that changes nothing', async (name, content) => {
    await write({ [name]: content })
    expect(configurationFinder()(root)?.settings).toEqual({})
  })

  test('never runs a script', async () => {
    await write({ 'mission-lint.config.js': 'throw new Error("executed")' })
    expect(configurationFinder()(root)).toBeUndefined()
  })

  test.each([
    ['mission-lint.config.json', '{"preset": }', /JSON/],
    ['mission-lint.config.yaml', 'preset: [strict', /flow|line 1/i],
    ['mission-lint.config.json', '{"preset": "stric"}', /`preset`.*Did you mean "strict"\?/],
    ['mission-lint.config.yaml', 'rule: {}', /`rule`.*Did you mean `rules`\?/],
    ['mission-lint.config.yaml', '- preset', /expected an object/],
    ['package.json', '{"mission-lint": {"rules": {"no-helping-rol": "off"}}}', /no-helping-role/],
  ])('says in one line what is wrong with %s: %s', async (name, content, reason) => {
    await write({ [name]: content })
    const error = failure(() => configurationFinder()(root))
    expect(error.file).toBe(inRoot(name))
    expect(error.reason).toMatch(reason)
    expect(error.message).not.toContain('\n')
  })

  test('says so when a configuration is a folder', async () => {
    await mkdir(inRoot('mission-lint.config.json'))
    expect(failure(() => configurationFinder()(root)).reason).toMatch(/EISDIR/)
  })
})

describe('readConfiguration', () => {
  test.each([
    ['settings.json', '{"preset": "strict"}'],
    ['settings.yaml', 'preset: strict'],
    ['settings.yml', 'preset: strict'],
    ['settings.mjs', 'export default {preset: "strict"}'],
    ['package.json', '{"mission-lint": {"preset": "strict"}}'],
  ])('reads %s', async (name, content) => {
    await write({ [name]: content })
    expect(await readConfiguration(inRoot(name))).toEqual({
      file: inRoot(name),
      settings: { preset: 'strict' },
    })
  })

  test.each([
    ['absent.json', undefined, /no such file/],
    ['absent.mjs', undefined, /no such file/],
    ['settings.toml', 'preset = "strict"', /\.json, \.yaml, \.yml/],
    ['settings.mjs', 'export const preset = "strict"', /export default/],
    ['settings.mjs', 'throw new Error("broken inside")', /broken inside/],
    ['settings.mjs', 'export default {presets: "strict"}', /Did you mean `preset`\?/],
  ])('says what is wrong with %s', async (name, content, reason) => {
    if (content !== undefined) await write({ [name]: content })
    const reading = readConfiguration(inRoot(name))
    await expect(reading).rejects.toThrow(ConfigurationError)
    await expect(reading).rejects.toThrow(reason)
  })
})

describe('leavesAlone', () => {
  const configuration = {
    file: path.resolve('handbook/mission-lint.config.json'),
    settings: { ignorePaths: ['archive/', '*.draft.md', '!keep.draft.md'] },
  }

  test.each([
    ['handbook/archive/2019/mission.md', true],
    ['handbook/teams/a.draft.md', true],
    ['handbook/teams/keep.draft.md', false],
    ['handbook/teams/a.md', false],
    ['archive/mission.md', false],
    ['handbook', false],
  ])('%s: %s', (file, expected) => {
    expect(leavesAlone(configuration, path.resolve(file))).toBe(expected)
  })

  test('leaves nothing alone when it is not told to', () => {
    expect(leavesAlone({ file: configuration.file, settings: {} }, path.resolve('a.md'))).toBe(
      false,
    )
  })
})
