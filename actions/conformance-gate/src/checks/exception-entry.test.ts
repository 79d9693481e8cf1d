import { type Instant, parseInstant } from '@governance-gates/core'
import { readExceptionRegister } from '@governance-gates/policy'
import { expect, test } from 'vitest'
import { campaignOf, judge, policyOf, results } from '../fixtures/corpus-campaign.ts'
import { entryProposal } from './exception-entry.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant
const RULES = 'tiers: { core: { level: required, min-pass-rate: 100% } }'
const REGISTER = '  exceptions: { path: governance/exceptions.yml }\n'

test('names the file of the register, or the key that it lacks', () => {
  const [named, unnamed] = [policyOf(RULES, REGISTER), policyOf(RULES)]
  expect(entryProposal(named, NOW)('a', campaignOf(named, {}))).toBe(
    'in governance/exceptions.yml below exceptions:, as in - { subject: "a", campaign: "corpus", owner: "@you", reason: "why it fails, and what is done about it", review-by: 2026-03-31 }',
  )
  expect(entryProposal(unnamed, NOW)('a', campaignOf(unnamed, {}))).toMatch(
    /^in exceptions\.yml below exceptions:, which conformance\.exceptions of the policy has to name /,
  )
})

test.each([
  ['min-pass-rate: 50%', false],
  ['min-pass-rate: 51%', true],
  ['min-pass-rate: 51%, exceptions: count-as-pass', false],
  ['min-pass-rate: 51%, exceptions: leave-out', false],
  ['max-failures: 9', false],
])('%s: says that the pass rate needs more than an entry: %s', (rules, isSaid) => {
  const policy = policyOf(rules, REGISTER)
  const campaign = campaignOf(policy, { results: results({ a: 'fail', b: 'pass' }) })
  const wider =
    '; for min-pass-rate, write exceptions: count-as-pass in campaign corpus of the policy as well'
  expect(entryProposal(policy, NOW)('a', campaign).endsWith(wider)).toBe(isSaid)
})

test.each(['login', 'a > "quoted" \\ name', 'x: y # z', '- a'])(
  '%j: what a tier asks for excuses it',
  (subject) => {
    const policy = policyOf(RULES, REGISTER)
    const told = { results: results({ [subject]: 'fail', other: 'pass' }, 'core') }
    const id = 'conformance-gate/tier-pass-rate:corpus:core'
    const failing = judge(policy, told).get(id)
    const entry = /- \{.*$/.exec(failing?.remedy ?? '')?.[0]
    const exceptions = readExceptionRegister(`exceptions:\n  ${entry}\n`, 'e.yml', { require: [] })
    expect(judge(policy, told, { exceptions }).get(id)?.status).toBe('pass')
  },
)

test.each([
  ['min-pass-rate: 100%', 'pass-rate', 'report', false],
  ['min-pass-rate: 100%', 'pass-rate', 'forbidden', false],
  ['min-pass-rate: 100%', 'pass-rate', 'leave-out', true],
  ['min-pass-rate: 100%', 'pass-rate', 'count-as-pass', true],
  ['max-failures: 0', 'failures', 'report', false],
  ['max-failures: 0', 'failures', 'leave-out', true],
] as const)('%s, %s with exceptions: %s has an entry that excuses: %s', (limit, id, effect, isProposed) => {
  const policy = policyOf(`${limit}, exceptions: ${effect}`, REGISTER)
  const told = { results: results({ login: 'fail', other: 'pass' }) }
  const check = judge(policy, told).get(`conformance-gate/${id}:corpus`)
  expect(check?.status).toBe('fail')
  const entry = /- \{.*$/.exec(check?.remedy ?? '')?.[0]
  expect(entry !== undefined).toBe(isProposed)
  if (entry === undefined) return
  const exceptions = readExceptionRegister(`exceptions:\n  ${entry}\n`, 'e.yml', { require: [] })
  expect(judge(policy, told, { exceptions }).get(`conformance-gate/${id}:corpus`)?.status).toBe('pass')
})

test('no entry is proposed where the campaign allows none', () => {
  const policy = policyOf(`${RULES}, exceptions: forbidden`, REGISTER)
  const check = judge(policy, { results: results({ a: 'fail' }, 'core') }).get(
    'conformance-gate/tier-pass-rate:corpus:core',
  )
  expect(check?.remedy).not.toContain('subject:')
})
