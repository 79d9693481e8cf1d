import { defineRule, governanceBase, proposedPolicy, type Rule } from '@governance-gates/core'

export const duty: Rule = defineRule({
  id: 'maintenance-cadence/duty',
  title: 'Verification of a duty',
  policyKey: 'maintenance.duties.{duty}',
  remedy: 'do what the duty asks for in this period',
})

export const schedule: Rule = defineRule({
  id: 'maintenance-cadence/schedule',
  title: 'Runs of a scheduled workflow',
  policyKey: 'maintenance.schedules',
  remedy: 'run the workflow once by hand, and read what GitHub says about it under Actions',
})

export const inactivity: Rule = defineRule({
  id: 'maintenance-cadence/inactivity',
  title: 'Days until GitHub disables schedules',
  policyKey: 'maintenance.schedules',
  remedy: 'decide whether the schedules are still wanted: real work on the repository keeps them',
})

export const ownRuns: Rule = defineRule({
  id: 'maintenance-cadence/own-runs',
  title: 'Runs of this gate itself',
  policyKey: 'maintenance.silent-after',
  remedy: 'find out why the workflow of this gate did not run',
})

export const expiring: Rule = defineRule({
  id: 'maintenance-cadence/expiring',
  title: 'What expires soon',
  policyKey: 'maintenance.expiring',
  remedy: 'renew what is still needed with a reason, and remove the rest',
})

export const thresholds: Rule = defineRule({
  id: 'maintenance-cadence/thresholds',
  title: 'Thresholds with room to spare',
  policyKey: 'maintenance.duties.{duty}.propose',
  remedy: 'change the line of the policy as it is shown',
})

export const epic: Rule = defineRule({
  id: 'maintenance-cadence/epic',
  title: 'Goal and status of an epic',
  policyKey: 'roadmap.epics.{epic}',
  remedy: 'write its goal, and its status or the issue or milestone that has it',
})

/** Every rule of this gate, in the order of its checks. */
export const RULES: readonly Rule[] = [
  duty,
  schedule,
  inactivity,
  ownRuns,
  expiring,
  thresholds,
  epic,
  governanceBase('maintenance-cadence'),
  proposedPolicy('maintenance-cadence'),
]
