import type { Result } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { Selection } from './selection.ts'

interface Row extends Omit<Partial<Result>, 'attributes'> {
  readonly suite?: string
  readonly class?: string
  readonly file?: string
  readonly area?: string
}

const row = (
  subject: string,
  status: Result['status'],
  { suite, class: className, file, area, ...more }: Row = {},
): Result => ({
  subject,
  status,
  attributes: {
    ...(suite === undefined ? {} : { suite }),
    ...(className === undefined ? {} : { class: className }),
    ...(file === undefined ? {} : { file }),
    ...(area === undefined ? {} : { area }),
  },
  ...more,
})

/** The subjects that a selection keeps of some files, in order, and how many it keeps although they do not say so. */
function select(
  wanted: Readonly<Record<string, readonly string[]>>,
  ...files: readonly (readonly Result[])[]
): {
  readonly subjects: readonly string[]
  readonly kept: number
  readonly leftOut: number
  readonly unmet: readonly string[]
} {
  const subjects: string[] = []
  const selection = new Selection(wanted, ({ subject }) => subjects.push(subject))
  for (const file of files) {
    for (const result of file) selection.take(result)
    selection.endOfFile()
  }
  return { subjects, kept: selection.kept, leftOut: selection.leftOut, unmet: selection.unmet() }
}

const sync = { area: ['sync'] }
const good = row('good', 'pass', { suite: 'S', class: 'C', area: 'sync' })
const other = row('other', 'pass', { suite: 'T', class: 'D', area: 'draw' })
const lost = (place: Row = {}) => row('lost', 'fail', place)

describe('a failing result without the attribute that is asked for', () => {
  test.each<[string, readonly Result[], boolean]>([
    ['is kept beside a selected one of its class', [good, lost({ suite: 'S', class: 'C' }), other], true],
    ['is kept in a suite that is selected', [good, lost({ suite: 'S', class: 'E' }), other], true],
    ['is kept before its suite is known to be selected', [lost({ suite: 'S' }), other, good], true],
    [
      'is kept in a suite around a selected one',
      [row('in', 'pass', { suite: 'S > T', area: 'sync' }), lost({ suite: 'S' })],
      true,
    ],
    ['is left out in a suite that is not selected', [good, other, lost({ suite: 'T' })], false],
    [
      'is left out in a class of a selected suite that says what it is',
      [good, row('x', 'pass', { suite: 'S', class: 'E', area: 'draw' }), lost({ suite: 'S', class: 'E' })],
      false,
    ],
    [
      'is left out in a suite whose passing tests do without it',
      [good, row('x', 'pass', { suite: 'T' }), lost({ suite: 'T' })],
      false,
    ],
    [
      'is kept in a suite where only what failed does without it',
      [good, row('x', 'skip', { suite: 'T' }), row('y', 'fail', { suite: 'T' }), lost({ suite: 'T' })],
      true,
    ],
    ['is kept where it is alone in its suite', [good, other, lost({ suite: 'U' })], true],
    [
      'is kept where nothing has suites, and something is selected',
      [row('g', 'pass', { area: 'sync' }), row('o', 'pass', { area: 'draw' }), lost()],
      true,
    ],
    [
      'is left out where nothing has suites, and all belongs elsewhere',
      [row('o', 'pass', { area: 'draw' }), lost()],
      false,
    ],
    ['is kept where nothing says anything', [lost()], true],
    [
      'is left out where it says otherwise',
      [good, row('lost', 'fail', { suite: 'S', class: 'C', area: 'draw' })],
      false,
    ],
  ])('%s', (_, results, isKept) => {
    const { subjects, kept } = select(sync, results)
    expect(subjects.includes('lost')).toBe(isKept)
    expect(kept > 0).toBe(isKept)
  })

  test('is judged within its file', () => {
    expect(select(sync, [good], [other, lost({ suite: 'T' })]).subjects).toEqual(['good'])
  })

  test('says why it is there', () => {
    const messages: (string | undefined)[] = []
    const selection = new Selection(sync, ({ message }) => messages.push(message))
    for (const result of [good, lost({ suite: 'S', message: 'boom' })]) selection.take(result)
    selection.endOfFile()
    expect(messages).toEqual([undefined, 'boom (select keeps it although it has no area)'])
  })

  test('comes before the rerun of it that passed', () => {
    const again = row('lost', 'pass', { suite: 'S', area: 'sync', rerun: true })
    expect(select(sync, [lost({ suite: 'S' }), again, good]).subjects).toEqual(['lost', 'lost', 'good'])
  })

  test('that did not fail is left out, as before', () => {
    for (const status of ['pass', 'skip', 'flaky', 'not-applicable'] as const) {
      expect(select(sync, [good, row('x', status, { suite: 'S' })])).toEqual({
        subjects: ['good'],
        kept: 0,
        leftOut: 1,
        unmet: [],
      })
    }
  })

  test('does not make up for a value that nothing has', () => {
    expect(select(sync, [lost()]).unmet).toEqual(['area: sync'])
  })

  test('is kept for one of several attributes, if it has the others', () => {
    const wanted = { area: ['sync'], os: ['linux'] }
    const full = { ...good, attributes: { ...good.attributes, os: 'linux' } }
    const half = (os: string) => ({ ...lost({ suite: 'S' }), attributes: { suite: 'S', os } })
    expect(select(wanted, [full, half('linux')]).subjects).toEqual(['good', 'lost'])
    expect(select(wanted, [full, half('windows')]).subjects).toEqual(['good'])
  })

  test('without a tier is kept as well', () => {
    expect(
      select({ tier: ['core'] }, [row('g', 'pass', { suite: 'S', tier: 'core' }), lost({ suite: 'S' })])
        .subjects,
    ).toEqual(['g', 'lost'])
  })

  test('counts without waiting once too many wait', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => row(`lost ${index}`, 'fail', { suite: 'T' }))
    const { kept } = select(sync, [row('x', 'pass', { suite: 'T' }), ...many])
    expect(kept).toBe(1)
  })
})

describe('a result of more than one test', () => {
  const inner = row('in', 'pass', { suite: 'S > T', class: 'm.C' })
  test.each<[string, Readonly<Record<string, readonly string[]>>, readonly Result[], boolean]>([
    [
      'is kept for a suite below it',
      { suite: ['S > T'] },
      [inner, lost({ suite: 'S', whole: 'suite' })],
      true,
    ],
    [
      'is kept for a suite below it of which nothing ran',
      { suite: ['S > T'] },
      [lost({ suite: 'S', whole: 'suite' })],
      true,
    ],
    [
      'is left out for a suite beside it',
      { suite: ['S > T'] },
      [inner, lost({ suite: 'S > U', whole: 'suite' })],
      false,
    ],
    [
      'is left out for a suite whose name begins so',
      { suite: ['Sync'] },
      [lost({ suite: 'S', whole: 'suite' })],
      false,
    ],
    ['is kept for a class of its module', { class: ['m.C'] }, [lost({ class: 'm', whole: 'suite' })], true],
    [
      'is kept for an attribute of a test in it',
      sync,
      [row('in', 'pass', { suite: 'S > T', area: 'sync' }), lost({ suite: 'S', whole: 'suite' })],
      true,
    ],
    [
      'is left out where every test in it belongs elsewhere',
      sync,
      [good, row('in', 'pass', { suite: 'T > U', area: 'draw' }), lost({ suite: 'T', whole: 'suite' })],
      false,
    ],
    [
      'is kept for a suite in its file',
      { suite: ['S'] },
      [row('in', 'pass', { suite: 'S', file: 'a' }), lost({ file: 'a', whole: 'file' })],
      true,
    ],
    [
      'is left out for a suite in another file',
      { suite: ['S'] },
      [
        row('in', 'pass', { suite: 'S', file: 'a' }),
        row('x', 'pass', { suite: 'T', file: 'b' }),
        lost({ file: 'b', whole: 'file' }),
      ],
      false,
    ],
    [
      'is kept for a suite, where its file did not load',
      { suite: ['S'] },
      [row('in', 'pass', { suite: 'S', file: 'a' }), lost({ file: 'b', whole: 'file' })],
      true,
    ],
    [
      'is kept for everything, if it is of the run',
      { suite: ['S'] },
      [row('in', 'pass', { suite: 'S' }), lost({ whole: 'run' })],
      true,
    ],
  ])('%s', (_, wanted, results, isKept) => {
    expect(select(wanted, results).subjects.includes('lost')).toBe(isKept)
  })
})

test('without a select everything is kept at once', () => {
  expect(select({}, [good, other, lost()])).toEqual({
    subjects: ['good', 'other', 'lost'],
    kept: 0,
    leftOut: 0,
    unmet: [],
  })
})
