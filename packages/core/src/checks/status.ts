/** The statuses of a check, the worst first. There is no other order of them: lists, merging and comparing all take this one. */
export const CHECK_STATUSES = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'] as const

/** `inconclusive`: could not be measured. It blocks like `fail`, but nobody may wave it through. */
export type CheckStatus = (typeof CHECK_STATUSES)[number]

/** The worst of some statuses; undefined where there is none. */
export function worstStatus<Status extends CheckStatus>(statuses: Iterable<Status>): Status | undefined {
  let worst: Status | undefined
  for (const status of statuses) if (worst === undefined || compareStatuses(status, worst) < 0) worst = status
  return worst
}

/** For sorting, the worst first: negative where the left one is worse. */
export function compareStatuses(left: CheckStatus, right: CheckStatus): number {
  return CHECK_STATUSES.indexOf(left) - CHECK_STATUSES.indexOf(right)
}
