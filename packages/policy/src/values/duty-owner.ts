import type * as z from 'zod/mini'
import { type Owner, owner } from './owners.ts'
import { scalar } from './scalar.ts'

/** Whose duty something is: a user, a team, or the owner of an area. */
export type DutyOwner = Owner | { readonly kind: 'area'; readonly area: string; readonly text: string }

const AREA = /^area:([a-z0-9][a-z0-9-]*)$/

/** `@dana`, `@orbit/reviewers` or `area:ci`. */
export const dutyOwner: z.ZodMiniType<DutyOwner> = scalar({
  noun: 'a user, a team or an area',
  read: (input) => (typeof input === 'string' ? dutyOwnerOf(input) : undefined),
  fix: () => 'write "@dana" or "@orbit/reviewers" in quotes, or area:<area>',
})

function dutyOwnerOf(text: string): DutyOwner | undefined {
  const [, area] = AREA.exec(text) ?? []
  if (area !== undefined) return { kind: 'area', area, text }
  const reading = owner.safeParse(text)
  return reading.success ? reading.data : undefined
}
