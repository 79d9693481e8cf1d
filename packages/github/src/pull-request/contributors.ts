import type { CommitAuthors } from './commit-authors.ts'
import type { ChangeCommit, Contributor, Person } from './facts.ts'

/** Who is behind a commit, as far as GitHub says: an account, or only an address. */
interface ToldSignature {
  readonly account: Person | undefined
  readonly address: string
}

/** A commit of a pull request as REST lists it. */
export interface ToldCommit {
  readonly sha: string
  readonly message: string
  readonly author: ToldSignature
  readonly committer: ToldSignature
}

/** https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors */
const CO_AUTHOR = /^[ \t]*Co-authored-by[ \t]*:[^<\r\n]*<([^<>\r\n]+)>[ \t]*\r?$/gim
/** GitHub alone knows which other spellings it takes for one: folded, without brackets, several in a line. */
const LIKE_CO_AUTHOR = /co-authored-by[ \t]*:(.*)$/gim
/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference: with the id since 2017. */
const NO_REPLY = /^(?:(\d+)\+)?([^@+\s]+)@users\.noreply\.github\.com$/i

/** GitHub's answer about addresses: whose they are by commit, or why that is not known. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly authors: CommitAuthors }
  | {
      readonly kind: 'unresolved'
      /** Those that are known nevertheless. */
      readonly authors: CommitAuthors
      readonly why: string
      readonly remedy: string
    }

/** Whether GitHub has to be asked who wrote a commit: REST says whose the address of an author is, not of a co-author. */
export function hasCoAuthors(commits: readonly ToldCommit[]): boolean {
  return commits.some(({ message }) => /co-authored-by/i.test(message))
}

/**
 * Everybody who worked on each commit, once. An address is somebody's where GitHub says so, where it is GitHub's own address
 * of an account, or where another commit or person of the pull request shows whose it is.
 */
export function contributorsOf(
  commits: readonly ToldCommit[],
  people: readonly Person[],
  resolution: Resolution,
): readonly ChangeCommit[] {
  const accounts = knownAddresses(commits, resolution.authors)
  const logins = new Map(people.map((each) => [each.login.toLowerCase(), each]))
  const linked = (address: string): Contributor | undefined => {
    const person = accounts.get(address.toLowerCase()) ?? ownAddress(address, logins)
    return person && { kind: 'linked', person }
  }
  const signed = ({ account, address }: ToldSignature): Contributor =>
    account === undefined
      ? (linked(address) ?? { kind: 'unlinked', address })
      : { kind: 'linked', person: account }
  return commits.map(({ sha, message, author, committer }) => {
    const authors = resolution.authors.get(sha)
    const isOpen = resolution.kind === 'unresolved' && authors === undefined
    const unknown = (address: string): Contributor =>
      isOpen
        ? { kind: 'unresolved', address, why: resolution.why, remedy: resolution.remedy }
        : { kind: 'unlinked', address }
    const named = coAuthors(message).map((address) => linked(address) ?? unknown(address))
    const odd = isOpen ? unreadCoAuthors(message).map(unknown) : []
    return {
      sha,
      message,
      contributors: distinct([...[author, committer, ...(authors ?? [])].map(signed), ...named, ...odd]),
    }
  })
}

function distinct(contributors: readonly Contributor[]): readonly Contributor[] {
  const keys = contributors.map((each) =>
    each.kind === 'linked' ? `id ${each.person.id}` : `address ${each.address.toLowerCase()}`,
  )
  return contributors.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

function coAuthors(message: string): readonly string[] {
  return [...message.matchAll(CO_AUTHOR)].map(([, address = '']) => address.trim())
}

/** What looks like a co-author, in a form that gives no address. */
function unreadCoAuthors(message: string): readonly string[] {
  const rest = message.replaceAll(CO_AUTHOR, '')
  return [...rest.matchAll(LIKE_CO_AUTHOR)].map(([, text = '']) => text.trim().slice(0, 100) || 'somebody')
}

function knownAddresses(commits: readonly ToldCommit[], authors: CommitAuthors): ReadonlyMap<string, Person> {
  const signatures = [
    ...commits.flatMap(({ author, committer }) => [author, committer]),
    ...[...authors.values()].flat(),
  ]
  return new Map(
    signatures.flatMap(({ account, address }) =>
      account === undefined ? [] : [[address.toLowerCase(), account] as const],
    ),
  )
}

function ownAddress(address: string, logins: ReadonlyMap<string, Person>): Person | undefined {
  const [, id, login = ''] = NO_REPLY.exec(address) ?? []
  if (id !== undefined) return { id, login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }
  // Without an id the login may be another account's by now.
  return logins.get(login.toLowerCase())
}
