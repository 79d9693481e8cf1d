import type { Git } from './git.ts'

/**
 * The branches of a repository as others see them: those of the remote `origin`. Local ones count where there is no remote,
 * and with `local: 'count'`: on a laptop nothing was pushed yet.
 */
export interface Branches {
  /** The branch that `origin/HEAD` names. */
  readonly remoteHead: string | undefined
  /** Name → commit of every branch that is here. */
  heads(): ReadonlyMap<string, string>
  /** The names of the branches that are here and have a commit in their history. */
  containing(commit: string): ReadonlySet<string>
  /** Name → commit of every branch that the remote has; `none` without one, undefined where it does not answer. */
  remote(): ReadonlyMap<string, string> | 'none' | undefined
  /** Fetches branches by their names, with their history where this is not a shallow checkout. */
  fetch(names: readonly string[]): void
}

const REMOTE = 'refs/remotes/origin/'
const LOCAL = 'refs/heads/'
/** Milliseconds. */
const ASK_TIMEOUT = 20_000
const FETCH_TIMEOUT = 120_000

export function openBranches(git: Git, local: 'count' | 'only-without-remote'): Branches {
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.trim() === 'true'
  const hasRemote = git(['remote', 'get-url', 'origin']) !== undefined
  const listed = (...filter: readonly string[]) => {
    const remote = headsBelow(git, REMOTE, filter)
    if (local === 'count') return new Map([...remote, ...headsBelow(git, LOCAL, filter)])
    // Where there is neither, nobody else has branches.
    const isAlone = !hasRemote && headsBelow(git, REMOTE, []).size === 0
    return isAlone ? headsBelow(git, LOCAL, filter) : remote
  }
  return {
    remoteHead: git(['symbolic-ref', '--quiet', `${REMOTE}HEAD`])
      ?.trim()
      .slice(REMOTE.length),
    heads: () => listed(),
    containing: (commit) => new Set(listed(`--contains=${commit}`).keys()),
    remote: () => (hasRemote ? remoteHeads(git) : 'none'),
    fetch: (names) => {
      if (!hasRemote || names.length === 0) return
      const refs = names.map((name) => `+${LOCAL}${name}:${REMOTE}${name}`)
      const depth = shallow ? ['--depth=1'] : []
      git(['fetch', '--quiet', '--no-tags', ...depth, 'origin', ...refs], { timeout: FETCH_TIMEOUT })
    },
  }
}

function headsBelow(git: Git, prefix: string, filter: readonly string[]): ReadonlyMap<string, string> {
  const listed = git(['for-each-ref', ...filter, '--format=%(objectname) %(symref) %(refname)', prefix])
  return new Map(
    (listed ?? '').split('\n').flatMap((line) => {
      const [sha, symref, ref] = line.split(' ')
      // `origin/HEAD` is not a branch of its own.
      return sha === undefined || symref !== '' || ref === undefined
        ? []
        : [[ref.slice(prefix.length), sha] as const]
    }),
  )
}

function remoteHeads(git: Git): ReadonlyMap<string, string> | undefined {
  const listed = git(['ls-remote', '--heads', 'origin'], { timeout: ASK_TIMEOUT })
  if (listed === undefined) return undefined
  return new Map(
    listed.split('\n').flatMap((line) => {
      const [, sha, name] = /^([0-9a-f]{40,64})\trefs\/heads\/(.+)$/.exec(line) ?? []
      return sha === undefined || name === undefined ? [] : [[name, sha] as const]
    }),
  )
}
