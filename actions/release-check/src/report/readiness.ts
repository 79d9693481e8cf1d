import type { Judged } from '@governance-gates/action-kit'
import { type Check, type CheckStatus, statusOf } from '@governance-gates/core'
import { type Block, renderDocument } from '@governance-gates/report'
import type { ReleaseDecision } from '../gate.ts'

/** The dimensions of a release, by how the ids of their checks begin. */
const DIMENSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Tag and version', ['tag', 'version', 'manifest']],
  ['Change log', ['changelog']],
  ['Deprecations', ['deprecations']],
  ['Cadence', ['cadence']],
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

/** What is to be released. */
interface Candidate {
  readonly tag: string
  readonly commit: string
}

/** How ready a release is, dimension by dimension: for the summary, and as files. */
export function readiness(
  decision: ReleaseDecision,
  { tag, commit }: Candidate,
): Pick<Judged, 'overview' | 'attachments'> {
  const dimensions = dimensionsOf(decision.checks)
  const json = { schema: 'governance.readiness/v1', tag, commit, dimensions: dimensions.map(dimensionJson) }
  const table = readinessTable(dimensions)
  const markdown = renderDocument(`Readiness of ${tag === '' ? 'a release' : tag} at ${commit}`, [
    table,
    ...dimensions.flatMap(dimensionBlocks),
  ])
  const notes = decision.notes
  return {
    overview: [table],
    attachments: [
      { output: 'readiness', kind: 'readiness', text: `${JSON.stringify(json, null, 2)}\n` },
      { output: 'readiness-report', kind: 'readiness', extension: 'md', text: markdown },
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
  return {
    name,
    status,
    open: open.map(({ id, title, status: standing, remedy }) => ({ id, title, status: standing, remedy })),
  }
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

/** What is open in a dimension, for the report that stands alone. */
function dimensionBlocks({ name, checks }: Dimension): readonly Block[] {
  const open = checks.filter(({ status }) => status !== 'pass')
  if (open.length === 0) return []
  return [
    {
      kind: 'table',
      title: name,
      columns: [{ header: '' }, { header: 'What' }, { header: 'Why' }, { header: 'What to do' }],
      rows: open.map(({ status, title, findings, remedy }) => [
        { status },
        title,
        findings[0]?.message ?? '',
        remedy ?? '',
      ]),
    },
  ]
}
