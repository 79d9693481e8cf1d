export interface AddedComment {
  readonly issue: number
  readonly login: string
  readonly body: string
}

/** A comment as a test looks at it. */
export interface Comment {
  readonly id: number
  readonly login: string
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface StoredComment extends Comment {
  readonly issue: number
}

/** Comments on issues and pull requests, the earliest first. */
export class CommentRegister {
  readonly #comments: StoredComment[] = []

  on(issue: number): readonly StoredComment[] {
    return this.#comments.filter((comment) => comment.issue === issue)
  }

  find(id: number): StoredComment | undefined {
    return this.#comments[id - 1]
  }

  add({ issue, login, body }: AddedComment, now: string): StoredComment {
    const id = this.#comments.length + 1
    const comment = { id, issue, login, body, createdAt: now, updatedAt: now }
    this.#comments.push(comment)
    return comment
  }

  update(comment: StoredComment, body: string, now: string): StoredComment {
    const next = { ...comment, body, updatedAt: now }
    this.#comments[comment.id - 1] = next
    return next
  }
}
