import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Files } from '@governance-gates/testing'
import type { VerdictCell } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { COMMIT, checkBy, inputsIn, verdictOf } from '../fixtures/saved-run.ts'
import { otherPolicies, proposedPolicyCheck } from './policies.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const HEAD = 'version: 1\nplatform: Orbit\nthresholds: v1\n'

/** A verdict by a policy of this text. */
function cell(
  text: string,
  more: { readonly commit?: string; readonly path?: string; readonly rule?: string } = {},
): VerdictCell {
  const { commit, path = 'p.yml', rule = 'rule' } = more
  const rules = { path, sha256: digest(text), ...(commit === undefined ? {} : { commit }) }
  const verdict = verdictOf('perf-budget', { rules, checks: [checkBy('perf-budget', rule)] })
  return { label: 'Linux', path: 'v.json', verdict }
}

describe('verdicts of another policy', () => {
  const found = (files: Files, ...cells: readonly VerdictCell[]) => {
    using folder = createFolder(files)
    return otherPolicies(inputsIn(folder.path), { cells, commit: COMMIT, event: 'push' })
  }

  test('are named with both versions', () => {
    expect(found({ 'p.yml': 'now' }, cell('old'), cell('now'))).toEqual([
      {
        message: `was judged by another version of p.yml: ${digest('old').slice(0, 12)}, and it is ${digest('now').slice(0, 12)} now`,
        subject: 'perf-budget',
        file: 'v.json',
      },
    ])
  })

  test.each<[string, Files, VerdictCell]>([
    ['the same', { 'p.yml': 'now' }, cell('now')],
    ['the same with other line breaks', { 'p.yml': 'a\r\nb' }, cell('a\nb')],
    ['that of a base', { 'p.yml': 'now' }, cell('old', { commit: 'b'.repeat(40) })],
    ['not there', {}, cell('old')],
    ['a folder here', { 'p.yml/x': '' }, cell('old')],
    ['outside of the workspace', { 'p.yml': 'now' }, cell('old', { path: '../p.yml' })],
    ['anywhere', { 'p.yml': 'now' }, cell('old', { path: '/etc/hosts' })],
  ])('are not found where it is %s', (_, files, one) => {
    expect(found(files, one)).toEqual([])
  })

  test('of this very commit are, for nothing was changed since', () => {
    expect(found({ 'p.yml': 'now' }, cell('old', { commit: COMMIT }))).toHaveLength(1)
  })

  test('are not found where the policy is a link that leads out', () => {
    using outside = createFolder({ 'p.yml': 'now' })
    using folder = createFolder()
    symlinkSync(join(outside.path, 'p.yml'), join(folder.path, 'p.yml'))
    const judged = { cells: [cell('old')], commit: COMMIT, event: 'push' }
    expect(otherPolicies(inputsIn(folder.path), judged)).toEqual([])
  })
})

describe('the policy that a change brings', () => {
  const check = async (files: Files, event: string, ...cells: readonly VerdictCell[]) => {
    using folder = createFolder(files)
    const inputs = inputsIn(folder.path, { policy: 'p.yml' })
    return (await proposedPolicyCheck(inputs, { cells, commit: COMMIT, event }))?.status
  }
  const BROKEN = { 'p.yml': 'version: 2\n' }

  test.each(['pull_request', 'pull_request_target', 'merge_group'])(
    'is read on %s where no gate did',
    async (event) => {
      expect(await check({ 'p.yml': HEAD }, event)).toBe('pass')
      expect(await check(BROKEN, event, cell('other'))).toBe('fail')
    },
  )

  test.each(['push', 'schedule', 'workflow_run', ''])('is not read on %j', async (event) => {
    expect(await check(BROKEN, event)).toBeUndefined()
  })

  test('is not read again where a gate judged by it, or read it', async () => {
    expect(await check(BROKEN, 'pull_request', cell('other'), cell('version: 2\n'))).toBeUndefined()
    expect(await check(BROKEN, 'pull_request', cell('other', { rule: 'proposed-policy' }))).toBeUndefined()
  })

  test('is not read again where one of several checks is of it', async () => {
    const one = cell('other')
    const checks = [checkBy('perf-budget'), checkBy('perf-budget', 'proposed-policy')]
    const both = { ...one, verdict: { ...one.verdict, checks } }
    expect(await check(BROKEN, 'pull_request', both)).toBeUndefined()
  })

  test('may not exist', async () => {
    expect(await check({ 'x.yml': '' }, 'pull_request')).toBeUndefined()
  })
})
