import type { GateSection } from '@governance-gates/action-kit'
import { loadPolicy, type Section } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { conformanceGate } from '../../actions/conformance-gate/src/conformance-gate.ts'
import { decisionAuthority } from '../../actions/decision-authority/src/decision-authority.ts'
import { extensionVetting } from '../../actions/extension-vetting/src/extension-vetting.ts'
import { incidentResponse } from '../../actions/incident-response/src/incident-response.ts'
import { perfBudget } from '../../actions/perf-budget/src/perf-budget.ts'
import { releaseCheck } from '../../actions/release-check/src/release-check.ts'
import { suiteClassification } from '../../actions/suite-classification/src/suite-classification.ts'
import { traceabilityGate } from '../../actions/traceability/src/traceability.ts'

const gates: readonly { readonly name: string; readonly section: GateSection<Section> }[] = [
  conformanceGate,
  decisionAuthority,
  extensionVetting,
  incidentResponse(() => undefined),
  perfBudget,
  releaseCheck,
  suiteClassification,
  traceabilityGate,
]

const YAML = 'version: 1\nplatform: Orbit\nthresholds: test.v1\n'
const JSON_POLICY = '{"version": 1, "platform": "Orbit", "thresholds": "test.v1"'

describe.each(gates)('what $name tells to paste where its section is missing', ({ section }) => {
  const { name, example } = section

  test.each([
    ['YAML', `${YAML}${name}: ${example}\n`],
    ['JSON', `${JSON_POLICY}, "${name}": ${example}}\n`],
  ])('is a valid section in a policy in %s', (_, text) => {
    expect(loadPolicy(text, 'governance.yml').policy[name]).toBeDefined()
  })
})
