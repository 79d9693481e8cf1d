import type { Git } from './git.ts'

/** A commit, another that says that it reverts it, and the state that has to be without it. */
export interface Revert {
  readonly commit: string
  readonly revert: string
  readonly head: string
}

/**
 * Whether a commit took back what another one did: in every file the same lines, the other way round. It may do more, and lines
 * around them may have changed in between. Not where the commit changed no file, came after the revert, or all its files are at
 * `head` as it left them: then somebody did the same again.
 */
export function isReverted(git: Git, { commit, revert, head }: Revert): boolean {
  if (git(['merge-base', '--is-ancestor', commit, revert]) === undefined) return false
  const done = changesOf(git, [`${commit}^`, commit])
  const undone = changesOf(git, [revert, `${revert}^`])
  if (done === undefined || undone === undefined || done.size === 0) return false
  const isInverse = [...done].every(([file, lines]) => undone.get(file) === lines)
  return isInverse && !isMoved(done, undone) && !isAsLeft(git, { commit, head })
}

/** Whether the revert has put what it took away into another file. */
function isMoved(done: ReadonlyMap<string, string>, undone: ReadonlyMap<string, string>): boolean {
  const brought = new Set(
    [...done.values()].map((lines) => linesWith('+', lines)).filter((text) => text !== ''),
  )
  return [...undone].some(([file, lines]) => !done.has(file) && brought.has(linesWith('-', lines)))
}

/** The lines of a comparison that are added or taken away. */
function linesWith(sign: '+' | '-', lines: string): string {
  return lines
    .split('\n')
    .filter((line) => line.startsWith(sign) && !/^(?:\+{3}|-{3}) (?:[ab]\/|\/dev\/null)/.test(line))
    .map((line) => line.slice(1))
    .join('\n')
}

/** Of one comparison: a larger one is not read, and so nothing is known to be undone. */
const MAX_OUTPUT = 64 * 1024 * 1024

/** The changed lines between two commits, by file, without their numbers; undefined where git cannot tell. */
function changesOf(git: Git, [from, to]: readonly [string, string]): ReadonlyMap<string, string> | undefined {
  const output = git(['diff-tree', ...COMPARED, '--patch', '--unified=0', from, to], {
    maxOutput: MAX_OUTPUT,
    encoding: 'latin1',
  })
  if (output === undefined) return undefined
  // A line of a file begins with +, - or \.
  const [, ...files] = `\n${output}`.split('\ndiff --git ')
  return new Map(
    files.map((text) => {
      const [name = '', ...lines] = text.trimEnd().split('\n')
      return [
        name,
        lines
          .filter((line) => !line.startsWith('index '))
          .map(withoutNumbers)
          .join('\n'),
      ] as const
    }),
  )
}

const COMPARED = ['-r', '--no-renames', '--full-index', '--diff-algorithm=myers', '--no-indent-heuristic']

/** `@@ -1,2 +3 @@ context` */
function withoutNumbers(line: string): string {
  return line.startsWith('@@ ') ? '@@' : line
}

function isAsLeft(git: Git, { commit, head }: Pick<Revert, 'commit' | 'head'>): boolean {
  const files = git(['diff-tree', '-r', '--no-renames', '--name-only', '-z', `${commit}^`, commit])
  const paths = files?.split('\0').filter((path) => path !== '') ?? []
  const changed = git(['diff-tree', '-r', '--no-renames', '--name-only', '-z', commit, head])
  const since = new Set(changed?.split('\0'))
  return changed === undefined || !paths.some((path) => since.has(path))
}
