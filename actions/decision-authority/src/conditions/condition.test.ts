import type { PullRequestFacts } from '@governance-gates/github'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DependencyDifference, Differences } from '../decision-input.ts'
import { type CaseChanges, incomplete, inputOf, known, person } from '../fixtures/decision-case.ts'
import type { Answer } from '../logic/answer.ts'
import { answerTo } from './condition.ts'

/** A condition as the policy has it, answered for a pull request of @kim that changes src/search.rs. */
function ask(when: string, changes: CaseChanges = {}): Answer {
  const input = inputOf(`  d: { when: ${when}, require: { verdict: x } }\n`, changes)
  const decision = input.decisions.named['d']
  if (decision === undefined) throw new Error('no decision')
  return answerTo(decision.when, input)
}

const texts = ({ reasons }: Answer) => reasons.map(({ text }) => text)
const files = (...paths: readonly string[]) => ({ facts: { files: known(paths.map((path) => ({ path }))) } })

describe('paths', () => {
  it.each([
    ['src/**', 'src/search.rs', 'yes'],
    ['src/*.rs', 'src/search.rs', 'yes'],
    ['src/*.rs', 'src/a/search.rs', 'no'],
    ['src/**', 'Src/search.rs', 'no'],
    ['.github/**', '.github/workflows/ci.yml', 'yes'],
    ['src/caf\u00e9.rs', 'src/cafe\u0301.rs', 'no'],
    ['vendor/lib', 'vendor/lib', 'yes'],
  ])('%s and %s: %s', (pattern, path, truth) => {
    expect(ask(`{ paths: ["${pattern}"] }`, files(path)).truth).toBe(truth)
  })

  it('matches both sides of a rename, and says so', () => {
    const moved = { facts: { files: known([{ path: 'lib/a.rs', previousPath: 'src/a.rs' }]) } }
    expect(ask('{ paths: ["src/**"] }', moved)).toEqual({
      truth: 'yes',
      reasons: [{ text: 'src/a.rs → lib/a.rs' }],
    })
    expect(ask('{ paths: ["lib/**"] }', moved).truth).toBe('yes')
    expect(ask('{ paths: ["docs/**"] }', moved).truth).toBe('no')
  })

  it('of a list that is cut are a yes where one matches, and never a no', () => {
    const cut = { facts: { files: incomplete([{ path: 'src/a.rs' }], '3,000 of 3,200 files are listed') } }
    expect(ask('{ paths: ["src/**"] }', cut).truth).toBe('yes')
    expect(ask('{ paths: ["docs/**"] }', cut)).toEqual({
      truth: 'unknown',
      reasons: [{ text: '3,000 of 3,200 files are listed', remedy: 'read it whole' }],
    })
    expect(ask('{ paths: ["docs/**"] }', { facts: { files: incomplete([]) } }).truth).toBe('unknown')
  })
})

describe('labels', () => {
  const labelled = (by: PullRequestFacts['labels']['value'][number]['by']) => ({
    facts: { labels: known([{ name: 'Trivial', by }]) },
  })

  it('are the same in any case', () => {
    expect(ask('{ label: trivial }', labelled('unknown')).truth).toBe('yes')
    expect(ask('{ label: [other, trivial] }', labelled('unknown')).truth).toBe('yes')
    expect(ask('{ label: other }', labelled('unknown')).truth).toBe('no')
    expect(ask('{ label: other }', { facts: { labels: incomplete([]) } }).truth).toBe('unknown')
  })

  it.each([
    ['@dana, who may', person('dana'), 'no'],
    ['somebody who may not', person('sam'), 'yes'],
    ['nobody knows whom', 'unknown' as const, 'unknown'],
  ])('excuse only where they are set by those who may: %s', (_, by, truth) => {
    const answer = ask('{ not: { label: { name: trivial, by: ["@dana"] } } }', labelled(by))
    expect(answer.truth).toBe(truth)
  })
})

describe('breaking changes', () => {
  const commits = (...messages: readonly string[]) => ({
    facts: {
      commits: known(messages.map((message) => ({ sha: 'c'.repeat(40), message, contributors: [] }))),
    },
  })

  it.each([
    ['feat!: drop x', 'yes'],
    ['feat(api)!: drop x', 'yes'],
    ['fix: x\n\nBREAKING CHANGE: y is gone', 'yes'],
    ['fix: x\n\nBREAKING-CHANGE: y is gone', 'yes'],
    ['fix: x', 'no'],
    ['fix: no BREAKING CHANGE: here', 'no'],
    ['wow!', 'no'],
    // What release-check takes for a declaration is one here too.
    ['feat !: drop x', 'yes'],
    ['* feat!: drop x', 'yes'],
    ['Merge\n\n* fix: a\n* feat!: drop x', 'yes'],
    ['fix: x\n\n  **BREAKING CHANGES**: y', 'yes'],
  ])('in the commit %j: %s', (message, truth) => {
    expect(ask('{ breaking: true }', commits(message)).truth).toBe(truth)
  })

  it('in the title, or by a label', () => {
    expect(texts(ask('{ breaking: true }', { facts: { title: 'feat!: drop x' } }))).toEqual([
      'title: feat!: drop x',
    ])
    // A commit that says the same is not named beside it.
    const both = commits('feat!: drop x')
    expect(texts(ask('{ breaking: true }', { facts: { ...both.facts, title: 'feat!: drop x' } }))).toEqual([
      'title: feat!: drop x',
    ])
    const labels = known([{ name: 'breaking', by: 'unknown' as const }])
    expect(texts(ask('{ breaking: true }', { facts: { labels } }))).toEqual(['label breaking'])
  })

  it('in commits that are not listed', () => {
    expect(ask('{ breaking: true }', { facts: { commits: incomplete([]) } }).truth).toBe('unknown')
  })
})

describe('size', () => {
  const changed = known([{ path: 'a', lines: 6 }, { path: 'b', lines: 4 }, { path: 'c.png' }])
  it.each([
    ['{ files-above: 2 }', 'yes'],
    ['{ files-above: 3 }', 'no'],
    ['{ lines-above: 9 }', 'yes'],
    ['{ lines-above: 10 }', 'no'],
    ['{ files-above: 3, lines-above: 9 }', 'yes'],
  ])('%s: %s', (size, truth) => {
    expect(ask(`{ size: ${size} }`, { facts: { files: changed } }).truth).toBe(truth)
  })

  it('of a list that is cut can only be more', () => {
    const cut = { facts: { files: incomplete([{ path: 'a', lines: 6 }]) } }
    expect(ask('{ size: { lines-above: 5 } }', cut).truth).toBe('yes')
    expect(ask('{ size: { lines-above: 6 } }', cut).truth).toBe('unknown')
  })
})

describe('author and branch', () => {
  it.each([
    ['{ author: "@kim" }', 'yes'],
    ['{ author: ["@dana", "@lee"] }', 'no'],
    ['{ author: "@orbit/reviewers" }', 'unknown'],
    ['{ author: [ "@kim", "@orbit/reviewers" ] }', 'yes'],
    ['{ branch: main }', 'yes'],
    ['{ branch: "release/*" }', 'no'],
  ])('%s: %s', (when, truth) => {
    expect(ask(when).truth).toBe(truth)
  })

  it('an author whose account is gone may be anybody', () => {
    expect(ask('{ author: "@kim" }', { facts: { author: undefined } }).truth).toBe('unknown')
  })
})

describe('differences of the two commits', () => {
  const dependency: DependencyDifference = {
    change: 'added',
    ecosystem: 'cargo',
    name: 'zip-lite',
    version: '1.2.0',
    source: undefined,
    file: 'Cargo.lock',
    line: 3,
  }
  const differences: Differences = {
    dependencies: known([dependency]),
    policyKeys: known([
      { key: 'extensions.capabilities.net', before: 'ask', after: 'allow', direction: 'looser' },
      { key: 'extensions.list', before: 'a.json', after: 'b.json', direction: 'other' },
    ]),
    extensions: known([{ change: 'added', id: 'fmt', tier: 'community' }]),
    changelogs: new Map(),
  }

  it.each([
    ['{ dependency: added }', 'yes', 'zip-lite 1.2.0 is added in Cargo.lock'],
    ['{ dependency: removed }', 'no', undefined],
    ['{ policy-keys: extensions.capabilities }', 'yes', 'extensions.capabilities.net: ask → allow (looser)'],
    [
      '{ policy-keys: extensions.capabilities.net }',
      'yes',
      'extensions.capabilities.net: ask → allow (looser)',
    ],
    ['{ policy-keys: extensions.list }', 'yes', 'extensions.list: a.json → b.json'],
    ['{ policy-keys: extensions.capabilities.network }', 'no', undefined],
    ['{ policy-keys: extensions.cap }', 'no', undefined],
    ['{ extension: { added: true } }', 'yes', 'fmt is added to community'],
    ['{ extension: { added: true, tier: official } }', 'no', undefined],
    ['{ extension: { moved: true, tier: community } }', 'no', undefined],
  ])('%s: %s', (when, truth, reason) => {
    expect(ask(when, { differences })).toEqual({
      truth,
      reasons: reason === undefined ? [] : [{ text: reason }],
    })
  })

  it.each(['{ dependency: added }', '{ policy-keys: a }', '{ extension: { added: true } }'])(
    'that could not be read are not an empty list: %s',
    (when) => {
      const unread = { dependencies: incomplete([]), policyKeys: incomplete([]), extensions: incomplete([]) }
      expect(ask(when, { differences: unread })).toEqual({
        truth: 'unknown',
        reasons: [{ text: 'it is cut', remedy: 'read it whole' }],
      })
    },
  )
})

describe('groups', () => {
  const yes = '{ paths: "src/**" }'
  const no = '{ paths: "docs/**" }'
  const open = '{ author: "@orbit/reviewers" }'

  it.each([
    [`{ all: [${yes}, ${no}] }`, 'no'],
    [`{ all: [${yes}, ${open}] }`, 'unknown'],
    [`{ all: [${no}, ${open}] }`, 'no'],
    [`{ any: [${no}, ${open}] }`, 'unknown'],
    [`{ any: [${yes}, ${open}] }`, 'yes'],
    [`{ not: ${no} }`, 'yes'],
    [`{ not: { any: [${no}, { not: ${yes} }] } }`, 'yes'],
    [`{ not: ${open} }`, 'unknown'],
  ])('%s: %s', (when, truth) => {
    expect(ask(when).truth).toBe(truth)
  })

  it('give the reasons that decided', () => {
    expect(texts(ask(`{ any: [${no}, ${yes}, ${open}] }`))).toEqual(['src/search.rs'])
    expect(texts(ask(`{ all: [${yes}, ${open}] }`))).toEqual(['nothing is known of @orbit/reviewers'])
  })
})

describe('whatever is missing', () => {
  const when = fc.constantFrom(
    '{ paths: "docs/**" }',
    '{ label: breaking }',
    '{ breaking: true }',
    '{ size: { files-above: 5 } }',
    '{ all: [ { paths: "src/**" }, { not: { label: { name: x, by: "@dana" } } } ] }',
  )
  it('answers as the whole does, or leaves it open', () => {
    fc.assert(
      fc.property(
        when,
        fc.array(fc.constantFrom('src/a.rs', 'docs/b.md')),
        fc.boolean(),
        (condition, paths, isLabelled) => {
          const changed = paths.map((path) => ({ path }))
          const labels = isLabelled ? [{ name: 'breaking', by: person('dana') }] : []
          const whole = ask(condition, { facts: { files: known(changed), labels: known(labels) } }).truth
          const cut = ask(condition, {
            facts: {
              files: incomplete(changed.slice(0, 1)),
              labels: incomplete([]),
              commits: incomplete([]),
            },
          }).truth
          expect(['unknown', whole]).toContain(cut)
        },
      ),
    )
  })
})
