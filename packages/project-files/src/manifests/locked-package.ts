/** What a lock file says of a package of the project itself. */
export interface LockedVersion {
  readonly version: string
  /** 1-based. */
  readonly line: number
}

/** Which of the packages that a lock file holds. */
export interface LockedPackage {
  readonly name: string | undefined
  /** As its manifest writes it. */
  readonly version?: string
  /** Of its manifest, relative to the lock file's; empty where they are beside each other. */
  readonly folder: string
}

/** Of what a lock file has of one package the first that disagrees with its manifest, else the first. */
export function otherThan(
  declared: string | undefined,
  found: readonly LockedVersion[],
): LockedVersion | undefined {
  const other = declared === undefined ? undefined : found.find(({ version }) => version !== declared)
  return other ?? found[0]
}
