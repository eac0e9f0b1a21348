import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** Makes a folder with files in it, for the length of a file of tests: a path that ends in `/` is a folder. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'mission-lint-')))
  folders.push(root)
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const file = path.join(root, name)
      await mkdir(name.endsWith('/') ? file : path.dirname(file), { recursive: true })
      if (!name.endsWith('/')) await writeFile(file, content)
    }),
  )
  return root
}
