import { plain } from '@governance-gates/report'
import { type CapInput, cappedPlan } from './capped-plan.ts'
import type { IssueAction, SetChange } from './issue-action.ts'

/** What a plan would do, for a log or a terminal: one line for each action, and each line safe to print. */
export function planText(input: CapInput): readonly string[] {
  const { actions, postponed } = cappedPlan(input)
  if (actions.length === 0 && postponed.length === 0) return ['Nothing to do.']
  return [
    ...actions.map((action) => plain(actionText(action))),
    ...postponed.map(({ because }) => plain(`wait: ${because}`)),
  ]
}

/** One action in a few words. */
export function actionText(action: IssueAction): string {
  const detail = detailsOf(action)
    .filter((text) => text !== '')
    .join('; ')
  return `${nameOf(action)}: ${action.because}${detail === '' ? '' : ` (${detail})`}`
}

function nameOf(action: IssueAction): string {
  switch (action.kind) {
    case 'open':
      return `open "${action.title}"`
    case 'edit':
      return `edit #${action.number}`
    case 'comment':
      return `comment on #${action.number}`
    case 'close':
      return `close #${action.number} as ${action.reason === 'completed' ? 'completed' : 'not planned'}`
    case 'reopen':
      return `reopen #${action.number}`
  }
}

function detailsOf(action: IssueAction): readonly string[] {
  switch (action.kind) {
    case 'open':
      return [
        changeText('labels', { add: action.labels }),
        changeText('assignees', { add: action.assignees }),
      ]
    case 'edit':
      return [
        action.title === undefined ? '' : `title "${action.title}"`,
        changeText('labels', action.labels),
        changeText('assignees', action.assignees),
      ]
    case 'comment':
      return [`comment ${action.comment.key}`]
    case 'close':
    case 'reopen':
      return [action.comment === undefined ? '' : `comment ${action.comment.key}`]
  }
}

function changeText(what: string, { add = [], remove = [] }: SetChange = {}): string {
  const changes = [...add.map((name) => `+${name}`), ...remove.map((name) => `-${name}`)]
  return changes.length === 0 ? '' : `${what} ${changes.join(' ')}`
}
