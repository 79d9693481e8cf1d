import { type Instant, parseDuration, parseInstant } from '@governance-gates/core'
import type { Verification } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { given, missing } from '../answer.ts'
import type { Duty } from './duty.ts'
import type { DutyEvidence, Report, SeenAttestation, SeenAudit, SeenRun, SeenVerdict } from './evidence.ts'
import type { Proof } from './proof.ts'
import { verify } from './verify.ts'

const at = (text: string): Instant => parseInstant(text) ?? (Number.NaN as Instant)
const NOW = at('2026-02-12T12:00:00Z')
const START = at('2026-02-09')
const MISSING = missing('GitHub answered 403', 'grant actions: read')
const days = (text: string) => parseDuration(text) ?? { milliseconds: 0, text }

const NOTHING: DutyEvidence = {
  verdicts: [],
  unreadVerdicts: [],
  defaultBranch: 'main',
  runs: new Map(),
  changes: new Map(),
  attestations: MISSING,
  teams: new Map(),
  incidents: MISSING,
  audits: new Map(),
  outdated: new Map(),
  issues: new Map(),
  milestones: MISSING,
  openIssues: new Map(),
}

function proofOf(
  verification: Verification,
  evidence: Partial<DutyEvidence> = {},
  changes: Partial<Duty> = {},
): Proof {
  const duty: Duty = {
    name: 'duty',
    title: 'Duty',
    every: 'week',
    owner: '@dana',
    backup: '@lee',
    since: undefined,
    grace: 0,
    proposesTighter: false,
    ...changes,
    verification,
  }
  return verify(duty, { ...NOTHING, ...evidence }, { now: NOW, start: START })
}

function why(proof: Proof): string {
  return proof.kind === 'done' ? proof.deed.what : proof.why
}

const short = (proof: Proof) => [proof.kind, why(proof)]

describe('without evidence nothing is done, and nothing is due either', () => {
  test.each<Verification>([
    { kind: 'verdict', gate: 'perf-budget', status: 'pass' },
    { kind: 'workflow', file: '.github/workflows/ci.yml', event: undefined, job: undefined },
    { kind: 'file', path: 'a.md', maxAge: undefined },
    { kind: 'documents', paths: ['docs/**'], describes: ['src/**'], maxLag: days('30d') },
    { kind: 'attestation', name: 'backlog' },
    { kind: 'incidents' },
    { kind: 'audit', evidence: ['audit.json'], maxAge: days('7d'), failFrom: 'low' },
    { kind: 'outdated', evidence: ['outdated.json'], max: 0 },
    { kind: 'issue', number: 3 },
    { kind: 'milestone', title: 'v2' },
    { kind: 'open-issues', label: 'bug', max: 0 },
  ])('$kind', (verification) => {
    expect(proofOf(verification).kind).toBe('unknown')
  })
})

describe('a verdict', () => {
  const wanted: Verification = { kind: 'verdict', gate: 'perf-budget', status: 'pass' }
  const verdict = (changes: Partial<SeenVerdict> = {}): SeenVerdict => ({
    gate: 'perf-budget',
    status: 'pass',
    at: at('2026-02-10'),
    ref: 'refs/heads/main',
    commit: 'a',
    path: 'verdicts/1.json',
    ...changes,
  })

  test.each<[string, readonly SeenVerdict[], string, string]>([
    ['a pass of the default branch', [verdict()], 'done', 'a verdict of perf-budget'],
    [
      'a pull request',
      [verdict({ ref: 'refs/pull/3/merge' })],
      'open',
      'the verdicts of perf-budget are of refs/pull/3/merge',
    ],
    [
      'another branch',
      [verdict({ ref: 'refs/heads/side' })],
      'open',
      'the verdicts of perf-budget are of refs/heads/side',
    ],
    [
      'a branch called main/x',
      [verdict({ ref: 'refs/heads/main/x' })],
      'open',
      'the verdicts of perf-budget are of refs/heads/main/x',
    ],
    ['another gate', [verdict({ gate: 'traceability' })], 'unknown', 'no verdict of perf-budget is there'],
    ['a failure', [verdict({ status: 'fail' })], 'open', 'the last verdict of perf-budget is fail'],
    [
      'one that measured nothing',
      [verdict({ status: 'inconclusive' })],
      'open',
      'the last verdict of perf-budget is inconclusive',
    ],
    ['the future', [verdict({ at: at('2026-02-13') })], 'unknown', 'no verdict of perf-budget is there'],
  ])('%s', (_, verdicts, kind, text) => {
    expect(short(proofOf(wanted, { verdicts }))).toEqual([kind, text])
  })

  test('a failure after a pass keeps the pass as the last proof', () => {
    const verdicts = [verdict(), verdict({ status: 'fail', at: at('2026-02-11') })]
    expect(proofOf(wanted, { verdicts })).toMatchObject({ kind: 'open', last: { at: at('2026-02-10') } })
    expect(proofOf({ ...wanted, status: 'any' }, { verdicts })).toMatchObject({
      kind: 'done',
      deed: { at: at('2026-02-11') },
    })
  })

  test('a file that is not a verdict may hide one', () => {
    expect(proofOf(wanted, { unreadVerdicts: ['verdicts/2.json'] })).toMatchObject({
      kind: 'unknown',
      why: 'verdicts/2.json cannot be read as a verdict',
    })
  })
})

describe('a run of a workflow', () => {
  const wanted: Verification = {
    kind: 'workflow',
    file: '.github/workflows/nightly.yml',
    event: 'schedule',
    job: undefined,
  }
  const run = (changes: Partial<SeenRun> = {}): SeenRun => ({
    id: 4711,
    event: 'schedule',
    createdAt: at('2026-02-10T02:10:00Z'),
    conclusion: 'success',
    url: 'https://github.com/orbit/platform/actions/runs/4711',
    isOnDefaultBranch: given(true),
    jobs: given([{ name: 'full', conclusion: 'success' }]),
    ...changes,
  })
  const of = (runs: readonly SeenRun[], verification: Verification = wanted) =>
    short(proofOf(verification, { runs: new Map([['.github/workflows/nightly.yml', given(runs)]]) }))

  test.each<[string, Partial<SeenRun>, string]>([
    ['cancelled', { conclusion: 'cancelled' }, 'run 4711 of nightly.yml ended as cancelled'],
    ['skipped', { conclusion: 'skipped' }, 'run 4711 of nightly.yml ended as skipped'],
    ['neutral', { conclusion: 'neutral' }, 'run 4711 of nightly.yml ended as neutral'],
    ['not over', { conclusion: undefined }, 'run 4711 of nightly.yml has not ended'],
    ['of another event', { event: 'workflow_dispatch' }, 'nightly.yml has no schedule run'],
    [
      'of a tag that is called like the branch',
      { isOnDefaultBranch: given(false) },
      'run 4711 of nightly.yml is of a commit that the default branch does not have',
    ],
    [
      'with a skipped job',
      { jobs: given([{ name: 'full', conclusion: 'skipped' }]) },
      'run 4711 of nightly.yml has a job that was not a success, full: name the job that matters in job',
    ],
    ['without jobs', { jobs: given([]) }, 'run 4711 of nightly.yml has no jobs'],
  ])('that is %s proves nothing', (_, changes, text) => {
    expect(of([run(changes)])).toEqual(['open', text])
  })

  test('the job that matters ran, whatever was skipped beside it', () => {
    const jobs = given([
      { name: 'full (linux)', conclusion: 'success' },
      { name: 'notify', conclusion: 'skipped' },
    ])
    expect(of([run({ jobs })], { ...wanted, job: 'full *' })).toEqual(['done', 'run 4711 of nightly.yml'])
    expect(of([run({ jobs })], { ...wanted, job: 'notify' })[1]).toContain(
      'has the job notify, which ended as skipped',
    )
    expect(of([run({ jobs })], { ...wanted, job: 'smoke' })[1]).toContain('has no job smoke')
  })

  test('a re-run of an old run is as old as that', () => {
    // GitHub keeps `created_at` of the first attempt.
    const proof = proofOf(wanted, {
      runs: new Map([['.github/workflows/nightly.yml', given([run({ createdAt: at('2026-02-02') })])]]),
    })
    expect(proof).toMatchObject({ kind: 'done', deed: { at: at('2026-02-02') } })
  })

  test('a run of a change proves nothing, even without an event', () => {
    const any = { ...wanted, event: undefined }
    expect(of([run({ event: 'pull_request' })], any)).toEqual(['open', 'nightly.yml has no run'])
    expect(of([run({ event: 'push' })], any)[0]).toBe('done')
  })

  test('an older good run of this period counts, after one that failed', () => {
    expect(of([run({ id: 2, conclusion: 'failure', createdAt: at('2026-02-11') }), run()])[0]).toBe('done')
  })

  test('a run of this period that cannot be read leaves the duty open to doubt', () => {
    expect(of([run({ jobs: MISSING })])).toEqual(['unknown', 'GitHub answered 403'])
    expect(of([run({ isOnDefaultBranch: MISSING })])).toEqual(['unknown', 'GitHub answered 403'])
    expect(proofOf(wanted, { runs: new Map([['.github/workflows/nightly.yml', MISSING]]) }).kind).toBe(
      'unknown',
    )
  })
})

describe('files and documents', () => {
  const change = (when: string, path = 'docs/list.json') => ({ at: at(when), commit: 'abcdef0123', path })
  const changes = (path: string, ...when: readonly string[]) =>
    new Map([[path, given(when.map((each) => change(each)))]])

  test('a file is as old as its last substantive change', () => {
    const changed: Verification = { kind: 'file', path: 'docs/list.json', maxAge: undefined }
    expect(
      proofOf(changed, { changes: changes('docs/list.json', '2026-02-10', '2026-01-01') }),
    ).toMatchObject({
      kind: 'done',
      deed: { at: at('2026-02-10'), what: 'commit abcdef0 of docs/list.json' },
    })
    expect(proofOf(changed, { changes: changes('docs/list.json') }).kind).toBe('open')
  })

  test.each([
    ['2026-01-13T12:00:00Z', 'done'],
    ['2026-01-13T11:59:59.999Z', 'open'],
  ])('at most 30 days old: %s is %s', (when, kind) => {
    const young: Verification = { kind: 'file', path: 'docs/list.json', maxAge: days('30d') }
    expect(proofOf(young, { changes: changes('docs/list.json', when) }).kind).toBe(kind)
  })

  test.each([
    ['2026-02-01', '2026-01-02', 'done'],
    ['2026-02-01', '2026-01-01T23:59:59Z', 'open'],
    ['2026-02-01', '2026-02-05', 'done'],
  ])('described on %s, document of %s: %s', (described, written, kind) => {
    const wanted: Verification = {
      kind: 'documents',
      paths: ['docs/**'],
      describes: ['src/**'],
      maxLag: days('30d'),
    }
    const evidence = new Map([
      ['docs/**', given([change('2026-02-11', 'docs/new.md'), change(written, 'docs/old.md')])],
      ['src/**', given([change(described, 'src/host.rs')])],
    ])
    expect(proofOf(wanted, { changes: evidence }).kind).toBe(kind)
  })
})

describe('an attestation', () => {
  const wanted: Verification = { kind: 'attestation', name: 'backlog' }
  const entry = (changes: Partial<SeenAttestation> = {}): SeenAttestation => ({
    name: 'backlog',
    by: '@dana',
    at: at('2026-02-10'),
    commit: 'c0ffee1234',
    link: 'https://example.org/minutes',
    file: 'docs/attestations.yml',
    line: 3,
    attested: given({ isOnDefaultBranch: true, replacedAt: undefined }),
    ...changes,
  })

  test.each<[string, Partial<SeenAttestation>, string, string]>([
    ['of the owner', {}, 'done', 'the attestation backlog of @dana'],
    ['of the backup, in other letters', { by: '@LEE' }, 'done', 'the attestation backlog of @LEE'],
    ['of somebody else', { by: '@kim' }, 'open', 'backlog is by @kim, who is not @dana or @lee'],
    ['of a name without an account', { by: 'dana' }, 'open', 'backlog is by dana, who is not @dana or @lee'],
    ['without a commit', { commit: undefined }, 'open', 'backlog names no commit'],
    [
      'about a commit elsewhere',
      { attested: given({ isOnDefaultBranch: false, replacedAt: undefined }) },
      'open',
      'backlog is about c0ffee1, which is not on the default branch',
    ],
    [
      'about a commit that was old already',
      { attested: given({ isOnDefaultBranch: true, replacedAt: at('2026-02-08') }) },
      'open',
      'backlog is about c0ffee1, which was replaced before this period began',
    ],
    [
      'about a commit of this week that was replaced since',
      { attested: given({ isOnDefaultBranch: true, replacedAt: at('2026-02-11') }) },
      'done',
      'the attestation backlog of @dana',
    ],
    ['about a commit of a shallow history', { attested: MISSING }, 'unknown', 'GitHub answered 403'],
  ])('%s', (_, changes, kind, text) => {
    expect(short(proofOf(wanted, { attestations: given([entry(changes)]) }))).toEqual([kind, text])
  })

  test('of a member of the team; who cannot be looked up is no "no"', () => {
    const attestations = given([entry({ by: '@kim' })])
    const duty = { owner: '@orbit/security', backup: undefined }
    const teams = (members: readonly string[]) => new Map([['@orbit/security', given(members)]])
    expect(proofOf(wanted, { attestations, teams: teams(['Kim']) }, duty).kind).toBe('done')
    expect(proofOf(wanted, { attestations, teams: teams(['dana']) }, duty).kind).toBe('open')
    expect(proofOf(wanted, { attestations }, duty).kind).toBe('unknown')
  })
})

describe('reports', () => {
  const audit = (changes: Partial<SeenAudit> = {}): Report<SeenAudit> => ({
    kind: 'read',
    content: {
      path: 'audit.json',
      tool: 'cargo audit',
      databaseDate: given(at('2026-02-05T12:00:00Z')),
      advisories: [],
      again: 'run it again',
      faults: [],
      ...changes,
    },
  })
  const wanted: Verification = {
    kind: 'audit',
    evidence: ['audit.json'],
    maxAge: days('7d'),
    failFrom: 'low',
  }

  test.each<[string, Report<SeenAudit>, string]>([
    ['a database of seven days', audit(), 'done'],
    ['a database that is older', audit({ databaseDate: given(at('2026-02-05T11:59:59.999Z')) }), 'open'],
    ['a database without a date', audit({ databaseDate: MISSING }), 'unknown'],
    ['a database of tomorrow', audit({ databaseDate: given(at('2026-02-13')) }), 'unknown'],
    ['a service', audit({ databaseDate: given<Instant | 'live'>('live') }), 'done'],
    ['an advisory', audit({ advisories: ['RUSTSEC-2026-0001 in zip-lite'] }), 'open'],
    ['a run that was not whole', audit({ faults: ['the tool did not finish'] }), 'unknown'],
    [
      'a file of a commit',
      { kind: 'unread', path: 'audit.json', why: 'is committed', remedy: 'write it' },
      'unknown',
    ],
  ])('audit: %s', (_, report, kind) => {
    expect(proofOf(wanted, { audits: new Map([['audit.json', [report]]]) }).kind).toBe(kind)
  })

  test('one report that proves nothing among others', () => {
    const audits = new Map([['audit.json', [audit(), audit({ faults: ['it broke off'] })]]])
    expect(proofOf(wanted, { audits }).kind).toBe('unknown')
  })

  test.each([
    [0, ['zod 3.25.0, latest 4.1.0'], 'open'],
    [1, ['zod 3.25.0, latest 4.1.0'], 'done'],
    [0, [], 'done'],
  ])('outdated: at most %i of %j is %s', (max, majors, kind) => {
    const outdated = new Map([
      ['outdated.json', [{ kind: 'read' as const, content: { path: 'outdated.json', tool: 'npm', majors } }]],
    ])
    expect(proofOf({ kind: 'outdated', evidence: ['outdated.json'], max }, { outdated }).kind).toBe(kind)
  })
})

describe('issues', () => {
  const closing = (closedAt: string | undefined, unfit?: string) =>
    given({
      title: 'v2',
      isOpen: closedAt === undefined,
      unfit,
      closedAt: closedAt === undefined ? undefined : at(closedAt),
      url: 'https://github.com/orbit/platform/issues/3',
    })

  test('are done when they were closed', () => {
    const issue: Verification = { kind: 'issue', number: 3 }
    expect(proofOf(issue, { issues: new Map([[3, closing('2026-02-10')]]) })).toMatchObject({
      deed: { at: at('2026-02-10') },
    })
    expect(short(proofOf(issue, { issues: new Map([[3, closing(undefined)]]) }))).toEqual([
      'open',
      '#3 is open',
    ])
    for (const unfit of ['was closed as not planned', 'is a pull request']) {
      const issues = new Map([[3, closing('2026-02-10', unfit)]])
      expect(short(proofOf(issue, { issues }))).toEqual(['open', `#3 ${unfit}`])
    }
    const milestones = given([
      { title: 'v2', isOpen: false, closedAt: at('2026-02-10'), unfit: undefined, url: 'x' },
    ])
    expect(proofOf({ kind: 'milestone', title: 'v2' }, { milestones }).kind).toBe('done')
    expect(proofOf({ kind: 'milestone', title: 'v3' }, { milestones }).kind).toBe('open')
  })

  test('incidents wait until somebody looks at them', () => {
    const incident = (isTriaged: boolean) => ({ number: 7, title: 'x', isTriaged, url: 'x' })
    expect(short(proofOf({ kind: 'incidents' }, { incidents: given([]) }))).toEqual([
      'done',
      'no incident is open',
    ])
    expect(proofOf({ kind: 'incidents' }, { incidents: given([incident(true)]) }).kind).toBe('done')
    expect(
      short(proofOf({ kind: 'incidents' }, { incidents: given([incident(true), incident(false)]) })),
    ).toEqual(['open', '#7 waits for triage'])
  })

  test.each([
    [2, 'done'],
    [3, 'open'],
  ])('%i open issues of at most 2: %s', (count, kind) => {
    const openIssues = new Map([['bug', given(count)]])
    expect(proofOf({ kind: 'open-issues', label: 'bug', max: 2 }, { openIssues }).kind).toBe(kind)
  })
})
