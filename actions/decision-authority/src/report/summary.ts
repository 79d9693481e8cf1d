import type { Block, Cell } from '@governance-gates/report'
import { todoList } from '../checks/todo-list.ts'
import { type Decided, titleOf } from '../decided.ts'
import type { AuthorityDecision } from '../gate.ts'

/** Every decision that applies, or may apply: how far it is, in one table before the checks. */
export function overviewBlocks({ decided }: AuthorityDecision): readonly Block[] {
  const rows = decided.flatMap((each): readonly (readonly Cell[])[] =>
    each.progress === undefined ? [] : [[titleOf(each), because(each), state(each)]],
  )
  const columns = [{ header: 'Decision' }, { header: 'Because of' }, { header: 'State' }]
  return [{ kind: 'table', title: 'Decisions about this change', columns, rows }]
}

/** What is open is listed with its check; who decided the rest is said here. */
export function metBlocks({ decided }: AuthorityDecision): readonly Block[] {
  return decided
    .filter(({ progress }) => progress?.truth === 'yes')
    .map((each) => ({ kind: 'list', title: titleOf(each), items: todoList(each) }))
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
