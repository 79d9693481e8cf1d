import { join } from 'node:path'
import { createFolder } from '../../packages/testing/src/index.ts'
import { EVENTS } from './figures.ts'
import { gate } from './gate.ts'
import { writeEvents, writeMixedEvents } from './large-evidence.ts'
import { node, type Sampling, takePairs } from './measure.ts'
import type { Part } from './part.ts'
import { memoryRow, timeRow } from './row.ts'

const SAMPLING: Sampling = { least: 3, most: 9, seconds: 20 }

/** Results one a line, against a loop that only counts them. */
export const events: Part = {
  name: 'events',
  what: '1,000,000 JSON Lines of one shape, and of several, against a bare loop',
  async measure(say) {
    using folder = createFolder({ [RULES]: POLICY })
    const path = join(folder.path, 'events.jsonl')
    const bare = (script: string) => node([join(import.meta.dirname, script), path])
    const conformance = gate('conformance-gate', folder.path)
    writeEvents(path, 1_000_000)
    say('1,000,000 events')
    const pairs = await takePairs(SAMPLING, conformance, bare('bare-loop.mjs'))
    say('1,000,000 events read and hashed, no more')
    const floor = await takePairs({ ...SAMPLING, most: 3 }, bare('bare-read.mjs'), bare('bare-loop.mjs'))
    folder.write({ [RULES]: MIXED_POLICY })
    writeMixedEvents(path, 1_000_000)
    say('1,000,000 events of mixed shapes')
    const mixed = await takePairs(SAMPLING, conformance, bare('bare-loop.mjs'))
    return [
      timeRow(EVENTS.time, pairs),
      memoryRow(EVENTS.memory, pairs),
      timeRow(EVENTS.floor, floor),
      timeRow(EVENTS.mixedTime, mixed),
      memoryRow(EVENTS.mixedMemory, mixed),
    ]
  },
}

const RULES = '.github/governance.yml'

const POLICY = `version: 1
platform: bench
thresholds: bench
conformance:
  campaigns:
    corpus:
      evidence: events.jsonl
      min-pass-rate: 90%
`

const MIXED_POLICY = `${POLICY}      columns: { subject: extension_id, status: overall_status }
`
