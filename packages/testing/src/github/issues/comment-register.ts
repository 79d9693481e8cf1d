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
  readonly #comments = new Map<number, StoredComment>()
  #last = 0

  on(issue: number): readonly StoredComment[] {
    return [...this.#comments.values()].filter((comment) => comment.issue === issue)
  }

  find(id: number): StoredComment | undefined {
    return this.#comments.get(id)
  }

  add({ issue, login, body }: AddedComment, now: string): StoredComment {
    const id = ++this.#last
    const comment = { id, issue, login, body, createdAt: now, updatedAt: now }
    this.#comments.set(id, comment)
    return comment
  }

  update(comment: StoredComment, body: string, now: string): StoredComment {
    const next = { ...comment, body, updatedAt: now }
    this.#comments.set(comment.id, next)
    return next
  }

  remove(id: number): void {
    this.#comments.delete(id)
  }
}
