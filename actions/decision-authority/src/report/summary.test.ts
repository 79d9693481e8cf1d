import { describe, expect, it } from 'vitest'
import type { AuditReports } from '../audit-evidence.ts'
import { type CaseChanges, incomplete, inputOf, known, review } from '../fixtures/decision-case.ts'
import { decide } from '../gate.ts'
import { metBlocks, overviewBlocks } from './summary.ts'

const decided = (decisions: string, changes: CaseChanges = {}) =>
  decide({ kind: 'change', input: inputOf(decisions, changes) })

function rowsOf(decisions: string, changes: CaseChanges = {}): readonly unknown[] {
  return overviewBlocks(decided(decisions, changes)).flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  )
}

const NO_REPORTS: AuditReports = {
  read: [],
  faults: [],
  advisoriesOf: () => [],
  unsafeOf: () => ({ status: 'not-measured', why: [] }),
  licenceOf: () => undefined,
}

const WHEN = 'when: { paths: "src/**" }'
const DANA = '{ approvals: { from: "@dana" } }'

describe('the table of decisions', () => {
  it('says who can do what, of each that applies', () => {
    const decisions = `  a: { title: A change, ${WHEN}, require: { all: [ ${DANA}, { changelog: entry } ] } }
  b: { ${WHEN}, require: { any: [ ${DANA}, { changelog: entry } ] } }
  c: { when: { paths: "docs/**" }, require: ${DANA} }
`
    expect(rowsOf(decisions)).toEqual([
      [
        'A change',
        { status: 'fail' },
        'ask @dana to approve; describe the change in CHANGELOG.md, below Unreleased',
        'src/search.rs',
      ],
      [
        'b',
        { status: 'fail' },
        'ask @dana to approve; or describe the change in CHANGELOG.md, below Unreleased',
        'src/search.rs',
      ],
    ])
  })

  it('asks for nothing that another way has made unnecessary', () => {
    const decisions = `  a: { ${WHEN}, require: { all: [ { any: [ ${DANA}, { approvals: { from: "@lee" } } ] }, { changelog: entry } ] } }
  b: { ${WHEN}, require: { all: [ { any: [ { approvals: { from: "@lee" } }, { approvals: { from: "@sam" } } ] }, { changelog: entry } ] } }
`
    const changes = { facts: { reviews: known([review('dana')]) } }
    const entry = 'describe the change in CHANGELOG.md, below Unreleased'
    expect(rowsOf(decisions, changes)).toEqual([
      ['a', { status: 'fail' }, entry, 'src/search.rs'],
      ['b', { status: 'fail' }, `ask @lee to approve, or ask @sam to approve; ${entry}`, 'src/search.rs'],
    ])
    const checks = decided(decisions, changes).checks.map(({ remedy, findings }) => [
      remedy,
      findings.map(({ message }) => message).filter((each) => each.startsWith('does not count')),
    ])
    expect(checks.slice(0, 2)).toEqual([
      [entry, []],
      [
        'ask @lee to approve',
        ['does not count: @dana approved, but is not one of those whose approval counts'],
      ],
    ])
  })

  it('asks first for what tells whether a decision applies', () => {
    const facts = { files: incomplete([]) }
    const decisions = `  a: { ${WHEN}, require: ${DANA} }\n`
    expect(rowsOf(decisions, { facts })).toEqual([
      ['a', { status: 'inconclusive' }, 'read it whole; or ask @dana to approve', 'it is cut'],
    ])
    expect(decided(decisions, { facts }).checks[0]?.remedy).toBe('read it whole')
  })

  it('names a remedy where only the second of two missing things has one', () => {
    const decisions = `  a: { ${WHEN}, require: { audit: { evidence: a.json, fail-from: low } } }\n`
    const missing: AuditReports['faults'] = [{ text: 'a.json: cut off' }, { text: 'x', remedy: 'audit x' }]
    const audit = { reportsOf: () => ({ ...NO_REPORTS, faults: missing }) }
    const added = {
      change: 'added',
      ecosystem: 'npm',
      name: 'x',
      version: '1.0.0',
      source: 'npm:x',
      file: 'package-lock.json',
      line: 1,
    } as const
    const differences = { dependencies: known([added]) }
    expect(rowsOf(decisions, { audit, differences })).toEqual([
      ['a', { status: 'inconclusive' }, 'audit x', 'src/search.rs'],
    ])
  })

  it('asks for nothing of what is decided', () => {
    const changes = { facts: { reviews: known([review('dana')]) } }
    expect(rowsOf(`  a: { ${WHEN}, require: ${DANA} }\n`, changes)).toEqual([
      ['a', { status: 'pass' }, '', 'src/search.rs'],
    ])
  })
})

describe('the list of what is decided', () => {
  const changes = { facts: { reviews: known([review('dana'), review('sam')]) } }

  it.each([
    ['one', DANA, ['a: @dana approved the head aaaaaaa']],
    [
      'the one of several that is met',
      `{ any: [ { changelog: entry }, ${DANA} ] }`,
      ['a: @dana approved the head aaaaaaa'],
    ],
    ['what is met twice, once', `{ all: [ ${DANA}, ${DANA} ] }`, ['a: @dana approved the head aaaaaaa']],
    ['nothing that is open', '{ changelog: entry }', []],
  ])('says %s', (_, require, items) => {
    expect(metBlocks(decided(`  a: { ${WHEN}, require: ${require} }\n`, changes))).toEqual([
      { kind: 'list', title: 'Who decided', items },
    ])
  })
})
