import { type Check, type Finding, totalOf } from '@governance-gates/core'
import { type GatheredCampaign, ruleOf, titleOf } from '../gathered-campaign.ts'

/**
 * Whether every subject of the inventory has a result: what was not run is not the same as not applicable. Undefined
 * where the policy names no inventory.
 */
export function checkInventory(campaign: GatheredCampaign): Check | undefined {
  const { inventory, evidence } = campaign
  if (inventory === undefined) return undefined
  const check = {
    id: `${campaign.name}.inventory`,
    title: `${titleOf(campaign)}: every inventoried subject was run`,
    rule: ruleOf(campaign, 'inventory'),
    expected: `${inventory.length} subjects, each with a result`,
  }
  const { naming } = evidence
  if (inventory.length === 0) {
    const remedy = `write the inventory ${campaign.policy.inventory ?? ''}: it is missing or lists nothing`
    return { ...check, status: 'inconclusive', actual: null, remedy, findings: [] }
  }
  if (naming.kind === 'counts') {
    const detail = 'the evidence counts subjects without naming them'
    const remedy = 'give the gate a report that names each subject'
    return { ...check, status: 'inconclusive', actual: totalOf(evidence.tally), detail, remedy, findings: [] }
  }
  const notRun = inventory.filter(({ subject }) => naming.find(subject) === undefined)
  const unknownCount = totalOf(evidence.tally) - (inventory.length - notRun.length)
  const findings: Finding[] = notRun.map(({ subject }) => ({ subject, message: 'was not run' }))
  findings.push(...movedSubjects(campaign))
  findings.push(...unknownSubjects(campaign, unknownCount))
  const actual = `${notRun.length} not run, ${unknownCount} unknown`
  if (findings.length === 0) return { ...check, status: 'pass', actual, findings }
  const remedy = 'run what is missing; add what is new to the inventory'
  return { ...check, status: 'fail', actual, remedy, findings }
}

/** Subjects whose result is filed under another tier than the inventory's: it would be judged by the wrong rule. */
function movedSubjects({ inventory = [], evidence: { naming } }: GatheredCampaign): readonly Finding[] {
  if (naming.kind === 'counts') return []
  return inventory.flatMap(({ subject, tier }) => {
    const now = naming.find(subject)
    if (tier === undefined || now === undefined || now.tier === tier) return []
    return [
      { subject, message: `is ${tier} in the inventory and ${now.tier ?? 'in no tier'} in the evidence` },
    ]
  })
}

function unknownSubjects(
  { inventory = [], evidence: { naming } }: GatheredCampaign,
  count: number,
): readonly Finding[] {
  if (count === 0 || naming.kind === 'counts') return []
  if (!naming.complete) return [{ message: `${count} subjects with results are not in the inventory` }]
  const known = new Set(inventory.map(({ subject }) => subject))
  const unknown: Finding[] = []
  for (const [subject] of naming.entries()) {
    if (!known.has(subject)) unknown.push({ subject, message: 'has a result and is not in the inventory' })
  }
  return unknown
}
