import type { DeclaredPackages } from '@governance-gates/project-files'
import { describe, expect, test } from 'vitest'
import { judge } from '../fixtures/suites-case.ts'
import type { ManifestReading } from '../manifest-reading.ts'

describe('forbidden dependencies', () => {
  const rules = '  forbid-dependencies: { names: [mockall, mock-it], manifests: [Cargo.toml, Cargo.lock] }\n'
  const manifest = (path: string, ...names: readonly string[]): ManifestReading => {
    const dependencies = names.map((name, index) => ({ name, line: index + 5, section: 'dev' as const }))
    const list: DeclaredPackages = {
      system: 'cargo',
      format: 'Cargo.toml',
      dependencies,
      elsewhere: [],
      unknown: [],
    }
    return { kind: 'read', path, list }
  }
  const missing: ManifestReading = {
    kind: 'unreadable',
    path: 'Cargo.lock',
    finding: { message: 'is not there', subject: 'Cargo.lock', file: 'governance.yml', line: 7 },
  }

  test.each([
    ['none', [manifest('Cargo.toml', 'serde')], 'pass', 'pass'],
    ['a name that contains another', [manifest('Cargo.toml', 'mockall_double', 'nomockall')], 'pass', 'pass'],
    ['a hit', [manifest('Cargo.toml', 'serde', 'mockall')], 'fail', 'pass'],
    ['a hit in another spelling of the same package', [manifest('Cargo.toml', 'mock_it')], 'fail', 'pass'],
    ['a missing manifest', [manifest('Cargo.toml', 'serde'), missing], 'inconclusive', 'inconclusive'],
    ['a hit beside a missing manifest', [manifest('Cargo.toml', 'mockall'), missing], 'fail', 'inconclusive'],
  ] as const)('%s', (_, manifests, dependencies, readable) => {
    const checks = judge({ rules, manifests })
    expect(checks.get('suite-classification/dependencies')?.status).toBe(dependencies)
    expect(checks.get('suite-classification/dependencies-manifests')?.status).toBe(readable)
  })

  test('a hit is shown with its line and section; what the project calls a package does not matter', () => {
    const list: DeclaredPackages = {
      ...{ system: 'cargo', format: 'Cargo.toml', elsewhere: [], unknown: [] },
      dependencies: [
        { name: 'mockall', alias: 'doubles', line: 9, section: 'dev' },
        { name: 'serde', alias: 'mockall', line: 10, section: 'dev' },
      ],
    }
    const check = judge({ rules, manifests: [{ kind: 'read', path: 'Cargo.toml', list }] }).get(
      'suite-classification/dependencies',
    )
    expect(check?.findings).toEqual([
      { subject: 'mockall', message: 'is a dependency (dev, called doubles)', file: 'Cargo.toml', line: 9 },
    ])
  })

  test('a name that is computed is inconclusive, and what is found beside it fails', () => {
    const list = (...names: readonly string[]): DeclaredPackages => ({
      ...{ system: 'maven', format: 'build.gradle', elsewhere: [] },
      dependencies: names.map((name) => ({ name, line: 2, section: 'dev' })),
      unknown: [{ what: 'implementation(x)', line: 3 }],
    })
    const statuses = (own: DeclaredPackages) => {
      const checks = judge({ rules, manifests: [{ kind: 'read', path: 'build.gradle', list: own }] })
      return ['dependencies', 'dependencies-manifests'].map((id) => checks.get(`suite-classification/${id}`))
    }
    expect(statuses(list('serde'))).toMatchObject([
      { status: 'inconclusive' },
      {
        status: 'inconclusive',
        actual: { value: 1 },
        findings: [
          {
            subject: 'implementation(x)',
            message: 'is not written out: which package it names is only known when it runs',
            file: 'build.gradle',
            line: 3,
          },
        ],
      },
    ])
    expect(statuses(list('mockall'))).toMatchObject([{ status: 'fail' }, { status: 'inconclusive' }])
  })

  test('a version catalog may be in any folder', () => {
    const elsewhere = [{ line: 2, what: 'a version catalog', ending: '.versions.toml' }]
    const script: DeclaredPackages = {
      ...{ system: 'maven', format: 'build.gradle', dependencies: [], elsewhere, unknown: [] },
    }
    const main: ManifestReading = { kind: 'read', path: 'app/build.gradle', list: script }
    const catalog = { ...main, path: 'gradle/libs.versions.toml', list: { ...script, elsewhere: [] } }
    const statusOf = (manifests: readonly ManifestReading[]) =>
      judge({ rules, manifests }).get('suite-classification/dependencies-manifests')?.status
    expect(statusOf([main])).toBe('warn')
    expect(statusOf([main, catalog])).toBe('pass')
  })

  test('dependencies in a file which is not read are a warning', () => {
    const elsewhere = [{ line: 2, what: 'tests/requirements.txt', file: '../tests/requirements.txt' }]
    const list: DeclaredPackages = {
      system: 'python',
      format: 'requirements.txt',
      dependencies: [],
      elsewhere,
      unknown: [],
    }
    const main: ManifestReading = { kind: 'read', path: 'app/requirements.txt', list }
    expect(
      judge({ rules, manifests: [main] }).get('suite-classification/dependencies-manifests')?.status,
    ).toBe('warn')
    const other = { ...manifest('tests/requirements.txt') }
    expect(
      judge({ rules, manifests: [main, other] }).get('suite-classification/dependencies-manifests')?.status,
    ).toBe('pass')
  })
})
