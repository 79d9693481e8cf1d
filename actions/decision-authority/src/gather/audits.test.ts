import { EvidenceReader, type GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { createFolder, type Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import type { ReportedRequirement } from '../audit-evidence.ts'
import { type AuditedChange, gatherAudits } from './audits.ts'

const ADDED = {
  change: 'added',
  ecosystem: 'npm',
  name: 'left-pad',
  version: '1.0.0',
  source: undefined,
  file: 'package-lock.json',
}
const CHANGE = {
  comparison: { files: [], before: () => undefined, after: () => undefined },
  differences: { dependencies: { kind: 'known', value: [ADDED] }, locks: [] },
} as unknown as AuditedChange

async function faultsOf(files: Files, evidence: readonly string[]): Promise<readonly string[]> {
  using folder = createFolder(files)
  const workspace = openWorkspace(folder.path, folder.path)
  const context = {
    workspace,
    evidence: new EvidenceReader(workspace),
    inputs: { directory: folder.path, workspace: folder.path },
    runner: { input: () => '', env: {} },
    governance: { base: undefined, fromRoot: (place: string) => place },
  } as unknown as GateContext
  const requirement = { kind: 'audit', evidence } as unknown as ReportedRequirement
  const { reportsOf } = await gatherAudits(context, [requirement], CHANGE)
  return reportsOf(requirement).faults.map(({ text }) => text)
}

test('a report that is missing is a fault', async () => {
  expect(await faultsOf({}, ['audit.json'])).toContain('no report matches audit.json')
  expect(await faultsOf({}, [])).toContain('no report is named in audit.evidence')
})

test('nobody says that a report is missing which exists', async () => {
  const report = { auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: {} } }
  expect((await faultsOf({ 'audit.json': report }, ['audit.json'])).join()).not.toContain('no report matches')
})
