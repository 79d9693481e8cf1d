import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { named, oneOrMore } from '../values/collections.ts'
import { type Owner, owner } from '../values/owners.ts'
import { label, path, pathOrGlob, repositoryName, word } from '../values/texts.ts'

/** A part of the platform that somebody answers for. */
export interface AreaPolicy {
  readonly title?: string
  /** Patterns of files of this repository. */
  readonly paths?: readonly string[]
  /** `owner/name` of repositories of its own. */
  readonly repositories?: readonly string[]
  readonly owner: Owner
  /** Who decides where the owner cannot. */
  readonly backup: Owner
}

/** What a file that is in no area does. */
const UNOWNED = ['fail', 'warn', 'allow'] as const
export type Unowned = (typeof UNOWNED)[number]

export interface OwnershipPolicy {
  readonly areas: Readonly<Record<string, AreaPolicy>>
  /** The CODEOWNERS file that is written from the areas. */
  readonly codeowners?: string
  readonly unowned: Unowned
}

export const ownershipReader: SectionReader<OwnershipPolicy> = {
  schema: ownershipSchema,
}

function ownershipSchema(): z.ZodMiniType<OwnershipPolicy> {
  return z.strictObject({
    areas: named(word, areaSchema()),
    codeowners: z.exactOptional(path),
    unowned: z._default(choice(UNOWNED), 'warn'),
  })
}

function areaSchema(): z.ZodMiniType<AreaPolicy> {
  const written: z.ZodMiniType<AreaPolicy> = z.strictObject({
    title: z.exactOptional(label),
    paths: z.exactOptional(oneOrMore(pathOrGlob)),
    repositories: z.exactOptional(oneOrMore(repositoryName)),
    owner,
    backup: owner,
  })
  return written.check(z.superRefine(refuseEmptyArea))
}

function refuseEmptyArea(area: AreaPolicy, context: z.core.$RefinementCtx): void {
  if (area.paths === undefined && area.repositories === undefined) {
    context.addIssue({ code: 'custom', message: 'owns nothing: name its paths or its repositories' })
  }
  if (area.owner.text.toLowerCase() === area.backup.text.toLowerCase()) {
    const message = `${area.backup.text} is the owner too: name somebody else, who decides where the owner cannot`
    context.addIssue({ code: 'custom', path: ['backup'], message })
  }
}

export const OWNERSHIP_KEYS: Keys<OwnershipPolicy> = {
  areas: {
    meaning: 'The parts of the platform, each with somebody who answers for it.',
    stricter: 'depends',
    each: {
      meaning: 'One area.',
      keys: {
        title: {
          meaning: 'The name of the area in reports.',
          stricter: 'neither',
          default: 'the name of the area',
        },
        paths: { meaning: 'Its files, as paths or patterns.', stricter: 'depends' },
        repositories: { meaning: 'Its repositories besides this one, as `owner/name`.', stricter: 'depends' },
        owner: { meaning: 'Who decides: a user or a team.', stricter: 'depends' },
        backup: { meaning: 'Who decides where the owner cannot.', stricter: 'depends' },
      },
    },
  },
  codeowners: {
    meaning:
      'The CODEOWNERS file that is written from the areas. If it differs, the gate shows the difference.',
    stricter: 'present',
  },
  unowned: {
    meaning: 'What happens if a changed file is in no area.',
    stricter: ['fail', 'warn', 'allow'],
  },
}
