import { describe, expect, test } from 'vitest'
import { opened, outcomesOf } from './campaign.ts'
import type { Mutation } from './mutation.ts'
import { type Outcome, outcomeOf } from './oracle.ts'
import type { Judgement, Point, Prepared, Target } from './target.ts'
import { resultsTargets } from './targets/results.ts'

/** A format of lines, `name: word`, that ends with the number of its lines. */
const TEXT = 'a: pass\nb: fail\nc: pass\n3 tests\n'
const FAILURE: Point = { id: 'b', start: 8, end: 15 }

class Refusal extends Error {
  override readonly name = 'EvidenceError'
}

/** A reader that works. */
function failures(text: string): readonly string[] {
  const lines = text.split('\n')
  const count = lines.findLastIndex((line) => /^\d+ tests$/.test(line))
  if (count === -1 || lines[count] !== `${count} tests`) throw new Refusal('the number of tests')
  return lines.slice(0, count).flatMap((line) => {
    const [, name, word] = /^(\w+): (pass|fail)$/.exec(line) ?? []
    if (name === undefined) throw new Refusal('not a line')
    return word === 'fail' ? [name] : []
  })
}

type Read = (text: string) => readonly string[]

function judgementOf(found: readonly string[]): Judgement {
  const lost = found.length > 0 ? [] : [FAILURE]
  return { lost, decisive: lost, notes: 0, size: found.length }
}

const prepared = (read: Read, more: Partial<Prepared> = {}): Prepared => ({
  points: [FAILURE],
  notes: 0,
  judge: async (text) => judgementOf(read(text)),
  excuse: () => undefined,
  ...more,
})
const replaced = (start: number, end: number, text = ''): Mutation => ({
  name: 'a change',
  edits: [{ start, end, text }],
})
const outcome = (mutation: Mutation, read: Read, more: Partial<Prepared> = {}): Promise<Outcome> =>
  outcomeOf({ text: TEXT }, prepared(read, more), mutation)

const IN_A = replaced(3, 4, 'x')
const CUT_BEHIND = replaced(16, TEXT.length)
const WITHOUT_B = replaced(8, 16)
const B_PASSES = replaced(11, 15, 'pass')

describe('a reader that works', () => {
  test.each([
    ['refuses a broken line', IN_A, 'refused'],
    ['refuses a text that is cut', CUT_BEHIND, 'refused'],
    ['refuses a text without a line', WITHOUT_B, 'refused'],
    ['still finds the failure', replaced(0, 1, 'x'), 'fails'],
    ['finds it twice', replaced(8, 16, 'b: fail\nb: fail\n'), 'refused'],
  ])('%s', async (_, mutation, kind) => {
    expect(await outcome(mutation, failures)).toMatchObject({ kind })
  })

  test('may pass a file that its tool could have written', async () => {
    const excuse = () => ({ kind: 'plausible' as const, reason: 'another result' })
    expect(await outcome(B_PASSES, failures, { excuse })).toEqual({
      kind: 'excused',
      excuses: [{ kind: 'plausible', reason: 'another result' }],
    })
  })

  test('may not pass any other', async () => {
    expect(await outcome(B_PASSES, failures)).toMatchObject({
      kind: 'violation',
      what: 'passes without b, and no tool writes such a file',
      around: `was ${JSON.stringify(TEXT)}\n  is ${JSON.stringify(TEXT.replace('fail', 'pass'))}`,
    })
  })
})

describe('a reader that is broken', () => {
  const untilBroken: Read = (text) => {
    const whole = text.split('\n').findIndex((line) => !/^\w+: (?:pass|fail)$/.test(line))
    return text
      .split('\n')
      .slice(0, whole)
      .filter((line) => line.endsWith('fail'))
  }

  test('is caught where it stops at a broken line', async () => {
    const hidden = { kind: 'violation', what: 'passes, although b is there unchanged' }
    expect(await outcome(IN_A, untilBroken)).toMatchObject(hidden)
    // Nothing excuses that.
    const excuse = () => ({ kind: 'plausible' as const, reason: 'x' })
    expect(await outcome(IN_A, untilBroken, { excuse })).toMatchObject(hidden)
  })

  test('is caught where it passes a text that is cut', async () => {
    expect(await outcome(replaced(6, TEXT.length), untilBroken)).toMatchObject({
      what: 'passes without b, and no tool writes such a file',
    })
  })

  test('is not caught where something else still fails', async () => {
    const judge = async (): Promise<Judgement> => ({ lost: [FAILURE], decisive: [], notes: 0, size: 1 })
    expect(await outcome(B_PASSES, untilBroken, { judge })).toEqual({ kind: 'fails', hasNotes: false })
  })

  test.each([
    ['a defect', new TypeError('x is not a function'), 'throws TypeError: x is not a function'],
    ['text', 'no', 'throws no'],
  ])('is caught where it throws %s', async (_, reason, what) => {
    const judge = () => Promise.reject(reason)
    expect(await outcome(IN_A, failures, { judge })).toMatchObject({
      kind: 'violation',
      what: expect.stringContaining(what),
    })
  })

  test('is caught where it gives more than there can be', async () => {
    const judge = async () => ({ ...judgementOf(['b']), size: 2_000 })
    expect(await outcome(IN_A, failures, { judge })).toMatchObject({ what: 'gives 2000 records' })
  })

  test('is caught where it takes too long', async () => {
    const judge = async () => {
      const { user } = process.threadCpuUsage()
      while (process.threadCpuUsage().user - user < 2_050_000);
      return judgementOf(['b'])
    }
    expect(await outcome(IN_A, failures, { judge })).toMatchObject({
      what: expect.stringMatching(/^took \d{4} ms$/),
    })
  })
})

describe('what is there unchanged', () => {
  const nothing: Read = () => []
  const hidden = { what: 'passes, although b is there unchanged' }
  const touched = { what: 'passes without b, and no tool writes such a file' }

  test.each([
    ['a change before it', replaced(0, 1, 'x'), hidden],
    ['a cut behind it', CUT_BEHIND, hidden],
    ['the record twice', replaced(8, 15, 'b: failb: fail'), hidden],
    ['a part of the record twice', replaced(9, 11, ': : '), touched],
    ['something written right behind it', replaced(16, 17, 'x'), touched],
    ['a cut in it', replaced(12, TEXT.length), touched],
  ])('with %s', async (_, mutation, expected) => {
    expect(await outcome(mutation, nothing)).toMatchObject(expected)
  })

  test('does not include a record whose heading changed', async () => {
    const points = [{ ...FAILURE, context: [{ start: 0, end: 2 }] }]
    const judge = async (): Promise<Judgement> => ({ lost: points, decisive: points, notes: 0, size: 0 })
    expect(await outcome(replaced(0, 1, 'x'), nothing, { points, judge })).toMatchObject(touched)
  })

  test('does not include what became the content of another text', async () => {
    const markup = (text: string) => text.replace(/'.*/s, '')
    expect(await outcome(replaced(3, 4, "'"), nothing, { markup })).toMatchObject(touched)
  })
})

describe('over the mutations of a real file', () => {
  const target = resultsTargets().find(({ fixture }) => fixture.endsWith('/one-failure.xml'))
  const run = async (one: Target) => {
    const plan = { seed: 'x', mutations: 150 }
    const found: Outcome[] = []
    for await (const { outcome: each } of outcomesOf(
      await opened(one),
      { target: 0, from: 0, to: 150 },
      plan,
    ))
      found.push(each)
    return found
  }
  const kinds = (outcomes: readonly Outcome[]) => new Set(outcomes.map(({ kind }) => kind))

  test('the reader of this project hides nothing', async () => {
    expect(target).toBeDefined()
    if (target === undefined) return
    const found = kinds(await run(target))
    expect(found).not.toContain('violation')
    expect(found).toContain('refused')
    expect(found).toContain('fails')
  })

  test('one that passes what it cannot read is caught', async () => {
    if (target === undefined) return
    const lenient: Target = {
      ...target,
      prepare: async () => {
        const strict = await target.prepare()
        const passed: Judgement = { lost: strict.points, decisive: strict.points, notes: 0, size: 0 }
        return { ...strict, judge: (text) => strict.judge(text).catch(() => passed) }
      },
    }
    const found = await run(lenient)
    expect(found.filter(({ kind }) => kind === 'violation').length).toBeGreaterThan(50)
  })
})
