import { atMost, measured } from '@governance-gates/core'
import { anyVerdict, checkOf, findingsOf, hostileText, verdictOf } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderLog } from './log.ts'

const verdictPath = 'governance/conformance-gate.verdict.json'

describe('renderLog', () => {
  test('is readable at 100 columns', () => {
    const checks = [
      checkOf(),
      checkOf({ id: 'tier', title: 'Best effort', status: 'skipped', actual: null }),
      checkOf({
        id: 'corpus',
        title: 'Failing extensions',
        status: 'fail',
        actual: measured(1241, 'extensions'),
        expected: atMost(36, 'extensions'),
        detail:
          'A long explanation that does not fit into one line of a log, because logs are narrow and words many.',
        remedy:
          'Fix the failing extensions, or record an exception with an owner and a review date in the policy.',
        findings: findingsOf(8),
      }),
      checkOf({ id: 'w', title: 'Community', status: 'warn', findings: findingsOf(1) }),
      checkOf({ id: 'n', title: 'Negative tests', status: 'inconclusive', actual: null }),
    ]
    const lines = renderLog({
      verdict: verdictOf({ checks, mode: 'rollback' }),
      headline: 'Fix the corpus.',
      verdictPath,
    })
    expect(lines.join('\n')).toMatchSnapshot()
    const own = lines.filter((line) => !line.includes('https://'))
    expect(Math.max(...own.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test.each([
    ['fail', 201, false],
    ['fail', 200, true],
    ['inconclusive', 1_000, true],
    ['inconclusive', 1_001, false],
  ] as const)('of a check that is %s, a finding of %i characters: whole is %s', (status, length, isWhole) => {
    const message = `${'x'.repeat(length - 14)}: do something`.slice(-length)
    const findings = [{ message, file: 'r.xml', line: 1 }]
    const verdict = verdictOf({ checks: [checkOf({ status, findings })] })
    const log = renderLog({ verdict, headline: 'x', verdictPath }).join(' ').replace(/\s+/g, ' ')
    expect(log.includes('do something (r.xml:1)')).toBe(isWhole)
  })

  test('says when a failing verdict does not block', () => {
    const verdict = verdictOf({ mode: 'rollback', checks: [checkOf({ status: 'fail' })] })
    expect(renderLog({ verdict, headline: 'x', verdictPath })[1]).toBe(
      '  rollback mode: reported, not blocking',
    )
  })

  test.each([
    [100, 1],
    [101, 2],
  ])('a line of %i characters takes %i', (length, count) => {
    const indent = '      → '.length
    const remedy = `${'x'.repeat(60)} ${'y'.repeat(length - indent - 61)}`
    const verdict = verdictOf({ checks: [checkOf({ status: 'fail', remedy })] })
    const lines = renderLog({ verdict, headline: 'x', verdictPath })
    expect(lines.filter((line) => /x{60}|y{20}/.test(line))).toHaveLength(count)
  })

  test('a word that is longer than a line stays whole', () => {
    const url = `https://ci.example.com/${'x'.repeat(120)}`
    const verdict = verdictOf({ checks: [checkOf({ status: 'fail', remedy: `See ${url} and then retry.` })] })
    expect(renderLog({ verdict, headline: 'x', verdictPath })).toContain(`      → See ${url}`)
  })

  test('holds no command and no control character, whatever strangers write', () => {
    fc.assert(
      fc.property(anyVerdict, hostileText, (verdict, text) => {
        for (const line of renderLog({ verdict, headline: text, verdictPath: text })) {
          expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u)
          expect(line.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  test('shows every check, with its mark', () => {
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        const lines = renderLog({ verdict, headline: 'x', verdictPath })
        const rows = lines.filter((line) => /^ {2}[✗?!✓–] /.test(line))
        expect(rows.length).toBeGreaterThanOrEqual(verdict.checks.length)
      }),
    )
  })
})
