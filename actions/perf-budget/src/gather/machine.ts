import { availableParallelism, cpus } from 'node:os'
import type { Environment } from '@governance-gates/core'

/** The machine that this step runs on: if the evidence does not say, it was made here. */
export function thisMachine(os: string): Environment {
  const model = cpus()[0]?.model.trim()
  return { ...(model === undefined || model === '' ? {} : { cpu: model }), cores: availableParallelism(), os }
}
