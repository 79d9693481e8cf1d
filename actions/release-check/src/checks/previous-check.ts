import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { MissingPrevious } from '@governance-gates/policy'
import type { ReleasedVersion } from '../release-evidence.ts'
import { greatest, isOfLine, type ReleaseLines } from '../release-line.ts'
import { versionPrevious } from '../rules/version.ts'
import { compareVersions, isStable, type Version } from '../version.ts'

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12

/**
 * A version brings what the one before it in its line brought: a patch that lacks the patch before it takes its fixes back. The first
 * version of a line begins where its maintainers branched off.
 *
 * @param released this one excluded.
 */
export function checkPrevious(
  version: Version,
  released: readonly ReleasedVersion[],
  { lines, ifMissing }: { readonly lines: ReleaseLines; readonly ifMissing: MissingPrevious },
): readonly Check[] {
  const earlier = released.filter(
    (each) =>
      isStable(each.version) &&
      compareVersions(each.version, version) < 0 &&
      isOfLine(each.version, version, lines),
  )
  const last = greatest(earlier.map((each) => each.version))
  // It may have tags of several formats.
  const previous = earlier.filter((each) => last !== undefined && compareVersions(each.version, last) === 0)
  const [missing] = previous
  // That it comes after this commit is another fault.
  if (missing === undefined || previous.some(({ precedes, follows }) => precedes || follows)) return []
  const { tag, commit } = missing
  const message = `is on commit ${commit.slice(0, SHORT_SHA)}, which is not in the history of this one`
  return [
    checkOf(
      versionPrevious,
      {},
      {
        status: ifMissing,
        actual: measured(`without ${tag}`),
        expected: exactly(`a commit that contains ${tag}`),
        remedy: `merge ${tag} into the branch of this release and release the merge, or add ignore-tags: ${JSON.stringify([tag])} under release in the policy if nobody got ${tag}`,
        findings: [{ message, subject: tag }],
      },
    ),
  ]
}
