import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Files } from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

/** Every text file of a folder of this repository, hidden ones too, by its path in the folder. */
export function filesIn(folder: string): Files {
  const root = join(ROOT, folder)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}
