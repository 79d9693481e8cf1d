import { ConfigurationError, type Gate, type GateContext, type Judged } from '@governance-gates/action-kit'
import { readVerdictFiles } from '@governance-gates/action-kit/verdict-files'
import { openRepository } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import { judgeRelease } from './gate.ts'
import { branchOfRules, gatherRelease, tagOf } from './gather-release.ts'
import { outputsOf } from './outputs.ts'
import { readiness } from './readiness.ts'
import type { VerdictInput } from './verdict-checks.ts'

/** The action's shell: reads what the policy names at the commit, decides, explains. It performs nothing. */
export const releaseCheck: Gate = {
  name: 'release-check',
  judge: judgeContext,
  holding: 'The release may go out',
  releaseTag: tagOf,
}

async function judgeContext(context: GateContext): Promise<Judged> {
  const policy = releasePolicy(context)
  const repository = await openRepository(context.inputs.directory)
  const commit = repository?.head()
  if (repository === undefined || commit === undefined) {
    throw new ConfigurationError(
      `there is no git repository in ${context.inputs.directory}: check it out before the gate`,
    )
  }
  const verdicts = await readVerdictFiles(context.workspace, verdictPatterns(context, policy))
  const input = await gatherRelease({ context, policy, repository, commit })
  const decision = judgeRelease({
    ...input,
    verdicts: {
      required: policy['required-verdicts'] ?? [],
      readings: verdicts.readings.map(({ reading }) => reading),
      commit,
      repository: context.runner.env['GITHUB_REPOSITORY'] ?? '',
      policySha256: context.governance.policy.sha256,
      earlierPolicy: earlierPolicy(context),
      rulesBranch: branchOfRules(context),
      maxAge: policy['evidence-max-age'],
      now: context.inputs.now,
    },
  })
  const report = readiness(decision, input)
  return {
    checks: decision.checks,
    evidence: verdicts.listed,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: [],
    outputs: outputsOf(decision),
    ...report,
  }
}

/** The policy of the commit, where it was that of the branch before. */
function earlierPolicy(context: GateContext): VerdictInput['earlierPolicy'] {
  const { release, policy } = context.governance
  const branch = branchOfRules(context)
  const isOnBranch = release?.branches?.branches.some((each) => each.branch === branch && each.contains)
  const own = release?.policy?.sha256
  if (branch === undefined || own === undefined || own === policy.sha256 || isOnBranch !== true)
    return undefined
  return { sha256: own, branch }
}

function releasePolicy({ policy }: GateContext): ReleasePolicy {
  const { release } = policy.policy
  if (release !== undefined) return release
  throw new ConfigurationError(
    `${policy.path}: release: is missing: name the manifest of what is released, or take release-check out of the workflow`,
    { file: policy.path, line: 1 },
  )
}

function verdictPatterns({ inputs }: GateContext, policy: ReleasePolicy): readonly string[] {
  return inputs.evidence.length > 0 ? inputs.evidence : (policy.evidence ?? [])
}
