import { decimalToText, formatInstant, type Instant } from '@governance-gates/core'
import { type Block, type Cell, intendedChangeBlocks, proposalBlocks } from '@governance-gates/report'
import { ageOf } from '../checks/documents.ts'
import type { TraceabilityDecision } from '../gate.ts'
import type { DocumentStanding, TraceabilityInput } from '../traceability-input.ts'
import { categoryTitle, NOT_ASKED } from './matrix-report.ts'
import { stateText } from './state-text.ts'

/** The gate's parts of the job summary: what may be declared, coverage, requirements, untraced tests, documents. */
export function summaryBlocks(
  decision: TraceabilityDecision,
  { documents, changes, now }: Pick<TraceabilityInput, 'documents' | 'changes' | 'now'>,
): readonly Block[] {
  const { declared } = decision
  return [
    ...proposalBlocks(declared.proposals, { ...changes, now }),
    ...intendedChangeBlocks(declared.covering(), changes),
    ...coverageBlock(decision),
    ...requirementBlock(decision),
    ...untracedBlock(decision),
    ...documentBlock(documents, now),
  ]
}

function coverageBlock({ coverage }: TraceabilityDecision): readonly Block[] {
  if (coverage === undefined) return []
  const { coverage: rate, minimum, onDisk } = coverage
  const limit = minimum === undefined ? NOT_ASKED : `${decimalToText(minimum.percent)}% (${minimum.source})`
  const row: readonly Cell[] = [{ bar: rate }, limit, String(rate.part), String(rate.whole), String(onDisk)]
  const columns = [
    { header: 'Traced' },
    { header: 'Minimum' },
    { header: 'Traced tests', align: 'right' },
    { header: 'Classified tests', align: 'right' },
    { header: 'Tests on disk', align: 'right' },
  ] as const
  return [{ kind: 'table', title: 'Coverage', columns, rows: [row] }]
}

function requirementBlock({ standings, categories }: TraceabilityDecision): readonly Block[] {
  if (standings.length === 0) return []
  const rows = standings.map(({ requirement: { id, title }, state, cells }): readonly Cell[] => [
    { code: id },
    title,
    stateText(state),
    ...categories.map((category) => {
      const cell = cells.get(category)
      return cell === undefined ? NOT_ASKED : `${stateText(cell.state)} (${cell.evidence.length})`
    }),
  ])
  const columns = ['Requirement', 'Title', 'State', ...categories.map(categoryTitle)]
  return [{ kind: 'table', title: 'Requirements', columns: columns.map((header) => ({ header })), rows }]
}

function untracedBlock({ untraced }: TraceabilityDecision): readonly Block[] {
  if (untraced.length === 0) return []
  return [{ kind: 'list', title: 'Untraced tests', items: untraced.map(({ name }) => ({ code: name })) }]
}

function documentBlock(documents: readonly DocumentStanding[], now: Instant): readonly Block[] {
  if (documents.length === 0) return []
  const rows = documents.map((document): readonly Cell[] => [
    document.policy.title,
    { code: document.shown },
    { status: document.exists ? 'pass' : 'fail' },
    changedText(document, now),
    document.policy['max-age']?.text ?? NOT_ASKED,
    linksText(document),
  ])
  const columns = ['Document', 'Path', 'Exists', 'Last change', 'Max age', 'Links']
  return [{ kind: 'table', title: 'Documents', columns: columns.map((header) => ({ header })), rows }]
}

function changedText(document: DocumentStanding, now: Instant): string {
  const { history } = document
  const age = ageOf(document, now)
  if (age === undefined || history === undefined) return NOT_ASKED
  const date = history.kind === 'committed' ? `${formatInstant(history.at).slice(0, 10)}, ` : ''
  return age.status === 'pass' ? `${date}${age.text} ago` : age.text
}

function linksText({ links }: DocumentStanding): string {
  switch (links.kind) {
    case 'none':
      return NOT_ASKED
    case 'unreadable':
      return 'unreadable'
    case 'read':
      return links.broken.length === 0
        ? `${links.checked} checked`
        : `${links.broken.length} of ${links.checked} broken`
  }
}
