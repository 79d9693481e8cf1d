/** One public advisory, and what is known of the flaw here. */
export interface SecurityCase {
  readonly ghsa: string
  readonly cve: string | undefined
  readonly summary: string
  readonly url: string
  readonly packages: readonly AffectedPackage[]
  /** What is still to be done, the next first; nothing where it is over. */
  readonly left: readonly string[]
  /** The release that names it. */
  readonly release: string | undefined
  /** Somebody decided that it needs no fix. */
  readonly dismissed: string | undefined
}

export interface AffectedPackage {
  readonly name: string
  readonly place: string
  readonly range: string
  readonly fixedIn: string | undefined
  readonly isFixed: boolean
}
