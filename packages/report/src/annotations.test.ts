import { type Check, measured } from '@governance-gates/core'
import { anyVerdict, checkOf, checksOf, findingsOf, verdictOf } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Annotation, annotationLine, type PlaceOfCheck } from './annotation.ts'
import { annotationsOf } from './annotations.ts'

const nowhere: PlaceOfCheck = () => undefined

const PAGE =
  'https://github.com/governance-gates/governance-gates/blob/main/docs/rules/conformance-gate/pass-rate.md'

describe('annotationsOf', () => {
  test('tells what was wanted, what was found, what to do, and where it is set', () => {
    const check = checkOf({
      status: 'fail',
      actual: measured(79.999, '%'),
      detail: '960 of 1,201 pass.',
      remedy: 'Fix them.',
      findings: findingsOf(7),
    })
    const place: PlaceOfCheck = ({ rule }) => ({ file: '.github/governance.yml', line: rule.length })
    expect(annotationsOf(verdictOf({ checks: [check] }), place)).toEqual([
      {
        level: 'error',
        title: 'Pass rate (corpus)',
        message: [
          'Wanted ≥ 80%, found 79.99%.',
          '960 of 1,201 pass.',
          ...[0, 1, 2, 3, 4].map((index) => `- ext-${index}: timed out (reports/corpus.xml:${index + 1})`),
          '2 more findings in the verdict file',
          'What to do: Fix them.',
          'Set in .github/governance.yml:26',
          PAGE,
        ].join('\n'),
      },
    ])
  })

  describe('of a check whose findings name code', () => {
    const at = (line: number, file = 'src/sum.py') => ({
      message: 'boom',
      subject: `case ${line}`,
      file,
      line,
    })
    const places = (findings: readonly ReturnType<typeof at>[], more: readonly Check[] = []) => {
      const checks = [checkOf({ status: 'fail', findings }), ...more]
      const policy: PlaceOfCheck = () => ({ file: 'policy.yml', line: 1 })
      return annotationsOf(verdictOf({ checks }), policy).map(({ file, line }) => `${file}:${line}`)
    }

    test('are there', () => {
      expect(places([at(3), at(4)])).toEqual(['src/sum.py:3', 'src/sum.py:4'])
    })

    test('and not in a report that is evidence', () => {
      expect(places([at(3, 'reports/corpus.xml')])).toEqual(['undefined:undefined'])
    })

    test('each place once, also where several checks name it', () => {
      const again = checkOf({ id: 'b', status: 'fail', findings: [at(3), at(5)] })
      expect(places([at(3), at(3)], [again])).toEqual(['src/sum.py:3', 'src/sum.py:5'])
    })

    test('every check before more of one check, and ten at most', () => {
      const many = Array.from({ length: 12 }, (_, index) => at(index + 1))
      const shown = places(many, [checkOf({ id: 'b', status: 'fail' })])
      expect(shown.slice(0, 3)).toEqual(['src/sum.py:1', 'undefined:undefined', 'src/sum.py:2'])
      expect(shown).toHaveLength(10)
    })
  })

  test.each([
    ['strict', 'fail', 'error'],
    ['strict', 'inconclusive', 'error'],
    ['strict', 'warn', 'warning'],
    ['rollback', 'fail', 'warning'],
    ['rollback', 'inconclusive', 'error'],
    ['rollback', 'warn', 'warning'],
    ['observe', 'fail', 'warning'],
    ['observe', 'inconclusive', 'warning'],
  ] as const)('%s: %s is an %s', (mode, status, level) => {
    const annotations = annotationsOf(verdictOf({ mode, checks: [checkOf({ status })] }), nowhere)
    expect(annotations.map((annotation) => annotation.level)).toEqual([level])
  })

  test('passing and skipped checks have none', () => {
    const checks = [checkOf(), checkOf({ id: 'b', status: 'skipped' })]
    expect(annotationsOf(verdictOf({ checks }), nowhere)).toEqual([])
  })

  test('a rule that no key sets has no place, and one that is in no catalogue no page', () => {
    const check = checkOf({ status: 'fail', rule: 'https://example.org/' })
    expect(annotationsOf(verdictOf({ checks: [check] }), nowhere)).toEqual([
      { level: 'error', title: 'Pass rate (corpus)', message: 'Wanted ≥ 80%, found 84.5%.' },
    ])
  })

  test('the title says what the rule was applied to', () => {
    const check = checkOf({ status: 'warn', scope: { campaign: 'corpus', tier: 'core' } })
    const [annotation] = annotationsOf(verdictOf({ checks: [check] }), nowhere)
    expect(annotation?.title).toBe('Pass rate (corpus, core)')
  })

  test.each([
    [9, 9, PAGE],
    [10, 10, PAGE],
    [11, 10, '1 more in the verdict file'],
    [1210, 10, '1,200 more in the verdict file'],
  ])('%i failing checks make %i annotations', (count, shown, note) => {
    const checks = [...checksOf(count, 'warn'), ...checksOf(count, 'fail')]
    const annotations = annotationsOf(verdictOf({ checks }), nowhere)
    for (const level of ['error', 'warning']) {
      const messages = annotations
        .filter((annotation) => annotation.level === level)
        .map(({ message }) => message)
      expect(messages).toHaveLength(shown)
      expect(messages.at(-1)?.split('\n')[1]).toBe(note)
      expect(messages.slice(0, -1).join()).not.toContain('more in the verdict file')
    }
  })

  test('in rollback, what fails comes before what only warns', () => {
    const checks = [...checksOf(3, 'warn'), ...checksOf(9, 'fail')]
    const titles = annotationsOf(verdictOf({ mode: 'rollback', checks }), nowhere).map(({ title }) => title)
    const shown = [...checksOf(9, 'fail'), ...checksOf(1, 'warn')]
    expect(titles).toEqual(shown.map(({ title }) => `${title} (corpus)`))
  })

  test.each([
    ['fail', 201, false],
    ['fail', 200, true],
    ['inconclusive', 1_000, true],
    ['inconclusive', 1_001, false],
  ] as const)('of a check that is %s, a finding of %i characters: whole is %s', (status, length, isWhole) => {
    const message = `${'x'.repeat(length - 14)}: do something`
    const messagesOf = (file: string) =>
      annotationsOf(
        verdictOf({ checks: [checkOf({ status, findings: [{ message, file, line: 1 }] })], evidence: [] }),
        nowhere,
      ).map((annotation) => annotation.message.includes(message))
    expect(messagesOf('src/a.ts')).toEqual([isWhole])
  })

  test('a long message keeps its end', () => {
    const long = 'x'.repeat(5000)
    const findings = findingsOf(9).map((finding) => ({
      ...finding,
      message: long,
      subject: long,
      file: long,
    }))
    const checks = checksOf(12, 'fail').map((check, index) => ({
      ...check,
      detail: long,
      remedy: `Fix ${long}`,
      findings: findings.map((finding, at) => ({ ...finding, subject: `${index}.${at}${long}` })),
    }))
    const message = annotationsOf(verdictOf({ checks }), nowhere).at(-1)?.message ?? ''
    expect(message).toHaveLength(4000)
    expect(message).toMatch(/…\nWhat to do: Fix x+…\n2 more in the verdict file\n.*pass-rate\.md$/)
  })

  test('holds no command and no control character, whatever strangers write', () => {
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        for (const { title, message } of annotationsOf(verdict, nowhere)) {
          expect(message.length).toBeLessThanOrEqual(4000)
          expect(title).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u)
          expect(message.replaceAll('\n', ' ')).not.toMatch(/##\[|[\p{Cc}\p{Cf}]/u)
          expect(message).not.toMatch(/^\s*::/m)
        }
      }),
    )
  })
})

test.each<[string, Annotation]>([
  ['notice: Evidence: nothing', { level: 'notice', title: 'Evidence', message: 'nothing' }],
  ['error: a.yml: Rate: low', { level: 'error', file: 'a.yml', title: 'Rate', message: 'low' }],
  [
    'warning: a.yml:3: Rate: low\n  To do: more',
    { level: 'warning', file: 'a.yml', line: 3, title: 'Rate', message: 'low\nTo do: more' },
  ],
])('%s', (line, annotation) => {
  expect(annotationLine(annotation)).toBe(line)
})
