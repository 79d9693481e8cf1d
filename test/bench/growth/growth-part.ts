import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { estimate } from '../cost.ts'
import { DOUBLED_TWICE, growthOf } from '../figures.ts'
import type { Part } from '../part.ts'
import type { Line } from '../row.ts'
import type { Factor } from './factor.ts'

/** The groups by name: their readers are loaded in the process that measures them. */
export const GROUP_NAMES: readonly string[] = [
  'results',
  'benchmarks',
  'test lists',
  'audits',
  'registers',
  'project files',
  'documents',
  'policies',
]

/** Every reader with four times as much to read. */
export const growth: Part = {
  name: 'growth',
  what: 'every reader and every register, doubled twice',
  async measure() {
    const rows: Line[] = []
    for (const name of GROUP_NAMES) {
      for (const { name: reader, units, factors } of await factorsOf(name)) {
        rows.push({ figure: growthOf(reader, units), measured: estimate(factors) })
      }
    }
    return rows
  },
}

/** From the sources: a bundle has no way to one of its readers. */
async function factorsOf(group: string): Promise<readonly Factor[]> {
  const script = join(import.meta.dirname, 'grow.ts')
  const args = ['--conditions=source', '--expose-gc', '--max-old-space-size=4096', script, group]
  const child = spawn(process.execPath, [...args, String(DOUBLED_TWICE)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [status]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (status !== 0) throw new Error(`the readers of ${group} cannot be measured: see above`)
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Factor => JSON.parse(line))
}
