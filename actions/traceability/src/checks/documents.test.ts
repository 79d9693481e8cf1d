import { type Instant, parseDuration } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { judge, judgeWeakenings, NO_CHANGES, NOW, policyOf } from '../fixtures/traceability-case.ts'
import { judgeTraceability } from '../gate.ts'
import type { DocumentStanding } from '../traceability-input.ts'

const ONE = { 'R-1': { unit_tests: ['tests/a.rs'] } }

describe('documents', () => {
  const DAY = 86_400_000
  const limit = parseDuration('30d')
  const document = (change: Partial<DocumentStanding>, aged = true): DocumentStanding => ({
    policy: { path: 'C.md', title: 'Change log', ...(aged && limit ? { 'max-age': limit } : {}) },
    shown: 'C.md',
    exists: true,
    history: undefined,
    links: { kind: 'none' },
    ...change,
  })
  const committed = (ago: number): DocumentStanding =>
    document({ history: { kind: 'committed', at: (NOW - ago) as Instant } })
  const cut = (ago: number): DocumentStanding =>
    document({ history: { kind: 'cut', notAfter: (NOW - ago) as Instant } })

  test.each<readonly [string, DocumentStanding, string, string | undefined]>([
    ['as old as it may be', committed(30 * DAY), 'traceability/documents-age', 'pass'],
    ['a moment too old', committed(30 * DAY + 1), 'traceability/documents-age', 'fail'],
    ['new', committed(0), 'traceability/documents-age', 'pass'],
    [
      'a little in the future, as clocks differ',
      committed(-5 * 60_000),
      'traceability/documents-age',
      'pass',
    ],
    ['in the future', committed(-5 * 60_000 - 1), 'traceability/documents-age', 'inconclusive'],
    ['of an unknown age in a shallow clone', cut(3 * DAY), 'traceability/documents-age', 'inconclusive'],
    ['too old even in a shallow clone', cut(31 * DAY), 'traceability/documents-age', 'fail'],
    [
      'not committed yet',
      document({ history: { kind: 'uncommitted' } }),
      'traceability/documents-age',
      'inconclusive',
    ],
    [
      'in no repository',
      document({ history: { kind: 'unknown', reason: 'no git' } }),
      'traceability/documents-age',
      'inconclusive',
    ],
    ['without a limit', document({}, false), 'traceability/documents-age', undefined],
    ['there', document({}), 'traceability/documents-exist', 'pass'],
    ['absent', document({ exists: false }), 'traceability/documents-exist', 'fail'],
    ['absent: no age', document({ exists: false }), 'traceability/documents-age', undefined],
    [
      'without links',
      document({ links: { kind: 'read', path: 'a.md', checked: 0, broken: [] } }),
      'traceability/documents-links',
      'pass',
    ],
    [
      'with a broken link',
      document({ links: { kind: 'read', path: 'a.md', checked: 2, broken: [{ message: 'x' }] } }),
      'traceability/documents-links',
      'fail',
    ],
    [
      'unreadable',
      document({ links: { kind: 'unreadable', path: 'a.md', finding: { message: 'x' } } }),
      'traceability/documents-links',
      'inconclusive',
    ],
    ['no Markdown', document({}), 'traceability/documents-links', undefined],
  ])('%s', async (_, standing, id, status) => {
    expect((await judge({ requirements: ONE, documents: [standing] })).get(id)?.status).toBe(status)
  })

  test('a shallow clone is distinguished from an old file, with what to do', async () => {
    const shallow = (await judge({ requirements: ONE, documents: [cut(DAY)] })).get(
      'traceability/documents-age',
    )
    expect(shallow).toMatchObject({ remedy: expect.stringContaining('fetch-depth: 0') })
    const old = (await judge({ requirements: ONE, documents: [committed(40 * DAY)] })).get(
      'traceability/documents-age',
    )
    expect(old).toMatchObject({ remedy: 'review the document and update it' })
    expect(old?.findings[0]).toMatchObject({
      subject: 'Change log',
      file: 'C.md',
      message: expect.stringContaining('40 days'),
    })
  })

  test('are judged although the matrix is not there', () => {
    const { checks } = judgeTraceability({
      policy: policyOf(),
      matrix: { kind: 'missing', path: 'm.json' },
      files: new Map(),
      tests: undefined,
      tags: undefined,
      results: undefined,
      lock: undefined,
      documents: [document({})],
      before: undefined,
      changes: NO_CHANGES,
      judgeWeakenings,
      now: NOW,
    })
    expect(checks.map(({ id }) => id)).toEqual([
      'traceability/matrix-well-formed',
      'traceability/documents-exist',
    ])
  })
})
