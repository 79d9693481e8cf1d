import { EvidenceReader, type GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import type { Exception } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { gatherCampaigns } from './campaigns.ts'

interface Given {
  readonly exceptions?: readonly Pick<Exception, 'subject' | 'shard'>[]
  readonly overrides?: Readonly<Record<string, readonly string[]>>
}

async function gather(files: Files, campaigns: string, { exceptions = [], overrides = {} }: Given = {}) {
  using folder = createFolder({ 'x.txt': '', ...files })
  const workspace = openWorkspace(folder.path, folder.path)
  const evidence = new EvidenceReader(workspace)
  const text = `version: 1\nplatform: x\nthresholds: x\nconformance: { campaigns: ${campaigns} }\n`
  const policy = loadPolicy(text, 'governance.yml')
  const { conformance } = policy.policy
  if (conformance === undefined) throw new Error('the policy has no campaigns')
  const inputs = { workspace: folder.path, directory: folder.path }
  const runner = { input: () => '', env: {} }
  const context = { workspace, evidence, inputs, policy, runner } as unknown as GateContext
  const wanted = {
    overrides: new Map(Object.entries(overrides)),
    exceptions: exceptions as readonly Exception[],
  }
  return {
    gathered: await gatherCampaigns(context, conformance, wanted),
    listed: evidence.files,
    notes: evidence.notes,
  }
}

const line = (subject: string, status = 'pass', more: object = {}) =>
  `${JSON.stringify({ subject, status, ...more })}\n`
const subjects = ({ evidence: { naming } }: GatheredCampaign) =>
  naming.kind === 'counts' ? [] : [...naming.entries()].map(([name, { status }]) => `${name} ${status}`)

/** A summary that has a part of its own for negative tests. */
const SUMMARY = {
  schema: 'pi.ext.conformance_summary.v2',
  generated_at: '2026-02-08T04:05:29Z',
  counts: { pass: 2, fail: 0, na: 0, total: 2 },
  pass_rate_pct: 100,
  per_tier: { official: { pass: 2, fail: 0, na: 0, total: 2 } },
  negative: { pass: 3, fail: 1 },
}

describe('the files of a campaign', () => {
  test('are read in the order of their numbers', async () => {
    const files = Object.fromEntries([10, 2, 1].map((number) => [`run-${number}.jsonl`, line('a')]))
    const { gathered, listed } = await gather(files, '{ c: { evidence: "*.jsonl", max-failures: 0 } }')
    const order = ['run-1.jsonl', 'run-2.jsonl', 'run-10.jsonl']
    expect(gathered[0]?.paths).toEqual(order)
    expect(listed.map(({ path, format, records }) => [path, format, records])).toEqual(
      order.map((path) => [path, 'json-lines', 1]),
    )
  })

  test('are those of an input where it names the campaign', async () => {
    const files = { 'a.jsonl': line('a'), 'b.jsonl': line('b') }
    const campaigns =
      '{ one: { evidence: a.jsonl, max-failures: 0 }, two: { evidence: a.jsonl, max-failures: 0 } }'
    const { gathered } = await gather(files, campaigns, { overrides: { two: ['b.jsonl'] } })
    expect(gathered.map((each) => [each.name, each.patterns, subjects(each)])).toEqual([
      ['one', ['a.jsonl'], ['a pass']],
      ['two', ['b.jsonl'], ['b pass']],
    ])
  })

  test('may be missing', async () => {
    const { gathered } = await gather({}, '{ c: { evidence: [a.jsonl, "*.xml"], max-failures: 0 } }')
    expect(gathered[0]).toMatchObject({
      paths: [],
      unmatched: ['a.jsonl', '*.xml'],
      kept: 0,
      failingPaths: [],
    })
  })

  test('that fail are listed', async () => {
    const files = { 'a.jsonl': line('a'), 'b.jsonl': line('b', 'fail'), 'c.jsonl': line('c', 'error') }
    const { gathered } = await gather(files, '{ c: { evidence: "*.jsonl", max-failures: 0 } }')
    expect(gathered[0]?.failingPaths).toEqual(['b.jsonl', 'c.jsonl'])
  })

  test('that cannot be read are a problem, beside the others', async () => {
    const { gathered } = await gather(
      { 'a.jsonl': line('a'), 'b.jsonl': '{"subject":' },
      '{ c: { evidence: "*.jsonl", max-failures: 0 } }',
    )
    expect(gathered[0]?.evidence.problems).toMatchObject([{ file: 'b.jsonl' }])
    expect(gathered.map(subjects)).toEqual([['a pass']])
  })

  test.each([
    ['', 1, 0],
    [', if-empty: warn', 0, 1],
    [', if-empty: fail', 1, 0],
  ])('may be empty%s', async (more, problems, empty) => {
    const { gathered } = await gather(
      {
        'a.xml': '<testsuites/>',
        'b.xml': '<testsuite tests="1"><testcase name="t" classname="C"/></testsuite>',
      },
      `{ c: { evidence: "*.xml", max-failures: 0${more} } }`,
    )
    expect([gathered[0]?.evidence.problems.length, gathered[0]?.empty?.length]).toEqual([problems, empty])
  })

  test('may be of another schema than the policy says', async () => {
    const campaign = (schema: string) => `{ c: { evidence: s.json, max-failures: 0, schema: ${schema} } }`
    const { gathered } = await gather({ 's.json': SUMMARY }, campaign('pi.ext.conformance_summary.v3'))
    expect(gathered[0]?.evidence.problems[0]?.message).toContain(
      'the policy says schema: pi.ext.conformance_summary.v3, but this is pi.ext.conformance_summary.v2',
    )
    const same = await gather({ 's.json': SUMMARY }, campaign('pi.ext.conformance_summary.v2'))
    expect(same.gathered[0]?.evidence.problems).toEqual([])
  })
})

describe('the results of a campaign', () => {
  test('leave out what changes from run to run', async () => {
    const rows = line('a at 12:01') + line('b run 7 at 12:02', 'fail')
    const { gathered } = await gather(
      { 'a.jsonl': rows },
      "{ c: { evidence: a.jsonl, max-failures: 0, identity: { ignore: [' at [0-9:]+', ' run [0-9]+'] } } }",
    )
    expect(gathered.map(subjects)).toEqual([['a pass', 'b fail']])
  })

  test('have no pattern that cannot be compiled', async () => {
    const campaign = "{ c: { evidence: a.jsonl, max-failures: 0, identity: { ignore: ['(?=x)'] } } }"
    await expect(gather({ 'a.jsonl': line('a') }, campaign)).rejects.toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(
          /^governance\.yml: conformance\.campaigns\.c\.identity\.ignore: "\(\?=x\)" is not a regular expression: /,
        ),
        file: 'governance.yml',
        line: 4,
      }),
    )
  })

  test.each([
    ['', 2, 0],
    [', select: { part: [negative] }', 4, 1],
  ])(
    'of a part that is counted apart are those of the campaign that asks for it%s',
    async (select, total, failed) => {
      const { gathered } = await gather(
        { 's.json': SUMMARY },
        `{ c: { evidence: s.json, max-failures: 9${select} } }`,
      )
      const [campaign] = gathered
      expect(campaign?.evidence.tally).toMatchObject({ pass: total - failed, fail: failed })
      expect(campaign?.countedFiles).toBe(1)
    },
  )

  test('are followed into every shard where an exception is for one', async () => {
    const files = { 'linux.jsonl': line('a', 'skip'), 'windows.jsonl': line('a') }
    const campaign = '{ c: { evidence: "*.jsonl", max-failures: 0, shards: [linux, windows] } }'
    const standings = async (given: Given) => {
      const naming = (await gather(files, campaign, given)).gathered[0]?.evidence.naming
      return naming?.kind === 'subjects'
        ? naming.standings('a').map(({ shard, status }) => `${shard.label} ${status}`)
        : []
    }
    expect(await standings({})).toEqual([])
    expect(await standings({ exceptions: [{ subject: 'a' }] })).toEqual([])
    expect(await standings({ exceptions: [{ subject: 'a', shard: 'linux' }] })).toEqual([
      'linux skip',
      'windows pass',
    ])
  })
})

describe('the inventory of a campaign', () => {
  const campaign = '{ c: { evidence: a.jsonl, max-failures: 0, inventory: list.json } }'
  const files = { 'a.jsonl': line('a') }

  test.each<[string, Files, readonly object[], number]>([
    ['lists subjects', { 'list.json': '[{"subject":"a"}]' }, [{ subject: 'a' }], 0],
    ['lists nothing where it is missing', {}, [], 0],
    ['is a problem where it cannot be read', { 'list.json': '{' }, [], 1],
  ])('%s', async (_, more, inventory, problems) => {
    const { gathered } = await gather({ ...files, ...more }, campaign)
    expect(gathered[0]?.inventory).toMatchObject(inventory)
    expect(gathered[0]?.inventory).toHaveLength(inventory.length)
    expect(gathered[0]?.evidence.problems).toHaveLength(problems)
  })

  test('is undefined where the policy has no key for it', async () => {
    const { gathered } = await gather(files, '{ c: { evidence: a.jsonl, max-failures: 0 } }')
    expect(gathered[0]?.inventory).toBeUndefined()
  })
})
