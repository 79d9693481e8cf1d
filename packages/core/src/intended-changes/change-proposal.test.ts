import { describe, expect, test } from 'vitest'
import { type Instant, parseInstant } from '../number/instant.ts'
import { type ChangeProposal, proposalRemedy, proposalText } from './change-proposal.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant
const PLACE = { register: '.github/governance-changes.yml', exists: true, now: NOW }

const REMOVED: ChangeProposal = {
  gate: 'conformance-gate',
  subject: 'settings > "theme"',
  change: { kind: 'removed' },
}
const SLOWER: ChangeProposal = {
  gate: 'perf-budget',
  subject: 'start',
  change: { kind: 'regressed', atMost: '31%' },
}

describe('what a message proposes', () => {
  test('is one line for the first', () => {
    const entry =
      '{ id: removed-settings-theme, kind: removed, gate: conformance-gate, subject: "settings > \\"theme\\"", reason: say why, owner: "@you", until: 2026-03-31 }'
    expect(proposalRemedy([REMOVED], PLACE)).toBe(
      `declare it in the list changes of .github/governance-changes.yml: - ${entry}`,
    )
    expect(proposalRemedy([REMOVED, SLOWER], { ...PLACE, exists: false })).toBe(
      `declare it: create .github/governance-changes.yml with changes: [${entry}]; the summary has both entries`,
    )
    expect(proposalRemedy([], PLACE)).toBeUndefined()
  })

  test('is YAML for all, each with an id of its own', () => {
    const renamed: ChangeProposal = {
      ...REMOVED,
      campaign: 'corpus',
      change: { kind: 'renamed', to: 'a\u2028b' },
    }
    expect(proposalText([REMOVED, REMOVED, renamed, SLOWER], { ...PLACE, exists: false })).toBe(
      `changes:
  - id: removed-settings-theme
    kind: removed
    gate: conformance-gate
    subject: "settings > \\"theme\\""
    reason: say why
    owner: "@you"
    until: 2026-03-31
  - id: removed-settings-theme-2
    kind: removed
    gate: conformance-gate
    subject: "settings > \\"theme\\""
    reason: say why
    owner: "@you"
    until: 2026-03-31
  - id: renamed-settings-theme
    kind: renamed
    gate: conformance-gate
    subject: "settings > \\"theme\\""
    campaign: corpus
    to: "a\\u2028b"
    reason: say why
    owner: "@you"
    until: 2026-03-31
  - id: regressed-start
    kind: regressed
    gate: perf-budget
    subject: "start"
    at-most: 31%
    reason: say why
    owner: "@you"
    until: 2026-03-31
`,
    )
  })
})
