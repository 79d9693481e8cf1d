import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { BASE_SHA, POLICY_FILE, type ProposedFiles, proposalOf } from './fixtures/proposals.ts'
import { baseName, isSameText, type Proposal, rulesChangeOf } from './proposal.ts'

const policyWith = (exceptions: string) =>
  `version: 1\nplatform: x\nthresholds: x\nconformance:\n  campaigns: { c: { evidence: r.xml, max-failures: 0 } }\n  exceptions: { path: ${exceptions} }\n  quarantine: q.yml\n`
const POLICY = policyWith('x.yml')

function changeOf(
  { before, after }: Pick<ProposedFiles, 'before' | 'after'>,
  changes: Partial<Proposal> = {},
  text = POLICY,
) {
  const own = { [POLICY_FILE]: text }
  const proposal = proposalOf({ before: { ...own, ...before }, after: { ...own, ...after } })
  const change = rulesChangeOf({ ...proposal, ...changes }, loadPolicy(text, POLICY_FILE))
  return change && [change.isPolicyChanged, change.registers.map(({ path }) => path)]
}

const NONE = { before: {}, after: {} }
const { commit } = proposalOf(NONE)

describe('a change touches its rules', () => {
  test.each<[string, Pick<ProposedFiles, 'before' | 'after'>, unknown]>([
    ['not at all', NONE, undefined],
    ['not by another file', { before: {}, after: { 'a.txt': 'x' } }, undefined],
    ['by its policy', { before: {}, after: { [POLICY_FILE]: 'x' } }, [true, []]],
    ['by removing its policy', { before: {}, after: { [POLICY_FILE]: undefined } }, [true, []]],
    [
      'not by line breaks',
      { before: {}, after: { [POLICY_FILE]: POLICY.replaceAll('\n', '\r\n') } },
      undefined,
    ],
    ['by a register', { before: { 'x.yml': '1' }, after: { 'x.yml': '2' } }, [false, ['x.yml']]],
    ['by both', { before: { 'q.yml': '1' }, after: { 'q.yml': '2', [POLICY_FILE]: 'x' } }, [true, ['q.yml']]],
  ])('%s', (_, files, expected) => {
    expect(changeOf(files)).toEqual(expected)
  })

  test('by every register where git cannot tell', () => {
    const changedAmong = () => undefined
    expect(changeOf(NONE, { commit: { ...commit, changedAmong } })).toEqual([
      false,
      ['x.yml', 'q.yml', '.github/governance-changes.yml'],
    ])
  })

  test('not by a register outside of the repository', () => {
    const changedAmong = (paths: readonly string[]) => new Set(paths)
    const fromRoot = (path: string) => (path === 'q.yml' ? `sub/${path}` : `../${path}`)
    expect(changeOf(NONE, { commit: { ...commit, changedAmong }, fromRoot })).toEqual([false, ['q.yml']])
  })

  test('is not asked of git where the policy names no register', () => {
    const changedAmong = () => {
      throw new Error('was asked')
    }
    const bare = 'version: 1\nplatform: x\nthresholds: x\n'
    expect(changeOf(NONE, { commit: { ...commit, changedAmong } }, bare)).toBeUndefined()
    const proposal = { ...proposalOf(NONE), commit: { ...commit, changedAmong } }
    expect(rulesChangeOf(proposal, undefined)).toBeUndefined()
  })
})

test.each([
  ['a\nb', 'a\nb', true],
  ['a\r\nb', 'a\nb', true],
  ['a\nb', 'a\r\nb', true],
  ['a\rb', 'a\nb', false],
  ['a', 'b', false],
  [undefined, undefined, true],
  [undefined, '', false],
  ['', undefined, false],
])('%j is the same text as %j: %s', (left, right, expected) => {
  expect(isSameText(left, right)).toBe(expected)
})

test('a base is named by its commit', () => {
  expect(baseName(proposalOf(NONE))).toBe(`base commit ${BASE_SHA.slice(0, 12)}`)
})
