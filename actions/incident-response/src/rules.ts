import { defineRule, governanceBase, proposedPolicy, type Rule } from '@governance-gates/core'

export const branch: Rule = defineRule({
  id: 'incident-response/branch',
  title: 'Branch of the run',
  policyKey: 'incidents',
  remedy: 'run the gate on the default branch: only what fails there is an incident',
})

export const verdicts: Rule = defineRule({
  id: 'incident-response/verdicts',
  title: 'Verdict of a gate',
  policyKey: 'incidents',
  remedy: 'run the gate before this one, and pass its verdict in the input evidence',
})

export const history: Rule = defineRule({
  id: 'incident-response/history',
  title: 'History of verdicts',
  policyKey: 'incidents',
  remedy: 'restore the history with evidence/restore, from: last-run, and pass it in the input history',
})

export const flaws: Rule = defineRule({
  id: 'incident-response/flaws',
  title: 'Public advisories',
  policyKey: 'incidents.security',
  remedy: 'give the job permissions: { vulnerability-alerts: read }, or set alerts to off',
})

export const untriaged: Rule = defineRule({
  id: 'incident-response/untriaged',
  title: 'Time for triage',
  policyKey: 'incidents',
  remedy: 'assign somebody to the issue, set a label, or comment on what it is',
})

export const overdue: Rule = defineRule({
  id: 'incident-response/overdue',
  title: 'Deadlines of fixes',
  policyKey: 'incidents',
  remedy: 'fix what fails; or close the issue as not planned, which accepts it for a time',
})

export const unrecorded: Rule = defineRule({
  id: 'incident-response/unrecorded',
  title: 'Incidents without an issue',
  policyKey: 'incidents.limits',
  remedy: 'give the job permissions: { issues: write }, and run it again',
})

export const flakySubjects: Rule = defineRule({
  id: 'incident-response/flaky-subjects',
  title: 'Subjects that flip without a change',
  policyKey: 'conformance.quarantine',
  remedy: 'fix them; until then, add the entries in the job summary to the register of quarantines',
})

/** Every rule of this gate, in the order of its checks. */
export const RULES: readonly Rule[] = [
  branch,
  verdicts,
  history,
  flaws,
  untriaged,
  overdue,
  unrecorded,
  flakySubjects,
  governanceBase('incident-response'),
  proposedPolicy('incident-response'),
]
