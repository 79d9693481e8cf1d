/** Runs git in one folder; undefined when it fails. */
export type Git = (args: readonly string[], options?: GitOptions) => string | undefined

interface GitOptions {
  /** Milliseconds; none where absent. Only what goes over the network needs one. */
  readonly timeout?: number
}

const MAX_OUTPUT = 256 * 1024 * 1024

/**
 * The configuration of a repository, and what a change committed to it, decide nothing: `safe.directory`, for in a
 * container job the checkout belongs to another user; no file system monitor and no pager is started; a path is no
 * pattern; a replacement of an object is not followed; on Windows no `git.exe` of the working tree is found before the
 * real one; messages are read as UTF-8, and parents as they were committed.
 */
const OPTIONS = [
  '--no-replace-objects',
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
]
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  NoDefaultCurrentDirectoryInExePath: '1',
  // Where other parents of commits could be made up: there is no such file.
  GIT_GRAFT_FILE: 'no-grafts',
}

/** Loaded when used: most runs need no process. */
export async function gitIn(folder: string): Promise<Git> {
  const { execFileSync } = await import('node:child_process')
  const env = { ...process.env, ...ENVIRONMENT }
  return (args, { timeout } = {}) => {
    try {
      return execFileSync('git', [...OPTIONS, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT,
        stdio: ['ignore', 'pipe', 'ignore'],
        env,
        ...(timeout === undefined ? {} : { timeout }),
      })
    } catch {
      return undefined
    }
  }
}
