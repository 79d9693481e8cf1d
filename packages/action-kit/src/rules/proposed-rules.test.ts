import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { POLICY_FILE, type ProposedFiles, proposalOf } from './fixtures/proposals.ts'
import { rulesChangeOf } from './proposal.ts'
import { readProposedRules } from './proposed-rules.ts'

const HEAD = 'version: 1\nplatform: Orbit\nthresholds: v1\n'
const CAMPAIGNS = 'campaigns: { corpus: { evidence: r.xml, max-failures: 0 } }'
const policy = (more = '') => `${HEAD}conformance: { ${CAMPAIGNS}${more} }\n`
const WITH_REGISTERS = policy(', exceptions: { path: x.yml }, quarantine: q.yml')
const EXCEPTION =
  'exceptions:\n  - { subject: core/x, owner: dana, reason: known, review-by: 2027-01-31, statusses: [fail] }\n'
const VALID = { 'x.yml': 'exceptions: []\n', 'q.yml': 'quarantine: []\n' }

/** What the check of a change says; undefined where there is none. */
async function checkOf(files: ProposedFiles) {
  const proposal = proposalOf(files)
  const change = rulesChangeOf(proposal, loadPolicy(files.before[POLICY_FILE] ?? '', POLICY_FILE))
  if (change === undefined) return undefined
  const { check } = await readProposedRules({ gate: 'some-gate', section: 'conformance' }, proposal, change)
  const findings = check.findings.map(({ file, line = 0, message }) => `${file}:${line} ${message}`)
  return { id: check.id, status: check.status, findings }
}

const NONE: ProposedFiles = { before: {}, after: {} }

const of = (before: string, after: string | undefined, registers: ProposedFiles) =>
  checkOf({
    before: { [POLICY_FILE]: before, ...registers.before },
    after: { [POLICY_FILE]: after, ...registers.after },
  })

describe('the rules of a change', () => {
  test.each<readonly [string, string, string | undefined, ProposedFiles]>([
    ['the same policy', policy(), policy(), NONE],
    ['other line breaks', policy(), policy().replaceAll('\n', '\r\n'), NONE],
    ['the same registers', WITH_REGISTERS, WITH_REGISTERS, { before: VALID, after: VALID }],
    [
      'a broken register that it leaves alone',
      WITH_REGISTERS,
      WITH_REGISTERS,
      { before: { 'x.yml': '-' }, after: { 'x.yml': '-' } },
    ],
    ['a file that no policy names', policy(), policy(), { before: {}, after: { 'x.yml': '-' } }],
  ])('are not judged where it leaves them alone: %s', async (_, before, after, registers) => {
    expect(await of(before, after, registers)).toBeUndefined()
  })

  test.each<readonly [string, string, string | undefined, ProposedFiles]>([
    ['another policy', policy(), policy(', baseline: { path: b.json }'), NONE],
    ['a comment', policy(), `${policy()}# why\n`, NONE],
    ['no policy, which takes its gates away', policy(), undefined, NONE],
    ['a policy with registers', policy(), WITH_REGISTERS, { before: {}, after: VALID }],
    [
      'one more exception',
      WITH_REGISTERS,
      WITH_REGISTERS,
      { before: VALID, after: { ...VALID, 'x.yml': EXCEPTION.replace(', statusses: [fail]', '') } },
    ],
  ])('are valid: %s', async (_, before, after, registers) => {
    expect(await of(before, after, registers)).toEqual({
      id: 'some-gate/proposed-policy',
      status: 'pass',
      findings: [],
    })
  })

  test.each<readonly [string, string, string, readonly string[], ProposedFiles]>([
    [
      'a misspelled key, on its line',
      policy(),
      policy().replace('max-failures', 'max-failure'),
      [`${POLICY_FILE}:4 conformance.campaigns.corpus.max-failure: unknown key, did you mean max-failures?`],
      NONE,
    ],
    [
      'no section for the gate',
      policy(),
      HEAD,
      [
        `${POLICY_FILE}:0 the section conformance is missing: keep it, or remove some-gate from the workflow first`,
      ],
      NONE,
    ],
    [
      'a register that does not exist',
      policy(),
      WITH_REGISTERS,
      [
        'x.yml:0 does not exist, although conformance.exceptions.path names it: create it, or name another file',
      ],
      { before: {}, after: { 'q.yml': VALID['q.yml'] } },
    ],
    [
      'a mistake in a register',
      WITH_REGISTERS,
      WITH_REGISTERS,
      ['x.yml:2 exceptions[0].statusses: unknown key, did you mean statuses?'],
      { before: VALID, after: { ...VALID, 'x.yml': EXCEPTION } },
    ],
    [
      'a register that is removed',
      WITH_REGISTERS,
      WITH_REGISTERS,
      ['q.yml:0 does not exist, although conformance.quarantine names it: create it, or name another file'],
      { before: VALID, after: { 'x.yml': VALID['x.yml'] } },
    ],
    [
      'an unchanged register of which the new policy asks more',
      policy(', exceptions: { path: x.yml }'),
      policy(', exceptions: { path: x.yml, require: [owner, issue] }'),
      ['x.yml:2 exceptions[0].tracking-issue: is missing: write at least one word'],
      {
        before: { 'x.yml': EXCEPTION.replace(', statusses: [fail]', '') },
        after: { 'x.yml': EXCEPTION.replace(', statusses: [fail]', '') },
      },
    ],
  ])('have a mistake: %s', async (_, before, after, findings, registers) => {
    expect(await of(before, after, registers)).toEqual({
      id: 'some-gate/proposed-policy',
      status: 'fail',
      findings,
    })
  })
})
