import type { ChangeCommit, Contributor, PullRequestFacts, Review, Team } from '@governance-gates/github'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseChanges,
  facts,
  HEAD,
  incomplete,
  inputOf,
  known,
  OLD,
  person,
  review,
} from '../fixtures/decision-case.ts'
import { type ChainLink, type UpdateMerges, withoutUpdates } from '../update-merges.ts'
import { approvalsOf } from './approvals.ts'
import type { Step } from './progress.ts'

/** One decision that needs approvals, judged for a pull request of @kim. */
function judge(from: string, changes: Partial<PullRequestFacts>, count = 1): Step {
  return judgeCase(from, { facts: changes }, count)
}

function judgeCase(from: string, changes: CaseChanges, count = 1): Step {
  const input = inputOf(
    `  d: { when: { paths: ["**"] }, require: { approvals: { from: ${from}, count: ${count} } } }\n`,
    changes,
  )
  const requirement = input.decisions.named['d']?.require
  if (requirement?.kind !== 'approvals') throw new Error('no approvals')
  return approvalsOf(requirement, input)
}

const reviewed = (...reviews: readonly Review[]) => ({ reviews: known(reviews) })

const commit = (...contributors: readonly Contributor[]): ChangeCommit => ({
  sha: HEAD,
  message: 'fix',
  contributors: [{ kind: 'linked', person: person('kim') }, ...contributors],
})

const team = (answers: Team & { readonly kind: 'readable' }) => ({
  teams: new Map<string, Team>([['@orbit/security', answers]]),
})

describe('an approval of an earlier commit', () => {
  const earlier = reviewed(review('dana', 'approved', { commit: OLD }))
  const [UPDATE, WORK]: readonly ChainLink[] = [
    { kind: 'update', parent: OLD },
    { kind: 'work', why: 'is not a merge' },
  ]
  const chain = (...links: readonly (readonly [string, ChainLink | undefined])[]): UpdateMerges =>
    known(new Map(links.flatMap(([sha, link]) => (link === undefined ? [] : [[sha, link] as const]))))

  it('counts where only merges of the base branch came after it', () => {
    const step = judgeCase('"@dana"', { facts: earlier, updates: chain([HEAD, UPDATE]) })
    expect(step.truth).toBe('yes')
    expect(step.done).toEqual([
      '@dana approved the commit bbbbbbb, and only merges of the base branch came after it',
    ])
  })

  it.each<[string, UpdateMerges, string]>([
    ['the policy does not keep it', undefined, ''],
    ['something else came after it', chain([HEAD, WORK], [OLD, WORK]), ': commit aaaaaaa is not a merge'],
    ['it is not below the head', chain([HEAD, { kind: 'update', parent: 'c' }]), ': c does not follow it'],
    [
      'merges go round in a circle',
      chain([HEAD, { kind: 'update', parent: HEAD }]),
      ': commit aaaaaaa does not follow it',
    ],
    ['the commits are not known', incomplete(new Map()), ': it is cut: read it whole'],
  ])('does not count where %s', (_, updates, why) => {
    const step = judgeCase('"@dana"', { facts: earlier, updates })
    expect(step.truth).toBe('no')
    expect(step.ignored).toEqual([`@dana approved the commit bbbbbbb, and not the head aaaaaaa${why}`])
  })

  it('may be of somebody who merged the base branch afterwards, and changed nothing', () => {
    const merged = facts({
      ...earlier,
      commits: known([commit({ kind: 'linked', person: person('dana') })]),
    })
    const judged = (link: ChainLink | undefined) => {
      const updates = chain([HEAD, link])
      return judgeCase('"@dana"', { facts: withoutUpdates(merged, updates), updates }).truth
    }
    expect(judged(UPDATE)).toBe('yes')
    expect(judged(WORK)).toBe('no')
    expect(withoutUpdates(merged, undefined)).toBe(merged)
  })
})

describe('an approval', () => {
  it('counts of somebody who is named, for the head', () => {
    expect(judge('"@dana"', reviewed(review('dana')))).toEqual({
      kind: 'step',
      truth: 'yes',
      title: '1 approval from @dana',
      done: ['@dana approved the head aaaaaaa'],
      todo: [],
      missing: [],
      ignored: [],
    })
  })

  it.each<[string, readonly Review[], string]>([
    ['of somebody else', [review('sam')], '@sam approved, but is not one of those whose approval counts'],
    [
      'of an older commit',
      [review('dana', 'approved', { commit: OLD })],
      '@dana approved the commit bbbbbbb, and not the head aaaaaaa',
    ],
    [
      'of no known commit',
      [review('dana', 'approved', { commit: undefined })],
      '@dana approved no known commit, and not the head aaaaaaa',
    ],
    [
      'that asks for changes later',
      [review('dana'), review('dana', 'changes-requested')],
      '@dana asks for changes',
    ],
    [
      'that is dismissed',
      [review('dana', 'dismissed')],
      'the review of @dana was dismissed, and no earlier one counts in its place',
    ],
    [
      'before one that was dismissed',
      [review('dana'), review('dana', 'dismissed')],
      'the review of @dana was dismissed, and no earlier one counts in its place',
    ],
    ['that is only a comment', [review('dana', 'commented')], '@dana commented, which approves nothing'],
    [
      'of an account that is gone',
      [review('dana', 'approved', { by: undefined })],
      'a review of an account that is gone',
    ],
    ['of the author', [review('kim')], '@kim approved, but is the author'],
    [
      'of the author under the login that the decision names',
      [review('kim', 'approved', { by: person('dana', { id: 'id of kim' }) })],
      '@dana approved, but is the author',
    ],
  ])('does not count %s', (_, reviews, why) => {
    const step = judge('"@dana"', reviewed(...reviews))
    expect(step.truth).toBe('no')
    expect(step.ignored).toEqual([why])
  })

  it('of several others is said in one line', () => {
    const by = (count: number) =>
      judge('"@dana"', reviewed(...Array.from({ length: count }, (_, index) => review(`s${index}`)))).ignored
    expect(by(2)).toEqual(['@s0 and @s1 approved, but are not among those whose approval counts'])
    expect(by(6)).toEqual([
      '@s0, @s1, @s2, @s3, @s4 and @s5 approved, but are not among those whose approval counts',
    ])
    expect(by(7)).toEqual([
      '@s0, @s1, @s2, @s3, @s4 and 2 others approved, but are not among those whose approval counts',
    ])
  })

  it('is not seen before it is submitted', () => {
    expect(judge('"@dana"', reviewed(review('dana', 'pending')))).toMatchObject({ truth: 'no', ignored: [] })
    expect(judge('"@dana"', reviewed(review('dana'), review('dana', 'pending'))).truth).toBe('yes')
  })

  it('stays where its writer comments later', () => {
    expect(judge('"@dana"', reviewed(review('dana'), review('dana', 'commented'))).truth).toBe('yes')
  })

  it('counts again where it is given again', () => {
    const reviews = [review('dana', 'changes-requested'), review('dana', 'dismissed'), review('dana')]
    expect(judge('"@dana"', reviewed(...reviews)).truth).toBe('yes')
  })

  it('is one for each account, however often it is given', () => {
    const twice = [review('dana'), review('dana', 'approved', { id: '2' })]
    expect(judge('["@dana", "@lee"]', reviewed(...twice), 2).truth).toBe('no')
    expect(judge('["@dana", "@lee"]', reviewed(review('dana'), review('lee')), 2).truth).toBe('yes')
  })

  it('knows logins in any case', () => {
    expect(judge('"@Dana"', reviewed(review('dana'))).truth).toBe('yes')
  })
})

describe('who worked on the change', () => {
  it('cannot approve it: an author, committer or co-author of any commit', () => {
    const step = judge('"@dana"', {
      ...reviewed(review('dana')),
      commits: known([commit(), commit({ kind: 'linked', person: person('dana') })]),
    })
    expect(step).toMatchObject({
      truth: 'no',
      ignored: ['@dana approved, but worked on a commit of the change'],
      todo: [
        'name somebody else in the decision, such as the backup of the area',
        '@dana worked on a commit of the change and cannot approve',
      ],
    })
  })

  it('may be anybody where an address belongs to no account', () => {
    const commits = known([commit({ kind: 'unlinked', address: 'x@example.org' })])
    expect(judge('"@dana"', { ...reviewed(review('dana')), commits })).toMatchObject({
      truth: 'unknown',
      missing: [
        {
          text: 'commit aaaaaaa is by x@example.org, an address of no account: it may be @dana',
          remedy:
            'add the address to the account of its owner on GitHub, or write the commit again with one that is',
        },
      ],
    })
    // Nobody has approved.
    expect(judge('"@dana"', { commits }).truth).toBe('no')
  })

  it('is not known where the list of commits is cut', () => {
    const commits = incomplete([commit()], '250 of 300 commits are listed')
    expect(judge('"@dana"', { ...reviewed(review('dana')), commits })).toMatchObject({
      truth: 'unknown',
      missing: [{ text: '250 of 300 commits are listed', remedy: 'read it whole' }],
    })
  })
})

describe('reviews that could not be read', () => {
  it.each([[[]], [[review('dana')]]])('leave open what follows from %j', (reviews) => {
    const step = judge('"@dana"', { reviews: incomplete(reviews) })
    expect(step).toMatchObject({
      truth: 'unknown',
      missing: [{ text: 'it is cut', remedy: 'read it whole' }],
    })
  })
})

describe('a bot', () => {
  const bot = review('helper[bot]')
  it('counts only where it is named', () => {
    expect(judge('"@helper[bot]"', reviewed(bot)).truth).toBe('yes')
    const roles = new Map([[person('helper[bot]').id, known('admin' as const)]])
    expect(judge('permission:write', { ...reviewed(bot), roles })).toMatchObject({
      truth: 'no',
      ignored: ['@helper[bot] approved, but is a bot that this decision does not name'],
    })
  })
})

describe('a team', () => {
  const readable = (
    answer: 'member' | 'invited' | 'not-a-member' | 'unknown',
    members: readonly string[] = [],
  ) => team({ kind: 'readable', answers: new Map([[person('ana').id, answer]]), members })

  it.each([
    ['member', 'yes'],
    ['invited', 'no'],
    ['not-a-member', 'no'],
    ['unknown', 'unknown'],
  ] as const)('with %s for an answer: %s', (answer, truth) => {
    expect(judge('"@orbit/security"', { ...reviewed(review('ana')), ...readable(answer) }).truth).toBe(truth)
  })

  it('says that an invitation is not accepted yet', () => {
    expect(
      judge('"@orbit/security"', { ...reviewed(review('ana')), ...readable('invited') }).ignored,
    ).toEqual(['@ana approved, but @ana is invited to @orbit/security and has not accepted'])
  })

  it('that nobody may read answers nothing, and its remedy is said', () => {
    const teams = new Map<string, Team>([
      ['@orbit/security', { kind: 'unreadable', why: 'GitHub answers 404', remedy: 'use another token' }],
    ])
    expect(judge('"@orbit/security"', { ...reviewed(review('ana')), teams })).toMatchObject({
      truth: 'unknown',
      missing: [{ text: '@orbit/security: GitHub answers 404', remedy: 'use another token' }],
    })
    // Who is named besides still counts.
    expect(judge('["@orbit/security", "@ana"]', { ...reviewed(review('ana')), teams }).truth).toBe('yes')
  })

  it('names those of its members who can still approve', () => {
    expect(judge('"@orbit/security"', readable('member', ['ana', 'kim', 'ben'])).todo).toEqual([
      'ask @ana or @ben to approve',
      '@kim is the author and cannot approve',
    ])
  })
})

describe('areas and permissions', () => {
  it('owner and backup of an area', () => {
    expect(judge('owner:runtime', reviewed(review('dana')))).toMatchObject({
      truth: 'yes',
      title: '1 approval from @dana (owner of runtime)',
    })
    expect(judge('owner:runtime', reviewed(review('lee'))).truth).toBe('no')
    expect(judge('backup:docs', reviewed(review('dana'))).truth).toBe('yes')
  })

  it.each([
    ['none', 'no'],
    ['triage', 'no'],
    ['write', 'yes'],
    ['maintain', 'yes'],
    ['admin', 'yes'],
  ] as const)('the role %s has the permission to write: %s', (role, truth) => {
    const roles = new Map([[person('ana').id, known(role)]])
    expect(judge('permission:write', { ...reviewed(review('ana')), roles }).truth).toBe(truth)
  })

  it('a role that is not known leaves it open', () => {
    expect(judge('permission:write', reviewed(review('ana'))).truth).toBe('unknown')
  })
})

describe('what is left to do', () => {
  it('counts those who have approved already', () => {
    expect(judge('["@dana", "@lee", "@ana"]', reviewed(review('dana')), 3).todo).toEqual([
      'ask 2 of @lee, @ana to approve',
    ])
  })
})

describe('who can still approve', () => {
  const members = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`)
  const security = (count: number) => team({ kind: 'readable', answers: new Map(), members: members(count) })

  it.each([
    ['@orbit/security', 6, 1, ['ask @m0 or @m1 or @m2 or @m3 or @m4 or @m5 to approve']],
    ['@orbit/security', 7, 1, ['ask @m0 or @m1 or @m2 or @m3 or @m4 or 2 others to approve']],
    ['@orbit/security', 300, 2, ['ask 2 of @m0, @m1, @m2, @m3, @m4, 295 others to approve']],
    [
      '@orbit/security',
      1,
      2,
      ['ask @m0 to approve', 'name more people in the decision: 2 have to approve, and 1 still can'],
    ],
    // Nobody knows how many there are.
    ['permission:write', 0, 2, ['ask somebody with the permission write to approve']],
  ])('of %s with %i members, %i', (from, size, count, todo) => {
    expect(judge(`"${from}"`, security(size), count).todo).toEqual(todo)
  })
})

describe('every list of reviews', () => {
  const anyReview = fc.record({
    id: fc.string(),
    by: fc.option(
      fc.constantFrom('dana', 'lee', 'kim', 'sam', 'helper[bot]').map((each) => person(each)),
      { nil: undefined },
    ),
    state: fc.constantFrom<Review['state']>(
      'approved',
      'changes-requested',
      'commented',
      'dismissed',
      'pending',
    ),
    commit: fc.constantFrom(HEAD, OLD, undefined),
  })

  it('has as many approvals as people whose last word is an approval of the head', () => {
    fc.assert(
      fc.property(
        fc.array(anyReview, { maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (reviews, count) => {
          const approving = ['dana', 'lee'].filter((login) => {
            const last = reviews.findLast(
              ({ by, state }) => by?.login === login && state !== 'commented' && state !== 'pending',
            )
            return last?.state === 'approved' && last.commit === HEAD
          })
          const { truth } = judge('["@dana", "@lee"]', reviewed(...reviews), count)
          expect(truth).toBe(approving.length >= count ? 'yes' : 'no')
        },
      ),
    )
  })

  it('never gains a yes from what is missing', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 8 }), (reviews) => {
        const whole = judge('["@dana", "@lee"]', reviewed(...reviews)).truth
        const cut = judge('["@dana", "@lee"]', { reviews: incomplete(reviews) }).truth
        expect(cut).toBe('unknown')
        expect(['yes', 'no']).toContain(whole)
      }),
    )
  })
})

it('a fact of the fixture: nobody has approved', () => {
  expect(judge('"@dana"', facts()).todo).toEqual(['ask @dana to approve'])
})
