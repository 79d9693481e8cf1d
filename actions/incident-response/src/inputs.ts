import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'

/** The gate's own inputs. */
export interface IncidentInputs {
  readonly dryRun: boolean
}

/** Reads them. @throws ConfigurationError */
export function readIncidentInputs({ input }: Pick<GateContext['runner'], 'input'>): IncidentInputs {
  const given = input('dry-run')
  if (given === '' || given === 'false') return { dryRun: false }
  if (given === 'true') return { dryRun: true }
  throw new ConfigurationError(`input dry-run: ${JSON.stringify(given)} is not true or false: write one`)
}
