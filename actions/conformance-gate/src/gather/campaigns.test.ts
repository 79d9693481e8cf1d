import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { EvidenceReader, type GateContext, type Workspace } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder, type Files, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherCampaigns } from './campaigns.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const PASSING = '{"subject":"a","status":"pass"}\n'
const FAILING = '{"subject":"a","status":"fail"}\n'

/** Gathers with a workspace that does something before each file is opened, and tells what was opened. */
async function gather(files: Files, campaigns: string, before: (path: string, folder: Folder) => void) {
  using folder = createFolder(files)
  const found: Workspace = openWorkspace(folder.path, folder.path)
  const opened: string[] = []
  const open = (path: string) => {
    before(path, folder)
    opened.push(path)
    return found.open(path)
  }
  const workspace = { ...found, open }
  const evidence = new EvidenceReader(workspace)
  const text = `version: 1\nplatform: Orbit\nthresholds: test.v1\nconformance: { campaigns: ${campaigns} }\n`
  const { conformance } = loadPolicy(text, 'governance.yml').policy
  if (conformance === undefined) throw new Error('the policy has no campaigns')
  const inputs = { workspace: folder.path, directory: folder.path }
  const context = {
    workspace,
    evidence,
    inputs,
    runner: { input: () => '', env: {} },
  } as unknown as GateContext
  const gathered = await gatherCampaigns(context, conformance, { overrides: new Map(), exceptions: [] })
  return { gathered, listed: evidence.files, opened }
}

describe('the evidence of a campaign', () => {
  const ONE = '{ unit: { evidence: "*.jsonl", max-failures: 0, inventory: list.json } }'

  test('is opened once, with its inventory', async () => {
    const files = { 'r.jsonl': PASSING, 'list.json': '{"extensions":[{"id":"a","source_tier":"core"}]}' }
    const { opened, listed } = await gather(files, ONE, () => undefined)
    expect(opened).toEqual(['r.jsonl', 'list.json'])
    expect(listed.map(({ path, sha256: own }) => [path, own])).toEqual([
      ['r.jsonl', sha256(PASSING)],
      ['list.json', sha256(files['list.json'])],
    ])
  })

  test.each([
    ['ctrf', 1],
    ['auto', 0],
    ['json-lines', 0],
  ])('that the policy calls %s is misdeclared: %i', async (format, count) => {
    const campaigns = `{ unit: { evidence: "*.jsonl", format: ${format}, max-failures: 0 } }`
    const { gathered } = await gather({ 'r.jsonl': PASSING }, campaigns, () => undefined)
    expect(gathered[0]).toMatchObject({ misdeclared: count })
    expect(gathered[0]?.evidence.problems).toHaveLength(count)
  })

  test('that changes after it was listed is judged and recorded as it is when it is read', async () => {
    const { gathered, listed } = await gather({ 'r.jsonl': PASSING }, ONE, (path, folder) => {
      if (path === 'r.jsonl') folder.write({ 'r.jsonl': FAILING })
    })
    expect(gathered[0]?.failingPaths).toEqual(['r.jsonl'])
    expect(listed).toMatchObject([{ path: 'r.jsonl', sha256: sha256(FAILING), records: 1 }])
  })

  test('that is gone when it is read cannot be used', async () => {
    const { gathered, listed } = await gather({ 'r.jsonl': PASSING }, ONE, (_, folder) => {
      rmSync(join(folder.path, 'r.jsonl'), { force: true })
    })
    expect(gathered[0]?.evidence.problems).toEqual([{ message: 'does not exist', file: 'r.jsonl' }])
    expect(listed).toEqual([])
  })

  test('that changes between two campaigns cannot be used by the second', async () => {
    const both =
      '{ unit: { evidence: r.jsonl, max-failures: 0 }, again: { evidence: r.jsonl, max-failures: 0 } }'
    let opens = 0
    const { gathered, listed } = await gather({ 'r.jsonl': FAILING }, both, (_, folder) => {
      if (opens++ === 1) folder.write({ 'r.jsonl': PASSING })
    })
    expect(gathered.map(({ evidence }) => evidence.problems.map(({ message }) => message))).toEqual([
      [],
      ['changed while the gate was reading it: let the step that writes it end before this one'],
    ])
    expect(listed).toMatchObject([{ sha256: sha256(FAILING) }])
  })
})
