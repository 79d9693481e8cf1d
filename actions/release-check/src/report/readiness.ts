import type { Judged } from '@governance-gates/action-kit'
import { type Check, type CheckStatus, worstStatus } from '@governance-gates/core'
import { type Block, renderDocument } from '@governance-gates/report'
import type { ReleaseDecision } from '../gate.ts'
import type { ChangelogReading } from '../release-evidence.ts'
import { DIMENSIONS, type Dimension } from '../rules/rule-family.ts'
import { FAMILIES } from '../rules.ts'

const DIMENSION_OF: ReadonlyMap<string, Dimension> = new Map(
  FAMILIES.flatMap(({ dimension, rules }) => rules.map(({ id }) => [id, dimension] as const)),
)

/** How ready a release is in one dimension. */
interface Standing {
  readonly name: Dimension
  readonly status: CheckStatus
  readonly checks: readonly Check[]
}

/** What is to be released. */
interface Candidate {
  readonly tag: string
  readonly commit: string
  /** Undefined where the policy names none. */
  readonly changelog: ChangelogReading | undefined
}

/** How ready a release is, dimension by dimension: for the summary, and as files. */
export function readiness(
  decision: ReleaseDecision,
  { tag, commit, changelog }: Candidate,
): Pick<Judged, 'overview' | 'attachments'> {
  const standings = standingsOf(decision.checks)
  const json = { schema: 'governance.readiness/v1', tag, commit, dimensions: standings.map(standingJson) }
  const hasNoLog = changelog === undefined && decision.version !== undefined
  const table = readinessTable(standings, hasNoLog ? [NO_CHANGELOG] : [])
  const markdown = renderDocument(`Readiness of ${tag === '' ? 'a release' : tag} at ${commit}`, [
    table,
    ...standings.flatMap(standingBlocks),
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

function standingsOf(checks: readonly Check[]): readonly Standing[] {
  const own = Map.groupBy(checks, ({ rule }) => DIMENSION_OF.get(rule))
  return DIMENSIONS.flatMap((name) => {
    const found = own.get(name)
    return found === undefined ? [] : [{ name, status: standingOf(found), checks: found }]
  })
}

/** A dimension of which nothing was judged is not ready. */
function standingOf(checks: readonly Check[]): CheckStatus {
  const worst = worstStatus(checks.map(({ status }) => status))
  return worst === undefined || worst === 'skipped' ? 'inconclusive' : worst
}

function openOf({ checks }: Standing): readonly Check[] {
  return checks.filter(({ status }) => status !== 'pass')
}

function standingJson(standing: Standing): object {
  const open = openOf(standing).map(({ id, rule, scope, title, status, remedy }) => {
    return { id, rule, scope, title, status, remedy }
  })
  return { name: standing.name, status: standing.status, open }
}

/** Releases need no change log; who reads the report sees that nothing was asked of it. */
const NO_CHANGELOG = [
  { status: 'skipped' },
  'Change log',
  'no change log: release.changelog is not set',
] as const

function readinessTable(standings: readonly Standing[], others: readonly (typeof NO_CHANGELOG)[]): Block {
  return {
    kind: 'table',
    title: 'Readiness',
    columns: [{ header: '' }, { header: 'Dimension' }, { header: 'What to do' }],
    rows: [
      ...standings.map(({ name, status, checks }) => [
        { status },
        name,
        checks.find((check) => check.status === status && check.remedy !== undefined)?.remedy ?? '',
      ]),
      ...others,
    ],
  }
}

/** What is open in a dimension, for the report on its own. */
function standingBlocks(standing: Standing): readonly Block[] {
  const open = openOf(standing)
  if (open.length === 0) return []
  return [
    {
      kind: 'table',
      title: standing.name,
      columns: [{ header: '' }, { header: 'What' }, { header: 'Why' }, { header: 'What to do' }],
      rows: open.map((check) => [
        { status: check.status },
        titleOf(check),
        reasonOf(check),
        check.remedy ?? '',
      ]),
    },
  ]
}

/** The first finding, with what it is about. */
function reasonOf({ findings }: Check): string {
  const [first] = findings
  if (first === undefined) return ''
  return first.subject === undefined ? first.message : `${first.subject}: ${first.message}`
}

/** The title, with what the rule was applied to. */
function titleOf({ title, scope }: Check): string {
  const values = Object.values(scope)
  return values.length === 0 ? title : `${title} (${values.join(', ')})`
}
