import type { IssueTracker, TrackerAnswer } from '@governance-gates/github'

/** A tracker that writes so often and no more, and how often it did. */
export interface CountedTracker {
  readonly tracker: IssueTracker
  writes(): number
}

/** The same tracker, which refuses what goes over the limit of a run. */
export function countedTracker(tracker: IssueTracker, most: number): CountedTracker {
  let writes = 0
  const counted = async <Value>(
    write: () => Promise<TrackerAnswer<Value>>,
  ): Promise<TrackerAnswer<Value>> => {
    if (writes >= most) {
      return {
        kind: 'refused',
        why: 'rate-limited',
        reason: `this run has made ${most} changes, which is its limit`,
        remedy: 'wait for the next run, or raise the limit in the policy',
        retryAfter: undefined,
      }
    }
    writes += 1
    return await write()
  }
  return {
    tracker: {
      account: () => tracker.account(),
      list: (since) => tracker.list(since),
      read: (number) => tracker.read(number),
      comments: (number) => tracker.comments(number),
      events: (number) => tracker.events(number),
      create: (issue) => counted(() => tracker.create(issue)),
      edit: (number, edit) => counted(() => tracker.edit(number, edit)),
      comment: (number, body) => counted(() => tracker.comment(number, body)),
    },
    writes: () => writes,
  }
}
