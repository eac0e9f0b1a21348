/** The forms that the README says to copy, and what `settings.mission` does. */
import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import mission from '../src/index.ts'

const STATEMENT = '# Our mission\n\nHelping our customers succeed.\n'
const FRONT_MATTER = '---\nmission: Helping our customers succeed\n---\n\nText.\n'

function ruleIds(text: string, settings: object = {}, filename = 'page.md'): (string | null)[] {
  const config = [mission.configs.recommended, { settings: { mission: settings } }]
  return new Linter().verify(text, config, { filename }).map(({ ruleId }) => ruleId)
}

const HELPING = 'mission/no-helping-role'

test.for([
  ['nothing is silenced without a comment', STATEMENT, [HELPING]],
  [
    'the next line is silenced',
    STATEMENT.replace('Helping', `<!-- eslint-disable-next-line ${HELPING} -->\nHelping`),
    [],
  ],
  [
    'a stretch is silenced, and what comes after it is not',
    `<!-- eslint-disable ${HELPING} -->\n\n${STATEMENT}\n<!-- eslint-enable ${HELPING} -->\n\n${STATEMENT}`,
    [HELPING],
  ],
  ['front matter is read', FRONT_MATTER, [HELPING]],
] as const)('%s', ([, text, ids]) => {
  expect(ruleIds(text)).toEqual(ids)
})

describe('settings.mission', () => {
  test('says which sections are looked for', () => {
    expect(ruleIds(STATEMENT, { sections: ['vision'] })).toEqual([])
  })

  test('leaves files alone', () => {
    expect(ruleIds(STATEMENT, { ignorePaths: ['docs/'] }, 'docs/page.md')).toEqual([])
    expect(ruleIds(STATEMENT, { ignorePaths: ['docs/'] }, 'page.md')).toEqual([HELPING])
  })
})

test('an option of a rule lets a message through, or not', () => {
  const text = '# Our mission\n\nEnd poverty.\n'
  const messages = (acts: boolean) =>
    new Linter().verify(
      text,
      [mission.configs.recommended, { rules: { 'mission/outcome-first': ['warn', { acts }] } }],
      { filename: 'page.md' },
    )
  expect(messages(true)).toHaveLength(1)
  expect(messages(false)).toHaveLength(0)
})
