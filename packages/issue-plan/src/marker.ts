/** What the hidden line in the body of one of our issues says. */
export interface Marker {
  /** `incident`, `maintenance`, … */
  readonly kind: string
  /** `<version>-<SHA-256>`: see `isIdentity`. */
  readonly identity: string
  /** The title that we wrote last. */
  readonly title: string
  /** A maintainer can edit it: read it with `stateInstant`, `stateCount` and `stateWord` only. */
  readonly state: Readonly<Record<string, string>>
}

/** What a body says about itself. */
export type MarkerReading =
  | { readonly kind: 'marked'; readonly marker: Marker }
  /** No marker, or an issue that is not of our account. */
  | { readonly kind: 'unmarked' }
  /** Ours, and the marker is damaged, doubled or newer than this version: the issue is left alone. */
  | { readonly kind: 'damaged'; readonly why: string; readonly identities: readonly string[] }
