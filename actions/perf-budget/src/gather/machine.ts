import { availableParallelism, cpus } from 'node:os'
import type { Environment } from '@governance-gates/core'

/** The machine that this step runs on: where the evidence does not tell, it was made here. */
export function thisMachine(os: string): Environment {
  const model = cpus()[0]?.model.trim()
  return { ...(model === undefined || model === '' ? {} : { cpu: model }), cores: availableParallelism(), os }
}
