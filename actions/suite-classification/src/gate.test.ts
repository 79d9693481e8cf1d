import { loadPathMatcher } from '@governance-gates/action-kit'
import type { CalendarDate, Check, Instant } from '@governance-gates/core'
import { parseInstant } from '@governance-gates/core'
import type {
  Classification,
  DependencyList,
  Quarantine,
  SuiteEntry,
  Waiver,
} from '@governance-gates/evidence'
import { loadPolicy } from '@governance-gates/policy'
import { matchIdentifier } from '@governance-gates/source-code'
import { describe, expect, test } from 'vitest'
import { classifyTests } from './classified-tests.ts'
import { judgeSuites, type SuitesInput } from './gate.ts'
import type { ManifestReading } from './manifest-reading.ts'
import type { ForbiddenUse, SuiteContents } from './suite-contents.ts'
import { testsBySuite } from './suite-tests.ts'
import { TestFiles } from './test-files.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant
const FILES = ['tests/a.rs', 'tests/b.rs']
const matcher = await loadPathMatcher()

interface Situation {
  /** The lines of the section `suites` besides the classification and the tests. */
  readonly rules?: string
  readonly tests?: string
  readonly files?: readonly string[]
  readonly suites?: Readonly<Record<string, readonly string[]>>
  readonly classification?: Partial<Classification>
  readonly contents?: readonly SuiteContents[]
  readonly manifests?: readonly ManifestReading[]
  readonly now?: string
}

function inputOf(situation: Situation): SuitesInput {
  const head = 'version: 1\nplatform: x\nthresholds: x\nsuites:\n  classification: s.toml\n'
  const tests = `  tests: "${situation.tests ?? 'tests/*.rs'}"\n`
  const loaded = loadPolicy(head + tests + (situation.rules ?? ''), 'governance.yml')
  const { suites: policy } = loaded.policy
  if (policy === undefined) throw new Error('no section suites')
  const suites = Object.entries(situation.suites ?? { unit: ['a'], vcr: ['b'] })
  const entries: readonly SuiteEntry[] = suites.flatMap(([suite, names], index) =>
    names.map((entry, place) => ({ suite, entry, line: 10 * index + place + 2 })),
  )
  const files = new TestFiles([...(situation.files ?? FILES)].sort(), policy.tests, matcher)
  const classification = {
    suites: suites.map(([name, names], index) => ({
      name,
      line: 10 * index + 1,
      isEmpty: names.length === 0,
    })),
    ...{ entries, quarantines: [], waivers: [], unread: [] },
    ...situation.classification,
  }
  const classified = classifyTests(files, entries)
  const bySuite = testsBySuite(classification.suites, classified)
  return {
    policy,
    place: { file: 'governance.yml', lineOf: (keys) => loaded.lineOf(keys) },
    files,
    reading: { kind: 'read', file: 's.toml', classification, classified, bySuite },
    contents: situation.contents ?? [],
    guesses: new Map(),
    manifests: situation.manifests,
    lists: undefined,
    identifierMatcher: matchIdentifier,
    now: situation.now === undefined ? NOW : (parseInstant(situation.now) as Instant),
  }
}

function judge(situation: Situation): ReadonlyMap<string, Check> {
  const { checks } = judgeSuites(inputOf(situation))
  for (const { status, remedy } of checks) expect(status === 'pass' || remedy !== undefined).toBe(true)
  const byId = new Map(checks.map((check) => [check.id, check]))
  expect(byId.size).toBe(checks.length)
  return byId
}

const contentsOf = (suite: string, told: Partial<SuiteContents> = {}): SuiteContents => ({
  ...{ suite, tests: 1, helpers: 0, content: [], identifiers: [], unmeasured: [], approximate: [] },
  ...told,
})

const use = (found: string, forbidden = found): ForbiddenUse => {
  return { test: 'tests/a.rs', file: 'tests/a.rs', inHelper: false, line: 7, forbidden, found }
}

describe('the classification', () => {
  test('in order, all of its checks pass', () => {
    const checks = judge({})
    expect([...checks.keys()]).toEqual([
      'classification.complete',
      'classification.phantom',
      'classification.double',
      'classification.entries',
      'quarantine',
      'waivers',
    ])
    expect([...checks.values()].map(({ status }) => status)).toEqual(Array(6).fill('pass'))
  })

  test.each([
    ['unclassified', { suites: { unit: ['a'] } }, 'classification.complete', 1],
    ['phantom', { suites: { unit: ['a', 'gone'], vcr: ['b'] } }, 'classification.phantom', 3],
    ['double', { suites: { unit: ['a', 'b'], vcr: ['b'] } }, 'classification.double', 12],
    ['an idle glob', { suites: { unit: ['a', 'b', 'x/*.rs'] } }, 'classification.entries', 4],
    [
      'no test',
      { files: [...FILES, 'src/lib.rs'], suites: { unit: ['a', 'b', 'src/lib.rs'] } },
      'classification.entries',
      4,
    ],
    ['named twice', { suites: { unit: ['a', 'b', 'tests/a.rs'] } }, 'classification.entries', 4],
    [
      'an ambiguous stem',
      {
        tests: 'tests/**/*.rs',
        files: [...FILES, 'tests/x/a.rs'],
        suites: { unit: ['tests/a.rs', 'tests/x/a.rs', 'b', 'a'] },
      },
      'classification.entries',
      5,
    ],
  ] as const)('%s', (_, situation, id, line) => {
    const check = judge(situation).get(id)
    expect(check).toMatchObject({ status: 'fail', actual: 1, findings: [{ file: 's.toml', line }] })
    expect(check?.remedy).toBeDefined()
  })

  test('a pattern of the policy that matches nothing is a finding of its own', () => {
    const files = new TestFiles(FILES, ['tests/*.rs', 'spec/*.rs'], matcher)
    const { checks } = judgeSuites({ ...inputOf({}), files })
    const check = checks.find(({ id }) => id === 'classification.entries')
    expect(check).toMatchObject({ status: 'fail', findings: [{ subject: 'spec/*.rs' }] })
  })

  test('a key without meaning is a warning', () => {
    const unread = [{ key: 'quarantin', line: 9 }]
    expect(judge({ classification: { unread } }).get('classification.entries')).toMatchObject({
      status: 'warn',
      findings: [{ subject: 'quarantin', line: 9 }],
    })
  })

  test('no test file is inconclusive, whatever the classification lists', () => {
    const { checks } = judgeSuites(inputOf({ files: ['src/lib.rs'] }))
    expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'classification.complete inconclusive',
    ])
  })

  test('one that cannot be read is inconclusive with its place', () => {
    const finding = { message: 'broken', file: 's.toml', line: 3 }
    const reading = { kind: 'unusable', file: 's.toml', problem: 'malformed', finding } as const
    const { checks } = judgeSuites({ ...inputOf({}), reading })
    expect(checks).toMatchObject([
      { id: 'classification.complete', status: 'inconclusive', findings: [finding] },
    ])
  })
})

describe('the leak guard', () => {
  const rules = '  rules:\n    unit: { forbid-content: [VcrRecorder] }\n'

  test.each<[string, Partial<SuiteContents>, string]>([
    ['no use', {}, 'pass'],
    ['one use', { content: [use('VcrRecorder')] }, 'fail'],
    ['an unread file', { unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] }, 'inconclusive'],
    [
      'a use beside an unread file',
      { content: [use('VcrRecorder')], unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] },
      'fail',
    ],
    [
      'a file that is not read exactly',
      { approximate: [{ file: 'tests/a.rs', line: 2, message: 'syntax' }] },
      'pass',
    ],
  ])('%s: %s', (_, told, status) => {
    expect(judge({ rules, contents: [contentsOf('unit', told)] }).get('leaks.unit')?.status).toBe(status)
  })

  test('names the test, the helper, the line and the text', () => {
    const content = [{ ...use('VcrRecorder'), file: 'tests/common/mod.rs', inHelper: true }]
    const check = judge({ rules, contents: [contentsOf('unit', { content })] }).get('leaks.unit')
    expect(check?.findings).toEqual([
      {
        subject: 'tests/a.rs',
        message: 'has VcrRecorder in a helper that it imports',
        file: 'tests/common/mod.rs',
        line: 7,
      },
    ])
  })

  test('what was not read is told apart from what was found', () => {
    const unmeasured = [{ file: 'tests/a.kt', message: 'is in Kotlin' }]
    const told = { content: [use('VcrRecorder')], unmeasured }
    const checks = judge({ rules, contents: [contentsOf('unit', told)] })
    // A failing check may be forgiven by rollback mode, an inconclusive one never.
    expect(checks.get('sources.unit')).toMatchObject({ status: 'inconclusive', findings: unmeasured })
  })

  test('a file that is not read exactly is a warning', () => {
    const approximate = [{ file: 'tests/a.rs', line: 2, message: 'syntax' }]
    const checks = judge({ rules, contents: [contentsOf('unit', { approximate })] })
    expect(checks.get('sources.unit')).toMatchObject({ status: 'warn', findings: approximate })
  })

  test('a suite that the classification does not have is a finding', () => {
    const wrong = '  rules:\n    units: { forbid-content: [x], forbid-identifiers: [y] }\n'
    const checks = judge({ rules: wrong })
    for (const id of ['leaks.units', 'mocks.units']) {
      expect(checks.get(id)).toMatchObject({
        status: 'fail',
        findings: [{ subject: 'units', file: 's.toml' }],
      })
    }
    const idle = '  rules:\n    units: { allow: [{ identifier: x, reason: y }] }\n'
    expect(judge({ rules: idle }).get('sources.units')?.status).toBe('fail')
  })

  test('a suite without a test is a warning', () => {
    const situation = {
      rules,
      suites: { unit: [], vcr: ['a', 'b'] },
      contents: [contentsOf('unit', { tests: 0 })],
    }
    expect(judge(situation).get('sources.unit')?.status).toBe('warn')
  })
})

describe('the mock guard', () => {
  const rules = (allow = '') => `  rules:\n    unit:\n      forbid-identifiers: ["Mock*"]\n${allow}`
  const allowing = (rest = '') =>
    rules(`      allow:\n        - { identifier: "MockHttp{A,B}", reason: real${rest} }\n`)
  const contents = (...found: readonly string[]) => [
    contentsOf('unit', { identifiers: found.map((each) => use(each, 'Mock*')) }),
  ]

  test.each([
    ['nothing found', rules(), [], ['mocks.unit pass']],
    ['something found', rules(), ['MockA'], ['mocks.unit fail']],
    [
      'found and permitted',
      allowing(),
      ['MockHttpA', 'MockHttpB'],
      ['mocks.unit pass', 'allow.expired pass', 'allow.unused pass'],
    ],
    [
      'found beside what is permitted',
      allowing(),
      ['MockHttpA', 'MockHttpC'],
      ['mocks.unit fail', 'allow.expired pass', 'allow.unused pass'],
    ],
    ['permitted in vain', allowing(), [], ['mocks.unit pass', 'allow.expired pass', 'allow.unused warn']],
    [
      'on the last day',
      allowing(', review-by: 2026-03-01'),
      ['MockHttpA'],
      ['mocks.unit pass', 'allow.expired pass', 'allow.unused pass'],
    ],
    [
      'a day later',
      allowing(', review-by: 2026-02-28'),
      ['MockHttpA'],
      ['mocks.unit fail', 'allow.expired fail', 'allow.unused pass'],
    ],
    [
      'expired and unused',
      allowing(', review-by: 2026-02-28'),
      [],
      ['mocks.unit pass', 'allow.expired fail', 'allow.unused pass'],
    ],
  ])('%s', (_, policy, found, expected) => {
    const checks = [...judge({ rules: policy, contents: contents(...found) }).values()]
    const shown = checks
      .filter(({ id }) => /^(mocks|allow)\./.test(id))
      .map(({ id, status }) => `${id} ${status}`)
    expect(shown).toEqual(expected)
  })

  test('an entry is not called unused where part of the suite was not read', () => {
    const unread = [contentsOf('unit', { unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] })]
    expect(judge({ rules: allowing(), contents: unread }).get('allow.unused')?.status).toBe('pass')
  })

  test('a finding shows the identifier and the pattern', () => {
    const check = judge({ rules: rules(), contents: contents('MockA') }).get('mocks.unit')
    expect(check?.findings).toEqual([
      { subject: 'tests/a.rs', message: 'has MockA (forbidden: Mock*)', file: 'tests/a.rs', line: 7 },
    ])
  })

  test('permissions are told in the verdict', () => {
    const { exceptionUse } = judgeSuites(inputOf({ rules: allowing(), contents: contents('MockHttpA') }))
    expect(exceptionUse).toEqual({ applied: ['allow MockHttp{A,B} in unit'], expired: [], unused: [] })
  })
})

describe('forbidden dependencies', () => {
  const rules = '  forbid-dependencies: { names: [mockall, mock-it], manifests: [Cargo.toml, Cargo.lock] }\n'
  const manifest = (file: string, ...names: readonly string[]): ManifestReading => {
    const dependencies = names.map((name, index) => ({ name, line: index + 5, section: 'dev' as const }))
    const list: DependencyList = { ecosystem: 'cargo', format: 'Cargo.toml', dependencies, elsewhere: [] }
    return { kind: 'read', file, list }
  }
  const missing: ManifestReading = {
    kind: 'unusable',
    file: 'Cargo.lock',
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
    expect(checks.get('dependencies')?.status).toBe(dependencies)
    expect(checks.get('dependencies.manifests')?.status).toBe(readable)
  })

  test('a hit is shown with its line and section; what the project calls a package does not matter', () => {
    const list: DependencyList = {
      ...{ ecosystem: 'cargo', format: 'Cargo.toml', elsewhere: [] },
      dependencies: [
        { name: 'mockall', alias: 'doubles', line: 9, section: 'dev' },
        { name: 'serde', alias: 'mockall', line: 10, section: 'dev' },
      ],
    }
    const check = judge({ rules, manifests: [{ kind: 'read', file: 'Cargo.toml', list }] }).get(
      'dependencies',
    )
    expect(check?.findings).toEqual([
      { subject: 'mockall', message: 'is a dependency (dev, called doubles)', file: 'Cargo.toml', line: 9 },
    ])
  })

  test('dependencies that stand in a file which is not read are a warning', () => {
    const elsewhere = [{ line: 2, what: 'tests/requirements.txt', file: '../tests/requirements.txt' }]
    const list: DependencyList = {
      ecosystem: 'python',
      format: 'requirements.txt',
      dependencies: [],
      elsewhere,
    }
    const main: ManifestReading = { kind: 'read', file: 'app/requirements.txt', list }
    expect(judge({ rules, manifests: [main] }).get('dependencies.manifests')?.status).toBe('warn')
    const other = { ...manifest('tests/requirements.txt') }
    expect(judge({ rules, manifests: [main, other] }).get('dependencies.manifests')?.status).toBe('pass')
  })
})

const day = (text: string): CalendarDate => text as CalendarDate

describe('quarantine and waivers', () => {
  const common = { owner: 'dana', reason: 'flaky', line: 30, bead: undefined, removeWhen: undefined }
  const quarantine = (test: string, quarantined: string, expires: string): Quarantine => ({
    ...{ ...common, test, quarantined: day(quarantined), expires: day(expires) },
    ...{ category: undefined, evidence: undefined, repro: undefined },
  })
  const waiver = (created: string, expires: string): Waiver => ({
    ...{ ...common, gate: 'perf', created: day(created), expires: day(expires), scope: undefined },
  })

  test.each([
    ['14 days', '2026-02-20', '2026-03-06', 'pass'],
    ['15 days', '2026-02-20', '2026-03-07', 'fail'],
    ['its last day', '2026-02-20', '2026-03-01', 'pass'],
    ['the day after', '2026-02-20', '2026-02-28', 'fail'],
    ['from tomorrow', '2026-03-02', '2026-03-10', 'pass'],
    ['dated ahead', '2026-03-03', '2026-03-10', 'fail'],
  ])('quarantine: %s', (_, from, until, status) => {
    const quarantines = [quarantine('a', from, until)]
    const check = judge({ classification: { quarantines } }).get('quarantine')
    expect(check?.status).toBe(status)
    if (status === 'fail') expect(check?.findings[0]).toMatchObject({ file: 's.toml', line: 30 })
  })

  test.each([
    ['30 days', '2026-02-20', '2026-03-22', 'pass'],
    ['31 days', '2026-02-20', '2026-03-23', 'fail'],
    ['its last day', '2026-02-20', '2026-03-01', 'pass'],
    ['the day after', '2026-02-20', '2026-02-28', 'fail'],
  ])('waiver: %s', (_, from, until, status) => {
    expect(judge({ classification: { waivers: [waiver(from, until)] } }).get('waivers')?.status).toBe(status)
  })

  test('an expired entry names its owner', () => {
    const { findings, remedy } = judge({
      classification: { waivers: [waiver('2026-01-01', '2026-01-20')] },
    }).get('waivers') as Check
    expect(findings).toEqual([
      {
        subject: 'perf',
        message: 'expired: its last day was 2026-01-20 (owner dana)',
        file: 's.toml',
        line: 30,
      },
    ])
    expect(remedy).toContain('dana')
  })

  test.each([
    ['a', 'pass'],
    ['tests/a.rs', 'pass'],
    ['tests/a.rs::login::slow', 'pass'],
    ['tests/*.rs', 'pass'],
    ['gone', 'fail'],
    ['src/lib.rs', 'fail'],
  ])('a quarantined test is a test: %s', (name, status) => {
    const quarantines = [quarantine(name, '2026-02-25', '2026-03-05')]
    const situation = { files: ['src/lib.rs', ...FILES], classification: { quarantines } }
    expect(judge(situation).get('quarantine')?.status).toBe(status)
  })

  test('a misspelled field is a warning', () => {
    const quarantines = [quarantine('a', '2026-02-25', '2026-03-05')]
    const unread = [{ key: 'quarantine.a.isue', line: 31 }]
    expect(judge({ classification: { quarantines, unread } }).get('quarantine')?.status).toBe('warn')
    expect(judge({ classification: { quarantines, unread } }).get('waivers')?.status).toBe('pass')
  })
})
