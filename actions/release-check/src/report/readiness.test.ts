import { type Check, type CheckStatus, checkOf, exactly, type Rule } from '@governance-gates/core'
import { expect, test } from 'vitest'
import type { ReleaseInput } from '../release-input.ts'
import { cadenceOfKind } from '../rules/cadence.ts'
import { ciCheckRun, ciSystem } from '../rules/ci.ts'
import { manifestVersion } from '../rules/manifest.ts'
import { tagFormat } from '../rules/tag.ts'
import { versionStep } from '../rules/version.ts'
import { FAMILIES, RULES } from '../rules.ts'
import { parseVersion } from '../version.ts'
import { readiness } from './readiness.ts'

const check = (rule: Rule, status: CheckStatus, scope: Check['scope'] = {}): Check =>
  checkOf(rule, scope, { status, actual: null, expected: exactly('x'), findings: [] })

function report(...checks: readonly Check[]) {
  const decision = { checks, package: undefined, version: undefined, channel: undefined, notes: undefined }
  const { attachments } = readiness(decision, { tag: 'v1.0.0', commit: 'abc', changelog: undefined })
  const [json, markdown] = attachments.map(({ text }) => [...text].join(''))
  return { dimensions: JSON.parse(json ?? '').dimensions, markdown: markdown ?? '' }
}

test('puts each rule into the dimension that its family declares, in the order of the dimensions', () => {
  const { dimensions } = report(
    check(ciSystem, 'pass', { system: 'linux' }),
    check(ciCheckRun, 'fail', { check: 'scan' }),
    check(versionStep, 'pass'),
    check(manifestVersion, 'inconclusive', { file: 'package.json' }),
    check(cadenceOfKind, 'warn', { kind: 'minor' }),
    check(tagFormat, 'pass'),
  )
  expect(dimensions.map(({ name, status }: { name: string; status: string }) => [name, status])).toEqual([
    ['Tag and version', 'inconclusive'],
    ['Cadence', 'warn'],
    ['CI', 'fail'],
  ])
  expect(dimensions[2].open).toEqual([
    {
      id: 'release-check/ci-check-run:scan',
      rule: 'release-check/ci-check-run',
      scope: { check: 'scan' },
      title: 'Required check run',
      status: 'fail',
      remedy: ciCheckRun.remedy,
    },
  ])
})

test('says what a rule was applied to', () => {
  expect(report(check(ciCheckRun, 'fail', { check: 'scan' })).markdown).toContain('Required check run (scan)')
})

test('knows every rule but that of all gates, once', () => {
  const known = FAMILIES.flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(new Set(known).size).toBe(known.length)
  expect(RULES.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([
    'release-check/governance-base',
    'release-check/proposed-policy',
  ])
})

test('names the missing change log, where a version is judged without one', () => {
  const version = parseVersion('1.0.0', 'semver')
  const decision = {
    checks: [check(tagFormat, 'pass')],
    package: undefined,
    channel: undefined,
    notes: undefined,
  }
  const candidate = { tag: 'v1.0.0', commit: 'abc', changelog: undefined }
  const rows = (each: Pick<ReleaseInput, 'changelog'>) =>
    JSON.stringify(readiness({ ...decision, version }, { ...candidate, ...each }).overview)
  expect(rows({ changelog: undefined })).toContain('no change log: release.changelog is not set')
  expect(rows({ changelog: { kind: 'missing', path: 'CHANGELOG.md' } })).not.toContain('no change log')
  expect(JSON.stringify(readiness({ ...decision, version: undefined }, candidate).overview)).not.toContain(
    'no change log',
  )
})
