/**
 * What is known about the evidence that a requirement names of one category, and about each piece of it; from good to
 * bad. The codes are stable: findings begin with them, and the tables show them.
 */
export const LINK_STATES = [
  'covered',
  'optional',
  'not-seen',
  'ambiguous',
  'suspect',
  'not-run',
  'failed',
  'missing',
] as const
export type LinkState = (typeof LINK_STATES)[number]

/** What each state means, for readers of a table. */
export const STATE_MEANINGS: Readonly<Record<LinkState, string>> = {
  covered: 'the evidence exists, and its tests passed where results are judged',
  optional: 'the evidence is optional, and it did not run or there is no other',
  'not-seen': 'CI generates the evidence, and this run does not have it',
  ambiguous: 'one file is listed in two categories, so it is unclear which one it covers',
  suspect: 'the text of the requirement changed after its tests were reviewed',
  'not-run': 'a test has no result in this run',
  failed: 'a test failed in this run',
  missing: 'no evidence is named, or what is named does not exist',
}

/** States of evidence that shows nothing, and takes nothing away from other evidence. */
const IDLE: ReadonlySet<LinkState> = new Set(['optional', 'not-seen'])

/** What several pieces of evidence show together: the worst of them, those that show nothing left aside. */
export function jointState(states: readonly LinkState[]): LinkState | undefined {
  return worstState(states.filter((state) => !IDLE.has(state))) ?? worstState(states)
}

/** The worst of some states; undefined of none. */
export function worstState(states: readonly LinkState[]): LinkState | undefined {
  return states.reduce<LinkState | undefined>(
    (worst, state) =>
      worst === undefined || LINK_STATES.indexOf(state) > LINK_STATES.indexOf(worst) ? state : worst,
    undefined,
  )
}
