import type * as z from 'zod/mini'
import { fixOfVersion, inOrder, PEP440_ORDER, type ReleaseScheme } from './release-scheme.ts'

/** What is checked of a section as a whole. */
interface ReleasedVersions {
  readonly scheme: ReleaseScheme
  readonly since?: string
  readonly tag?: string
  readonly 'pre-releases'?: readonly string[]
  readonly packages?: Readonly<Record<string, { readonly tag: string; readonly since?: string }>>
}

/** A version that the scheme does not read could be compared with nothing. */
export function refuseOtherVersions(policy: ReleasedVersions, context: z.core.$RefinementCtx): void {
  const packages = Object.entries(policy.packages ?? {})
  const named = [
    { path: ['since'], version: policy.since },
    ...packages.map(([name, { since }]) => ({ path: ['packages', name, 'since'], version: since })),
  ]
  for (const { path: place, version } of named) {
    const fix = version === undefined ? undefined : fixOfVersion(version, policy.scheme)
    if (fix === undefined) continue
    const message = `is not a stable version of the scheme ${policy.scheme}: ${fix}`
    context.addIssue({ code: 'custom', path: place, message })
  }
}

/** Package managers sort pre-releases by the scheme, whatever a policy says: another order would only be believed here. */
export function refuseOtherOrder(policy: ReleasedVersions, context: z.core.$RefinementCtx): void {
  const names = policy['pre-releases'] ?? []
  const sorted = inOrder(names, policy.scheme)
  if (names.length === sorted.length && names.every((name, index) => name === sorted[index])) return
  const list = (sorted.length === 0 ? PEP440_ORDER : sorted).join(', ')
  const message = `has an order or names that the scheme ${policy.scheme} does not have: write [${list}]`
  context.addIssue({ code: 'custom', path: ['pre-releases'], message })
}

/** With two formats that read the same tags, it would be unclear what a tag releases. */
export function refuseEqualTags(policy: ReleasedVersions, context: z.core.$RefinementCtx): void {
  const known = new Map([[policy.tag ?? 'v{version}', 'release.tag']])
  for (const [name, { tag }] of Object.entries(policy.packages ?? {})) {
    const other = known.get(tag)
    if (other !== undefined) {
      const message = `is also the format of ${other}: give each package its own tags, such as ${name}-v{version}`
      context.addIssue({ code: 'custom', path: ['packages', name, 'tag'], message })
    }
    known.set(tag, `release.packages.${name}`)
  }
}
