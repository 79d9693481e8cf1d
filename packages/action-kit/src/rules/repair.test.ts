import { loadPolicy, PolicyError } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../configuration-error.ts'
import { MissingSection } from '../gate-section.ts'
import { BASE_SHA, POLICY_FILE, type ProposedFiles, proposalOf } from './fixtures/proposals.ts'
import { repairOf } from './repair.ts'

const HEAD = 'version: 1\nplatform: Orbit\nthresholds: v1\n'
const policy = (key: string, more = '') =>
  `${HEAD}${more}conformance:\n  campaigns: { corpus: { evidence: r.xml, ${key}: 0 } }\n  exceptions: { path: x.yml }\n`
const GOOD = policy('max-failures')
const BROKEN = policy('max-failure')
const WORSE = policy('max-fail')

const SHA = BASE_SHA.slice(0, 12)

/** What is wrong with the policy of the base. */
function problemOf(text: string): PolicyError {
  try {
    loadPolicy(text, POLICY_FILE)
  } catch (error) {
    if (error instanceof PolicyError) return error
  }
  throw new Error('the policy is valid')
}

async function repair(files: ProposedFiles) {
  const found = await repairOf(proposalOf(files), problemOf(files.before[POLICY_FILE] ?? ''))
  return found.kind === 'repair'
    ? { kind: 'repair', text: found.repair.reason, findings: found.repair.findings }
    : { kind: 'refused', text: found.error.message, file: found.error.file, line: found.error.line }
}

const broken = (after: ProposedFiles['after'], changed?: ProposedFiles['changed']) =>
  repair({ before: { [POLICY_FILE]: BROKEN }, after, ...(changed === undefined ? {} : { changed }) })

describe('a change of a broken policy', () => {
  test.each<readonly [string, ProposedFiles['after']]>([
    ['fixes it', {}],
    ['fixes it, and changes a register that it names', { 'x.yml': 'exceptions: []' }],
    ['fixes it, and changes a workflow', { '.github/workflows/ci.yml': 'on: push' }],
  ])('repairs it: it %s', async (_, more) => {
    expect(await broken({ [POLICY_FILE]: GOOD, ...more })).toEqual({
      kind: 'repair',
      text: `the rules of the base commit ${SHA} are broken, and this change repairs them`,
      findings: [
        {
          message:
            'line 5 of the base: conformance.campaigns.corpus.max-failure: unknown key, did you mean max-failures?',
          file: POLICY_FILE,
        },
      ],
    })
  })

  test.each<readonly [string, ProposedFiles['after'], ProposedFiles['changed'], string]>([
    [
      'code',
      { [POLICY_FILE]: GOOD, 'src/a.ts': 'x' },
      undefined,
      'it also changes src/a.ts. To do: open a pull request',
    ],
    [
      'more code',
      { [POLICY_FILE]: GOOD, 'a.ts': 'x', 'b.ts': 'y' },
      undefined,
      'it also changes a.ts and 1 more. To do: ',
    ],
    [
      'a file beside the workflows',
      { [POLICY_FILE]: GOOD, '.github/workflows.sh': 'x' },
      undefined,
      'also changes .github/workflows.sh',
    ],
    ['nobody knows what', { [POLICY_FILE]: GOOD }, 'unknown', 'To do: check out with enough history'],
  ])('does not count as a repair where it also changes %s', async (_, after, changed, message) => {
    const found = await broken(after, changed)
    expect(found.kind).toBe('refused')
    expect(found.text).toContain(message)
  })

  test('is refused where it leaves the policy broken, with the line of the base and the way out', async () => {
    const found = await broken({ [POLICY_FILE]: BROKEN, 'a.ts': 'x' })
    expect(found).toMatchObject({ kind: 'refused', file: POLICY_FILE, line: 5 })
    expect(found.text).toMatch(
      new RegExp(
        `^the rules of the base commit ${SHA} are broken, so nothing can be judged by them \\(lines of the base\\):\n` +
          `${POLICY_FILE}:5:\\d+ conformance.campaigns.corpus.max-failure: unknown key`,
      ),
    )
    expect(found.text).toContain(
      'This change does not touch them. To do: open a pull request that changes nothing but the policy',
    )
  })

  test('is refused where it breaks it in another way, and says whose lines are whose', async () => {
    const found = await broken({ [POLICY_FILE]: `# new\n${WORSE}` })
    expect(found).toMatchObject({ kind: 'refused', file: POLICY_FILE, line: undefined })
    expect(found.text).toMatch(
      /\(lines of the base\):\n[^ ]+:5:.*max-failure: (?:.|\n)*\(lines of the change\):\n[^ ]+:6:.*max-fail: /,
    )
  })

  test.each([
    ['the broken policy', policy('max-failure', 'require-base: true\n'), GOOD],
    ['a policy that cannot be parsed', '{ "require-base": true, ', GOOD],
    ['the policy of the change', BROKEN, policy('max-failures', 'require-base: true\n')],
  ])('is refused where %s requires a base', async (_, before, after) => {
    const found = await repair({ before: { [POLICY_FILE]: before }, after: { [POLICY_FILE]: after } })
    expect(found.kind).toBe('refused')
    expect(found.text).toContain('require-base: true')
    expect(found.text).toContain(
      'To do: fix these lines in a pull request that somebody merges who may bypass',
    )
  })

  test('is a repair where only a comment speaks of a base', async () => {
    const before = `${BROKEN}# require-base: true\n`
    expect((await repair({ before: { [POLICY_FILE]: before }, after: { [POLICY_FILE]: GOOD } })).kind).toBe(
      'repair',
    )
  })
})

describe('a change that brings the first section of a gate', () => {
  const MISSING = new MissingSection('conformance', 'the section conformance is missing', {
    file: POLICY_FILE,
    line: 3,
  })
  const first = (before: string, after: string, problem: ConfigurationError) =>
    repairOf(
      proposalOf({ before: { [POLICY_FILE]: before }, after: { [POLICY_FILE]: after, 'a.ts': 'x' } }),
      problem,
    )

  test('is judged by it, whatever else it brings', async () => {
    expect(await first(HEAD, GOOD, MISSING)).toEqual({
      kind: 'repair',
      repair: {
        reason: 'the policy of the base commit has no section conformance yet',
        remedy: 'review this first section as a decision of its own',
        findings: [],
      },
    })
  })

  test.each<readonly [string, string, string, ConfigurationError]>([
    [
      'the base requires a base',
      `${HEAD}require-base: true\n`,
      `${HEAD}require-base: true\n${GOOD.slice(HEAD.length)}`,
      MISSING,
    ],
    [
      'the change brings another section',
      HEAD,
      `${HEAD}performance:\n  budgets: { a: { file: a, max: 1kB } }\n`,
      MISSING,
    ],
    ['the change breaks it', HEAD, WORSE, MISSING],
    ['something else is wrong', HEAD, GOOD, new ConfigurationError('no', { file: POLICY_FILE, line: 3 })],
  ])('is not where %s', async (_, before, after, problem) => {
    expect((await first(before, after, problem)).kind).toBe('refused')
  })
})
