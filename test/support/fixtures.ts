import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../fixtures/find/', import.meta.url)

/** A document of the finder's fixtures: `⟦ ⟧` marks statements, `⟪ ⟫` placeholders. */
export interface Fixture {
  readonly name: string
  readonly marked: string
}

/** The names of the finder's fixtures. */
export const FIXTURE_FILES: readonly string[] = readdirSync(folder)

/** A file holds documents, each after a line with its name. */
export function fixturesIn(file: string): readonly Fixture[] {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return text
    .split(/^%%% /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return { name: part.slice(0, end), marked: part.slice(end + 1).trimEnd() }
    })
}

/** A fixture's document without its marks. */
export function unmarked({ marked }: Fixture): string {
  return marked.replaceAll(/[⟦⟧⟪⟫]/gu, '')
}

/** The documents of all fixtures, without their marks. */
export function fixtureDocuments(): { readonly name: string; readonly markdown: string }[] {
  return FIXTURE_FILES.flatMap(fixturesIn).map((fixture) => ({
    name: fixture.name,
    markdown: unmarked(fixture),
  }))
}
