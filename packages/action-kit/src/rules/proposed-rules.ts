import {
  type Check,
  checkOf,
  exactly,
  type Finding,
  measured,
  type PolicyChange,
  proposedPolicy,
} from '@governance-gates/core'
import {
  type LoadedPolicy,
  type NamedRegister,
  namedRegisters,
  openPolicy,
  PolicyError,
  type Section,
} from '@governance-gates/policy'
import {
  openPolicyKeyChanges,
  type PolicyKeyChanges,
  registerChanges,
  validateRegister,
} from '@governance-gates/policy/changes'
import { isSameText, type Proposal, type ProposedFile, type RulesChange } from './proposal.ts'

/** Whose catalogue the check is of, and the section that it cannot do without; none where it judges by no section. */
export interface ProposalReader {
  readonly gate: string
  readonly section: Section | undefined
}

/** The rules that a change proposes. */
export interface ProposedRules {
  readonly check: Check
  /** What the change does to the policy, and to the registers; empty where only comments differ. */
  readonly changes: readonly PolicyChange[]
  /** Undefined where it is removed, or has a mistake. */
  readonly policy: LoadedPolicy | undefined
}

/** Reads what a change makes of its rules, so that no mistake in them is merged. Loaded only where a change touches them. */
export async function readProposedRules(
  { gate, section }: ProposalReader,
  proposal: Pick<Proposal, 'policy' | 'register'>,
  change: RulesChange,
): Promise<ProposedRules> {
  const reading = await readPolicy(proposal.policy)
  const { policy } = reading
  const registers = policy === undefined ? change.registers : registersToRead(policy, change)
  const findings = [
    ...reading.problems,
    ...(policy === undefined || section === undefined ? [] : missingSection(gate, section, policy)),
    ...registers.flatMap((register) => registerProblems(register, proposal)),
  ]
  const keyChangesOf = await openPolicyKeyChanges()
  const changes = changesOf(proposal, registers, keyChangesOf)
  return { policy, check: proposedCheck(gate, findings), changes }
}

/** Another policy may ask more of a register that has not changed. */
function registersToRead(policy: LoadedPolicy, change: RulesChange): readonly NamedRegister[] {
  const named = namedRegisters(policy.policy)
  if (change.isPolicyChanged) return named
  const touched = new Set(change.registers.map(({ path }) => path))
  return named.filter(({ path }) => touched.has(path))
}

/** More is in the files themselves. */
const MAX_CHANGES = 1_000

function changesOf(
  { policy, register: fileOf }: Pick<Proposal, 'policy' | 'register'>,
  registers: readonly NamedRegister[],
  keyChangesOf: PolicyKeyChanges,
): readonly PolicyChange[] {
  const { path: file, before, after } = policy
  const ofPolicy = isSameText(before, after)
    ? []
    : keyChanges(policy, keyChangesOf).map((each) => ({ file, ...each }))
  const ofRegisters = registers.flatMap((register) => {
    const named = fileOf(register.path)
    if (named === undefined || isSameText(named.before, named.after)) return []
    return entryChanges(register, named).map((each) => ({ file: named.path, ...each }))
  })
  return [...ofPolicy, ...ofRegisters].slice(0, MAX_CHANGES)
}

type Change = Omit<PolicyChange, 'file'>

function keyChanges(
  { path, before, after }: ProposedFile,
  keyChangesOf: PolicyKeyChanges,
): readonly Change[] {
  return unlessUnreadable(() =>
    keyChangesOf(before, after, path).map(({ key, before: from, after: to, direction }) => ({
      key,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
      direction,
    })),
  )
}

function entryChanges(register: NamedRegister, { before, after }: ProposedFile): readonly Change[] {
  return unlessUnreadable(() => registerChanges(register, before, after))
}

/** Of what cannot be read, nothing is known; that it cannot is said elsewhere. */
function unlessUnreadable(changes: () => readonly Change[]): readonly Change[] {
  try {
    return changes()
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}

interface PolicyReading {
  readonly policy: LoadedPolicy | undefined
  readonly problems: readonly Finding[]
}

async function readPolicy({ path, after }: ProposedFile): Promise<PolicyReading> {
  // Who removes the policy removes its gates, and the next policy is a first one.
  if (after === undefined) return { policy: undefined, problems: [] }
  try {
    return { policy: await openPolicy(after, path), problems: [] }
  } catch (error) {
    return { policy: undefined, problems: problemsOf(error) }
  }
}

function missingSection(gate: string, section: Section, { policy, path }: LoadedPolicy): readonly Finding[] {
  if (policy[section] !== undefined) return []
  const message = `the section ${section} is missing: keep it, or remove ${gate} from the workflow first`
  return [{ message, file: path }]
}

function registerProblems(
  register: NamedRegister,
  { register: fileOf }: Pick<Proposal, 'register'>,
): readonly Finding[] {
  const file = fileOf(register.path)
  if (file === undefined) return []
  if (file.after === undefined) {
    const message = `does not exist, although ${register.key} names it: create it, or name another file`
    return register.mustExist ? [{ message, file: file.path }] : []
  }
  try {
    validateRegister(register, file.after, file.path)
    return []
  } catch (error) {
    return problemsOf(error)
  }
}

function problemsOf(error: unknown): readonly Finding[] {
  if (!(error instanceof PolicyError)) throw error
  const { file } = error
  return error.problems.map(({ path, message, line }) => ({
    message: path === '' ? message : `${path}: ${message}`,
    file,
    line,
  }))
}

function proposedCheck(gate: string, findings: readonly Finding[]): Check {
  const isValid = findings.length === 0
  return checkOf(
    proposedPolicy(gate),
    {},
    {
      status: isValid ? 'pass' : 'fail',
      actual: measured(findings.length, 'mistakes'),
      expected: exactly(0, 'mistakes'),
      ...(isValid ? {} : { detail: 'the lines are those of the change, not of its base' }),
      findings,
    },
  )
}
