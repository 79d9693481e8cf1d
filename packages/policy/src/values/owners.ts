import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'

/** Who owns an area: a person, or a team of an organisation. */
export type Owner =
  | { readonly kind: 'user'; readonly login: string; readonly text: string }
  | { readonly kind: 'team'; readonly org: string; readonly slug: string; readonly text: string }

/** What GitHub calls the roles of a repository, the least first. */
export const PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Whose approval counts: an owner, the owner or backup of an area, or everybody with a permission. */
export type Approver =
  | Owner
  | { readonly kind: 'area'; readonly role: 'owner' | 'backup'; readonly area: string; readonly text: string }
  | { readonly kind: 'permission'; readonly level: Permission; readonly text: string }

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference: `_` for managed users. */
const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?)$/
const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/
const AREA = /^(owner|backup):([a-z0-9][a-z0-9-]*)$/
const LEVEL = /^permission:([a-z]+)$/

/** `@dana` or `@orbit/reviewers`. */
export const owner: z.ZodMiniType<Owner> = scalar({
  noun: 'a user or a team',
  read: (input) => (typeof input === 'string' ? ownerOf(input) : undefined),
  fix: () => 'write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"',
})

/** `@dana`, `@orbit/reviewers`, `owner:runtime`, `backup:runtime` or `permission:write`. */
export const approver: z.ZodMiniType<Approver> = scalar({
  noun: 'an approver',
  read: (input) => (typeof input === 'string' ? approverOf(input) : undefined),
  fix: () =>
    `write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of ${PERMISSIONS.join(', ')}`,
})

function ownerOf(text: string): Owner | undefined {
  const [, login] = USER.exec(text) ?? []
  if (login !== undefined) return { kind: 'user', login, text }
  const [, org, slug] = TEAM.exec(text) ?? []
  return org === undefined || slug === undefined ? undefined : { kind: 'team', org, slug, text }
}

function approverOf(text: string): Approver | undefined {
  const [, role, area] = AREA.exec(text) ?? []
  if ((role === 'owner' || role === 'backup') && area !== undefined) return { kind: 'area', role, area, text }
  const [, written] = LEVEL.exec(text) ?? []
  const level = PERMISSIONS.find((each) => each === written)
  return level === undefined ? ownerOf(text) : { kind: 'permission', level, text }
}
