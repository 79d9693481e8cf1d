import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/**
 * What git is given on every call, so that neither a file of the checkout nor the configuration that an earlier step left in
 * `.git/config` decides what it answers. SECURITY.md says what is left to the job.
 */

/** Known to git by this name on every system, and absolute: a relative path would be looked for in the checkout. */
const NOTHING = '/dev/null'

/**
 * No program and no attribute has a say in a comparison, and a submodule is not left out because `.gitmodules` says so.
 */
const COMPARISON = ['--no-ext-diff', '--no-textconv', '--text', '--ignore-submodules=none', '--no-color']

/** Its own program at the other end, and not what the configuration names. */
const REMOTE = ['--upload-pack=git-upload-pack']

export type GitCommand =
  | 'cat-file'
  | 'config'
  | 'diff'
  | 'diff-tree'
  | 'fetch'
  | 'for-each-ref'
  | 'log'
  | 'ls-files'
  | 'ls-remote'
  | 'ls-tree'
  | 'merge-base'
  | 'merge-tree'
  | 'remote'
  | 'rev-list'
  | 'rev-parse'
  | 'show-ref'
  | 'symbolic-ref'

/** The commands that may be called, each with the options that it always gets. */
const COMMAND_OPTIONS: Readonly<Record<GitCommand, readonly string[]>> = {
  'cat-file': [],
  config: [],
  diff: COMPARISON,
  'diff-tree': COMPARISON,
  // Only what was asked for is fetched, and only there is it put.
  fetch: [...REMOTE, '--no-recurse-submodules', '--no-prune', '--refmap='],
  'for-each-ref': [],
  log: [...COMPARISON, '--no-mailmap', '--no-notes', '--no-decorate', '--no-show-signature'],
  'ls-files': [],
  'ls-remote': REMOTE,
  'ls-tree': [],
  'merge-base': [],
  'merge-tree': [],
  remote: [],
  'rev-list': [],
  'rev-parse': [],
  'show-ref': [],
  'symbolic-ref': [],
}

/** These come last, and so override every file of configuration, with those that it includes. */
const CONFIGURATION: Readonly<Record<string, string>> = {
  // In a container job the checkout belongs to another user.
  'safe.directory': '*',
  // A folder of the checkout that looks like a bare repository is not treated as one.
  'safe.bareRepository': 'explicit',
  // Nothing is started besides git.
  'core.fsmonitor': 'false',
  'core.hooksPath': NOTHING,
  'core.alternateRefsCommand': 'true',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'submodule.recurse': 'false',
  'fetch.recurseSubmodules': 'false',
  // Parents come from the commits, files from the disk, and not from what was noted of them.
  'core.commitGraph': 'false',
  'fetch.writeCommitGraph': 'false',
  'core.untrackedCache': 'false',
  // What is compared, and how it is shown.
  'core.attributesFile': NOTHING,
  'core.bigFileThreshold': '512m',
  'core.quotePath': 'false',
  'color.ui': 'false',
  'diff.ignoreSubmodules': 'none',
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
  'diff.orderFile': NOTHING,
  'diff.relative': 'false',
  'diff.renames': 'true',
  'diff.renameLimit': '1000',
  // A merge that is made again is made as git does by itself.
  'merge.directoryRenames': 'conflict',
  'merge.renameLimit': '7000',
  'merge.renames': 'true',
  'merge.renormalize': 'false',
  'log.follow': 'false',
  'log.mailmap': 'false',
  'log.showSignature': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
}

/** Objects are not replaced, nothing waits for a reader, and a path is not a pattern. */
const GLOBAL_OPTIONS = ['--no-replace-objects', '--no-pager', '--literal-pathspecs']

const OPTIONS = [
  ...GLOBAL_OPTIONS,
  ...Object.entries(CONFIGURATION).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
]

/** All arguments of a call. */
export function argumentsOf([command, ...args]: readonly [GitCommand, ...string[]]): readonly string[] {
  return [...OPTIONS, command, ...COMMAND_OPTIONS[command], ...args]
}

const ENVIRONMENT = {
  // Where other parents of commits could be made up; in `.git/info/grafts` too.
  GIT_GRAFT_FILE: NOTHING,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // No `ext::`, which runs a command, and no helper of another name.
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  // On Windows no `git.exe` of the working tree is found before the real one.
  NoDefaultCurrentDirectoryInExePath: '1',
}

/** What a job needs to reach its own remote: credentials, certificates, proxies, and the user's configuration. */
const FOR_THE_NETWORK =
  /^GIT_(?:ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_SSL_\w+|CONFIG_(?:COUNT|NOSYSTEM|(?:KEY|VALUE)_\d+))$/
/** The same, as a path. */
const CONFIGURATION_FILE = /^GIT_CONFIG_(?:GLOBAL|SYSTEM)$/
/** Where git looks for the user's configuration where no variable names it. */
const HOMES = ['HOME', 'XDG_CONFIG_HOME']

export type Environment = Readonly<Record<string, string | undefined>>

export interface GitFolder {
  readonly gitDir: string
  readonly workTree: string
}

/**
 * The environment of a call. Git's variables can replace the repository, its objects and its attributes: those of the job are
 * left out, but for what the network needs.
 */
export function environmentOf(env: Environment, { gitDir, workTree }: GitFolder): Environment {
  const isOutside = (path: string) => isAbsolute(path) && !isInside(workTree, realOf(path))
  const isKept = (name: string, value: string) =>
    !name.startsWith('GIT_') ||
    FOR_THE_NETWORK.test(name) ||
    (CONFIGURATION_FILE.test(name) && isOutside(value))
  const kept = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => isKept(name.toUpperCase(), value ?? '')),
  )
  const isHomeOutside = HOMES.every((name) => kept[name] === undefined || isOutside(kept[name]))
  const ofUser = isHomeOutside ? {} : { GIT_CONFIG_GLOBAL: NOTHING }
  return { ...ofUser, ...kept, ...ENVIRONMENT, GIT_DIR: gitDir, GIT_WORK_TREE: workTree }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A path behind every link; itself where there is nothing. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
