import type { CommitMessage } from '@governance-gates/git'
import { numberOf, withoutNumber } from './pull-request-number.ts'
import { type QuotedTitle, quotedTitle, unescaped } from './quoted-title.ts'

/** A commit that says that it reverts another one. */
export interface RevertClaim {
  readonly by: CommitMessage
  /** The commit that it may mean. */
  readonly sha: string
  /** `unclear`: it may mean another one as well. `later`: everything that it may mean came after it. */
  readonly meaning: 'clear' | 'unclear' | 'later'
}

/** As `git revert` says it. */
const COMMIT = /^This reverts commit ([0-9a-f]{7,64})\b/gm
const SHORTEST = 7
/** As GitHub's button says it: `Reverts owner/repository#12`. */
const PULL_REQUEST = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gm
const MERGE = /^Merge pull request #\d/

/**
 * What commits say that they revert: a commit by its name, else a pull request by its number, and what they quote the subject of.
 * It is what they say; whether it is so is another matter.
 *
 * @param commits the newest first.
 */
export function revertClaims(commits: readonly CommitMessage[]): readonly RevertClaim[] {
  const places = commits.map((commit, place) => ({ commit, place }))
  const known = catalogue(places)
  return places.flatMap((by) => {
    const { subject, body } = by.commit
    const named = Array.from(body.matchAll(COMMIT), ([, name = '']) => claimsByName(known.named(name), by))
    if (named.some((claims) => claims.length > 0)) return named.flat()
    const numbers = Array.from(body.matchAll(PULL_REQUEST), ([, number]) => Number(number))
    // The merge of a pull request has its title in the body.
    const quoted = quotedTitle(MERGE.test(subject) ? (body.split('\n', 1)[0] ?? '') : subject)
    const titled = quoted === undefined ? [] : known.titled(quoted)
    const isMeant = ({ commit }: Placed) => {
      const number = numberOf(commit.subject)
      return numbers.length === 0 || number === undefined || numbers.includes(number)
    }
    return [
      ...numbers.flatMap((number) => claimsOn(known.numbered(number), by)),
      ...claimsOn(titled.filter(isMeant), by),
    ]
  })
}

/** A commit, and its place in the history: the newest is 0. */
interface Placed {
  readonly commit: CommitMessage
  readonly place: number
}

/** Commits by what others call them. */
interface Catalogue {
  named(name: string): readonly Placed[]
  numbered(number: number): readonly Placed[]
  titled(quoted: QuotedTitle): readonly Placed[]
}

function catalogue(commits: readonly Placed[]): Catalogue {
  const starts = Map.groupBy(commits, ({ commit }) => commit.sha.slice(0, SHORTEST))
  const numbers = Map.groupBy(commits, ({ commit }) => numberOf(commit.subject))
  const subjects = Map.groupBy(commits, ({ commit }) => unescaped(commit.subject))
  const bare = Map.groupBy(commits, ({ commit }) => withoutNumber(unescaped(commit.subject)))
  return {
    named: (name) =>
      (starts.get(name.slice(0, SHORTEST)) ?? []).filter(({ commit }) => commit.sha.startsWith(name)),
    numbered: (number) => numbers.get(number) ?? [],
    titled: ({ title, withoutNumber: other = title }) => subjects.get(title) ?? bare.get(other) ?? [],
  }
}

/** A name means a commit wherever it is. */
function claimsByName(targets: readonly Placed[], { commit: by }: Placed): readonly RevertClaim[] {
  const meaning = targets.length === 1 ? 'clear' : 'unclear'
  return targets.map(({ commit }) => ({ by, sha: commit.sha, meaning }))
}

/** Who reverts something means what was there. */
function claimsOn(targets: readonly Placed[], { commit: by, place }: Placed): readonly RevertClaim[] {
  const others = targets.filter(({ commit }) => commit.sha !== by.sha)
  const older = others.filter((each) => each.place > place)
  if (older.length === 0) return others.map(({ commit }) => ({ by, sha: commit.sha, meaning: 'later' }))
  const meaning = older.length === 1 ? 'clear' : 'unclear'
  return older.map(({ commit }) => ({ by, sha: commit.sha, meaning }))
}
