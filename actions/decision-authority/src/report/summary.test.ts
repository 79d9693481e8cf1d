import { describe, expect, it } from 'vitest'
import { type CaseChanges, inputOf, known, review } from '../fixtures/decision-case.ts'
import { decide } from '../gate.ts'
import { metBlocks, overviewBlocks } from './summary.ts'

const decided = (decisions: string, changes: CaseChanges = {}) =>
  decide({ kind: 'change', input: inputOf(decisions, changes) })

function rowsOf(decisions: string, changes: CaseChanges = {}): readonly unknown[] {
  return overviewBlocks(decided(decisions, changes)).flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  )
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
