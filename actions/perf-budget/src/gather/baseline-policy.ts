import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { PerformancePolicy } from '@governance-gates/policy'

/**
 * What is judged of a run. One that is only measured for another one to be compared with lacks nothing where it has neither a
 * baseline nor a history.
 */
export function judgedPolicy({ runner }: GateContext, policy: PerformancePolicy): PerformancePolicy {
  const given = runner.input('as-baseline')
  if (given === 'false' || given === '') return policy
  if (given !== 'true') {
    throw new ConfigurationError(
      `input as-baseline: ${JSON.stringify(given)} is not true or false: write one`,
    )
  }
  const { regression: _, history: __, ...rest } = policy
  return rest
}
