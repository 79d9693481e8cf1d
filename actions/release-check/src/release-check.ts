import { ConfigurationError, type Gate, type GateContext, type Judged } from '@governance-gates/action-kit'
import { latestReadings, readVerdictBundles } from '@governance-gates/action-kit/verdict-bundles'
import { openRepository } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import type { VerdictInput } from './checks/verdict-checks.ts'
import { judgeRelease } from './gate.ts'
import { branchOfRules, gatherRelease, tagOf } from './gather/release.ts'
import { outputsOf } from './report/outputs.ts'
import { readiness } from './report/readiness.ts'

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
  const verdicts = await gatherVerdicts(context, policy, commit)
  const input = await gatherRelease({ context, policy, repository, commit })
  const decision = judgeRelease({
    ...input,
    verdicts: {
      required: policy['required-verdicts'] ?? [],
      readings: verdicts.readings,
      cells: verdicts.cells,
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

interface GatheredVerdicts extends Pick<VerdictInput, 'readings' | 'cells'> {
  readonly listed: Judged['evidence']
}

/** The verdicts of the latest attempt of each cell, and the cells themselves: what they left, and what they did not. */
async function gatherVerdicts(
  context: GateContext,
  policy: ReleasePolicy,
  commit: string,
): Promise<GatheredVerdicts> {
  const patterns = verdictPatterns(context, policy)
  const { placed, listed } = await readVerdictBundles(context.workspace, patterns)
  const { bundles, latest, used } = latestReadings(placed)
  const cells = latest.flatMap(({ folder, manifest }) => {
    const own = used.flatMap(({ reading, bundle }) =>
      reading?.kind === 'read' && bundle?.folder === folder ? [reading.verdict] : [],
    )
    const isOfCommit =
      manifest.producer.commit === commit || own.some(({ subject }) => subject.commit === commit)
    return isOfCommit ? [{ manifest, gates: own.map(({ gate }) => gate) }] : []
  })
  return {
    listed,
    cells,
    readings: [
      ...used.flatMap(({ reading }) => reading ?? []),
      ...bundles.flatMap((bundle) =>
        bundle.kind === 'unreadable'
          ? [{ kind: 'unreadable' as const, path: bundle.folder, finding: bundle.finding }]
          : [],
      ),
    ],
  }
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
