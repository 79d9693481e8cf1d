import type { Gate } from '@governance-gates/action-kit'
import { tagOf } from './inputs.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names at the commit, decides, explains. It performs nothing. */
export const releaseCheck: Gate<'release'> = {
  name: 'release-check',
  section: {
    name: 'release',
    example: '{ manifest: package.json, changelog: CHANGELOG.md }',
  },
  rules: RULES,
  judge: async (context, policy) => {
    // Loaded when used: a run whose policy or inputs are wrong ends before.
    const { judgeContext } = await import('./release-judgement.ts')
    return judgeContext(context, policy)
  },
  holding: 'The version can be released',
  releaseTag: tagOf,
}
