/** The shape of a user or an app's bot, as GitHub embeds it in everything. An account that was renamed keeps its id. */
export function accountOf(login: string, url: string, id: number = idOf(login)): object {
  const api = `${url}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${url}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url: api,
    html_url: `${url}/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** The shape of an app, as check runs name it. */
export function appOf(slug: string, url: string): object {
  return {
    id: slug === 'github-actions' ? 15368 : idOf(slug),
    slug,
    node_id: nodeId('App', idOf(slug)),
    owner: accountOf('github', url),
    name: slug,
    description: null,
    external_url: `${url}/apps/${slug}/home`,
    html_url: `${url}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: { metadata: 'read' },
    events: [],
  }
}

/** The same number for the same name, and hardly ever for another. */
export function idOf(name: string): number {
  let id = 7
  for (const character of name) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 31
  return id + 1
}

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url')
}
