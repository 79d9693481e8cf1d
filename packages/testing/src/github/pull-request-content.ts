import { type CommitText, type Signature, signatureOf } from './commit-shape.ts'

/** A commit of a pull request; what is absent is made up. */
export interface AddedCommit {
  readonly sha: string
  readonly message?: string
  /** A login, or an address that belongs to none; the author of the pull request where absent. */
  readonly author?: string | Signature
  /** The author of the commit where absent. */
  readonly committer?: string | Signature
  /** They are written below the message. */
  readonly coAuthors?: readonly Signature[]
}

export interface AddedFile {
  readonly path: string
  /** Where it was renamed from. */
  readonly previousPath?: string
}

/** GitHub lists no more, and says elsewhere how many there are. https://docs.github.com/en/rest/pulls/pulls */
export const MOST_COMMITS = 250
export const MOST_FILES = 3000

/** What REST says of a commit: co-authors are only text. */
export function textOf(commit: AddedCommit, proposer: string): CommitText {
  const { message = 'Change', author = proposer, committer = author, coAuthors = [] } = commit
  const trailers = coAuthors.map(({ login, email }) => `Co-authored-by: ${login ?? 'Somebody'} <${email}>`)
  return {
    message: trailers.length === 0 ? message : `${message}\n\n${trailers.join('\n')}`,
    author: signed(author),
    committer: signed(committer),
  }
}

/** The authors as GraphQL gives them. */
export function authorsOf(commit: AddedCommit, proposer: string): readonly Signature[] {
  return [textOf(commit, proposer).author, ...(commit.coAuthors ?? [])]
}

function signed(by: string | Signature): Signature {
  return typeof by === 'string' ? signatureOf(by) : by
}

export function fileShape(
  { path, previousPath }: AddedFile,
  { sha, api, html }: { readonly sha: string; readonly api: string; readonly html: string },
): object {
  return {
    ...{ sha, filename: path, additions: 1, deletions: 0, changes: 1 },
    ...(previousPath === undefined
      ? { status: 'modified' }
      : { status: 'renamed', previous_filename: previousPath }),
    blob_url: `${html}/blob/${sha}/${encodeURIComponent(path)}`,
    raw_url: `${html}/raw/${sha}/${encodeURIComponent(path)}`,
    contents_url: `${api}/contents/${encodeURIComponent(path)}?ref=${sha}`,
  }
}

/** What GitHub gives only for a single one. */
export const COUNTS = {
  mergeable: true,
  rebaseable: true,
  mergeable_state: 'clean',
  merged_by: null,
  comments: 0,
  review_comments: 0,
  maintainer_can_modify: true,
  additions: 1,
  deletions: 0,
}
