/** A fact, or as much of it as could be read. What is missing may be anything: its absence proves nothing. */
export type Known<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'incomplete'; readonly value: Value; readonly why: string; readonly remedy: string }

/** An account. A login can be renamed and reused, an id cannot. */
export interface Person {
  readonly id: string
  readonly login: string
  readonly kind: 'user' | 'bot'
}

/** A file of the change, on both sides of a rename. */
export interface ChangedFile {
  readonly path: string
  /** Where it was, if it was renamed or copied. */
  readonly previousPath?: string
  /** Added and removed ones together; undefined for a binary file. */
  readonly lines?: number
}

/** Somebody who worked on a commit: its author, its committer, or a co-author. */
export type Contributor =
  | { readonly kind: 'linked'; readonly person: Person }
  /** An address that belongs to no account, so that it may be anybody's. */
  | { readonly kind: 'unlinked'; readonly address: string }
  /** An address that GitHub could not be asked about. */
  | { readonly kind: 'unresolved'; readonly address: string; readonly why: string; readonly remedy: string }

export interface ChangeCommit {
  readonly sha: string
  readonly message: string
  readonly contributors: readonly Contributor[]
}

/** `unsettled`: an approval that one of GitHub's lists has as the last word of its writer, and the other has not. */
export type ReviewState =
  | 'approved'
  | 'changes-requested'
  | 'commented'
  | 'dismissed'
  | 'pending'
  | 'unsettled'

/** Whether the text of a review was changed after it was submitted. Its state stays the same. */
export type ReviewEdit =
  | { readonly kind: 'unedited' }
  /** An instant as GitHub writes it; `by` is undefined for an account that is gone. */
  | { readonly kind: 'edited'; readonly at: string; readonly by: Person | undefined }
  | { readonly kind: 'unknown'; readonly why: string }

export interface Review {
  readonly id: string
  /** Undefined for an account that is gone. */
  readonly by: Person | undefined
  readonly state: ReviewState
  /** The head when it was submitted. */
  readonly commit: string | undefined
  /** Of approvals only; absent where nobody asked. */
  readonly edit?: ReviewEdit
}

export interface AppliedLabel {
  readonly name: string
  /** Who set it last; `unknown` where that cannot be read. */
  readonly by: Person | 'unknown'
}

/** A check run or commit status of the head; of each name and app the latest. */
export interface HeadStatus {
  readonly name: string
  /** The slug of the app that reported it. */
  readonly app: string
  readonly state: 'success' | 'failure' | 'pending'
}

export type Membership = 'member' | 'invited' | 'not-a-member' | 'unknown'

/** What is known of a team; an unreadable one answers nothing about anybody. */
export type Team =
  | {
      readonly kind: 'readable'
      /** By the id of a person. */
      readonly answers: ReadonlyMap<string, Membership>
      /** Logins, where they are known. */
      readonly members: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly why: string; readonly remedy: string }

/** A role of the repository; `none` is an answer too. */
export type RepositoryRole = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

/** Everything that is asked about a pull request, read at one moment. Each fact says where it is incomplete. */
export interface PullRequestFacts {
  readonly number: number
  readonly title: string
  /** Undefined for an account that is gone. */
  readonly author: Person | undefined
  readonly head: string
  readonly baseBranch: string
  readonly files: Known<readonly ChangedFile[]>
  readonly commits: Known<readonly ChangeCommit[]>
  /** The earliest first. */
  readonly reviews: Known<readonly Review[]>
  readonly labels: Known<readonly AppliedLabel[]>
  readonly statuses: Known<readonly HeadStatus[]>
  /** By the text of the policy in lower case: `@orbit/security`. One that is not here was not asked about. */
  readonly teams: ReadonlyMap<string, Team>
  /** By the id of a person. */
  readonly roles: ReadonlyMap<string, Known<RepositoryRole>>
}
