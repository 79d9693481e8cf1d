import type { Person } from '@governance-gates/github'
import { type MergeGroup, ONE_BY_ONE, readMergeGroup } from '../merge-queue/merge-group.ts'
import { type Environment, eventPayload, headOfRun, property, type RunHead } from '../rules/event.ts'

/** What a run judges, as far as somebody may accept it. */
export type ChangeEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      /** The label that was set just now, and by whom. */
      readonly labelled: { readonly label: string; readonly by: Person } | undefined
    }
  | { readonly kind: 'group'; readonly group: MergeGroup }
  /** A second stage: the open pull request with this head is the one. */
  | { readonly kind: 'head'; readonly head: RunHead }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string }

/** Reads which pull request a run judges. Nothing is taken from the payload that is not of its type. */
export function readChangeEvent(env: Environment): ChangeEvent {
  const payload = eventPayload(env)
  switch (env['GITHUB_EVENT_NAME'] ?? '') {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const number = property(property(payload, 'pull_request'), 'number')
      if (typeof number === 'number') return { kind: 'pull-request', number, labelled: labelledIn(payload) }
      break
    }
    case 'workflow_run': {
      const head = headOfRun(payload)
      if (head !== undefined) return { kind: 'head', head }
      break
    }
    case 'merge_group': {
      const read = readMergeGroup(property(payload, 'merge_group'))
      if (read.kind === 'group') return read
      const why = 'the branch of the merge queue does not name its pull request'
      return { kind: 'unknown', why, remedy: ONE_BY_ONE }
    }
  }
  return {
    kind: 'unknown',
    why: 'the run does not say which pull request adds the entries',
    remedy: 'run the gate on pull_request and merge_group, where somebody can accept the entries',
  }
}

function labelledIn(payload: unknown): { readonly label: string; readonly by: Person } | undefined {
  if (property(payload, 'action') !== 'labeled') return undefined
  const label = property(property(payload, 'label'), 'name')
  const sender = property(payload, 'sender')
  const [id, login, type] = [property(sender, 'id'), property(sender, 'login'), property(sender, 'type')]
  if (typeof label !== 'string' || typeof id !== 'number' || typeof login !== 'string') return undefined
  const isBot = type === 'Bot' || login.endsWith('[bot]')
  return { label, by: { id: String(id), login, kind: isBot ? 'bot' : 'user' } }
}
