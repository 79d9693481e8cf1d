import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, runAction } from '@governance-gates/testing'
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
  UNIT_RULE,
} from './suite-run.ts'

describe('the leak guard', () => {
  test('takes code and strings, not comments', () => {
    const clean = '// VcrRecorder\n/* fixtures/vcr */\n/// VcrRecorder\n#[test]\nfn a() {}\n'
    expect(judge(orderly({ 'tests/a.rs': clean }))).toEqual(PASSES)
    const leaking =
      '// VcrRecorder\nfn a() {\n  open("tests/fixtures/vcr/a.json");\n  VcrRecorder::new();\n}\n'
    expect(judge(orderly({ 'tests/a.rs': leaking }))).toEqual({
      status: 'fail',
      exitCode: 1,
      failed: ['suite-classification/leaks:unit'],
      findings: [
        'suite-classification/leaks:unit: tests/a.rs: has VcrRecorder (tests/a.rs:4)',
        'suite-classification/leaks:unit: tests/a.rs: has fixtures/vcr (tests/a.rs:3)',
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
      'suite-classification/leaks:unit: tests/a.rs: has VcrRecorder in a helper that it imports (tests/common/tape.rs:2)',
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
    expect(judge(orderly(change)).failed).toEqual([
      'suite-classification/classification-double',
      'suite-classification/leaks:unit',
    ])
  })

  test('a rule without its suite is a finding', () => {
    const files = orderly({ 'tests/suites.toml': suites({ units: ['a', 'b'] }) })
    expect(judge(files)).toMatchObject({
      exitCode: 1,
      failed: ['suite-classification/leaks:unit', 'suite-classification/mocks:unit'],
    })
  })

  test('what cannot be read is inconclusive, in both modes', () => {
    const files = orderly({
      [POLICY]: policy(UNIT_RULE, '["tests/*.{rs,hs}"]'),
      'tests/suites.toml': suites({ unit: ['a', 'c'], vcr: ['b'] }),
      'tests/c.hs': 'module C',
    })
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, outputs } = run(files, { mode })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({
        status: 'inconclusive',
        'failed-checks':
          '["suite-classification/sources:unit","suite-classification/leaks:unit","suite-classification/mocks:unit"]',
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
      'suite-classification/sources:unit: is a link that points outside the workspace (tests/link.rs)',
    )
  })

  test('syntax errors are read approximately, and said so', () => {
    const { exitCode, findings } = judge(orderly({ 'tests/a.rs': 'fn a( {{{ \n' }))
    expect(exitCode).toBe(0)
    expect(findings).toEqual([
      expect.stringMatching(/^suite-classification\/sources:unit: could not be read exactly.*tests\/a\.rs:1/),
    ])
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
      'suite-classification/mocks:unit: tests/a.rs: has MockA (forbidden: Mock*) (tests/a.rs:1)',
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
      'suite-classification/mocks:unit: tests/cd:e.rs: has MockC (forbidden: Mock*) (tests/cd:e.rs:2)',
    )
  })

  test('an entry that has expired permits nothing and fails; an unused one warns', () => {
    const used = { 'tests/a.rs': 'fn a() { MockHttpB::new(); }\n' }
    expect(judge(orderly({ [POLICY]: allow(), ...used }))).toEqual(PASSES)
    expect(judge(orderly({ [POLICY]: allow(', review-by: 2026-03-01'), ...used }))).toEqual(PASSES)
    expect(judge(orderly({ [POLICY]: allow(', review-by: 2026-02-28'), ...used })).failed).toEqual([
      'suite-classification/mocks:unit',
      'suite-classification/allow-expired',
    ])
    const unused = judge(orderly({ [POLICY]: allow() }))
    expect(unused).toMatchObject({ status: 'pass', exitCode: 0 })
    expect(unused.findings).toEqual([
      'suite-classification/allow-unused: MockHttp{A,B}: permits nothing that a rule forbids (suite unit) (.github/governance.yml:12)',
    ])
  })

  test('a pattern that cannot match a name is a configuration error with its line', () => {
    const wrong = policy('  rules:\n    unit: { forbid-identifiers: ["Mock-*"] }\n')
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, stdout } = run(orderly({ [POLICY]: wrong }), { mode })
      expect(exitCode).toBe(1)
      expect(stdout).toContain('.github/governance.yml:8')
      expect(stdout).not.toContain('Please report it')
    }
  })
})
