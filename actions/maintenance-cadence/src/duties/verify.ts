import type { Duty } from './duty.ts'
import type { DutyEvidence } from './evidence.ts'
import type { Moment } from './moment.ts'
import type { Proof } from './proof.ts'
import { byAttestation } from './verification/attestation.ts'
import { byAudit } from './verification/audit.ts'
import { byDocuments } from './verification/documents.ts'
import { byFile } from './verification/file.ts'
import { byIncidents } from './verification/incidents.ts'
import { byOutdated } from './verification/outdated.ts'
import { byIssue, byMilestone, byOpenIssues } from './verification/tracker.ts'
import { byVerdict } from './verification/verdict.ts'
import { byWorkflow } from './verification/workflow.ts'

/** What the evidence says of a duty. */
export function verify(duty: Duty, evidence: DutyEvidence, moment: Moment): Proof {
  const { verification } = duty
  switch (verification.kind) {
    case 'verdict':
      return byVerdict(verification, evidence, moment)
    case 'workflow':
      return byWorkflow(verification, evidence, moment)
    case 'file':
      return byFile(verification, evidence, moment)
    case 'documents':
      return byDocuments(verification, evidence, moment)
    case 'attestation':
      return byAttestation(verification, duty, { evidence, moment })
    case 'incidents':
      return byIncidents(evidence, moment)
    case 'audit':
      return byAudit(verification, evidence, moment)
    case 'outdated':
      return byOutdated(verification, evidence, moment)
    case 'issue':
      return byIssue(verification, evidence)
    case 'milestone':
      return byMilestone(verification, evidence)
    case 'open-issues':
      return byOpenIssues(verification, evidence, moment)
  }
}
