import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository } from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { BASE, BREAKING, decision, judge, LOCK, POLICY, policy, run, type Verdict } from './decision-run.ts'

describe('a breaking change of the API (DEC-1)', () => {
  test('needs its owner, and is in the change log', () => {
    const result = judge(BREAKING, { title: 'feat!: rename', reviews: [{ by: '@dana' }] })
    expect(decision(result, 'api-break')).toEqual(['pass'])
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ status: 'pass', applying: '["api-break"]', open: '[]' })
    expect(result.summary).toContain('approved the head')
  })

  test('says what is left to do', () => {
    const result = judge(
      { 'src/api/mod.rs': 'a\n' },
      {
        title: 'feat!: rename',
        author: '@dana',
        reviews: [{ by: '@sam' }],
        teams: { '@orbit/reviewers': ['@ana', '@dana'] },
      },
    )
    expect(decision(result, 'api-break')).toEqual([
      'fail',
      'applies because of: src/api/mod.rs; title: feat!: rename',
      '☐ 1 approval from @dana (owner of api) or @orbit/reviewers (backup of api): ask @ana to approve',
      '@dana is the author and cannot approve',
      '☐ an entry in CHANGELOG.md: describe the change in CHANGELOG.md, below Unreleased',
      'does not count: @sam approved, but is not one of those whose approval counts',
    ])
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ status: 'fail', open: '["api-break"]' })
    expect(result.outputs['headline']).toContain('ask @ana to approve')
  })

  test('an approval of an older commit, and one that a push came after, does not count', () => {
    const old = judge(BREAKING, { title: 'feat!: x', reviews: [{ by: '@dana', commit: '1dce8a7fff' }] })
    expect(decision(old, 'api-break')[0]).toBe('fail')
    const contributor = judge(BREAKING, {
      title: 'feat!: x',
      commits: [{ message: 'x', authors: ['@kim', '@dana'] }],
      reviews: [{ by: '@dana' }],
      teams: { '@orbit/reviewers': [] },
    })
    expect(decision(contributor, 'api-break')).toContain(
      'does not count: @dana approved, but worked on a commit of the change',
    )
  })

  test('is not needed for another change', () => {
    const result = judge({ 'src/x.rs': 'x' }, { files: ['src/x.rs'] })
    expect(decision(result, 'api-break')).toEqual(['skipped'])
    expect(result.exitCode).toBe(0)
  })

  test('a rename out of the folder touches it', () => {
    const files = [{ path: 'lib/mod.rs', from: 'src/api/mod.rs' }]
    expect(decision(judge({}, { title: 'feat!: x', files }), 'api-break').slice(0, 2)).toEqual([
      'fail',
      'applies because of: src/api/mod.rs → lib/mod.rs; title: feat!: x',
    ])
  })

  test('what is missing is named, and is not an answer', () => {
    const result = judge(BREAKING, { title: 'feat!: x', incomplete: ['reviews'], reviews: [{ by: '@dana' }] })
    expect(decision(result, 'api-break')[0]).toBe('inconclusive')
    expect(result.exitCode).toBe(1)
    expect(
      judge(BREAKING, { title: 'feat!: x', incomplete: ['reviews'] }, { mode: 'rollback' }).exitCode,
    ).toBe(1)
  })
})

describe('what the two sides differ in', () => {
  test('a changed key of the policy, whatever it looks like', () => {
    const reformatted = `# new\n${policy().replaceAll(': { paths: ', ':   { paths: ')}`
    expect(decision(judge({ [POLICY]: reformatted }, {}), 'rules-change')).toEqual(['skipped'])
    const changed = policy().replace('default: allow', 'default: deny')
    // On a laptop the checkout's own rules judge.
    expect(decision(judge({ [POLICY]: changed }, {}), 'rules-change').slice(0, 2)).toEqual([
      'fail',
      'applies because of: decisions.default: allow → deny (stricter)',
    ])
  })

  test.each([
    ['a new version', LOCK('1.3.0'), 'fail', 'zip-lite 1.3.0 is added in Cargo.lock'],
    [
      'another source of the same version',
      LOCK('1.2.0', 'git+https://example.org/zip#1'),
      'fail',
      'zip-lite 1.2.0 is added in Cargo.lock',
    ],
    ['a comment', `# x\n${LOCK('1.2.0')}`, 'skipped', undefined],
    ['what cannot be read', '[[package]\n', 'inconclusive', undefined],
  ])('a lock file with %s (DEC-4)', (_, lock, status, reason) => {
    const [found, because] = decision(judge({ 'Cargo.lock': lock }, {}), 'new-dependency')
    expect(found).toBe(status)
    if (reason !== undefined) expect(because).toBe(`applies because of: ${reason}`)
  })

  test('without a commit to compare with is not known', () => {
    const ofFile = (path: string) =>
      decision(judge({}, { from: undefined, files: [path] }), 'new-dependency')[0]
    expect([ofFile('Cargo.lock'), ofFile('README.md')]).toEqual(['inconclusive', 'skipped'])
  })

  test('what the file that describes the change does not say is asked of that file', () => {
    using repository = createRepository({
      ...BASE,
      [POLICY]: policy().replace(
        'decisions:\n',
        `decisions:
  people: { when: { paths: "x" }, require: { approvals: { from: ["@orbit/reviewers", permission:write] } } }
  quick: { when: { not: { label: { name: quick, by: [owner:api] } } }, require: { changelog: entry } }
`,
      ),
    })
    repository.write({
      'change.yml': { author: '@kim', files: ['x'], reviews: [{ by: '@sam' }], labels: ['quick'] },
    })
    const result = run(repository)
    expect(decision(result, 'people')[2]).toContain(
      '@orbit/reviewers: the simulated change does not list its members; list the members of @orbit/reviewers below teams',
    )
    expect(decision(result, 'people').join('\n')).toContain(
      'the simulated change does not say the role of @sam',
    )
    expect(decision(result, 'quick').slice(0, 3)).toEqual([
      'inconclusive',
      'cannot tell whether it applies: who set the label quick is not known',
      '→ write permissions: { issues: read } in the job, or name who set it in a simulated change',
    ])
  })
})

describe('the list of extensions (DEC-3)', () => {
  const listed = (list: string) => decision(judge({ 'docs/extensions.yml': list }, {}), 'official-extension')

  test.each([
    [
      'an official one is added',
      '- { id: notes, tier: community }\n- { id: git, tier: official }\n',
      'git is added to official',
    ],
    ['one becomes official', '- { id: notes, tier: official }\n', 'notes is moved to official'],
  ])('%s: its vetting is asked for', (_, list, trigger) => {
    expect(listed(list)).toEqual([
      'inconclusive',
      `applies because of: ${trigger}`,
      expect.stringContaining('there is no verdict of extension-vetting for this commit'),
    ])
  })

  test.each([
    ['another one is added', '- { id: notes, tier: community }\n- { id: git, tier: community }\n'],
    ['none is added', '# the same\n- { id: notes, tier: community }\n'],
  ])('%s: nothing is asked for', (_, list) => {
    expect(listed(list)).toEqual(['skipped'])
  })

  test('one that cannot be read may hold anything', () => {
    expect(listed('- {').slice(0, 2)).toEqual([
      'inconclusive',
      expect.stringContaining('cannot tell whether it applies: docs/extensions.yml: '),
    ])
  })
})

describe('a verdict of another gate (DEC-2)', () => {
  const LABELLED = { labels: ['capabilities'] }
  const conformance = (commit: string, status: string, sha256: string) => ({
    schema: 'governance.verdict/v1',
    gate: 'conformance-gate',
    status,
    mode: 'strict',
    blocking: status !== 'pass',
    thresholdsVersion: 'test.v1',
    evaluatedAt: '2026-03-01T12:00:00Z',
    subject: { repository: 'orbit/platform', commit, ref: '', os: 'Linux' },
    rules: { path: POLICY, sha256 },
    evidence: [],
    notes: [],
    checks: [
      {
        id: 'conformance-gate/pass-rate:corpus',
        rule: 'conformance-gate/pass-rate',
        scope: { campaign: 'corpus' },
        title: 'Pass rate',
        status,
        actual: { value: 1 },
        expected: { operator: 'is', limit: 1 },
        findings: [],
      },
    ],
    exceptions: { applied: [], expired: [], unused: [] },
  })
  const COMMIT = '5f2d8c0a9b3e41d76c8f0a1b2c3d4e5f60718293'

  function judgeWith(verdict: (sha256: string) => object | undefined): readonly string[] {
    using repository = createRepository(BASE)
    repository.write({ 'change.yml': { author: '@kim', from: 'main', ...LABELLED } })
    const { rules } = run(repository).verdict as { readonly rules: { readonly sha256: string } }
    const made = verdict(rules.sha256)
    if (made !== undefined) repository.write({ 'out/conformance-gate.verdict.json': made })
    return decision(run(repository, { 'verdict-path': 'out/decision-authority.verdict.json' }), 'regressions')
  }

  test.each([
    ['that passes', (sha: string) => conformance(COMMIT, 'pass', sha), 'pass'],
    ['that fails', (sha: string) => conformance(COMMIT, 'fail', sha), 'fail'],
    ['of another commit', (sha: string) => conformance('b'.repeat(40), 'pass', sha), 'inconclusive'],
    ['by another policy', () => conformance(COMMIT, 'pass', '0'.repeat(64)), 'inconclusive'],
    ['that is not one', () => ({}), 'inconclusive'],
    ['that is missing', () => undefined, 'inconclusive'],
  ])('%s', (_, verdict, status) => {
    expect(judgeWith(verdict)[0]).toBe(status)
  })
})

test('a pattern that names no file is shown, whatever decides', () => {
  const mistaken = policy().replaceAll('"src/api/**"', '"src/ap/**"')
  const { verdict, exitCode } = judge({ [POLICY]: mistaken }, { author: '@dana' })
  const found = (verdict as Verdict).checks.find(({ id }) => id === 'decision-authority/unmatched')
  expect([found?.status, found?.findings.map(({ message }) => message)]).toEqual([
    'warn',
    ['src/ap/** names no file', 'src/ap/** names no file'],
  ])
  expect(exitCode).toBe(1)
})

describe('the areas (OWN-1)', () => {
  const withCodeowners = policy().replace('unowned: allow', 'codeowners: .github/CODEOWNERS')

  test('make a CODEOWNERS file, which then is what they say', () => {
    using repository = createRepository({ ...BASE, [POLICY]: withCodeowners })
    repository.write({ 'change.yml': { author: '@kim', files: ['README.md'], from: 'main' } })
    const inputs = { 'verdict-path': 'out/gate.verdict.json' }
    const first = run(repository, inputs)
    expect(first.outputs).toMatchObject({
      status: 'fail',
      'failed-checks': '["decision-authority/codeowners"]',
    })
    const written = readFileSync(join(repository.path, 'out/gate.codeowners.txt'), 'utf8')
    expect(first.outputs['codeowners-file']).toBe(join(repository.path, 'out/gate.codeowners.txt'))
    expect(written).toContain('/src/api/** @dana @orbit/reviewers\n')
    repository.write({ '.github/CODEOWNERS': written })
    expect(run(repository, inputs).outputs).toMatchObject({ status: 'pass', 'failed-checks': '[]' })
    repository.write({ '.github/CODEOWNERS': `${written}* @sam\n` })
    expect(run(repository, inputs).outputs['failed-checks']).toBe('["decision-authority/codeowners"]')
  })

  test('have their file at the root of the repository, wherever the policy is', () => {
    using repository = createRepository({ ...BASE, [`product/${POLICY}`]: withCodeowners })
    repository.write({
      'product/change.yml': { author: '@kim', files: ['README.md'] },
      'product/.github/CODEOWNERS': '* @sam\n',
    })
    const inputs = { 'working-directory': 'product', 'verdict-path': 'out/gate.verdict.json' }
    const first = run(repository, inputs)
    expect(first.outputs['failed-checks']).toContain('decision-authority/codeowners')
    repository.write({ '.github/CODEOWNERS': readFileSync(first.outputs['codeowners-file'] ?? '', 'utf8') })
    expect(run(repository, inputs).outputs['failed-checks']).not.toContain('decision-authority/codeowners')
  })
})

test('a policy beside the repository judges it as well', () => {
  using organisation = createFolder({
    'policy.yml': policy().replace('unowned: allow', 'codeowners: .github/CODEOWNERS'),
  })
  using repository = createRepository({ 'src/api/mod.rs': 'a' })
  repository.write({ 'change.yml': { author: '@kim', title: 'feat!: x', files: ['src/api/mod.rs'] } })
  const result = run(repository, { policy: join(organisation.path, 'policy.yml') })
  expect(JSON.parse(result.outputs['failed-checks'] ?? '')).toEqual(
    expect.arrayContaining(['decision-authority/decision:api-break', 'decision-authority/codeowners']),
  )
})

describe('wrong configuration', () => {
  const NO_SECTIONS = 'version: 1\nplatform: Orbit\nthresholds: test.v1\n'

  test.each([
    ['a missing file', BASE, 'input simulate: `change.yml` does not exist: name a file of the workspace'],
    [
      'a file that is not one',
      { ...BASE, 'change.yml': 'author: kim' },
      'author: "kim" is not a user or a team: write it with an @ and in quotes',
    ],
    [
      'an unknown key',
      { ...BASE, 'change.yml': 'author: "@kim"\nreview: []' },
      'review: unknown key, did you mean reviews?',
    ],
    [
      'a team for an author',
      { ...BASE, 'change.yml': 'author: "@a/b"' },
      '@a/b is a team: write a user, as in "@dana"',
    ],
    [
      'a policy without the section',
      { [POLICY]: NO_SECTIONS, 'change.yml': 'author: "@kim"' },
      'the section decisions is missing: add it in line 4, or remove decision-authority from the workflow. Paste, and change to your project\'s values: decisions: { default: allow, api: { when: { paths: ["src/api/**"] }, require: { approvals: { from: "@dana" } } } }',
    ],
  ])('%s exits 1, whatever the mode', (_, files, message) => {
    using folder = createFolder(files)
    const result = run(folder, { mode: 'rollback' })
    expect(result.exitCode).toBe(1)
    expect(result.verdict).toBeUndefined()
    expect(result.stdout).toContain(message)
  })

  test('a commit that does not exist, or that looks like an option', () => {
    expect(judge({}, { from: 'no-such' }).stdout).toContain('"no-such" is not a commit, branch or tag')
    expect(judge({}, { from: '--output=x' }).stdout).toContain('is not a commit, branch or tag')
  })
})

describe('hostile text', () => {
  const HOSTILE = '::error::x%0A<script>alert(1)</script>[a](javascript:b)@orbit/everyone'

  test('takes no effect, wherever it is', () => {
    const result = judge(
      {},
      {
        title: `feat!: ${HOSTILE}`,
        files: [`src/api/${HOSTILE.replaceAll('/', '')}`],
        commits: [{ message: `feat!: ${HOSTILE}`, authors: ['::error::@example.org'] }],
        labels: [HOSTILE],
        reviews: [{ by: '@dana' }],
      },
    )
    expect(result.outputs['status']).toBe('fail')
    expect(result.summary).not.toContain('<script>')
    expect(result.summary).not.toMatch(/(?<!span>)@orbit\/everyone/)
    expect(result.summary).not.toContain('](javascript:')
    expect(result.commands.every(({ properties }) => properties['title'] !== undefined)).toBe(true)
  })
})

test('the verdict is one that its published schema accepts', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  const { verdict } = judge(BREAKING, { title: 'feat!: x' })
  expect(validate(verdict), JSON.stringify(validate.errors)).toBe(true)
})
