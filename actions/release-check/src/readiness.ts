import type { Judged } from '@governance-gates/action-kit'
import { type Check, type CheckStatus, statusOf } from '@governance-gates/core'
import type { Block } from '@governance-gates/report'
import type { ReleaseDecision } from './gate.ts'

/** The dimensions of a release, by how the ids of their checks begin. */
const DIMENSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Tag and version', ['tag', 'version', 'manifest']],
  ['Change log', ['changelog']],
  ['Deprecations', ['deprecations']],
  ['CI', ['ci']],
  ['Open blockers', ['blockers']],
  ['Verdicts of the gates', ['verdicts']],
  ['Criteria of 1.0', ['one-zero']],
]

interface Dimension {
  readonly name: string
  readonly status: CheckStatus
  readonly checks: readonly Check[]
}

/** How ready a release is, dimension by dimension: for the summary, and as files. */
export function readiness(decision: ReleaseDecision, tag: string): Pick<Judged, 'blocks' | 'attachments'> {
  const dimensions = dimensionsOf(decision.checks)
  const json = { schema: 'governance.readiness/v1', tag, dimensions: dimensions.map(dimensionJson) }
  const notes = decision.notes
  return {
    blocks: [readinessTable(dimensions)],
    attachments: [
      { output: 'readiness', kind: 'readiness', text: `${JSON.stringify(json, null, 2)}\n` },
      ...(notes === undefined
        ? []
        : [{ output: 'release-notes', kind: 'release-notes', extension: 'md', text: `${notes}\n` }]),
    ],
  }
}

function dimensionsOf(checks: readonly Check[]): readonly Dimension[] {
  return DIMENSIONS.flatMap(([name, prefixes]) => {
    const own = checks.filter(({ id }) =>
      prefixes.some((prefix) => id === prefix || id.startsWith(`${prefix}.`)),
    )
    return own.length === 0 ? [] : [{ name, status: worstOf(own), checks: own }]
  })
}

function worstOf(checks: readonly Check[]): CheckStatus {
  const status = statusOf(checks)
  return status === 'pass' && checks.some((check) => check.status === 'warn') ? 'warn' : status
}

function dimensionJson({ name, status, checks }: Dimension): object {
  const open = checks.filter((check) => check.status !== 'pass')
  return { name, status, open: open.map(({ id, title, remedy }) => ({ id, title, remedy })) }
}

function readinessTable(dimensions: readonly Dimension[]): Block {
  return {
    kind: 'table',
    title: 'Readiness',
    columns: [{ header: '' }, { header: 'Dimension' }, { header: 'What to do' }],
    rows: dimensions.map(({ name, status, checks }) => [
      { status },
      name,
      checks.find((check) => check.status === status && check.remedy !== undefined)?.remedy ?? '',
    ]),
  }
}
