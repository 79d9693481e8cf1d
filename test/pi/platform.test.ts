import { describe, expect, test } from 'vitest'
import { IS_HERE, judgePi, SKIPPED } from './pi-platform.ts'

describe.skipIf(!IS_HERE)(`the real platform by its own policy${SKIPPED}`, () => {
  test('passes on the day of its evidence, and says what had none', () => {
    const run = judgePi({ asOf: '2026-02-08T12:00:00Z' })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.outputs).toMatchObject({
      status: 'pass',
      'pass-rate': '100',
      coverage: String((60 * 100) / 223),
      failures: '0',
      'not-applicable': '163',
      // One subject of the re-run tier more than growth explains is not applicable; the policy allows two.
      regressions: '1',
    })
    const warnings = run.commands
      .filter(({ name }) => name === 'warning')
      .map(({ properties }) => properties['title'])
    expect(warnings).toEqual(expect.arrayContaining(['Evidence (scenarios)', 'Evidence (runtime-api)']))
  })

  test('fails nine months later, because every exception has expired, and names the owners', () => {
    const run = judgePi({ asOf: '2026-11-22T00:00:00Z' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      status: 'fail',
      blocking: 'true',
      'failed-checks': '["conformance-gate/exceptions-expired"]',
    })
    expect(run.verdict).toMatchObject({
      exceptions: { expired: expect.arrayContaining(['base_fixtures']), applied: [], unused: [] },
    })
    expect(run.summary).toContain('pi-conformance-team')
    expect(run.stdout).toContain('base_fixtures')
  })

  test('in rollback mode has the same failing verdict and does not block', () => {
    const run = judgePi({ asOf: '2026-11-22T00:00:00Z', mode: 'rollback' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({
      status: 'fail',
      blocking: 'false',
      'failed-checks': '["conformance-gate/exceptions-expired"]',
    })
  })

  test('is still valid on the last day of its exceptions, and not on the next', () => {
    expect(judgePi({ asOf: '2026-03-31T23:59:59Z' }).outputs['status']).toBe('pass')
    expect(judgePi({ asOf: '2026-04-01T00:00:00Z' }).outputs['status']).toBe('fail')
  })
})
