import { join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'
import { ADDITIONS_DIGEST } from './act-sources.ts'

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

export const ACT: Tool = tool('act', 'v0.2.87', `act-v0.2.87-${ADDITIONS_DIGEST}${SUFFIX}`)
export const ACTIONLINT: Tool = tool('actionlint', 'v1.7.12', `actionlint-v1.7.12/actionlint${SUFFIX}`)
export const ZIZMOR: Tool = tool(
  'zizmor',
  '1.32.0',
  process.platform === 'win32' ? 'zizmor-1.32.0/Scripts/zizmor.exe' : 'zizmor-1.32.0/bin/zizmor',
)

function tool(name: string, version: string, path: string): Tool {
  return { name, version, path: join(CACHE, path) }
}
