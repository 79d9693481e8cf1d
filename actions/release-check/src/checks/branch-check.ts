import type { Check, Finding } from '@governance-gates/core'

/** Where the commit of a release is, as far as branches are asked for. */
export interface BranchInput {
  /** The patterns of `release.branches`; undefined where the policy names none, and the default branch counts. */
  readonly named: readonly string[] | undefined
  /** Empty where it is not known. */
  readonly defaultBranch: string
  /** Whether each branch has the commit in its history; undefined where the checkout does not tell. */
  readonly branches: readonly { readonly branch: string; readonly contains: boolean | undefined }[]
  /** Patterns that no branch fits. */
  readonly unmatched: readonly string[]
  /** Why these may not be all the branches there are. */
  readonly incomplete?: string
  /** What brings the branches into the checkout, where it does not tell. */
  readonly fix: string
}

/**
 * Whether the commit is on a branch that releases come from. Where the policy names none, nobody has said that it must be on
 * the default branch: then it is only reported.
 */
export function checkBranch(input: BranchInput, commit: string): Check {
  const { named, defaultBranch, branches, fix } = input
  const check = {
    id: 'tag.branch',
    title: 'The commit is on a release branch',
    rule: 'release.branches',
    expected: `on ${listed(named ?? [defaultBranch])}`,
  }
  const found = branches.find(({ contains }) => contains)
  if (found !== undefined) return { ...check, status: 'pass', actual: `on ${found.branch}`, findings: [] }
  const reasons = doubts(input)
  if (reasons.length > 0) {
    return {
      ...check,
      status: named === undefined ? 'warn' : 'inconclusive',
      actual: null,
      remedy: fix,
      findings: reasons,
    }
  }
  return {
    ...check,
    status: named === undefined ? 'warn' : 'fail',
    actual: 'on none of them',
    remedy: remedyOf(input),
    findings: [
      ...branches.map(({ branch }) => ({
        message: `${branch} does not contain commit ${commit.slice(0, SHORT_SHA)}`,
        subject: branch,
      })),
      ...unmatchedOf(input),
    ],
  }
}

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12

function doubts({ branches, incomplete }: BranchInput): readonly Finding[] {
  const unknown = branches.filter(({ contains }) => contains === undefined)
  return [
    ...unknown.map(({ branch }) => ({
      message: `the checkout does not tell whether ${branch} contains the commit`,
      subject: branch,
    })),
    ...(incomplete === undefined ? [] : [{ message: `${incomplete}, so not every branch is known` }]),
  ]
}

function unmatchedOf({ unmatched }: BranchInput): readonly Finding[] {
  return unmatched.map((pattern) => ({
    message: WILDCARD.test(pattern) ? `no branch fits ${pattern}` : `there is no branch ${pattern}`,
    subject: pattern,
  }))
}

const WILDCARD = /[*?[\]{}()!]/

/** A merge that keeps the commit puts it on the branch; a squash makes another commit. */
function remedyOf({ named, defaultBranch, branches }: BranchInput): string {
  const [target] = branches
  if (target === undefined) {
    return `name branches that exist in release.branches of the policy on ${defaultBranch}`
  }
  const { branch } = target
  const merge = `merge the commit into ${branch} without squashing, push ${branch} and run this again, or tag a commit of ${branch} under the next version`
  return named === undefined
    ? `${merge}; where releases come from other branches, name them in release.branches of the policy on ${defaultBranch}`
    : merge
}

function listed(names: readonly string[]): string {
  return names.join(' or ')
}
