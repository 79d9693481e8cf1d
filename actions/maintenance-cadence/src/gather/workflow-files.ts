import type { GateContext } from '@governance-gates/action-kit'
import { EvidenceError, type Located, parseYamlDocuments } from '@governance-gates/document/strict'
import type { CronEntry } from '../schedules/cron.ts'
import type { ScheduledFile } from './questions.ts'

/** The workflows of the checkout that run by a schedule. */
export interface WorkflowFiles {
  readonly scheduled: readonly ScheduledFile[]
  /** Every file, scheduled or not. */
  readonly paths: readonly string[]
  readonly unread: readonly { readonly path: string; readonly why: string }[]
}

const FILES = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

/** Reads the workflow files of the checkout, which is that of the default branch. */
export async function readWorkflowFiles({
  workspace,
}: Pick<GateContext, 'workspace'>): Promise<WorkflowFiles> {
  const paths = await workspace.find(FILES)
  const scheduled: ScheduledFile[] = []
  const unread: { readonly path: string; readonly why: string }[] = []
  for (const path of paths) {
    try {
      const [root] = await parseYamlDocuments(workspace.readText(path) ?? '')
      const { entries, otherTriggers } = triggersOf(root)
      if (entries.length > 0) scheduled.push({ path, entries, otherTriggers })
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error
      unread.push({ path, why: error.message })
    }
  }
  return { scheduled, paths, unread }
}

function triggersOf(root: Located | undefined): Pick<ScheduledFile, 'entries' | 'otherTriggers'> {
  const on = memberOf(root, 'on')
  if (on?.kind !== 'mapping') return { entries: [], otherTriggers: [] }
  const otherTriggers = [...on.members.keys()].filter((name) => name !== 'schedule')
  const list = on.members.get('schedule')
  if (list?.kind !== 'list') return { entries: [], otherTriggers }
  return { entries: list.items.map(entryOf), otherTriggers }
}

function entryOf(item: Located): CronEntry {
  const cron = memberOf(item, 'cron')
  const timezone = memberOf(item, 'timezone')
  return {
    cron: cron?.kind === 'text' ? cron.text : '',
    timezone: timezone?.kind === 'text' ? timezone.text : undefined,
    line: item.line,
  }
}

function memberOf(node: Located | undefined, key: string): Located | undefined {
  return node?.kind === 'mapping' ? node.members.get(key) : undefined
}
