import type { GateContext } from '@governance-gates/action-kit'
import type { CalendarDate, Instant } from '@governance-gates/core'
import type { Repository } from '@governance-gates/git'
import { type Attestation, type Policy, readAttestationRegister } from '@governance-gates/policy'
import { type Answer, given, missing } from '../answer.ts'
import { startOfLocalDay } from '../calendar/local-day.ts'
import type { AttestedCommit, SeenAttestation } from '../duties/evidence.ts'

/** The register that duties are verified by; undefined where the policy names none. */
export function attestationRegister({ maintenance, release }: Policy): string | undefined {
  return maintenance?.attestations ?? release?.attestations
}

/** What somebody declared, with what git says of the commits that they looked at. */
export async function gatherAttestations(
  { governance, policy }: GateContext,
  { zone, repository }: { readonly zone: string; readonly repository: Repository | undefined },
): Promise<Answer<readonly SeenAttestation[]>> {
  const path = attestationRegister(policy.policy)
  if (path === undefined) {
    return missing('the policy names no register of attestations', 'name it in maintenance.attestations')
  }
  const file = governance.read('attestations', path)
  if (file === undefined) return missing(`${path} does not exist`, `create ${path} with attestations: []`)
  return given(readAttestationRegister(file.text, file.path).map((each) => seen(each, repository, zone)))
}

function seen(entry: Attestation, repository: Repository | undefined, zone: string): SeenAttestation {
  const { name, by, at, commit, link, file, line } = entry
  return {
    ...{ name, by, commit, link, file, line },
    at: startOf(at, zone),
    attested: commit === undefined ? undefined : attestedBy(commit, repository),
  }
}

const CUT_OFF = missing(
  'the history is cut off before the commit of an attestation',
  'check out with fetch-depth: 0',
)

/** What git says of a commit that somebody looked at, or a gate judged. */
export function attestedBy(commit: string, repository: Repository | undefined): Answer<AttestedCommit> {
  if (repository === undefined) return missing('there is no git history', 'check out the repository with git')
  if (repository.resolve(commit) === undefined) {
    return repository.shallow ? CUT_OFF : given({ isOnDefaultBranch: false, replacedAt: undefined })
  }
  const isAncestor = repository.isAncestor(commit, 'HEAD')
  if (isAncestor === undefined) return CUT_OFF
  if (!isAncestor) return given({ isOnDefaultBranch: false, replacedAt: undefined })
  const later = repository.commitsSince(commit, 'HEAD')
  if (later === undefined) return CUT_OFF
  return given({ isOnDefaultBranch: true, replacedAt: later.at(-1)?.at })
}

function startOf(date: CalendarDate, zone: string): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return startOfLocalDay({ year, month, day }, zone)
}
