import {
  type CampaignEvidence,
  EMPTY_TALLY,
  type Instant,
  isFailure,
  RESULT_STATUSES,
  ResultLedger,
  type ResultStatus,
  type Tally,
} from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBaseline } from './read-baseline.ts'
import { type BaselineContent, writeBaseline } from './write-baseline.ts'

type Row = readonly [subject: string, status: ResultStatus, tier?: string | undefined]

function evidenceOf(rows: readonly Row[]): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  ledger.open('evidence')
  for (const [subject, status, tier] of rows)
    ledger.add({ subject, status, ...(tier === undefined ? {} : { tier }) })
  return ledger.evidence()
}

function countsOf(tiers: Readonly<Record<string, Partial<Tally>>>): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  ledger.open('evidence')
  for (const [tier, tally] of Object.entries(tiers))
    ledger.count({ tier, tally: { ...EMPTY_TALLY, ...tally } })
  return ledger.evidence()
}

/** As beyond 100,000 subjects, where only those that did not simply pass keep their names. */
function withoutPassingNames(evidence: CampaignEvidence): CampaignEvidence {
  const { naming } = evidence
  if (naming.kind === 'counts') return evidence
  const failing = [...naming.entries()].filter(([, { status }]) => isFailure(status))
  return { ...evidence, naming: { ...naming, complete: false, entries: () => failing } }
}

const textOf = (content: BaselineContent) => [...writeBaseline(content)].join('')
const write = (campaigns: Readonly<Record<string, CampaignEvidence>>) =>
  textOf({
    generatedAt: Date.UTC(2026, 1, 8) as Instant,
    commit: 'abc1234',
    thresholdsVersion: '2026-02-08.v1',
    campaigns: new Map(Object.entries(campaigns)),
  })

const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '1', '10', '2', 'a"b\\c', 'ü > ☃', '\u2028'),
  fc.string({ minLength: 1, unit: 'binary' }),
)
const rows: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.tuple(
    names,
    fc.constantFrom(...RESULT_STATUSES),
    fc.option(fc.constantFrom('official', '__proto__', '2', 'community'), { nil: undefined }),
  ),
  { minLength: 1, maxLength: 12, selector: ([subject]) => subject },
)

describe('a baseline that was written', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(names, rows, (campaign, subjects) => {
        const evidence = evidenceOf(subjects)
        const text = textOf({
          generatedAt: 0 as Instant,
          commit: '',
          thresholdsVersion: 'v1',
          campaigns: new Map([[campaign, evidence]]),
        })
        const baseline = readBaseline(text)
        expect(baseline.holdsEveryCampaign).toBe(true)
        expect([...baseline.campaigns.keys()]).toEqual([campaign])
        const read = baseline.campaigns.get(campaign)
        expect(read?.tally).toEqual(evidence.tally)
        expect(read?.tiers).toEqual(evidence.tiers)
        expect(read?.failing).toBeUndefined()
        expect(read?.subjects).toEqual(
          new Map(
            subjects.map(([subject, status, tier]) => [
              subject,
              tier === undefined ? { status } : { status, tier },
            ]),
          ),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('names only failing subjects where others have no names', () => {
    fc.assert(
      fc.property(rows, (subjects) => {
        const evidence = withoutPassingNames(evidenceOf(subjects))
        const campaign = readBaseline(write({ corpus: evidence })).campaigns.get('corpus')
        const failing = subjects.filter(([, status]) => isFailure(status)).map(([subject]) => subject)
        expect(campaign).toEqual({
          tally: evidence.tally,
          tiers: evidence.tiers,
          failing: new Set(failing),
          ...(failing.length === 0 ? {} : { failures: new Map(failing.map((subject) => [subject, 1])) }),
        })
      }),
    )
  })

  test('has only counts where the evidence has only counts', () => {
    const evidence = countsOf({ official: { pass: 6, 'not-applicable': 1 }, community: { pass: 3, fail: 1 } })
    const campaign = readBaseline(write({ corpus: evidence })).campaigns.get('corpus')
    expect(campaign).toEqual({ tally: evidence.tally, tiers: evidence.tiers })
  })

  test('is the same text whatever the order', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (subjects, seed) => {
        const shuffled = subjects.toSorted(
          ([left], [right]) => ((left.length * seed) % 7) - ((right.length * seed) % 7),
        )
        const [one, other] = [evidenceOf(subjects), evidenceOf(shuffled)]
        expect(write({ a: other, b: one })).toBe(write({ b: one, a: other }))
        expect(write({ a: one, b: one })).toBe(write({ a: other, b: other }))
      }),
    )
  })

  test('is made for people and for diffs', () => {
    const evidence = evidenceOf([
      ['b', 'pass', 'official'],
      ['a', 'fail'],
    ])
    const counts = (change: object) => ({
      error: 0,
      fail: 0,
      flaky: 0,
      'not-applicable': 0,
      pass: 0,
      skip: 0,
      total: 1,
      ...change,
    })
    const expected = {
      schema: 'governance.baseline/v1',
      generatedAt: '2026-02-08T00:00:00Z',
      commit: 'abc1234',
      thresholdsVersion: '2026-02-08.v1',
      campaigns: {
        corpus: {
          counts: counts({ fail: 1, pass: 1, total: 2 }),
          tiers: { official: counts({ pass: 1 }) },
          subjects: { a: { status: 'fail' }, b: { status: 'pass', tier: 'official' } },
          failures: { a: 1 },
        },
      },
    }
    expect(write({ corpus: evidence })).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  test('is refused where nothing could be measured against it', () => {
    const unusable = { ...evidenceOf([['a', 'pass']]), problems: [{ message: 'is truncated' }] }
    expect(() => write({ corpus: unusable })).toThrow(
      'the evidence of campaign "corpus" is unusable: is truncated',
    )
    expect(() => write({ corpus: evidenceOf([]) })).toThrow('campaign "corpus" has zero results')
    expect(() => readBaseline(write({}))).toThrow('campaigns: the report has zero results')
  })

  test('of 100,000 subjects is read in good time', () => {
    const many = Array.from({ length: 100_000 }, (_, index): Row => [`subject ${index}`, 'pass', 'official'])
    const text = write({ corpus: evidenceOf(many) })
    // Of the processor, in microseconds: that does not grow when the machine has other work.
    const start = process.cpuUsage()
    expect(readBaseline(text).campaigns.get('corpus')?.subjects?.size).toBe(100_000)
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })
})

describe('a baseline that somebody changed', () => {
  const evidence = evidenceOf([
    ['a', 'pass', 'official'],
    ['b', 'fail', 'official'],
    ['c', 'skip'],
  ])
  const text = write({ corpus: evidence })
  const named = withoutPassingNames(evidence)
  const failingOnly = write({ corpus: named })
  const change = (from: string | RegExp, to: string, source = text) => {
    expect(source).toMatch(from)
    return source.replace(from, to)
  }

  test.each([
    [change('"pass": 1', '"pass": 2'), 'counts.total is 3, but the statuses add up to 4'],
    [change('"total": 3', '"total": 4'), 'campaigns.corpus.counts.total is 4'],
    [change('"pass": 1', '"pass": "1"'), 'counts.pass: expected a whole number, 0 or more, found "1"'],
    [change('"pass": 1', '"pass": true'), 'counts.pass: expected a whole number, 0 or more, found true'],
    [change('"pass": 1,', ''), 'counts.pass: it is missing'],
    [change('"status": "fail"', '"status": "pass"'), 'counts.pass is 1, but the subjects add up to 2'],
    [change('"status": "fail"', '"status": "FAIL"'), 'subjects.b.status: expected one of'],
    [change('"status": "fail",', ''), 'subjects.b.status: it is missing'],
    [change('"tier": "official"', '"tier": "other"'), 'but the subjects add up to'],
    [change('"tier": "official"', '"tier": 3'), 'subjects.a.tier: expected text'],
    [change('"c": {', '"b": {'), '"b" appears twice'],
    [change('"subjects": {', '"subjects": {"d": {"status": "pass"},'), 'but the subjects add up to 2'],
    [change('"commit"', '"comit"'), 'commit: it is missing'],
    [change('"commit"', '"note": "x", "commit"'), 'the document: unknown key "note"'],
    [change('"status": "skip"', '"status": "skip", "note": "x"'), 'subjects.c: unknown key "note"'],
    [change('"counts"', '"count"'), 'campaigns.corpus.counts: it is missing; expected a value'],
    [change('"subjects"', '"failing": [], "subjects"'), 'has both subjects and failing'],
    [change('2026-02-08T00:00:00Z', 'yesterday'), 'generatedAt: expected an ISO 8601 instant'],
    [change('"pass": 1', '"pass": 2').replace('"total": 3', '"total": 4'), 'but the subjects add up to 1'],
    [change(/"b"/g, '"c"', failingOnly), undefined],
    [change('"b"', '"c"', failingOnly), 'failures and the failing subjects disagree about'],
    [change('"b"', '"b", "c"', failingOnly), 'failing names 2 subjects, but 1 are counted'],
    [change('"b"', '"b", "b"', failingOnly), 'failing lists a subject more than once'],
    [
      change(/"failing": \[[^\]]*\]/, '"failing": []', failingOnly),
      'failing names 0 subjects, but 1 are counted',
    ],
    [change('"b"', '""', failingOnly), 'failing[0]: expected text that is not empty'],
  ])('is refused where it contradicts itself (%#)', (changed, message) => {
    if (message === undefined) expect(() => readBaseline(changed)).not.toThrow()
    else
      expect(() => readBaseline(changed)).toThrow(
        expect.objectContaining({
          name: 'EvidenceError',
          message: expect.stringContaining(message),
          line: expect.any(Number),
        }),
      )
  })

  test('is refused where a tier is larger than the whole', () => {
    const larger = write({ corpus: countsOf({ official: { pass: 1 } }) })
    const tier = larger.lastIndexOf('"pass": 1')
    const changed =
      larger.slice(0, tier) +
      larger.slice(tier).replace('"pass": 1', '"pass": 2').replace('"total": 1', '"total": 2')
    expect(() => readBaseline(changed)).toThrow('counts.pass is 1, but the tiers add up to 2')
  })

  test('is refused where a campaign counts nothing', () => {
    const none = write({ corpus: countsOf({ official: { pass: 1 } }) }).replaceAll(': 1', ': 0')
    expect(() => readBaseline(none)).toThrow('campaigns.corpus.counts.total: the report has zero results')
  })

  test('is refused at every cut', () => {
    for (let length = 0; length < text.length - 1; length++) {
      expect(() => readBaseline(text.slice(0, length))).toThrow('truncated')
    }
  })
})
