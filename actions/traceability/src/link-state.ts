/**
 * What is known about the evidence that a requirement names of one category, and about each piece of it; from good to
 * bad. The codes are stable: findings begin with them, and the tables show them.
 */
export const LINK_STATES = ['covered', 'ambiguous', 'suspect', 'not-run', 'failed', 'missing'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** What each state means, for whoever reads a table. */
export const STATE_MEANINGS: Readonly<Record<LinkState, string>> = {
  covered: 'the evidence is there, and where results are judged its tests passed',
  ambiguous: 'it cannot be told what the evidence is for: one file stands in two categories',
  suspect: 'the text of the requirement changed after its tests were reviewed',
  'not-run': 'a test has no result in this run',
  failed: 'a test failed in this run',
  missing: 'no evidence is named, or what is named does not exist',
}

/** The worst of some states; undefined of none. */
export function worstState(states: readonly LinkState[]): LinkState | undefined {
  return states.reduce<LinkState | undefined>(
    (worst, state) =>
      worst === undefined || LINK_STATES.indexOf(state) > LINK_STATES.indexOf(worst) ? state : worst,
    undefined,
  )
}
