import { describe, expect, it } from 'vitest'
import { inputOf } from '../fixtures/decision-case.ts'
import { checkPatterns } from './unmatched-check.ts'

const { matcher } = inputOf('')

const judge = (files: readonly string[], ...patterns: readonly string[]) =>
  checkPatterns({
    patterns: patterns.map((pattern, index) => ({ key: `decisions.d${index}`, line: index + 3, pattern })),
    policyFile: 'governance.yml',
    files,
    matcher,
  }).map(({ id, status, findings }) => [
    id,
    status,
    findings.map(({ subject = '', message, line }) => `${line} ${subject}: ${message}`),
  ])

const ID = 'decision-authority/unmatched'

describe('the patterns of a policy', () => {
  it('name files', () => {
    expect(judge(['src/a.ts', 'docs/b.md'], 'src/**', '**/*.md')).toEqual([[ID, 'pass', []]])
  })

  it('are shown where they name none', () => {
    expect(judge(['src/api/a.ts'], 'src/ap/**', 'src/**', 'Src/**')).toEqual([
      [ID, 'warn', ['3 decisions.d0: src/ap/** names no file', '5 decisions.d2: Src/** names no file']],
    ])
    expect(judge([], 'src/**')).toEqual([[ID, 'warn', ['3 decisions.d0: src/** names no file']]])
  })

  it('are not asked about where there are none', () => {
    expect(judge(['a'])).toEqual([])
  })
})
