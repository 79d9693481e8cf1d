import type { GateContext } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import {
  PolicyError,
  type Requirement,
  readAttestationRegister,
  readExceptionRegister,
  readPackageWaivers,
  readQuarantineRegister,
} from '@governance-gates/policy'
import { readClassification } from '@governance-gates/project-files'
import { type Answer, given, missing } from '../answer.ts'
import type { Expiring } from '../maintenance-input.ts'
import { attestationRegister } from './attestations.ts'

/** Everything with a last day that the policy knows of: its own waivers, and the registers that it names. */
export async function gatherExpiring(context: GateContext): Promise<Answer<readonly Expiring[]>> {
  try {
    return given([
      ...exceptions(context),
      ...quarantines(context),
      ...budgetWaivers(context),
      ...allowedUses(context),
      ...packageWaivers(context),
      ...attestations(context),
      ...(await classified(context)),
    ])
  } catch (error) {
    // A register that cannot be read may hold what ended yesterday.
    if (error instanceof PolicyError) return missing(firstLine(error.message), 'correct the register')
    if (error instanceof EvidenceError) return missing(firstLine(error.message), 'correct the classification')
    throw error
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}

function exceptions({ governance, policy }: GateContext): readonly Expiring[] {
  const register = policy.policy.conformance?.exceptions
  const file = register && governance.read('exceptions', register.path)
  if (register === undefined || file === undefined) return []
  return readExceptionRegister(file.text, file.path, { require: [] }).map((each) => ({
    kind: 'exception',
    name: each.subject,
    owner: each.owner,
    lastDay: each.reviewBy,
    file: each.file,
    line: each.line,
  }))
}

function quarantines({ governance, policy }: GateContext): readonly Expiring[] {
  const path = policy.policy.conformance?.quarantine
  const file = path === undefined ? undefined : governance.read('quarantine', path)
  if (file === undefined) return []
  return readQuarantineRegister(file.text, file.path).map(({ subject, owner, lastDay, line }) => {
    return { kind: 'quarantine', name: subject, owner, lastDay, file: file.path, line }
  })
}

/** What a rule of suites allows until a day; nobody is named for it. */
function allowedUses({ policy }: GateContext): readonly Expiring[] {
  return Object.entries(policy.policy.suites?.rules ?? {}).flatMap(([rule, { allow = [] }]) =>
    allow.flatMap(({ identifier, file, 'review-by': lastDay }, index): readonly Expiring[] => {
      if (lastDay === undefined) return []
      const line = policy.lineOf(['suites', 'rules', rule, 'allow', index])
      const name = identifier ?? file ?? ''
      return [{ kind: 'exception', name, owner: 'the policy', lastDay, file: policy.path, line }]
    }),
  )
}

function budgetWaivers({ policy }: GateContext): readonly Expiring[] {
  return (policy.policy.performance?.waivers ?? []).map((each, index) => ({
    kind: 'waiver',
    name: each.budget,
    owner: each.owner,
    lastDay: each['review-by'],
    file: policy.path,
    line: policy.lineOf(['performance', 'waivers', index]),
  }))
}

function packageWaivers({ governance, policy }: GateContext): readonly Expiring[] {
  const decisions = Object.values(policy.policy.decisions?.named ?? {})
  const paths = new Set(decisions.flatMap(({ require }) => registersIn(require)))
  return [...paths].flatMap((path) => {
    const file = governance.read('exceptions', path)
    if (file === undefined) return []
    return readPackageWaivers(file.text, file.path).map((each): Expiring => {
      const line = lineOf(file.text, each.package)
      const name = `${each.package} ${each.version}`
      return { kind: 'waiver', name, owner: each.owner, lastDay: each.until, file: file.path, line }
    })
  })
}

function registersIn(node: Requirement): readonly string[] {
  if (node.kind === 'all' || node.kind === 'any') return node.of.flatMap(registersIn)
  return (node.kind === 'unsafe' || node.kind === 'licences') && node.waivers !== undefined
    ? [node.waivers]
    : []
}

/** The register gives no lines: the first one that names the package is close enough for people. */
function lineOf(text: string, name: string): number {
  return text.split('\n').findIndex((line) => line.includes(name)) + 1 || 1
}

function attestations({ governance, policy }: GateContext): readonly Expiring[] {
  const path = attestationRegister(policy.policy)
  const file = path === undefined ? undefined : governance.read('attestations', path)
  if (file === undefined) return []
  return readAttestationRegister(file.text, file.path).map(({ name, by, validUntil, line }) => {
    return { kind: 'attestation', name, owner: by, lastDay: validUntil, file: file.path, line }
  })
}

/** Quarantined tests, and waivers of gates. */
async function classified({ policy, workspace }: GateContext): Promise<readonly Expiring[]> {
  const path = policy.policy.suites?.classification
  const text = path === undefined ? undefined : workspace.readText(path)
  if (path === undefined || text === undefined) return []
  const { quarantines, waivers } = await readClassification(text, path)
  const file = workspace.display(path)
  return [
    ...quarantines.map(({ test, owner, expires, line }): Expiring => {
      return { kind: 'quarantine', name: test, owner, lastDay: expires, file, line }
    }),
    ...waivers.map(({ gate, owner, expires, line }): Expiring => {
      return { kind: 'waiver', name: gate, owner, lastDay: expires, file, line }
    }),
  ]
}
