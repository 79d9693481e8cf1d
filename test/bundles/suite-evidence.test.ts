import { createFolder, createRepository, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'

import {
  ACTION,
  AS_OF,
  EMPTY_TEST,
  judge,
  ON_WINDOWS,
  orderly,
  PASSES,
  POLICY,
  policy,
  run,
  suites,
  told,
} from './suite-run.ts'

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
      ['suite-classification/dependencies'],
    ],
    [
      'a hit in the lock file',
      { 'Cargo.toml': manifest('x = "1"\n'), 'Cargo.lock': lock('mockall') },
      ['suite-classification/dependencies'],
    ],
    [
      'a hit in a patch',
      {
        'Cargo.toml': `${manifest('x = "1"\n')}[patch.crates-io]\nmockall = { path = "m" }\n`,
        'Cargo.lock': lock('x'),
      },
      ['suite-classification/dependencies'],
    ],
    [
      'a missing lock file',
      { 'Cargo.toml': manifest('x = "1"\n') },
      ['suite-classification/dependencies', 'suite-classification/dependencies-manifests'],
    ],
    [
      'a hit beside a missing lock file',
      { 'Cargo.toml': manifest('mockall = "0.13"\n') },
      ['suite-classification/dependencies', 'suite-classification/dependencies-manifests'],
    ],
    [
      'a hit in the lock file beside a missing manifest',
      { 'Cargo.lock': lock('wiremock') },
      ['suite-classification/dependencies', 'suite-classification/dependencies-manifests'],
    ],
    [
      'a broken lock file',
      { 'Cargo.toml': manifest('x = "1"\n'), 'Cargo.lock': '[[package]\nname' },
      ['suite-classification/dependencies', 'suite-classification/dependencies-manifests'],
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
    expect(judge(files).findings).toEqual([
      'suite-classification/dependencies: mockall: is a dependency (dev) (Cargo.toml:6)',
    ])
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
    expect(failed).toEqual(['suite-classification/dependencies'])
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
    expect(judged().failed).toEqual(['suite-classification/dependencies'])
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
    ['15 days', '2026-02-20', '2026-03-07', ['suite-classification/quarantine']],
    ['expired', '2026-02-15', '2026-02-28', ['suite-classification/quarantine']],
  ])('%s', (_, since, until, failed) => {
    const outcome = judge(orderly({ 'tests/suites.toml': entry(since, until) }))
    expect(outcome.failed).toEqual(failed)
    if (failed.length > 0) expect(outcome.findings[0]).toMatch(/owner dana.*suites\.toml:11/)
  })

  test('a quarantined test that does not exist', () => {
    const toml = entry('2026-02-25', '2026-03-05', 'gone')
    expect(judge(orderly({ 'tests/suites.toml': toml })).findings).toEqual([
      'suite-classification/quarantine: gone: does not name a test (owner dana) (tests/suites.toml:11)',
    ])
  })

  test('one without an owner is not an entry', () => {
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
      failed: ['suite-classification/runner'],
      findings: [
        'suite-classification/runner: tests/b.rs: is classified, but no runner runs it (tests/suites.toml)',
      ],
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
      expect(outputs).toMatchObject({
        status: 'inconclusive',
        'failed-checks': '["suite-classification/runner","suite-classification/runner-lists"]',
      })
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
      'suite-classification/runner: web/a.test.ts: is classified, but there is no runner list for its language (tests/suites.toml)',
    ])
    expect(without('p')).toHaveLength(1)
    expect(without('g')).toHaveLength(1)
    expect(without('c')).toHaveLength(1)
  })
})

test('a forbidden dependency in a Gradle script, and one that is computed', () => {
  const policyOf = policy(
    '  forbid-dependencies: { names: ["org.mockito:mockito-core"], manifests: "**/build.gradle.kts" }\n',
  )
  const script = (line: string) => ({
    'app/build.gradle.kts': `dependencies {\n  ${line}\n}\n`,
    [POLICY]: policyOf,
  })
  const failed = (line: string) => judge(orderly(script(line))).failed
  expect(failed('testImplementation("org.mockito:mockito-core:5.1")')).toEqual([
    'suite-classification/dependencies',
  ])
  expect(failed('testImplementation("org.mockito:mockito-junit:5.1")')).toEqual([])
  expect(failed('testImplementation(Deps.mocks)')).toEqual([
    'suite-classification/dependencies',
    'suite-classification/dependencies-manifests',
  ])
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

  test('classifies 5,000 tests at once, by globs where they say the same', () => {
    const names = Array.from({ length: 5_000 }, (_, each) => `tests/e2e_${each}${each % 50 ? '' : '_vcr'}.rs`)
    const tests = Object.fromEntries(names.map((name) => [name, EMPTY_TEST]))
    const { 'tests/suites.toml': _, ...files } = orderly(tests)
    const { summary } = run(files)
    expect(summary).not.toContain('more tests')
    expect(summary).toContain('"tests/e2e_*_vcr.rs", # 100 tests, guessed from their names')
    using folder = createFolder(files)
    folder.write({ 'tests/suites.toml': /```toml\n([\s\S]*?)```/.exec(summary)?.[1] ?? '' })
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
