import { ConfigurationError, type GateContext, type Judged } from '@governance-gates/action-kit'
import { openRepository } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import { judgeRelease } from './gate.ts'
import { gatherRelease } from './gather/release.ts'
import { gatherVerdicts } from './gather/verdicts.ts'
import { outputsOf } from './report/outputs.ts'
import { readiness } from './report/readiness.ts'

/** Gathers what a release is judged by, decides, and says how ready it is. */
export async function judgeContext(context: GateContext, policy: ReleasePolicy): Promise<Judged> {
  const repository = await openRepository(context.inputs.directory)
  const commit = repository?.head()
  if (repository === undefined || commit === undefined) {
    throw new ConfigurationError(
      `${context.inputs.directory} is not in a git repository with a commit: check the repository out before this step`,
    )
  }
  const verdicts = await gatherVerdicts(context, policy, commit)
  const input = await gatherRelease({ context, policy, repository, commit })
  const decision = judgeRelease({ ...input, verdicts })
  return {
    checks: decision.checks,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: [],
    outputs: outputsOf(decision),
    ...readiness(decision, input),
  }
}
