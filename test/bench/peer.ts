import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionStep } from '../../packages/testing/src/index.ts'

const NAME = 'action-junit-report'

/** It reads the file and says what it found; it asks GitHub for nothing. Versions differ in which of these inputs they have. */
const INPUTS: Readonly<Record<string, string>> = {
  annotate_only: 'true',
  check_annotations: 'false',
  comment: 'false',
  detailed_summary: 'false',
  job_summary: 'false',
  skip_annotations: 'true',
  token: 'none',
}

/** Where the peer is, or why it cannot be asked. */
export type Peer =
  | { readonly kind: 'given'; readonly step: (workspace: string, report: string) => ActionStep }
  | { readonly kind: 'absent'; readonly reason: string }

/** mikepenz/action-junit-report in a folder of peers, with its action.yml and its bundle. */
export function junitPeer(peers: string | undefined): Peer {
  if (peers === undefined) return { kind: 'absent', reason: 'no peer was given: set BENCH_PEERS' }
  const action = join(peers, NAME)
  const missing = ['action.yml', 'dist/index.js'].find((path) => !existsSync(join(action, path)))
  if (missing !== undefined) return { kind: 'absent', reason: `${join(action, missing)} does not exist` }
  const definition = readFileSync(join(action, 'action.yml'), 'utf8')
  const declared = Object.entries(INPUTS).filter(([name]) => definition.includes(`\n  ${name}:`))
  return {
    kind: 'given',
    step: (workspace, report) => ({
      action,
      workspace,
      inputs: { ...Object.fromEntries(declared), report_paths: report },
    }),
  }
}
