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
