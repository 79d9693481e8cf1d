import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { PullRequestFacts } from '@governance-gates/github'
import { readSimulatedChange, type SimulatedChange } from '@governance-gates/policy'
import { simulatedFacts } from './simulated-facts.ts'

/** A pull request that nobody has opened, as a file describes it. */
export function readSimulation(
  { workspace }: Pick<GateContext, 'workspace'>,
  file: string,
  teams: readonly string[],
): { readonly change: SimulatedChange; readonly facts: PullRequestFacts } {
  const text = textOf(workspace, file)
  if (text === undefined) {
    throw new ConfigurationError(`input simulate: \`${file}\` does not exist: name a file of the workspace`)
  }
  const change = readSimulatedChange(text, workspace.display(file))
  return { change, facts: simulatedFacts(change, teams) }
}

/** The workspace takes every path for evidence; who wrote this one looks for the input that it came from. */
function textOf(workspace: GateContext['workspace'], file: string): string | undefined {
  try {
    return workspace.readText(file)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(error.message.replace(/^evidence:/, 'input simulate:'))
  }
}
