import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { PullRequestFacts } from '@governance-gates/github'
import { readSimulatedChange, type SimulatedChange } from '@governance-gates/policy'
import { simulatedFacts } from './simulated-facts.ts'

const INPUT = 'input simulate'

/** A pull request that nobody has opened, as a file describes it. */
export function readSimulation(
  { workspace }: Pick<GateContext, 'workspace'>,
  file: string,
  teams: readonly string[],
): { readonly change: SimulatedChange; readonly facts: PullRequestFacts } {
  const text = workspace.readText(file, INPUT)
  if (text === undefined) {
    throw new ConfigurationError(`${INPUT}: \`${file}\` does not exist: name a file of the workspace`)
  }
  const change = readSimulatedChange(text, workspace.display(file))
  return { change, facts: simulatedFacts(change, teams) }
}
