import { createHash } from 'node:crypto'
import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { COMMIT, written } from './fixtures/vetting-case.ts'
import { policyText, runIn, runOnChange, toldBy } from './fixtures/vetting-run.ts'

const COLUMNS = '{ id: id, tier: tier, licence: licence, source: source, commit: commit, checksum: checksum }'
const policy = (...lines: readonly string[]) => policyText('list: list.json', `columns: ${COLUMNS}`, ...lines)
const POLICY = '.github/governance.yml'
const list = (...ids: readonly string[]) => ids.map((id) => written(id))

describe('a link in place of a file', () => {
  it.each([
    ['a file', 'reviews/b.yml'],
    ['a folder', 'reviews'],
  ])('is refused for a review: its owners would not be asked when it changes: %s', async (_, name) => {
    using repository = createRepository({
      [POLICY]: policy('reviews: { path: "reviews/{id}.yml" }', 'tiers: { top: { review: required } }'),
      'list.json': [written('a', { tier: 'top' })],
    })
    const base = repository.git('rev-parse', 'HEAD')
    const review = `extension: b\npin: ${COMMIT}\nby: "@eve"\nat: 2026-02-28\noutcome: approved\n`
    repository.write({
      'list.json': [written('a', { tier: 'top' }), written('b', { tier: 'top' })],
      'reviews/b.yml': review,
    })
    renameSync(join(repository.path, name), join(repository.path, 'elsewhere'))
    symlinkSync(name.includes('/') ? '../elsewhere' : 'elsewhere', join(repository.path, name))
    repository.commit({})
    expect(toldBy(await runIn(repository, base))).toEqual([
      'inconclusive reviews',
      expect.stringContaining('b: reviews/b.yml cannot be read: it is a link, or lies behind one'),
    ])
  })

  it('is refused for the change log', async () => {
    using repository = createRepository({
      [POLICY]: policy(
        'remove: { reasons: [licence], retired: retired.yml, changelog: CHANGELOG.md }',
        'change: { max-removed: 100% }',
      ),
      'list.json': list('a', 'b'),
      'CHANGELOG.md': '# Change log\n\n## Unreleased\n\n- Nothing.\n',
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.write({
      'list.json': list('a'),
      'retired.yml': 'retired: [{ id: b, reason: licence, link: "https://example.org/1" }]\n',
      elsewhere: '# Change log\n\n## Unreleased\n\n- Removed b.\n',
    })
    rmSync(join(repository.path, 'CHANGELOG.md'))
    symlinkSync('elsewhere', join(repository.path, 'CHANGELOG.md'))
    repository.commit({})
    expect(toldBy(await runIn(repository, base))[0]).toBe('inconclusive removals')
  })

  it.each(['list.json', 'retired.yml'])(
    'is refused, because git has nothing to compare there: %s',
    async (name) => {
      using repository = createRepository({
        [POLICY]: policy('remove: { reasons: [licence], retired: retired.yml }'),
        'list.json': list('a'),
        'retired.yml': 'retired: []\n',
      })
      const base = repository.git('rev-parse', 'HEAD')
      renameSync(join(repository.path, name), join(repository.path, 'elsewhere'))
      symlinkSync('elsewhere', join(repository.path, name))
      repository.commit({})
      const run = await runIn(repository, base)
      expect(toldBy(run)).toEqual([
        `inconclusive ${name === 'list.json' ? 'list-readable' : 'retired'}`,
        `  is a link, or lies behind one: put the file itself there, so that changes of it can be compared (${name})`,
      ])
    },
  )
})

describe('copies in the repository', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const vendoring = policy('add: { vendored: "vendor/{id}/**" }')
  const one = [written('a', { checksum: digest('code') })]

  it('are what the list pins: one file by its own digest, several by that of their list', async () => {
    const lines = `${digest('code')}  main.ts\n${digest('text')}  sub/read.md\n`
    const after = {
      'list.json': [...one, written('b', { checksum: digest(lines) }), written('c'), written('d')],
      'vendor/b/main.ts': 'code',
      'vendor/b/sub/read.md': 'text',
      'vendor/c/main.ts': 'other',
    }
    const run = await runOnChange({
      policy: vendoring,
      before: { 'list.json': one, 'vendor/a/main.ts': 'code' },
      after,
    })
    expect(toldBy(run)).toEqual([
      'fail vendored',
      expect.stringMatching(`c: the copy is not the pinned content: its SHA-256 is ${digest('other')}`),
      expect.stringMatching('d: has no copy in this repository'),
    ])
  })

  it('cannot change under a list that does not', async () => {
    const run = await runOnChange({
      policy: vendoring,
      before: { 'list.json': one, 'vendor/a/main.ts': 'code' },
      after: { 'vendor/a/main.ts': 'evil' },
    })
    expect(toldBy(run)[0]).toBe('fail vendored')
  })

  it('answer for a change of theirs, however many faults there may be', async () => {
    const list = [...one, written('b', { checksum: digest('other') })]
    const run = await runOnChange({
      policy: policy('add: { vendored: "vendor/{id}/**" }', 'existing-faults: 1'),
      before: { 'list.json': list, 'vendor/a/main.ts': 'code', 'vendor/b/main.ts': 'faulty' },
      after: { 'vendor/a/main.ts': 'evil' },
    })
    expect(toldBy(run)).toContain('fail vendored')
  })

  it('cannot be links: what a link leads to changes elsewhere', async () => {
    using repository = createRepository({
      [POLICY]: vendoring,
      'list.json': one,
      'vendor/a/main.ts': 'code',
      elsewhere: 'code',
    })
    const base = repository.git('rev-parse', 'HEAD')
    rmSync(join(repository.path, 'vendor/a/main.ts'))
    symlinkSync('../../elsewhere', join(repository.path, 'vendor/a/main.ts'))
    repository.commit({})
    expect(toldBy(await runIn(repository, base))).toEqual([
      'inconclusive vendored',
      expect.stringContaining('a: the copy cannot be read: vendor/a/main.ts is a link, or lies behind one'),
    ])
  })

  it('do not answer for a fault that was there, where the entry changes something else', async () => {
    const run = await runOnChange({
      policy: policy('add: { vendored: "vendor/{id}/**" }', 'existing-faults: 1'),
      before: { 'list.json': one, 'vendor/a/main.ts': 'faulty' },
      after: { 'list.json': one.map((each) => ({ ...each, licence: 'ISC' })) },
    })
    expect(toldBy(run)).toEqual([])
  })
})

describe('patches', () => {
  it.each(['patches', 'patches/b'])('are not hidden behind a link: %s', async (name) => {
    using repository = createRepository({
      [POLICY]: policy('add: { patches: { none-in: ["patches/{id}/**"] } }'),
      'list.json': list('a', 'b'),
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.write({ 'patches/b/x.diff': '1' })
    renameSync(join(repository.path, name), join(repository.path, 'elsewhere'))
    symlinkSync(name.includes('/') ? '../elsewhere' : 'elsewhere', join(repository.path, name))
    repository.commit({})
    const run = await runIn(repository, base)
    expect(run.exitCode).toBe(1)
    const messages = run.annotations.map(({ message }) => message).join()
    expect(messages).toContain(
      name === 'patches'
        ? 'extensions.add.patches.none-in: patches is a link, or lies behind one: put the folder itself there'
        : 'has a patch: patches/b',
    )
  })

  it('answer for themselves, though the change takes another away', async () => {
    const run = await runOnChange({
      policy: policy('add: { patches: { none-in: ["patches/{id}/**"] } }', 'existing-faults: 1'),
      before: { 'list.json': list('a', 'b'), 'patches/a/x.diff': '1' },
      after: { 'patches/a/x.diff': undefined, 'patches/B/x.diff': '2' },
    })
    expect(toldBy(run).slice(0, 2)).toEqual([
      'fail patches',
      '  b: has a patch: patches/B/x.diff (list.json:10)',
    ])
  })
})
