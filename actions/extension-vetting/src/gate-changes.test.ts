import { describe, expect, it } from 'vitest'
import {
  COMMIT,
  judge,
  OTHER_COMMIT,
  OTHER_SHA,
  policyOf,
  register,
  SHA,
  told,
  toldOf,
  type VettingCase,
  written,
} from './fixtures/vetting-case.ts'
import type { ReviewReading, UnreleasedReading } from './vetting-input.ts'

const said = (...items: readonly string[]): UnreleasedReading => ({
  kind: 'read',
  path: 'CHANGELOG.md',
  items,
  line: 3,
})

const review = (
  more: Partial<Extract<ReviewReading, { kind: 'read' }>> = {},
): VettingCase['reviews'] & object =>
  new Map([
    [
      'a',
      {
        kind: 'read',
        path: 'reviews/a.yml',
        extension: 'a',
        pins: [COMMIT],
        by: '@dana',
        outcome: 'approved',
        accepts: [],
        ...more,
      },
    ],
  ])

describe('removals', () => {
  const policy = policyOf(
    'remove: { reasons: [licence, source-gone, needs-patches], retired: retired.yml, changelog: CHANGELOG.md }',
  )
  const reason = { id: 'a', reason: 'licence', link: 'https://example.org/1' }
  const of = (more: Partial<VettingCase>) =>
    toldOf(
      judge({
        policy,
        before: [written('a'), written('b')],
        after: [written('b')],
        retired: register(reason),
        unreleased: said('Removed a'),
        ...more,
      }),
      'removals',
    )

  it.each(['licence', 'source-gone', 'needs-patches'])('for a reason of the policy pass: %s', (word) => {
    expect(of({ retired: register({ ...reason, reason: word }) })).toEqual([])
  })

  it.each([
    ['is removed, and is not in the register (undefined)', { retired: register() }],
    [
      'is removed, and is not in the register (undefined)',
      { retired: { kind: 'absent', path: 'retired.yml' } },
    ],
    [
      'is removed, and "boring" is not a reason: write licence, source-gone, needs-patches (2)',
      { retired: register({ ...reason, reason: 'boring' }) },
    ],
    [
      'is removed, and "Licence" is not a reason: write licence, source-gone, needs-patches (2)',
      { retired: register({ ...reason, reason: 'Licence' }) },
    ],
    [
      'is removed, and has no link to what happened (2)',
      { retired: register({ id: 'a', reason: 'licence' }) },
    ],
    [
      'is removed, and has no link to what happened (2)',
      { retired: register({ ...reason, link: 'javascript:alert(1)' }) },
    ],
    ['is removed, and no new line under Unreleased names it (3)', { unreleased: said('Removed ab') }],
    [
      'is removed, and CHANGELOG.md does not exist (undefined)',
      { unreleased: { kind: 'absent', path: 'CHANGELOG.md' } },
    ],
  ] as const)('%s', (finding, more) => {
    expect(of(more)).toEqual(['fail removals', `  a: ${finding}`])
  })

  it('are inconclusive where the register or the change log cannot be read', () => {
    const finding = { message: 'is not YAML', file: 'retired.yml', line: 1 }
    expect(of({ retired: { kind: 'unreadable', path: 'retired.yml', finding } })[0]).toBe(
      'inconclusive removals',
    )
    expect(of({ unreleased: { kind: 'unreadable', path: 'CHANGELOG.md', reason: 'too deep' } })).toEqual([
      'inconclusive removals',
      '  too deep (undefined)',
    ])
  })

  it.each([
    ['', 'add the removed ids to retired.yml, each with a reason (licence, gone) and a link'],
    [
      ', changelog: CHANGES.md',
      'add the removed ids to retired.yml, each with a reason (licence, gone) and a link, and name them in CHANGES.md under Unreleased',
    ],
  ])('say which files to write, where the policy has %j', (changelog, remedy) => {
    const asked = policyOf(`remove: { reasons: [licence, gone], retired: retired.yml${changelog} }`)
    const { checks } = judge({ policy: asked, before: [written('a'), written('b')], after: [written('a')] })
    expect(checks.find(({ rule }) => rule.endsWith('/removals'))?.remedy).toBe(remedy)
  })

  it('by another name are in the register with it', () => {
    const after = [written('c', { source: 'https://example.org/a/a' }), written('b')]
    const unreleased = said('a is now c')
    expect(of({ after, unreleased, retired: register({ id: 'a', renamedTo: 'c' }) })).toEqual([])
    expect(of({ after, unreleased, retired: register(reason) })).toEqual([
      'fail removals',
      '  a: is renamed to "c", and the register does not say renamed-to: "c" (2)',
    ])
  })

  it('are listed with those who need them', () => {
    const asks = policyOf()
    const needy = written('b', { needs: ['a', 'c'] })
    expect(
      toldOf(judge({ policy: asks, before: [written('a'), needy], after: [needy] }), 'dependants'),
    ).toEqual(['warn dependants', '  b: needs "a" (2)'])
  })

  it('stay in the register for ever', () => {
    const of2 = (retired: VettingCase['retired'] & object) =>
      toldOf(
        judge({ policy, after: [written('b')], retired, retiredBefore: register(reason, { id: 'x' }) }),
        'retired',
      )
    expect(of2(register({ id: 'x' }, reason, { id: 'y' }))).toEqual([])
    expect(of2(register({ id: 'x' }))).toEqual([
      'fail retired',
      '  a: is no longer in the register (undefined)',
    ])
    expect(of2({ kind: 'absent', path: 'retired.yml' })).toHaveLength(3)
    const finding = { message: 'is not YAML', file: 'retired.yml', line: 1 }
    expect(of2({ kind: 'unreadable', path: 'retired.yml', finding })).toEqual([
      'inconclusive retired',
      '  is not YAML (1)',
    ])
  })
})

describe('the share of removed entries', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => written(`x-${index}-y`))
  const of = (removed: number, count: number, limit = '5%') =>
    toldOf(
      judge({
        policy: policyOf(`change: { max-removed: ${limit} }`),
        before: ids(count),
        after: ids(count - removed),
      }),
      'change-size',
    )[0] ?? 'pass'

  it.each([
    [4, 100, '5%', 'pass'],
    [5, 100, '5%', 'pass'],
    [6, 100, '5%', 'fail change-size'],
    [5, 99, '5%', 'fail change-size'],
    [1, 2, '5%', 'pass'],
    [1, 1, '0%', 'pass'],
    [2, 3, '5%', 'fail change-size'],
    [3, 4, '75%', 'pass'],
    [4, 4, '75%', 'fail change-size'],
  ])('%i of %i, where %s may go: %s', (removed, count, limit, expected) => {
    expect(of(removed, count, limit)).toBe(expected)
  })

  it('is a twentieth where the policy says nothing', () => {
    const size = (removed: number) =>
      toldOf(judge({ before: ids(40), after: ids(40 - removed) }), 'change-size')[0]
    expect([size(2), size(3)]).toEqual([undefined, 'fail change-size'])
  })
})

describe('entries in one change', () => {
  const policy = policyOf('change: { max-entries: 1 }')
  const of = (before: readonly unknown[], after: readonly unknown[]) =>
    toldOf(judge({ policy, before, after }), 'change-entries')

  it.each([
    ['one added', [written('a')], [written('a'), written('b')]],
    ['one removed', [written('a'), written('b')], [written('a')]],
    ['one renamed', [written('a', { source: 'x' })], [written('b', { source: 'x' })]],
    ['none', [written('a')], [written('a', { name: 'A' })]],
  ])('%s', (_, before, after) => {
    expect(of(before, after)).toEqual([])
  })

  it('two', () => {
    expect(of([written('a'), written('b')], [written('a', { commit: OTHER_COMMIT }), written('c')])).toEqual([
      'fail change-entries',
      '  a: changes: pin (2)',
      '  c: is added (3)',
      '  b: is removed (3)',
    ])
  })

  it('and no vetting code beside the list', () => {
    const apart = policyOf('change: { apart-from: [".github/**"] }')
    const files = ['.github/workflows/vet.yml']
    const on = (after: readonly unknown[]) =>
      toldOf(judge({ policy: apart, before: [written('a')], after, apart: files }), 'change-apart')
    expect(on([written('a')])).toEqual([])
    expect(on([written('a'), written('b')])).toEqual([
      'fail change-apart',
      '  changes together with the list (undefined)',
    ])
  })
})

describe('replaced content', () => {
  const policy = policyOf('reviews: { path: "reviews/{id}.yml" }')
  const of = (
    after: Parameters<typeof written>[1],
    reviews: VettingCase['reviews'] = new Map(),
    before: Parameters<typeof written>[1] = {},
  ) =>
    toldOf(
      judge({ policy, before: [written('a', before)], after: [written('a', after)], reviews }),
      'replaced',
    )
  const replaced = '  a: has other content under the same version; '

  it.each([
    ['of a commit', {}, { checksum: OTHER_SHA }],
    [
      'of a version',
      { commit: undefined, version: '1.0.0' },
      { commit: undefined, version: '1.0.0', checksum: OTHER_SHA },
    ],
    ['of an address', { commit: undefined }, { commit: undefined, checksum: OTHER_SHA }],
    ['without any checksum', {}, { checksum: undefined }],
  ])('%s is a finding', (_, before, after) => {
    expect(of(after, new Map(), before)).toEqual(['fail replaced', `${replaced}there is no review (2)`])
  })

  it('does not exist with another version', () => {
    expect(of({ commit: OTHER_COMMIT, checksum: OTHER_SHA })).toEqual([])
  })

  it('is accepted by a review of the new checksum only', () => {
    const accepts = ['asset-replaced']
    expect(of({ checksum: OTHER_SHA }, review({ pins: [COMMIT], accepts }))).toEqual([
      'fail replaced',
      `${replaced}the review does not name the new checksum (2)`,
    ])
    expect(of({ checksum: OTHER_SHA }, review({ pins: [SHA], accepts }))[1]).toContain(
      'the review is outdated',
    )
    expect(of({ checksum: OTHER_SHA }, review({ pins: [OTHER_SHA] }))).toEqual([
      'fail replaced',
      `${replaced}the review does not accept "asset-replaced" (2)`,
    ])
    expect(of({ checksum: OTHER_SHA }, review({ pins: [OTHER_SHA], accepts }))).toEqual([])
  })

  it('from another owner is accepted by a review of the source, where nothing is pinned', () => {
    const bare = { commit: undefined, checksum: undefined }
    const before = { ...bare, source: 'dana/tool' }
    const moved = { ...bare, source: 'eve/tool' }
    const accepts = ['new-owner']
    expect(of(moved, review({ pins: ['eve/tool'], accepts }), before)).toEqual([])
    expect(of(moved, review({ pins: ['dana/tool'], accepts }), before)[1]).toContain(
      'reviews/a.yml is about "dana/tool", and nothing is pinned: let the review name the source "eve/tool"',
    )
    // What is pinned is more than its source.
    const pinned = { ...moved, commit: OTHER_COMMIT }
    expect(of(pinned, review({ pins: ['eve/tool'], accepts }), before)[1]).toContain('the review is outdated')
  })

  it('needs a policy that says where reviews are', () => {
    const before = [written('a', { source: 'dana/tool' })]
    const after = [written('a', { source: 'eve/tool' })]
    expect(toldOf(judge({ policy: policyOf(), before, after }), 'replaced')).toEqual([
      'fail replaced',
      '  a: comes from another owner: "eve", and not "dana"; extensions.reviews does not say where a review would be (2)',
    ])
  })

  it('from another owner is a finding of its own', () => {
    const moved = { source: 'https://github.com/eve/tool', commit: OTHER_COMMIT }
    const before = { source: 'https://github.com/dana/tool.git' }
    expect(of(moved, new Map(), before)).toEqual([
      'fail replaced',
      '  a: comes from another owner: "github.com/eve", and not "github.com/dana"; there is no review (2)',
    ])
    expect(of(moved, review({ pins: [OTHER_COMMIT], accepts: ['new-owner'] }), before)).toEqual([])
    expect(of({ ...moved, source: 'https://github.com/Dana/Tool' }, new Map(), before)).toEqual([])
  })
})

describe('capabilities that grow', () => {
  const before = [written('a', { capabilities: ['read'] })]
  const after = [written('a', { capabilities: ['read', 'exec', 'network'], commit: OTHER_COMMIT })]
  const asking = (growth: string) =>
    policyOf(
      `capabilities: { growth: ${growth}, restricted: [exec] }`,
      'reviews: { path: "reviews/{id}.yml" }',
    )
  const of = (more: Partial<VettingCase>) =>
    toldOf(judge({ policy: asking('review'), before, after, ...more }), 'capabilities')

  it('are shown', () => {
    expect(of({ policy: asking('warn') })).toEqual([
      'warn capabilities',
      '  a: wants in addition "exec", "network" (2)',
    ])
  })

  it('need a review of this pin that accepts each of them', () => {
    const message = '  a: wants in addition "exec", "network"; '
    expect(of({})).toEqual(['fail capabilities', `${message}there is no review (2)`])
    expect(of({ reviews: review({ accepts: ['exec', 'network'] }) })[1]).toContain('the review is outdated')
    expect(of({ reviews: review({ pins: [OTHER_COMMIT], accepts: ['exec'] }) })).toEqual([
      'fail capabilities',
      `${message}the review does not accept "network" (2)`,
    ])
    expect(of({ reviews: review({ pins: [OTHER_COMMIT], accepts: ['network', 'exec'] }) })).toEqual([])
  })

  it('do not matter where they shrink, and in a new entry only the restricted ones do', () => {
    expect(of({ before: after, after: before })).toEqual([])
    expect(of({ before: [], after: before })).toEqual([])
    expect(of({ before: [], after })).toEqual([
      'fail capabilities',
      '  a: wants "exec"; there is no review (2)',
    ])
  })

  it('that are no longer declared may be any', () => {
    expect(of({ after: [written('a', { capabilities: undefined })] })).toEqual([
      'fail capabilities',
      '  a: no longer declares its capabilities; there is no review (2)',
    ])
    expect(of({ after: [written('a', { capabilities: 'exec' })] })).toEqual([
      'fail capabilities',
      '  a: has capabilities that are not a list of texts: "exec"; there is no review (2)',
    ])
  })
})

it('a check names what the list is compared with, and nothing is said of a change where there is none', () => {
  expect(told(judge({ after: [written('a')] }))).toEqual([])
  const { checks } = judge({ before: [written('a')], after: [written('a')] })
  const comparison = checks.find(({ rule }) => rule.endsWith('/comparison'))
  expect(comparison).toMatchObject({ status: 'pass', actual: { value: COMMIT } })
})
