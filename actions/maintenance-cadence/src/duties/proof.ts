import type { Instant } from '@governance-gates/core'

/** Where somebody can look at a proof. */
export interface Link {
  readonly text: string
  /** A web address, or a path of the repository. */
  readonly target: string
}

/** Something that shows when a duty was done last. */
export interface Deed {
  readonly at: Instant
  /** `the verdict of perf-budget`, `run 4711 of nightly.yml`. */
  readonly what: string
  readonly link: Link | undefined
}

/** What the evidence says of a duty, whatever the period. */
export type Proof =
  | { readonly kind: 'done'; readonly deed: Deed }
  /** The evidence is there, and shows that the duty is not done. */
  | { readonly kind: 'open'; readonly why: string; readonly todo: string; readonly last: Deed | undefined }
  /** The evidence is missing or cannot be read. */
  | {
      readonly kind: 'unknown'
      readonly why: string
      readonly remedy: string
      readonly last: Deed | undefined
    }
  | { readonly kind: 'not-applicable'; readonly why: string }

/** The duty was done. */
export function done(at: Instant, what: string, link?: Link): Proof {
  return { kind: 'done', deed: { at, what, link } }
}

/** It was not, and what to do. */
export function open(why: string, todo: string, last?: Deed): Proof {
  return { kind: 'open', why, todo, last }
}

/** Nothing tells. */
export function unknown(why: string, remedy: string, last?: Deed): Proof {
  return { kind: 'unknown', why, remedy, last }
}
