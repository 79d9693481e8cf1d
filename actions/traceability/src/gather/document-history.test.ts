import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseInstant } from '@governance-gates/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHistory } from './document-history.ts'

/** A repository whose documents were changed on the 1st, the 2nd and the 3rd of March, and shallow clones of it. */
const root = mkdtempSync(join(tmpdir(), 'history-'))
const origin = join(root, 'origin')

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
}

function commit(day: number, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(origin, name), text)
  git(origin, 'add', '--all')
  const date = `2026-03-0${day}T12:00:00Z`
  execFileSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'x'],
    {
      cwd: origin,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  )
}

beforeAll(() => {
  mkdirSync(origin)
  git(origin, 'init', '--quiet', '--initial-branch=main')
  commit(1, { 'old.md': 'old', '*.md': 'a name that is a pattern' })
  commit(2, { 'middle.md': 'middle' })
  commit(3, { 'new.md': 'new' })
  for (const depth of [1, 2]) {
    git(root, 'clone', '--quiet', `--depth=${depth}`, pathToFileURL(origin).href, `depth-${depth}`)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const day = (number: number) => parseInstant(`2026-03-0${number}T12:00:00Z`)

describe('the last commit that touched a file', () => {
  test.each([
    ['origin', 'old.md', { kind: 'committed', at: day(1) }],
    ['origin', 'middle.md', { kind: 'committed', at: day(2) }],
    ['origin', 'new.md', { kind: 'committed', at: day(3) }],
    ['origin', '*.md', { kind: 'committed', at: day(1) }],
    ['origin', 'gone.md', { kind: 'uncommitted' }],
    // The history ends at the 3rd of March: there every file seems to be new.
    ['depth-1', 'old.md', { kind: 'cut', notAfter: day(3) }],
    ['depth-1', 'new.md', { kind: 'cut', notAfter: day(3) }],
    ['depth-2', 'old.md', { kind: 'cut', notAfter: day(2) }],
    ['depth-2', 'middle.md', { kind: 'cut', notAfter: day(2) }],
    ['depth-2', 'new.md', { kind: 'committed', at: day(3) }],
  ])('%s: %s', async (folder, path, expected) => {
    expect((await openHistory(join(root, folder)))(path)).toEqual(expected)
  })

  test('is not known outside of a repository', async () => {
    expect((await openHistory(root))('old.md')).toMatchObject({ kind: 'unknown' })
  })
})
