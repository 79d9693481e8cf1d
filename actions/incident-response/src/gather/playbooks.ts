import type { GateContext } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { IncidentsPolicy } from '@governance-gates/policy'
import { isPlainList } from './plain-list.ts'

/** What every playbook says, and those that cannot be read. */
export interface Playbooks {
  /** By path. They are asked for where there is an incident. */
  steps(): Promise<Steps>
  readonly notes: readonly Finding[]
}

type Steps = ReadonlyMap<string, readonly string[]>

/** Reads the playbooks that the policy names. One that is missing is a note: an incident without one is an incident. */
export async function gatherPlaybooks(
  { workspace }: { readonly workspace: Pick<GateContext['workspace'], 'readText'> },
  policy: IncidentsPolicy,
): Promise<Playbooks> {
  const steps = new Map<string, readonly string[]>()
  const unread = new Map<string, string>()
  const notes: Finding[] = []
  for (const path of pathsIn(policy)) {
    const text = workspace.readText(path)
    if (text !== undefined && isPlainList(text)) {
      unread.set(path, text)
      continue
    }
    const found = text === undefined ? undefined : await stepsIn(text)
    if (found === undefined) notes.push({ message: 'is a playbook that cannot be read', file: path })
    else if (typeof found === 'string')
      notes.push({ message: `is a playbook that cannot be read: it ${found}`, file: path })
    else if (found.length === 0) notes.push({ message: 'is a playbook without a list', file: path })
    else steps.set(path, found)
  }
  return { steps: () => withUnread(steps, unread), notes }
}

/** With those of which nothing but their list was seen: without an incident nobody asks for more, and Markdown takes long to load. */
async function withUnread(steps: Steps, unread: ReadonlyMap<string, string>): Promise<Steps> {
  const all = new Map(steps)
  for (const [path, text] of unread) {
    const found = await stepsIn(text)
    if (typeof found !== 'string') all.set(path, found)
  }
  return all
}

function pathsIn({ fixed, named }: IncidentsPolicy): ReadonlySet<string> {
  const kinds = Object.values(named).flatMap((stream) => Object.values(stream.kinds ?? {}))
  const all = [fixed.security?.playbook, ...kinds.map(({ playbook }) => playbook)]
  return new Set(all.filter((path) => path !== undefined))
}

const MAX_STEPS = 50

/** The items of the lists in a Markdown file, in their order, or why it is not read. */
async function stepsIn(text: string): Promise<readonly string[] | string> {
  // Loaded when used.
  const { markdownNodes, textOf } = await import('@governance-gates/document/markdown')
  const steps: string[] = []
  for (const each of markdownNodes(text)) {
    if (each.type === 'limit') return each.reason
    if (each.node.type !== 'listItem') continue
    const [first] = each.node.children
    const step = first === undefined ? '' : textOf(first).replace(/\s+/g, ' ').trim()
    if (step !== '') steps.push(step)
  }
  return steps.slice(0, MAX_STEPS)
}
