import { type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import type { ChangelogEntry } from '@governance-gates/project-files/changelog'
import type { BreakingChange, DoubtfulBreak } from '../breaking-change.ts'
import type { Unknown } from '../release-evidence.ts'
import { changelogBreaking, changelogLabels } from '../rules/changelog.ts'
import { versionUnclear } from '../rules/version.ts'
import { breakingItems, undocumented } from './documented-breaks.ts'

/** Whether the entry of the version documents each breaking change. */
export function checkBreaking(
  path: string,
  entry: ChangelogEntry | undefined,
  breaking: readonly BreakingChange[] | undefined,
): Check {
  if (breaking === undefined) return unknownHistory()
  const items = entry === undefined ? { items: [], removals: [] } : breakingItems(entry)
  const findings = undocumented(items, breaking).map((change) => ({
    message: `commit ${change.sha.slice(0, 7)} is a breaking change, but no item about breaking changes names it: ${saidOf(change)}`,
    subject: change.sha,
    file: path,
    line: entry?.line ?? 1,
  }))
  return documented(findings)
}

/** VER-2: a breaking change is documented, also where the policy names no change log. */
export function withoutChangelog(breaking: readonly BreakingChange[] | undefined): readonly Check[] {
  if (breaking === undefined || breaking.length === 0) return []
  const findings = breaking.map((change) => ({
    message: `commit ${change.sha.slice(0, 7)} is a breaking change, but the policy names no change log: ${saidOf(change)}`,
    subject: change.sha,
  }))
  const remedy = 'name the change log in release.changelog, and document the breaking changes there'
  return [{ ...documented(findings), remedy }]
}

/** What a commit says that it breaks, and what another one says about that and does not do. */
export function saidOf({ text, unrevertedBy }: BreakingChange): string {
  return unrevertedBy === undefined
    ? text
    : `${text}; commit ${unrevertedBy.slice(0, 7)} says that it reverts it, but does not undo all of it`
}

const UNDOCUMENTED = 'undocumented breaking changes'

function documented(undocumentedChanges: readonly Finding[]): Check {
  return checkOf(
    changelogBreaking,
    {},
    {
      status: undocumentedChanges.length === 0 ? 'pass' : 'fail',
      actual: measured(undocumentedChanges.length, UNDOCUMENTED),
      expected: exactly(0, UNDOCUMENTED),
      findings: undocumentedChanges,
    },
  )
}

function unknownHistory(): Check {
  return checkOf(
    changelogBreaking,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly('every breaking change in the entry'),
      remedy: 'check out the whole history with its tags: use actions/checkout with fetch-depth: 0',
      findings: [{ message: 'the commits since the version before cannot be read' }],
    },
  )
}

/** A commit that may be meant to declare a break: nobody can tell without reading it. */
export function unclearBreaks(doubtful: readonly DoubtfulBreak[]): readonly Check[] {
  if (doubtful.length === 0) return []
  const findings = doubtful.map(({ sha, line }) => ({
    message: `commit ${sha.slice(0, 7)} may declare a breaking change, but not in the form of Conventional Commits: ${line}`,
    subject: sha,
  }))
  return [checkOf(versionUnclear, {}, { status: 'warn', ...noneOf(findings, 'unclear declarations') })]
}

/** Which pull requests are labelled as breaking is not known. */
export function unknownLabels({ reason, remedy }: Unknown): Check {
  return checkOf(
    changelogLabels,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly('the labels of the merged pull requests'),
      remedy,
      findings: [{ message: reason }],
    },
  )
}
