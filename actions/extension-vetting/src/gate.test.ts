import { describe, expect, it } from 'vitest'
import {
  COMMIT,
  judge,
  OTHER_COMMIT,
  OTHER_SHA,
  policyOf,
  report,
  reportsOf,
  told,
  toldOf,
  written,
} from './fixtures/vetting-case.ts'
import type { ExtensionReport, ReviewReading } from './vetting-input.ts'

const review = (id: string, more: Partial<Extract<ReviewReading, { kind: 'read' }>> = {}) =>
  new Map<string, ReviewReading>([
    [
      id,
      {
        kind: 'read',
        path: `reviews/${id}.yml`,
        extension: id,
        pins: [COMMIT],
        by: '@dana',
        outcome: 'approved',
        accepts: [],
        ...more,
      },
    ],
  ])

describe('what a change answers for', () => {
  const policy = policyOf('add: { pin: [git-commit], licences: [MIT] }')
  const broken = written('old', { commit: 'main', licence: 'UNKNOWN' })

  it('is nothing that was there before', () => {
    expect(
      told(
        judge({
          policy: policyOf('add: { pin: [git-commit], licences: [MIT] }', 'existing-faults: 2'),
          before: [broken],
          after: [broken, written('new')],
        }),
      ),
    ).toEqual([])
  })

  it('is everything about an entry with another pin', () => {
    const repinned = { ...broken, commit: OTHER_COMMIT }
    expect(toldOf(judge({ policy, before: [broken], after: [repinned] }), 'licences')).toEqual([
      'fail licences',
      '  old: the licence is "UNKNOWN", which says nothing (2)',
    ])
  })

  it.each([
    [
      'licence',
      { licence: 'NONE' },
      ['fail licences', '  old: the licence is "NONE", which says nothing (2)'],
    ],
    ['tier', { tier: 'other' }, ['fail licences', '  old: the licence is "UNKNOWN", which says nothing (2)']],
    ['name', { name: 'Old' }, []],
    ['capabilities', { capabilities: ['x'] }, []],
  ])('is the licence where the change touches the %s: %j', (_, more, expected) => {
    expect(toldOf(judge({ policy, before: [broken], after: [{ ...broken, ...more }] }), 'licences')).toEqual(
      expected,
    )
  })

  it('is nothing where nothing is compared: then every entry counts as it is', () => {
    expect(told(judge({ policy, after: [broken] }))).toEqual([
      'fail existing-faults',
      '  old: "main" is not a commit in full: a branch or a tag can move, write the commit that it points to (2)',
      '  old: the licence is "UNKNOWN", which says nothing (2)',
    ])
  })
})

describe('a column that no entry has', () => {
  const readable = (after: readonly unknown[], ...lines: readonly string[]) =>
    judge({ policy: policyOf(...lines), after }).checks.find(({ rule }) => rule.endsWith('/list-readable'))

  it('is a warning where nothing else would say it: a mistyped place is like an empty one', () => {
    const asked = ['capabilities: { growth: warn }']
    expect(readable([{ id: 'a' }, { id: 'b' }], ...asked)).toMatchObject({
      status: 'warn',
      remedy: 'correct the places in the columns of governance.yml, or take the columns out',
      findings: [
        { message: 'no entry has a value for the column source: source', file: 'governance.yml', line: 1 },
        {
          message: 'no entry has a value for the column capabilities: capabilities',
          file: 'governance.yml',
          line: 1,
        },
      ],
    })
  })

  it('is nothing where one entry has it, or where nobody asks', () => {
    expect(readable([{ id: 'a', source: 'x' }, { id: 'b' }])?.status).toBe('pass')
  })

  it('hides nothing that cannot be read', () => {
    expect(readable([{ id: 'a' }, 7])?.status).toBe('inconclusive')
  })
})

describe('existing faults', () => {
  const faulty = ['a', 'b', 'c'].map((id) => written(id, { commit: 'main' }))
  const status = (limit: number) =>
    judge({
      policy: policyOf('add: { pin: [git-commit] }', `existing-faults: ${limit}`),
      after: faulty,
    }).checks.find(({ rule }) => rule.endsWith('/existing-faults'))

  it.each([
    [2, 'fail', 'fix one of the faults that the findings name'],
    [3, 'pass', undefined],
    [4, 'warn', 'write existing-faults: 3 into governance.yml, so that the number does not rise again'],
  ])('3 of them where %i may be: %s', (limit, expected, remedy) => {
    expect(status(limit)).toMatchObject({ status: expected, actual: { value: 3 } })
    expect(status(limit)?.remedy).toBe(remedy)
    expect(status(limit)?.findings).toHaveLength(3)
  })

  it('may be written into the policy on the first run, which is compared with nothing', () => {
    const remedy =
      'fix the faults that the findings name, or begin with them: write existing-faults: 3 into governance.yml'
    expect(status(0)?.remedy).toBe(remedy)
  })

  it('cannot be allowed by the change that is judged', () => {
    const policy = policyOf('add: { pin: [git-commit] }')
    const { checks } = judge({ policy, before: faulty, after: faulty })
    const check = checks.find(({ rule }) => rule.endsWith('/existing-faults'))
    expect(check?.remedy).toBe('fix one of the faults that the findings name')
  })
})

describe('tiers', () => {
  const tiers = policyOf('tiers: { official: { count: 1, licences: [MIT] }, community: { min-count: 2 } }')
  const two = [written('a'), written('b')]

  it('have the declared number of entries', () => {
    const official = written('c', { tier: 'official' })
    expect(told(judge({ policy: tiers, after: [...two, official] }))).toEqual([])
    expect(told(judge({ policy: tiers, after: [...two, official, written('d')] }))).toEqual([])
    expect(told(judge({ policy: tiers, after: two }))).toEqual([
      'fail tier-count:official',
      '  official: has 0 entries (1)',
    ])
    expect(
      told(judge({ policy: tiers, after: [written('a'), official, written('e', { tier: 'official' })] })),
    ).toEqual([
      'fail tier-count:official',
      '  official: has 2 entries (1)',
      'fail tier-count:community',
      '  community: has 1 entries (1)',
    ])
  })

  it('are known, and every entry has one', () => {
    const after = [
      ...two,
      written('c', { tier: 'official' }),
      written('x', { tier: 'lab' }),
      written('y', { tier: undefined }),
      written('z', { tier: 7 }),
    ]
    expect(toldOf(judge({ policy: tiers, before: two, after }), 'tiers')).toEqual([
      'fail tiers',
      '  x: "lab" is not a tier: known are official, community (5)',
      '  y: has no tier (6)',
      '  z: has the tier "7" (7)',
    ])
  })

  it('have licences of their own', () => {
    const policy = policyOf(
      'tiers: { official: { licences: [MIT] }, community: {} }',
      'add: { licences: [MIT, Apache-2.0] }',
    )
    const after = [
      written('a', { tier: 'official', licence: 'Apache-2.0' }),
      written('b', { licence: 'Apache-2.0' }),
    ]
    expect(toldOf(judge({ policy, before: [], after }), 'licences')).toEqual([
      'fail licences',
      '  a: the licence "Apache-2.0" is not accepted: MIT (2)',
    ])
  })

  it('are left downwards for a reason that the change log has', () => {
    const policy = policyOf('tiers: { official: {}, community: {} }')
    const [before, after] = [[written('a', { tier: 'official' })], [written('a')]]
    const said = (...items: readonly string[]) =>
      ({ kind: 'read', path: 'CHANGELOG.md', items, line: 3 }) as const
    expect(toldOf(judge({ policy, before, after, unreleased: said('Moved ab') }), 'tiers')).toEqual([
      'fail tiers',
      '  a: moves down from "official" to "community", and CHANGELOG.md does not say why under Unreleased (2)',
    ])
    expect(
      toldOf(judge({ policy, before, after, unreleased: said('Moved a: its author is gone') }), 'tiers'),
    ).toEqual([])
    expect(toldOf(judge({ policy, before: after, after: before, unreleased: said() }), 'tiers')).toEqual([])
  })
})

describe('reviews', () => {
  const policy = policyOf(
    'tiers: { official: { review: required }, community: {} }',
    'reviews: { path: "reviews/{id}.yml", by: ["@dana"] }',
  )
  const official = written('a', { tier: 'official' })
  const of = (reviews: ReadonlyMap<string, ReviewReading>, before: readonly unknown[] = []) =>
    toldOf(judge({ policy, before, after: [official], reviews }), 'reviews')

  it('approve the pin of an official extension', () => {
    expect(of(review('a'))).toEqual([])
  })

  it.each([
    [
      'inconclusive',
      'there is no review: reviews/a.yml does not exist',
      { kind: 'missing', path: 'reviews/a.yml' },
    ],
    [
      'inconclusive',
      'reviews/a.yml cannot be read: broken',
      { kind: 'unreadable', path: 'reviews/a.yml', reason: 'broken' },
    ],
    ['inconclusive', 'reviews/a.yml is about "b"', { ...review('a').get('a'), extension: 'b' }],
    [
      'inconclusive',
      `reviews/a.yml is about "${OTHER_COMMIT}", and the pin is 8c1f0d2a9b7e: the review is outdated`,
      { ...review('a').get('a'), pins: [OTHER_COMMIT] },
    ],
    [
      'inconclusive',
      `reviews/a.yml names the pin as " ${COMMIT}": let it name ${COMMIT}`,
      { ...review('a').get('a'), pins: [` ${COMMIT}`] },
    ],
    [
      'inconclusive',
      'reviews/a.yml is signed by "@eve", which reviews.by does not name',
      { ...review('a').get('a'), by: '@eve' },
    ],
    [
      'fail',
      'reviews/a.yml says "rejected", and not approved',
      { ...review('a').get('a'), outcome: 'rejected' },
    ],
  ])('%s: %s', (status, message, reading) => {
    expect(of(new Map([['a', reading as ReviewReading]]))).toEqual([
      `${status} reviews`,
      `  a: ${message} (2)`,
    ])
  })

  it('are needed to move up as well, and not for what stays', () => {
    expect(of(new Map(), [written('a')])).toEqual(['inconclusive reviews', '  a: there is no review (2)'])
    expect(of(new Map(), [official])).toEqual([])
  })
})

describe('preflight', () => {
  const policy = policyOf('add: { pin: [git-commit], preflight: { evidence: "*.json", min-tool: 1.4.0 } }')
  const of = (...reports: readonly ExtensionReport[]) =>
    toldOf(
      judge({ policy, before: [], after: [written('a')], preflight: reportsOf(...reports) }),
      'preflight',
    )
  const good = report('a', { tool: '1.4.0' })

  it('passes with the very word, for the very pin', () => {
    expect(of(good)).toEqual([])
    expect(of({ ...good, tool: '1.10.0' })).toEqual([])
    expect(of({ ...good, truncated: 'false', errors: 0 })).toEqual([])
  })

  it.each([
    ['inconclusive', 'no report names it', report('b', { tool: '1.4.0' })],
    ['inconclusive', 'no report names it', { ...good, id: 'A' }],
    [
      'inconclusive',
      'a.json:1 does not say what was looked at: let the report name the pin',
      { ...good, pins: [] },
    ],
    [
      'inconclusive',
      `a.json:1 is about "${OTHER_COMMIT}", and the pin is 8c1f0d2a9b7e: the report is outdated`,
      { ...good, pins: [OTHER_COMMIT] },
    ],
    [
      'inconclusive',
      `a.json:1 names the pin as "8c1f0d2": let it name ${COMMIT}`,
      { ...good, pins: [COMMIT.slice(0, 7)] },
    ],
    [
      'inconclusive',
      `a.json:1 names the pin as "${COMMIT.toUpperCase()}": let it name ${COMMIT}`,
      { ...good, pins: [COMMIT.toUpperCase()] },
    ],
    [
      'inconclusive',
      'a.json:1 is about "8c1f0d", and the pin is 8c1f0d2a9b7e: the report is outdated',
      { ...good, pins: [COMMIT.slice(0, 6)] },
    ],
    ['inconclusive', 'a.json:1 has no verdict', { ...good, verdict: undefined }],
    ['fail', 'a.json:1 says "warn", and not "pass"', { ...good, verdict: 'warn' }],
    ['fail', 'a.json:1 says "PASS", and not "pass"', { ...good, verdict: 'PASS' }],
    ['fail', 'a.json:1 says "pass ", and not "pass"', { ...good, verdict: 'pass ' }],
    ['inconclusive', 'a.json:1 left something out', { ...good, truncated: 'true' }],
    ['inconclusive', 'a.json:1 left something out', { ...good, truncated: 'yes' }],
    ['inconclusive', 'a.json:1 contradicts itself: it passes with 2 errors', { ...good, errors: 2 }],
    ['inconclusive', 'a.json:1 is by the tool 1.3.9, which is older than 1.4.0', { ...good, tool: '1.3.9' }],
    ['inconclusive', 'a.json:1 is by the tool "new", which is not a version', { ...good, tool: 'new' }],
    ['inconclusive', 'a.json:1 does not say which version of the tool made it', { ...good, tool: undefined }],
  ])('%s: %s', (status, message, given) => {
    expect(of(given)).toEqual([`${status} preflight`, `  a: ${message} (2)`])
  })

  it('fails with the worst of several reports of one pin', () => {
    expect(of(good, { ...good, verdict: 'fail', file: 'b.json' })).toEqual([
      'fail preflight',
      '  a: b.json:1 says "fail", and not "pass" (2)',
    ])
  })

  it('is inconclusive where a report cannot be read, as long as something is new', () => {
    const preflight = { ...reportsOf(good), problems: [{ message: 'is cut off', file: 'c.json', line: 1 }] }
    expect(toldOf(judge({ policy, before: [], after: [written('a')], preflight }), 'preflight')).toEqual([
      'inconclusive preflight',
      '  is cut off (1)',
    ])
    expect(
      toldOf(judge({ policy, before: [written('a')], after: [written('a')], preflight }), 'preflight'),
    ).toEqual([])
  })

  it('may have to come from this run', () => {
    const origin = { madeBy: 'this-run', committed: [{ path: 'a.json', kind: 'unchanged' }] } as const
    const preflight = { ...reportsOf(good), origin }
    expect(
      toldOf(judge({ policy, before: [], after: [written('a')], preflight }), 'preflight-origin'),
    ).toEqual(['inconclusive preflight-origin', '  is committed, and no step has changed it (undefined)'])
  })

  it('does not count where its step failed, unless what it found explains that', () => {
    const failed = { outcomes: { everything: ['failure'], named: new Map() } } as const
    const of2 = (given: ExtensionReport) =>
      judge({ policy, before: [], after: [written('a')], preflight: { ...reportsOf(given), ...failed } })
    expect(toldOf(of2(good), 'preflight-outcome')).toEqual(['inconclusive preflight-outcome'])
    expect(toldOf(of2({ ...good, verdict: 'fail' }), 'preflight-outcome')).toEqual([])
    expect(toldOf(of2({ ...good, verdict: 'fail' }), 'preflight')[0]).toBe('fail preflight')
  })
})

describe('evidence about licences', () => {
  const policy = policyOf(
    'add: { pin: [git-commit], licences: [MIT], licence-evidence: { evidence: "*.json" } }',
  )
  const of = (more: Parameters<typeof report>[1]) =>
    toldOf(
      judge({ policy, before: [], after: [written('a')], licences: reportsOf(report('a', more)) }),
      'licence-evidence',
    )

  it('is asked for where the licence changes, and not where nothing does', () => {
    const of2 = (before: string) =>
      toldOf(
        judge({
          policy,
          before: [written('a', { licence: before })],
          after: [written('a')],
          licences: reportsOf(),
        }),
        'licence-evidence',
      )
    expect(of2('MIT')).toEqual([])
    expect(of2('ISC')[0]).toBe('inconclusive licence-evidence')
  })

  it('agrees with the list', () => {
    expect(of({ detected: 'MIT', registry: 'MIT' })).toEqual([])
  })

  it.each([
    ['fail', 'the list says "MIT", its text is "GPL-3.0-only"', { detected: 'GPL-3.0-only' }],
    [
      'fail',
      'the list says "MIT", the registry says "NOASSERTION"',
      { detected: 'MIT', registry: 'NOASSERTION' },
    ],
    ['inconclusive', 'a.json:1 names no licence', {}],
    [
      'inconclusive',
      'nothing is known of the licence of this pin: the reports are about another version',
      { detected: 'MIT', pins: [OTHER_COMMIT] },
    ],
  ])('%s: %s', (status, message, more) => {
    expect(of(more)).toEqual([`${status} licence-evidence`, `  a: ${message} (2)`])
  })
})

describe('conformance of what enters a tier', () => {
  const policy = policyOf(
    'tiers: { official: { conformance: 100% }, community: { conformance: 90%, level: target }, registry: { conformance: 90%, level: best-effort } }',
    'add: { conformance: { evidence: "*.xml" } }',
  )
  const of = (tier: string, executed: number, passed: number) =>
    toldOf(
      judge({
        policy,
        before: [],
        after: [written('a', { tier })],
        conformance: { files: 1, counts: new Map([['a', { executed, passed }]]), problems: [] },
      }),
      'conformance',
    )

  it.each([
    ['official', 10, 10, []],
    ['official', 10, 9, ['fail conformance:official', '  a: 9 of 10 tests passed (90%, minimum 100%) (2)']],
    ['official', 0, 0, ['inconclusive conformance:official', '  a: none of its tests was executed (2)']],
    ['community', 10, 9, []],
    [
      'community',
      1000,
      899,
      ['warn conformance:community', '  a: 899 of 1000 tests passed (89.9%, minimum 90%) (2)'],
    ],
    ['registry', 10, 0, ['skipped conformance:registry', '  a: 0 of 10 tests passed (0%, minimum 90%) (2)']],
  ])('%s: %i executed, %i passed', (tier, executed, passed, expected) => {
    expect(of(tier, executed, passed)).toEqual(expected)
  })

  it('is inconclusive where the results cannot be read', () => {
    const conformance = {
      files: 1,
      counts: new Map([['a', { executed: 1, passed: 1 }]]),
      problems: [{ message: 'is cut off', file: 'r.xml' }],
    }
    const after = [written('a', { tier: 'official' })]
    expect(toldOf(judge({ policy, before: [], after, conformance }), 'conformance')[0]).toBe(
      'inconclusive conformance:official',
    )
  })
})

describe('patches and copies', () => {
  const policy = policyOf('add: { patches: { none-in: ["patches/{id}/**", "patches/{id}+*.patch"] } }')
  const of = (id: string, ...files: readonly string[]) =>
    toldOf(judge({ policy, before: [], after: [written(id)], files }), 'patches')

  it.each([
    ['a', 'patches/a/fix.patch'],
    ['a', 'patches/A/fix.patch'],
    ['a', 'patches/a+1.2.3.patch'],
    ['@acme/a', 'patches/@acme+a+1.2.3.patch'],
    ['@acme/a', 'patches/@acme/a/deep/fix.patch'],
    ['**', 'patches/**/fix.patch'],
    ['a', 'patches/a'],
  ])('%s is patched by %s', (id, file) => {
    expect(of(id, file)).toEqual(['fail patches', `  ${id}: has a patch: ${file} (2)`])
  })

  it.each([
    ['a', 'patches/ab/fix.patch'],
    ['a', 'other/patches/a/fix.patch'],
    ['*', 'patches/x/fix.patch'],
    ['{a,b}', 'patches/a/fix.patch'],
  ])('%s is not patched by %s', (id, file) => {
    expect(of(id, file)).toEqual([])
  })

  it('a copy has the pinned checksum', () => {
    const asks = policyOf('add: { vendored: "vendor/{id}/**" }')
    const copied = (...checksums: readonly string[]) =>
      toldOf(
        judge({
          policy: asks,
          before: [],
          after: [written('a')],
          vendored: new Map([['a', { kind: 'read', checksums }]]),
        }),
        'vendored',
      )
    expect(copied(OTHER_SHA, String(written('a')['checksum']))).toEqual([])
    expect(copied(OTHER_SHA)).toEqual([
      'fail vendored',
      `  a: the copy is not the pinned content: its SHA-256 is ${OTHER_SHA} (2)`,
    ])
  })
})
