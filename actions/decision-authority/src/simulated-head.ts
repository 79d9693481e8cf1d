/** The head of a change that is not on GitHub. */
export const SIMULATED_HEAD = 'simulated'
