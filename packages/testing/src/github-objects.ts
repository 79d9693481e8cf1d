/** Objects of GitHub's REST API in their full shape, from the few facts that a test is about. */
export type GitHubObject = Readonly<Record<string, unknown>>

/** Facts that are the same for every object of a repository. */
export interface RepositoryFacts {
  /** The server's own address. */
  readonly url: string
  /** `owner/name`. */
  readonly name: string
  /** As the emulator describes it. */
  readonly object: GitHubObject
}

const MOMENT = '2026-03-01T12:00:00Z'

export interface EmulatedJob {
  readonly name: string
  readonly labels: readonly string[]
  /** `success`, `skipped`, …; null while it runs. */
  readonly conclusion: string | null
  /** The attempt that it ran in; that of the run where absent. */
  readonly attempt?: number
}

export interface EmulatedRun {
  readonly id: number
  /** `.github/workflows/ci.yml` */
  readonly workflow: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  /** A fork's where it is another than the repository itself. */
  readonly headRepository?: string
  readonly conclusion: string | null
  readonly attempt?: number
  readonly createdAt?: string
  readonly jobs?: readonly EmulatedJob[]
}

export interface EmulatedPullRequest {
  readonly number: number
  readonly title?: string
  readonly head: { readonly repository: string; readonly branch: string; readonly sha: string }
  readonly base: { readonly branch: string; readonly sha: string }
  readonly state?: 'open' | 'closed'
  /** The commit that it became. */
  readonly mergeCommit?: string
  readonly labels?: readonly string[]
}

export interface EmulatedArtifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  readonly bytes: number
  /** `sha256:…` */
  readonly digest?: string
  readonly expired?: boolean
  readonly createdAt?: string
  /** Where its zip can be had. */
  readonly download: () => string
}

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
export function workflowRun(run: EmulatedRun, { url, name, object }: RepositoryFacts): GitHubObject {
  const own = `${url}/repos/${name}/actions/runs/${run.id}`
  const head = run.headRepository ?? name
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.workflow.replace(/^.*\/|\.ya?ml$/g, ''),
    path: run.workflow,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    display_title: 'A change',
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    workflow_id: workflowId(run.workflow),
    check_suite_id: run.id,
    url: own,
    html_url: `https://github.com/${name}/actions/runs/${run.id}`,
    // GitHub leaves it empty for forks.
    pull_requests: [],
    created_at: run.createdAt ?? MOMENT,
    updated_at: run.createdAt ?? MOMENT,
    run_started_at: run.createdAt ?? MOMENT,
    jobs_url: `${own}/jobs`,
    logs_url: `${own}/logs`,
    check_suite_url: `${url}/repos/${name}/check-suites/${run.id}`,
    artifacts_url: `${own}/artifacts`,
    cancel_url: `${own}/cancel`,
    rerun_url: `${own}/rerun`,
    workflow_url: `${url}/repos/${name}/actions/workflows/${workflowId(run.workflow)}`,
    head_commit: {
      id: run.headSha,
      tree_id: run.headSha,
      message: 'A change',
      timestamp: MOMENT,
      author: { name: 'A', email: 'a@example.org' },
      committer: { name: 'A', email: 'a@example.org' },
    },
    repository: object,
    head_repository: { ...object, full_name: head, fork: head !== name },
  }
}

/** A number for a workflow's file: the same for the same path. */
export function workflowId(path: string): number {
  return [...path].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7)
}

/** https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run */
export function workflowJob(
  job: EmulatedJob,
  id: number,
  run: EmulatedRun,
  { url, name }: RepositoryFacts,
): GitHubObject {
  return {
    id,
    node_id: `JOB_${id}`,
    run_id: run.id,
    run_url: `${url}/repos/${name}/actions/runs/${run.id}`,
    run_attempt: job.attempt ?? run.attempt ?? 1,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.workflow.replace(/^.*\/|\.ya?ml$/g, ''),
    name: job.name,
    url: `${url}/repos/${name}/actions/jobs/${id}`,
    html_url: `https://github.com/${name}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${url}/repos/${name}/check-runs/${id}`,
    status: job.conclusion === null ? 'in_progress' : 'completed',
    conclusion: job.conclusion,
    created_at: MOMENT,
    started_at: MOMENT,
    completed_at: job.conclusion === null ? null : MOMENT,
    labels: job.labels,
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'Default',
  }
}

/** https://docs.github.com/en/rest/actions/artifacts#get-an-artifact */
export function artifactObject(
  artifact: EmulatedArtifact,
  run: EmulatedRun | undefined,
  { url, name }: RepositoryFacts,
): GitHubObject {
  const own = `${url}/repos/${name}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: `ART_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url: own,
    archive_download_url: `${own}/zip`,
    expired: artifact.expired ?? false,
    created_at: artifact.createdAt ?? MOMENT,
    updated_at: artifact.createdAt ?? MOMENT,
    expires_at: '2030-01-01T00:00:00Z',
    digest: artifact.digest ?? null,
    workflow_run: {
      id: artifact.runId,
      repository_id: 1,
      head_repository_id: run?.headRepository === undefined || run.headRepository === name ? 1 : 2,
      head_branch: run?.headBranch ?? 'main',
      head_sha: run?.headSha ?? '0'.repeat(40),
    },
  }
}

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
export function pullRequest(pull: EmulatedPullRequest, { url, name, object }: RepositoryFacts): GitHubObject {
  const own = `${url}/repos/${name}/pulls/${pull.number}`
  const merged = pull.mergeCommit !== undefined
  const side = (repository: string, ref: string, sha: string) => ({
    label: `${repository.split('/')[0]}:${ref}`,
    ref,
    sha,
    user: user(repository.split('/')[0] ?? '', url),
    repo: { ...object, full_name: repository, fork: repository !== name },
  })
  const links = [
    'html',
    'issue',
    'comments',
    'review_comments',
    'review_comment',
    'commits',
    'statuses',
    'self',
  ]
  return {
    ...issueFacts(pull, { url, name, object }),
    url: own,
    id: 1000 + pull.number,
    diff_url: `${own}.diff`,
    patch_url: `${own}.patch`,
    issue_url: `${url}/repos/${name}/issues/${pull.number}`,
    commits_url: `${own}/commits`,
    review_comments_url: `${own}/comments`,
    review_comment_url: `${own}/comments{/number}`,
    statuses_url: `${url}/repos/${name}/statuses/${pull.head.sha}`,
    head: side(pull.head.repository, pull.head.branch, pull.head.sha),
    base: side(name, pull.base.branch, pull.base.sha),
    _links: Object.fromEntries(links.map((link) => [link, { href: own }])),
    merge_commit_sha: pull.mergeCommit ?? null,
    merged_at: merged ? MOMENT : null,
    auto_merge: null,
    draft: false,
    merged,
    merged_by: null,
    mergeable: true,
    mergeable_state: 'clean',
    maintainer_can_modify: false,
    comments: 0,
    review_comments: 0,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  }
}

/** A pull request as the list of issues shows it. */
export function pullRequestAsIssue(pull: EmulatedPullRequest, facts: RepositoryFacts): GitHubObject {
  const own = `${facts.url}/repos/${facts.name}/issues/${pull.number}`
  const web = `https://github.com/${facts.name}/pull/${pull.number}`
  return {
    ...issueFacts(pull, facts),
    id: 2000 + pull.number,
    url: own,
    repository_url: `${facts.url}/repos/${facts.name}`,
    labels_url: `${own}/labels{/name}`,
    events_url: `${own}/events`,
    comments: 0,
    pull_request: {
      url: `${facts.url}/repos/${facts.name}/pulls/${pull.number}`,
      html_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      merged_at: pull.mergeCommit === undefined ? null : MOMENT,
    },
  }
}

function issueFacts(pull: EmulatedPullRequest, { url, name }: RepositoryFacts): GitHubObject {
  const state = pull.state ?? (pull.mergeCommit === undefined ? 'open' : 'closed')
  return {
    node_id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title ?? `Pull request ${pull.number}`,
    html_url: `https://github.com/${name}/pull/${pull.number}`,
    comments_url: `${url}/repos/${name}/issues/${pull.number}/comments`,
    state,
    locked: false,
    user: user(pull.head.repository.split('/')[0] ?? '', url),
    body: null,
    labels: (pull.labels ?? []).map((label, index) => ({
      id: index + 1,
      node_id: `LA_${index}`,
      url: `${url}/repos/${name}/labels/${encodeURIComponent(label)}`,
      name: label,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignee: null,
    milestone: null,
    author_association: 'CONTRIBUTOR',
    created_at: MOMENT,
    updated_at: MOMENT,
    closed_at: state === 'closed' ? MOMENT : null,
  }
}

/** https://docs.github.com/en/rest/issues/comments#get-an-issue-comment */
export function issueComment(
  comment: { readonly id: number; readonly issue: number; readonly login: string; readonly body: string },
  { url, name }: RepositoryFacts,
): GitHubObject {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/repos/${name}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${name}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/repos/${name}/issues/${comment.issue}`,
    user: user(comment.login, url),
    body: comment.body,
    author_association: 'NONE',
    performed_via_github_app: null,
    created_at: MOMENT,
    updated_at: MOMENT,
  }
}

export interface EmulatedCheckRun {
  readonly name: string
  readonly headSha: string
  readonly conclusion: string | null
  /** Of the app that reports it. */
  readonly app: string
}

/** https://docs.github.com/en/rest/checks/runs#get-a-check-run */
export function checkRun(
  { name, headSha, conclusion, app }: EmulatedCheckRun,
  id: number,
  facts: RepositoryFacts,
): GitHubObject {
  const url = `${facts.url}/repos/${facts.name}/check-runs/${id}`
  return {
    id,
    node_id: `CR_${id}`,
    head_sha: headSha,
    name,
    url,
    html_url: url,
    details_url: url,
    external_id: '',
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    started_at: MOMENT,
    completed_at: conclusion === null ? null : MOMENT,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: url },
    check_suite: { id: 1 },
    pull_requests: [],
    app: {
      id: 1,
      slug: app,
      node_id: 'A_1',
      owner: user(app, facts.url),
      name: app,
      description: null,
      external_url: url,
      html_url: url,
      created_at: MOMENT,
      updated_at: MOMENT,
      permissions: {},
      events: [],
    },
  }
}

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
export function commitStatus(
  status: GitHubObject,
  { id, sha, login }: { readonly id: number; readonly sha: string; readonly login: string },
  { url, name }: RepositoryFacts,
): GitHubObject {
  return {
    id,
    node_id: `SC_${id}`,
    url: `${url}/repos/${name}/statuses/${sha}`,
    avatar_url: null,
    state: status['state'],
    description: status['description'] ?? null,
    target_url: status['target_url'] ?? null,
    context: status['context'] ?? 'default',
    created_at: MOMENT,
    updated_at: MOMENT,
    creator: user(login, url),
  }
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function comparison(
  shas: { readonly base: string; readonly head: string; readonly mergeBase: string },
  { url, name }: RepositoryFacts,
): GitHubObject {
  const own = `${url}/repos/${name}/compare/${shas.base}...${shas.head}`
  return {
    url: own,
    html_url: own,
    permalink_url: own,
    diff_url: `${own}.diff`,
    patch_url: `${own}.patch`,
    base_commit: commit(shas.base, url, name),
    merge_base_commit: commit(shas.mergeBase, url, name),
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 0,
    commits: [],
    files: [],
  }
}

function commit(sha: string, url: string, name: string): GitHubObject {
  const own = `${url}/repos/${name}/commits/${sha}`
  const by = { name: 'A', email: 'a@example.org', date: MOMENT }
  return {
    sha,
    node_id: `C_${sha}`,
    url: own,
    html_url: own,
    comments_url: `${own}/comments`,
    author: null,
    committer: null,
    parents: [],
    commit: {
      url: own,
      author: by,
      committer: by,
      message: 'A change',
      comment_count: 0,
      tree: { sha, url: `${url}/repos/${name}/tree/${sha}` },
    },
  }
}

/** A person, or an app where the login ends in `[bot]`. */
function user(login: string, url: string): GitHubObject {
  const own = `${url}/users/${login}`
  const links = [
    'followers',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
    'following',
  ]
  return {
    login,
    id: workflowId(login),
    node_id: `U_${login}`,
    avatar_url: `${url}/avatars/${login}`,
    gravatar_id: '',
    url: own,
    html_url: `https://github.com/${login}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${own}/${link}`])),
  }
}
