import { describe, expect, it } from 'vitest'
import { complaintsOf, hasPi, readPi, skipped } from '../fixtures/policy-text.ts'
import { complaints, entry, FILE, own, pi, piEntry, read } from '../fixtures/register-text.ts'

describe('a register of our own', () => {
  it('reads exceptions with their lines', () => {
    const text = [
      '# What is known to fail.',
      'exceptions:',
      '  - subject: community/lsp',
      '    campaign: corpus',
      '    owner: runtime',
      '    reason: needs a server',
      '    review-by: 2026-03-31',
      '    tracking-issue: "#12"',
      '    mitigation: mock it',
      '  - { id: npm/x, owner: o, rationale: r, review_by: 2024-02-29 }',
      '',
    ].join('\n')
    expect(read(text)).toEqual([
      {
        subject: 'community/lsp',
        scope: 'corpus',
        owner: 'runtime',
        reason: 'needs a server',
        issue: '#12',
        reviewBy: '2026-03-31',
        file: FILE,
        line: 3,
      },
      { subject: 'npm/x', owner: 'o', reason: 'r', reviewBy: '2024-02-29', file: FILE, line: 10 },
    ])
  })

  it('may be empty, and may be JSON', () => {
    expect(read('exceptions: []')).toEqual([])
    expect(read(JSON.stringify({ exceptions: [entry()] }, null, 2))).toMatchObject([
      { subject: 'community/lsp', line: 3 },
    ])
  })

  it.each([
    ['', /the file is empty/],
    ['exceptions:', /^exceptions: is empty: write \[\] if there are no exceptions$/],
    ['exceptions: {}', /^exceptions: a mapping is not a list: write \[\] if there are no exceptions$/],
    ['exceptions: none', /^exceptions: "none" is not a list/],
    ['exeptions: []', /^exeptions: unknown key, did you mean exceptions\?$/],
    ['exceptions: []\nwaivers: []', /^waivers: unknown key, known are exceptions$/],
    [
      'waivers: []',
      /^has neither exceptions nor exception_policy: write exceptions: \[\] if there are no exceptions$/,
    ],
    [
      'exceptions: []\nexception_policy: { entries: [] }',
      /^exception_policy: the file also has exceptions: keep one of the two lists$/,
    ],
    ['- subject: a', /the file is not a mapping/],
  ])('is refused as %j', (text, complaint) => {
    expect(complaints(text)).toEqual([expect.stringMatching(complaint)])
  })

  it('collects the problems of every entry, each with its place', () => {
    const text = [
      'exceptions:',
      '  - subject: a',
      '    owner: o',
      '  - subject: b',
      '    owner: ""',
      '    reason: r',
      '    review-by: 2026-13-01',
      '  - { subject: a, owner: o, reason: r, review-by: 2026-03-31 }',
      '  - { subject: a, owner: o, reason: r, review-by: 2026-03-31 }',
    ].join('\n')
    expect(complaintsOf(() => read(text))).toEqual([
      'docs/exceptions.yml:2:5 exceptions[0].reason: is missing: write at least one word',
      'docs/exceptions.yml:2:5 exceptions[0].review-by: is missing: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
      'docs/exceptions.yml:5:5 exceptions[1].owner: "" is not text: write at least one word',
      'docs/exceptions.yml:7:5 exceptions[1].review-by: "2026-13-01" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
      'docs/exceptions.yml:9:5 exceptions[3]: "a" already has an exception on line 8: keep one of the two',
    ])
  })
})

describe('exceptions that overlap', () => {
  const overlap = expect.stringMatching(
    /^exceptions\[1\]: "community\/lsp" already has an exception on line 1(: keep one of the two|, and one of the two covers every campaign: keep one, or give both a campaign)$/,
  )
  const everyShard =
    'exceptions[1]: "community/lsp" already has an exception on line 1, and one of the two covers every shard: keep one, or give both a shard'
  it.each([
    ['the same scope', { campaign: 'a' }, { campaign: 'a' }, [overlap]],
    ['no scope', {}, {}, [overlap]],
    ['a scope within all', {}, { kind: 'a' }, [overlap]],
    ['all around a scope', { campaign: 'a' }, {}, [overlap]],
    ['scopes apart', { campaign: 'a' }, { campaign: 'b' }, []],
    ['the same shard', { shard: 'a' }, { shard: 'a' }, [overlap]],
    ['a shard within all', {}, { shard: 'a' }, [everyShard]],
    ['all around a shard', { shard: 'a' }, {}, [everyShard]],
    ['shards apart', { shard: 'a' }, { shard: 'b' }, []],
    [
      'a shard of every campaign, and a campaign of every shard',
      { shard: 'a' },
      { campaign: 'a' },
      [overlap],
    ],
    ['the same system', { os: 'linux' }, { os: 'linux' }, [overlap]],
    [
      'a system within all',
      {},
      { os: 'windows' },
      [
        'exceptions[1]: "community/lsp" already has an exception on line 1, and one of the two covers every system: keep one, or give both a system',
      ],
    ],
    ['systems apart', { os: 'linux' }, { os: 'macos' }, []],
    ['scopes apart with one shard', { campaign: 'a', shard: 'x' }, { campaign: 'b', shard: 'x' }, []],
    ['other statuses', { statuses: ['fail'] }, { statuses: ['error'] }, [overlap]],
    ['other subjects', { campaign: 'a' }, { campaign: 'a', subject: 'x' }, []],
  ])('%s', (_what, first, second, found) => {
    expect(complaints(own(entry(first), entry(second)))).toEqual(found)
  })

  it('are found among very many', () => {
    for (const limit of ['campaign', 'shard']) {
      const many = Array.from({ length: 20_000 }, (_, index) => entry({ [limit]: `c${index}` }))
      expect(complaints(own(...many, entry({ [limit]: 'c7' })))).toEqual([
        'exceptions[20000]: "community/lsp" already has an exception on line 1: keep one of the two',
      ])
    }
  })
})

describe('a register in a Pi baseline', () => {
  it('reads its entries', () => {
    expect(
      read(
        pi([piEntry(), piEntry({ id: 'b', status: 'temporary' }), piEntry({ id: 'c', status: 'active' })]),
      ),
    ).toMatchObject([
      {
        subject: 'npm/mitsupi',
        scope: 'extension',
        owner: 'parity',
        reason: 'no virtual module',
        issue: 'bd-1',
        reviewBy: '2026-03-31',
        line: 1,
      },
      { subject: 'b' },
      { subject: 'c' },
    ])
  })

  it('ignores what else is there', () => {
    expect(
      complaints(pi([piEntry({ colour: 'red', notes: null })], { schema: 'x', generated_at: 3 })),
    ).toEqual([])
  })

  it.each([
    [
      { status: 'rejected' },
      'status: "rejected" is not one of approved, temporary, active: write approved, temporary or active',
    ],
    [
      { status: 'expired' },
      'status: "expired" is not one of approved, temporary, active: write approved, temporary or active',
    ],
    [
      { status: true },
      'status: true is not one of approved, temporary, active: write approved, temporary or active',
    ],
    [{ id: '' }, 'id: "" is not text: write at least one word'],
    [{ kind: 3 }, 'kind: 3 is not text: put it in quotes'],
    [{ rationale: undefined }, 'reason: is missing: write at least one word'],
    [
      { review_by: '2026-02-30' },
      'review_by: "2026-02-30" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
  ])('refuses an entry with %j', (changes, complaint) => {
    expect(complaints(pi([piEntry(changes)]))).toEqual([`exception_policy.entries[0].${complaint}`])
  })

  it('holds its entries to its own required fields as well', () => {
    const fields = { required_fields: ['id', 'cause_code', 'approver'] }
    expect(complaints(pi([piEntry({ cause_code: undefined })], fields))).toEqual([
      'exception_policy.entries[0].cause-code: is missing: write at least one word',
      'exception_policy.entries[0].approver: is missing: write at least one word',
    ])
  })

  it.each([
    [
      JSON.stringify({ exception_policy: {} }),
      'exception_policy.entries: is missing: write [] if there are no exceptions',
    ],
    [
      JSON.stringify({ exception_policy: null }),
      'exception_policy.entries: is missing: write [] if there are no exceptions',
    ],
    [pi({}), 'exception_policy.entries: a mapping is not a list: write [] if there are no exceptions'],
    [
      pi([], { required_fields: 'id' }),
      'exception_policy.required_fields: "id" is not a list of names: write the fields that every entry must have',
    ],
    [
      pi([], { required_fields: [3] }),
      'exception_policy.required_fields: a list is not a list of names: write the fields that every entry must have',
    ],
  ])('refuses %s', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint])
  })

  it('survives a mistake in every field that a file may have', () => {
    const fields = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`f${index}`, 1]))
    expect(complaintsOf(() => read(own(entry(fields)))).at(-1)).toBe('149900 more problems')
  })
})

describe.skipIf(!hasPi)(`the registers of a real platform${skipped}`, () => {
  it.each([
    ['platform/tests/ext_conformance/reports/conformance_baseline.json'],
    ['versions/conformance_baseline.json/2a82c814.json'],
    ['versions/conformance_baseline.json/666fc82b.json'],
    ['versions/conformance_baseline.json/c0c920e5.json'],
    ['versions/conformance_baseline.json/c345b641.json'],
    ['versions/conformance_baseline.json/e936d5db.json'],
  ])('%s is read whole', (path) => {
    const text = readPi(path)
    const { entries } = JSON.parse(text).exception_policy
    const exceptions = read(text, ['owner', 'rationale', 'mitigation', 'review-by', 'tracking-issue'])
    expect(exceptions.map(({ subject }) => subject)).toEqual(entries.map(({ id }: { id: string }) => id))
    // Each line is where the entry opens, one before its id.
    const lines = text.split('\n')
    for (const { subject, line } of exceptions) expect(lines[line]).toContain(JSON.stringify(subject))
  })
})
