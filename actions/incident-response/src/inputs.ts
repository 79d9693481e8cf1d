import { ConfigurationError, type GateContext, inputLines } from '@governance-gates/action-kit'
import type { IncidentsPolicy } from '@governance-gates/policy'

/** The gate's own inputs. */
export interface IncidentInputs {
  readonly dryRun: boolean
}

type Inputs = Pick<GateContext['runner'], 'input'>

/** Reads them. @throws ConfigurationError */
export function readIncidentInputs({ input }: Inputs): IncidentInputs {
  const given = input('dry-run')
  if (given === '' || given === 'false') return { dryRun: false }
  if (given === 'true') return { dryRun: true }
  throw new ConfigurationError(`input dry-run: ${JSON.stringify(given)} is not true or false: write one`)
}

const SECURITY = 'security'

/** The policy with the streams that this run is about. @throws ConfigurationError for one that it does not have */
export function chosenStreams(runner: Inputs, policy: IncidentsPolicy): IncidentsPolicy {
  const chosen = inputLines(runner, 'streams')
  if (chosen.length === 0) return policy
  const { security, ...fixed } = policy.fixed
  const known = [...Object.keys(policy.named), ...(security === undefined ? [] : [SECURITY])]
  const unknown = chosen.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new ConfigurationError(
      `input streams: the policy has no stream ${JSON.stringify(unknown)}: write ${known.join(' or ')}`,
    )
  }
  const named = Object.entries(policy.named).filter(([name]) => chosen.includes(name))
  return {
    fixed: security !== undefined && chosen.includes(SECURITY) ? { ...fixed, security } : fixed,
    named: Object.fromEntries(named),
  }
}
