import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import { type ActionRun, createRepository, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { ACTION, AS_OF, decision, POLICY, run } from './decision-run.ts'

/** A report that a real tool wrote. */
const real = (path: string) => readFileSync(join(ROOT, 'packages/evidence/src/audits', path), 'utf8')

const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index'
const cargoLock = (...packages: readonly string[]) =>
  [
    'version = 4\n[[package]]\nname = "demo"\nversion = "0.1.0"\n',
    ...packages.map((each) => {
      const [name, version] = each.split('@')
      return `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "${CRATES_IO}"\n`
    }),
  ].join('')
const npmLock = (...packages: readonly string[]) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries([
      ['', { name: 'demo' }],
      ...packages.map((each) => {
        const at = each.lastIndexOf('@')
        const [name, version] = [each.slice(0, at), each.slice(at + 1)]
        return [
          `node_modules/${name}`,
          { version, resolved: `https://r.example.org/${name}/-/x-${version}.tgz` },
        ]
      }),
    ]),
  })

const policyOf = (require: string) =>
  `version: 1\nplatform: Orbit\nthresholds: test.v1\ndecisions:\n  default: allow\n  new-dependency: { when: { dependency: added }, require: ${require} }\n`

const CRATES = ['itoa@1.0.19', 'memchr@2.8.3', 'ryu@1.0.23']

interface Added {
  readonly require: string
  readonly lock?: Files
  readonly reports?: Files
  readonly before?: Files
  readonly inputs?: Readonly<Record<string, string>>
}

/** A change that adds packages, judged with what tools reported of it; the reports are not committed. */
function add({ require, lock, reports = {}, before = {}, inputs = {} }: Added): ActionRun {
  using repository = createRepository({
    [POLICY]: policyOf(require),
    'Cargo.lock': cargoLock(),
    'package-lock.json': npmLock(),
    ...before,
  })
  const change = { author: '@kim', from: 'main' }
  repository.write({ ...(lock ?? { 'Cargo.lock': cargoLock(...CRATES) }), ...reports, 'change.yml': change })
  return run(repository, inputs)
}

const said = (run: ActionRun) => decision(run, 'new-dependency')

/** What evidence/restore leaves of one of two cells, each of which was asked for an audit. */
function cell(index: number, report: string | undefined): Files {
  const folder = `restored/audit.cell.${index + 1}-of-2.1`
  const manifest = {
    schema: MANIFEST_SCHEMA,
    name: 'audit',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      ...{ repository: 'o/r', commit: 'abc', ref: 'refs/heads/main', event: 'push', workflow: 'CI' },
      ...{ runId: 1, runAttempt: 1, job: 'cell', os: 'Linux' },
    },
    cell: { index, total: 2, label: '' },
    files: report === undefined ? [] : [{ ...FILE, bytes: report.length }],
    asked: {
      evidence: [{ glob: 'audit.json', campaign: '', files: report === undefined ? 0 : 1 }],
      gates: [],
    },
  }
  return {
    [`${folder}/${MANIFEST_FILE}`]: manifest,
    ...(report === undefined ? {} : { [`${folder}/evidence/audit.json`]: report }),
  }
}

const FILE = { path: 'evidence/audit.json', role: 'evidence', campaign: '', sha256: 'a'.repeat(64) }

describe('reports of the cells of a matrix', () => {
  const require = '{ audit: { evidence: "restored/*/evidence/audit.json" } }'
  const clean = real('cargo-audit/fixtures/clean.json')

  test('are complete', () => {
    expect(said(add({ require, reports: { ...cell(0, clean), ...cell(1, clean) } }))).toEqual(['pass'])
  })

  test.each([
    [
      'left none',
      { ...cell(0, clean), ...cell(1, undefined) },
      'cell 2 of 2 (Linux) left no file that matches audit.json, but other cells did',
    ],
    ['is missing', cell(0, clean), 'cell 2 of 2 left no evidence'],
  ])('prove nothing where one %s', (_, reports, why) => {
    const [status, ...findings] = said(add({ require, reports }))
    expect(status).toBe('inconclusive')
    expect(findings.join('\n')).toContain(`cannot tell: ${why}`)
  })
})

describe('cargo audit (DEC-4)', () => {
  const require = '{ audit: { evidence: reports/audit.json } }'
  const audited = (report: string, more: Partial<Added> = {}) =>
    said(add({ require, reports: { 'reports/audit.json': real(`cargo-audit/fixtures/${report}`) }, ...more }))

  test('of a lock file with as many packages, without advisories', () => {
    expect(audited('clean.json')).toEqual(['pass'])
  })

  test('with advisories', () => {
    expect(audited('findings.json')).toEqual([
      'fail',
      expect.stringContaining('applies because of: '),
      '☐ no advisory from low up for what the change adds: replace or update itoa 1.0.19: RUSTSEC-2026-0901 (severity critical), fixed in >=99.0.0',
      'replace or update memchr 2.8.3: RUSTSEC-2026-0902 (severity unknown)',
      'replace or update ryu 1.0.23: RUSTSEC-2026-0903 (unmaintained)',
    ])
  })

  test('with what is not a flaw, where the policy allows that', () => {
    expect(audited('warnings.json')[0]).toBe('fail')
    const allowing = { require: '{ audit: { evidence: reports/audit.json, allow: unmaintained } }' }
    expect(audited('warnings.json', allowing)).toEqual(['pass'])
  })

  test('of another lock file proves nothing', () => {
    const lock = { 'Cargo.lock': cargoLock(...CRATES, 'zip-lite@1.0.0') }
    expect(audited('clean.json', { lock }).join('\n')).toContain('no lock file of this commit has as many')
  })

  test('whose settings leave something out counts only where the base has the same', () => {
    const [status, ...findings] = audited('silenced.json')
    expect(status).toBe('fail')
    expect(findings.join('\n')).toContain('RUSTSEC')
    const clean = JSON.parse(real('cargo-audit/fixtures/clean.json'))
    clean.settings.ignore = ['RUSTSEC-2026-0901']
    const reports = { 'reports/audit.json': JSON.stringify(clean) }
    expect(said(add({ require, reports }))[0]).toBe('inconclusive')
    const settings = '[advisories]\nignore = ["RUSTSEC-2026-0901"]\n'
    expect(said(add({ require, reports, before: { '.cargo/audit.toml': settings } }))).toEqual(['pass'])
  })

  test('whose settings the change touches silences nothing', () => {
    const settings = { '.cargo/audit.toml': '[advisories]\nignore = []\n' }
    const lock = { 'Cargo.lock': cargoLock(...CRATES), '.cargo/audit.toml': '[advisories]\n' }
    expect(audited('clean.json', { lock, before: settings }).join('\n')).toContain(
      '.cargo/audit.toml, which this change touches',
    )
  })

  test('by advisories of no known age, where the policy wants an age', () => {
    const aged = { require: '{ audit: { evidence: reports/audit.json, max-database-age: 3d } }' }
    expect(audited('clean.json', aged)[0]).toBe('inconclusive')
  })

  test.each(['', '{"database": {', 'no report'])('that is cut off: %j', (text) => {
    expect(said(add({ require, reports: { 'reports/audit.json': text } }))[0]).toBe('inconclusive')
  })

  test.each([
    ['success', 'pass'],
    ['reports/audit.json=success', 'pass'],
    ['cancelled', 'inconclusive'],
    ['reports/audit.json=failure', 'inconclusive'],
  ])('of a step that ended as %s: %s', (outcome, status) => {
    expect(audited('clean.json', { inputs: { outcome } })[0]).toBe(status)
  })

  test('of a step with an unknown name is a mistake', () => {
    const reports = { 'reports/audit.json': real('cargo-audit/fixtures/clean.json') }
    const result = add({ require, reports, inputs: { outcome: 'report/audit.json=success' } })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('did you mean reports/audit.json?')
  })

  test('is listed with its digest', () => {
    const reports = { 'reports/audit.json': real('cargo-audit/fixtures/clean.json') }
    const { verdict } = add({ require, reports })
    expect(verdict).toMatchObject({ evidence: [{ path: 'reports/audit.json', format: 'cargo-audit' }] })
  })
})

describe('npm audit (DEC-4)', () => {
  const require = '{ audit: { evidence: reports/audit.json, log: reports/audit.log, fail-from: medium } }'
  const NPM = ['left-padded@1.0.0', 'never-ending@1.0.0', 'parent@1.0.0', 'fine@1.0.0']
  const audited = (report: string, log: string, lock = npmLock(...NPM)) =>
    said(
      add({
        require,
        lock: { 'package-lock.json': lock },
        reports: {
          'reports/audit.json': real(`npm-audit/fixtures/${report}`),
          'reports/audit.log': real(`npm-audit/fixtures/${log}`),
        },
      }),
    )

  test('with advisories', () => {
    const findings = audited('findings.json', 'findings.log.txt')
    expect(findings[0]).toBe('fail')
    expect(findings.join('\n')).toContain('GHSA-aaaa-1111-bbbb (severity medium)')
    expect(findings.join('\n')).toContain('GHSA-cccc-2222-dddd (severity critical)')
  })

  test('without a registry that answers proves nothing, though its report is empty', () => {
    const offline = said(
      add({
        require: '{ audit: { evidence: reports/audit.json } }',
        lock: { 'package-lock.json': npmLock(...NPM) },
        reports: { 'reports/audit.json': real('npm-audit/fixtures/offline.json') },
      }),
    )
    expect(offline.join('\n')).toContain('npm audit --offline writes the same empty report')
    expect(audited('failed.json', 'findings.log.txt')[0]).toBe('inconclusive')
  })

  test('of a registry that answers, of a lock file with as many packages', () => {
    const { total } = JSON.parse(real('npm-audit/fixtures/offline.json')).metadata.dependencies
    const lock = npmLock(...Array.from({ length: total }, (_, index) => `p${index}@1.0.0`))
    expect(audited('offline.json', 'findings.log.txt', lock)).toEqual(['pass'])
  })

  test('without the log that the policy names is inconclusive', () => {
    const reports = { 'reports/audit.json': real('npm-audit/fixtures/offline.json') }
    const lock = { 'package-lock.json': npmLock(...NPM) }
    expect(said(add({ require, lock, reports })).join('\n')).toContain('reports/audit.log does not exist')
  })
})

describe('cargo-geiger (DEC-4)', () => {
  const counted = (max: number, report: string, lock = cargoLock(...CRATES)) =>
    said(
      add({
        require: `{ unsafe: { evidence: reports/geiger.json, max: ${max} } }`,
        lock: { 'Cargo.lock': lock },
        reports: { 'reports/geiger.json': real(`cargo-geiger/fixtures/${report}`) },
      }),
    )

  test('counts the uses of unsafe in each crate', () => {
    expect(counted(2138, 'report.json')).toEqual(['pass'])
    expect(counted(2137, 'report.json').slice(2)).toEqual([
      expect.stringContaining('replace memchr 2.8.3: it has 2138 uses of unsafe'),
      expect.stringContaining('so far: itoa 1.0.19: 149 uses of unsafe'),
      expect.stringContaining('so far: ryu 1.0.23: 569 uses of unsafe'),
    ])
  })

  test('that does not have a crate, or counts nothing, did not measure it', () => {
    expect(counted(9999, 'report.json', cargoLock(...CRATES, 'zip-lite@1.0.0'))[0]).toBe('inconclusive')
    expect(counted(9999, 'forbid-only.json')[0]).toBe('inconclusive')
  })
})

describe('licences of a CycloneDX SBOM (DEC-4)', () => {
  const licensed = (more: string, ...packages: readonly string[]) =>
    said(
      add({
        require: `{ licences: { allow: [MIT], evidence: "reports/*.cdx.json"${more} } }`,
        lock: { 'package-lock.json': npmLock(...packages) },
        reports: { 'reports/npm.cdx.json': real('cyclonedx/fixtures/npm.json') },
      }),
    )

  test.each([
    ['is-number@7.0.0', 'pass'],
    ['@scope/dual@1.0.0', 'pass'],
    ['none@1.0.0', 'fail'],
    ['is-number@7.0.1', 'inconclusive'],
  ])('%s: %s', (added, status) => {
    expect(licensed('', added)[0]).toBe(status)
  })

  test('that states none may be allowed', () => {
    expect(licensed(', unknown: allow', 'none@1.0.0')).toEqual(['pass'])
  })
})

test('a report that the change brings along proves nothing', () => {
  const require = '{ audit: { evidence: reports/audit.json } }'
  using repository = createRepository({ [POLICY]: policyOf(require), 'Cargo.lock': cargoLock() })
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'change')
  const head = repository.commit({
    'Cargo.lock': cargoLock(...CRATES),
    'reports/audit.json': real('cargo-audit/fixtures/clean.json'),
  })
  const pullRequest = {
    number: 7,
    title: 'feat: numbers',
    user: { id: 1, login: 'kim', type: 'User' },
    head: { sha: head },
    base: { ref: 'main', sha: base },
    labels: [],
  }
  const payload = { repository: { default_branch: 'main' }, pull_request: pullRequest }
  const result = runAction({
    action: ACTION,
    workspace: repository.path,
    inputs: AS_OF,
    event: { name: 'pull_request', payload },
    env: { GITHUB_SHA: head },
  })
  expect(said(result).join('\n')).toContain(
    'reports/audit.json is a file of the change, which could say anything',
  )
})
