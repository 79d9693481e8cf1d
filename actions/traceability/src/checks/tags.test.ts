import { describe, expect, test } from 'vitest'
import { decide, inventoryOf, judge, saidBy } from '../fixtures/traceability-case.ts'
import type { TagReading } from '../traceability-input.ts'

describe('tags', () => {
  const tag = (file: string, id: string, line = 1) => ({ id, file, shown: file, line })
  const reading = (...tags: TagReading['tags']): TagReading => ({
    files: ['tests/a.rs', 'tests/b.rs'],
    tags,
    problems: [],
  })
  const requirements = { 'R-1': { unit_tests: ['tests/a.rs'] }, 'R-2': { unit_tests: [] } }

  const at = (test: string, id: string) => ({ ...tag('tests/a.rs', id), test })

  test.each<readonly [string, readonly string[], TagReading, readonly string[]]>([
    ['each of which the matrix names', ['tests/a.rs::x'], reading(at('x', 'R-1')), ['pass']],
    [
      'of which the matrix names another',
      ['tests/a.rs::x'],
      reading(at('x', 'R-1'), at('y', 'R-2')),
      ['pass'],
    ],
    ['of a file that the matrix names', ['tests/a.rs'], reading(at('x', 'R-1')), ['pass']],
    [
      'of a file that the matrix names for another requirement',
      ['tests/a.rs'],
      reading(at('x', 'R-1'), at('y', 'R-2')),
      ['fail', 'R-2: tests/a.rs has a tag for it, but the matrix names tests/a.rs only for R-1'],
    ],
    [
      'that the matrix names for another requirement',
      ['tests/a.rs::x'],
      reading(at('x', 'R-2')),
      [
        'fail',
        'R-2: tests/a.rs::x has a tag for it, but the matrix names tests/a.rs::x only for R-1',
        'R-1: the matrix names tests/a.rs::x for it, but tests/a.rs::x has tags only for R-2',
      ],
    ],
    ['whose file has a tag of its own', ['tests/a.rs::x'], reading(tag('tests/a.rs', 'R-2')), ['pass']],
  ])('of tests %s', async (_, named, tags, said) => {
    const given = { 'R-1': { unit_tests: named }, 'R-2': { unit_tests: [] } }
    const checks = await judge({ requirements: given, tags })
    expect(saidBy(checks.get('traceability/tags-contradictions'))).toEqual(said)
  })

  test('of tests trace the test, and not all of its file', async () => {
    const decision = await decide({ requirements, tags: reading(at('x', 'R-2'), at('y', 'R-1')) })
    const evidence = decision.standings.map(({ cells }) =>
      [...cells.values()].flatMap((cell) => cell.evidence),
    )
    // Where the matrix names the file, all of it counts.
    expect(evidence.map((each) => each.map(({ path }) => path))).toEqual([['tests/a.rs'], ['tests/a.rs::x']])
  })

  test.each<readonly [string, TagReading, Readonly<Record<string, readonly unknown[]>>]>([
    [
      'none',
      reading(),
      {
        'traceability/tags-files': ['pass'],
        'traceability/tags-orphaned': ['pass'],
        'traceability/tags-contradictions': ['pass'],
      },
    ],
    ['that agree', reading(tag('tests/a.rs', 'R-1')), { 'traceability/tags-contradictions': ['pass'] }],
    [
      'that add what the matrix does not say',
      reading(tag('tests/b.rs', 'R-2')),
      { 'traceability/tags-orphaned': ['pass'], 'traceability/tags-contradictions': ['pass'] },
    ],
    [
      'that are orphaned',
      reading(tag('tests/b.rs', 'R-7', 4)),
      {
        'traceability/tags-orphaned': [
          'fail',
          'R-7: orphaned: a test names it, but no requirement has this id',
        ],
        'traceability/tags-contradictions': ['pass'],
      },
    ],
    [
      'that contradict the matrix',
      reading(tag('tests/a.rs', 'R-2')),
      {
        'traceability/tags-contradictions': [
          'fail',
          'R-2: tests/a.rs has a tag for it, but the matrix names tests/a.rs only for R-1',
          'R-1: the matrix names tests/a.rs for it, but tests/a.rs has tags only for R-2',
        ],
      },
    ],
    [
      'that add to what the matrix says of the test',
      reading(tag('tests/a.rs', 'R-1'), tag('tests/a.rs', 'R-2')),
      { 'traceability/tags-contradictions': ['fail', expect.stringContaining('R-2')] },
    ],
    ['in no file', { files: [], tags: [], problems: [] }, { 'traceability/tags-files': ['inconclusive'] }],
    [
      'in a file that cannot be read',
      { ...reading(), problems: [{ message: 'is not UTF-8 text' }] },
      { 'traceability/tags-files': ['inconclusive', 'is not UTF-8 text'] },
    ],
  ])('%s', async (_, tags, expected) => {
    const checks = await judge({ requirements, tags })
    for (const [id, said] of Object.entries(expected)) expect(saidBy(checks.get(id)), id).toEqual(said)
  })

  test('trace a test as the matrix does', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/b.rs'])
    const decision = await decide({
      requirements,
      tags: reading(tag('tests/b.rs', 'R-2'), tag('tests/b.rs', 'R-7')),
      tests,
    })
    expect(decision.coverage?.coverage).toEqual({ part: 2, whole: 2 })
    expect(decision.categories).toEqual(['unit_tests', 'tags'])
    expect(decision.standings[1]).toMatchObject({ state: 'covered' })
    expect(decision.standings[1]?.cells.get('tags')?.evidence).toMatchObject([
      { path: 'tests/b.rs', source: 'tag' },
    ])
  })

  test('contradict no glob, which speaks of no test in particular', async () => {
    const named = { 'R-0': { unit_tests: ['tests/*.rs'] }, 'R-1': { unit_tests: ['tests/a.rs'] } }
    const globs = { 'tests/*.rs': ['tests/a.rs', 'tests/b.rs'] }
    const tags = reading(tag('tests/a.rs', 'R-1'), tag('tests/b.rs', 'R-1'))
    const checks = await judge({ requirements: named, globs, tags })
    expect(saidBy(checks.get('traceability/tags-contradictions'))).toEqual(['pass'])
    const other = await judge({ requirements: named, globs, tags: reading(tag('tests/a.rs', 'R-0')) })
    expect(other.get('traceability/tags-contradictions')?.status).toBe('fail')
  })

  test('of unknown requirements trace nothing', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/b.rs'])
    const decision = await decide({ requirements, tags: reading(tag('tests/b.rs', 'R-7')), tests })
    expect(decision.untraced.map(({ name }) => name)).toEqual(['tests/b.rs'])
  })
})
