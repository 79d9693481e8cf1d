import { type Check, checkOf, exactly, type Finding, measured, proposedPolicy } from '@governance-gates/core'
import {
  type LoadedPolicy,
  loadPolicy,
  type NamedRegister,
  namedRegisters,
  PolicyError,
  type Section,
} from '@governance-gates/policy'
import { validateRegister } from '@governance-gates/policy/changes'
import type { Proposal, ProposedFile, RulesChange } from './proposal.ts'

/** Whose catalogue the check is of, and the section that it cannot do without; none where it judges by no section. */
export interface ProposalReader {
  readonly gate: string
  readonly section: Section | undefined
}

/** The rules that a change proposes. */
export interface ProposedRules {
  readonly check: Check
  /** Undefined where it is removed, or has a mistake. */
  readonly policy: LoadedPolicy | undefined
}

/** Reads what a change makes of its rules, so that no mistake in them is merged. Loaded only where a change touches them. */
export function readProposedRules(
  { gate, section }: ProposalReader,
  proposal: Pick<Proposal, 'policy' | 'register'>,
  change: RulesChange,
): ProposedRules {
  const reading = readPolicy(proposal.policy)
  const { policy } = reading
  const registers = policy === undefined ? change.registers : registersToRead(policy, change)
  const findings = [
    ...reading.problems,
    ...(policy === undefined || section === undefined ? [] : missingSection(gate, section, policy)),
    ...registers.flatMap((register) => registerProblems(register, proposal)),
  ]
  return { policy, check: proposedCheck(gate, findings) }
}

/** Another policy may ask more of a register that has not changed. */
function registersToRead(policy: LoadedPolicy, change: RulesChange): readonly NamedRegister[] {
  const named = namedRegisters(policy.policy)
  if (change.isPolicyChanged) return named
  const touched = new Set(change.registers.map(({ path }) => path))
  return named.filter(({ path }) => touched.has(path))
}

interface PolicyReading {
  readonly policy: LoadedPolicy | undefined
  readonly problems: readonly Finding[]
}

function readPolicy({ path, after }: ProposedFile): PolicyReading {
  // Who removes the policy removes its gates, and the next policy is a first one.
  if (after === undefined) return { policy: undefined, problems: [] }
  try {
    return { policy: loadPolicy(after, path), problems: [] }
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
