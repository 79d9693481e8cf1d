import { type Check, checkOf, exactly, type Finding, measured, totalOf } from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { inventory } from '../rules/campaign.ts'

/**
 * Whether every subject of the inventory has a result: what was not run is not the same as not applicable. Undefined
 * where the policy names no inventory.
 */
export function checkInventory(campaign: GatheredCampaign): Check | undefined {
  const { name, inventory: listed, evidence, policy } = campaign
  if (listed === undefined) return undefined
  const scope = { campaign: name }
  const expected = exactly(0, 'differences')
  const { naming } = evidence
  if (listed.length === 0) {
    const remedy = `list every subject in ${policy.inventory ?? 'the inventory'}: the file is missing or lists nothing`
    return checkOf(inventory, scope, { status: 'inconclusive', actual: null, expected, remedy })
  }
  if (naming.kind === 'counts') {
    const detail = 'the evidence counts subjects without naming them'
    const remedy = 'give the gate a report that names each subject'
    return checkOf(inventory, scope, { status: 'inconclusive', actual: null, expected, detail, remedy })
  }
  const notRun = listed.filter(({ subject }) => naming.find(subject) === undefined)
  const unknownCount = totalOf(evidence.tally) - (listed.length - notRun.length)
  const moved = movedSubjects(campaign)
  const differences = notRun.length + moved.length + unknownCount
  return checkOf(inventory, scope, {
    status: differences === 0 ? 'pass' : 'fail',
    actual: measured(differences, 'differences'),
    expected,
    detail: `${listed.length - notRun.length} of ${listed.length} listed subjects were run, and ${unknownCount} unlisted ones`,
    findings: [
      ...notRun.map(({ subject }) => ({ subject, message: 'was not run' })),
      ...moved,
      ...unknownSubjects(campaign, unknownCount),
    ],
  })
}

/** Subjects whose result is filed under another tier than the inventory's: it would be judged by the wrong rule. */
function movedSubjects({
  inventory: listed = [],
  evidence: { naming },
}: GatheredCampaign): readonly Finding[] {
  if (naming.kind === 'counts') return []
  return listed.flatMap(({ subject, tier }) => {
    const now = naming.find(subject)
    if (tier === undefined || now === undefined || now.tier === tier) return []
    return [
      { subject, message: `is ${tier} in the inventory and ${now.tier ?? 'in no tier'} in the evidence` },
    ]
  })
}

function unknownSubjects(
  { inventory: listed = [], evidence: { naming } }: GatheredCampaign,
  count: number,
): readonly Finding[] {
  if (count === 0 || naming.kind === 'counts') return []
  if (!naming.complete) return [{ message: `${count} subjects with results are not in the inventory` }]
  const known = new Set(listed.map(({ subject }) => subject))
  const unknown: Finding[] = []
  for (const [subject] of naming.entries()) {
    if (!known.has(subject)) unknown.push({ subject, message: 'has a result but is not in the inventory' })
  }
  return unknown
}
