import { createPlatform, platformGates, platformStep } from '../demo/platform.ts'
import { startUpOf } from './figures.ts'
import { action, node, type Sampling, takePairs } from './measure.ts'
import type { Part } from './part.ts'
import { type Line, timeRow } from './row.ts'

const SAMPLING: Sampling = { least: 7, most: 31, seconds: 5 }

/** The whole process of every gate, each as the demo calls it. */
export const startUp: Part = {
  name: 'start-up',
  what: 'the process of every gate on the example platform, against `node -e 0`',
  async measure(say) {
    using platform = createPlatform()
    const gates = platformGates().map((gate) => [gate, action(platformStep(platform, gate), 'time')] as const)
    // Later gates read what the ones before them said.
    for (const [, program] of gates) await program()
    const rows: Line[] = []
    for (const [gate, program] of gates) {
      say(gate)
      rows.push(timeRow(startUpOf(gate), await takePairs(SAMPLING, program, node(['-e', '0'], 'time'))))
    }
    return rows
  },
}
