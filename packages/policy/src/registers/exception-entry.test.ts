import { describe, expect, it } from 'vitest'
import { complaints, entry, own, pi, piEntry, read } from '../fixtures/register-text.ts'

describe('an entry of a register', () => {
  it.each([
    [{ subject: undefined }, 'exceptions[0].subject: is missing: write at least one word'],
    [{ owner: undefined }, 'exceptions[0].owner: is missing: write at least one word'],
    [{ reason: undefined }, 'exceptions[0].reason: is missing: write at least one word'],
    [
      { 'review-by': undefined },
      'exceptions[0].review-by: is missing: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [{ owner: '' }, 'exceptions[0].owner: "" is not text: write at least one word'],
    [{ owner: ' \n' }, 'exceptions[0].owner: " \\u000a" is not text: write at least one word'],
    [{ owner: null }, 'exceptions[0].owner: is empty: write at least one word'],
    [{ owner: 42 }, 'exceptions[0].owner: 42 is not text: put it in quotes'],
    [{ owner: ['a'] }, 'exceptions[0].owner: a list is not text: write at least one word'],
    [
      { 'review-by': '2026-02-30' },
      'exceptions[0].review-by: "2026-02-30" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [
      { 'review-by': '2026-02-29' },
      'exceptions[0].review-by: "2026-02-29" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [
      { 'review-by': '31.3.2026' },
      'exceptions[0].review-by: "31.3.2026" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [
      { 'review-by': '2026-03-31T00:00:00Z' },
      'exceptions[0].review-by: "2026-03-31T00:00:00Z" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [
      { 'review-by': true },
      'exceptions[0].review-by: true is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    // A scope that cannot be read must not become no scope: that would except more.
    [{ campaign: 3 }, 'exceptions[0].campaign: 3 is not text: put it in quotes'],
    [{ campaign: '' }, 'exceptions[0].campaign: "" is not text: write at least one word'],
    // Nor a limit no limit.
    [{ shard: 3 }, 'exceptions[0].shard: 3 is not text: put it in quotes'],
    [{ shard: '' }, 'exceptions[0].shard: "" is not text: write at least one word'],
    [{ shard: ['linux'] }, 'exceptions[0].shard: a list is not text: write at least one word'],
    [{ statuses: [] }, 'exceptions[0].statuses: is an empty list: name at least one, or remove the key'],
    [
      { statuses: ['fail', 'fial'] },
      'exceptions[0].statuses[1]: "fial" is not one of fail, error: did you mean fail?',
    ],
    [{ statuses: null }, 'exceptions[0].statuses: is empty: write fail or error'],
    [
      { status: 'approved', statuses: 'flaky' },
      'exceptions[0].statuses: "flaky" is not one of fail, error: write fail or error',
    ],
    [{ shards: 'linux' }, 'exceptions[0].shards: unknown key, did you mean shard?'],
    [
      { intermittent: 'yes' },
      'exceptions[0].intermittent: "yes" is not true or false: write true or false, without quotes',
    ],
    [{ 'tracking-issue': 12 }, 'exceptions[0].tracking-issue: 12 is not text: put it in quotes'],
    [
      { status: 'rejected' },
      'exceptions[0].status: "rejected" is not one of approved, temporary, active: write approved, temporary or active',
    ],
    [{ id: 'x' }, 'exceptions[0].id: means the same as subject: keep one of the two'],
    [
      { review_by: '2026-03-31' },
      'exceptions[0].review_by: means the same as review-by: keep one of the two',
    ],
    [{ reviewBy: '2026-03-31' }, 'exceptions[0].reviewBy: unknown key, did you mean review-by?'],
    [{ ownr: 'x' }, 'exceptions[0].ownr: unknown key, did you mean owner?'],
    [
      { colour: 'x' },
      expect.stringMatching(
        /^exceptions\[0\]\.colour: unknown key, known are subject, owner, reason, review-by, campaign/,
      ),
    ],
  ])('%# refuses an entry with %j', (changes, complaint) => {
    expect(complaints(own(entry(changes)))).toEqual([complaint])
  })

  it.each(['text', 3, null, ['a']])('refuses %j for an entry', (value) => {
    expect(complaints(own(entry(), value))).toEqual([
      expect.stringMatching(
        /^exceptions\[1\]: .* is not an exception: write subject, owner, reason and review-by$/,
      ),
    ])
  })

  it.each([
    [{}, {}],
    [{ shard: 'linux' }, { shard: 'linux' }],
    [{ statuses: 'fail' }, { statuses: ['fail'] }],
    [{ statuses: ['error'] }, { statuses: ['error'] }],
    [{ statuses: ['error', 'fail'] }, {}],
  ])('with %j is limited to %j', (changes, limits) => {
    const [{ shard, statuses } = {}] = read(own(entry(changes)))
    expect({ shard, statuses }).toEqual(limits)
  })

  it.each([
    [{}, undefined],
    [{ intermittent: true }, true],
    [{ intermittent: false }, undefined],
  ])('with %j is intermittent: %s', (changes, intermittent) => {
    expect(read(own(entry(changes)))[0]?.intermittent).toBe(intermittent)
  })

  it('in the register of another tool is limited as well', () => {
    expect(read(pi([piEntry({ shard: 'linux', statuses: ['fail'] })]))).toMatchObject([
      { shard: 'linux', statuses: ['fail'] },
    ])
    expect(complaints(pi([piEntry({ shard: 3 })]))).toHaveLength(1)
  })

  it('must have what the policy requires, under any spelling', () => {
    const require = ['owner', 'rationale', 'mitigation', 'review-by', 'tracking_issue', 'approved-by']
    expect(complaints(own(entry()), require)).toEqual([
      'exceptions[0].tracking-issue: is missing: write at least one word',
      'exceptions[0].mitigation: is missing: write at least one word',
      'exceptions[0].approved-by: is missing: write at least one word',
    ])
    // What the policy asks for is a known key.
    const full = entry({ mitigation: 'm', issue: '#1', approved_by: 'me' })
    expect(complaints(own(full), require)).toEqual([])
    expect(complaints(own(full))).toEqual([expect.stringMatching(/approved_by: unknown key/)])
    expect(complaints(own(entry({ mitigation: ' ', issue: '#1', approved_by: 'me' })), require)).toEqual([
      'exceptions[0].mitigation: " " is not text: write at least one word',
    ])
  })
})
