import { createHash } from 'node:crypto'

/**
 * What an issue is about, whatever its title, numbers and wording: `<version>-<SHA-256>`. A changed way to compute it gets a
 * new version, and `former` are the identities of the earlier ones: their issues are taken over, not opened again.
 */
export interface Identity {
  /** `incident`, `maintenance`, …: each action looks at its own kinds only. */
  readonly kind: string
  readonly current: string
  readonly former: readonly string[]
}

/** The identity that these parts have; the order counts, and no two lists have the same. */
export function identityOf(kind: string, parts: readonly string[], version = 1): Identity {
  return { kind, current: `${version}-${digestOf([kind, ...parts])}`, former: [] }
}

/** The same cause under the identities that it had before. */
export function takingOver(identity: Identity, former: readonly Identity[]): Identity {
  const earlier = former.flatMap(({ current, former: before }) => [current, ...before])
  return { ...identity, former: [...identity.former, ...earlier] }
}

/** Whether an identity from a marker is this one, or one that it had before. */
export function isIdentity({ current, former }: Identity, found: string): boolean {
  return found === current || former.includes(found)
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
