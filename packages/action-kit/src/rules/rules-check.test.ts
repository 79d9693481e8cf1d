import type { Finding } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { Commit } from './commit.ts'
import { BASE_SHA, proposalOf } from './fixtures/proposals.ts'
import { type RulesRepair, rulesCheck } from './rules-check.ts'
import type { RulesSource } from './rules-source.ts'

const COMMIT: Commit = proposalOf({ before: {}, after: {} }).commit
const SHOWN = BASE_SHA.slice(0, 12)
const CHANGE: Finding = { message: 'is changed', file: 'p.yml' }
const DOUBT = { reason: 'something is not known', remedy: 'find out' }
const REPAIR: RulesRepair = {
  reason: 'they are broken',
  remedy: 'review it',
  findings: [{ message: 'line 1' }],
}

const from: RulesSource = { kind: 'commit', commit: COMMIT, branch: 'main' }
const released: RulesSource = { ...from, for: 'release' }

interface Given {
  readonly base?: Commit | undefined
  readonly requireBase?: boolean
  readonly changes?: readonly Finding[]
  readonly repair?: RulesRepair
}

function check(source: RulesSource, given: Given = {}) {
  const { base, requireBase = false, changes = [], repair } = { base: COMMIT, ...given }
  const made = rulesCheck({ gate: 'some-gate', source, base, requireBase, changes, repair })
  if (made === undefined) return undefined
  const { status, actual, expected, detail, remedy, findings } = made
  return [status, actual?.value, expected.limit, detail, remedy, findings]
}

const OF_BASE = 'the rules of the base commit'
const OF_BRANCH = 'the rules of the release branch'
const REVIEW = 'review the change to the rules as a decision of its own'
const OF_TAG = 'tag a commit of the branch, unless its policy only changed since this one'

describe('the origin of the rules', () => {
  test('is nothing to speak of where they are the checkout’s own', () => {
    const own: RulesSource = { kind: 'own', branch: 'main', commit: BASE_SHA }
    expect(check(own, { requireBase: true, changes: [CHANGE] })).toBeUndefined()
  })

  test.each([true, false])('passes where a commit has them (require-base: %s)', (requireBase) => {
    const passed = ['pass', `the rules of commit ${SHOWN}`]
    expect(check(from, { requireBase })).toEqual([...passed, OF_BASE, undefined, undefined, []])
    expect(check(released, { requireBase })).toEqual([...passed, OF_BRANCH, undefined, undefined, []])
  })

  test.each([true, false])('warns of a change to them (require-base: %s)', (requireBase) => {
    const given = { requireBase, changes: [CHANGE] }
    expect(check(from, given)).toEqual([
      ...['warn', `the rules of commit ${SHOWN}, which this change edits`, OF_BASE, undefined, REVIEW],
      [CHANGE],
    ])
    expect(check(released, given)).toEqual([
      ...['warn', `the rules of commit ${SHOWN}, which differ in the released commit`, OF_BRANCH],
      ...[undefined, OF_TAG, [CHANGE]],
    ])
  })

  test('says what a reader should know', () => {
    expect(check({ ...from, note: 'another branch' })?.slice(0, 4)).toEqual([
      ...['pass', `the rules of commit ${SHOWN}`, OF_BASE, 'another branch'],
    ])
  })

  test.each([
    [true, 'inconclusive'],
    [false, 'warn'],
  ])('is in doubt where these may be the wrong ones (require-base: %s): %s', (requireBase, status) => {
    const changes = [CHANGE]
    expect(check({ ...from, doubt: DOUBT }, { requireBase, changes })).toEqual([
      ...[status, `the rules of commit ${SHOWN}`, OF_BASE, DOUBT.reason, DOUBT.remedy],
      changes,
    ])
    const unreadable: RulesSource = { kind: 'unreadable', doubt: DOUBT }
    const checkout = 'the checkout, which the change can edit'
    expect(check(unreadable, { requireBase, base: undefined })).toEqual([
      ...[status, `the rules of ${checkout}`, OF_BASE],
      ...[`${DOUBT.reason}, so the rules were read from ${checkout}`, DOUBT.remedy, []],
    ])
    const commit = 'the commit that is released'
    expect(check({ ...unreadable, for: 'release' }, { requireBase, base: undefined })).toEqual([
      ...[status, `the rules of ${commit}`, OF_BRANCH],
      ...[`${DOUBT.reason}, so the rules were read from ${commit}`, DOUBT.remedy, []],
    ])
  })

  test('of a first policy never blocks a change, but a release', () => {
    const given = { requireBase: true, base: undefined }
    expect(check(from, given)?.[0]).toBe('warn')
    expect(check(released, given)?.[0]).toBe('inconclusive')
    expect(check(released, { base: undefined })?.[0]).toBe('warn')
    expect(check(from, given)?.[4]).toBe('review this first policy as a decision of its own')
    expect(check(released, given)?.[4]).toBe(
      'merge the policy into the release branch, and review it as a decision of its own',
    )
  })

  test.each([true, false])(
    'of a repair warns, and shows what is repaired (require-base: %s)',
    (requireBase) => {
      const repaired = check(from, { base: undefined, requireBase, changes: [CHANGE], repair: REPAIR })
      expect([repaired?.[0], repaired?.[4], repaired?.[5]]).toEqual(['warn', REPAIR.remedy, REPAIR.findings])
      expect(repaired?.[3]).toMatch(/^they are broken, so the rules were read from /)
    },
  )
})
