import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameBytes } from '../names/name-bytes.ts'
import { NameList } from '../names/name-list.ts'
import type { CampaignEvidence } from './campaign.ts'
import { REPEAT_RULES, RESULT_STATUSES, type Result, type WhatRepeatsMean } from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import type { ResultRows, RowKind } from './result-rows.ts'
import { isTroubled } from './subject-history.ts'

const written = new NameBytes()

function rowsOf(results: readonly Result[]): ResultRows {
  const names = new NameList()
  const kinds: RowKind[] = []
  const kindOf = results.map(({ subject, status, tier, rerun }) => {
    written.write(subject)
    names.push(written.bytes, 0, written.length)
    const known = kinds.findIndex(
      (kind) => kind.status === status && kind.tier === tier && kind.rerun === rerun,
    )
    if (known !== -1) return known
    return (
      kinds.push({
        status,
        ...(tier === undefined ? {} : { tier }),
        ...(rerun === undefined ? {} : { rerun }),
      }) - 1
    )
  })
  const resultAt = (row: number) => results[row] ?? { subject: '', status: 'error' as const }
  const { length, bytes, starts, ends } = names
  return { length, bytes, starts, ends, kindOf: Uint16Array.from(kindOf), kinds, resultAt }
}

/** How the results of a file come: one by one, or together wherever none of them failed. */
type Manner = 'alone' | 'together'

interface File {
  readonly shard: string
  readonly results: readonly Result[]
}

function add(ledger: ResultLedger, { shard, results }: File, manner: Manner): readonly Result[] {
  const repeated: Result[] = []
  let together: Result[] = []
  ledger.open(`${shard}.jsonl`, { label: shard, kind: 'declared' })
  const end = () => {
    ledger.addRows(rowsOf(together), (result) => repeated.push(result))
    together = []
  }
  for (const result of results) {
    if (manner === 'together' && !isTroubled(result.status)) together.push(result)
    else {
      end()
      ledger.add(result)
    }
  }
  end()
  return repeated
}

/** Everything that can be asked of a campaign. */
function asked({ naming, ...evidence }: CampaignEvidence, subjects: readonly string[]): unknown {
  if (naming.kind === 'counts') return evidence
  return {
    ...evidence,
    tiers: [...evidence.tiers],
    complete: naming.complete,
    entries: [...naming.entries()],
    found: subjects.map((subject) => [
      naming.find(subject),
      naming.standings(subject),
      naming.otherName(subject),
    ]),
  }
}

const subject = fc.constantFrom('a', 'b', 'c', 'é', '😀', '\ud83d', 'x (in y)')
const result: fc.Arbitrary<Result> = fc.record(
  {
    subject,
    status: fc.oneof(fc.constantFrom(...RESULT_STATUSES), fc.constant('pass' as const)),
    tier: fc.oneof(
      { weight: 30, arbitrary: fc.constant('t') },
      { weight: 1, arbitrary: fc.constantFrom('u', 'v') },
    ),
    rerun: fc.boolean(),
    evidenceLine: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['subject', 'status', 'tier', 'evidenceLine'] },
)
const files = fc.array(
  fc.record({ shard: fc.constantFrom('s', 't'), results: fc.array(result, { maxLength: 12 }) }),
  { maxLength: 4 },
)
const manner = fc.constantFrom<Manner>('alone', 'together')
const ruled = fc.constantFrom<WhatRepeatsMean>(...REPEAT_RULES)

describe('rows count as the results that they are', () => {
  test('in every evidence, beside results that come one by one', () => {
    const watched = fc.constantFrom<ReadonlySet<string>>(new Set(), new Set(['a']))
    fc.assert(
      fc.property(
        files,
        ruled,
        watched,
        fc.array(manner, { minLength: 4, maxLength: 4 }),
        (all, rule, names, manners) => {
          const [ledger, expected] = [new ResultLedger(rule, names), new ResultLedger(rule, names)]
          for (const [index, file] of all.entries()) {
            add(expected, file, 'alone')
            add(ledger, file, manners[index] ?? 'together')
          }
          const subjects = ['a', 'b', 'c', 'é', '😀', '\ud83d', 'x (in y)', 'x']
          expect(asked(ledger.evidence(), subjects)).toEqual(asked(expected.evidence(), subjects))
        },
      ),
      { numRuns: 3_000 },
    )
  })

  test('in the order of their tiers, and in too many of them', () => {
    const results = Array.from({ length: 40 }, (_, index) => ({
      subject: `s${index}`,
      status: 'pass' as const,
      tier: `t${(index * 3) % 35}`,
    }))
    const [ledger, expected] = [new ResultLedger('worst'), new ResultLedger('worst')]
    add(ledger, { shard: 's', results }, 'together')
    add(expected, { shard: 's', results }, 'alone')
    expect(asked(ledger.evidence(), [])).toEqual(asked(expected.evidence(), []))
    expect(ledger.evidence().problems).not.toEqual([])
  })

  test('where more come than keep their names', () => {
    const many = Array.from({ length: 100_600 }, (_, index) => ({
      subject: `s${index % 100_300}`,
      status: index === 7 ? ('fail' as const) : ('pass' as const),
    }))
    const [ledger, expected] = [new ResultLedger('worst'), new ResultLedger('worst')]
    const repeated = add(ledger, { shard: 's', results: many }, 'together')
    add(expected, { shard: 's', results: many }, 'alone')
    const subjects = ['s0', 's7', 's99999', 's100000', 's100299', 's100300']
    expect(asked(ledger.evidence(), subjects)).toEqual(asked(expected.evidence(), subjects))
    expect(ledger.evidence().tally).toMatchObject({ pass: 100_299, fail: 1 })
    expect(ledger.evidence().repeats.results).toBe(300)
    expect(repeated).toHaveLength(300)
  })

  test('in more files than a code of a subject can count', () => {
    const [ledger, expected] = [new ResultLedger('worst'), new ResultLedger('worst')]
    const rare = { subject: 'rare', status: 'skip' as const }
    for (let index = 0; index < 600; index++) {
      const results = [{ subject: 'often', status: 'pass' as const }, ...(index % 256 === 0 ? [rare] : [])]
      add(ledger, { shard: `s${index}`, results }, 'together')
      add(expected, { shard: `s${index}`, results }, 'alone')
    }
    expect(asked(ledger.evidence(), ['rare', 'often'])).toEqual(asked(expected.evidence(), ['rare', 'often']))
    expect(ledger.evidence().repeats.results).toBe(0)
  })
})
