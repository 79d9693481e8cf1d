import { resolve } from 'node:path'
import type { Runner } from './runner.ts'

/** The folders that the steps of a job share; absolute. */
export interface JobFolders {
  /** The repository's root. */
  readonly workspace: string
  /** Where the gates of the job write, unless an input says otherwise. */
  readonly gateFolder: string
}

/** The folders that the runner names; on a laptop, where it names none, they are in the current one. */
export function jobFolders({ env }: Pick<Runner, 'env'>): JobFolders {
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.')
  const temporary = resolve(workspace, env['RUNNER_TEMP'] ?? 'governance-out')
  return { workspace, gateFolder: resolve(temporary, 'governance') }
}
