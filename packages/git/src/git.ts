import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  argumentsOf,
  type Environment,
  environmentOf,
  type GitCommand,
  type GitFolder,
} from './git-settings.ts'

/** Runs git in one folder; undefined when it fails. */
export type Git = (args: readonly [GitCommand, ...string[]], options?: GitOptions) => string | undefined

interface GitOptions {
  /** Milliseconds; none where absent. Only what goes over the network needs one. */
  readonly timeout?: number
  /** Bytes of output at most: with more it fails. */
  readonly maxOutput?: number
  /** `latin1`: one character for each byte. UTF-8 where absent. */
  readonly encoding?: 'utf8' | 'latin1'
  /** What it reads, as UTF-8 whatever the encoding of its output; nothing where absent. */
  readonly input?: string
}

const MAX_OUTPUT = 256 * 1024 * 1024

/**
 * Git for the repository that a folder belongs to, by settings of its own (git-settings.ts). Every call of git in this
 * repository goes through here.
 */
export async function gitIn(folder: string, variables: Environment = process.env): Promise<Git> {
  const cwd = existsSync(folder) ? realpathSync.native(folder) : folder
  const found = findGitFolder(cwd)
  if (found === undefined) return () => undefined
  // Loaded when used: most runs need no process.
  const { execFileSync } = await import('node:child_process')
  const env = environmentOf(variables, found)
  return (args, { timeout, maxOutput = MAX_OUTPUT, encoding = 'utf8', input = '' } = {}) => {
    try {
      return execFileSync('git', argumentsOf(args), {
        cwd,
        encoding,
        maxBuffer: maxOutput,
        // Node would write a text in the encoding of the output.
        input: Buffer.from(input),
        stdio: ['pipe', 'pipe', 'ignore'],
        env,
        ...(timeout === undefined ? {} : { timeout }),
      })
    } catch {
      return undefined
    }
  }
}

/**
 * The nearest `.git` upwards. Git itself would also take a folder for a repository that only looks like one on the inside,
 * which anybody can commit; a `.git` nobody can.
 */
function findGitFolder(folder: string): GitFolder | undefined {
  const gitDir = join(folder, '.git')
  if (isRepository(gitDir)) return { gitDir, workTree: folder }
  const parent = dirname(folder)
  return parent === folder ? undefined : findGitFolder(parent)
}

/** A file refers to a folder elsewhere: that of a submodule, or of a further working tree. */
function isRepository(gitDir: string): boolean {
  const stat = lstatSync(gitDir, { throwIfNoEntry: false })
  if (stat === undefined) return false
  return stat.isFile() || lstatSync(join(gitDir, 'HEAD'), { throwIfNoEntry: false }) !== undefined
}
