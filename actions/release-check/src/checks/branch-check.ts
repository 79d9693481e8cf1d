import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { BranchInput } from '../release-evidence.ts'
import { tagBranch } from '../rules/tag.ts'

/**
 * Whether the commit is on a branch that releases come from. Where the policy names none, nobody has said that it must be on
 * the default branch: then it is only reported.
 */
export function checkBranch(input: BranchInput, commit: string): Check {
  const { named, defaultBranch, branches, fix } = input
  const expected = exactly(`on ${(named ?? [defaultBranch]).join(' or ')}`)
  const found = branches.find(({ contains }) => contains)
  if (found !== undefined) {
    return checkOf(tagBranch, {}, { status: 'pass', actual: measured(`on ${found.branch}`), expected })
  }
  const reasons = doubts(input)
  if (reasons.length > 0) {
    const status = named === undefined ? 'warn' : 'inconclusive'
    return checkOf(tagBranch, {}, { status, actual: null, expected, remedy: fix, findings: reasons })
  }
  return checkOf(
    tagBranch,
    {},
    {
      status: named === undefined ? 'warn' : 'fail',
      actual: measured('on none of them'),
      expected,
      remedy: remedyOf(input),
      findings: [
        ...branches.map(({ branch }) => ({
          message: `does not contain commit ${commit.slice(0, SHORT_SHA)}`,
          subject: branch,
        })),
        ...unmatchedOf(input),
      ],
    },
  )
}

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12

function doubts({ branches, incomplete }: BranchInput): readonly Finding[] {
  const unknown = branches.filter(({ contains }) => contains === undefined)
  return [
    ...unknown.map(({ branch }) => ({
      message: `the checkout does not show whether ${branch} contains the commit`,
      subject: branch,
    })),
    ...(incomplete === undefined ? [] : [{ message: `${incomplete}, so not every branch is known` }]),
  ]
}

function unmatchedOf({ unmatched }: BranchInput): readonly Finding[] {
  return unmatched.map((pattern) => ({
    message: WILDCARD.test(pattern) ? 'no branch matches this pattern' : 'this branch does not exist',
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
  const merge = `merge the commit into ${branch} without squashing, push ${branch} and run this check again, or tag a commit of ${branch} with the next version`
  return named === undefined
    ? `${merge}; if releases come from other branches, name them in release.branches of the policy on ${defaultBranch}`
    : merge
}
