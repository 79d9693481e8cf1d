import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { createFolder, createRepository, type Repository, repositoryIn } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gitIn } from './git.ts'
import { argumentsOf, environmentOf } from './git-settings.ts'
import { openRepository } from './repository.ts'

type Variables = Readonly<Record<string, string>>

/** What a gate asks git, in the order in which it would. */
async function answers(path: string, variables: Variables = {}) {
  const env = { ...process.env, ...variables }
  const git = await gitIn(path, env)
  const fetched = git([
    'fetch',
    '--quiet',
    '--no-tags',
    'origin',
    '+refs/heads/main:refs/remotes/origin/main',
  ])
  const repository = await openRepository(path, env)
  const subjects = (folder?: string) =>
    repository?.commitsSince('v1.0.0', 'HEAD', folder)?.map(({ subject }) => subject)
  return {
    fetched,
    remote: git(['rev-parse', 'refs/remotes/origin/main']),
    remoteTags: repository?.remoteTags(),
    tags: repository?.tags()?.map(({ name, commit }) => [name, commit]),
    before: [...(repository?.tagsOf('HEAD~1', 'before') ?? [])],
    subjects: subjects(),
    ofFolder: subjects('sdk'),
    isAncestor: repository?.isAncestor('v1.0.0', 'HEAD'),
    text: repository?.readText('HEAD', 'a.txt'),
    absent: repository?.readText('HEAD', 'A.txt'),
    tracked: git(['ls-files', '-z', '--cached']),
    others: git(['ls-files', '-z', '--others', '--exclude-standard'])?.includes('untracked.txt'),
    renamed: git(['diff', '--name-status', '-z', 'v1.0.0', 'HEAD']),
    patch: git(['diff', 'v1.0.0', 'HEAD', '--', 'a.txt']),
    worktree: git(['diff', '--name-only', 'HEAD', '--', 'a.txt']),
    parents: git(['rev-list', '--parents', 'HEAD'])?.split('\n').length,
  }
}

const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n')

/** A repository with a remote, whose release breaks something, touches a submodule and moves a file. */
function released(): Repository {
  const made = createRepository({ 'a.txt': 'one\n', 'sdk/b.txt': 'one\n', 'lib/old.ts': LINES })
  made.git('tag', 'v1.0.0')
  const first = made.git('rev-parse', 'HEAD')
  made.commit({ 'a.txt': 'two\n' }, 'feat!: drop the old interface')
  made.git('mv', 'lib/old.ts', 'lib/new.ts')
  made.commit({ 'sdk/b.txt': 'two\n' }, 'fix: the kit')
  made.git('update-index', '--add', '--cacheinfo', `160000,${first},sdk/core`)
  made.git('commit', '--quiet', '-m', 'fix: the core of the kit')
  sign(made)
  made.git('tag', 'v1.1.0')
  made.git('clone', '--quiet', '--bare', made.path, join(made.path, '.git/origin'))
  made.git('remote', 'add', 'origin', join(made.path, '.git/origin'))
  made.write({ 'untracked.txt': 'x' })
  return made
}

/** Gives the last commit something that looks like a signature, for which a program would be started. */
function sign(made: Repository): void {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----'
  const raw = made.git('cat-file', 'commit', 'HEAD').replace(/^(committer .*)$/m, `$1\n${signature}`)
  made.write({ '.git/signed': `${raw}\n` })
  made.git('reset', '--soft', made.git('hash-object', '-t', 'commit', '-w', '.git/signed'))
}

/** A program that leaves a trace where it is started. */
function trap(made: Repository): { readonly program: string; readonly wasStarted: () => boolean } {
  const trace = join(made.path, '.git/started')
  const program = join(made.path, '.git/trap')
  writeFileSync(program, `#!/bin/sh\necho started > '${trace}'\n`, { mode: 0o755 })
  return { program, wasStarted: () => existsSync(trace) }
}

function copyAs(program: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(program, target)
  chmodSync(target, 0o755)
}

/** Changes what git would answer, or would start; gives variables of the job. */
type Mechanism = (made: Repository, program: string) => Variables | undefined

const configured =
  (...settings: readonly (readonly [string, string])[]): Mechanism =>
  (made) => {
    for (const [key, value] of settings) made.git('config', '--add', key, value)
    return undefined
  }

/** A setting whose value is the trap. */
const starting =
  (key: string): Mechanism =>
  (made, program) => {
    made.git('config', key, program)
    return undefined
  }

/** A commit says that another one was made elsewhere, and without a word. */
function harmless(made: Repository, sha: string): string {
  const raw = made.git('cat-file', 'commit', sha).replace('feat!: drop the old interface', 'fix: nothing')
  made.write({ '.git/harmless': `${raw}\n` })
  return made.git('hash-object', '-t', 'commit', '-w', '.git/harmless')
}

const graft = (made: Repository) => `${made.git('rev-parse', 'HEAD')} ${made.git('rev-parse', 'v1.0.0')}\n`

type Way = readonly [string, (made: Repository) => Variables]

/** Ways to have git take a file of the checkout for the user's configuration. */
const CONFIGURATIONS: readonly Way[] = [
  ['by a relative variable', () => ({ GIT_CONFIG_GLOBAL: '.gitconfig' })],
  ['by an absolute variable', ({ path }) => ({ GIT_CONFIG_GLOBAL: join(path, '.gitconfig') })],
  ['which is the home', ({ path }) => ({ HOME: path, XDG_CONFIG_HOME: path })],
]

const MECHANISMS: readonly (readonly [string, Mechanism])[] = [
  [
    'a file of grafts in the checkout',
    (made) => {
      made.write({ 'no-grafts': graft(made) })
      return { GIT_GRAFT_FILE: 'no-grafts' }
    },
  ],
  [
    '.git/info/grafts',
    (made) => {
      made.write({ '.git/info/grafts': graft(made) })
      return undefined
    },
  ],
  [
    'a replacement of a commit',
    (made) => {
      const sha = made.git('rev-parse', 'HEAD~2')
      made.git('replace', sha, harmless(made, sha))
      return undefined
    },
  ],
  [
    'a replacement of a commit under another name',
    (made) => {
      const sha = made.git('rev-parse', 'HEAD~2')
      made.git('update-ref', `refs/heads/replace/${sha}`, harmless(made, sha))
      return { GIT_REPLACE_REF_BASE: 'refs/heads/replace/' }
    },
  ],
  [
    'a graph of commits with other parents',
    (made) => {
      made.git('commit-graph', 'write', '--reachable')
      forgeParents(join(made.path, '.git/objects/info/commit-graph'))
      return undefined
    },
  ],
  [
    'a submodule that is not to be looked at',
    (made) => {
      made.write({ '.gitmodules': '[submodule "core"]\n\tpath = sdk/core\n\turl = x\n\tignore = all\n' })
      return undefined
    },
  ],
  ['submodules that are not to be looked at', configured(['diff.ignoreSubmodules', 'all'])],
  [
    'attributes of a program that compares',
    (made, program) => {
      made.write({ '.gitattributes': '*.txt diff=trap\n' })
      made.git('config', 'diff.trap.command', program)
      return undefined
    },
  ],
  [
    'attributes of a program that makes text',
    (made, program) => {
      made.write({ '.gitattributes': '*.txt diff=trap\n' })
      made.git('config', 'diff.trap.textconv', program)
      return undefined
    },
  ],
  [
    'attributes that call text binary',
    (made) => {
      made.write({ '.gitattributes': '* -diff\n' })
      return undefined
    },
  ],
  ['a program that compares', starting('diff.external')],
  ['a program that compares, by a variable', (_, program) => ({ GIT_EXTERNAL_DIFF: program })],
  ['a program that watches files', starting('core.fsmonitor')],
  [
    'a program that verifies signatures',
    (made, program) => {
      made.git('config', 'gpg.program', program)
      made.git('config', 'log.showSignature', 'true')
      return undefined
    },
  ],
  ['a program at the other end', starting('remote.origin.uploadpack')],
  [
    'a program that lists the refs of an alternate',
    (made, program) => {
      made.git('clone', '--quiet', '--bare', made.path, join(made.path, '.git/other'))
      made.write({ '.git/objects/info/alternates': `${join(made.path, '.git/other/objects')}\n` })
      made.git('config', 'core.alternateRefsCommand', program)
      return undefined
    },
  ],
  [
    'hooks of the repository',
    (made, program) => {
      copyAs(program, join(made.path, '.git/hooks/reference-transaction'))
      return undefined
    },
  ],
  [
    'hooks in the checkout',
    (made, program) => {
      copyAs(program, join(made.path, '.githooks/reference-transaction'))
      made.git('config', 'core.hooksPath', '.githooks')
      return undefined
    },
  ],
  [
    'a configuration in the checkout',
    (made, program) => {
      made.write({
        '.gitconfig': '[core]\n\thooksPath = .githooks\n[diff]\n\trelative = true\n\trenames = false\n',
      })
      copyAs(program, join(made.path, '.githooks/reference-transaction'))
      made.git('config', 'include.path', '../.gitconfig')
      return undefined
    },
  ],
  ...CONFIGURATIONS.map(([how, variables]): readonly [string, Mechanism] => [
    `a configuration in the checkout, ${how}`,
    (made) => {
      made.git('clone', '--quiet', '--bare', '.git/origin', '.git/impostor')
      made.git('--git-dir=.git/impostor', 'tag', 'v9.9.9', 'HEAD~1')
      made.write({
        '.gitconfig': `[url "${made.path}/.git/impostor"]\n\tinsteadOf = ${made.path}/.git/origin\n`,
      })
      return variables(made)
    },
  ]),
  [
    'another place for what is fetched',
    configured(['remote.origin.fetch', '+refs/heads/main:refs/tags/v9.9.9']),
  ],
  ['other words for a message', configured(['i18n.logOutputEncoding', 'UTF-16LE'])],
  ['another default encoding', configured(['i18n.commitEncoding', 'CP037'])],
  ['colours', configured(['color.ui', 'always'])],
  ['no renames', configured(['diff.renames', 'false'])],
  ['a limit of renames', configured(['diff.renameLimit', '0'], ['core.bigFileThreshold', '1'])],
  ['names of prefixes', configured(['diff.noprefix', 'true'], ['diff.mnemonicPrefix', 'true'])],
  ['another working tree', configured(['core.worktree', '/'])],
  ['no working tree', configured(['core.bare', 'true'])],
  [
    'another repository, by a variable',
    (made) => {
      made.git('init', '--quiet', '.git/elsewhere')
      return { GIT_DIR: join(made.path, '.git/elsewhere/.git') }
    },
  ],
  ['another index, by a variable', () => ({ GIT_INDEX_FILE: 'no-index' })],
  ['other objects, by a variable', () => ({ GIT_OBJECT_DIRECTORY: 'no-objects' })],
  ['a namespace, by a variable', () => ({ GIT_NAMESPACE: 'other' })],
  [
    'a cut, by a variable',
    (made) => {
      made.write({ 'cut-off': `${made.git('rev-parse', 'HEAD')}\n` })
      return { GIT_SHALLOW_FILE: join(made.path, 'cut-off') }
    },
  ],
  ['letters of either case, by a variable', () => ({ GIT_ICASE_PATHSPECS: '1' })],
  [
    'settings of a caller, by a variable',
    (made) => {
      made.write({ '.git/info/exclude': '' })
      return {
        GIT_CONFIG_PARAMETERS: "'core.excludesFile'='all'",
        GIT_TRACE: join(made.path, '.git/started'),
      }
    },
  ],
  [
    'other commands, by a variable',
    (made, program) => {
      copyAs(program, join(made.path, 'commands/git-upload-pack'))
      return { GIT_EXEC_PATH: join(made.path, 'commands') }
    },
  ],
]

describe('what git answers, and what it starts, does not depend on', () => {
  let original: Repository
  let expected: Awaited<ReturnType<typeof answers>>
  beforeAll(async () => {
    original = released()
    expected = await answers(original.path)
  })
  afterAll(() => original[Symbol.dispose]())

  test.each(MECHANISMS)('%s', async (_, prepare) => {
    using folder = createFolder()
    cpSync(original.path, folder.path, { recursive: true })
    const made = repositoryIn(folder)
    made.git('remote', 'set-url', 'origin', join(made.path, '.git/origin'))
    made.git('update-ref', '-d', 'refs/remotes/origin/main')
    const { program, wasStarted } = trap(made)
    const found = await answers(made.path, prepare(made, program))
    expect(wasStarted()).toBe(false)
    expect(found).toEqual(expected)
  })

  test('a folder that looks like a repository on the inside', async () => {
    using folder = createFolder()
    cpSync(original.path, folder.path, { recursive: true })
    cpSync(join(original.path, '.git/origin'), join(folder.path, 'lib'), { recursive: true })
    const made = repositoryIn(folder)
    made.git('--git-dir=lib', 'tag', 'v9.9.9', 'HEAD~1')
    made.git('--git-dir=lib', 'config', 'core.fsmonitor', trap(made).program)
    const repository = await openRepository(join(folder.path, 'lib'))
    expect(repository?.tags()?.map(({ name }) => name)).toEqual(['v1.0.0', 'v1.1.0'])
  })

  test.each([
    [
      'a command',
      [
        ['remote.origin.url', 'ext::.git/trap'],
        ['protocol.ext.allow', 'always'],
      ],
    ],
    [
      'a program of another name',
      [
        ['remote.origin.vcs', 'trap'],
        ['protocol.trap.allow', 'always'],
      ],
    ],
  ] as const)('a remote that is %s', async (_, settings) => {
    using folder = createFolder()
    cpSync(original.path, folder.path, { recursive: true })
    const made = repositoryIn(folder)
    const { program, wasStarted } = trap(made)
    copyAs(program, join(made.path, 'bin/git-remote-trap'))
    for (const [key, value] of settings) made.git('config', key, value)
    const repository = await openRepository(made.path, {
      ...process.env,
      PATH: `${join(made.path, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    })
    expect(repository?.remoteTags()).toBeUndefined()
    expect(wasStarted()).toBe(false)
  })
})

test('what the network needs reaches git, and no file of the checkout', () => {
  const kept = {
    PATH: '/bin',
    GIT_ASKPASS: 'ask',
    GIT_SSH_COMMAND: 'ssh -i key',
    GIT_SSL_CAINFO: '/ca.pem',
    GIT_HTTP_PROXY_AUTHMETHOD: 'basic',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.https://github.com/.extraheader',
    GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic x',
    GIT_CONFIG_GLOBAL: '/home/x/.gitconfig',
  }
  const left = {
    GIT_CONFIG_SYSTEM: 'gitconfig',
    GIT_ATTR_SOURCE: 'HEAD',
    git_dir: 'x',
    GIT_CEILING_DIRECTORIES: '/',
  }
  const given = environmentOf({ ...kept, ...left }, { gitDir: '/w/.git', workTree: '/w' })
  expect(given).toMatchObject({ ...kept, GIT_DIR: '/w/.git', GIT_WORK_TREE: '/w' })
  expect(Object.keys(left).filter((name) => name in given)).toEqual([])
})

test('every file that git is to read instead of another is absolute', () => {
  const paths = argumentsOf(['log']).filter((each) => /(?:hooksPath|File)=/.test(each))
  expect(paths.length).toBeGreaterThan(2)
  expect(paths.filter((each) => !each.endsWith('=/dev/null'))).toEqual([])
})

/** Takes the parent from the last commit of a graph. https://git-scm.com/docs/gitformat-commit-graph */
function forgeParents(path: string): void {
  const graph = readFileSync(path)
  const chunks = graph.readUInt8(6)
  for (let index = 0; index < chunks; index++) {
    const entry = 8 + index * 12
    if (graph.toString('latin1', entry, entry + 4) !== 'CDAT') continue
    const [start, end] = [Number(graph.readBigUInt64BE(entry + 4)), Number(graph.readBigUInt64BE(entry + 16))]
    for (let row = start; row < end; row += 36) graph.writeUInt32BE(0x7000_0000, row + 20)
  }
  chmodSync(path, 0o644)
  writeFileSync(path, graph)
}
