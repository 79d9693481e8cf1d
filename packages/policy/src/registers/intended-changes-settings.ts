/** Where a change declares what it worsens on purpose, and who may accept it. */
export interface IntendedChangesPolicy {
  readonly path: string
  /** Who may set the label: anybody else with triage rights, or the author too. */
  readonly accept: 'others' | 'self'
  /** What the label begins with; a hyphen and eight digits follow. */
  readonly 'accept-label': string
  /** The most entries that may be open at one time. */
  readonly 'max-open': number
}

/** What counts where the policy has no such section: nothing has to be set up for a way out. */
export const INTENDED_CHANGES_DEFAULTS: IntendedChangesPolicy = {
  path: '.github/governance-changes.yml',
  accept: 'others',
  'accept-label': 'accept-changes',
  'max-open': 20,
}
