import { join } from 'node:path'
import { createFolder } from '../../packages/testing/src/index.ts'
import { estimate } from './cost.ts'
import { HISTORY } from './figures.ts'
import { gate } from './gate.ts'
import { writeHistory } from './large-evidence.ts'
import { take } from './measure.ts'
import type { Part } from './part.ts'

/** A performance history as long as one gets. */
export const history: Part = {
  name: 'history',
  what: 'a performance history of 1,000,000 rows',
  async measure(say) {
    using folder = createFolder({
      '.github/governance.yml': POLICY,
      'bench.json': [{ name: 'orbit 1', unit: 'ns', value: 300_000_000 }],
    })
    writeHistory(join(folder.path, 'history.jsonl'), 1_000_000)
    say('1,000,000 rows')
    const program = gate('perf-budget', folder.path, { history: 'history.jsonl' })
    const costs = await take({ least: 1, most: 3, seconds: 10 }, program)
    return [
      {
        figure: HISTORY.time,
        measured: estimate(costs.map(({ cpu }) => cpu)),
        wall: estimate(costs.map(({ wall }) => wall)),
      },
      { figure: HISTORY.memory, measured: estimate(costs.map(({ memory }) => memory)) },
    ]
  },
}

const POLICY = `version: 1
platform: bench
thresholds: bench
performance:
  evidence: bench.json
  budgets:
    orbit: { metric: orbit 1, max: 1s }
  history:
    path: history.jsonl
    drift: { max-worsening: 15% }
`
