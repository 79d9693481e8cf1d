import type { Repository } from '@governance-gates/testing'
import type { Absent, Convention } from './convention.ts'
import { commitOnMain, history, honest } from './release-scene.ts'

/** A release that has to be stopped, and the rule that has to stop it. */
export interface WrongRelease {
  readonly name: string
  /** Without this part, nothing can be wrong with it. */
  readonly needs?: Absent
  /** Rules of which at least one fails. */
  readonly stoppedBy: readonly string[]
  /** Makes the commit; gives the version that is tagged on it. */
  readonly make: (made: Repository, convention: Convention) => string
  readonly isWithoutCandidate?: true
}

/** The honest release, made wrong in what its files say. */
function withFiles(change: (version: string, last: string) => Partial<ReturnType<typeof honest>>) {
  return (made: Repository, { versions, files }: Convention): string => {
    const { earlier, next } = versions
    commitOnMain(made, files({ ...honest(next, earlier), ...change(next, earlier.at(-1) ?? '') }))
    return next
  }
}

/** A version that is not the next one, with files that all say so. */
function withVersion(kind: 'lower' | 'skipped') {
  return (made: Repository, { versions, files }: Convention): string => {
    const version = versions[kind]
    commitOnMain(made, files(honest(version, versions.earlier)))
    return version
  }
}

/** The eight usual ways to release something wrong. */
export const WRONG_RELEASES: readonly WrongRelease[] = [
  {
    name: 'the tag is on another commit',
    stoppedBy: ['tag-free'],
    make: (made, convention) => {
      const { versions, files, tag } = convention
      made.git('tag', tag(versions.next))
      commitOnMain(made, files(honest(versions.next, versions.earlier)))
      return versions.next
    },
  },
  {
    name: 'the manifest has the earlier version',
    needs: 'manifest',
    stoppedBy: ['manifest-version'],
    make: withFiles((_, last) => ({ manifest: last })),
  },
  {
    name: 'the lock file has the earlier version',
    needs: 'lock file',
    stoppedBy: ['manifest-lock-file'],
    make: withFiles((_, last) => ({ lock: last })),
  },
  {
    name: 'the change log has no entry',
    needs: 'change log',
    stoppedBy: ['changelog-entry'],
    make: (made, convention) => {
      const { earlier } = convention.versions
      return withFiles(() => ({ log: earlier.toReversed() }))(made, convention)
    },
  },
  {
    name: 'the version is lower',
    stoppedBy: ['version-order', 'version-step'],
    make: withVersion('lower'),
  },
  {
    name: 'the version leaves one out',
    stoppedBy: ['version-step'],
    make: withVersion('skipped'),
  },
  {
    name: 'the candidate is left out',
    needs: 'candidate',
    stoppedBy: ['version-candidates'],
    make: withFiles(() => ({})),
    isWithoutCandidate: true,
  },
  {
    name: 'the commit is on a stray branch',
    stoppedBy: ['tag-branch'],
    make: (made, { versions, files }) => {
      made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
      made.git('checkout', '--quiet', '-b', 'stray')
      made.commit(files(honest(versions.next, versions.earlier)), 'fix: count every orbit once')
      return versions.next
    },
  },
]

/** Whether a project has what is wrong. */
export function isPossible({ needs }: WrongRelease, { absent = [], versions }: Convention): boolean {
  if (needs === 'candidate') return versions.candidate !== undefined
  return needs === undefined || !absent.includes(needs)
}

/** The repository of a case, before what is wrong is committed. */
export function historyFor(convention: Convention, { isWithoutCandidate }: WrongRelease): Repository {
  return history(convention, { isWithCandidate: isWithoutCandidate !== true })
}
