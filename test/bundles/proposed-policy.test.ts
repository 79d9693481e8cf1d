import { join } from 'node:path'
import { createRepository, type Files, type Repository, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** Whether a mistake in the rules is refused where it is made, and whether there is a way out where it is not. */
const POLICY = '.github/governance.yml'
const REGISTER = '.github/exceptions.yml'

const policy = (rule: string, ...more: string[]) => `version: 1
platform: Orbit
thresholds: test.v1
${more.map((line) => `${line}\n`).join('')}conformance:
  campaigns:
    corpus: { evidence: results.jsonl, ${rule} }
  exceptions: { path: ${REGISTER} }
`
const GOOD = policy('max-failures: 0')
const LOOSE = policy('max-failures: 9')
const TYPO = policy('max-failurs: 0')
const EXCEPTIONS = 'exceptions: []\n'
const BROKEN_EXCEPTIONS = 'exceptions:\n  - { subject: b }\n'
const EXCEPTION =
  'exceptions:\n  - { subject: b, owner: dana, reason: known, review-by: 2099-01-31, campaign: corpus }\n'
const PASSING = '{"subject":"a","status":"pass"}\n'
const FAILING = `${PASSING}{"subject":"b","status":"fail"}\n`

const START: Files = { [POLICY]: GOOD, [REGISTER]: EXCEPTIONS, 'results.jsonl': PASSING, 'src/a.ts': '' }

function judge({ path }: Repository, sha: string, name = 'pull_request') {
  const base = { sha, ref: 'main' }
  const change =
    name === 'merge_group'
      ? { merge_group: { base_sha: sha, base_ref: 'refs/heads/main', head_sha: sha } }
      : { pull_request: { number: 1, base, head: { sha } } }
  return runAction({
    action: join(ROOT, 'actions/conformance-gate'),
    workspace: path,
    event: { name, payload: { repository: { default_branch: 'main' }, ...change } },
  })
}

/** Judges a change of a base. */
function judgeChange(base: Files, change: Files, event?: string) {
  using repository = createRepository({ ...START, ...base })
  const sha = repository.git('rev-parse', 'HEAD')
  repository.git('update-ref', 'refs/remotes/origin/main', sha)
  repository.commit(change)
  return { ...judge(repository, sha, event), sha: sha.slice(0, 12) }
}

const errors = (run: ReturnType<typeof judgeChange>) =>
  run.commands.flatMap(({ name, properties, message }) =>
    name === 'error' ? [{ file: properties['file'], line: properties['line'], message }] : [],
  )

describe('a mistake in the rules of a change', () => {
  test.each(['pull_request', 'pull_request_target', 'merge_group'])(
    'is refused on %s, on its line',
    (event) => {
      const run = judgeChange({}, { [POLICY]: TYPO }, event)
      expect(run.exitCode, run.stdout).toBe(1)
      expect(run.outputs['failed-checks']).toBe('["conformance-gate/proposed-policy"]')
      expect(errors(run)[0]).toMatchObject({ file: POLICY, line: '6' })
      expect(errors(run)[0]?.message).toContain('max-failurs: unknown key, did you mean max-failures?')
      expect(errors(run)[0]?.message).toContain('the lines are those of the change, not of its base')
    },
  )

  test('is refused in a register that the policy names', () => {
    const run = judgeChange({}, { [REGISTER]: BROKEN_EXCEPTIONS })
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/proposed-policy"]')
    expect(errors(run)[0]).toMatchObject({ file: REGISTER, line: '2' })
  })

  test('is refused with the failures that the base finds', () => {
    const run = judgeChange({}, { [POLICY]: TYPO, 'results.jsonl': FAILING })
    expect(JSON.parse(run.outputs['failed-checks'] ?? '')).toEqual([
      'conformance-gate/failures:corpus',
      'conformance-gate/proposed-policy',
    ])
    // The line of the base would be another line of the change.
    const other = errors(run).find(({ message }) => message.includes('found 1 failing'))
    expect(other?.line).toBeUndefined()
  })

  test('is not looked for where the change leaves its rules alone', () => {
    const run = judgeChange({}, { 'src/a.ts': 'x' })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).not.toContain('proposed-policy')
  })

  test('is not found in another valid policy, which decides nothing yet', () => {
    const run = judgeChange({}, { [POLICY]: LOOSE, 'results.jsonl': FAILING })
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/failures:corpus"]')
    expect(run.verdict).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({ id: 'conformance-gate/proposed-policy', status: 'pass' }),
      ]),
    })
  })
})

describe('what a change does to the rules', () => {
  test('is in the verdict, the log and the summary, for the policy and its registers', () => {
    const run = judgeChange({}, { [POLICY]: LOOSE, [REGISTER]: EXCEPTION })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.verdict).toMatchObject({
      policyChanges: [
        {
          file: POLICY,
          key: 'conformance.campaigns.corpus.max-failures',
          before: '0',
          after: '9',
          direction: 'looser',
        },
        { file: REGISTER, key: 'exception b (corpus)', after: 'until 2099-01-31', direction: 'looser' },
      ],
    })
    const line = 'Policy: conformance.campaigns.corpus.max-failures 0 → 9 (looser; takes effect when merged)'
    expect(run.stdout).toContain(line)
    expect(run.summary.replaceAll('&#58;', ':')).toContain(line)
  })

  test('is nothing where it leaves them alone, or only comments on them', () => {
    for (const change of [{ 'src/a.ts': 'x' }, { [POLICY]: `${GOOD}# why\n` }]) {
      expect(judgeChange({}, change).verdict).not.toHaveProperty('policyChanges')
    }
  })
})

describe('a base whose rules are broken', () => {
  test.each<readonly [string, Files, Files]>([
    ['a typo', { [POLICY]: TYPO }, { [POLICY]: GOOD }],
    ['no YAML', { [POLICY]: 'version: [' }, { [POLICY]: GOOD }],
    ['a broken register', { [REGISTER]: BROKEN_EXCEPTIONS }, { [REGISTER]: EXCEPTIONS }],
    ['a register elsewhere', { [POLICY]: GOOD.replace(REGISTER, 'gone.yml') }, { [POLICY]: GOOD }],
  ])('is repaired by one change, which says so: %s', (_, base, change) => {
    const run = judgeChange(base, change)
    expect(run.exitCode, run.stdout).toBe(0)
    const log = run.stdout.replaceAll(/\s+/g, ' ')
    expect(log).toContain(`the rules of the base commit ${run.sha} are broken, and this change repairs them`)
    expect(log).toMatch(/line \d+ of the base: |in the base: /)
  })

  test('lets a change bring the first section of a gate, with what it names', () => {
    const base = { [POLICY]: GOOD.slice(0, GOOD.indexOf('conformance')) }
    const change = { [POLICY]: GOOD, 'src/a.ts': 'x', 'more.xml': 'y' }
    const run = judgeChange(base, change)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'the policy of the base commit has no section conformance yet',
    )
    const failing = judgeChange(base, { ...change, 'results.jsonl': FAILING })
    expect(failing.outputs['failed-checks']).toBe('["conformance-gate/failures:corpus"]')
    expect(judgeChange(base, { 'src/a.ts': 'x' }).exitCode).toBe(1)
  })

  test('is judged by the repair, with its register', () => {
    const evidence = { 'results.jsonl': FAILING }
    expect(judgeChange({ ...evidence, [POLICY]: TYPO }, { [POLICY]: GOOD }).outputs['failed-checks']).toBe(
      '["conformance-gate/failures:corpus"]',
    )
    const repaired = judgeChange(
      { ...evidence, [POLICY]: TYPO },
      { [POLICY]: GOOD.replace('max-failures: 0', 'max-failures: 1'), [REGISTER]: EXCEPTION },
    )
    expect(repaired.exitCode, repaired.stdout).toBe(0)
  })

  test.each<readonly [string, Files, Files, string]>([
    ['does not touch it', { [POLICY]: TYPO }, { 'src/a.ts': 'x' }, 'This change does not touch them'],
    ['does more', { [POLICY]: TYPO }, { [POLICY]: GOOD, 'src/a.ts': 'x' }, 'it also changes src/a.ts'],
    ['breaks it again', { [POLICY]: TYPO }, { [POLICY]: policy('max-fail: 0') }, '(lines of the change)'],
    [
      'may not be judged by its own rules',
      { [POLICY]: policy('max-failurs: 0', 'require-base: true') },
      { [POLICY]: GOOD },
      'require-base: true lets no other policy count',
    ],
  ])('is refused, with its line and the way out, where a change %s', (_, base, change, message) => {
    const run = judgeChange(base, change)
    expect(run.exitCode).toBe(1)
    expect(run.outputs['failed-checks']).toBe('["configuration"]')
    const said = errors(run)
      .map((each) => each.message)
      .join('\n')
    expect(said).toContain(`the rules of the base commit ${run.sha} are broken`)
    expect(said).toMatch(/\(lines of the base\):\n[^\n]*:\d+:\d+ [^\n]*max-failurs: unknown key/)
    expect(said).toContain(message)
    expect(said).toContain('To do: ')
  })
})
