import type { Keys } from './key.ts'
import type { Policy } from './policy.ts'
import { CONFORMANCE_KEYS } from './sections/conformance.ts'
import { DECISION_DEFAULT_KEYS, DECISION_MEMBER } from './sections/decisions.ts'
import { EXTENSIONS_KEYS } from './sections/extensions.ts'
import { INCIDENT_STREAM, INCIDENTS_KEYS } from './sections/incidents.ts'
import { INTENDED_CHANGES_KEYS } from './sections/intended-changes.ts'
import { MAINTENANCE_KEYS } from './sections/maintenance.ts'
import { OWNERSHIP_KEYS } from './sections/ownership.ts'
import { PERFORMANCE_KEYS } from './sections/performance.ts'
import { RELEASE_KEYS } from './sections/release.ts'
import { ROADMAP_KEYS } from './sections/roadmap.ts'
import { SUITES_KEYS } from './sections/suites.ts'
import { TRACEABILITY_KEYS } from './sections/traceability.ts'

/** Only for editors, the documentation and the comparison of policies: what a gate does not use is not in its bundle. */
export const POLICY_KEYS: Keys<Policy> = {
  version: { meaning: 'The version of this format.', stricter: 'neither' },
  platform: { meaning: 'The name of the platform that this policy governs.', stricter: 'neither' },
  thresholds: {
    meaning: 'The label of this set of rules: the threshold version. Every verdict carries it.',
    stricter: 'neither',
  },
  mode: {
    meaning:
      '`strict` blocks. `rollback` reports the same failing verdict but does not block. `observe` reports what it would block, what could not be measured included, and blocks nothing until the day in `observe-until`. The input `mode` of a gate overrides it.',
    stricter: ['strict', 'rollback', 'observe'],
  },
  'observe-until': {
    meaning:
      'The last day (UTC) of mode `observe`, which needs it. After that day, and where the day is more than 90 days ahead, the mode is `strict`. Without effect in any other mode.',
    stricter: 'lower',
    unset: 'strictest',
  },
  'require-base': {
    meaning:
      'What happens if a change cannot be judged by the policy of its base commit. `true`: the verdict is inconclusive. `false`: there is a warning.',
    stricter: [true, false],
  },
  'rules-from': {
    meaning:
      'The branches whose rules count, as names or patterns such as `release/*`. Only the policy on the default branch can set it. A pull request to any other branch is judged by the rules of the default branch, because its author chooses its base.',
    stricter: 'absent',
    default: 'every branch',
    unset: 'loosest',
  },
  'intended-changes': {
    meaning:
      'Renames, removals, slowdowns and weaker tests that a change declares and somebody else accepts.',
    stricter: 'depends',
    keys: INTENDED_CHANGES_KEYS,
  },
  conformance: {
    meaning: 'What test results must reach. Enforced by conformance-gate.',
    stricter: 'present',
    keys: CONFORMANCE_KEYS,
  },
  performance: {
    meaning: 'Limits on measured quantities. Enforced by perf-budget.',
    stricter: 'present',
    keys: PERFORMANCE_KEYS,
  },
  suites: {
    meaning: 'What the tests of each suite must not contain. Enforced by suite-classification.',
    stricter: 'present',
    keys: SUITES_KEYS,
  },
  traceability: {
    meaning: 'Which requirement each test verifies. Enforced by traceability.',
    stricter: 'present',
    keys: TRACEABILITY_KEYS,
  },
  extensions: {
    meaning: 'What may be in the list of extensions. Enforced by extension-vetting.',
    stricter: 'present',
    keys: EXTENSIONS_KEYS,
  },
  release: {
    meaning: 'What a release must fulfil. Enforced by release-check.',
    stricter: 'present',
    keys: RELEASE_KEYS,
  },
  ownership: {
    meaning: 'Who answers for which part of the platform. Enforced by decision-authority.',
    stricter: 'present',
    keys: OWNERSHIP_KEYS,
  },
  decisions: {
    meaning: 'Which changes need whose approval, and what else. Enforced by decision-authority.',
    stricter: 'depends',
    keys: DECISION_DEFAULT_KEYS,
    each: DECISION_MEMBER,
  },
  incidents: {
    meaning: 'What happens when something fails on the default branch. Enforced by incident-response.',
    stricter: 'present',
    keys: INCIDENTS_KEYS,
    each: INCIDENT_STREAM,
  },
  maintenance: {
    meaning: 'What has to be done again in each period. Enforced by maintenance-cadence.',
    stricter: 'present',
    keys: MAINTENANCE_KEYS,
  },
  roadmap: {
    meaning: 'The parts of the plan, with goal and status. Enforced by maintenance-cadence.',
    stricter: 'present',
    keys: ROADMAP_KEYS,
  },
}
