import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import type { Keys, Member } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { type Mixed, mixed } from '../values/collections.ts'
import { type Condition, condition } from '../values/condition.ts'
import type { Approver } from '../values/owners.ts'
import { type Requirement, requirement } from '../values/requirement.ts'
import { label, word } from '../values/texts.ts'

const DEFAULTS = ['deny', 'allow'] as const

/** Whether an approval outlives a merge of the base branch into the change. */
const UPDATE_MERGES = ['dismiss', 'keep'] as const

/** One decision: which changes it is about, and what they need. */
export interface DecisionPolicy {
  readonly title?: string
  readonly when: Condition
  readonly require: Requirement
}

interface DecisionDefaults {
  /** What holds where no decision applies. */
  readonly default: (typeof DEFAULTS)[number]
  readonly 'update-merges': (typeof UPDATE_MERGES)[number]
}

export type DecisionsPolicy = Mixed<DecisionDefaults, DecisionPolicy>

export const decisionsReader: SectionReader<DecisionsPolicy> = {
  schema: decisionsSchema,
  problems: unknownAreas,
}

function decisionsSchema(): z.ZodMiniType<DecisionsPolicy> {
  const fixed = {
    default: choice(DEFAULTS),
    'update-merges': z._default(choice(UPDATE_MERGES), 'dismiss'),
  }
  return mixed(fixed, word, decisionSchema())
}

function decisionSchema(): z.ZodMiniType<DecisionPolicy> {
  return z.strictObject({ title: z.exactOptional(label), when: condition, require: requirement })
}

/** Complaints about areas that decisions name and the policy does not have, by decision. */
function unknownAreas(
  decisions: DecisionsPolicy,
  known: readonly string[],
): readonly { readonly path: readonly string[]; readonly message: string }[] {
  return Object.entries(decisions.named).flatMap(([name, decision]) => {
    const approvers = [...inCondition(decision.when), ...inRequirement(decision.require)]
    const areas = new Set(approvers.flatMap((each) => (each.kind === 'area' ? [each.area] : [])))
    return [...areas]
      .filter((area) => !known.includes(area))
      .map((area) => {
        const meant = closestWord(area, known)
        const fix = meant === undefined ? 'add it to ownership.areas' : `did you mean ${meant}?`
        return { path: ['decisions', name], message: `there is no area ${JSON.stringify(area)}: ${fix}` }
      })
  })
}

function inCondition(node: Condition): readonly Approver[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of.flatMap(inCondition)
    case 'not':
      return inCondition(node.of)
    case 'label':
      return node.by
    case 'author':
      return node.from
    default:
      return []
  }
}

function inRequirement(node: Requirement): readonly Approver[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of.flatMap(inRequirement)
    case 'approvals':
      return node.from
    default:
      return []
  }
}

export const DECISION_DEFAULT_KEYS: Keys<DecisionDefaults> = {
  default: {
    meaning: 'What holds if no decision applies to a change: `allow` passes, `deny` fails.',
    stricter: ['deny', 'allow'],
  },
  'update-merges': {
    meaning:
      'Which commit an approval is for. `dismiss`: the head only. `keep`: an earlier commit as well, if everything after it is merges of the base branch that git makes in the same way again.',
    stricter: ['dismiss', 'keep'],
  },
}

export const DECISION_MEMBER: Member<DecisionPolicy> = {
  meaning: 'One decision.',
  keys: {
    title: {
      meaning: 'What is decided, in reports.',
      stricter: 'neither',
      default: 'the name of the decision',
    },
    when: {
      meaning: 'Which changes it is about. Where this cannot be decided, the requirement has to be met.',
      stricter: 'depends',
    },
    require: { meaning: 'What such a change needs.', stricter: 'depends' },
  },
}
