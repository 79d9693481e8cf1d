import type { Requirement } from '@governance-gates/policy'
import type { DecisionInput } from '../decision-input.ts'
import { all, any } from '../logic/truth.ts'
import { approvalsOf } from './approvals.ts'
import { auditOf } from './audit.ts'
import { licencesOf } from './licences.ts'
import { type Progress, type Step, step } from './progress.ts'
import { unsafeOf } from './unsafe.ts'

/** How far a requirement is fulfilled. It has no conditions, so that nothing in a group is ever left out. */
export function progressOf(requirement: Requirement, input: DecisionInput): Progress {
  switch (requirement.kind) {
    case 'all':
    case 'any': {
      const of = requirement.of.map((each) => progressOf(each, input))
      const combine = requirement.kind === 'all' ? all : any
      return { kind: requirement.kind, truth: combine(of.map(({ truth }) => truth)), of }
    }
    case 'approvals':
      return approvalsOf(requirement, input)
    case 'changelog':
      return changelogOf(requirement.path, input)
    case 'verdict':
      return verdictOf(requirement.gate, input)
    case 'status':
      return statusOf(requirement, input)
    case 'audit':
      return auditOf(requirement, input)
    case 'unsafe':
      return unsafeOf(requirement, input)
    case 'licences':
      return licencesOf(requirement, input)
  }
}

function changelogOf(path: string, { differences }: DecisionInput): Step {
  const title = `an entry in ${path}`
  const entries = differences.changelogs.get(path)
  if (entries === undefined || entries.kind === 'incomplete') {
    const { why, remedy } = entries ?? { why: `${path} was not compared`, remedy: 'check out the change' }
    return step('unknown', title, { missing: [{ text: why, remedy }] })
  }
  const added = entries.value
  if (added.length > 0) return step('yes', title, { done: added.map((item) => `new in ${path}: ${item}`) })
  return step('no', title, { todo: [`describe the change in ${path}, below Unreleased`] })
}

function verdictOf(gate: string, { verdicts }: DecisionInput): Step {
  const title = `a passing verdict of ${gate}`
  const own = verdicts.filter((each) => each.gate === gate)
  const ignored = own.flatMap(({ path, fault }) => (fault === undefined ? [] : [`${path} ${fault}`]))
  const counted = own.filter(({ fault }) => fault === undefined)
  if (counted.length === 0) {
    const text = `there is no verdict of ${gate} for this commit`
    const remedy = `run ${gate} before this gate in the same job, or name its verdict in the input evidence`
    return step('unknown', title, { missing: [{ text, remedy }], ignored })
  }
  const failing = counted.filter(({ status }) => status === 'fail')
  if (failing.length > 0) {
    return step('no', title, { todo: failing.map(({ path }) => `fix what ${path} says`), ignored })
  }
  const open = counted.filter(({ status }) => status === 'inconclusive')
  if (open.length > 0) {
    const missing = open.map(({ path }) => ({ text: `${path} is inconclusive`, remedy: 'do what it says' }))
    return step('unknown', title, { missing, ignored })
  }
  return step('yes', title, { done: counted.map(({ path }) => `${path} passes`), ignored })
}

/** Of another app under the same name nothing follows: anybody can report a status. */
function statusOf({ name, app }: Extract<Requirement, { kind: 'status' }>, { facts }: DecisionInput): Step {
  const title = `${name} of the app ${app}`
  const { statuses } = facts
  const named = statuses.value.filter((each) => each.name === name)
  const ignored = named
    .filter((each) => each.app !== app)
    .map((each) => `${name} is reported by ${each.app}, which is another app`)
  const own = named.filter((each) => each.app === app)
  if (own.some(({ state }) => state === 'failure')) {
    return step('no', title, { todo: [`fix what ${name} found`], ignored })
  }
  if (statuses.kind === 'incomplete') {
    return step('unknown', title, { missing: [{ text: statuses.why, remedy: statuses.remedy }], ignored })
  }
  if (own.some(({ state }) => state === 'pending')) {
    return step('no', title, { todo: [`wait until ${name} has ended`], ignored })
  }
  if (own.length === 0)
    return step('no', title, { todo: [`let ${app} report ${name} for the head`], ignored })
  return step('yes', title, { done: [`${name} succeeded`], ignored })
}
