import type { CalendarDate } from '@governance-gates/core'
import type { DependabotAlert, PublishedAdvisory } from '@governance-gates/github'
import { describe, expect, it } from 'vitest'
import { after, DANA, DAY, policyWith, STALE, START } from '../fixtures/incident-case.ts'
import { advisoriesIn, type Release } from './release.ts'
import { securityOccurrences } from './security-case.ts'

const GHSA = 'GHSA-2222-3333-4444'

const alert = (changes: Partial<DependabotAlert> = {}): DependabotAlert => ({
  number: 1,
  state: 'open',
  ecosystem: 'npm',
  package: 'zip-lite',
  manifest: 'package-lock.json',
  scope: 'runtime',
  ghsa: GHSA,
  cve: 'CVE-2026-1234',
  severity: 'high',
  isMalware: false,
  summary: 'Path traversal',
  range: '< 1.2.1',
  fixedIn: '1.2.1',
  createdAt: START,
  fixedAt: undefined,
  dismissedAt: undefined,
  dismissedBy: undefined,
  dismissedReason: undefined,
  dismissedComment: undefined,
  withdrawnAt: undefined,
  url: 'https://github.example/advisories/1',
  ...changes,
})

const advisory = (changes: Partial<PublishedAdvisory> = {}): PublishedAdvisory => ({
  ghsa: GHSA,
  cve: undefined,
  summary: 'Sandbox escape',
  severity: 'critical',
  publishedAt: START,
  withdrawnAt: undefined,
  affected: [{ ecosystem: 'npm', package: 'orbit', range: '< 2.0.0', patched: undefined }],
  url: 'https://github.example/advisories/2',
  ...changes,
})

const release = (text: string): Release => ({
  version: '1.0.1',
  day: '2026-03-05' as CalendarDate,
  advisories: advisoriesIn(text),
})

function occurrences(
  alerts: readonly DependabotAlert[],
  advisories: readonly PublishedAdvisory[] = [],
  releases: readonly Release[] = [],
) {
  const { security } = policyWith().incidents.fixed
  if (security === undefined) throw new Error('the policy has no security')
  return securityOccurrences(security, { alerts, advisories, releases, now: after(DAY) })
}

describe('alerts', () => {
  const fixed = { state: 'fixed' } as const
  const dismissed = { state: 'dismissed', dismissedReason: 'not_used' } as const
  it.each<[string, Partial<DependabotAlert>, readonly Release[], string, boolean]>([
    ['one that is open', {}, [], 'failing', true],
    ['one that is open, whatever the change log says', {}, [release(GHSA)], 'failing', true],
    ['one that is fixed and not released', fixed, [], 'recovering', false],
    [
      'one that is fixed, in a release that does not name it',
      fixed,
      [release('Fixes.')],
      'recovering',
      false,
    ],
    ['one that is fixed, in a release that names it', fixed, [release(`Fixes ${GHSA}.`)], 'over', false],
    ['one that is fixed, by its other name', fixed, [release('cve-2026-1234')], 'over', false],
    ['one that a person dismissed', { ...dismissed, dismissedBy: DANA }, [], 'over', false],
    ['one that a robot dismissed', { ...dismissed, dismissedBy: STALE }, [], 'failing', true],
    ['one that a rule dismissed', { state: 'auto_dismissed' }, [], 'failing', true],
    ['one that was withdrawn', { withdrawnAt: START }, [], 'over', false],
  ])('%s: %#', (_, changes, releases, state, isDue) => {
    expect(occurrences([alert(changes)], [], releases)).toMatchObject([{ state, isDue }])
  })

  it('of one advisory are one incident, as severe as the worst, since the first', () => {
    const told = occurrences([
      alert({ severity: 'low', createdAt: after(DAY) }),
      alert({ number: 2, manifest: 'app/package-lock.json', severity: 'critical' }),
    ])
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ rating: { severity: 'critical' }, since: START })
  })

  it('begin with those that are open, not with what was fixed long ago', () => {
    const told = occurrences([
      alert({ ...fixed, createdAt: after(-400 * DAY) }),
      alert({ number: 2, manifest: 'app/package-lock.json' }),
    ])
    expect(told).toMatchObject([{ since: START, isDue: true }])
  })

  it.each([
    ['of the day before the newest alert', 4, 'recovering'],
    ['of its day', 3, 'over'],
  ] as const)('are not over by a release %s', (_, days, state) => {
    // The release is of 5 March; START is 2 March.
    const told = [
      alert({ ...fixed, createdAt: after(-400 * DAY) }),
      alert({ ...fixed, createdAt: after(days * DAY) }),
    ]
    expect(occurrences(told, [], [release(GHSA)])).toMatchObject([{ state }])
  })

  it.each([
    ['moderate', 'medium'],
    ['HIGH', 'high'],
    ['unknown', undefined],
  ])('of the severity %s are %s', (written, severity) => {
    const told = alert({ severity: written as DependabotAlert['severity'] })
    expect(occurrences([told])[0]?.rating.severity).toBe(severity)
  })

  it('are not over while one of them is open', () => {
    const told = occurrences([alert(fixed), alert({ number: 2 })], [], [release(GHSA)])
    expect(told).toMatchObject([{ state: 'failing' }])
  })
})

describe('published advisories', () => {
  const patched = { affected: [{ ecosystem: 'npm', package: 'orbit', range: '< 2', patched: '2.0.0' }] }
  it.each<[string, Partial<PublishedAdvisory>, readonly Release[], string | undefined, boolean]>([
    ['one without a patch', {}, [], 'failing', true],
    ['one with a patch and no release', patched, [], 'recovering', true],
    ['one with both', patched, [release(GHSA)], 'over', false],
    ['one that was withdrawn', { withdrawnAt: START }, [], 'over', false],
    ['one that is not published', { publishedAt: undefined }, [], undefined, false],
    ['one from before anybody kept count', { publishedAt: after(-90 * DAY) }, [], 'failing', false],
  ])('%s', (_, changes, releases, state, isDue) => {
    const [found] = occurrences([], [advisory(changes)], releases)
    expect(found?.state).toBe(state)
    expect(found?.isDue ?? false).toBe(isDue)
  })

  it('of unknown severity say so', () => {
    const [found] = occurrences([], [advisory({ severity: undefined })])
    expect(found?.rating).toEqual({ severity: undefined, because: 'the advisory names no severity' })
  })

  it('that are an alert too are one incident', () => {
    expect(occurrences([alert()], [advisory()])).toHaveLength(1)
  })
})

describe('the advisories that a text names', () => {
  it.each([
    ['Fixes GHSA-2222-3333-4444 and CVE-2026-1234.', ['GHSA-2222-3333-4444', 'CVE-2026-1234']],
    ['fixes ghsa-2222-3333-4444', ['GHSA-2222-3333-4444']],
    ['GHSA-1111-0000-aaaa, CVE-26-1, xGHSA-2222-3333-4444', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect([...advisoriesIn(text)]).toEqual(expected)
  })
})
