import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'

/** Every workflow and every definition of an action that this repository has or gives away. */
export const WORKFLOWS: readonly string[] = find('.github/workflows/*.yml', 'starter/.github/workflows/*.yml')
export const ACTIONS: readonly string[] = find(
  'actions/**/action.yml',
  '.github/actions/*/action.yml',
  'starter/.github/actions/*/action.yml',
)

function find(...patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: ROOT, exclude: (path) => path.includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
