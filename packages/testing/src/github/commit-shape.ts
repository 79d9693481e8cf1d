import { accountOf, idOf, nodeId } from './account.ts'

/** Who signed a commit: an address, and the account that it belongs to, if any. */
export interface Signature {
  readonly login: string | null
  readonly email: string
}

/** What a commit says. The emulated GitHub knows every SHA, and makes up the rest. */
export interface CommitText {
  readonly message: string
  readonly author: Signature
  readonly committer: Signature
}

/** A commit of somebody, as the emulated GitHub makes it up. */
function commitBy(login: string): CommitText {
  const signature = signatureOf(login)
  return { message: 'Change', author: signature, committer: signature }
}

export function signatureOf(login: string): Signature {
  return { login, email: `${login}@example.org` }
}

/** A commit as GitHub lists it. */
export function commitShape(
  sha: string,
  place: { readonly api: string; readonly html: string; readonly url: string },
  { message, author, committer }: CommitText = commitBy('tester'),
): object {
  const { api, html } = place
  const url = `${api}/commits/${sha}`
  return {
    url,
    sha,
    node_id: nodeId('Commit', idOf(sha)),
    html_url: `${html}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: personShape(author),
      committer: personShape(committer),
      message,
      comment_count: 0,
      tree: { sha, url: `${api}/git/trees/${sha}` },
    },
    author: author.login === null ? null : accountOf(author.login, place.url),
    committer: committer.login === null ? null : accountOf(committer.login, place.url),
    parents: [],
  }
}

function personShape({ login, email }: Signature): object {
  return { name: login ?? 'Somebody', email, date: '2026-02-01T08:00:00Z' }
}
