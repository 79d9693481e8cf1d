import { describe, expect, test } from 'vitest'
import type { ManifestReading, ManifestRole } from '../release-evidence.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkManifests } from './manifest-checks.ts'

describe('a Go module', () => {
  const judge = (version: string, module: string, folder = '', tag = `v${version}`) =>
    checkManifests(parseVersion(version) as Version, tag, [
      { kind: 'go-module', path: 'go.mod', folder, module, line: 1 },
    ]).map(({ status }) => status)

  test.each([
    ['0.1.0', 'example.org/orbit', 'pass'],
    ['1.9.9', 'example.org/orbit', 'pass'],
    ['2.0.0', 'example.org/orbit/v2', 'pass'],
    ['2.0.0', 'example.org/orbit', 'fail'],
    ['3.0.0', 'example.org/orbit/v2', 'fail'],
    ['1.0.0', 'example.org/orbit/v1', 'fail'],
    ['1.0.0', 'example.org/orbit/v2', 'fail'],
    ['12.0.0', 'example.org/orbit/v12', 'pass'],
    ['1.0.0', 'gopkg.in/orbit.v1', 'pass'],
    ['2.0.0', 'gopkg.in/orbit.v1', 'fail'],
  ])('of version %s is not named %s: %s', (version, module, status) => {
    expect(judge(version, module)).toEqual([status])
  })

  test.each([
    ['sdk', 'sdk/v1.0.0', 'pass'],
    ['sdk', 'v1.0.0', 'fail'],
    ['sdk', 'sdk-v1.0.0', 'fail'],
    ['v2', 'v1.0.0', 'pass'],
    ['sdk/v2', 'sdk/v1.0.0', 'pass'],
  ])('in %s with the tag %s: %s', (folder, tag, status) => {
    expect(judge('1.0.0', 'example.org/orbit', folder, tag)).toEqual([status])
  })
})

describe('a file with a version', () => {
  const version = parseVersion('1.1.0') as Version

  test.each<[ManifestRole, string, string]>([
    ['manifest', 'package.json', 'release-check/manifest-version:package.json'],
    ['same-version', 'Cargo.toml', 'release-check/manifest-same-version:Cargo.toml'],
    ['lock-file', 'package-lock.json', 'release-check/manifest-lock-file:package-lock.json'],
  ])('that is a %s has the version of the tag', (role, path, id) => {
    const finding = { message: 'has no version', file: path }
    const readings: readonly ManifestReading[] = [
      { kind: 'read', role, path, version: '1.1.0', line: 1 },
      { kind: 'read', role, path, version: '1.1.0-rc.1', line: 1 },
      { kind: 'missing', role, path },
      { kind: 'unreadable', role, path, finding },
    ]
    const checks = readings.flatMap((reading) => checkManifests(version, 'v1.1.0', [reading]))
    expect(checks.map(({ status }) => status)).toEqual(['pass', 'fail', 'inconclusive', 'inconclusive'])
    expect(new Set(checks.map((check) => check.id))).toEqual(new Set([id]))
  })

  test('that leaves the version to the tag passes, and says so', () => {
    const tag: ManifestReading = { kind: 'tag', role: 'manifest', path: '' }
    expect(checkManifests(version, 'v1.1.0', [tag])).toMatchObject([
      {
        id: 'release-check/manifest-version',
        scope: {},
        status: 'pass',
        detail: 'the policy says that nothing but the tag has the version',
      },
    ])
    expect(checkManifests(version, 'v1.1.0', [{ ...tag, path: 'a.toml', tool: 'hatch-vcs' }])).toMatchObject([
      { status: 'pass', detail: 'nothing but the tag has the version: hatch-vcs takes it from there' },
    ])
  })

  test.each([
    ['1.1.0rc1', 'pep440', 'pass', undefined],
    ['1.1.0rc2', 'pep440', 'fail', 'write 1.1.0rc1 in a, and tag the commit that has it'],
    ['1.1.0.rc1', 'gem', 'pass', undefined],
    ['1.1.0', 'gem', 'fail', 'write 1.1.0.rc1 in a, and tag the commit that has it'],
    ['1.1.0rc1', undefined, 'fail', 'write 1.1.0-rc.1 in a, and tag the commit that has it'],
  ] as const)('that has %s, as %s writes it, is a %s of 1.1.0-rc.1', (written, spelling, status, remedy) => {
    const candidate = parseVersion('1.1.0-rc.1') as Version
    const reading: ManifestReading = {
      kind: 'read',
      role: 'manifest',
      path: 'a',
      version: written,
      line: 1,
      ...(spelling && { spelling }),
    }
    const [check] = checkManifests(candidate, 'v1.1.0-rc.1', [reading])
    expect([check?.status, check?.remedy]).toEqual([status, remedy])
  })

  const locked = (version: string, line: number): ManifestReading => {
    return { kind: 'read', role: 'lock-file', path: 'Cargo.lock', version, line }
  }
  const unlisted = {
    kind: 'unreadable',
    role: 'lock-file',
    path: 'Cargo.lock',
    finding: { message: 'has no version of sdk', file: 'Cargo.lock' },
  } as const
  const old = { message: 'has version 1.0.0, but the tag has 1.1.0', file: 'Cargo.lock', line: 3 }

  test.each<[string, readonly ManifestReading[], string, readonly unknown[]]>([
    ['has it for each', [locked('1.1.0', 3), locked('1.1.0', 7)], 'pass', []],
    ['has another for the first', [locked('1.0.0', 3), locked('1.1.0', 7)], 'fail', [old]],
    ['has another for the last', [locked('1.1.0', 7), locked('1.0.0', 3)], 'fail', [old]],
    ['has another for one twice', [locked('1.0.0', 3), locked('1.0.0', 3)], 'fail', [old]],
    ['lacks the first', [unlisted, locked('1.1.0', 7)], 'inconclusive', [unlisted.finding]],
    ['lacks one, and has another', [unlisted, locked('1.0.0', 3)], 'fail', [unlisted.finding, old]],
  ])('that several manifests share %s', (_, readings, status, findings) => {
    expect(checkManifests(version, 'v1.1.0', readings)).toMatchObject([
      { id: 'release-check/manifest-lock-file:Cargo.lock', status, findings },
    ])
  })
})
