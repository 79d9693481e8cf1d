import type { Block, Cell } from '@governance-gates/report'
import { applyingRemedy, openWays } from '../checks/todo-list.ts'
import { type Decided, titleOf } from '../decided.ts'
import type { AuthorityDecision } from '../gate.ts'
import type { Progress } from '../requirements/progress.ts'

/** Every decision that applies, or may apply: how far it is, and who can do what, in one table before the checks. */
export function overviewBlocks({ decided }: AuthorityDecision): readonly Block[] {
  const rows = decided.flatMap((each): readonly (readonly Cell[])[] =>
    each.progress === undefined ? [] : [[titleOf(each), state(each), todo(each), because(each)]],
  )
  const columns = [{ header: 'Decision' }, { header: 'State' }, { header: 'To do' }, { header: 'Because of' }]
  return [{ kind: 'table', title: 'Decisions about this change', columns, rows }]
}

/** What is open is listed with its check; who decided the rest is said here. */
export function metBlocks({ decided }: AuthorityDecision): readonly Block[] {
  const items = decided.flatMap((each) =>
    each.progress?.truth === 'yes' ? [`${titleOf(each)}: ${doneIn(each.progress).join('; ')}`] : [],
  )
  return [{ kind: 'list', title: 'Who decided', items }]
}

/** Of `any` the first that is met. */
function doneIn(progress: Progress): readonly string[] {
  if (progress.kind === 'step') return progress.done
  if (progress.kind === 'all') return [...new Set(progress.of.flatMap(doneIn))]
  const met = progress.of.find(({ truth }) => truth === 'yes')
  return met === undefined ? [] : doneIn(met)
}

/** Where it is not known whether a decision applies, finding out is a way too. */
function todo({ applies, progress }: Decided): string {
  if (progress === undefined || progress.truth === 'yes') return ''
  const ways =
    progress.kind === 'any'
      ? progress.of.map((each) => openWays(each).join(' and '))
      : [openWays(progress).join('; ')]
  return [applyingRemedy(applies) ?? '', ...ways].filter((each) => each !== '').join('; or ')
}

const MOST_REASONS = 3

function because({ applies }: Decided): string {
  const texts = [...new Set(applies.reasons.map(({ text }) => text))]
  const more = texts.length > MOST_REASONS ? ` and ${texts.length - MOST_REASONS} more` : ''
  return `${texts.slice(0, MOST_REASONS).join('; ')}${more}`
}

function state({ progress, applies }: Decided): Cell {
  if (progress?.truth === 'yes') return { status: 'pass' }
  return { status: progress?.truth === 'no' && applies.truth === 'yes' ? 'fail' : 'inconclusive' }
}
