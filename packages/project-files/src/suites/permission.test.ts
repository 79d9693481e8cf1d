import { describe, expect, test } from 'vitest'
import { readClassification } from './read-classification.ts'

const read = (text: string) => readClassification(`[suite.unit]\nfiles = ["a"]\n${text}`, 'a.toml')
const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

const BOTH = 'owner = "o"\nreason = "r"\n'

describe('a quarantine', () => {
  test('has an owner, days and reasons', async () => {
    const { quarantines } = await read(`[quarantine.flaky]
category = "FLAKE-TIMING"
owner = "TopazFalcon"
quarantined = "2026-02-10"
expires = "2026-02-17"
bead = "bd-1"
evidence = "https://ci.example.com/run/12345"
repro = "cargo test flaky"
reason = "Intermittent timeout"
remove_when = "Two green runs"`)
    expect(quarantines).toEqual([
      {
        test: 'flaky',
        line: 3,
        category: 'FLAKE-TIMING',
        owner: 'TopazFalcon',
        quarantined: '2026-02-10',
        expires: '2026-02-17',
        bead: 'bd-1',
        evidence: 'https://ci.example.com/run/12345',
        repro: 'cargo test flaky',
        reason: 'Intermittent timeout',
        removeWhen: 'Two green runs',
      },
    ])
  })

  test('needs only its owner, reason and days, which TOML knows without quotes', async () => {
    const { quarantines, unread } = await read(
      `[quarantine."tests/a b.rs"]\n${BOTH}quarantined = 2026-02-28\nexpires = 2026-02-28\nremove-when = "done"\nbead = ""`,
    )
    expect(quarantines).toEqual([
      {
        test: 'tests/a b.rs',
        line: 3,
        owner: 'o',
        reason: 'r',
        quarantined: '2026-02-28',
        expires: '2026-02-28',
        removeWhen: 'done',
      },
    ])
    expect(unread).toEqual([])
  })
})

describe('a waiver', () => {
  test('has an owner, days and a scope', async () => {
    const { waivers } = await read(`[waiver.ext_must_pass]
owner = "TopazForest"
created = "2026-02-10"
expires = 2026-02-24
bead = "bd-1f42.4.4"
reason = "blocked upstream"
scope = "both"
remove-when = "all pass"`)
    expect(waivers).toEqual([
      {
        gate: 'ext_must_pass',
        line: 3,
        owner: 'TopazForest',
        created: '2026-02-10',
        expires: '2026-02-24',
        bead: 'bd-1f42.4.4',
        reason: 'blocked upstream',
        scope: 'both',
        removeWhen: 'all pass',
      },
    ])
  })
})

describe('a permission', () => {
  const DAYS = 'created = 2026-02-01\nexpires = 2026-02-02\n'

  test.each([
    ['[waiver.g]', 'waiver.g has no owner, no created, no expires, no reason', 3],
    ['[quarantine.g]', 'quarantine.g has no owner, no quarantined, no expires, no reason', 3],
    [`[waiver.g]\n${DAYS}owner = "o"`, 'waiver.g has no reason', 3],
    [`[waiver.g]\n${DAYS}reason = "r"\nowner = " "`, 'waiver.g has no owner', 3],
    [
      `[quarantine.g]\nowner = "o"\nquarantined = 2026-02-01\nexpires = 2026-02-02`,
      'quarantine.g has no reason',
      3,
    ],
    [
      `[quarantine.g]\nreason = "r"\nquarantined = 2026-02-01\nexpires = 2026-02-02`,
      'quarantine.g has no owner',
      3,
    ],
    [`[quarantine.g]\n${BOTH}quarantined = 2026-02-01`, 'quarantine.g has no expires', 3],
    [`[waiver.g]\n${BOTH}created = 2026-02-01\nexpires = ' '`, 'waiver.g has no expires', 3],
    [`[waiver.g]\n${BOTH}created = ""\nexpires = 2026-02-02`, 'waiver.g has no created', 3],
    [`[waiver.g]\n${BOTH}quarantined = 2026-02-01\nexpires = 2026-02-02`, 'waiver.g has no created', 3],
    [
      `[quarantine.g]\n${BOTH}created = 2026-02-01\nexpires = 2026-02-02`,
      'quarantine.g has no quarantined',
      3,
    ],
    [`[waiver.g]\n${DAYS}owner = 7\nreason = "r"`, 'waiver.g.owner: expected text, found 7', 6],
    [`[waiver.g]\n${DAYS}${BOTH}scope = ["full"]`, 'waiver.g.scope: expected text, found a list', 8],
    [`[waiver.g]\n${BOTH}created = "2026-02-30"`, 'waiver.g.created: expected a date such as 2026-02-28', 6],
    [`[waiver.g]\n${BOTH}created = "2026-2-3"`, 'waiver.g.created: expected a date such as 2026-02-28', 6],
    [`[waiver.g]\n${BOTH}created = "tomorrow"`, 'found "tomorrow"', 6],
    [`[waiver.g]\n${BOTH}created = 20260203`, 'found 20260203', 6],
    [`[waiver.g]\n${BOTH}created = 2026-02-03T00:00:00Z`, 'found 2026-02-03T00:00:00Z', 6],
    [`[waiver.g]\n${BOTH}created = 2026-02-03T00:00:00`, 'found 2026-02-03T00:00:00', 6],
    [`[waiver.g]\n${BOTH}created = 2026-02-30`, 'not valid TOML', 6],
    [
      `[waiver.g]\n${BOTH}created = 2026-02-03\nexpires = "2026-02-02"`,
      'waiver.g expires on 2026-02-02, before it was given (created = 2026-02-03)',
      7,
    ],
    [
      `[quarantine.g]\n${BOTH}expires = 2025-12-31\nquarantined = 2026-01-01`,
      'quarantine.g expires on 2025-12-31, before it was given (quarantined = 2026-01-01)',
      6,
    ],
    [
      `[waiver.g]\n${DAYS}${BOTH}remove_when = "x"\nremove-when = "y"`,
      'appears twice, spelled differently',
      9,
    ],
    ['[waiver]\ng = "x"', 'waiver.g: expected a table, found "x"', 4],
    ['[[quarantine]]\nowner = "x"', 'quarantine: expected a table, found a list', 3],
  ])('is refused: %j', async (text, message, line) => {
    await expect(read(text)).rejects.toThrow(refusal(message, line))
  })

  test('that is misspelled grants nothing, and is named', async () => {
    const { waivers, unread } = await read(`[waivers.g]\n${DAYS}${BOTH}`)
    expect(waivers).toEqual([])
    expect(unread).toEqual([{ key: 'waivers', line: 3 }])
  })
})
