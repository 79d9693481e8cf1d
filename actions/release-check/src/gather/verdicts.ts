import type { GateContext } from '@governance-gates/action-kit'
import { latestReadings, readVerdictArtifacts } from '@governance-gates/action-kit/verdict-artifacts'
import type { ReleasePolicy } from '@governance-gates/policy'
import { branchOfRules, repositoryOf } from '../inputs.ts'
import type { VerdictInput } from '../release-evidence.ts'

/** The verdicts of the other gates, and what they have to be. */
export async function gatherVerdicts(
  context: GateContext,
  policy: ReleasePolicy,
  commit: string,
): Promise<VerdictInput> {
  const found = await readVerdicts(context, policy, commit)
  return {
    ...found,
    required: policy['required-verdicts'] ?? [],
    commit,
    repository: repositoryOf(context.runner),
    policySha256: context.governance.policy.sha256,
    earlierPolicy: earlierPolicy(context),
    rulesBranch: branchOfRules(context),
    maxAge: policy['evidence-max-age'],
    now: context.inputs.now,
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

/** The verdicts of the latest attempt of each cell, and the cells themselves: what they left, and what they did not. */
async function readVerdicts(
  { inputs, workspace, evidence }: GateContext,
  policy: ReleasePolicy,
  commit: string,
): Promise<Pick<VerdictInput, 'readings' | 'cells'>> {
  const patterns = inputs.evidence.length > 0 ? inputs.evidence : (policy.evidence ?? [])
  const placed = await readVerdictArtifacts({ workspace, evidence }, patterns)
  const { artifacts, latest, used } = latestReadings(placed)
  const cells = latest.flatMap(({ folder, manifest }) => {
    const own = used.flatMap(({ reading, artifact }) =>
      reading?.kind === 'read' && artifact?.folder === folder ? [reading.verdict] : [],
    )
    const isOfCommit =
      manifest.producer.commit === commit || own.some(({ subject }) => subject.commit === commit)
    return isOfCommit ? [{ manifest, gates: own.map(({ gate }) => gate) }] : []
  })
  return {
    cells,
    readings: [
      ...used.flatMap(({ reading }) => reading ?? []),
      ...artifacts.flatMap((artifact) =>
        artifact.kind === 'unreadable'
          ? [{ kind: 'unreadable' as const, path: artifact.folder, finding: artifact.finding }]
          : [],
      ),
    ],
  }
}
