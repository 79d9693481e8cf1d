import type { GateContext } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { IncidentsPolicy } from '@governance-gates/policy'

/** The steps of every playbook, and those that cannot be read. */
export interface Playbooks {
  readonly steps: ReadonlyMap<string, readonly string[]>
  readonly notes: readonly Finding[]
}

/** Reads the playbooks that the policy names. One that is missing is a note: an incident without one is an incident. */
export async function gatherPlaybooks(
  { workspace }: { readonly workspace: Pick<GateContext['workspace'], 'readText'> },
  policy: IncidentsPolicy,
): Promise<Playbooks> {
  const steps = new Map<string, readonly string[]>()
  const notes: Finding[] = []
  for (const path of pathsIn(policy)) {
    const text = workspace.readText(path)
    const found = text === undefined ? undefined : await stepsIn(text)
    if (found === undefined) notes.push({ message: 'is a playbook that cannot be read', file: path })
    else if (typeof found === 'string')
      notes.push({ message: `is a playbook that cannot be read: it ${found}`, file: path })
    else if (found.length === 0) notes.push({ message: 'is a playbook without a list', file: path })
    else steps.set(path, found)
  }
  return { steps, notes }
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
