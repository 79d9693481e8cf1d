import type { GovernanceReport } from '@governance-gates/verdict'

const COLORS = { pass: 'brightgreen', fail: 'red', inconclusive: 'lightgrey' } as const

/** A badge as shields.io draws it from an endpoint. https://shields.io/badges/endpoint-badge */
export function badgeJson({ status, gates }: GovernanceReport): string {
  const open = gates.filter((gate) => gate.status !== 'pass').length
  const message = status === 'pass' ? 'pass' : open === 0 ? status : `${status} (${open} of ${gates.length})`
  return `${JSON.stringify({ schemaVersion: 1, label: 'governance', message, color: COLORS[status] })}\n`
}
