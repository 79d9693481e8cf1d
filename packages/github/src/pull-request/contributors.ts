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
const CO_AUTHOR = /^Co-authored-by:[^<\r\n]*<([^<>\r\n]+)>[ \t]*\r?$/gim
/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference: with the id since 2017. */
const NO_REPLY = /^(?:(\d+)\+)?([^@+\s]+)@users\.noreply\.github\.com$/i

/**
 * Everybody who worked on each commit. REST lists co-authors only in the message, by address: one counts as an account where
 * it is GitHub's own address of it, or where another commit or person of the pull request shows whose it is.
 */
export function contributorsOf(
  commits: readonly ToldCommit[],
  people: readonly Person[],
): readonly ChangeCommit[] {
  const accounts = knownAddresses(commits)
  const logins = new Map(people.map((each) => [each.login.toLowerCase(), each]))
  const contributor = (address: string): Contributor => {
    const person = accounts.get(address.toLowerCase()) ?? ownAddress(address, logins)
    return person === undefined ? { kind: 'unlinked', address } : { kind: 'linked', person }
  }
  const signed = ({ account, address }: ToldSignature): Contributor =>
    account === undefined ? contributor(address) : { kind: 'linked', person: account }
  return commits.map(({ sha, message, author, committer }) => ({
    sha,
    message,
    contributors: [signed(author), signed(committer), ...coAuthors(message).map(contributor)],
  }))
}

function coAuthors(message: string): readonly string[] {
  return [...message.matchAll(CO_AUTHOR)].map(([, address = '']) => address.trim())
}

function knownAddresses(commits: readonly ToldCommit[]): ReadonlyMap<string, Person> {
  const signatures = commits.flatMap(({ author, committer }) => [author, committer])
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
