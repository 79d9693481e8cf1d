import { describe, expect, it } from 'vitest'
import { after, DAY, HOUR, historyOf, type ToldVerdict } from '../fixtures/incident-case.ts'
import { type Cause, type CauseSettings, causesOf } from './cause.ts'

const SETTINGS: CauseSettings = { after: 1, closeAfter: 3, sameWithin: 14 * DAY }

const bad = (...failing: string[]): ToldVerdict => ({ checks: [{ status: 'fail', subjects: failing }] })
const good = (...listed: string[]): ToldVerdict => ({ checks: [{ status: 'pass' }], listed })
const skipped = (): ToldVerdict => ({ checks: [{ status: 'skipped' }] })
const unknown = (file?: string): ToldVerdict => ({
  checks: [{ status: 'inconclusive', ...(file === undefined ? {} : { file }) }],
})

/** The moment of a verdict by its place, from 0: an hour after the one before. */
const moment = (index: number) => after((index + 1) * HOUR)

const causes = (told: readonly ToldVerdict[], settings: Partial<CauseSettings> = {}) => {
  const placed = told.map((each, index) => ({
    at: moment(index),
    commit: String(index).padStart(40, '0'),
    ...each,
  }))
  return causesOf(historyOf(placed), 'conformance-gate', { ...SETTINGS, ...settings })
}

const subjects = ({ members }: Cause) => members.map(({ symptom }) => symptom.subject)
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `s${from + index}`)

describe('how many failing verdicts confirm a cause', () => {
  it.each<[number, readonly ToldVerdict[], readonly boolean[]]>([
    [1, [bad('a')], [true]],
    [2, [bad('a')], [false]],
    [2, [bad('a'), bad('a')], [true]],
    [2, [bad('a'), unknown(), bad('a')], [true]],
    [2, [bad('a'), good('a'), bad('a')], [false]],
    [2, [bad('a'), good('a')], []],
  ])('after %d: %#', (count, told, confirmed) => {
    const failing = causes(told, { after: count }).filter(({ kind }) => kind === 'failing')
    expect(failing.map(({ isConfirmed }) => isConfirmed)).toEqual(confirmed)
  })

  it('the clock begins with the first of them', () => {
    expect(causes([bad('a'), bad('a')], { after: 2 })[0]?.since).toBe(moment(0))
  })
})

describe('how many green verdicts end one', () => {
  it.each<[string, readonly ToldVerdict[], boolean]>([
    ['two of three', [good('a'), good('a')], false],
    ['three', [good('a'), good('a'), good('a')], true],
    ['three without the subject', [good('b'), good('b'), good('b')], false],
    ['two and one without it', [good('a'), good('a'), good('b')], false],
    ['three that were skipped', [skipped(), skipped(), skipped()], false],
    ['three that could not be measured', [unknown(), unknown(), unknown()], false],
    ['three, with one in between that could not say', [good('a'), skipped(), good('a'), good('a')], true],
    ['three, broken by a failing one', [good('a'), good('a'), bad('a'), good('a')], false],
  ])('%s: %#', (_, told, isOver) => {
    const [cause] = causes([bad('a'), ...told])
    expect(cause?.endedAt !== undefined).toBe(isOver)
  })

  it('all that failed must be green', () => {
    const told = [bad('a', 'b'), good('a'), good('a'), good('a')]
    expect(causes(told)[0]?.endedAt).toBeUndefined()
  })

  it('names the verdicts', () => {
    const greens = [good('a'), good('a'), good('a')]
    const [cause] = causes([bad('a'), ...greens])
    expect(cause?.members[0]?.greens.map(({ at }) => at)).toEqual([moment(1), moment(2), moment(3)])
  })
})

describe('what one cause is', () => {
  it('everything that the same commit brought', () => {
    expect(causes([bad('a', 'b')]).map(subjects)).toEqual([['a', 'b']])
  })

  it('not what another commit brought', () => {
    expect(causes([bad('a'), bad('a', 'b')]).map(subjects)).toEqual([['a'], ['b']])
  })

  it('what the same commit brings when it runs again', () => {
    const commit = 'c'.repeat(40)
    const told = [
      { ...bad('a'), commit },
      { ...bad('a', 'b'), commit },
    ]
    const [cause, ...others] = causes(told)
    expect(others).toEqual([])
    expect(cause?.joined).toMatchObject([{ at: moment(1), count: 1 }])
  })

  it.each([
    [8, 2],
    [9, 1],
    [10, 1],
  ])('%d subjects and one more: %d causes', (count, expected) => {
    const before = many(count)
    expect(causes([bad(...before), bad(...before, 'x')])).toHaveLength(expected)
  })

  it('what cannot be measured because of the same file, apart from what fails', () => {
    const told = [unknown('r.json'), unknown('r.json'), bad('a')]
    const found = causes(told)
    expect(found.map(({ kind }) => kind)).toEqual(['unmeasured', 'failing'])
  })
})

describe('what comes back', () => {
  const over = [bad('a'), good('a'), good('a'), good('a')]

  it('within the window is the same cause, with a new clock', () => {
    const [cause, ...others] = causes([...over, bad('a')])
    expect(others).toEqual([])
    expect(cause).toMatchObject({ since: moment(4), endedAt: undefined, flips: 1 })
  })

  it.each([
    [14 * DAY, 1],
    [14 * DAY + 1, 2],
  ])('%d ms later there are %d causes', (later, expected) => {
    expect(causes([...over, { ...bad('a'), at: after(later, moment(3)) }])).toHaveLength(expected)
  })

  it('counts how many times', () => {
    const told = [bad('a'), good('a'), bad('a'), good('a'), bad('a')]
    expect(causes(told)[0]?.flips).toBe(2)
  })
})

describe('verdicts out of their order', () => {
  const SLOW = 'a'.repeat(40)
  const HEAD = 'b'.repeat(40)
  const OLD = { commit: SLOW, run: '100' }
  const NEW = { commit: HEAD, run: '105' }

  it('a slow run of an older commit is not the newest, and does not replace the one that is', () => {
    const [cause] = causes([
      { ...bad('a'), ...NEW },
      { ...good('a'), ...OLD },
      { ...good('a'), ...NEW },
      { ...good('a'), commit: HEAD, run: '110' },
    ])
    expect(cause?.members[0]?.greens.map(({ run }) => run)).toEqual(['105', '110'])
  })

  it('a slow run shows what fails all the same', () => {
    expect(
      causes([
        { ...good('a'), ...NEW },
        { ...bad('a'), ...OLD, attempt: 1 },
      ]),
    ).toHaveLength(1)
  })

  it('a commit that was never judged in its time is old all the same when it is run again', () => {
    expect(
      causes([
        { ...good('a'), ...NEW },
        { ...bad('a'), ...OLD, attempt: 2 },
      ]),
    ).toEqual([])
    const again = { ...bad('a'), ...OLD, run: '106', attempt: 2 }
    expect(causes([{ ...good('a'), ...NEW }, again])).toHaveLength(1)
  })

  it('where a run is not known, the later verdict is of the newer commit', () => {
    const told = [
      { ...bad('a'), commit: HEAD },
      { ...good('a'), ...OLD },
    ]
    expect(causes(told)[0]?.members[0]?.greens).toHaveLength(1)
  })
})
