import { realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { GateInputs } from '@governance-gates/action-kit'

/**
 * Whether a file is, or lies behind, a link. Git has no content for such a path, so that the next change could not be
 * compared with it. What does not exist is not a link.
 */
export function isLinked({ directory }: Pick<GateInputs, 'directory'>, path: string): boolean {
  try {
    const folder = realpathSync(directory)
    return (
      relative(folder, realpathSync(resolve(directory, path))) !==
      relative(directory, resolve(directory, path))
    )
  } catch {
    return false
  }
}

/** The finding for such a path. */
export const LINKED =
  'is a link, or lies behind one: put the file itself there, so that changes of it can be compared'
