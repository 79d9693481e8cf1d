import { EvidenceReader } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { type Check, type Instant, ResultLedger } from '@governance-gates/core'
import { writeBaseline } from '@governance-gates/evidence'
import { createFolder, type Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readResults } from './results.ts'

const CHECK = { scope: { campaign: 'tests' } } as unknown as Check

function results(): string {
  const ledger = new ResultLedger('worst')
  ledger.open('evidence')
  ledger.add({ subject: 'a', status: 'pass' })
  ledger.add({ subject: 'b', status: 'fail' })
  ledger.add({ subject: 'c', status: 'skip' })
  const pieces = writeBaseline({
    generatedAt: Date.UTC(2026, 1, 1) as Instant,
    commit: 'abc',
    thresholdsVersion: 'v1',
    campaigns: new Map([['tests', ledger.evidence()]]),
  })
  return [...pieces].join('')
}

async function listings(files: Files, gate: string, subjects: readonly string[]) {
  using folder = createFolder(files)
  const evidence = new EvidenceReader(openWorkspace(folder.path, folder.path))
  const read = await readResults(evidence, `${gate}.verdict.json`, gate)
  return subjects.map((subject) => read.listing(CHECK, subject))
}

test('what a gate judged lies beside its verdict', async () => {
  const files = { 'conformance-gate.baseline.json': results() }
  expect(await listings(files, 'conformance-gate', ['a', 'b', 'c', 'd'])).toEqual([
    'good',
    'bad',
    'absent',
    'absent',
  ])
})

test('perf-budget leaves measurements', async () => {
  const measurements = [{ metric: 'load', value: 1, unit: 'ms' }]
  const files = { 'perf-budget.baseline.json': { measurements } }
  expect(await listings(files, 'perf-budget', ['load', 'start'])).toEqual(['good', 'absent'])
})

test('without the file nothing is contained in a verdict', async () => {
  expect(await listings({}, 'conformance-gate', ['a'])).toEqual(['absent'])
})
