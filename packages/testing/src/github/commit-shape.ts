import { accountOf, idOf, nodeId } from './account.ts'

/** A commit as GitHub lists it. The emulated GitHub knows every SHA, and makes up the rest. */
export function commitShape(
  sha: string,
  place: { readonly api: string; readonly html: string; readonly url: string },
  login = 'tester',
): object {
  const { api, html } = place
  const url = `${api}/commits/${sha}`
  const person = { name: login, email: `${login}@example.org`, date: '2026-02-01T08:00:00Z' }
  return {
    url,
    sha,
    node_id: nodeId('Commit', idOf(sha)),
    html_url: `${html}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: 'Change',
      comment_count: 0,
      tree: { sha, url: `${api}/git/trees/${sha}` },
    },
    author: accountOf(login, place.url),
    committer: accountOf(login, place.url),
    parents: [],
  }
}
