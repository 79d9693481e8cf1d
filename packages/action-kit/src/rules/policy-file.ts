import type { Check } from '@governance-gates/core'
import type { Workspace } from '../workspace/workspace.ts'
import { readProposedRules } from './proposed-rules.ts'

/**
 * Validates a policy that no gate of a change judged by, and the registers that it names and that are there. Loaded only for
 * a policy that a change brings.
 */
export async function checkPolicyFile(
  gate: string,
  workspace: Workspace,
  path: string,
): Promise<Check | undefined> {
  const after = workspace.readText(path)
  if (after === undefined) return undefined
  const file = (place: string, text: string) => ({
    path: workspace.display(place),
    before: undefined,
    after: text,
  })
  const register = (place: string) => {
    // Where a gate works in a folder, its registers are not here.
    const text = place.startsWith('..') ? undefined : workspace.readText(place)
    return text === undefined ? undefined : file(place, text)
  }
  const change = { isPolicyChanged: true, registers: [] }
  const reader = { gate, section: undefined }
  const { check } = await readProposedRules(reader, { policy: file(path, after), register }, change)
  return check
}
