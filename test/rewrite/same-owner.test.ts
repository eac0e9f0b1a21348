import { analyse } from '@mission-lint/core'
import { expect, test } from 'vitest'
import { documentOf } from '../support/documents.ts'

/** What is offered from elsewhere on the page for the first statement that gets a finding. */
function offered(source: string): readonly string[] {
  const [finding] = analyse(documentOf(source)).findings
  return (finding?.suggestions ?? [])
    .filter(({ origin }) => origin === 'page')
    .map(({ text }) => text)
}

test('the vision beside a mission is offered', () => {
  const source =
    '## Mission\n\nWe repair bicycles.\n\n## Vision\n\nA town where nobody needs a car.\n'
  expect(offered(source)).toEqual(['A town where nobody needs a car'])
})

test('what another team wants is not', () => {
  const source =
    '## Mission of the repair team\n\nWe repair bicycles.\n\n## Vision of the garden team\n\nA town where nobody needs a car.\n'
  expect(offered(source)).toEqual([])
})

test('nor what stands in another row of a table', () => {
  const source =
    '| Team | Mission |\n| --- | --- |\n| Repair | We repair bicycles. |\n| Garden | A town where nobody needs a car. |\n'
  expect(offered(source)).toEqual([])
})
