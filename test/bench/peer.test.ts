import { join } from 'node:path'
import { createFolder, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { junitPeer } from './peer.ts'

const ACTION =
  'name: x\ninputs:\n  report_paths: {}\n  annotate_only:\n    default: "false"\n  job_summary: {}\nruns: { using: node24, main: dist/index.js }\n'
/** Says which inputs it was given. */
const BUNDLE =
  'const { env } = process; console.log(Object.keys(env).filter((key) => key.startsWith("INPUT_")).sort().map((key) => key + "=" + env[key]).join("\\n"))\n'

describe('a peer', () => {
  test('is called with those of its inputs that keep it from asking GitHub', () => {
    using peers = createFolder({
      'action-junit-report/action.yml': ACTION,
      'action-junit-report/dist/index.js': BUNDLE,
    })
    const peer = junitPeer(peers.path)
    if (peer.kind === 'absent') throw new Error(peer.reason)
    expect(runAction(peer.step(peers.path, 'small.xml')).stdout.trim().split('\n')).toEqual([
      'INPUT_ANNOTATE_ONLY=true',
      'INPUT_JOB_SUMMARY=false',
      'INPUT_REPORT_PATHS=small.xml',
    ])
  })

  test('that is not there is said to be absent', () => {
    using peers = createFolder({ 'action-junit-report/action.yml': ACTION })
    const missing = join(peers.path, 'action-junit-report', 'dist/index.js')
    expect([junitPeer(undefined), junitPeer(peers.path)]).toEqual([
      { kind: 'absent', reason: 'no peer was given: set BENCH_PEERS' },
      { kind: 'absent', reason: `${missing} does not exist` },
    ])
  })
})
