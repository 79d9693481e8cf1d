import type { Finding } from '@governance-gates/core'
import { namedRegisters, openPolicy, type Policy, PolicyError, type Section } from '@governance-gates/policy'
import { ConfigurationError } from '../configuration-error.ts'
import { MissingSection } from '../gate-section.ts'
import { baseName, isSameText, type Proposal, rulesChangeOf } from './proposal.ts'
import type { RulesRepair } from './rules-check.ts'

/** What follows from rules that cannot be used: the proposed ones count, or nothing can be judged. */
export type Repair =
  | { readonly kind: 'repair'; readonly repair: RulesRepair }
  | { readonly kind: 'refused'; readonly error: ConfigurationError }

const WORKFLOWS = '.github/workflows/'
const WAY_OUT =
  'open a pull request that changes nothing but the policy, its registers and .github/workflows, and fix these lines there: it is judged by its own policy'
const BYPASS =
  'fix these lines in a pull request that somebody merges who may bypass branch protection: require-base: true lets no other policy count'

/**
 * Whether a change repairs the rules of its base. Nobody can merge anything while those are broken, so that the change's own
 * count; it must do nothing else, or anybody could bring their own rules. Loaded only where the rules of a base are broken.
 *
 * A change that brings the first section of a gate brings all that the section names as well: there are no rules that it could
 * get past. It counts as a first policy does.
 *
 * @param problem what is wrong with the rules of the base.
 */
export async function repairOf(proposal: Proposal, problem: Error): Promise<Repair> {
  const head = await readHead(proposal)
  const refused = (why: string, remedy: string): Repair => ({
    kind: 'refused',
    error: refusal(proposal, problem, `${why}. To do: ${remedy}`),
  })
  const isUntouched = isSameText(proposal.policy.before, proposal.policy.after)
  if (head.kind === 'invalid' && !isUntouched) {
    return refused(
      `This change breaks them too (lines of the change):\n${head.message}\nSo it repairs nothing`,
      WAY_OUT,
    )
  }
  if (head.kind === 'invalid' || !head.isChange) return refused('This change does not touch them', WAY_OUT)
  const isFirst = problem instanceof MissingSection && head.policy[problem.section] !== undefined
  if (isFirst && !asksForBase(proposal.policy.before)) return firstSection(problem.section)
  if (asksForBase(proposal.policy.before) || head.policy['require-base']) {
    return refused('The policy says require-base: true, so this change cannot be judged by its own', BYPASS)
  }
  const strays = head.strays
  if (strays === undefined) {
    return refused(
      'What this change consists of is not known',
      'check out with enough history (actions/checkout with fetch-depth: 0)',
    )
  }
  if (strays.length > 0) {
    const more = strays.length === 1 ? '' : ` and ${strays.length - 1} more`
    return refused(`This change does more than repair them: it also changes ${strays[0]}${more}`, WAY_OUT)
  }
  return {
    kind: 'repair',
    repair: {
      reason: `the rules of the ${baseName(proposal)} are broken, and this change repairs them`,
      remedy: 'review the repair as a decision of its own',
      findings: findingsOf(problem),
    },
  }
}

function firstSection(section: Section): Repair {
  return {
    kind: 'repair',
    repair: {
      reason: `the policy of the base commit has no section ${section} yet`,
      remedy: 'review this first section as a decision of its own',
      findings: [],
    },
  }
}

/** Their lines are in the text: shown beside the change, they would be other lines. */
function findingsOf(problem: Error): readonly Finding[] {
  if (!(problem instanceof PolicyError)) return [{ message: `in the base: ${problem.message}` }]
  const { file } = problem
  return problem.problems.map(({ line, path, message }) => ({
    message: `line ${line} of the base: ${path === '' ? message : `${path}: ${message}`}`,
    file,
  }))
}

type Head =
  | { readonly kind: 'invalid'; readonly message: string }
  | {
      readonly kind: 'valid'
      readonly policy: Policy
      readonly isChange: boolean
      /** What no repair changes; undefined where nothing says what changed. */
      readonly strays: readonly string[] | undefined
    }

async function readHead(proposal: Proposal): Promise<Head> {
  const { policy, policyPath, commit, fromRoot } = proposal
  if (policy.after === undefined) return { kind: 'invalid', message: `${policy.path} is removed` }
  try {
    const loaded = await openPolicy(policy.after, policy.path)
    const registers = namedRegisters(loaded.policy).map(({ path }) => fromRoot(path))
    const own = new Set([policyPath, ...registers])
    return {
      kind: 'valid',
      policy: loaded.policy,
      isChange: rulesChangeOf(proposal, loaded) !== undefined,
      strays: commit.changedSince()?.filter((path) => !own.has(path) && !path.startsWith(WORKFLOWS)),
    }
  } catch (error) {
    if (error instanceof PolicyError) return { kind: 'invalid', message: error.message }
    throw error
  }
}

/** What is too broken to be read may say so all the same. */
function asksForBase(text: string | undefined): boolean {
  return /^[^#\n]*\brequire-base["']?\s*:\s*true\b/m.test(text ?? '')
}

function refusal({ policy, ...proposal }: Proposal, problem: Error, end: string): ConfigurationError {
  const message = `the rules of the ${baseName(proposal)} are broken, so nothing can be judged by them (lines of the base):\n${problem.message}\n${end}`
  const file = fileOf(problem) ?? policy.path
  // The lines of a file that the change leaves alone are its own too.
  const isOwn = file === policy.path && isSameText(policy.before, policy.after)
  const line = isOwn ? lineOf(problem) : undefined
  return new ConfigurationError(message, { file, ...(line === undefined ? {} : { line }) })
}

function fileOf(problem: Error): string | undefined {
  return problem instanceof PolicyError || problem instanceof ConfigurationError ? problem.file : undefined
}

function lineOf(problem: Error): number | undefined {
  if (problem instanceof PolicyError) return problem.problems[0]?.line
  return problem instanceof ConfigurationError ? problem.line : undefined
}
