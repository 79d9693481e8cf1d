import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  runAction,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/suite-classification')
const POLICY = '.github/governance.yml'
const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

/** A policy whose section `suites` has these lines besides the classification and the tests. */
const policy = (rules = '', tests = '["tests/*.rs"]') => `version: 1
platform: Orbit
thresholds: test.v1
suites:
  classification: tests/suites.toml
  tests: ${tests}
${rules}`

const UNIT_RULE = `  rules:
    unit:
      forbid-content: [VcrRecorder, fixtures/vcr]
      forbid-identifiers: ["Mock*"]
`
const EMPTY_TEST = '#[test]\nfn works() {}\n'

/** `suites({ unit: ['a'] })` as TOML, one entry a line, the first on line 3. */
const suites = (listed: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(listed)
    .map(
      ([name, entries]) =>
        `[suite.${name}]\nfiles = [\n${entries.map((each) => `  "${each}",\n`).join('')}]\n`,
    )
    .join('\n')

interface Told {
  readonly status: string | undefined
  readonly exitCode: number | null
  readonly failed: readonly string[]
  /** Findings of everything that does not pass: `id: subject: message (file:line)`. */
  readonly findings: readonly string[]
}

function told(run: ActionRun): Told {
  const verdict = run.verdict as Verdict | undefined
  return {
    status: run.outputs['status'],
    exitCode: run.exitCode,
    failed: JSON.parse(run.outputs['failed-checks'] ?? '[]'),
    findings: (verdict?.checks ?? []).flatMap(({ id, status, findings }) =>
      status === 'pass' ? [] : findings.map((finding) => `${id}: ${findingText(finding)}`),
    ),
  }
}

interface Verdict {
  readonly checks: readonly {
    readonly id: string
    readonly status: string
    readonly findings: readonly Finding[]
  }[]
}

interface Finding {
  readonly subject?: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

function findingText({ subject, message, file, line }: Finding): string {
  const named = subject === undefined ? '' : `${subject}: `
  return `${named}${message}${file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`}`
}

function run(files: Files, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  using folder = createFolder(files)
  return runAction({ action: ACTION, workspace: folder.path, inputs: { ...AS_OF, ...inputs } })
}

const judge = (files: Files) => told(run(files))

/** Two tests, in unit and vcr, in order unless something is changed. */
const orderly = (change: Files = {}): Files => ({
  [POLICY]: policy(UNIT_RULE),
  'tests/suites.toml': suites({ unit: ['a'], vcr: ['b'] }),
  'tests/a.rs': EMPTY_TEST,
  'tests/b.rs': EMPTY_TEST,
  ...change,
})

/** Windows takes none of `:`, `<` and `"` in a file name. */
const ON_WINDOWS = process.platform === 'win32'

const PASSES: Told = { status: 'pass', exitCode: 0, failed: [], findings: [] }

test('tests in order pass', () => {
  const { outputs, exitCode } = run(orderly())
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({
    status: 'pass',
    tests: '2',
    classified: '2',
    unclassified: '0',
    leaks: '0',
    suites: '{"unit":1,"vcr":1}',
    headline: 'The suites are in order: 9 checks passed.',
  })
})

describe('what hand-written guards of the classification let through (peers.md)', () => {
  test('a stem in a comment does not count', () => {
    const toml = '[suite.unit]\nfiles = [\n  "a", # and "b", soon\n]\n# [suite.vcr] files = ["b"]\n'
    const { failed, findings } = judge(orderly({ 'tests/suites.toml': toml, [POLICY]: policy() }))
    expect(failed).toEqual(['classification.complete'])
    expect(findings).toEqual([
      expect.stringMatching(/tests\/b\.rs: is in no suite .*\(tests\/suites\.toml:1\)$/),
    ])
  })

  test('a stem in another key does not count', () => {
    const toml = `${suites({ unit: ['a'] })}[waiver.perf]\nowner = "b"\ncreated = 2026-02-20\nexpires = 2026-03-10\nreason = "b"\n`
    expect(judge(orderly({ 'tests/suites.toml': toml, [POLICY]: policy() })).failed).toEqual([
      'classification.complete',
    ])
  })

  test('a single-quoted stem counts', () => {
    const toml = "[suite.unit]\nfiles = ['a', '''b''']\n"
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toEqual(PASSES)
  })

  test('a phantom fails', () => {
    const toml = suites({ unit: ['a', 'gone'], vcr: ['b'] })
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toEqual({
      status: 'fail',
      exitCode: 1,
      failed: ['classification.phantom'],
      findings: [
        'classification.phantom: gone: names no file: it is listed and not on disk (suite unit) (tests/suites.toml:4)',
      ],
    })
  })

  test('a test in two suites fails', () => {
    const toml = suites({ unit: ['a', 'b'], vcr: ['tests/b.rs'] })
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toMatchObject({
      exitCode: 1,
      failed: ['classification.double'],
      findings: [
        'classification.double: tests/b.rs: is in unit (line 4) and vcr (line 9) (tests/suites.toml:9)',
      ],
    })
  })

  test('a stem that names two files is ambiguous, a glob of nothing and an entry that is no test are findings', () => {
    const files = orderly({
      [POLICY]: policy('', '["tests/**/*.rs"]'),
      'tests/deep/a.rs': EMPTY_TEST,
      'src/lib.rs': '',
      'tests/suites.toml': suites({
        unit: ['a', 'b', 'old/*.rs', 'src/lib.rs', 'tests/a.rs', 'tests/deep/a.rs'],
      }),
    })
    const { failed, findings } = judge(files)
    expect(failed).toEqual(['classification.entries'])
    expect(findings).toEqual([
      'classification.entries: a: names 2 tests, tests/a.rs, tests/deep/a.rs: write the path (suite unit) (tests/suites.toml:3)',
      'classification.entries: old/*.rs: matches no file (suite unit) (tests/suites.toml:5)',
      'classification.entries: src/lib.rs: names what is no test by suites.tests of the policy: src/lib.rs (suite unit) (tests/suites.toml:6)',
    ])
  })
})

describe('a classification that cannot be read never exits 0', () => {
  const INDENTED = '  [suite.unit]\n    files = [\n      "a",\n      "b",\n    ]\n'

  test.each<[string, string | undefined, RegExp]>([
    ['missing', undefined, /there is no file tests\/suites\.toml.*governance\.yml:5/s],
    ['0 bytes', '', /suites\.toml:1/],
    ['only a comment', '# soon\n', /suites\.toml/],
    ['truncated', '[suite.unit]\nfiles = [\n  "a",\n', /suites\.toml:\d/],
    ['no TOML', 'suite: unit\n', /suites\.toml:1/],
    ['a key twice', '[suite.unit]\nfiles = ["a"]\nfiles = ["b"]\n', /suites\.toml:3/],
    ['no suite', '[suites.unit]\nfiles = ["a"]\n', /suites\.toml:1/],
    ['files under another name', '[suite.unit]\nfile = ["a"]\n', /suites\.toml:2/],
    ['no list', '[suite.unit]\nfiles = "a"\n', /suites\.toml:2/],
    ['a number in the list', '[suite.unit]\nfiles = [\n  "a",\n  1,\n]\n', /suites\.toml:4/],
    ['no entry', '[suite.unit]\nfiles = []\n', /lists no test.*suites\.toml:1/s],
    ['binary', '\u0000\u0001', /suites\.toml/],
    ['a path that leaves', '[suite.unit]\nfiles = ["../a"]\n', /suites\.toml:2/],
  ])('%s', (_, text, message) => {
    const { 'tests/suites.toml': __, ...files } = orderly()
    const all = text === undefined ? files : { ...files, 'tests/suites.toml': text }
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, outputs, stdout, summary } = run(all, { mode })
      expect({ exitCode, status: outputs['status'] }).toEqual({ exitCode: 1, status: 'inconclusive' })
      expect(outputs).toMatchObject({
        'failed-checks': '["classification.complete"]',
        tests: '2',
        classified: '',
      })
      expect(stdout + summary).toMatch(message)
      expect(stdout).not.toContain('Please report it')
    }
  })

  test('an indented one is read as any other', () => {
    const files = orderly({ 'tests/suites.toml': INDENTED })
    expect(judge(files)).toEqual(PASSES)
    const leak = judge({ ...files, 'tests/a.rs': 'use vcr::VcrRecorder;\n' })
    expect(leak).toMatchObject({ exitCode: 1, failed: ['leaks.unit'] })
  })

  test('no test file at all is inconclusive', () => {
    const files = orderly({ [POLICY]: policy(UNIT_RULE, '["spec/*.rs"]') })
    expect(judge(files)).toMatchObject({
      status: 'inconclusive',
      exitCode: 1,
      failed: ['classification.complete'],
    })
  })
})

describe('the leak guard', () => {
  test('takes code and strings, not comments', () => {
    const clean = '// VcrRecorder\n/* fixtures/vcr */\n/// VcrRecorder\n#[test]\nfn a() {}\n'
    expect(judge(orderly({ 'tests/a.rs': clean }))).toEqual(PASSES)
    const leaking =
      '// VcrRecorder\nfn a() {\n  open("tests/fixtures/vcr/a.json");\n  VcrRecorder::new();\n}\n'
    expect(judge(orderly({ 'tests/a.rs': leaking }))).toEqual({
      status: 'fail',
      exitCode: 1,
      failed: ['leaks.unit'],
      findings: [
        'leaks.unit: tests/a.rs: has VcrRecorder (tests/a.rs:4)',
        'leaks.unit: tests/a.rs: has fixtures/vcr (tests/a.rs:3)',
      ],
    })
  })

  test('follows helpers, in whatever suite they are recorded', () => {
    const files = orderly({
      'tests/a.rs': 'mod common;\n#[test]\nfn a() { common::play(); }\n',
      'tests/common/mod.rs': 'mod tape;\npub fn play() { tape::play() }\n',
      'tests/common/tape.rs': '// a helper\npub fn play() { vcr::VcrRecorder::play() }\n',
    })
    expect(judge(files).findings).toEqual([
      'leaks.unit: tests/a.rs: has VcrRecorder in a helper that it imports (tests/common/tape.rs:2)',
    ])
  })

  test('leaves other suites alone', () => {
    expect(judge(orderly({ 'tests/b.rs': 'use vcr::VcrRecorder;\n' }))).toEqual(PASSES)
  })

  test('is not evaded by a second suite', () => {
    const change = {
      'tests/suites.toml': suites({ vcr: ['a', 'b'], unit: ['a'] }),
      'tests/a.rs': 'fn a() { VcrRecorder::new(); }\n',
    }
    expect(judge(orderly(change)).failed).toEqual(['classification.double', 'leaks.unit'])
  })

  test('a rule without its suite is a finding', () => {
    const files = orderly({ 'tests/suites.toml': suites({ units: ['a', 'b'] }) })
    expect(judge(files)).toMatchObject({ exitCode: 1, failed: ['leaks.unit', 'mocks.unit'] })
  })

  test('what cannot be read is inconclusive, in both modes', () => {
    const files = orderly({
      [POLICY]: policy(UNIT_RULE, '["tests/*.{rs,kt}"]'),
      'tests/suites.toml': suites({ unit: ['a', 'c'], vcr: ['b'] }),
      'tests/c.kt': 'class C',
    })
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, outputs } = run(files, { mode })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({
        status: 'inconclusive',
        'failed-checks': '["sources.unit","leaks.unit","mocks.unit"]',
      })
    }
    const large = judge(orderly({ 'tests/a.rs': `${EMPTY_TEST}${' '.repeat(4 * 1024 * 1024)}` }))
    expect(large).toMatchObject({ status: 'inconclusive', exitCode: 1 })
    const binary = judge(orderly({ 'tests/a.rs': Uint8Array.of(0xff, 0xfe, 0x00) }))
    expect(binary).toMatchObject({ status: 'inconclusive', exitCode: 1 })
  })

  test('a link out of the workspace is not read', () => {
    using outside = createFolder({ 'secret.rs': 'VcrRecorder' })
    using folder = createFolder(orderly({ 'tests/suites.toml': suites({ unit: ['a', 'link'], vcr: ['b'] }) }))
    symlinkSync(join(outside.path, 'secret.rs'), join(folder.path, 'tests/link.rs'))
    const outcome = told(runAction({ action: ACTION, workspace: folder.path, inputs: AS_OF }))
    expect(outcome).toMatchObject({ status: 'inconclusive', exitCode: 1 })
    expect(outcome.findings).toContain(
      'sources.unit: is a link that leads out of the workspace (tests/link.rs)',
    )
  })

  test('syntax errors are read approximately, and said so', () => {
    const { exitCode, findings } = judge(orderly({ 'tests/a.rs': 'fn a( {{{ \n' }))
    expect(exitCode).toBe(0)
    expect(findings).toEqual([expect.stringMatching(/^sources\.unit: is not read exactly.*tests\/a\.rs:1/)])
  })
})

describe('the mock guard', () => {
  const allow = (rest = '') =>
    policy(
      `${UNIT_RULE}      allow:\n        - { identifier: "MockHttp{A,B}", reason: a real server${rest} }\n`,
    )

  test('takes identifiers in code, not in comments and strings', () => {
    const clean = '// MockA\nfn a() { log("MockA"); unMockA(); }\n'
    expect(judge(orderly({ 'tests/a.rs': clean }))).toEqual(PASSES)
    expect(judge(orderly({ 'tests/a.rs': 'fn a() { MockA::new(); }\n' })).findings).toEqual([
      'mocks.unit: tests/a.rs: has MockA (forbidden: Mock*) (tests/a.rs:1)',
    ])
  })

  test('third-party code and Markdown are not counted', () => {
    using repository = createRepository(orderly({ '.gitignore': 'node_modules/\n/vendor/\n' }))
    repository.write({
      'README.md': 'MockA',
      'vendor/tests/x.rs': 'struct MockA;',
      'tests/artifacts/report.md': 'MockA MockB',
      'node_modules/x/tests/y.rs': 'struct MockA;',
    })
    expect(told(runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF }))).toEqual(PASSES)
  })

  test.skipIf(ON_WINDOWS)('a colon in a file name changes nothing', () => {
    const files = orderly({
      [POLICY]: allow(),
      'tests/suites.toml': suites({ unit: ['a', 'cd:e'], vcr: ['b'] }),
      'tests/cd:e.rs': 'fn a() { MockHttpA::new(); }\n',
    })
    expect(judge(files)).toEqual(PASSES)
    expect(judge({ ...files, 'tests/cd:e.rs': '\nfn a() { MockC::new(); }\n' }).findings).toContain(
      'mocks.unit: tests/cd:e.rs: has MockC (forbidden: Mock*) (tests/cd:e.rs:2)',
    )
  })

  test('an entry that has expired permits nothing and fails; an unused one warns', () => {
    const used = { 'tests/a.rs': 'fn a() { MockHttpB::new(); }\n' }
    expect(judge(orderly({ [POLICY]: allow(), ...used }))).toEqual(PASSES)
    expect(judge(orderly({ [POLICY]: allow(', review-by: 2026-03-01'), ...used }))).toEqual(PASSES)
    expect(judge(orderly({ [POLICY]: allow(', review-by: 2026-02-28'), ...used })).failed).toEqual([
      'mocks.unit',
      'allow.expired',
    ])
    const unused = judge(orderly({ [POLICY]: allow() }))
    expect(unused).toMatchObject({ status: 'pass', exitCode: 0 })
    expect(unused.findings).toEqual([
      'allow.unused: MockHttp{A,B}: permits nothing that a rule forbids (suite unit) (.github/governance.yml:12)',
    ])
  })

  test('a pattern that can match no name is a configuration error with its line', () => {
    const wrong = policy('  rules:\n    unit: { forbid-identifiers: ["Mock-*"] }\n')
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, stdout } = run(orderly({ [POLICY]: wrong }), { mode })
      expect(exitCode).toBe(1)
      expect(stdout).toContain('.github/governance.yml:8')
      expect(stdout).not.toContain('Please report it')
    }
  })
})

describe('forbidden dependencies', () => {
  const rules = policy(
    '  forbid-dependencies:\n    names: [mockall, wiremock]\n    manifests: [Cargo.toml, Cargo.lock]\n',
  )
  const manifest = (rest: string) => `[package]\nname = "x"\nversion = "1.0.0"\n\n[dev-dependencies]\n${rest}`
  const lock = (name: string) => `version = 4\n\n[[package]]\nname = "${name}"\nversion = "1.0.0"\n`

  test.each<[string, Files, readonly string[]]>([
    ['none', { 'Cargo.toml': manifest('serde = "1"\n'), 'Cargo.lock': lock('serde') }, []],
    [
      'a longer name',
      { 'Cargo.toml': manifest('mockall_double = "1"\n'), 'Cargo.lock': lock('wiremock-grpc') },
      [],
    ],
    [
      'a comment',
      { 'Cargo.toml': manifest('serde = "1" # not mockall\n# mockall = "1"\n'), 'Cargo.lock': lock('serde') },
      [],
    ],
    [
      'a hit',
      { 'Cargo.toml': manifest('mockall = "0.13"\n'), 'Cargo.lock': lock('serde') },
      ['dependencies'],
    ],
    [
      'a hit in the lock file',
      { 'Cargo.toml': manifest('x = "1"\n'), 'Cargo.lock': lock('mockall') },
      ['dependencies'],
    ],
    [
      'a missing lock file',
      { 'Cargo.toml': manifest('x = "1"\n') },
      ['dependencies', 'dependencies.manifests'],
    ],
    [
      'a hit beside a missing lock file',
      { 'Cargo.toml': manifest('mockall = "0.13"\n') },
      ['dependencies', 'dependencies.manifests'],
    ],
    [
      'a hit in the lock file beside a missing manifest',
      { 'Cargo.lock': lock('wiremock') },
      ['dependencies', 'dependencies.manifests'],
    ],
    [
      'a broken lock file',
      { 'Cargo.toml': manifest('x = "1"\n'), 'Cargo.lock': '[[package]\nname' },
      ['dependencies', 'dependencies.manifests'],
    ],
  ])('%s', (_, files, failed) => {
    const outcome = judge(orderly({ ...files, [POLICY]: rules }))
    expect(outcome.failed).toEqual(failed)
    expect(outcome.exitCode).toBe(failed.length === 0 ? 0 : 1)
  })

  test('a hit names the manifest, the line and the section', () => {
    const files = orderly({
      'Cargo.toml': manifest('mockall = "0.13"\n'),
      'Cargo.lock': lock('x'),
      [POLICY]: rules,
    })
    expect(judge(files).findings).toEqual(['dependencies: mockall: is a dependency (dev) (Cargo.toml:6)'])
  })

  test('a hit at the end of a large lock file', () => {
    const locked = Array.from({ length: 20_000 }, (_, index) =>
      lock(`x${index}`).replace('version = 4\n', ''),
    )
    const files = {
      'Cargo.toml': manifest('x = "1"\n'),
      'Cargo.lock': `${locked.join('\n')}\n${lock('mockall').slice(12)}`,
    }
    const { failed, findings } = judge(orderly({ ...files, [POLICY]: rules }))
    expect(failed).toEqual(['dependencies'])
    expect(findings).toEqual([
      expect.stringMatching(/mockall: is a dependency \(lock\) \(Cargo\.lock:100003\)/),
    ])
  })

  test('a hit beside a missing manifest blocks in rollback mode too', () => {
    const files = orderly({ 'Cargo.toml': manifest('mockall = "0.13"\n'), [POLICY]: rules })
    expect(run(files, { mode: 'rollback' })).toMatchObject({ exitCode: 1, outputs: { status: 'fail' } })
  })

  test('globs name what git does not ignore', () => {
    const text = policy('  forbid-dependencies: { names: [nock], manifests: ["**/package.json"] }\n')
    using repository = createRepository(
      orderly({ [POLICY]: text, '.gitignore': 'node_modules\n', 'a/package.json': {} }),
    )
    repository.write({ 'node_modules/x/package.json': { dependencies: { nock: '1' } } })
    const judged = () => told(runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF }))
    expect(judged()).toEqual(PASSES)
    repository.write({ 'b/package.json': { devDependencies: { nock: '1' } } })
    expect(judged().failed).toEqual(['dependencies'])
  })
})

describe('quarantine and waivers', () => {
  const entry = (since: string, until: string, name = 'a') =>
    `${suites({ unit: ['a'], vcr: ['b'] })}
[quarantine.${name}]
owner = "dana"
quarantined = "${since}"
expires = "${until}"
reason = "flaky"
`

  test.each([
    ['14 days', '2026-02-20', '2026-03-06', []],
    ['15 days', '2026-02-20', '2026-03-07', ['quarantine']],
    ['expired', '2026-02-15', '2026-02-28', ['quarantine']],
  ])('%s', (_, since, until, failed) => {
    const outcome = judge(orderly({ 'tests/suites.toml': entry(since, until) }))
    expect(outcome.failed).toEqual(failed)
    if (failed.length > 0) expect(outcome.findings[0]).toMatch(/owner dana.*suites\.toml:11/)
  })

  test('a quarantined test that does not exist', () => {
    const toml = entry('2026-02-25', '2026-03-05', 'gone')
    expect(judge(orderly({ 'tests/suites.toml': toml })).findings).toEqual([
      'quarantine: gone: names no test (owner dana) (tests/suites.toml:11)',
    ])
  })

  test('one without an owner is no entry', () => {
    const toml = entry('2026-02-25', '2026-03-05').replace('owner = "dana"\n', '')
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toMatchObject({
      status: 'inconclusive',
      exitCode: 1,
    })
  })
})

describe('the runner agrees', () => {
  const rules = policy('  runner-lists: [lists/cargo.txt]\n')
  const list = (...names: readonly string[]) =>
    names
      .map(
        (name) =>
          `     Running tests/${name}.rs (target/debug/deps/${name}-0123456789abcdef)\nworks: test\n\n1 test, 0 benchmarks\n`,
      )
      .join('\n')

  test('every classified file is in a list', () => {
    expect(judge(orderly({ [POLICY]: rules, 'lists/cargo.txt': list('a', 'b') }))).toEqual(PASSES)
  })

  test('a file that never runs is a finding', () => {
    expect(judge(orderly({ [POLICY]: rules, 'lists/cargo.txt': list('a') }))).toEqual({
      status: 'fail',
      exitCode: 1,
      failed: ['runner'],
      findings: ['runner: tests/b.rs: is classified, and no runner runs it (tests/suites.toml)'],
    })
  })

  test.each<[string, Files]>([
    ['missing', {}],
    ['empty', { 'lists/cargo.txt': '' }],
    ['without targets', { 'lists/cargo.txt': 'works: test\n\n1 test, 0 benchmarks\n' }],
  ])('a list that is %s is inconclusive', (_, files) => {
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, outputs } = run(orderly({ [POLICY]: rules, ...files }), { mode })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ status: 'inconclusive', 'failed-checks': '["runner","runner.lists"]' })
    }
  })

  test('of each language, in lists that the input names', () => {
    const files = {
      [POLICY]: policy('', '["**/*.test.ts", "**/test_*.py", "**/*_test.go", "crates/*/tests/*.rs"]'),
      'tests/suites.toml': suites({
        unit: ['**/*.test.ts', '**/test_*.py', '**/*_test.go', 'crates/*/tests/*.rs'],
      }),
      'web/a.test.ts': '',
      'py/tests/test_a.py': '',
      'go/x/x_test.go': '',
      'crates/c/tests/cli.rs': '',
      'out/vitest.json': [{ name: 'a', file: '/home/runner/work/repo/repo/web/a.test.ts' }],
      'out/pytest.txt': 'tests/test_a.py::test_a\n\n1 test collected in 0.01s\n',
      'out/go.txt': 'TestX\nok  \texample.com/m/go/x\t0.001s\n',
      'out/cargo.txt': list('cli'),
    }
    expect(told(run(files, { evidence: 'out/*' }))).toEqual(PASSES)
    const without = (kind: string) => told(run(files, { evidence: `out/[!${kind}]*` })).findings
    expect(without('v')).toEqual([
      'runner: web/a.test.ts: is classified, and there is no list of a runner for it (tests/suites.toml)',
    ])
    expect(without('p')).toHaveLength(1)
    expect(without('g')).toHaveLength(1)
    expect(without('c')).toHaveLength(1)
  })
})

describe('the summary', () => {
  test('ends with lines to paste, guessed from content and name', () => {
    const files = orderly({
      'tests/login_vcr.rs': EMPTY_TEST,
      'tests/session.rs': 'fn a() { VcrRecorder::new(); }\n',
      'tests/math.rs': EMPTY_TEST,
    })
    const { summary } = run(files)
    expect(summary).toContain('```toml\n    "math", # a guess from its folder\n```')
    expect(summary).toContain(
      '```toml\n    "login_vcr", # a guess from its name\n    "session", # a guess from its content\n```',
    )
    expect(summary).toMatch(/\| <code>unit<\/code> \| 1 \|/)
  })

  test('begins a classification where there is none', () => {
    const { 'tests/suites.toml': _, ...files } = orderly({ 'tests/e2e_login.rs': EMPTY_TEST })
    const { summary } = run(files)
    expect(summary).toContain('[suite.e2e]\nfiles = [\n    "tests/e2e_login.rs", # a guess from its name\n]')
    using folder = createFolder(files)
    const pasted = /```toml\n([\s\S]*?)```/.exec(summary)?.[1] ?? ''
    folder.write({ 'tests/suites.toml': pasted })
    expect(told(runAction({ action: ACTION, workspace: folder.path, inputs: AS_OF }))).toEqual(PASSES)
  })

  test.skipIf(ON_WINDOWS)('shows nothing that takes effect', () => {
    const name = 'tests/```<b>@x$y$.rs'
    const { summary, stdout } = run(orderly({ [name]: 'fn a() {}', 'tests/::error::x.rs': 'fn a() {}' }))
    expect(summary).toContain('\n````toml\n')
    expect(summary.replace(/````toml\n[\s\S]*?\n````\n/, '')).not.toContain('<b>')
    expect(stdout).not.toMatch(/^::error::x/m)
  })
})

describe('a change cannot excuse itself', () => {
  const judgeChange = (base: Files, change: Files) => {
    using repository = createRepository(base)
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit(change)
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } }
    return runAction({ action: ACTION, workspace: repository.path, event, inputs: AS_OF })
  }

  test('the rules come from the base commit, the classification from the change', () => {
    const change = {
      [POLICY]: policy(),
      'tests/a.rs': 'fn a() { VcrRecorder::new(); }\n',
      'tests/c.rs': EMPTY_TEST,
      'tests/suites.toml': suites({ unit: ['a', 'c'], vcr: ['b'] }),
    }
    const changed = judgeChange(orderly(), change)
    expect(told(changed).failed).toEqual(['leaks.unit'])
    expect(changed.outputs).toMatchObject({ tests: '3', classified: '3' })
    expect(changed.summary).toContain('takes effect when it is merged')
  })
})

describe('where the tests are', () => {
  test('a working directory has its own policy and paths', () => {
    const files = Object.fromEntries(Object.entries(orderly()).map(([path, text]) => [`sub/${path}`, text]))
    const broken = { ...files, 'sub/tests/a.rs': 'fn a() { VcrRecorder::new(); }\n', 'tests/z.rs': '' }
    const outcome = run(broken, { 'working-directory': 'sub' })
    expect(outcome.outputs).toMatchObject({ tests: '2', 'failed-checks': '["leaks.unit"]' })
    expect(told(outcome).findings).toEqual(['leaks.unit: tests/a.rs: has VcrRecorder (sub/tests/a.rs:1)'])
  })

  test('what git ignores is no test, what it does not know yet is one', () => {
    using repository = createRepository(orderly({ '.gitignore': 'generated*\n' }))
    repository.write({ 'tests/generated.rs': '', 'tests/new.rs': '' })
    const { findings } = told(runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF }))
    expect(findings).toEqual([expect.stringContaining('tests/new.rs: is in no suite')])
  })

  test('YAML and JSON classifications', () => {
    const { 'tests/suites.toml': _, ...files } = orderly()
    const yaml = 'suite:\n  unit:\n    files: [a]\n  vcr:\n    files:\n      - b\n      - gone\n'
    const named = (name: string) => policy(UNIT_RULE).replace('suites.toml', name)
    expect(judge({ ...files, [POLICY]: named('suites.yml'), 'tests/suites.yml': yaml }).findings).toEqual([
      expect.stringMatching(/gone: names no file.*suites\.yml:7/),
    ])
    const json = { suite: { unit: { files: ['a'] }, vcr: { files: ['b'] } } }
    expect(judge({ ...files, [POLICY]: named('suites.json'), 'tests/suites.json': json })).toEqual(PASSES)
  })
})
