import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { judgedRelease, policyWith, versionFiles } from './fixtures/judged-release.ts'

/** Each remedy is followed to the letter, and then its check passes. */
const NO_CANDIDATES = 'release-candidate-for: []'

interface Advice {
  /** The rules before it is followed, and the tag that is asked for. */
  readonly lines: readonly string[]
  readonly tag: string
  readonly check: string
  readonly remedy: unknown
  /** Makes what is released; the first release is there already. */
  readonly before: (made: Repository) => void
  /** Does what the remedy says. */
  readonly follow: (made: Repository) => void
  /** The tag to ask for then, and when; the same where absent. */
  readonly nextTag?: string
  readonly at?: string
}

const NOW = '2026-03-01T12:00:00Z'

async function followed({ lines, tag, check, remedy, before, follow, nextTag = tag, at = NOW }: Advice) {
  using made = createRepository({ ...policyWith(...lines), ...versionFiles('1.0.0') })
  made.git('tag', 'v1.0.0')
  before(made)
  const told = await judgedRelease(made, tag, NOW)
  expect(told.check(check), told.text).toMatchObject({
    status: expect.stringMatching(/^(?:fail|warn|inconclusive)$/),
    remedy,
  })
  follow(made)
  const after = await judgedRelease(made, nextTag, at)
  // Some checks are only there if something is wrong.
  expect(after.check(check)?.status ?? 'pass', after.text).toBe('pass')
  expect(after.failed, after.text).toEqual([])
}

function release(made: Repository, version: string, files: Files = {}): void {
  made.commit({ ...versionFiles(version), ...files }, `chore: release ${version}`)
  made.git('tag', `v${version}`)
}

/** 1.0.1 on a branch of its own; what is checked out is main, with the version to release. */
function forked(made: Repository, version: string): void {
  made.git('checkout', '--quiet', '-b', 'fixes')
  release(made, '1.0.1', { 'fix.js': '1' })
  made.git('checkout', '--quiet', 'main')
  made.commit(versionFiles(version), `chore: release ${version}`)
}

const merge = (made: Repository, name: string) =>
  made.git('merge', '--quiet', '--no-ff', '--strategy-option=ours', '-m', `Merge ${name}`, name)

const LOG = '# Changelog\n\n## [2.0.0] - 2026-02-28\n\n### Breaking changes\n\n- the old loader is gone\n'
const register = (...entries: readonly string[]) => ({
  'd.yml':
    entries.length === 0
      ? 'deprecations: []\n'
      : `deprecations:\n${entries.map((each) => `  - ${each}\n`).join('')}`,
})
const oldLoad = (from: string, until?: string) =>
  `{ id: load, kind: api, deprecated-in: ${from}, ${until === undefined ? '' : `removed-in: ${until}, `}replacement: read, announced: 2026-01-01 }`

describe('the advice about the history', () => {
  const lacksPrevious: Omit<Advice, 'follow'> = {
    lines: [NO_CANDIDATES, 'missing-previous: fail'],
    tag: 'v1.0.2',
    check: 'version-previous',
    remedy:
      'merge v1.0.1 into the branch of this release and release the merge, or add ignore-tags: ["v1.0.1"] under release in the policy if nobody got v1.0.1',
    before: (made) => forked(made, '1.0.2'),
  }

  test('to merge the previous version', async () => {
    await followed({ ...lacksPrevious, follow: (made) => merge(made, 'v1.0.1') })
  })

  test('to leave out a version that nobody got', async () => {
    await followed({
      ...lacksPrevious,
      follow: (made) => {
        const lines = [NO_CANDIDATES, 'missing-previous: fail', 'ignore-tags: ["v1.0.1"]']
        made.commit(policyWith(...lines))
      },
    })
  })

  const containsLater: Omit<Advice, 'follow'> = {
    lines: [NO_CANDIDATES, 'release-lines: major'],
    tag: 'v1.0.1',
    check: 'version-history',
    remedy:
      'release a commit of a branch that begins at the last 1.0 version, or add ignore-tags: ["v2.0.0"] under release in the policy if nobody got those',
    before: (made) => {
      release(made, '2.0.0')
      made.commit(versionFiles('1.0.1'))
    },
  }

  test('to begin a branch at the last version of the line', async () => {
    await followed({
      ...containsLater,
      follow: (made) => {
        made.git('checkout', '--quiet', '-b', '1.0.x', 'v1.0.0')
        made.commit(versionFiles('1.0.1'))
      },
    })
  })

  test('to leave out a later version that nobody got', async () => {
    await followed({
      ...containsLater,
      follow: (made) => void made.commit(policyWith(...containsLater.lines, 'ignore-tags: ["v2.0.0"]')),
    })
  })

  test('to name the format of earlier tags', async () => {
    await followed({
      lines: [NO_CANDIDATES],
      tag: 'v1.1.0',
      check: 'tag-history',
      remedy:
        'add tag-history: ["{version}"] under release in the policy if these are earlier releases, or ignore-tags: ["0.9.0"] if they are something else',
      before: (made) => {
        made.git('tag', '0.9.0')
        made.commit(versionFiles('1.1.0'))
      },
      follow: (made) => void made.commit(policyWith(NO_CANDIDATES, 'tag-history: ["{version}"]')),
    })
  })

  test('to leave out a tag that is something else', async () => {
    await followed({
      lines: [NO_CANDIDATES],
      tag: 'v1.1.0',
      check: 'tag-history',
      remedy:
        'add tag-history: ["{version}"] under release in the policy if these are earlier releases, or ignore-tags: ["0.9.0"] if they are something else',
      before: (made) => {
        made.git('tag', '0.9.0')
        made.commit(versionFiles('1.1.0'))
      },
      follow: (made) => void made.commit(policyWith(NO_CANDIDATES, 'ignore-tags: ["0.9.0"]')),
    })
  })

  test('to release a commit that comes after its candidates', async () => {
    await followed({
      lines: [],
      tag: 'v1.1.0',
      check: 'version-history',
      remedy: expect.stringMatching(/^release a commit that comes after them; this one is [0-9a-f]{12}$/),
      before: (made) => {
        made.git('checkout', '--quiet', '-b', 'candidate')
        release(made, '1.1.0-rc.1')
        made.git('checkout', '--quiet', 'main')
        made.commit(versionFiles('1.1.0'))
      },
      follow: (made) => merge(made, 'v1.1.0-rc.1'),
    })
  })

  const broken: Omit<Advice, 'follow'> = {
    lines: [NO_CANDIDATES],
    tag: 'v1.0.2',
    check: 'version-earlier',
    remedy:
      'add since: 1.0.2 under release in the policy if they were released, or ignore-tags: ["v1.0.1"] if nobody got them',
    before: (made) => {
      made.commit(versionFiles('7.7.7'))
      made.git('tag', 'v1.0.1')
      made.commit(versionFiles('1.0.2'))
    },
  }

  test('to begin to judge with this version', async () => {
    await followed({
      ...broken,
      follow: (made) => void made.commit(policyWith(NO_CANDIDATES, 'since: 1.0.2')),
    })
  })

  test('to leave out what nobody got', async () => {
    const ignored = policyWith(NO_CANDIDATES, 'ignore-tags: ["v1.0.1"]')
    await followed({ ...broken, follow: (made) => void made.commit(ignored) })
  })
})

describe('the advice about candidates', () => {
  const at = (made: Repository, tag: string, instant: string) => {
    const version = tag.slice(1)
    made.commit(versionFiles(version), `chore: release ${version}`, instant)
    made.git('tag', tag)
  }
  const lines = ['candidates: { min-age: 3d }']

  test('to wait', async () => {
    await followed({
      lines,
      tag: 'v1.1.0',
      check: 'version-candidate-age',
      remedy: 'run the release again at 2026-03-03T12:00:00Z or later',
      before: (made) => {
        at(made, 'v1.1.0-rc.1', '2026-02-28T12:00:00Z')
        made.commit(versionFiles('1.1.0'))
      },
      follow: () => undefined,
      at: '2026-03-03T12:00:00Z',
    })
  })

  test('to release another one with a date', async () => {
    await followed({
      lines,
      tag: 'v1.1.0',
      check: 'version-candidate-age',
      remedy:
        'release another candidate with an annotated tag (git tag --annotate), on a machine whose clock is right',
      before: (made) => {
        at(made, 'v1.1.0-rc.1', '2027-01-01T12:00:00Z')
        made.commit(versionFiles('1.1.0'))
      },
      follow: (made) => {
        at(made, 'v1.1.0-rc.2', '2026-03-01T12:00:00Z')
        made.commit(versionFiles('1.1.0'))
      },
      at: '2026-03-04T12:00:00Z',
    })
  })
})

describe('the advice about breaking changes', () => {
  const breaking =
    (version: string, files: Files = {}) =>
    (made: Repository) => {
      made.commit({ 'loader.js': '1' }, 'feat!: the old loader is gone')
      made.commit({ ...versionFiles(version), ...files })
    }
  const bump: Omit<Advice, 'follow'> = {
    lines: ['release-candidate-for: [major]', 'changelog: CHANGELOG.md'],
    tag: 'v1.1.0',
    check: 'version-breaking',
    remedy: 'release v2.0.0-rc.1, or revert the breaking changes',
    before: breaking('1.1.0', { 'CHANGELOG.md': LOG.replace('2.0.0', '1.1.0') }),
  }

  test('to release a candidate of the next major version', async () => {
    const log = LOG.replace('2.0.0', '2.0.0-rc.1')
    await followed({
      ...bump,
      follow: (made) => void made.commit({ ...versionFiles('2.0.0-rc.1'), 'CHANGELOG.md': log }),
      nextTag: 'v2.0.0-rc.1',
    })
  })

  test('to release the next major version', async () => {
    await followed({
      ...bump,
      lines: [NO_CANDIDATES, 'changelog: CHANGELOG.md'],
      remedy: 'release v2.0.0, or revert the breaking changes',
      follow: (made) => void made.commit({ ...versionFiles('2.0.0'), 'CHANGELOG.md': LOG }),
      nextTag: 'v2.0.0',
    })
  })

  test('to revert them', async () => {
    await followed({ ...bump, follow: (made) => void made.git('revert', '--no-edit', 'HEAD^') })
  })

  test('to revert them in an old line, whose next major version is out', async () => {
    await followed({
      lines: [NO_CANDIDATES, 'release-lines: major'],
      tag: 'v1.0.1',
      check: 'version-breaking',
      remedy:
        'revert the breaking changes: 2.0.0 has been released, so they can only come in a later major version',
      before: (made) => {
        release(made, '2.0.0')
        made.git('checkout', '--quiet', '-b', '1.x', 'v1.0.0')
        breaking('1.0.1')(made)
      },
      follow: (made) => void made.git('revert', '--no-edit', 'HEAD^'),
    })
  })

  test('to name the change log, and document them there', async () => {
    await followed({
      lines: [NO_CANDIDATES],
      tag: 'v2.0.0',
      check: 'changelog-breaking',
      remedy: 'name the change log in release.changelog, and document the breaking changes there',
      before: breaking('2.0.0'),
      follow: (made) =>
        void made.commit({ ...policyWith(NO_CANDIDATES, 'changelog: CHANGELOG.md'), 'CHANGELOG.md': LOG }),
    })
  })

  test('to list what goes in the register', async () => {
    await followed({
      lines: [NO_CANDIDATES, 'changelog: CHANGELOG.md', 'deprecations: d.yml'],
      tag: 'v2.0.0',
      check: 'version-breaking',
      remedy:
        'list what goes in the register that release.deprecations names, with removed-in: 2.0.0, once enough versions have warned of it; until then, revert the breaking changes',
      before: (made) => {
        release(made, '1.1.0')
        breaking('2.0.0', { 'CHANGELOG.md': LOG, ...register() })(made)
      },
      follow: (made) => void made.commit(register(oldLoad('1.0.0', '2.0.0'))),
    })
  })
})

describe('the advice about deprecations', () => {
  const common = {
    lines: [NO_CANDIDATES, 'deprecations: d.yml'],
    tag: 'v1.1.0',
    before: (made: Repository) => void made.commit(versionFiles('1.1.0')),
  }

  test('to write the register', async () => {
    await followed({
      ...common,
      check: 'deprecations-register',
      remedy: 'write d.yml, with deprecations: [] if nothing is deprecated',
      follow: (made) => void made.commit(register()),
    })
  })

  test('to keep it, and raise removed-in', async () => {
    await followed({
      ...common,
      check: 'deprecations-windows',
      remedy: 'keep what is deprecated in this version, and raise its removed-in in the register',
      before: (made) =>
        void made.commit({ ...versionFiles('1.1.0'), ...register(oldLoad('1.0.0', '1.1.0')) }),
      follow: (made) => void made.commit(register(oldLoad('1.0.0', '2.0.0'))),
    })
  })

  test('to say when it goes', async () => {
    await followed({
      ...common,
      tag: 'v3.0.0',
      check: 'deprecations-overdue',
      remedy:
        'add removed-in to the entry in the register, or delete the entry if the feature no longer exists',
      before: (made) => {
        release(made, '2.0.0')
        made.commit({ ...versionFiles('3.0.0'), ...register(oldLoad('1.0.0')) })
      },
      follow: (made) => void made.commit(register(oldLoad('1.0.0', '4.0.0'))),
    })
  })
})

describe('the advice about attestations', () => {
  const lines = [
    NO_CANDIDATES,
    'attestations: a.yml',
    'one-zero: { attestations: [review], attestation-max-age: 30d }',
  ]
  const attested = (at: string, until: string) => ({
    'a.yml': `attestations:\n  - { name: review, by: dana, at: ${at}, link: "https://example.org/1", valid-until: ${until} }\n`,
  })

  /** 1.0.0 is what is released here, after 0.9.0. */
  async function renewed(before: Files, remedy: string): Promise<void> {
    using made = createRepository({ ...policyWith(...lines), ...versionFiles('0.9.0'), ...before })
    made.git('tag', 'v0.9.0')
    made.commit(versionFiles('1.0.0'))
    const told = await judgedRelease(made, 'v1.0.0')
    expect(told.check('one-zero-attestation:review'), told.text).toMatchObject({ status: 'fail', remedy })
    made.commit(attested('2026-03-01', '2026-06-30'))
    expect((await judgedRelease(made, 'v1.0.0')).failed).toEqual([])
  }

  const AGAIN = 'review it again, and update at, link and valid-until of review in a.yml'

  test.each<[string, Files, string]>([
    [
      'to make one',
      { 'a.yml': 'attestations: []\n' },
      'add {name: review, by, at, link, valid-until} to the register that release.attestations names',
    ],
    ['to renew one that has expired', attested('2026-02-01', '2026-02-28'), AGAIN],
    ['to renew one that is too old', attested('2026-01-01', '2026-06-30'), AGAIN],
  ])('%s', async (_, before, remedy) => {
    await renewed(before, remedy)
  })
})
