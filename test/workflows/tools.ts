import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'

/**
 * The programs of this tier, each of one version, in a cache that `npm ci` throws away: act runs workflows, actionlint
 * and zizmor judge them.
 */
export interface Tool {
  readonly name: string
  readonly version: string
  readonly path: string
}

export const CACHE: string = join(ROOT, 'node_modules/.cache/workflow-tools')
const SUFFIX = process.platform === 'win32' ? '.exe' : ''

/** What act lacks of GitHub, as a patch of its sources: README.md here says what each part is for. */
export const ACT_PATCH: string = join(import.meta.dirname, 'act.patch')
const patchDigest = createHash('sha256').update(readFileSync(ACT_PATCH)).digest('hex').slice(0, 12)

export const ACT: Tool = tool('act', 'v0.2.87', `act-v0.2.87-${patchDigest}${SUFFIX}`)
export const ACTIONLINT: Tool = tool('actionlint', 'v1.7.12', `actionlint-v1.7.12/actionlint${SUFFIX}`)
export const ZIZMOR: Tool = tool(
  'zizmor',
  '1.32.0',
  process.platform === 'win32' ? 'zizmor-1.32.0/Scripts/zizmor.exe' : 'zizmor-1.32.0/bin/zizmor',
)

function tool(name: string, version: string, path: string): Tool {
  return { name, version, path: join(CACHE, path) }
}
