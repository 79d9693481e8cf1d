import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { named } from '../values/collections.ts'
import { positiveCount } from '../values/scalars.ts'
import { label, word } from '../values/texts.ts'

const STATUSES = ['planned', 'in-progress', 'closed'] as const
export type EpicStatus = (typeof STATUSES)[number]

/** A part of the programme's plan. Its status is written, or that of its issue or milestone. */
export interface EpicPolicy {
  readonly title: string
  readonly goal?: string
  readonly status?: EpicStatus
  readonly issue?: number
  readonly milestone?: string
}

export interface RoadmapPolicy {
  readonly epics: Readonly<Record<string, EpicPolicy>>
}

export const roadmapReader: SectionReader<RoadmapPolicy> = {
  schema: roadmapSchema,
}

function roadmapSchema(): z.ZodMiniType<RoadmapPolicy> {
  const epic: z.ZodMiniType<EpicPolicy> = z.strictObject({
    title: label,
    goal: z.exactOptional(label),
    status: z.exactOptional(choice(STATUSES)),
    issue: z.exactOptional(positiveCount),
    milestone: z.exactOptional(label),
  })
  return z.strictObject({ epics: named(word, epic.check(z.superRefine(refuseTwoStatuses))) })
}

function refuseTwoStatuses(epic: EpicPolicy, context: z.core.$RefinementCtx): void {
  const written = (['status', 'issue', 'milestone'] as const).filter((key) => epic[key] !== undefined)
  const [first, second] = written
  if (first === undefined || second === undefined) return
  const message = `says the status, and so does ${first}: keep one of the two`
  context.addIssue({ code: 'custom', path: [second], message })
}

export const ROADMAP_KEYS: Keys<RoadmapPolicy> = {
  epics: {
    meaning: 'The parts of the plan.',
    stricter: 'present',
    each: {
      meaning: 'One epic. Without a goal or without a status it is a finding.',
      keys: {
        title: { meaning: 'Its name.', stricter: 'neither' },
        goal: {
          meaning: 'What is reached with it.',
          stricter: 'neither',
          default: 'a finding',
          unset: 'depends',
        },
        status: {
          meaning: 'How far it is, where neither an issue nor a milestone says so.',
          stricter: 'neither',
          default: 'that of its issue or milestone',
          unset: 'depends',
        },
        issue: {
          meaning: 'The issue that it is worked on in.',
          stricter: 'depends',
          default: 'none',
          unset: 'depends',
        },
        milestone: {
          meaning: 'The title of its milestone.',
          stricter: 'depends',
          default: 'none',
          unset: 'depends',
        },
      },
    },
  },
}
