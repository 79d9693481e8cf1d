import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { GateContext } from '@governance-gates/action-kit'
import { type ExtensionsPolicy, openPolicy, PolicyError } from '@governance-gates/policy'
import type { DeclaredCount } from '../vetting-input.ts'

/**
 * How many extensions each tier has. The list and this number change together, so that the policy of the change itself says
 * it; whether that policy may change is a decision of its own, which every verdict shows. Of a tier that only one of the
 * two policies has, the one that judges counts.
 */
export async function gatherCounts(
  context: Pick<GateContext, 'governance' | 'inputs'>,
  { tiers = {} }: ExtensionsPolicy,
): Promise<ReadonlyMap<string, DeclaredCount>> {
  const proposed = context.governance.base === undefined ? undefined : await proposedPolicy(context)
  return new Map(
    Object.entries(tiers).map(([tier, judged]) => {
      const { count, 'min-count': minimum } = proposed?.tiers?.[tier] ?? judged
      // A change cannot drop the number, only replace it.
      const isDropped = count === undefined && minimum === undefined
      return [tier, isDropped ? { count: judged.count, minimum: judged['min-count'] } : { count, minimum }]
    }),
  )
}

/** The checked-out policy; undefined where it cannot be read, which the run says elsewhere. */
async function proposedPolicy({
  inputs,
}: Pick<GateContext, 'inputs'>): Promise<ExtensionsPolicy | undefined> {
  const place = [inputs.directory, inputs.workspace]
    .map((folder) => resolve(folder, inputs.policy))
    .find((path) => existsSync(path))
  if (place === undefined) return undefined
  const outside = relative(realpathSync(inputs.workspace), realpathSync(place))
  if (outside.split(sep)[0] === '..') return undefined
  try {
    return (await openPolicy(readFileSync(place, 'utf8'), inputs.policy)).policy.extensions
  } catch (error) {
    if (error instanceof PolicyError) return undefined
    throw error
  }
}
