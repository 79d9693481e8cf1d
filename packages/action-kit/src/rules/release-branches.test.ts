import type { Branches } from '@governance-gates/git'
import { describe, expect, test } from 'vitest'
import { fetchRemedy, locateCommit } from './release-branches.ts'

interface World {
  /** Branch → head, in the checkout. */
  readonly here: Readonly<Record<string, string>>
  /** Branches that have the commit; those that are fetched may get it. */
  readonly having?: readonly string[]
  readonly remote?: Readonly<Record<string, string>> | 'none'
  readonly shallow?: boolean
}

/** Looks for the commit `x`, and tells what was fetched; `undefined` where the remote was not asked. */
async function locate({ here, having = [], remote, shallow = false }: World, ...patterns: readonly string[]) {
  const heads = new Map(Object.entries(here))
  const others = typeof remote === 'object' ? new Map(Object.entries(remote)) : remote
  let fetched: readonly string[] | undefined
  let isAsked = false
  const branches: Branches = {
    remoteHead: undefined,
    heads: () => heads,
    containing: (sha) => new Set(sha === 'x' ? having.filter((name) => heads.has(name)) : []),
    remote: () => {
      isAsked = true
      return others
    },
    fetch: (names) => {
      fetched = names
      for (const name of names) if (typeof others === 'object') heads.set(name, others.get(name) ?? '')
    },
  }
  const found = await locateCommit(branches, { sha: 'x', shallow }, patterns)
  const facts = found.branches.map(({ branch, contains }) => `${branch}: ${contains}`)
  return { ...found, branches: facts, fetched, isAsked }
}

const DEEPEN = expect.stringMatching(/^check out the whole history: /)

describe('where a commit is', () => {
  test('is known without the remote where a branch has it', async () => {
    const here = { main: '1', 'release/2': '2', 'release/1': '3', other: '4' }
    expect(await locate({ here, having: ['release/2', 'other'] }, 'release/*', 'main')).toEqual({
      branches: ['release/1: false', 'release/2: true', 'main: false'],
      unmatched: [],
      fix: '',
      fetched: undefined,
      isAsked: false,
    })
  })

  test('is looked for on the remote where none has it', async () => {
    const world = {
      here: { main: '1' },
      having: ['release/1'],
      remote: { main: '2', 'release/1': '3', other: '4' },
    }
    expect(await locate(world, 'main', 'release/*')).toMatchObject({
      branches: ['main: false', 'release/1: true'],
      fetched: ['main', 'release/1'],
      unmatched: [],
    })
  })

  test('is not fetched where the branch is as it is there', async () => {
    const world = { here: { main: '1', local: '1' }, remote: { main: '1' } }
    const found = await locate(world, 'main', 'local')
    expect(found).toMatchObject({ branches: ['main: false', 'local: false'], fetched: [] })
    expect(found).not.toHaveProperty('incomplete')
  })

  test('is on a branch once, whatever patterns name it', async () => {
    const { branches } = await locate({ here: { main: '1' }, having: ['main'] }, 'm*', 'main', '*')
    expect(branches).toEqual(['main: true'])
  })

  test('is not known of a shallow checkout', async () => {
    const world = { here: { main: '1' }, remote: { main: '1' }, shallow: true }
    expect(await locate(world, 'main')).toMatchObject({ branches: ['main: undefined'], fix: DEEPEN })
  })

  test('is known of a shallow checkout that has it', async () => {
    const world = { here: { main: '1', other: '1' }, having: ['main'], shallow: true }
    expect(await locate(world, '*')).toMatchObject({ branches: ['main: true', 'other: undefined'], fix: '' })
  })

  test('is incomplete where the remote does not answer', async () => {
    expect(await locate({ here: { main: '1' } }, 'main', 'release/*')).toMatchObject({
      branches: ['main: false'],
      unmatched: ['release/*'],
      incomplete: 'the remote origin did not answer',
      fix: fetchRemedy([]),
    })
  })

  test('is complete where there is no remote', async () => {
    const found = await locate({ here: { main: '1' }, remote: 'none' }, 'main')
    expect(found).not.toHaveProperty('incomplete')
  })

  test('is asked by patterns of which some fit no branch', async () => {
    const world = { here: { main: '1' }, remote: { 'release/1': '2' } }
    expect((await locate(world, 'main', 'release/*', 'hotfix/*', 'r*')).unmatched).toEqual(['hotfix/*', 'r*'])
  })
})

test.each([
  [[], ' "+refs/heads/*:refs/remotes/origin/*"'],
  [['main'], ' "+refs/heads/main:refs/remotes/origin/main"'],
  [['a', 'b/1'], ' "+refs/heads/a:refs/remotes/origin/a" "+refs/heads/b/1:refs/remotes/origin/b/1"'],
])('the branches %j can be brought', (names, refs) => {
  expect(fetchRemedy(names)).toBe(
    `check out with actions/checkout and fetch-depth: 0, which brings every branch, or run git fetch origin${refs} before the gate`,
  )
})
