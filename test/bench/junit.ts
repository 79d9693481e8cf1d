import { join } from 'node:path'
import { createFolder } from '../../packages/testing/src/index.ts'
import { estimate, type Pair } from './cost.ts'
import { JUNIT } from './figures.ts'
import { gate } from './gate.ts'
import { writeJUnit } from './large-evidence.ts'
import { action, node, type Program, type Sampling, take, takePairs } from './measure.ts'
import type { Part } from './part.ts'
import { junitPeer } from './peer.ts'
import { type Line, memoryRow, sideOf, timeRow } from './row.ts'

const SAMPLING: Sampling = { least: 3, most: 7, seconds: 15 }

/** Reports of 100,000 and of a million cases. */
export const junit: Part = {
  name: 'junit',
  what: '100,000 and 1,000,000 JUnit cases, the former against a peer where BENCH_PEERS has one',
  async measure(say) {
    using folder = createFolder({ '.github/governance.yml': POLICY })
    writeJUnit(join(folder.path, 'small.xml'), 100_000)
    writeJUnit(join(folder.path, 'large.xml'), 1_000_000)
    const cases = (file: string) => gate('conformance-gate', folder.path, { evidence: file })
    say('1,000,000 cases, and 100,000')
    const pairs = await takePairs(SAMPLING, cases('large.xml'), cases('small.xml'))
    const start = await take({ ...SAMPLING, most: SAMPLING.least }, node(['-e', '0']))
    const floor = estimate(start.map(({ cpu }) => cpu)).median
    const cost = (side: keyof Pair) => sideOf(pairs, side)
    return [
      { figure: JUNIT.time, measured: estimate(cost('right').map(({ cpu }) => cpu)) },
      {
        figure: JUNIT.perCase,
        measured: estimate(pairs.map(({ left, right }) => (left.cpu - floor) / 10 / (right.cpu - floor))),
      },
      { figure: JUNIT.memory, measured: estimate(cost('left').map(({ memory }) => memory)) },
      ...(await againstPeer(cases('small.xml'), folder.path, say)),
    ]
  },
}

async function againstPeer(
  small: Program,
  workspace: string,
  say: (what: string) => void,
): Promise<readonly Line[]> {
  const peer = junitPeer(process.env['BENCH_PEERS'])
  if (peer.kind === 'absent') {
    return [JUNIT.peerTime, JUNIT.peerMemory].map((figure) => ({ figure, reason: peer.reason }))
  }
  say('100,000 cases, against action-junit-report')
  const pairs = await takePairs(SAMPLING, small, action(peer.step(workspace, 'small.xml')))
  return [timeRow(JUNIT.peerTime, pairs), memoryRow(JUNIT.peerMemory, pairs)]
}

const POLICY = `version: 1
platform: bench
thresholds: bench
conformance:
  campaigns:
    corpus:
      evidence: small.xml
      min-pass-rate: 90%
`
